# SPDX-License-Identifier: Apache-2.0
"""The pretrained encoders that a tagger can begin with, read from what their artifacts on Maven Central hold (README.md)."""
import os
from dataclasses import dataclass

import torch

import tensorbundle
from text import Vocabulary

DENSE = (("query", "attention.self.query"), ("key", "attention.self.key"), ("value", "attention.self.value"),
         ("out", "attention.output.dense"), ("inner", "intermediate.dense"), ("outer", "output.dense"))
NORMS = (("norm1", "attention.output.LayerNorm"), ("norm2", "output.LayerNorm"))


@dataclass(frozen=True)
class Shape:
    """What a layer measures inside: attention heads, the width of each, hidden units."""

    heads: int
    head: int
    inner: int

    @property
    def mixed(self):
        return self.heads * self.head


@dataclass(frozen=True)
class Encoder:
    """A BERT: its sizes, and where in its folder weights and vocabulary lie."""

    width: int
    shape: Shape
    layers: int
    weights: str
    vocabulary: str
    cased: bool = False


ENCODERS = {
    "bge-small": Encoder(384, Shape(12, 32, 1536), 12, "bge-small-en-v1.5.onnx", "vocab.txt"),
    "bert-base-uncased": Encoder(768, Shape(12, 64, 3072), 12, "variables/variables", "assets/vocab.txt"),
    "bert-base-cased": Encoder(768, Shape(12, 64, 3072), 12, "variables/variables", "assets/vocab.txt", cased=True),
}


def vocabulary_path(name, base):
    return os.path.join(base, name, ENCODERS[name].vocabulary)


def vocabulary(name, base):
    return Vocabulary(vocabulary_path(name, base), ENCODERS[name].cased)


def pretrained(name, base):
    """-> the weights of the encoder by the names that `model.Tagger` has for them"""
    path = os.path.join(base, name, ENCODERS[name].weights)
    return weights(of_onnx(path) if path.endswith(".onnx") else of_saved_model(path), ENCODERS[name].layers)


def weights(tensors, layers):
    """tensors: by BERT's own names, matrices as [in, out]"""
    found = {"word.weight": tensors["embeddings.word_embeddings.weight"],
             "position.weight": tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0],
             "norm.weight": tensors["embeddings.LayerNorm.weight"], "norm.bias": tensors["embeddings.LayerNorm.bias"]}
    for layer in range(layers):
        mine, its = "layers.%d." % layer, "encoder.layer.%d." % layer
        for name, part in DENSE:
            found[mine + name + ".weight"] = tensors[its + part + ".weight"].T
        for name, part in NORMS:
            found[mine + name + ".weight"] = tensors[its + part + ".weight"]
        for name, part in DENSE + NORMS:
            found[mine + name + ".bias"] = tensors[its + part + ".bias"]
    return {name: torch.tensor(value) for name, value in found.items()}


def of_saved_model(path):
    """TensorFlow's names, brought into the form of PyTorch's."""
    endings = {"kernel": "weight", "gamma": "weight", "beta": "bias"}
    found = {}
    for name, value in tensorbundle.read(path).items():
        *place, last = name.replace("module/bert/", "").replace("layer_", "layer/").split("/")
        last = last + ".weight" if last.endswith("_embeddings") else endings.get(last, last)
        found[".".join(place + [last])] = value
    return found


def of_onnx(path):
    """The matrices have no names there: each is found by the bias that is added to its product."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    factor = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in tensors}
    for n in graph.node:
        products = [x for x in n.input if x in factor]
        for bias in n.input:
            if n.op_type == "Add" and products and bias in tensors:
                tensors[bias[:-len("bias")] + "weight"] = tensors[factor[products[0]]]
    return tensors
