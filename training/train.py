#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains one tagger on PolNeAR's train part: a teacher, a student, or one on the gold labels alone. See README.md.

    train.py … --encoder bert-base-cased --fold 2 --aims 64 128 254 --epochs 3 --pieces 4600 --rate 9e-5 --output teachers/cased2
    train.py … --soft soft.pt --trust 0.85 --levels 63 --mask 0.05 --epochs 16 --pieces 3450 --rate 2e-4 --output students/16
    train.py … --start start.pt --levels 63 --epochs 1 --rate 5e-5 --output more

with `…` for --polnear CORPUS --base base --labels training/labels/acts-{train,more,wide}.tsv. A teacher leaves out one fold of the documents, of
which soften.py asks it afterwards. A student learns from the gold labels and from what the teachers said (exact structural
distillation; Wang et al., ACL 2020), with weights rounded as export.py will round them. Writes tagger.pt into the output folder, and every
200 steps state.pt, from which --resume goes on.
"""
import argparse
import json
import os
import random
import time

import numpy as np
import torch
from torch.nn import functional as F
from torch.nn.utils import clip_grad_norm_
from torch.utils.data import DataLoader, Dataset

import encoders
from batches import annotated, hide
from corpus import TRAITS, left_out, read_part, teach
from model import Tagger, attribution_scores, save, shapes, thinned
from reading import kept, outputs
from windows import AIM, pack, steps

FOLDS = 4
SORTED_STEPS = 20  # so many steps' windows are put in order of length before they are cut into steps: little padding
CRF_WEIGHT, LINK_WEIGHT, ATTRIBUTION_WEIGHT = 10.0, 19.17, 34.5  # of the losses, summed over a step, by its pieces
CRF_RATE = 5  # times the heads' learning rate
UNLABELLED = 0.5  # weight of what teachers say of a trait that nobody labelled
SAVED, TOLD = 200, 50  # steps between two states, between two lines of progress


def losses(model, batch, trust, bf16):
    """-> summed losses of labels over paragraphs, of links over choosers, of traits over attributions"""
    emissions, link, attribution = outputs(model, batch, bf16)
    chains = model.chains(emissions, batch.lengths)
    score = chains.score(batch.labels)
    if batch.edges is not None:
        score = (1 - trust) * score + trust * chains.expected_score(batch.edges.float())
    labels = (chains.log_partition() - score).sum()
    links = sum(F.cross_entropy(model.link_scores(link, c), c.wanted, reduction="sum") for c in (batch.contents, batch.sources))
    return labels, links, attribution_loss(attribution, batch.attributions, trust) if batch.attributions else labels.new_zeros(())


def attribution_loss(outputs, its, trust):
    scores = attribution_scores(outputs, its.cue, its.content)
    return sum(trait.weight * trait_loss(*(None if x is None else x[:, trait.place] for x in (scores, its.votes, its.taught)), trust) for trait in TRAITS)


def trait_loss(scores, votes, taught, trust):
    labellers = votes.sum(1, keepdim=True)
    wanted = votes / labellers.clamp(min=1)
    if taught is not None:
        wanted = torch.where(labellers > 0, (1 - trust) * wanted + trust * taught.float(), UNLABELLED * taught.float())
    return -(wanted * F.log_softmax(scores, -1)).sum()


def epoch_steps(articles, epoch, o):
    """All articles, one annotator each, cut into windows anew -> the windows of each step"""
    chance, windows = random.Random(o.seed * 1000 + epoch), []
    for name in sorted(articles):
        version, aim = chance.randrange(len(articles[name])), chance.choice(o.aims)
        windows += pack(articles[name][version], first_room=chance.randint(AIM // 4, aim), aim=aim)
    chance.shuffle(windows)
    portion = max(1, SORTED_STEPS * o.pieces * len(windows) // sum(w.size for w in windows))
    portions = (sorted(windows[at:at + portion], key=lambda w: w.size) for at in range(0, len(windows), portion))
    found = [step for its in portions for step in steps(its, o.pieces)]
    chance.shuffle(found)
    return found


class Steps(Dataset):
    """The batches of a run, from a step on. Each is made when it is asked for, by itself."""

    def __init__(self, windows, done, vocabulary, o):
        self.windows, self.done, self.vocabulary, self.o = windows, done, vocabulary, o

    def __len__(self):
        return len(self.windows) - self.done

    def __getitem__(self, index):
        at = self.done + index
        batch = annotated(self.windows[at], self.vocabulary)
        return hide(batch, self.vocabulary, self.o.mask, np.random.default_rng(self.o.seed * 100003 + at)) if self.o.mask else batch


def articles_of(vocabulary, o):
    part = read_part(os.path.join(o.polnear, "train"), vocabulary, o.labels)
    held = left_out(part, o.fold, FOLDS)
    part = {name: part[name] for name in [name for name in part if name not in held][:o.limit]}
    return teach(part, kept(o.soft)) if o.soft else part


def begin(vocabulary, o):
    """The tagger as it is before training: a pretrained encoder or a checkpoint, thinned where it has more layers."""
    torch.manual_seed(o.seed)
    weights = torch.load(o.start, map_location="cpu")["model"] if o.start else encoders.pretrained(o.encoder, o.base)
    if o.layers:
        weights = thinned(weights, o.layers)
    model = Tagger(o.encoder, len(vocabulary.ids), shapes(weights, o.encoder), o.levels)
    unknown = model.load_state_dict(weights, strict=bool(o.start)).unexpected_keys
    if unknown:
        raise ValueError("%s has weights that the tagger has no place for: %s" % (o.encoder, unknown))
    return model.to(o.device).train()


def groups(model, rate, head_rate):
    """Parameters with their learning rate and weight decay"""
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    crf = [p for n, p in named if n in ("transition", "initial", "distance", "none")]
    head = [p for n, p in named if n.startswith(("emission", "link", "feature", "attribution"))]
    rest = [p for _, p in named if not any(p is q for q in crf + head)]
    return [dict(params=[p for p in rest if p.dim() > 1], rate=rate, weight_decay=0.01), dict(params=[p for p in rest if p.dim() == 1], rate=rate, weight_decay=0.0),
            dict(params=head, rate=head_rate, weight_decay=0.01), dict(params=crf, rate=CRF_RATE * head_rate, weight_decay=0.0)]


class Training:
    """A tagger, its optimizer and how many steps are done; as a file, to go on later."""

    def __init__(self, model, o):
        self.model, self.o, self.done = model, o, 0
        self.optimizer = torch.optim.AdamW(groups(model, o.rate, o.head_rate), lr=o.rate)
        self.path = os.path.join(o.output, "state.pt")
        if o.resume and os.path.exists(self.path):
            state = torch.load(self.path, map_location=o.device)
            model.load_state_dict(state["model"]), self.optimizer.load_state_dict(state["optimizer"])
            self.done = state["done"]
            torch.manual_seed(o.seed * 100 + self.done)  # not the dropout of the first steps again

    def step(self, batch, total):
        """-> the three losses. The rate rises over the first twentieth, at least 40 steps, then falls to nothing in a line."""
        warm = max(40, total // 20)
        for group in self.optimizer.param_groups:
            group["lr"] = group["rate"] * min((self.done + 1) / warm, (total - self.done) / total)
        self.optimizer.zero_grad(set_to_none=True)
        labels, links, attributions = losses(self.model, batch, self.o.trust, self.o.bf16)
        ((CRF_WEIGHT * labels + LINK_WEIGHT * links + ATTRIBUTION_WEIGHT * attributions) / self.o.pieces).backward()
        clip_grad_norm_([p for group in self.optimizer.param_groups for p in group["params"]], 1.0)
        self.optimizer.step()
        self.done += 1
        return torch.stack([labels, links, attributions]).detach()

    def keep(self):
        torch.save(dict(model=self.model.state_dict(), optimizer=self.optimizer.state_dict(), done=self.done), self.path + ".part")
        os.replace(self.path + ".part", self.path)


class Progress:
    """Mean losses since the last line of progress, by word, chooser and attribution."""

    def __init__(self):
        self.began = time.time()
        self.clear()

    def clear(self):
        self.losses, self.counts = 0, [0, 0, 0]

    def add(self, losses_, batch):
        self.losses = self.losses + losses_
        for k, count in enumerate((int(batch.lengths.sum()), len(batch.contents.wanted) + len(batch.sources.wanted), len(batch.attributions.votes) if batch.attributions else 0)):
            self.counts[k] += count

    def tell(self, done, total):
        means = (round(loss / max(1, count), 4) for loss, count in zip(self.losses.tolist(), self.counts))
        print(json.dumps(dict(zip(("step", "of", "label", "link", "attribution", "seconds"), (done, total, *means, round(time.time() - self.began))))), flush=True)
        self.clear()


def run(o):
    vocabulary = encoders.vocabulary(o.encoder, o.base)
    articles = articles_of(vocabulary, o)
    training, progress = Training(begin(vocabulary, o), o), Progress()
    windows = [step for epoch in range(o.epochs) for step in epoch_steps(articles, epoch, o)]
    total = len(windows)
    for batch in DataLoader(Steps(windows, training.done, vocabulary, o), batch_size=None, num_workers=o.workers):
        progress.add(training.step(batch.to(o.device), total), batch)
        if training.done % TOLD == 0 or training.done == total:
            progress.tell(training.done, total)
        if training.done % SAVED == 0:
            training.keep()
    save(training.model, os.path.join(o.output, "tagger.pt"), fold=o.fold)


def options():
    ap = argparse.ArgumentParser()
    ap.add_argument("--polnear", required=True), ap.add_argument("--base", required=True), ap.add_argument("--output", required=True)
    ap.add_argument("--labels", nargs="*", default=[], help="label files: acts and media to learn from")
    ap.add_argument("--encoder", choices=encoders.ENCODERS, default="bge-small"), ap.add_argument("--layers", type=int, help="fewer than the encoder or the checkpoint has")
    ap.add_argument("--start", help="a checkpoint to go on from, in place of the pretrained encoder")
    ap.add_argument("--fold", type=int, default=-1, help="leave out each fourth document, from this one on: 0 to 3")
    ap.add_argument("--soft", help="soft labels of soften.py")
    ap.add_argument("--trust", type=float, default=0.85, help="weight of the soft labels; the gold ones have the rest")
    ap.add_argument("--levels", type=int, default=0, help="round weights to so many levels, as export.py will round them")
    ap.add_argument("--mask", type=float, default=0.0, help="share of the pieces that [MASK] stands for")
    ap.add_argument("--epochs", type=int, default=3), ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--pieces", type=int, default=2300, help="of a step"), ap.add_argument("--rate", type=float, default=1.5e-4, help="of the encoder")
    ap.add_argument("--head-rate", type=float, default=1e-3, help="of what a pretrained encoder has not; less where a checkpoint brings it")
    ap.add_argument("--aims", type=int, nargs="+", default=[AIM], help="pieces of a window: for each article one of these")
    ap.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    ap.add_argument("--bf16", action=argparse.BooleanOptionalAction, help="bf16 matrix products: on a GPU unless refused; three times as fast on a CPU that has them")
    ap.add_argument("--workers", type=int, default=0, help="processes that prepare steps; a GPU needs two")
    ap.add_argument("--limit", type=int, help="so many documents only"), ap.add_argument("--resume", action="store_true")
    return ap.parse_args()


if __name__ == "__main__":
    chosen = options()
    if chosen.bf16 is None:
        chosen.bf16 = chosen.device != "cpu"
    os.makedirs(chosen.output, exist_ok=True)
    torch.set_flush_denormal(True)
    torch.backends.cuda.matmul.allow_tf32 = True
    run(chosen)
