#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Learns which contents the program reads again by themselves, and prints that as the line `inner` of a model's parameters.txt.

    inner.py --cases train.cases [--check dev.cases] >> FOLDER/parameters.txt

PolNeAR labels no attribution inside of another's content, so the tagger cannot learn to find them there: the program reads contents again by
themselves. Few hold any. The cases are what the Java class InnerCueCases (a test class of core) writes, which reads them all again: text, where
the content begins, whether a word is a cue there, and its vectors of the first reading. A logistic regression, fitted by Newton's method, tells
the cues; a content is read again where it takes one of its words for one.
"""
import argparse
import sys
from dataclasses import dataclass

import numpy as np

STEPS = 12  # of Newton's method


@dataclass(frozen=True)
class Cases:
    """Words of contents: the number of the content, whether it is a cue inside of it, and the vectors' numbers."""

    content: np.ndarray
    cue: np.ndarray
    vectors: np.ndarray

    @classmethod
    def read(cls, path):
        numbers, content, cue, vectors = {}, [], [], []
        with open(path, encoding="utf-8") as lines:
            for line in lines:
                text, start, is_cue, values = line.split("\t")
                content.append(numbers.setdefault((text, start), len(numbers)))
                cue.append(is_cue == "1")
                vectors.append(np.array(values.split(" "), np.float32))
        return cls(np.array(content), np.array(cue), np.stack(vectors))

    def contents(self):
        """-> which contents hold a cue [contents]"""
        return np.bincount(self.content, self.cue) > 0

    def best(self, weights):
        """-> what speaks for the likeliest word of each content [contents]"""
        found = np.full(self.content.max() + 1, -np.inf)
        np.maximum.at(found, self.content, self.vectors @ weights[:-1] + weights[-1])
        return found


def fitted(cases, penalty):
    """-> a weight for each number of the vectors, and one by itself. The penalty is on the weights of numbers of standard deviation 1."""
    mean, deviation = cases.vectors.mean(0), cases.vectors.std(0)
    rows = np.c_[(cases.vectors - mean) / deviation, np.ones(len(cases.cue))].astype(float)
    ridge = np.r_[np.full(rows.shape[1] - 1, penalty), 0]
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (p - cases.cue) + ridge * weights
        weights -= np.linalg.solve((rows.T * (p * (1 - p))) @ rows + np.diag(ridge), slope)
    scaled = weights[:-1] / deviation
    return np.r_[scaled, weights[-1] - scaled @ mean]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", required=True)
    parser.add_argument("--check", help="cases to measure on, of all words, never learned from")
    parser.add_argument("--penalty", type=float, default=30)
    parser.add_argument("--kept", type=float, default=0.75, help="the share of contents with an attribution inside that are read again")
    options = parser.parse_args()
    cases = Cases.read(options.cases)
    weights = fitted(cases, options.penalty)
    weights[-1] -= np.quantile(cases.best(weights)[cases.contents()], 1 - options.kept)
    print("inner\t1x%d\t%s" % (len(weights), " ".join("%.5g" % weight for weight in weights)))
    if options.check:
        check = Cases.read(options.check)
        again, size = check.best(weights) > 0, np.bincount(check.content)
        print("read again: %.3f of the words of contents, %.3f of the contents with an attribution inside"
              % (size[again].sum() / size.sum(), again[check.contents()].mean()), file=sys.stderr)


if __name__ == "__main__":
    main()
