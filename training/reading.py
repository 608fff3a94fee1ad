# SPDX-License-Identifier: Apache-2.0
"""What a tagger says of paragraphs that it reads."""
import numpy as np
import torch

from batches import annotated, encode
from corpus import VALUES, Said
from model import attribution_scores, probabilities
from windows import AIM, ROOM, cuts, pack, steps

STEP_PIECES = 8000  # read at once, where order does not matter


def outputs(model, batch, bf16):
    """-> emissions [parts, words, labels], link and attribution by piece [pieces, …]"""
    with torch.autocast(batch.ids.device.type, dtype=torch.bfloat16, enabled=bf16):
        emissions, link, attribution = (x.flatten(0, 1) for x in model(batch.ids, batch.features, batch.mask))
    return emissions[batch.words].float(), link.float(), attribution.float()


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

    articles: {document: paragraphs} -> {document: Said}, of float16 arrays. An attribution in a paragraph longer than a window is all zero."""
    edges, told = {}, {}
    windows = sorted((w for article in articles.values() for w in pack(article, aim=aim)), key=lambda w: w.size)
    for some in steps(windows, STEP_PIECES):
        batch = annotated(some, vocabulary).to(model.word.weight.device)
        with torch.no_grad():
            emissions, _, attribution = outputs(model, batch, bf16)
        parts = [part for w in some for part in w.parts]
        for (p, first, last), its in zip(parts, half(model.chains(emissions, batch.lengths).edges().flatten(2))):
            edges[p, first] = its[:last - first]
        if batch.attributions:
            whole = [p for p, first, last in parts if last - first == len(p.words)]
            keys = [(p, k) for p in whole for k in range(len(p.attributions))]
            told.update(zip(keys, half(probabilities(attribution_scores(attribution, batch.attributions.cue, batch.attributions.content)))))
    return {name: said(article, edges, told) for name, article in articles.items()}


def said(article, edges, told):
    unknown = np.zeros(len(VALUES), np.float16)
    attributions = [told.get((p, k), unknown) for p in article for k in range(len(p.attributions))]
    return Said(np.concatenate([edges[p, first] for p in article for first, _, _ in cuts(p, ROOM)]),
                np.array(attributions, np.float16).reshape(-1, len(VALUES)), [a.id for p in article for a in p.attributions])


def keep(articles, path):
    """Writes what is said of articles, {document: Said}, for `kept` to read."""
    torch.save({name: (torch.from_numpy(its.edges), torch.from_numpy(its.attributions), its.ids) for name, its in articles.items()}, path)


def kept(path):
    """-> {document: Said} of a file that `keep` wrote"""
    return {name: Said(edges.numpy(), attributions.numpy(), ids) for name, (edges, attributions, ids) in torch.load(path, map_location="cpu").items()}


def half(tensor):
    return tensor.half().cpu().numpy()
