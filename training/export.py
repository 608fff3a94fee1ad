#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a trained tagger for ONNX Runtime: int8 weights and activations, fused operators, the CRF beside it.

    export.py --checkpoint tagger.pt --base DIR --output DIR

Weights are int8 with one scale a column (symmetric) and at most 63 in size: then two products of a weight and an activation (at most
255) fit into 16 bits, the sums of processors without VNNI do not saturate, and all processors give the same. Activations are quantised
while running (Jacob et al., CVPR 2018), the word embeddings are int8 with one scale a row. The heads (emissions, link, attributions) stay float32. The
graph uses ONNX Runtime's own BERT operators (domain com.microsoft), so that nothing is left to be fused when a session loads; FastGelu is the
GELU by tanh (Hendrycks and Gimpel, 2016), which is 6 % of the time faster.
"""
import argparse
import os
import shutil

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import encoders
from corpus import ACTS, LABELS, MEDIA
from model import LEVELS, load

MS = "com.microsoft"


class Graph:
    """Nodes and initializers while they are collected."""

    def __init__(self, levels):
        self.nodes, self.tensors, self.levels = [], [], levels

    def tensor(self, name, value):
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, op, inputs, name, outputs=1, domain="", **attributes):
        out = [name] if outputs == 1 else ["%s.%d" % (name, i) for i in range(outputs)]
        self.nodes.append(helper.make_node(op, inputs, out, name=name, domain=domain, **attributes))
        return out[0] if outputs == 1 else out

    def quantised(self, name, weight):
        """[in, out] float -> names of int8 weight, scale, zero point; one scale a column."""
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / self.levels
        return (self.tensor(name + ".weight", np.clip(np.round(weight / scale), -self.levels, self.levels).astype(np.int8)),
                self.tensor(name + ".scale", scale.astype(np.float32)), self.tensor(name + ".zero", np.zeros(weight.shape[1], np.int8)))

    def linear(self, x, name, layer):
        weight, scale, zero = self.quantised(name, array(layer.weight).T)
        return self.node("DynamicQuantizeMatMul", [x, weight, scale, zero, self.tensor(name + ".bias", array(layer.bias))], name, domain=MS)

    def norm(self, x, added, name, layer):
        return self.node("SkipLayerNormalization", [x, added, self.tensor(name + ".gamma", array(layer.weight)), self.tensor(name + ".beta", array(layer.bias))],
                         name, domain=MS, epsilon=1e-12)


def array(parameter):
    return parameter.detach().numpy().astype(np.float32)


def build(model, levels):
    g = Graph(levels)
    table = array(model.word.weight)
    scale = np.maximum(np.abs(table).max(1, keepdims=True), 1e-8) / 127
    words = g.node("Gather", [g.tensor("word", np.round(table / scale).astype(np.int8)), "ids"], "word.row")
    words = g.node("Cast", [words], "word.float", to=TensorProto.FLOAT)
    words = g.node("Mul", [words, g.node("Gather", [g.tensor("word.scale", scale.astype(np.float32)), "ids"], "word.factor")], "word.value")
    feature = g.node("Gather", [g.tensor("feature", array(model.feature.weight)), "features"], "feature.row")
    length = g.node("Shape", ["ids"], "length", start=1, end=2)
    zero, one = g.tensor("zero", np.zeros(1, np.int64)), g.tensor("one", np.ones(1, np.int64))
    place = g.node("Slice", [g.tensor("position", array(model.position.weight)), zero, length, zero, one], "place")
    x = g.node("Add", [words, feature], "embedded")
    x = g.node("Add", [x, place], "placed")
    x = g.node("LayerNormalization", [x, g.tensor("norm.gamma", array(model.norm.weight)), g.tensor("norm.beta", array(model.norm.bias))], "norm", axis=-1, epsilon=1e-12)
    mask = g.node("Cast", ["mask"], "mask.int", to=TensorProto.INT32)
    for i, layer in enumerate(model.layers):
        at = "layer%d." % i
        joined = np.concatenate([array(f.weight).T for f in (layer.query, layer.key, layer.value)], 1)
        weight, weight_scale, weight_zero = g.quantised(at + "attention", joined)
        bias = g.tensor(at + "attention.bias", np.concatenate([array(f.bias) for f in (layer.query, layer.key, layer.value)]))
        quantised, by, shift = g.node("DynamicQuantizeLinear", [x], at + "quantised", outputs=3)
        mixed = g.node("QAttention", [quantised, weight, bias, by, weight_scale, mask, shift, weight_zero], at + "mixed", domain=MS, num_heads=layer.heads)
        x = g.norm(x, g.linear(mixed, at + "out", layer.out), at + "norm1", layer.norm1)
        inner = g.node("FastGelu", [g.linear(x, at + "inner", layer.inner)], at + "gelu", domain=MS)
        x = g.norm(x, g.linear(inner, at + "outer", layer.outer), at + "norm2", layer.norm2)
    heads = (("emissions", model.emission), ("link", model.link), ("attributions", model.attribution))
    for name, layer in heads:
        product = g.node("MatMul", [x, g.tensor(name + ".weight", array(layer.weight).T)], name + ".product")
        g.node("Add", [product, g.tensor(name + ".bias", array(layer.bias))], name)
    shape = ["batch", "pieces"]
    graph = helper.make_graph(g.nodes, "onrecord-tagger",
                              [helper.make_tensor_value_info(n, TensorProto.INT64, shape) for n in ("ids", "features", "mask")],
                              [helper.make_tensor_value_info(n, TensorProto.FLOAT, shape + [head.out_features]) for n, head in heads],
                              g.tensors)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)], producer_name="onrecord")
    made.ir_version = 8
    return made


def write_parameters(model, path):
    """The names of labels, acts and media in the order of the outputs, the CRF and the linker's scalars as text: name, shape, values; one a line."""
    rows = [("transition", model.transition), ("initial", model.initial[None, :]), ("distance", model.distance), ("none", model.none[None, :])]
    with open(path, "w", encoding="utf-8") as out:
        for name, names in (("labels", LABELS), ("acts", ACTS), ("media", MEDIA)):
            out.write("%s\t%s\n" % (name, " ".join(names)))
        for name, value in rows:
            v = array(value)
            out.write("%s\t%dx%d\t%s\n" % (name, v.shape[0], v.shape[1], " ".join("%.6g" % x for x in v.ravel())))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--checkpoint", required=True), ap.add_argument("--base", required=True), ap.add_argument("--output", required=True)
    ap.add_argument("--levels", type=int, default=LEVELS, help="largest int8 weight: %d, or 127 where the model need not give the same on every processor" % LEVELS)
    a = ap.parse_args()
    os.makedirs(a.output, exist_ok=True)
    tagger = load(a.checkpoint)
    onnx.save(build(tagger, a.levels), os.path.join(a.output, "tagger.onnx"))
    write_parameters(tagger, os.path.join(a.output, "parameters.txt"))
    shutil.copyfile(encoders.vocabulary_path(tagger.encoder, a.base), os.path.join(a.output, "vocab.txt"))
