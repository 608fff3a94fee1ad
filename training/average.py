#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes one checkpoint of several: the mean of their weights, which reads better than each (Wortsman et al., Model soups, ICML 2022).

    average.py --checkpoints student16/tagger.pt student18/tagger.pt --output student.pt

They must lie in one basin of the loss, as runs do that began alike and saw the same steps in the same order for most of their way: the same seed,
data and rates, another number of epochs. The mean of runs of different seeds, or of heads that learned different things, is worse than each.
"""
import argparse

import torch

ALIKE = ("encoder", "levels", "fold")


def average(paths):
    """-> a checkpoint as `model.save` writes it"""
    checkpoints = [torch.load(path, map_location="cpu") for path in paths]
    for path, checkpoint in zip(paths, checkpoints):
        for what, its, wanted in differences(checkpoint, checkpoints[0]):
            raise ValueError("%s: %s is %s, but %s in %s" % (path, what, its, wanted, paths[0]))
    weights = [checkpoint["model"] for checkpoint in checkpoints]
    return dict(checkpoints[0], model={name: sum(its[name] for its in weights) / len(weights) for name in weights[0]})


def differences(checkpoint, first):
    """(what, how it is here, how it is in the first) of all that keeps two checkpoints from having a mean"""
    yield from ((name, checkpoint.get(name), first.get(name)) for name in ALIKE if checkpoint.get(name) != first.get(name))
    mine, its = ({name: tuple(weight.shape) for name, weight in c["model"].items()} for c in (checkpoint, first))
    yield from (("the shape of " + name, mine.get(name), its.get(name)) for name in sorted(mine.keys() | its.keys()) if mine.get(name) != its.get(name))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--checkpoints", nargs="+", required=True), ap.add_argument("--output", required=True)
    a = ap.parse_args()
    torch.save(average(a.checkpoints), a.output)
