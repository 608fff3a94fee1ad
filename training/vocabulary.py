#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""vocabulary.py TOKENIZER.json VOCAB.txt: the word pieces of a Hugging Face tokenizer file, one a line, in the order of their ids."""
import json
import sys

with open(sys.argv[1], encoding="utf-8") as f:
    pieces = json.load(f)["model"]["vocab"]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.writelines(piece + "\n" for piece in sorted(pieces, key=pieces.get))
