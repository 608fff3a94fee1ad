# SPDX-License-Identifier: Apache-2.0
"""PolNeAR as training examples: paragraphs of words with labels and links."""
import bisect
import glob
import os
import re
from collections import defaultdict
from dataclasses import dataclass, field

from text import paragraphs, words

ROLES = ("Source", "Cue", "Content")
LABELS = ("O",) + tuple(p + r for r in ROLES for p in ("B-", "I-"))  # O, B-Source, I-Source, B-Cue, …


@dataclass
class Paragraph:
    """words; labels: index into LABELS, one a word; spans: {(role, first word, last word)};
    content_links / source_links: pairs of (cue index, argument index) into the sorted spans of the role; taught: what a larger
    model says of each word (emissions, link), to learn from."""

    start: int
    words: list
    labels: list = field(default_factory=list)
    spans: dict = field(default_factory=dict)
    content_links: set = field(default_factory=set)
    source_links: set = field(default_factory=set)
    taught: tuple = None


def read_annotation(path):
    """-> list of {role: [(start, end), …]}, one for each attribution; nested ones left out."""
    spans, found = {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            part = line.rstrip("\n").split("\t")
            if len(part) < 2:
                continue
            if part[0].startswith("T"):
                spans[part[0]] = [tuple(map(int, s.split())) for s in part[1].split(" ", 1)[1].split(";")]
            elif part[0].startswith("E") and not part[1].startswith("Nested"):
                roles = defaultdict(list)
                for x in part[1].split():
                    role, ref = x.split(":", 1)
                    role = re.sub(r"\d+$", "", role)
                    if role in ROLES and ref in spans:
                        roles[role] += spans[ref]
                found.append(dict(roles))
    return found


def article(text, vocabulary):
    return [p for p in (Paragraph(b, words(text, b, e, vocabulary)) for b, e in paragraphs(text)) if p.words]


def pieces_of(paragraph, spans):
    """(first word, last word) in this paragraph for each span that touches it."""
    starts = [w.start for w in paragraph.words]
    for b, e in spans:
        first = max(0, bisect.bisect_right(starts, b) - 1)
        if paragraph.words[first].end <= b:
            first += 1
        last = bisect.bisect_left(starts, e) - 1
        if first <= last < len(paragraph.words):
            yield first, last


def annotate(paragraph, attributions):
    """Sets labels, spans and links. Where spans of two attributions overlap, cue goes before source before content;
    a shared span is one span with several links."""
    taken = [None] * len(paragraph.words)
    spans = {r: {} for r in ROLES}
    for role in ("Cue", "Source", "Content"):
        for a in attributions:
            for first, last in pieces_of(paragraph, a.get(role, [])):
                free = all(t is None for t in taken[first:last + 1])
                if free:
                    spans[role][(first, last)] = None
                    for k in range(first, last + 1):
                        taken[k] = (role, first)
    paragraph.spans = {r: sorted(spans[r]) for r in ROLES}
    paragraph.labels = [0 if t is None else 1 + 2 * ROLES.index(t[0]) + (t[1] != k) for k, t in enumerate(taken)]
    index = {r: {s: i for i, s in enumerate(paragraph.spans[r])} for r in ROLES}
    for a in attributions:
        cues = [index["Cue"][s] for s in pieces_of(paragraph, a.get("Cue", [])) if s in index["Cue"]]
        for role, links in (("Source", paragraph.source_links), ("Content", paragraph.content_links)):
            for s in pieces_of(paragraph, a.get(role, [])):
                if s in index[role]:
                    links.update((c, index[role][s]) for c in cues)
    return paragraph


def read_part(folder, vocabulary):
    """-> {document: [annotated version, …]}; a version is a list of paragraphs."""
    files = defaultdict(list)
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        files[os.path.basename(path)[:-4].rsplit("_", 1)[0]].append(path)
    part = {}
    for name, paths in files.items():
        with open(os.path.join(folder, "text", name + ".txt"), encoding="utf-8", newline="") as f:
            text = f.read()
        part[name] = []
        for path in paths:
            attributions = read_annotation(path)
            part[name].append([annotate(p, attributions) for p in article(text, vocabulary)])
    return part
