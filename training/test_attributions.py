# SPDX-License-Identifier: Apache-2.0
"""What is learned and said of attributions, on small invented cases: python3 -m unittest discover training"""
import math
import os
import tempfile
import unittest

import numpy as np
import torch

from acts import Regression
from average import average
from batches import Attributions
from corpus import ACT, ACTS, MEDIA, MEDIUM, VALUES, Said, encoded, with_attributions
from inner import Cases, fitted
from encoders import Shape
from model import Tagger, probabilities, save
from reading import keep, kept
from text import Word
from train import UNLABELLED, attribution_loss


def chosen(*values):
    """What labellers who chose these values have left behind"""
    return np.array([values.count(value) for value in VALUES], np.float32)


class TraitsTest(unittest.TestCase):
    def test_votes_count_what_is_labelled(self):
        paragraph = encoded(0, [Word(0, 3, (5,), 0), Word(4, 8, (6,), 0), Word(9, 14, (7,), 0)])
        events = {"E1": {"Cue": [(4, 8)], "Content": [(9, 14)]}, "E2": {"Cue": [(0, 3)]}}
        [made] = with_attributions([paragraph], events, {"E1": ["claim", "-", "denial", "poll"]})
        first, second = made.attributions
        self.assertEqual((first.id, first.cue, first.content, second.id), ("E1", [1], [2], "E2"))
        self.assertEqual(first.votes.tolist(), chosen("claim", "denial", "poll").tolist())
        self.assertFalse(second.votes.any())

    def test_each_trait_has_a_softmax_of_its_own(self):
        found = probabilities(torch.randn(3, len(VALUES)))
        for trait in (ACT, MEDIUM):
            self.assertTrue(torch.allclose(found[:, trait.place].sum(1), torch.ones(3)))

    def loss(self, votes, taught=None):
        """Of one attribution of which the model says nothing: all values of a trait are as probable"""
        its = Attributions(torch.tensor([[0]]), torch.tensor([[-1]]), torch.from_numpy(votes)[None], taught)
        return float(attribution_loss(torch.zeros(1, 3 * len(VALUES)), its, 0.85))

    def test_loss_weighs_traits(self):
        act, medium = math.log(len(ACTS)), MEDIUM.weight * math.log(len(MEDIA))
        self.assertAlmostEqual(self.loss(chosen("claim", "poll")), act + medium, places=4)
        self.assertAlmostEqual(self.loss(chosen("claim", "denial")), act, places=4)

    def test_what_nobody_labelled_is_learned_from_teachers_with_less_weight(self):
        taught = torch.from_numpy(chosen("claim", "poll"))[None]
        act, medium = math.log(len(ACTS)), MEDIUM.weight * math.log(len(MEDIA))
        self.assertAlmostEqual(self.loss(chosen("claim"), taught), act + UNLABELLED * medium, places=4)


class FilesTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = lambda name: os.path.join(folder.name, name)

    def test_what_is_said_comes_back(self):
        said = Said(np.ones((4, 49), np.float16), chosen("claim", "poll").astype(np.float16)[None], ["E7"])
        keep({"a": said}, self.path("soft.pt"))
        again = kept(self.path("soft.pt"))["a"]
        self.assertTrue((again.edges == said.edges).all() and (again.attributions == said.attributions).all())
        self.assertEqual(again.ids, ["E7"])

    def checkpoint(self, name, layers=1, **more):
        model = Tagger("bge-small", 10, [Shape(12, 32, 64)] * layers)
        save(model, self.path(name), **more)
        return model

    def test_mean_of_checkpoints(self):
        one, other = self.checkpoint("one.pt", fold=-1), self.checkpoint("other.pt", fold=-1)
        found = average([self.path("one.pt"), self.path("other.pt")])
        self.assertEqual((found["encoder"], found["fold"]), ("bge-small", -1))
        self.assertTrue(torch.allclose(found["model"]["attribution.weight"], (one.attribution.weight + other.attribution.weight) / 2))

    def test_checkpoints_that_differ_have_no_mean(self):
        self.checkpoint("one.pt"), self.checkpoint("deeper.pt", layers=2)
        with self.assertRaisesRegex(ValueError, "deeper.pt: the shape of layers.1.inner.bias is .64,., but None in .*one.pt"):
            average([self.path("one.pt"), self.path("deeper.pt")])


class RegressionTest(unittest.TestCase):
    ROWS = [{"x"}, {"x"}, {"y"}, {"y"}, {"x", "y"}, {"y"}]
    LABELS = ["a", "a", "b", "b", "a", "a"]

    def test_without_a_say_features_decide(self):
        model = Regression(self.ROWS, self.LABELS, 0.1, 1)
        self.assertEqual((model.predict([{"x"}, {"y"}]), model.factor), (["a", "b"], 0))

    def test_a_say_that_is_right_counts_and_one_that_is_wrong_counts_against(self):
        say = [{"a": 0.0, "b": -2.0} if label == "a" else {"a": -2.0, "b": 0.0} for label in self.LABELS[:5] + ["b"]]
        model = Regression(self.ROWS, self.LABELS, 0.1, 1, say)
        self.assertGreater(model.factor, 0)
        self.assertEqual(model.predict([set(), set()], [{"a": -9.0, "b": 0.0}, {"a": 0.0, "b": -9.0}]), ["b", "a"])
        contrary = [{label: -score for label, score in row.items()} for row in say]
        self.assertLess(Regression(self.ROWS, self.LABELS, 0.1, 1, contrary).factor, 0)


class InnerTest(unittest.TestCase):
    def test_contents_with_a_cue_are_told_by_their_likeliest_word(self):
        random = np.random.default_rng(3)
        cue = random.random(600) < 0.1
        vectors = random.normal(size=(600, 5))
        vectors[cue, 2] += 6
        cases = Cases(np.arange(600) // 4, cue, vectors)
        told = cases.best(fitted(cases, 1.0)) > 0
        self.assertGreater((told == cases.contents()).mean(), 0.98)
        self.assertEqual((150,), told.shape)


if __name__ == "__main__":
    unittest.main()
