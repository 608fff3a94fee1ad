# SPDX-License-Identifier: Apache-2.0
"""The tagger: a BERT encoder with a feature embedding, emission scores for a linear-chain CRF, vectors for linking and scores of what attributions are."""
import math

import torch
from torch import nn
from torch.nn import functional as F

import crf
from corpus import LABELS, TRAITS, VALUES
from encoders import ENCODERS, Shape
from text import FEATURES

LINK = 64
LINK_PARTS = ("cue of content", "content", "cue of source", "source")  # order of the link output's quarters
CONTENT, SOURCE = 0, 1  # the kinds of links: a content seeks its cue, a cue its source
ATTRIBUTION_PARTS = ("cue", "content", "first of content")  # order of the attribution output's thirds
LEVELS = 63  # steps on either side of zero that the exported model rounds weights to
DISTANCES = 16  # buckets of how far, and on which side of the cue, an argument stands


class RoundedLinear(nn.Linear):
    """A linear layer that computes as the exported one does: weights rounded to `levels` steps on either side of zero, one scale an
    output, activations to 256 steps between their extremes. Gradients pass the rounding as if it were not there (Jacob et al., CVPR 2018),
    so the weights learn to do without what it takes. levels = 0: not rounded."""

    def __init__(self, inputs, outputs, levels):
        super().__init__(inputs, outputs)
        self.levels = levels

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


def rounded_activation(x, levels):
    if not levels:
        return x
    with torch.no_grad():
        exact = x.float()
        low, high = exact.amin().clamp(max=0.0), exact.amax().clamp(min=0.0)
        scale = ((high - low) / 255).clamp(min=1e-8)
        error = torch.round(exact / scale) * scale - exact  # zero is one of the steps, as in DynamicQuantizeLinear
    return x + error.to(x.dtype)


def attention(query, key, value, bias):
    """Scaled dot-product attention; bias is added to its logits."""
    if hasattr(F, "scaled_dot_product_attention"):  # PyTorch 2
        return F.scaled_dot_product_attention(query, key, value, attn_mask=bias.to(query.dtype))
    return torch.softmax(query @ key.transpose(2, 3) * (1 / math.sqrt(query.shape[-1])) + bias, -1) @ value


