# SPDX-License-Identifier: Apache-2.0
"""Paragraphs packed into windows that the encoder reads at once."""
from dataclasses import dataclass

import numpy as np

ROOM = 254  # pieces of a window: 256 with [CLS] and [SEP]
AIM = 64  # pieces of a window of several paragraphs, when reading: longer ones gain nothing and cost time


@dataclass
class Window:
    """parts: [(paragraph, first word, one past the last)]; size: their pieces. A paragraph longer than a window stands in several, cut between words."""

    parts: list
    size: int


def cuts(paragraph, room):
    """(first word, one past the last, pieces) of each stretch of at most `room` pieces; a longer word stands alone."""
    starts, first = paragraph.starts, 0
    while first < len(paragraph.words):
        last = max(first + 1, int(np.searchsorted(starts, starts[first] + room, side="right")) - 1)
        yield first, last, int(starts[last] - starts[first])
        first = last


def pack(article, room=ROOM, first_room=None, aim=None):
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


def steps(windows, pieces):
    """The windows in their order, as many at once as have `pieces` pieces, padding not counted."""
    found, size = [], pieces
    for w in windows:
        if size + w.size > pieces:
            found.append([])
            size = 0
        found[-1].append(w)
        size += w.size
    return found
