# SPDX-License-Identifier: Apache-2.0
"""Learns which medium a statement has whose own sentence tells none, and writes the weights as text.

    media.py --cases more.tsv train.tsv --output core/src/main/resources/org/onrecord/act/medium-weights.txt [--check check.tsv] [--folds 5]

The cases are what the Java class MediumCases (a test class of core) writes: document, medium, features. `--stated` is by how much the score
of "unspecified" is lowered: more than 0.5 finds more of the stated media and is wrong more often over all.
"""
import argparse

import numpy as np

from acts import Regression, write

UNSPECIFIED = "unspecified"


def cases(paths):
    """Documents, media and features."""
    rows = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            rows += [line.rstrip("\n").split("\t") for line in lines]
    return [row[0] for row in rows], [row[1] for row in rows], [set(row[2].split(" ")) for row in rows]


def learned(features, media, options):
    model = Regression(features, media, options.penalty, options.least)
    model.weights[-1, model.acts.index(UNSPECIFIED)] -= options.stated
    return model


def left_out(documents, media, features, options):
    """What a model says of each case that was learned from the other documents' folds."""
    names = sorted(set(documents))
    np.random.RandomState(0).shuffle(names)
    fold = {name: index % options.folds for index, name in enumerate(names)}
    guessed = [None] * len(media)
    for part in range(options.folds):
        inside = [index for index, name in enumerate(documents) if fold[name] != part]
        outside = [index for index, name in enumerate(documents) if fold[name] == part]
        model = learned([features[index] for index in inside], [media[index] for index in inside], options)
        for index, guess in zip(outside, model.predict([features[index] for index in outside])):
            guessed[index] = guess
    return guessed


def report(what, media, guessed):
    stated = [guess == medium for guess, medium in zip(guessed, media) if medium != UNSPECIFIED]
    right = sum(guess == medium for guess, medium in zip(guessed, media))
    print("%s: %d cases, right %d; stated %d, right %d" % (what, len(media), right, len(stated), sum(stated)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--check", nargs="*", default=[], help="cases to measure on, never learned from")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--penalty", type=float, default=10)
    parser.add_argument("--least", type=int, default=3)
    parser.add_argument("--stated", type=float, default=0.5)
    options = parser.parse_args()
    documents, media, features = cases(options.cases)
    if options.folds:
        report("left out", media, left_out(documents, media, features, options))
    model = learned(features, media, options)
    write(model, options.output, "media", "training/media.py")
    if options.check:
        _, wanted, held = cases(options.check)
        report("held out", wanted, model.predict(held))


if __name__ == "__main__":
    main()
