#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Takes hidden units and attention heads out of a trained tagger's layers, for speed.

    prune.py --checkpoint student.pt --polnear CORPUS --base base --inner 1024 --heads 8 --output pruned.pt

Optimal brain surgeon over structures (Hassibi and Stork, NIPS 1992; Kurtic et al., ZipLM, NeurIPS 2023): what a layer's second product makes of the
units, or its output product of the heads, is a least squares fit on texts of the train part. One after another that unit, or that head, goes whose loss the
others can make good with the least error, and the others' weights take over its part. Training goes on from there (train.py --start).
"""
import argparse
import os
import random

import numpy as np
import torch

import encoders
from batches import encode
from corpus import read_part
from model import load, save
from windows import AIM, pack, steps

STEP_PIECES = 4000  # read at once
DAMPING = 1e-4  # of the mean square of the inputs


class Inputs:
    """The products of the inputs of some linear layers with each other, a constant one beside them: [inputs + 1, inputs + 1]"""

    def __init__(self, layers):
        self.grams = {layer: torch.zeros(layer.in_features + 1, layer.in_features + 1) for layer in layers}
        self.mask = None
        self.hooks = [layer.register_forward_pre_hook(self.see) for layer in self.grams]

    def see(self, layer, inputs):
        x = inputs[0][self.mask]
        x = torch.cat([x, torch.ones(len(x), 1)], 1)
        self.grams[layer] += x.T @ x

    def read(self, model, batch):
        self.mask = batch.mask > 0
        with torch.no_grad():
            model(batch.ids, batch.features, batch.mask)

    def stop(self):
        for hook in self.hooks:
            hook.remove()


def surgeon(gram, weight, size, kept):
    """Takes blocks of `size` inputs away until `kept` blocks are left.

    gram: [inputs + 1, inputs + 1]; weight: [outputs, inputs + 1], the bias its last column -> (the inputs kept, weight with the others' columns at zero)"""
    weight, gram = weight.astype(np.float64), gram.astype(np.float64)
    inverse = np.linalg.inv(gram + DAMPING * gram.diagonal().mean() * np.eye(len(gram)))
    left = np.arange(len(gram) - 1).reshape(-1, size)
    while len(left) > kept:
        errors = [block_error(weight, inverse, block) for block in left] if size > 1 else (weight ** 2).sum(0)[left[:, 0]] / inverse.diagonal()[left[:, 0]]
        gone = left[int(np.argmin(errors))]
        share = np.linalg.solve(inverse[np.ix_(gone, gone)], inverse[gone])
        weight = weight - weight[:, gone] @ share
        inverse = inverse - inverse[:, gone] @ share
        left = left[(left != gone).all(1)]
    return left.ravel(), weight


def block_error(weight, inverse, block):
    its = weight[:, block]
    return float((its * np.linalg.solve(inverse[np.ix_(block, block)], its.T).T).sum())


def keep_inputs(layer, gram, size, kept):
    """Prunes what a linear layer reads -> the inputs that are left"""
    left, weight = surgeon(gram.numpy(), torch.cat([layer.weight, layer.bias[:, None]], 1).detach().numpy(), size, kept)
    layer.weight = torch.nn.Parameter(torch.from_numpy(weight[:, left]).float())
    layer.bias = torch.nn.Parameter(torch.from_numpy(weight[:, -1]).float())
    layer.in_features = len(left)
    return left


def keep_outputs(layer, left):
    layer.weight, layer.bias = (torch.nn.Parameter(x[left].detach()) for x in (layer.weight, layer.bias))
    layer.out_features = len(left)


def prune(model, inputs, heads, inner):
    inputs.stop()
    for layer in model.layers:
        if heads < layer.heads:
            left = keep_inputs(layer.out, inputs.grams[layer.out], layer.out.in_features // layer.heads, heads)
            for part in (layer.query, layer.key, layer.value):
                keep_outputs(part, left)
            layer.heads = heads
        if inner < layer.outer.in_features:
            keep_outputs(layer.inner, keep_inputs(layer.outer, inputs.grams[layer.outer], 1, inner))


def main(o):
    model = load(o.checkpoint)
    vocabulary = encoders.vocabulary(model.encoder, o.base)
    part = read_part(os.path.join(o.polnear, "train"), vocabulary)
    inputs = Inputs([x for layer in model.layers for x in (layer.out, layer.outer)])
    for name in random.Random(1).sample(sorted(part), o.articles):
        for windows in steps(pack(part[name][0], aim=AIM), STEP_PIECES):
            inputs.read(model, encode(windows, vocabulary)[0])
    prune(model, inputs, o.heads, o.inner)
    save(model, o.output, fold=-1)


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--checkpoint", required=True), ap.add_argument("--polnear", required=True), ap.add_argument("--base", required=True)
    ap.add_argument("--heads", type=int, default=12, help="that are left in each layer"), ap.add_argument("--inner", type=int, default=1536, help="hidden units left in each layer")
    ap.add_argument("--articles", type=int, default=150, help="to fit on"), ap.add_argument("--output", required=True)
    main(ap.parse_args())
