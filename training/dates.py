# SPDX-License-Identifier: Apache-2.0
"""Learns on which of the dates that an article names a statement was made, if any, and writes regression trees as text.

    dates.py --cases wide.tsv more.tsv train.tsv --output core/src/main/resources/org/onrecord/act/date-trees.txt [--folds 5] [--check check.tsv]

The cases are what the Java class DateCases (a test class of core) writes: the names of the features first, then document, attribution, date, and
each candidate with its values, no date before the others. Gradient boosting of a softmax over the candidates of a statement (Friedman, Annals of
Statistics 2001, with the second-order steps of Chen and Guestrin, KDD 2016). `--stated` is by how much a date is made likelier: more finds more of
the stated dates and is wrong more often over all. Python 3.11 and NumPy.
"""
import argparse
import random

import numpy as np

NONE = "null"
BINS = 60


class Cases:
    """The statements of some files, each once, and the values of their candidates: a row for each candidate."""

    def __init__(self, paths):
        self.documents, self.dates, self.candidates, values = [], [], [], []
        seen = set()
        for path in paths:
            with open(path, encoding="utf-8") as lines:
                self.names = next(lines).split()[1:]
                for line in lines:
                    document, event, date, *candidates = line.rstrip("\n").split("\t")
                    if (document, event) not in seen:
                        seen.add((document, event))
                        told = [candidate.split(" ") for candidate in candidates]
                        self.documents.append(document)
                        self.dates.append(date)
                        self.candidates.append([name for name, *_ in told])
                        values += [row for _, *row in told]
        self.values = np.array(values, dtype=np.float32)
        self.starts = np.cumsum([0] + [len(names) for names in self.candidates])

    def rows(self, chosen):
        return np.concatenate([np.arange(self.starts[index], self.starts[index + 1]) for index in chosen])

    def wanted(self, chosen):
        """One for the row of the right candidate of each statement; where it is not among them, for that of none."""
        found = []
        for index in chosen:
            names = self.candidates[index]
            right = names.index(self.dates[index]) if self.dates[index] in names else 0
            found += [float(place == right) for place in range(len(names))]
        return np.array(found)

    def right(self, chosen, scores):
        """How many dates are right, and how many of the stated ones, of how many."""
        right, stated, right_stated, start = 0, 0, 0, 0
        for index in chosen:
            names = self.candidates[index]
            best = names[scores[start:start + len(names)].argmax()]
            start += len(names)
            right += best == self.dates[index]
            if self.dates[index] != NONE:
                stated += 1
                right_stated += best == self.dates[index]
        return right, right_stated, stated


class Tree:
    """A complete binary tree: the feature and the threshold of each inner node, level by level, and the leaves."""

    def __init__(self, features, thresholds, leaves):
        self.features, self.thresholds, self.leaves = np.array(features), np.array(thresholds), np.array(leaves)

    def scores(self, values):
        node, every = np.zeros(len(values), dtype=int), np.arange(len(values))
        while len(node) and node[0] < len(self.features):
            feature = self.features[node]
            node = 2 * node + 1 + ((feature >= 0) & (values[every, feature] > self.thresholds[node]))
        return self.leaves[node - len(self.features)]

    def text(self, names):
        inner = ["-" if feature < 0 else "%s>%.9g" % (names[feature], limit) for feature, limit in zip(self.features, self.thresholds)]
        return " ".join(inner + ["%.4f" % leaf for leaf in self.leaves])


def limits(column):
    """Where the values of a feature are cut: between all of them if they are few, else so that each part holds as many."""
    distinct = np.unique(column)
    if len(distinct) <= BINS:
        return (distinct[1:] + distinct[:-1]) / 2
    return np.unique(np.quantile(column, np.linspace(0, 1, BINS + 1)[1:-1]).astype(np.float32))


def shares(scores, starts):
    """The softmax of each statement's candidates."""
    sizes = np.diff(starts)
    powers = np.exp(scores - np.repeat(np.maximum.reduceat(scores, starts[:-1]), sizes))
    return powers / np.repeat(np.add.reduceat(powers, starts[:-1]), sizes)


