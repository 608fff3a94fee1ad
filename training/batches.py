# SPDX-License-Identifier: Apache-2.0
"""Windows as the tensors of one step. Words and spans are given by the place of their first piece among all of the batch,
row x pieces + column, which is where the encoder's outputs say something of them once its rows are joined."""
from dataclasses import dataclass, fields

import numpy as np
import torch

from corpus import LABELS
from model import CONTENT, SOURCE


class OnDevice:
    def to(self, device):
        """The same with its tensors there."""
        moved = {f.name: getattr(self, f.name) for f in fields(self)}
        return type(self)(**{k: v.to(device) if hasattr(v, "to") else v for k, v in moved.items()})


@dataclass
class Choices(OnDevice):
    """For each span that seeks another: its own ends [choosers, 2], those of the candidates of its paragraph [choosers, candidates, 2],
    how far they are (buckets) and whether they are there at all [choosers, candidates]; wanted [choosers]: the right one, or 'none', the last."""

    kind: int
    chooser: torch.Tensor
    candidates: torch.Tensor
    distances: torch.Tensor
    given: torch.Tensor
    wanted: torch.Tensor


@dataclass
class Attributions(OnDevice):
    """Attributions: the words of cue and content [attributions, words], -1 where there are no more; how many labellers
    chose each value [attributions, VALUES], and what teachers say, if they were asked."""

    cue: torch.Tensor
    content: torch.Tensor
    votes: torch.Tensor
    taught: torch.Tensor = None


@dataclass
class Batch(OnDevice):
    """ids, features, mask [windows, pieces]; the words of each part (a paragraph, or a stretch of one) [parts, words] and its length [parts].
    Where the paragraphs are annotated: labels [parts, words]; what teachers say of them, if they were asked [parts, words, labels, labels];
    links of contents and sources; attributions."""

    ids: torch.Tensor
    features: torch.Tensor
    mask: torch.Tensor
    words: torch.Tensor
    lengths: torch.Tensor
    labels: torch.Tensor = None
    edges: torch.Tensor = None
    contents: Choices = None
    sources: Choices = None
    attributions: Attributions = None


def encode(windows, vocabulary):
    """-> the batch without annotation, and the places of each part's words"""
    pieces = max(w.size for w in windows) + 2
    ids = np.full((len(windows), pieces), vocabulary.padding)
    features, mask = np.zeros_like(ids), np.zeros_like(ids)
    places = []
    for row, w in enumerate(windows):
        ids[row, 0], at = vocabulary.first, 1
        for p, first, last in w.parts:
            starts = p.starts[first:last + 1]
            end = at + starts[-1] - starts[0]
            ids[row, at:end] = p.pieces[starts[0]:starts[-1]]
            features[row, at:end] = np.repeat(p.features[first:last], np.diff(starts))
            places.append(row * pieces + at + starts[:-1] - starts[0])
            at = end
        ids[row, at], mask[row, :at + 1] = vocabulary.last, 1
    lengths = torch.tensor([len(at) for at in places])
    return Batch(*map(torch.from_numpy, (ids, features, mask, padded(places, 0))), lengths), places


def annotated(windows, vocabulary):
    """-> the batch with everything that is known of its paragraphs"""
    batch, places = encode(windows, vocabulary)
    parts = [part for w in windows for part in w.parts]
    batch.labels = torch.from_numpy(padded([start_fresh(p.labels[first:last]) for p, first, last in parts], 0))
    if all(p.edges is not None for p, _, _ in parts):
        edges = padded([p.edges[first:last] for p, first, last in parts], 0)
        batch.edges = torch.from_numpy(edges).unflatten(2, (len(LABELS), len(LABELS)))
    whole = [(p, at) for (p, first, last), at in zip(parts, places) if last - first == len(p.words)]
    batch.contents, batch.sources = (choices(kind, [(p.spans, its_links(p, kind), at) for p, at in whole]) for kind in (CONTENT, SOURCE))
    batch.attributions = attributions([(a, at) for p, at in whole for a in p.attributions])
    return batch


def hide(batch, vocabulary, share, chance):
    """Puts [MASK] for a share of the pieces: what they say is to be told from what stands around them."""
    words = (batch.mask > 0) & (batch.ids != vocabulary.first) & (batch.ids != vocabulary.last)
    batch.ids[torch.from_numpy(chance.random(batch.ids.shape) < share) & words] = vocabulary.mask
    return batch


def padded(rows, filler):
    """Arrays of several lengths as one [rows, longest, ...]"""
    longest = max(map(len, rows))
    found = np.full((len(rows), longest) + rows[0].shape[1:], filler, rows[0].dtype)
    for line, row in zip(found, rows):
        line[:len(row)] = row
    return found


def start_fresh(labels):
    """A stretch cut out of a paragraph cannot begin inside a span: its first label becomes a B."""
    if LABELS[labels[0]].startswith("I-"):
        labels = labels.copy()
        labels[0] -= 1
    return labels


def its_links(paragraph, kind):
    """(chooser, chosen) as the kind of link has them"""
    return [(content, cue) for cue, content in paragraph.content_links] if kind == CONTENT else paragraph.source_links


def choices(kind, paragraphs):
    """paragraphs: [(spans by role, links as (chooser, chosen), places of the words)]; of several right ones the first counts."""
    role, other = ("Content", "Cue") if kind == CONTENT else ("Cue", "Source")
    most = max((len(spans[other]) for spans, _, _ in paragraphs), default=0)
    choosers, wanted = [], []
    count = sum(len(spans[role]) for spans, _, _ in paragraphs)
    candidates = np.zeros((count, most, 2), np.int64)
    distances, given = np.zeros((count, most), np.int64), np.zeros((count, most), bool)
    for spans, links, at in paragraphs:
        its = np.array(spans[other], np.int64).reshape(-1, 2)
        right = dict(sorted(links, reverse=True))
        for place, span in enumerate(spans[role]):
            row = len(choosers)
            candidates[row, :len(its)], given[row, :len(its)] = at[its], True
            distances[row, :len(its)] = [bucket(c, span) if kind == CONTENT else bucket(span, c) for c in spans[other]]
            choosers.append(at[list(span)])
            wanted.append(right.get(place, most))
    return Choices(kind, torch.from_numpy(np.array(choosers, np.int64).reshape(-1, 2)), *map(torch.from_numpy, (candidates, distances, given)),
                   torch.tensor(wanted, dtype=torch.long))


def bucket(cue, argument):
    """How many words lie between, in 8 steps, on either side of the cue"""
    after = argument[0] > cue[0]
    gap = argument[0] - cue[1] - 1 if after else cue[0] - argument[1] - 1
    return sum(gap > step for step in (0, 1, 2, 4, 8, 16, 32)) + (8 if after else 0)


def attributions(found):
    """found: [(attribution, places of its paragraph's words)]"""
    if not found:
        return None
    cue = padded([at[a.cue] for a, at in found], -1)
    content = padded([at[a.content] for a, at in found], -1)
    taught = [a.taught for a, _ in found]
    return Attributions(*map(torch.from_numpy, (cue, content, np.stack([a.votes for a, _ in found]))),
                        None if taught[0] is None else torch.from_numpy(np.stack(taught)))
