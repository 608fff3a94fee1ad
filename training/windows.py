# SPDX-License-Identifier: Apache-2.0
"""Paragraphs packed into windows that the encoder reads at once."""
from dataclasses import dataclass

import torch

WINDOW = 256  # pieces, [CLS] and [SEP] included
AIM = 64  # pieces of a window of several paragraphs, when reading: longer ones gain nothing and cost time


@dataclass
class Window:
    """paragraphs: [(paragraph, first word, words)]: a paragraph longer than a window stands in several, cut between words."""

    parts: list
    size: int


def cuts(paragraph, room):
    """(first word, one past the last) of each stretch of at most `room` pieces."""
    first, size = 0, 0
    for i, w in enumerate(paragraph.words):
        if size + len(w.pieces) > room and i > first:
            yield first, i, size
            first, size = i, 0
        size += len(w.pieces)
    yield first, len(paragraph.words), size


def pack(article, room=WINDOW - 2, first_room=None, aim=None):
    """Consecutive paragraphs, as many as fit into `aim` (else `room`) pieces; one may fill a window of `room` pieces by itself.
    first_room: a smaller first window, so that epochs cut differently."""
    found, parts, size, limit = [], [], 0, first_room or aim or room
    for p in article:
        for first, last, n in cuts(p, room):
            if parts and size + n > limit:
                found.append(Window(parts, size))
                parts, size, limit = [], 0, aim or room
            parts.append((p, first, last))
            size += n
    if parts:
        found.append(Window(parts, size))
    return found


def batch(windows, vocabulary):
    """-> ids, features, mask [batch, pieces] and, for each window's parts, the indices of the words' first pieces."""
    length = max(w.size for w in windows) + 2
    ids = torch.full((len(windows), length), vocabulary.padding, dtype=torch.long)
    features = torch.zeros_like(ids)
    mask = torch.zeros_like(ids)
    heads = []
    for row, w in enumerate(windows):
        line, feature, at = [vocabulary.first], [0], []
        for p, first, last in w.parts:
            here = []
            for word in p.words[first:last]:
                here.append(len(line))
                line += word.pieces
                feature += [word.feature] * len(word.pieces)
            at.append(here)
        line.append(vocabulary.last), feature.append(0)
        ids[row, :len(line)] = torch.tensor(line)
        features[row, :len(line)] = torch.tensor(feature)
        mask[row, :len(line)] = 1
        heads.append(at)
    return ids, features, mask, heads