class Boosting:
    def __init__(self, values, options):
        self.options = options
        self.limits = [limits(column) for column in values.T]
        self.bins = np.stack([np.searchsorted(cuts, column) for cuts, column in zip(self.limits, values.T)]).astype(np.int64)

    def learn(self, wanted, sizes):
        """The trees for the rows of statements with so many candidates each."""
        chance = np.random.RandomState(0)
        starts = np.cumsum(np.append(0, sizes))
        scores, trees = np.zeros(len(wanted)), []
        for _ in range(self.options.trees):
            share = shares(scores, starts)
            slope, bend = share - wanted, np.maximum(share * (1 - share), 1e-6)
            some = np.flatnonzero(np.repeat(chance.rand(len(sizes)) < self.options.statements, sizes))
            features = np.sort(chance.choice(len(self.bins), int(len(self.bins) * self.options.features), replace=False))
            tree, leaf = self.grow(features, some, slope, bend)
            trees.append(tree)
            scores += tree.leaves[leaf]
        return trees

    def grow(self, features, some, slope, bend):
        """A tree over some of the rows, and the leaf of every row."""
        split_by, thresholds, node = [], [], np.zeros(self.bins.shape[1], dtype=np.int64)
        for level in range(self.options.depth):
            best, feature, cut = self.splits(1 << level, features, node[some], some, slope[some], bend[some])
            feature = np.where(best > 1e-9, feature, -1)
            split_by += list(feature)
            thresholds += [self.limits[one][place] if one >= 0 else 0 for one, place in zip(feature, cut)]
            here = feature[node]
            node = 2 * node + ((here >= 0) & (self.bins[here, np.arange(len(node))] > cut[node]))
        leaves = 1 << self.options.depth
        slopes, bends = (np.bincount(node[some], what[some], leaves) for what in (slope, bend))
        return Tree(split_by, thresholds, -self.options.rate * slopes / (bends + self.options.penalty)), node

    def splits(self, nodes, features, node, some, slope, bend):
        """For each node of a level the gain, the feature and the place of its best cut."""
        best, by, at = np.zeros(nodes), np.full(nodes, -1), np.zeros(nodes, dtype=int)
        for feature in features:
            width = len(self.limits[feature]) + 1
            key = node * width + self.bins[feature, some]
            left, weight = (np.bincount(key, what, nodes * width).reshape(nodes, width).cumsum(1) for what in (slope, bend))
            right, other = left[:, -1:] - left, weight[:, -1:] - weight
            penalty = self.options.penalty
            gain = left ** 2 / (weight + penalty) + right ** 2 / (other + penalty) - left[:, -1:] ** 2 / (weight[:, -1:] + penalty)
            gain[(weight < self.options.least) | (other < self.options.least)] = -1
            place = gain.argmax(1)
            most = gain[np.arange(nodes), place]
            better = most > best + 1e-9
            best[better], by[better], at[better] = most[better], feature, place[better]
        return best, by, at


def learned(cases, chosen, options):
    boosting = Boosting(cases.values[cases.rows(chosen)], options)
    trees = boosting.learn(cases.wanted(chosen), np.array([len(cases.candidates[index]) for index in chosen]))
    return trees + [Tree([cases.names.index("NONE")], [0.5], [0, -options.stated])]


def scores(trees, cases, chosen):
    values = cases.values[cases.rows(chosen)]
    return sum(tree.scores(values) for tree in trees)


def report(what, counts, cases):
    print("%s: %d cases, right %.3f; %d stated, right %.3f" % (what, len(cases.dates), counts[0] / len(cases.dates), counts[2], counts[1] / counts[2]))


def cross_validated(cases, options):
    """The counts of right ones when the articles of each part are left out."""
    names = sorted(set(cases.documents))
    random.Random(0).shuffle(names)
    part = {name: index % options.folds for index, name in enumerate(names)}
    counts = np.zeros(3, dtype=int)
    for fold in range(options.folds):
        inside = [index for index, name in enumerate(cases.documents) if part[name] != fold]
        outside = [index for index, name in enumerate(cases.documents) if part[name] == fold]
        counts += cases.right(outside, scores(learned(cases, inside, options), cases, outside))
    return counts


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--check", nargs="*", default=[], help="cases to measure on, never learned from")
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--trees", type=int, default=150)
    parser.add_argument("--depth", type=int, default=5)
    parser.add_argument("--rate", type=float, default=0.08)
    parser.add_argument("--penalty", type=float, default=5)
    parser.add_argument("--least", type=float, default=5, help="what the rows of a node weigh at least")
    parser.add_argument("--features", type=float, default=0.4, help="which part of them a tree may ask for")
    parser.add_argument("--statements", type=float, default=0.7, help="which part of them a tree sees")
    parser.add_argument("--stated", type=float, default=1.2)
    options = parser.parse_args()
    cases = Cases(options.cases)
    if options.folds:
        report("left out", cross_validated(cases, options), cases)
    trees = learned(cases, range(len(cases.dates)), options)
    with open(options.output, "w", encoding="utf-8") as out:
        out.write("# Trees for dates, learned by training/dates.py: inner nodes level by level, then leaves.\n")
        out.writelines(tree.text(cases.names) + "\n" for tree in trees)
    if options.check:
        held = Cases(options.check)
        report("held out", held.right(range(len(held.dates)), scores(trees, held, range(len(held.dates)))), held)


if __name__ == "__main__":
    main()
