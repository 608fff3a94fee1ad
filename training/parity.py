#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what the Python code makes of the invented texts in parity/*.txt; the Java tests must reproduce it.

    parity.py --checkpoint tagger.pt --base DIR --texts DIR --output parity.jsonl

One JSON object a text: name, text, and for each paragraph the words' places (code points), the ids of their pieces, their feature
rows, their labels (by the model rounded as it is exported) and the links as [cue, content] and [cue, source] word pairs (first words of the spans).
"""
import argparse
import glob
import json
import os

import torch

import encoders
from corpus import ROLES
from model import LEVELS, load
from predict import read


def case(model, name, text, vocabulary):
    paragraphs = []
    for p, spans, contents, sources in read(model, text, vocabulary):
        links = {"content": [[spans["Cue"][int(r.argmax())][0], spans["Content"][i][0]] for i, r in enumerate(contents) if int(r.argmax()) < len(spans["Cue"])],
                 "source": [[spans["Cue"][i][0], spans["Source"][int(r.argmax())][0]] for i, r in enumerate(sources) if int(r.argmax()) < len(spans["Source"])]}
        paragraphs.append(dict(words=[[w.start, w.end] for w in p.words], ids=[list(w.pieces) for w in p.words], features=[w.feature for w in p.words],
                               spans={r.lower(): [list(s) for s in spans[r]] for r in ROLES}, links=links))
    return dict(name=name, text=text, paragraphs=paragraphs)


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    for option in ("checkpoint", "base", "texts", "output"):
        ap.add_argument("--" + option, required=True)
    a = ap.parse_args()
    torch.set_num_threads(1)
    tagger = load(a.checkpoint, LEVELS)
    v = encoders.vocabulary(tagger.encoder, a.base)
    with open(a.output, "w", encoding="utf-8") as out:
        for path in sorted(glob.glob(os.path.join(a.texts, "*.txt"))):
            with open(path, encoding="utf-8", newline="") as f:
                out.write(json.dumps(case(tagger, os.path.basename(path)[:-4], f.read(), v), ensure_ascii=False) + "\n")
