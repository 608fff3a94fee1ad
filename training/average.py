#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Averages the weights of checkpoints of one training (Wortsman et al., Model soups, ICML 2022).

    average.py --checkpoints start.pt run/epoch1.pt --output average.pt
"""
import argparse

import torch

if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--checkpoints", nargs="+", required=True), ap.add_argument("--output", required=True)
    a = ap.parse_args()
    read = [torch.load(path) for path in a.checkpoints]
    weights = [one["model"] for one in read]
    torch.save(dict(model={name: sum(w[name] for w in weights) / len(weights) for name in weights[0]}, layers=read[0]["layers"]), a.output)
