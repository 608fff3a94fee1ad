# SPDX-License-Identifier: Apache-2.0
"""The linear-chain CRF over labels (Lafferty et al., ICML 2001): potentials, log partition, scores, marginals, Viterbi.

The log partition is a tree of matrix products in the log semiring instead of a walk along the chain (an associative scan; Särkkä and
García-Fernández, IEEE TAC 2021), so that a GPU does it in few, large steps. Marginals are its gradient (Eisner, 2016).
"""
import numpy as np
import torch

from corpus import LABELS

ILLEGAL = -10000.0
LEAST = -100.0  # what a soft label can charge for an illegal pair: teachers give it where a paragraph was cut elsewhere for them


def legal():
    """-> for each pair of labels [labels, labels], and for each first label [labels]: 0, or ILLEGAL where an I continues no span"""
    pairs = [[ILLEGAL if b.startswith("I-") and a[2:] != b[2:] else 0.0 for b in LABELS] for a in LABELS]
    return torch.tensor(pairs), torch.tensor([ILLEGAL if b.startswith("I-") else 0.0 for b in LABELS])


class Chains:
    """Potentials of n chains. emissions [n, words, labels]; lengths [n]: beyond its length a chain goes on with the identity;
    transition [labels, labels], initial [labels]: with what is illegal in them."""

    def __init__(self, emissions, lengths, transition, initial):
        words, labels = emissions.shape[1:]
        self.inside = (torch.arange(1, words, device=emissions.device) < lengths[:, None])[:, :, None, None]
        identity = torch.full((labels, labels), ILLEGAL, device=emissions.device).fill_diagonal_(0.0)
        self.first = initial + emissions[:, 0]
        self.pairs = torch.where(self.inside, transition + emissions[:, 1:, None, :], identity)

    def log_partition(self):
        return log_partition(self.first, self.pairs)

    def score(self, labels):
        """The score of a labelling, labels [n, words]"""
        of_pair = labels[:, :-1] * self.first.shape[1] + labels[:, 1:]
        pairs = self.pairs.flatten(2).gather(2, of_pair[:, :, None])[:, :, 0] * self.inside[:, :, 0, 0]
        return self.first.gather(1, labels[:, :1])[:, 0] + pairs.sum(1)

    def expected_score(self, edges):
        """The score that a distribution over labellings expects, of which the edges are known [n, words, labels, labels], as `edges` gives
        them. The log partition less this is the cross-entropy to it (structural distillation; Wang et al., ACL 2020)."""
        first = (edges[:, 0].sum(1) * self.first.clamp(min=LEAST)).sum(1)
        return first + (edges[:, 1:] * self.pairs.clamp(min=LEAST) * self.inside).flatten(1).sum(1)

    def edges(self):
        """How probable each pair of labels of the word before and of this one is [n, words, labels, labels]; the first word has none before
        it and counts as coming from the first label."""
        with torch.enable_grad():
            first, pairs = self.first.detach().requires_grad_(), self.pairs.detach().requires_grad_()
            of_first, of_pairs = torch.autograd.grad(log_partition(first, pairs).sum(), (first, pairs), allow_unused=True)
        start = first.new_zeros(len(first), 1, *pairs.shape[2:])
        start[:, 0, 0] = of_first
        return start if of_pairs is None else torch.cat([start, of_pairs * self.inside], 1)


def log_partition(first, pairs):
    """first [n, labels], pairs [n, words - 1, labels, labels] -> [n]"""
    while pairs.shape[1] > 1:
        even = pairs.shape[1] // 2 * 2
        joined = torch.logsumexp(pairs[:, 0:even:2, :, :, None] + pairs[:, 1:even:2, None], -2)
        pairs = torch.cat([joined, pairs[:, even:]], 1)
    if not pairs.shape[1]:
        return torch.logsumexp(first, 1)
    return torch.logsumexp((first[:, :, None] + pairs[:, 0]).flatten(1), 1)


def viterbi(scores, transition, initial):
    """The best labels of one chain; arrays [words, labels], [labels, labels], [labels]"""
    best, back = initial + scores[0], []
    for row in scores[1:]:
        total = best[:, None] + transition
        back.append(total.argmax(0))
        best = total.max(0) + row
    path = [int(best.argmax())]
    for before in reversed(back):
        path.append(int(before[path[-1]]))
    return path[::-1]


def likely(edges):
    """The legal labels of one chain that are most probable word by word; edges: array [words, labels x labels]"""
    transition, initial = (x.numpy() for x in legal())
    return viterbi(edges.astype(np.float32).reshape(len(edges), *transition.shape).sum(1), transition, initial)
