#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Trains the tagger on PolNeAR's train part; two processes share each step. See README.md.

    train.py --polnear DIR --base DIR --output DIR [--epochs 4] [--seed 1] [--processes 2] [--resume]
    train.py --polnear DIR --base DIR --output DIR --start CHECKPOINT --epochs 1 --rate 0.33 --levels 63

    train.py --polnear DIR --base DIR --output DIR --start CHECKPOINT --layers 6 --teacher CHECKPOINT --epochs 2 --levels 63

The second form goes on from a trained tagger and accustoms its weights to the rounding of the exported model (model.RoundedLinear).
The third distils it into a smaller one, which begins with some of its layers (Sanh et al., DistilBERT, 2019) and learns both from
the labels and from what the teacher says of each word.
"""
import argparse
import json
import os
import random
import time

import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch.nn import functional as F
from torch.nn.utils import clip_grad_norm_

from corpus import read_part
from export import load
from model import RoundedLinear, Tagger, load_base
from predict import states_of
from text import Vocabulary
from windows import AIM, WINDOW, batch, pack

STEP_PIECES = 2300  # over all processes
SORTED_STEPS = 20  # so many steps' windows are put in order of length before they are cut into steps: little padding


def losses(model, windows, vocabulary, bf16):
    """-> (CRF loss summed over paragraphs, link loss summed over decisions, distance from the teacher summed over words, words, decisions)"""
    ids, features, mask, heads = batch(windows, vocabulary)
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        emissions, link = model(ids, features, mask)
    emissions, link = emissions.float(), link.float()
    parts = [(row, part, at) for row, w in enumerate(windows) for part, at in zip(w.parts, heads[row])]
    parts.sort(key=lambda x: -len(x[2]))
    longest = len(parts[0][2])
    at = torch.zeros(len(parts), longest, dtype=torch.long)
    labels = torch.zeros(len(parts), longest, dtype=torch.long)
    for i, (_, (p, first, last), here) in enumerate(parts):
        at[i, :len(here)] = torch.tensor(here)
        labels[i, :len(here)] = torch.tensor(start_fresh(p.labels[first:last]))
    rows = torch.tensor([row for row, _, _ in parts])
    lengths = torch.tensor([len(here) for _, _, here in parts])
    crf = model.crf_loss(emissions[rows[:, None], at], labels, lengths)
    joined, taught, decisions = link.new_zeros(()), link.new_zeros(()), 0
    for row, (p, first, last), here in parts:
        if p.taught:
            taught = taught + sum(((mine[row, here] - its[first:last].float()) ** 2).mean(1).sum() for mine, its in zip((emissions, link), p.taught))
        if first or last < len(p.words) or not p.spans["Cue"] + p.spans["Content"]:
            continue
        contents, sources = model.link_scores(link[row, here], p.spans)
        for scores, wanted in ((contents, target(len(p.spans["Content"]), [(a, c) for c, a in p.content_links], len(p.spans["Cue"]))),
                               (sources, target(len(p.spans["Cue"]), p.source_links, len(p.spans["Source"])))):
            if len(wanted):
                joined = joined + F.cross_entropy(scores, wanted, reduction="sum")
                decisions += len(wanted)
    return crf, joined, taught, int(lengths.sum()), decisions


def start_fresh(labels):
    """A stretch cut out of a paragraph cannot begin inside a span: its first label becomes a B."""
    return [labels[0] - 1 if labels[0] and labels[0] % 2 == 0 else labels[0]] + labels[1:] if not fresh(labels) else labels


def fresh(labels):
    return not labels or labels[0] == 0 or labels[0] % 2 == 1


def target(rows, links, none):
    wanted = [none] * rows
    for row, column in sorted(links, reverse=True):
        wanted[row] = column
    return torch.tensor(wanted, dtype=torch.long)


def epoch_steps(train, epoch, seed, processes):
    """All of train, one annotator an article, cut into windows as they are when reading -> the windows of each process, for each step."""
    chance = random.Random(seed * 1000 + epoch)
    windows = []
    for name in sorted(train):
        windows += pack(chance.choice(train[name]), WINDOW - 2, chance.randint(AIM // 4, AIM), AIM)
    chance.shuffle(windows)
    steps, limit = [], STEP_PIECES / processes
    portion = SORTED_STEPS * STEP_PIECES * len(windows) // sum(w.size for w in windows)
    for at in range(0, len(windows), portion):
        shares, sizes = [[] for _ in range(processes)], [0] * processes
        for w in sorted(windows[at:at + portion], key=lambda w: w.size):
            lightest = sizes.index(min(sizes))
            if sizes[lightest] + w.size > limit and all(shares):
                steps.append(shares)
                shares, sizes, lightest = [[] for _ in range(processes)], [0] * processes, 0
            shares[lightest].append(w)
            sizes[lightest] += w.size
        if all(shares):
            steps.append(shares)
    chance.shuffle(steps)
    return steps


def groups(model):
    named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
    crf = [p for n, p in named if n in ("transition", "initial", "distance", "none")]
    head = [p for n, p in named if n.startswith(("emission", "link", "feature"))]
    rest = [(n, p) for n, p in named if not any(p is q for q in crf + head)]
    decayed = [p for n, p in rest if p.dim() > 1]
    plain = [p for n, p in rest if p.dim() == 1]
    return [dict(params=decayed, rate=1.5e-4, weight_decay=0.01), dict(params=plain, rate=1.5e-4, weight_decay=0.0),
            dict(params=head, rate=1e-3, weight_decay=0.01), dict(params=crf, rate=5e-3, weight_decay=0.0)]


def share(parameters, processes):
    if processes == 1:
        return
    flat = torch.cat([p.grad.view(-1) for p in parameters])
    dist.all_reduce(flat)
    at = 0
    for p in parameters:
        p.grad.copy_(flat[at:at + p.numel()].view_as(p))
        at += p.numel()


def start(model, path):
    """Loads a checkpoint; where it has more layers than the model, evenly spaced ones, the first and the last among them."""
    checkpoint = torch.load(path)
    weights, has, wanted = checkpoint["model"], checkpoint["layers"], len(model.layers)
    kept = {round(i * (has - 1) / max(1, wanted - 1)): i for i in range(wanted)}
    chosen = {}
    for name, weight in weights.items():
        part = name.split(".")
        if part[0] == "layers":
            if int(part[1]) not in kept:
                continue
            part[1] = str(kept[int(part[1])])
        chosen[".".join(part)] = weight
    model.load_state_dict(chosen)


def teach(train, path, vocabulary, kept):
    """Notes at every paragraph what the teacher says of its words; all versions of an article have the same words."""
    if not os.path.exists(kept):
        teacher = load(path, len(vocabulary.ids))
        torch.save({name: [tuple(x.half() for x in pair) for pair in states_of(teacher, train[name][0], vocabulary, torch.float32)]
                    for name in sorted(train)}, kept + ".part")
        os.replace(kept + ".part", kept)
    for name, said in torch.load(kept).items():
        for version in train[name]:
            for paragraph, pair in zip(version, said):
                paragraph.taught = pair


def work(rank, a):
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    if a.processes > 1:
        os.environ.update(MASTER_ADDR="127.0.0.1", MASTER_PORT=str(a.port))
        dist.init_process_group("gloo", rank=rank, world_size=a.processes)
    torch.manual_seed(a.seed)
    vocabulary = Vocabulary(os.path.join(a.base, "vocab.txt"))
    model = Tagger(len(vocabulary.ids), a.layers)
    if a.start:
        start(model, a.start)
    else:
        load_base(model, os.path.join(a.base, "bge-small-en-v1.5.onnx"))
    train = read_part(os.path.join(a.polnear, "train"), vocabulary)
    if a.limit:
        train = dict(sorted(train.items())[:a.limit])
    if a.teacher:
        teach(train, a.teacher, vocabulary, os.path.join(a.output, "taught%d.pt" % rank))
    RoundedLinear.levels = a.levels
    per_epoch = min(len(epoch_steps(train, epoch, a.seed, a.processes)) for epoch in range(a.epochs))
    total = min(per_epoch * a.epochs, a.steps or per_epoch * a.epochs)
    optimizer = torch.optim.AdamW(groups(model), lr=1e-4)
    parameters = [p for p in model.parameters() if p.requires_grad]
    done, begin = 0, time.time()
    state_path = os.path.join(a.output, "state.pt")
    if a.resume and os.path.exists(state_path):
        state = torch.load(state_path)
        model.load_state_dict(state["model"]), optimizer.load_state_dict(state["optimizer"])
        done = state["done"]
        for group, fresh_group in zip(optimizer.param_groups, groups(model)):
            group["rate"] = fresh_group["rate"]
    torch.manual_seed(a.seed * 100 + rank + done)  # other dropout on each process
    model.train()
    recent = [0.0, 0.0, 0.0, 0, 0]
    for epoch in range(a.epochs):
        steps = epoch_steps(train, epoch, a.seed, a.processes)
        for step in range(per_epoch):
            at = epoch * per_epoch + step
            if at < done or at >= total:
                continue
            scale = min((at + 1) / 40, max(0.0, (total - at) / total))
            for group in optimizer.param_groups:
                group["lr"] = group["rate"] * scale * a.rate
            optimizer.zero_grad()
            crf, joined, taught, words, decisions = losses(model, steps[step][rank], vocabulary, a.bf16)
            loss = crf / STEP_PIECES * 10 + joined / 60.0 * a.link_weight + taught / STEP_PIECES * a.teacher_weight
            loss.backward()
            share(parameters, a.processes)
            clip_grad_norm_(parameters, 1.0)
            optimizer.step()
            for i, x in enumerate((float(crf), float(joined), float(taught), words, decisions)):
                recent[i] += x
            if rank == 0 and (at + 1) % 20 == 0:
                print(json.dumps(dict(step=at + 1, of=total, crf=round(recent[0] / recent[3], 4), link=round(recent[1] / max(1, recent[4]), 4),
                                      taught=round(recent[2] / recent[3], 4), seconds=round(time.time() - begin))), flush=True)
                recent = [0.0, 0.0, 0.0, 0, 0]
            if rank == 0 and ((at + 1) % 50 == 0 or step == per_epoch - 1 or at + 1 == total):
                torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), done=at + 1), state_path + ".part")
                os.replace(state_path + ".part", state_path)
        if rank == 0 and done < (epoch + 1) * per_epoch:
            torch.save(dict(model=model.state_dict(), layers=a.layers), os.path.join(a.output, "epoch%d.pt" % (epoch + 1)))


if __name__ == "__main__":
    ap = argparse.ArgumentParser()
    ap.add_argument("--polnear", required=True), ap.add_argument("--base", required=True), ap.add_argument("--output", required=True)
    ap.add_argument("--epochs", type=int, default=4), ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--processes", type=int, default=2), ap.add_argument("--port", type=int, default=29511)
    ap.add_argument("--steps", type=int, default=0, help="end after so many steps, however many the epochs have")
    ap.add_argument("--start", help="a checkpoint to go on from, in place of the base encoder")
    ap.add_argument("--teacher", help="a checkpoint whose words to learn from as well")
    ap.add_argument("--teacher-weight", type=float, default=2.0)
    ap.add_argument("--rate", type=float, default=1.0, help="factor of all learning rates")
    ap.add_argument("--levels", type=int, default=0, help="train with weights rounded to so many levels, as export.py will round them")
    ap.add_argument("--bf16", action="store_true", help="bf16 matrix products: three times as fast where the processor has them, slower where not")
    ap.add_argument("--layers", type=int, default=12), ap.add_argument("--limit", type=int, default=0)
    ap.add_argument("--link-weight", type=float, default=0.5), ap.add_argument("--resume", action="store_true")
    args = ap.parse_args()
    os.makedirs(args.output, exist_ok=True)
    if args.processes == 1:
        work(0, args)
    else:
        mp.spawn(work, (args,), nprocs=args.processes)
