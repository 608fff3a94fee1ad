#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tags texts with a checkpoint and writes brat files, to choose a checkpoint without the Java program.

    predict.py --checkpoint tagger.pt --base DIR --text DIR --output DIR

Each paragraph is decoded by itself (Viterbi); linking is greedy: each content its best cue, each cue its best source.
"""
import argparse
import glob
import os

import numpy as np
import torch

import encoders
from batches import choices
from corpus import ROLES, article, spans_of
from crf import viterbi
from model import CONTENT, SOURCE, load
from reading import states


def read(model, text, vocabulary):
    """-> [(paragraph, {role: spans}, content scores [contents, cues + 1], source scores [cues, sources + 1])]; the last column is 'none'"""
    paragraphs = article(text, vocabulary)
    with torch.no_grad():
        transition, initial = (x.numpy() for x in model.allowed())
        found = []
        for p, (emissions, link) in zip(paragraphs, states(model, paragraphs, vocabulary)):
            spans = spans_of(viterbi(emissions.numpy(), transition, initial))
            asked = (choices(kind, [(spans, (), np.arange(len(p.words)))]) for kind in (CONTENT, SOURCE))
            found.append((p, spans, *(model.link_scores(link, c) for c in asked)))
        return found


def attributions(found):
    """-> [{role: [(start, end), …]}]; every tagged span stands in one, unlinked ones alone."""
    out = []
    for p, spans, contents, sources in found:
        place = lambda s: (p.words[s[0]].start, p.words[s[1]].end)
        made = [dict(Cue=[place(c)], Source=[], Content=[]) for c in spans["Cue"]]
        for c, row in enumerate(sources):
            best = int(row.argmax())
            if best < len(spans["Source"]):
                made[c]["Source"].append(place(spans["Source"][best]))
        for c, row in enumerate(contents):
            best = int(row.argmax())
            if best < len(made):
                made[best]["Content"].append(place(spans["Content"][c]))
            else:
                out.append(dict(Content=[place(spans["Content"][c])]))
        out += made
        used = {s for m in made for s in m["Source"]}
        out += [dict(Source=[place(s)]) for s in spans["Source"] if place(s) not in used]
    return out


def write(out, path, text):
    ids = {}
    with open(path, "w", encoding="utf-8") as f:
        for a in out:
            for role in ROLES:
                for b, e in a.get(role, []):
                    if (role, b, e) not in ids:
                        ids[role, b, e] = "T%d" % (len(ids) + 1)
                        f.write("%s\t%s %d %d\t%s\n" % (ids[role, b, e], role, b, e, text[b:e].replace("\n", " ")))
        for n, a in enumerate([a for a in out if a.get("Cue")]):
            f.write("E%d\t%s\n" % (n + 1, " ".join("%s:%s" % (r, ids[r, b, e]) for r in ROLES for b, e in a.get(r, []))))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--checkpoint", required=True), ap.add_argument("--base", required=True)
    ap.add_argument("--text", required=True), ap.add_argument("--output", required=True)
    a = ap.parse_args()
    torch.set_num_threads(1)
    os.makedirs(a.output, exist_ok=True)
    tagger = load(a.checkpoint)
    v = encoders.vocabulary(tagger.encoder, a.base)
    for name in sorted(glob.glob(os.path.join(a.text, "*.txt"))):
        with open(name, encoding="utf-8", newline="") as f:
            body = f.read()
        write(attributions(read(tagger, body, v)), os.path.join(a.output, os.path.basename(name)[:-4] + ".ann"), body)
