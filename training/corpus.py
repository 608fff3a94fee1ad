# SPDX-License-Identifier: Apache-2.0
"""PolNeAR as training examples: paragraphs of words with labels, links and what is told of attributions."""
import bisect
import glob
import os
import re
from collections import defaultdict
from dataclasses import dataclass, field, replace

import numpy as np

import acts
from text import paragraphs, words

ROLES = ("Source", "Cue", "Content")
LABELS = ("O",) + tuple(p + r for r in ROLES for p in ("B-", "I-"))  # O, B-Source, I-Source, B-Cue, …

ACTS = ("claim", "judgement", "belief", "demand", "commitment", "denial", "question", "no_comment", "other")  # as Java's Act has them
MEDIA = ("speech", "interview", "press_briefing", "written_statement", "social_post", "article_or_op_ed", "broadcast", "report_or_study", "court_or_legal",
         "letter_or_email", "call", "poll", "book", "debate", "testimony", "private", "unspecified")  # as Java's Medium has them
CONTENT_WORDS = 60  # of a content, at most so many tell what its attribution is


@dataclass(frozen=True)
class Trait:
    """Something that is told of an attribution, by a softmax of its own: the place of its values among all that are told, and the weight of its loss."""

    name: str
    place: slice
    weight: float


VALUES = ACTS + MEDIA  # what is told of an attribution, in this order
TRAITS = ACT, MEDIUM = Trait("act", slice(0, len(ACTS)), 1.0), Trait("medium", slice(len(ACTS), len(VALUES)), 0.7)


@dataclass(frozen=True, eq=False)
class Attribution:
    """What the traits of an attribution are learned from: its id in the brat file, the words of its cue and content that stand in its cue's
    paragraph, how many of its labellers chose each of VALUES, and the probabilities that teachers give, if they were asked."""

    id: str
    cue: list
    content: list
    votes: np.ndarray
    taught: np.ndarray = None


@dataclass(frozen=True, eq=False)
class Paragraph:
    """words; pieces: ids of all their pieces; starts: the first piece of each word, and their number; features: one a word;
    labels: index into LABELS, one a word; spans: {role: [(first word, last word)]}, sorted; content_links / source_links: pairs of
    (cue index, argument index) into them; attributions: those whose cue stands here, of the first annotator;
    edges: for each word, how probable teachers find each pair of labels of the word before and of this one [words, labels x labels]."""

    start: int
    words: list
    pieces: np.ndarray
    starts: np.ndarray
    features: np.ndarray
    labels: np.ndarray = None
    spans: dict = field(default_factory=dict)
    content_links: frozenset = frozenset()
    source_links: frozenset = frozenset()
    attributions: tuple = ()
    edges: np.ndarray = None


@dataclass(frozen=True, eq=False)
class Said:
    """What a tagger, or several in the mean, says of an article: how probable each pair of labels of two words is [words, labels x labels], and each
    value of its attributions' traits [attributions, VALUES]; ids: of these attributions."""

    edges: np.ndarray
    attributions: np.ndarray
    ids: list


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
    found = ((start, words(text, start, end, vocabulary)) for start, end in paragraphs(text))
    return [encoded(start, its) for start, its in found if its]


def encoded(start, its_words):
    return Paragraph(start, its_words, np.array([i for w in its_words for i in w.pieces], np.int32),
                     np.cumsum([0] + [len(w.pieces) for w in its_words]), np.array([w.feature for w in its_words], np.uint8))


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
    """The paragraph with labels, spans and links. Where spans of two attributions overlap, cue goes before source before content;
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
    spans = {r: sorted(spans[r]) for r in ROLES}
    labels = [0 if t is None else 1 + 2 * ROLES.index(t[0]) + (t[1] != k) for k, t in enumerate(taken)]
    return replace(paragraph, labels=np.array(labels), spans=spans, content_links=links(paragraph, attributions, spans, "Content"),
                   source_links=links(paragraph, attributions, spans, "Source"))


def links(paragraph, attributions, spans, role):
    """Pairs of (cue index, argument index) that stand in one attribution."""
    place = {r: {s: i for i, s in enumerate(spans[r])} for r in ROLES}
    here = lambda a, r: [place[r][s] for s in pieces_of(paragraph, a.get(r, [])) if s in place[r]]
    return frozenset((c, other) for a in attributions for c in here(a, "Cue") for other in here(a, role))


def with_attributions(version, events, votes):
    """The paragraphs with the attributions whose cue begins in them. events: {id: {role: [(start, end)]}}, votes: {id: [value]}"""
    found = [[] for _ in version]
    for event, roles in events.items():
        for at, p in enumerate(version):
            cue = words_of(p, roles.get("Cue", []))
            if cue:
                chosen = votes.get(event, [])
                count = np.array([chosen.count(value) for value in VALUES], np.float32)
                found[at].append(Attribution(event, cue, words_of(p, roles.get("Content", []))[:CONTENT_WORDS], count))
                break
    return [replace(p, attributions=tuple(its)) for p, its in zip(version, found)]


def spans_of(labels):
    """-> {role: [(first word, last word)]} of legal labels"""
    found = {r: [] for r in ROLES}
    for k, label in enumerate(labels):
        name = LABELS[label]
        if name.startswith("B-"):
            found[name[2:]].append((k, k))
        elif name.startswith("I-"):
            found[name[2:]][-1] = (found[name[2:]][-1][0], k)
    return found


def words_of(paragraph, spans):
    return sorted({k for first, last in pieces_of(paragraph, spans) for k in range(first, last + 1)})


def votes_of(paths):
    """-> {document: {attribution: [act, medium, act, …]}} of label files; what is not labelled stands there as a dash"""
    votes = defaultdict(lambda: defaultdict(list))
    for document, event, act, _, medium in acts.labels(paths):
        votes[document][event] += [act, medium]
    return votes


def read_part(folder, vocabulary, labels=()):
    """-> {document: [annotated version, …]}, in order; a version is a list of paragraphs. labels: label files."""
    files = defaultdict(list)
    for path in sorted(glob.glob(os.path.join(folder, "attributions", "*.ann"))):
        files[os.path.basename(path)[:-4].rsplit("_", 1)[0]].append(path)
    votes = votes_of(labels)
    return {name: read_article(folder, name, files[name], vocabulary, votes[name]) for name in sorted(files)}


def read_article(folder, name, paths, vocabulary, votes):
    with open(os.path.join(folder, "text", name + ".txt"), encoding="utf-8", newline="") as f:
        plain = article(f.read(), vocabulary)
    versions = [[annotate(p, attributions) for p in plain] for attributions in map(read_annotation, paths)]
    return [with_attributions(versions[0], acts.attributions(paths[0]), votes)] + versions[1:]


def left_out(part, fold, folds):
    """The documents that the teacher of a fold is not trained on."""
    return {name: part[name] for at, name in enumerate(sorted(part)) if at % folds == fold}


def teach(part, soft):
    """The part with what teachers say of it. soft: {document: Said}"""
    return {name: [taught(version, soft[name]) for version in versions] for name, versions in part.items()}


def taught(version, said):
    found, word, attribution = [], 0, 0
    for p in version:
        attributions = tuple(replace(a, taught=said.attributions[attribution + k]) for k, a in enumerate(p.attributions))
        found.append(replace(p, edges=said.edges[word:word + len(p.words)], attributions=attributions))
        word, attribution = word + len(p.words), attribution + len(p.attributions)
    return found
