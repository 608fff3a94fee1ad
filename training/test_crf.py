# SPDX-License-Identifier: Apache-2.0
"""Holds the CRF against the sum over all labellings of short chains: python3 -m unittest discover training"""
import itertools
import unittest

import torch

from corpus import LABELS
from crf import ILLEGAL, Chains, legal, viterbi

WORDS = (1, 2, 3, 4)  # of the chains: the tree of products meets odd and even lengths


class CrfTest(unittest.TestCase):
    def setUp(self):
        torch.manual_seed(7)
        pairs, first = legal()
        self.transition, self.initial = torch.randn_like(pairs) + pairs, torch.randn_like(first) + first
        self.emissions = torch.randn(len(WORDS), max(WORDS), len(LABELS))
        self.chains = Chains(self.emissions, torch.tensor(WORDS), self.transition, self.initial)

    def labellings(self, chain):
        """Every labelling of a chain with its score, added up along the chain"""
        for labels in itertools.product(range(len(LABELS)), repeat=WORDS[chain]):
            score = self.initial[labels[0]] + sum(self.emissions[chain, at, label] for at, label in enumerate(labels))
            yield labels, score + sum(self.transition[pair] for pair in zip(labels, labels[1:]))

    def test_log_partition_sums_over_all_labellings(self):
        for chain, found in enumerate(self.chains.log_partition()):
            scores = torch.stack([score for _, score in self.labellings(chain)])
            self.assertAlmostEqual(float(found), float(torch.logsumexp(scores, 0)), places=4)

    def test_score_and_viterbi(self):
        for chain, words in enumerate(WORDS):
            best, score = max(self.labellings(chain), key=lambda found: found[1])
            path = viterbi(self.emissions[chain, :words].numpy(), self.transition.numpy(), self.initial.numpy())
            self.assertEqual(tuple(path), best)
            labels = torch.zeros(len(WORDS), max(WORDS), dtype=torch.long)
            labels[chain, :words] = torch.tensor(best)
            self.assertAlmostEqual(float(self.chains.score(labels)[chain]), float(score), places=4)

    def test_edges_are_the_shares_of_the_labellings(self):
        edges, log_partition = self.chains.edges(), self.chains.log_partition()
        expected = torch.zeros_like(edges)
        for chain in range(len(WORDS)):
            for labels, score in self.labellings(chain):
                share = torch.exp(score - log_partition[chain])
                for at, pair in enumerate(zip((0,) + labels, labels)):
                    expected[(chain, at) + pair] += share
        self.assertTrue(torch.allclose(edges, expected, atol=1e-5))

    def test_expected_score_is_the_mean_over_labellings(self):
        log_partition, found = self.chains.log_partition(), self.chains.expected_score(self.chains.edges())
        for chain in range(len(WORDS)):
            mean = sum(torch.exp(score - log_partition[chain]) * score for _, score in self.labellings(chain) if score > ILLEGAL / 2)
            self.assertAlmostEqual(float(found[chain]), float(mean), places=3)


if __name__ == "__main__":
    unittest.main()
