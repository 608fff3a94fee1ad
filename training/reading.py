# SPDX-License-Identifier: Apache-2.0
"""What a tagger says of paragraphs that it reads."""
import numpy as np
import torch

from batches import annotated, encode
from corpus import ACTS
from model import act_scores
from windows import AIM, ROOM, cuts, pack, steps

STEP_PIECES = 8000  # read at once, where order does not matter


def outputs(model, batch, bf16):
    """-> emissions [parts, words, labels], link and act by piece [pieces, …]"""
    with torch.autocast(batch.ids.device.type, dtype=torch.bfloat16, enabled=bf16):
        emissions, link, act = (x.flatten(0, 1) for x in model(batch.ids, batch.features, batch.mask))
    return emissions[batch.words].float(), link.float(), act.float()


def states(model, paragraphs, vocabulary):
    """-> (emissions [words, labels], link [words, 4 x LINK]) of each paragraph, not rounded to bf16"""
    found = {p: [] for p in paragraphs}
    for windows in steps(pack(paragraphs, aim=AIM), 4 * AIM):
        batch, places = encode(windows, vocabulary)
        with torch.no_grad():
            emissions, link, _ = outputs(model, batch, False)
        for (p, _, _), its, at in zip((part for w in windows for part in w.parts), emissions, places):
            found[p].append((its[:len(at)], link[at]))
    return [tuple(torch.cat(cuts) for cuts in zip(*found[p])) for p in paragraphs]


def say(model, articles, vocabulary, aim, bf16):
    """What the tagger says of annotated articles, read in windows of `aim` pieces.

    articles: {document: paragraphs} -> {document: (edge marginals [words, labels x labels], probabilities of its attributions' acts
    [attributions, ACTS])}, as float16 arrays. Acts in a paragraph longer than a window are all zero."""
    edges, acts = {}, {}
    windows = sorted((w for article in articles.values() for w in pack(article, aim=aim)), key=lambda w: w.size)
    for some in steps(windows, STEP_PIECES):
        batch = annotated(some, vocabulary).to(model.word.weight.device)
        with torch.no_grad():
            emissions, _, act = outputs(model, batch, bf16)
        parts = [part for w in some for part in w.parts]
        for (p, first, last), its in zip(parts, half(model.chains(emissions, batch.lengths).edges().flatten(2))):
            edges[p, first] = its[:last - first]
        if batch.acts:
            whole = [p for p, first, last in parts if last - first == len(p.words)]
            keys = [(p, k) for p in whole for k in range(len(p.attributions))]
            acts.update(zip(keys, half(torch.softmax(act_scores(act, batch.acts.cue, batch.acts.content), -1))))
    return {name: (np.concatenate([edges[p, first] for p in article for first, _, _ in cuts(p, ROOM)]), acts_of(article, acts))
            for name, article in articles.items()}


def acts_of(article, acts):
    unknown = np.zeros(len(ACTS), np.float16)
    return np.array([acts.get((p, k), unknown) for p in article for k in range(len(p.attributions))], np.float16).reshape(-1, len(ACTS))


def half(tensor):
    return tensor.half().cpu().numpy()
