#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures a checkpoint without the Java program and its rules: exact F1 of spans on PolNeAR's dev part, share of acts and media that are right.

    measure.py --checkpoint student.pt --polnear CORPUS --base base --labels training/labels/acts-check.tsv [--said check.pt]

Acts and media are measured on the articles of the label files, given the spans; nobody labelled those of dev in them. What the tagger says of
these articles is written to --said, in the form of soft labels: media.py measures by it.
"""
import argparse
import json
import os

import numpy as np
import torch

import encoders
from corpus import ACT, MEDIA, MEDIUM, ROLES, VALUES, read_part, spans_of
from crf import likely
from model import load
from reading import keep, say
from windows import AIM


def spans_f1(part, said):
    """-> {role: F1 of exact spans over all annotators}, each paragraph decoded from its edge marginals"""
    counts = np.zeros((len(ROLES), 3))  # right, tagged, annotated
    for name, its in said.items():
        at = 0
        for versions in zip(*part[name]):
            words = len(versions[0].words)
            tagged = spans_of(likely(its.edges[at:at + words]))
            counts += sum(np.array([overlap(tagged[r], p.spans[r]) for r in ROLES]) for p in versions)
            at += words
    return {role.lower(): round(float(2 * right / max(1, tagged + gold)), 3) for role, (right, tagged, gold) in zip(ROLES, counts)}


def overlap(tagged, gold):
    return len(set(tagged) & set(gold)), len(tagged), len(gold)


def attributions_right(part, said):
    """-> {trait: (the share of the labellers' values that were found, how many they are)}, and the same for the media that are stated"""
    told = [(a.votes, its) for name in said for a, its in zip((a for p in part[name][0] for a in p.attributions), said[name].attributions)]
    votes, guessed = (np.array([pair[k] for pair in told], np.float32).reshape(-1, len(VALUES)) for k in (0, 1))
    stated = votes[:, MEDIUM.place].copy()
    stated[:, MEDIA.index("unspecified")] = 0
    return {"act": right(votes[:, ACT.place], guessed[:, ACT.place]), "medium": right(votes[:, MEDIUM.place], guessed[:, MEDIUM.place]),
            "stated_medium": right(stated, guessed[:, MEDIUM.place])}


def right(votes, guessed):
    found = votes[np.arange(len(votes)), guessed.argmax(1)].sum()
    return round(float(found / max(1, votes.sum())), 3), int(votes.sum())


def labelled(part):
    """The articles of which attributions are labelled"""
    return {name: versions for name, versions in part.items() if any(a.votes.any() for p in versions[0] for a in p.attributions)}


def first_versions(part):
    return {name: versions[0] for name, versions in part.items()}


def reader(path, device):
    """-> a tagger on a device, and whether it reads there in bf16"""
    return load(path).to(device), device != "cpu"


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    for option in ("checkpoint", "polnear", "base"):
        ap.add_argument("--" + option, required=True)
    ap.add_argument("--labels", nargs="*", default=[]), ap.add_argument("--said", help="writes here what is said of the labelled articles")
    ap.add_argument("--aim", type=int, default=AIM)
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    o = ap.parse_args()
    tagger, bf16 = reader(o.checkpoint, o.device)
    vocabulary = encoders.vocabulary(tagger.encoder, o.base)
    dev = read_part(os.path.join(o.polnear, "dev"), vocabulary)
    figures = spans_f1(dev, say(tagger, first_versions(dev), vocabulary, o.aim, bf16))
    if o.labels:
        check = labelled(read_part(os.path.join(o.polnear, "train"), vocabulary, o.labels))
        said_of_check = say(tagger, first_versions(check), vocabulary, o.aim, bf16)
        figures.update(attributions_right(check, said_of_check))
        if o.said:
            keep(said_of_check, o.said)
    print(json.dumps(figures))
