#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Finds the words that often attribute and writes them into an exported model's parameters.txt, as its line `cues`.

    cues.py --polnear DIR --model FOLDER

PolNeAR labels no attribution inside of another's content, so the tagger cannot learn to find them there: the program reads a
content again by itself if one of these words stands in it. They are few and telling, so that little is read twice.
"""
import argparse
import os
from collections import Counter

from corpus import read_part
from text import Vocabulary

SEEN, ALONE, EVER = 5, 0.1, 0.5


def cue_words(part):
    """Ids of words of one piece that were seen at SEEN places, of which a share of ALONE are a cue by themselves or a share of EVER
    belong to one."""
    seen, alone, ever = Counter(), Counter(), Counter()
    for versions in part.values():
        for paragraph in versions[0]:
            ids = [w.pieces[0] if len(w.pieces) == 1 else None for w in paragraph.words]
            seen.update(ids)
            for first, last in paragraph.spans["Cue"]:
                ever.update(ids[first:last + 1])
                alone.update(ids[first:last + 1] if first == last else ())
    return [i for i in ever if i is not None and seen[i] >= SEEN and (alone[i] >= ALONE * seen[i] or ever[i] >= EVER * seen[i])]


def set_line(path, name, value):
    with open(path, encoding="utf-8") as lines:
        kept = [line for line in lines if not line.startswith(name + "\t")]
    with open(path, "w", encoding="utf-8") as out:
        out.writelines(kept + ["%s\t%s\n" % (name, value)])


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--polnear", required=True), ap.add_argument("--model", required=True)
    a = ap.parse_args()
    vocabulary = Vocabulary(os.path.join(a.model, "vocab.txt"))
    name_of = {i: name for name, i in vocabulary.ids.items()}
    found = sorted(name_of[i] for i in cue_words(read_part(os.path.join(a.polnear, "train"), vocabulary)))
    set_line(os.path.join(a.model, "parameters.txt"), "cues", " ".join(w for w in found if w.isalpha()))
