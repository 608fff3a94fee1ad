# SPDX-License-Identifier: Apache-2.0
"""Learns on which of the dates that an article names a statement was made, and writes the weights as text.

    dates.py --cases wide.tsv more.tsv train.tsv --output core/src/main/resources/org/onrecord/act/date-weights.txt [--check check.tsv]

The cases are what the Java class DateCases (a test class of core) writes: document, attribution, date, what the rules say, and each candidate
with its features. A regression tells for each candidate whether it is the date; the best one is taken if more speaks for it than against.
`--stated` is by how much that is made easier: more finds more of the stated dates and is wrong more often over all.
"""
import argparse

from acts import Regression, write

NONE = "null"


def cases(paths):
    """(date, [(candidate, features)]) of each attribution."""
    found = []
    for path in paths:
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                _, _, date, _, *candidates = line.rstrip("\n").split("\t")
                found.append((date, [(value, set(features)) for value, *features in (candidate.split(" ") for candidate in candidates)]))
    return found


def learned(examples, options):
    rows = [(features, "yes" if value == date else "no") for date, candidates in examples for value, features in candidates]
    model = Regression([features for features, _ in rows], [label for _, label in rows], options.penalty, options.least)
    model.weights[-1, model.acts.index("yes")] += options.stated
    return model


def chosen(model, candidates):
    """The best candidate, or none."""
    if not candidates:
        return NONE
    scores = model.matrix([features for _, features in candidates]) @ model.weights
    margins = scores[:, model.acts.index("yes")] - scores[:, model.acts.index("no")]
    return candidates[margins.argmax()][0] if margins.max() > 0 else NONE


def report(what, examples, model):
    right = [(date, chosen(model, candidates) == date) for date, candidates in examples]
    stated = [ok for date, ok in right if date != NONE]
    print("%s: %d cases, right %d; stated %d, right %d" % (what, len(right), sum(ok for _, ok in right), len(stated), sum(stated)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--check", nargs="*", default=[], help="cases to measure on, never learned from")
    parser.add_argument("--penalty", type=float, default=30)
    parser.add_argument("--least", type=int, default=4)
    parser.add_argument("--stated", type=float, default=0.8)
    options = parser.parse_args()
    model = learned(cases(options.cases), options)
    write(model, options.output, "dates", "training/dates.py")
    if options.check:
        report("held out", cases(options.check), model)


if __name__ == "__main__":
    main()