class Layer(nn.Module):
    """shape: an `encoders.Shape`"""

    def __init__(self, width, shape, levels, dropout):
        super().__init__()
        self.heads, self.levels = shape.heads, levels
        self.query, self.key, self.value = (RoundedLinear(width, shape.mixed, levels) for _ in range(3))
        self.out = RoundedLinear(shape.mixed, width, levels)
        self.inner, self.outer = RoundedLinear(width, shape.inner, levels), RoundedLinear(shape.inner, width, levels)
        self.norm1, self.norm2 = nn.LayerNorm(width, 1e-12), nn.LayerNorm(width, 1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, bias):
        b, t, _ = x.shape
        rounded = self.rounded(x)
        q, k, v = (f(rounded).view(b, t, self.heads, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        mixed = attention(q, k, v, bias).transpose(1, 2).flatten(2)
        x = self.norm1(x + self.dropout(self.out(self.rounded(mixed))))
        return self.norm2(x + self.dropout(self.outer(self.rounded(F.gelu(self.inner(self.rounded(x)), approximate="tanh")))))

    def rounded(self, x):
        return rounded_activation(x, self.levels)


class Tagger(nn.Module):
    """encoder: a name of ENCODERS; shapes: of its layers; levels: what these round weights to, 0 for not at all."""

    def __init__(self, encoder, vocabulary, shapes, levels=0, dropout=0.1):
        super().__init__()
        self.encoder, self.levels = encoder, levels
        width = ENCODERS[encoder].width
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(512, width)
        self.feature = nn.Embedding(FEATURES, width)
        self.norm = nn.LayerNorm(width, 1e-12)
        self.layers = nn.ModuleList(Layer(width, shape, levels, dropout) for shape in shapes)
        self.dropout = nn.Dropout(dropout)
        self.emission = nn.Linear(width, len(LABELS))
        self.link = nn.Linear(width, LINK * len(LINK_PARTS))
        self.attribution = nn.Linear(width, len(VALUES) * len(ATTRIBUTION_PARTS))
        self.distance = nn.Parameter(torch.zeros(2, DISTANCES))  # content, source
        self.none = nn.Parameter(torch.zeros(2))  # content without cue, cue without source
        self.transition = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.initial = nn.Parameter(torch.zeros(len(LABELS)))
        nn.init.zeros_(self.feature.weight)
        self.word.weight.requires_grad = False
        for name, value in zip(("legal_transition", "legal_initial"), crf.legal()):
            self.register_buffer(name, value, persistent=False)

    def forward(self, ids, features, mask):
        """ids, features, mask: [batch, pieces] -> emissions [batch, pieces, labels], link [batch, pieces, 4 x LINK], attribution [batch, pieces, 3 x VALUES]"""
        place = torch.arange(ids.shape[1], device=ids.device)
        x = self.dropout(self.norm(self.word(ids) + self.position(place) + self.feature(features)))
        bias = ((1.0 - mask.float()) * -10000.0)[:, None, None, :].expand(-1, 1, ids.shape[1], -1)
        for layer in self.layers:
            x = layer(x, bias)
        x = self.dropout(x)
        return self.emission(x), self.link(x), self.attribution(x)

    def allowed(self):
        """Scores of transitions and of the first label, with what is illegal in them."""
        return self.transition + self.legal_transition, self.initial + self.legal_initial

    def chains(self, emissions, lengths):
        return crf.Chains(emissions, lengths, *self.allowed())

    def link_scores(self, link, choices):
        """link: [pieces, 4 x LINK]; choices: `batches.Choices` -> [choosers, candidates + 1]; the last column is 'none'."""
        mine, its = (1, 0) if choices.kind == CONTENT else (2, 3)
        chooser, candidates = ends(link, mine, choices.chooser), ends(link, its, choices.candidates)
        scores = (candidates * chooser[:, None]).sum(-1) / math.sqrt(LINK) + self.distance[choices.kind][choices.distances]
        none = self.none[choices.kind].expand(len(scores), 1)
        return torch.cat([scores.masked_fill(~choices.given, crf.ILLEGAL), none], 1)


def ends(link, part, spans):
    """The mean of the vectors of a span's first and last word. spans: [..., 2] -> [..., LINK]"""
    return link[:, part * LINK:(part + 1) * LINK][spans].mean(-2)


def attribution_scores(outputs, cue, content):
    """outputs: [pieces, 3 x VALUES]; cue, content: [attributions, words], -1 where there are no more -> [attributions, VALUES]"""
    return sum(mean(part, at) for part, at in zip(outputs.split(len(VALUES), 1), (cue, content, content[:, :1])))


def probabilities(scores):
    """Of the values of each trait, which add up to one. scores: [attributions, VALUES]"""
    return torch.cat([torch.softmax(scores[:, trait.place], -1) for trait in TRAITS], -1)


def mean(scores, at):
    there = (at >= 0).unsqueeze(-1)
    return (scores[at.clamp(min=0)] * there).sum(1) / there.sum(1).clamp(min=1)


def thinned(weights, layers):
    """Some of an encoder's layers, evenly spaced, the first and the last among them (Sanh et al., DistilBERT, 2019)."""
    kept = {round(i * (count_layers(weights) - 1) / max(1, layers - 1)): i for i in range(layers)}
    found = {}
    for name, weight in weights.items():
        part = name.split(".")
        if part[0] == "layers":
            if int(part[1]) not in kept:
                continue
            part[1] = str(kept[int(part[1])])
        found[".".join(part)] = weight
    return found


def count_layers(weights):
    return len({name.split(".")[1] for name in weights if name.startswith("layers.")})


def shapes(weights, encoder):
    """What the layers of a checkpoint measure, pruned ones too."""
    head = ENCODERS[encoder].shape.head
    size = lambda layer, part: len(weights["layers.%d.%s.bias" % (layer, part)])
    return [Shape(size(layer, "query") // head, head, size(layer, "inner")) for layer in range(count_layers(weights))]


def save(model, path, **more):
    torch.save(dict(model=model.state_dict(), encoder=model.encoder, levels=model.levels, **more), path)


def load(path, levels=None):
    """-> the tagger, ready to read, of a checkpoint that `save` wrote; levels: other ones than it was trained with"""
    checkpoint = torch.load(path, map_location="cpu")
    weights = checkpoint["model"]
    model = Tagger(checkpoint["encoder"], len(weights["word.weight"]), shapes(weights, checkpoint["encoder"]), checkpoint["levels"] if levels is None else levels)
    model.load_state_dict(weights)
    return model.eval()
