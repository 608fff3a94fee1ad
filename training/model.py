# SPDX-License-Identifier: Apache-2.0
"""The tagger: a BERT encoder with a feature embedding, emission scores for a linear-chain CRF and vectors for linking."""
import math

import torch
from torch import nn
from torch.nn import functional as F

from corpus import LABELS, ROLES
from text import FEATURES

WIDTH, HEADS, INNER, LINK = 384, 12, 1536, 64
LINK_PARTS = ("cue of content", "content", "cue of source", "source")  # order of the link output's quarters
LEVELS = 63  # steps on either side of zero that the exported model rounds weights to
DISTANCES = 16  # buckets of how far, and on which side of the cue, an argument stands


class RoundedLinear(nn.Linear):
    """A linear layer that computes as the exported one does: weights rounded to `levels` steps on either side of zero, one scale an
    output, activations to 256 steps between their extremes. Gradients pass the rounding as if it were not there (Jacob et al., CVPR 2018),
    so the weights learn to do without what it takes. levels = 0: not rounded."""

    levels = 0

    def forward(self, x):
        """x: an activation that went through `rounded_activation`"""
        return F.linear(x, rounded_weight(self.weight, self.levels), self.bias)


def rounded_weight(weight, levels):
    if not levels:
        return weight
    with torch.no_grad():
        scale = weight.abs().amax(1, keepdim=True).clamp_(min=1e-8) / levels
        error = torch.round(weight / scale) * scale - weight
    return weight + error


