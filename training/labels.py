# SPDX-License-Identifier: Apache-2.0
"""Checks label files: every attribution exists and is labelled once in a file, no document of a held-out file stands in another, values are
in the closed sets, dates are ISO 8601 (a day, a month or a year). Names each fault and ends with 1 if there is one.

    labels.py --corpus CORPUS/train --held-out training/labels/acts-check.tsv training/labels/acts-train.tsv training/labels/acts-more.tsv training/labels/acts-wide.tsv
"""
import argparse
import datetime
import glob
import os
import sys

from acts import attributions
from corpus import ACTS, MEDIA

NOT_LABELLED = "-"
CLOSED = {
    "act": set(ACTS),
    "asserted": {"true", "false"},
    "medium": set(MEDIA) | {NOT_LABELLED},
}
COLUMNS = ("document", "attribution", "act", "asserted", "medium", "said_on")


def is_date(text):
    """Whether a text is a day, a month or a year as ISO 8601 writes it."""
    try:
        return datetime.date.fromisoformat(text + "0000-01-01"[len(text):]) is not None and len(text) in (4, 7, 10)
    except ValueError:
        return False


def events(document, corpus):
    """The ids of a document's attributions, none where the corpus lacks it."""
    files = sorted(glob.glob(os.path.join(corpus, "attributions", glob.escape(document) + "_????.ann")))
    return set(attributions(files[0])) if files else set()


def faults(row, known):
    """What is wrong with one line."""
    if row["attribution"] not in known:
        yield "no such attribution"
    for column, values in CLOSED.items():
        if row[column] not in values:
            yield "%s is %r" % (column, row[column])
    if row["said_on"] not in (NOT_LABELLED, "null") and not is_date(row["said_on"]):
        yield "said_on is %r" % row["said_on"]


def lines(path):
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.startswith("#"):
                yield "%s:%d" % (path, number), line.rstrip("\n").split("\t")


def check(held_out, paths, corpus):
    """Every fault of the files, with its place."""
    kept, known = set(), {}
    for path in [held_out] + paths:
        seen = set()
        for place, cells in lines(path):
            if len(cells) != len(COLUMNS):
                yield place, "%d columns" % len(cells)
                continue
            row = dict(zip(COLUMNS, cells))
            document, key = row["document"], tuple(cells[:2])
            if document not in known:
                known[document] = events(document, corpus)
            for fault in faults(row, known[document]):
                yield place, fault
            if key in seen:
                yield place, "labelled before"
            if path == held_out:
                kept.add(document)
            elif document in kept:
                yield place, "document is held out"
            seen.add(key)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--corpus", required=True)
    parser.add_argument("--held-out", required=True)
    parser.add_argument("labels", nargs="+")
    options = parser.parse_args()
    found = list(check(options.held_out, options.labels, options.corpus))
    for place, fault in found:
        print("%s: %s" % (place, fault))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
