#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks teachers of the articles that they were not trained on: what they say, averaged, are the soft labels that students learn from.

    soften.py --teachers teachers/*/tagger.pt --polnear CORPUS --base base --labels training/labels/acts-{train,more,wide}.tsv --output soft.pt

Soft labels of an article, as `reading.say` gives them: how probable each pair of labels of two words is (Wang et al., ACL 2020), and each act
and each medium of an attribution. A teacher that knows the answer by heart has nothing to add to it, so each is asked of its own fold only.
Prints for each teacher, and for all together, the F1 of spans and the shares of right acts and media left out, and the F1 of spans on dev.
"""
import argparse
import json
import os

import numpy as np
import torch

import encoders
from corpus import Said, left_out, read_part
from measure import attributions_right, first_versions, reader, spans_f1
from reading import keep, say
from train import FOLDS


class Mean:
    """The mean of what was said of each article, over those who said anything of it."""

    def __init__(self):
        self.sums, self.counts = {}, {}

    def add(self, said):
        for name, its in said.items():
            edges, attributions = (x.astype(np.float32) for x in (its.edges, its.attributions))
            before = self.sums.get(name, Said(0.0, 0.0, its.ids))
            self.sums[name] = Said(before.edges + edges, before.attributions + attributions, its.ids)
            self.counts[name] = self.counts.get(name, 0) + 1

    def value(self):
        return {name: Said(*((x / self.counts[name]).astype(np.float16) for x in (its.edges, its.attributions)), its.ids) for name, its in self.sums.items()}


class Corpus:
    """Both parts, in the pieces of each encoder."""

    def __init__(self, o):
        self.o, self.read = o, {}

    def parts(self, encoder):
        if encoder not in self.read:
            vocabulary = encoders.vocabulary(encoder, self.o.base)
            self.read[encoder] = vocabulary, *(read_part(os.path.join(self.o.polnear, part), vocabulary, self.o.labels) for part in ("train", "dev"))
        return self.read[encoder]


def ask(path, corpus, o):
    """-> the encoder of a teacher, and what it says of its own fold, or of all articles where it left out none, and of dev"""
    teacher, bf16 = reader(path, o.device)
    vocabulary, train, dev = corpus.parts(teacher.encoder)
    fold = torch.load(path, map_location="cpu")["fold"]
    unknown = left_out(train, fold, FOLDS) if fold >= 0 else train
    return teacher.encoder, *(say(teacher, first_versions(part), vocabulary, o.aim, bf16) for part in (unknown, dev))


def tell(who, parts, said, on_dev):
    _, train, dev = parts
    figures = dict(left_out=spans_f1(train, said), attributions_left_out=attributions_right(train, said), dev=spans_f1(dev, on_dev))
    print(json.dumps(dict(teacher=who, **figures)), flush=True)


def soften(o):
    corpus, mean, mean_on_dev = Corpus(o), Mean(), Mean()
    for path in o.teachers:
        encoder, said, on_dev = ask(path, corpus, o)
        tell(path, corpus.parts(encoder), said, on_dev)
        mean.add(said), mean_on_dev.add(on_dev)
    tell("all", corpus.parts(encoder), mean.value(), mean_on_dev.value())
    keep(mean.value(), o.output)


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--teachers", nargs="+", required=True), ap.add_argument("--labels", nargs="*", default=[])
    ap.add_argument("--polnear", required=True), ap.add_argument("--base", required=True), ap.add_argument("--output", required=True)
    ap.add_argument("--aim", type=int, default=254, help="pieces of a window: the longest that the teachers were trained on")
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    soften(ap.parse_args())
