# SPDX-License-Identifier: Apache-2.0
"""python3 -m unittest discover training"""
import os
import tempfile
import unittest

import numpy as np
import torch

from batches import Batch
from encoders import Shape
from model import Tagger, load, save
from prune import Inputs, prune, surgeon


class SurgeonTest(unittest.TestCase):
    def setUp(self):
        random = np.random.default_rng(4)
        self.inputs = random.normal(size=(500, 8))
        self.weight = random.normal(size=(3, 9))

    def product(self, weight):
        return np.hstack([self.inputs, np.ones((500, 1))]) @ weight.T

    def pruned(self, size, kept):
        whole = np.hstack([self.inputs, np.ones((500, 1))])
        return surgeon(whole.T @ whole, self.weight, size, kept)

    def test_what_others_can_say_goes_and_they_say_it(self):
        self.inputs[:, 5] = 2 * self.inputs[:, 1] - self.inputs[:, 2] + 3
        left, weight = self.pruned(1, 7)
        self.assertEqual(len({1, 2, 5} & set(left)), 2)
        self.assertTrue(np.allclose(self.product(weight), self.product(self.weight), atol=0.01))

    def test_the_rest_is_the_least_squares_fit(self):
        left, weight = self.pruned(1, 5)
        fit = np.linalg.lstsq(np.hstack([self.inputs[:, left], np.ones((500, 1))]), self.product(self.weight), rcond=None)[0].T
        self.assertTrue(np.allclose(weight[:, list(left) + [8]], fit, atol=0.01))

    def test_blocks_go_whole(self):
        self.weight[:, 4:6] *= 0.01
        self.assertEqual(list(self.pruned(2, 3)[0]), [0, 1, 2, 3, 6, 7])


class PruneTest(unittest.TestCase):
    def test_a_pruned_tagger_comes_back_as_it_was_kept(self):
        torch.manual_seed(1)
        model = Tagger("bge-small", 10, [Shape(12, 32, 64)] * 2).eval()
        inputs = Inputs(part for layer in model.layers for part in (layer.out, layer.outer))
        batch = Batch(torch.randint(10, (4, 20)), torch.zeros(4, 20, dtype=torch.long), torch.ones(4, 20, dtype=torch.long), None, None)
        inputs.read(model, batch)
        prune(model, inputs, 8, 48)
        with tempfile.TemporaryDirectory() as folder:
            save(model, os.path.join(folder, "pruned.pt"))
            again = load(os.path.join(folder, "pruned.pt"))
        self.assertEqual([(layer.heads, layer.query.out_features, layer.outer.in_features) for layer in again.layers], [(8, 256, 48)] * 2)
        for said, before in zip(again(batch.ids, batch.features, batch.mask), model(batch.ids, batch.features, batch.mask)):
            self.assertTrue(torch.equal(said, before))


if __name__ == "__main__":
    unittest.main()
