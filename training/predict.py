#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Tags texts with a checkpoint and writes brat files, to choose a checkpoint without the Java program.

    predict.py --checkpoint epoch4.pt --base DIR --text DIR --output DIR

Each paragraph is decoded by itself (Viterbi); linking is greedy: each content its best cue, each cue its best source.
"""
import argparse
import glob
import os

import torch

from corpus import LABELS, ROLES, article
from export import load
from text import Vocabulary
from windows import AIM, batch, pack


def viterbi(emissions, transition, initial):
    score, back = initial + emissions[0], []
    for row in emissions[1:]:
        total = score[:, None] + transition
        best = total.argmax(0)
        back.append(best)
        score = total.max(0).values + row
    path = [int(score.argmax())]
    for best in reversed(back):
        path.append(int(best[path[-1]]))
    return path[::-1]


def spans_of(labels):
    found = {r: [] for r in ROLES}
    for k, label in enumerate(labels):
        name = LABELS[label]
        if name.startswith("B-"):
            found[name[2:]].append((k, k))
        elif name.startswith("I-"):
            found[name[2:]][-1] = (found[name[2:]][-1][0], k)
    return found


def states_of(model, paragraphs, vocabulary, precision=torch.bfloat16):
    """What the model says of each word -> [(emissions [words, labels], link [words, 4 x LINK])], one for each paragraph"""
    states = {id(p): [None] * len(p.words) for p in paragraphs}
    windows = pack(paragraphs, aim=AIM)
    for at in range(0, len(windows), 4):
        some = windows[at:at + 4]
        ids, features, mask, heads = batch(some, vocabulary)
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, enabled=precision == torch.bfloat16):
            emissions, link = model(ids, features, mask)
        for row, w in enumerate(some):
            for (p, begin, _), here in zip(w.parts, heads[row]):
                for k, h in enumerate(here):
                    states[id(p)][begin + k] = (emissions[row, h].float(), link[row, h].float())
    return [tuple(torch.stack(part) for part in zip(*states[id(p)])) for p in paragraphs]


def read(model, text, vocabulary, precision=torch.bfloat16):
    """-> [(paragraph, {role: spans}, content scores, source scores)]"""
    paragraphs = article(text, vocabulary)
    trans, first = model.allowed()
    found = []
    with torch.no_grad():
        for p, (emissions, link) in zip(paragraphs, states_of(model, paragraphs, vocabulary, precision)):
            spans = spans_of(viterbi(emissions, trans, first))
            contents, sources = model.link_scores(link, spans)
            found.append((p, spans, contents, sources))
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
    v = Vocabulary(os.path.join(a.base, "vocab.txt"))
    tagger = load(a.checkpoint, len(v.ids))
    for name in sorted(glob.glob(os.path.join(a.text, "*.txt"))):
        with open(name, encoding="utf-8", newline="") as f:
            body = f.read()
        write(attributions(read(tagger, body, v)), os.path.join(a.output, os.path.basename(name)[:-4] + ".ann"), body)