def rounded_activation(x):
    if not RoundedLinear.levels:
        return x
    with torch.no_grad():
        low, high = x.min().clamp(max=0.0), x.max().clamp(min=0.0)
        scale = ((high - low) / 255).clamp(min=1e-8)
        error = torch.round(x / scale) * scale - x  # zero is one of the steps, as in DynamicQuantizeLinear
    return x + error


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (RoundedLinear(WIDTH, WIDTH) for _ in range(4))
        self.inner, self.outer = RoundedLinear(WIDTH, INNER), RoundedLinear(INNER, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        rounded = rounded_activation(x)
        q, k, v = (f(rounded).view(b, t, HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = torch.softmax(q @ k.transpose(2, 3) * (1 / math.sqrt(WIDTH // HEADS)) + bias, -1)
        mixed = (weights @ v).transpose(1, 2).reshape(b, t, WIDTH)
        x = self.norm1(x + self.dropout(self.out(rounded_activation(mixed))))
        return self.norm2(x + self.dropout(self.outer(rounded_activation(F.gelu(self.inner(rounded_activation(x)))))))


class Tagger(nn.Module):
    def __init__(self, vocabulary, layers=12, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(512, WIDTH)
        self.feature = nn.Embedding(FEATURES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.emission = nn.Linear(WIDTH, len(LABELS))
        self.link = nn.Linear(WIDTH, LINK * len(LINK_PARTS))
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))  # content, source
        self.none = nn.Parameter(torch.zeros(2))  # content without cue, cue without source
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.initial = nn.Parameter(torch.zeros(len(LABELS)))
        nn.init.zeros_(self.feature.weight)
        self.word.weight.requires_grad = False

    def forward(self, ids, features, mask):
        """ids, features, mask: [batch, pieces] -> emissions [batch, pieces, labels], link [batch, pieces, 4 x LINK]"""
        place = torch.arange(ids.shape[1]).unsqueeze(0)
        x = self.dropout(self.norm(self.word(ids) + self.position(place) + self.feature(features)))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(x)
        return self.emission(x), self.link(x)

    def allowed(self):
        """Transitions with the illegal ones (I of another span) at -10000; the same for the first label."""
        legal = torch.zeros_like(self.transition)
        first = torch.zeros_like(self.initial)
        for to, name in enumerate(LABELS):
            if name.startswith("I-"):
                first[to] = -10000.0
                for frm, before in enumerate(LABELS):
                    if before[2:] != name[2:]:
                        legal[frm, to] = -10000.0
        return self.transition + legal, self.initial + first

    def crf_loss(self, emissions, labels, lengths):
        """Negative log likelihood, summed. emissions [n, words, labels], labels [n, words], lengths [n]: paragraphs."""
        trans, first = self.allowed()
        n, t, k = emissions.shape
        inside = (torch.arange(t)[None, :] < lengths[:, None]).float()
        gold = emissions.gather(2, labels[:, :, None])[:, :, 0] * inside
        steps = trans[labels[:, :-1], labels[:, 1:]] * inside[:, 1:]
        score = gold.sum(1) + steps.sum(1) + first[labels[:, 0]]
        alpha = first + emissions[:, 0]
        for i in range(1, t):
            live = int((lengths > i).sum())  # paragraphs come longest first
            grown = torch.logsumexp(alpha[:live, :, None] + trans, 1) + emissions[:live, i]
            alpha = torch.cat([grown, alpha[live:]])
        return (torch.logsumexp(alpha, 1) - score).sum()

    def link_scores(self, states, spans):
        """states: [words, 4 x LINK] of one paragraph; spans: {role: [(first, last)]}
        -> content scores [contents, cues + 1], source scores [cues, sources + 1]; the last column is 'none'."""
        at = {r: torch.tensor(spans[r], dtype=torch.long).view(-1, 2) for r in ROLES}
        ends = lambda r, part: (states[at[r][:, 0], part * LINK:(part + 1) * LINK] + states[at[r][:, 1], part * LINK:(part + 1) * LINK]) * 0.5
        cues = len(spans["Cue"])
        found = []
        for kind, (role, cue_part, part) in enumerate((("Content", 0, 1), ("Source", 2, 3))):
            score = ends("Cue", cue_part) @ ends(role, part).T / 8.0
            score = score + self.distance[kind][distances(spans["Cue"], spans[role])]
            rows = score.T if kind == 0 else score
            none = self.none[kind].expand(rows.shape[0], 1)
            found.append(torch.cat([rows, none], 1))
        return found


def distances(cues, arguments):
    """Bucket of each (cue, argument): 8 steps of words between them, on either side."""
    rows = [[bucket(c, a) for a in arguments] for c in cues]
    return torch.tensor(rows, dtype=torch.long).view(len(cues), len(arguments))


def bucket(cue, argument):
    after = argument[0] > cue[0]
    gap = argument[0] - cue[1] - 1 if after else cue[0] - argument[1] - 1
    steps = (0, 1, 2, 4, 8, 16, 32)
    size = sum(gap > s for s in steps)
    return size + (8 if after else 0)


def load_base(model, onnx_path):
    """Copies the weights of a BERT encoder exported to ONNX: each MatMul weight is found by the bias that is added to it."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(onnx_path).graph
    tensors = {t.name: torch.from_numpy(numpy_helper.to_array(t).copy()) for t in graph.initializer}
    product = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    weight_of = {}
    for n in graph.node:
        if n.op_type == "Add" and set(n.input) & set(product):
            bias = [x for x in n.input if x in tensors]
            if bias:
                weight_of[bias[0]] = product[[x for x in n.input if x in product][0]]
    with torch.no_grad():
        model.word.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        model.position.weight.copy_(tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0])
        model.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(model.layers):
            base = "encoder.layer.%d." % i
            for name, part in (("query", "attention.self.query"), ("key", "attention.self.key"), ("value", "attention.self.value"),
                               ("out", "attention.output.dense"), ("inner", "intermediate.dense"), ("outer", "output.dense")):
                bias = base + part + ".bias"
                getattr(layer, name).weight.copy_(tensors[weight_of[bias]].T)
                getattr(layer, name).bias.copy_(tensors[bias])
            for name, part in (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm")):
                getattr(layer, name).weight.copy_(tensors[base + part + ".weight"])
                getattr(layer, name).bias.copy_(tensors[base + part + ".bias"])
