#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures a checkpoint without the Java program and its rules: exact F1 of spans on PolNeAR's dev part, share of acts that are right.

    measure.py --checkpoint student/tagger.pt --polnear CORPUS --base base --labels training/labels/acts-check.tsv

Acts are measured on the articles of the label files, given the spans; nobody labelled those of dev in them.
"""
import argparse
import json
import os

import numpy as np
import torch

import encoders
from corpus import ROLES, read_part, spans_of
from crf import likely
from model import load
from reading import say
from windows import AIM


def spans_f1(part, said):
    """-> {role: F1 of exact spans over all annotators}, each paragraph decoded from its edge marginals"""
    counts = np.zeros((len(ROLES), 3))  # right, tagged, annotated
    for name, (edges, _) in said.items():
        at = 0
        for versions in zip(*part[name]):
            words = len(versions[0].words)
            tagged = spans_of(likely(edges[at:at + words]))
            counts += sum(np.array([overlap(tagged[r], p.spans[r]) for r in ROLES]) for p in versions)
            at += words
    return {role.lower(): round(float(2 * right / max(1, tagged + gold)), 3) for role, (right, tagged, gold) in zip(ROLES, counts)}


def overlap(tagged, gold):
    return len(set(tagged) & set(gold)), len(tagged), len(gold)


def acts_right(part, said):
    """-> the share of the labellers' acts that were found, and how many they are"""
    found = [(a.votes, acts) for name, (_, its) in said.items() for a, acts in zip((a for p in part[name][0] for a in p.attributions), its)]
    labelled = sum(votes.sum() for votes, _ in found)
    return round(float(sum(votes[acts.argmax()] for votes, acts in found) / max(1, labelled)), 3), int(labelled)


def labelled(part):
    """The articles of which acts are labelled"""
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
    ap.add_argument("--labels", nargs="*", default=[]), ap.add_argument("--aim", type=int, default=AIM)
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    o = ap.parse_args()
    tagger, bf16 = reader(o.checkpoint, o.device)
    vocabulary = encoders.vocabulary(tagger.encoder, o.base)
    dev = read_part(os.path.join(o.polnear, "dev"), vocabulary)
    figures = spans_f1(dev, say(tagger, first_versions(dev), vocabulary, o.aim, bf16))
    if o.labels:
        check = labelled(read_part(os.path.join(o.polnear, "train"), vocabulary, o.labels))
        figures["act"] = acts_right(check, say(tagger, first_versions(check), vocabulary, o.aim, bf16))
    print(json.dumps(figures))
