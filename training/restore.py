#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes a checkpoint of an exported model, so that training can go on from what is shipped.

    restore.py --model model-en/src/main/resources/org/onrecord/model/en --output start.pt

The weights come back as the exported model rounded them; optimiser state there is none.
"""
import argparse
import os

import onnx
import torch
from onnx import numpy_helper

from encoders import ENCODERS, Shape
from model import LEVELS, Tagger, save


class Exported:
    """The tensors of an exported model by the names that export.py gave them."""

    def __init__(self, folder):
        graph = onnx.load(os.path.join(folder, "tagger.onnx")).graph
        self.tensors = {t.name: t for t in graph.initializer}
        self.attentions = [n for n in graph.node if n.op_type == "QAttention"]
        with open(os.path.join(folder, "parameters.txt"), encoding="utf-8") as lines:
            self.scalars = {name: values for name, *_, values in (line.rstrip("\n").split("\t") for line in lines)}

    def tensor(self, name):
        return torch.from_numpy(numpy_helper.to_array(self.tensors[name]).astype("float32"))

    def weight(self, name):
        return (self.tensor(name + ".weight") * self.tensor(name + ".scale")).T

    def shapes(self):
        """Of the layers, pruned ones too."""
        for i, node in enumerate(self.attentions):
            heads = next(a.i for a in node.attribute if a.name == "num_heads")
            sizes = (self.tensors["layer%d.%s.bias" % (i, part)].dims[0] for part in ("attention", "inner"))
            mixed, inner = next(sizes) // 3, next(sizes)
            yield Shape(heads, mixed // heads, inner)

    def scalar(self, name, like):
        return torch.tensor([float(x) for x in self.scalars[name].split()]).view_as(like)


def restore(exported, encoder):
    model = Tagger(encoder, exported.tensors["word"].dims[0], exported.shapes(), LEVELS)
    pairs = [(model.word.weight, exported.tensor("word") * exported.tensor("word.scale")), (model.position.weight, exported.tensor("position")),
             (model.feature.weight, exported.tensor("feature")), (model.norm.weight, exported.tensor("norm.gamma")), (model.norm.bias, exported.tensor("norm.beta"))]
    for i, layer in enumerate(model.layers):
        at = "layer%d." % i
        for k, part in enumerate((layer.query, layer.key, layer.value)):
            rows = slice(k * part.out_features, (k + 1) * part.out_features)
            pairs += [(part.weight, exported.weight(at + "attention")[rows]), (part.bias, exported.tensor(at + "attention.bias")[rows])]
        for name, part in (("out", layer.out), ("inner", layer.inner), ("outer", layer.outer)):
            pairs += [(part.weight, exported.weight(at + name)), (part.bias, exported.tensor(at + name + ".bias"))]
        for name, part in (("norm1", layer.norm1), ("norm2", layer.norm2)):
            pairs += [(part.weight, exported.tensor(at + name + ".gamma")), (part.bias, exported.tensor(at + name + ".beta"))]
    for name, part in (("emissions", model.emission), ("link", model.link), ("attributions", model.attribution)):
        pairs += [(part.weight, exported.tensor(name + ".weight").T), (part.bias, exported.tensor(name + ".bias"))]
    pairs += [(part, exported.scalar(name, part)) for name, part in
              (("transition", model.transition), ("initial", model.initial), ("distance", model.distance), ("none", model.none))]
    with torch.no_grad():
        for parameter, value in pairs:
            parameter.copy_(value)
    return model


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--model", required=True), ap.add_argument("--output", required=True)
    ap.add_argument("--encoder", choices=ENCODERS, default="bge-small", help="what the model's training began with")
    a = ap.parse_args()
    save(restore(Exported(a.model), a.encoder), a.output)
