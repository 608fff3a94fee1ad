# SPDX-License-Identifier: Apache-2.0
"""Learns by which medium a statement was made, beside the tagger's encoder, and writes the weights as text.

    media.py --cases wide.tsv more.tsv train.tsv --soft soft.pt --output core/src/main/resources/org/onrecord/act/medium-weights.txt
             [--folds 5] [--check check.tsv --check-scores check.pt]

The cases are what the Java class MediumCases (a test class of core) writes: document, attribution, medium, features. The encoder's say comes
from soften.py: what teachers say of articles that they were not trained on, so that it is trusted no more than on new ones (stacking; Wolpert,
Neural Networks 1992). Of the held-out articles measure.py writes it. The score of a medium is the encoder's score of it, once, and the weights
of the features. `--stated` is by how much "unspecified" is made less likely, in log odds: more finds more of the stated media and is wrong more
often over all.
"""
import argparse
from dataclasses import dataclass

import numpy as np

from acts import Regression, write
from corpus import MEDIA, MEDIUM
from reading import kept

UNSPECIFIED = "unspecified"
LEAST = 1e-4  # what is less probable counts as this
SILENT = dict.fromkeys(MEDIA, 0.0)  # what the encoder says of an attribution that it has not read


@dataclass(frozen=True)
class Case:
    """A labelled attribution: its features, and what the encoder says of each medium, as a log probability."""

    document: str
    medium: str
    features: frozenset
    encoded: dict


def cases(paths, soft):
    encoded, found = encoder_scores(soft), []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                document, attribution, medium, features = line.rstrip("\n").split("\t")
                found.append(Case(document, medium, frozenset(features.split(" ")), encoded.get((document, attribution), SILENT)))
    return found


def encoder_scores(path):
    """-> {(document, attribution): {medium: log probability}}"""
    found = {}
    for document, said in kept(path).items():
        logs = np.log(np.maximum(said.attributions[:, MEDIUM.place], LEAST, dtype=float))
        found.update(((document, attribution), dict(zip(MEDIA, row))) for attribution, row in zip(said.ids, logs))
    return found


def learned(its, options):
    """The weights of the features in the measure of the encoder's scores, which then count as they are."""
    model = Regression([case.features for case in its], [case.medium for case in its], options.penalty, options.least, [case.encoded for case in its])
    if model.factor <= 0:
        raise ValueError("the encoder's scores speak against the media (factor %.3f): are they of these attributions?" % model.factor)
    model.weights[-1, model.acts.index(UNSPECIFIED)] -= options.stated
    model.weights, model.factor = model.weights / model.factor, 1.0
    return model


def predicted(model, its):
    return model.predict([case.features for case in its], [case.encoded for case in its])


def left_out(its, options):
    """(case, what a model says of it that was learned from the other documents' folds) of each."""
    names = sorted({case.document for case in its})
    np.random.RandomState(0).shuffle(names)
    fold = {name: index % options.folds for index, name in enumerate(names)}
    found = []
    for part in range(options.folds):
        outside = [case for case in its if fold[case.document] == part]
        model = learned([case for case in its if fold[case.document] != part], options)
        found += zip(outside, predicted(model, outside))
    return found


def report(what, guessed):
    stated = [guess == case.medium for case, guess in guessed if case.medium != UNSPECIFIED]
    right = sum(guess == case.medium for case, guess in guessed)
    print("%s: %d cases, right %.3f; stated %d, right %.3f" % (what, len(guessed), right / len(guessed), len(stated), sum(stated) / len(stated)), flush=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--soft", required=True, help="soft labels of soften.py")
    parser.add_argument("--output", required=True)
    parser.add_argument("--check", nargs="*", default=[], help="cases to measure on, never learned from")
    parser.add_argument("--check-scores", help="what the tagger says of their articles, written by measure.py")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--penalty", type=float, default=20)
    parser.add_argument("--least", type=int, default=4)
    parser.add_argument("--stated", type=float, default=-0.25)
    options = parser.parse_args()
    if options.check and not options.check_scores:
        parser.error("--check needs --check-scores")
    known = cases(options.cases, options.soft)
    if options.folds:
        report("left out", left_out(known, options))
    model = learned(known, options)
    write(model, options.output, "media", "training/media.py")
    if options.check:
        held = cases(options.check, options.check_scores)
        report("held out", list(zip(held, predicted(model, held))))


if __name__ == "__main__":
    main()
