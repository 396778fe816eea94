"""Trains a network on what prepare.mjs wrote: train.py <folder> <out> <language>… [--epochs 30] [--seed 1] …

One thread, the same seed: the same weights. After each epoch the scores on the held sentences are printed (heads by
the best score, not yet by tree). The weights are averaged over the ends of the last epochs and written to
<out>/network.f32, their names, shapes and the vocabulary to <out>/network.json; pack.mjs makes the shipped file of them.
"""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy

from data import firsts, read, rows_of, vocabulary
from network import Network

parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("out")
parser.add_argument("languages", nargs="+")
parser.add_argument("--epochs", type=int, default=30)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--rate", type=float, default=2e-3)
parser.add_argument("--words", type=int, default=1200, help="words a batch")
parser.add_argument("--averaged", type=int, default=5, help="epochs whose weights are averaged")
for size, default in {"width": 128, "state": 128, "arc": 112, "relation": 112}.items():
    parser.add_argument(f"--{size}", type=int, default=default)
options = parser.parse_args()
torch.manual_seed(options.seed)
torch.set_num_threads(1)
random = np.random.default_rng(options.seed)
begun = time.time()


def say(line):
    print(f"{time.time() - begun:6.0f} s  {line}", flush=True)


relations, parts = {}, []
for lang in options.languages:
    columns, more = read(options.folder, lang, relations)
    parts += more
found = vocabulary(columns, parts)
first = firsts(found)
treebanks = sorted({(part.lang, part.treebank) for part in parts if part.use == "train"})
names = [name for _, name in treebanks]


def shares_of(lang, treebank=None):
    """The whole of one treebank's vector, or equal parts of those of the language."""
    chosen = [name == treebank if treebank else code == lang for code, name in treebanks]
    return np.array(chosen, dtype=np.float32) / sum(chosen)


class Sentence:
    def __init__(self, part, numbers):
        self.rows = rows_of(numbers, found)
        self.heads = numbers[:, -2] + 1
        self.labels = numbers[:, -1]
        self.whole = shares_of(part.lang, part.treebank if part.treebank in names else None)
        self.mixed = shares_of(part.lang)


sentences = {part: [Sentence(part, numbers) for numbers in part.sentences] for part in parts}
train = [sentence for part in parts if part.use == "train" for sentence in sentences[part] if len(sentence.rows) <= 150]
held = [part for part in parts if part.use == "held"]
say(f"{sum(len(s.rows) for s in train)} words, {len(train)} sentences; rows {sum(1 + len(v) for v in found)}; "
    + ", ".join(f"{name} {len(v)}" for name, v in zip(columns, found)))


def batches(items):
    """Sentences of like length together, the batches in random order."""
    order = sorted(random.permutation(len(items)), key=lambda at: len(items[at].rows) + random.random())
    groups, group = [], []
    for at in order:
        if group and (len(group) + 1) * len(items[at].rows) > options.words:
            groups.append(group)
            group = []
        group.append(items[at])
    groups.append(group)
    random.shuffle(groups)
    return groups


def tensors(group, training, mixed=False):
    lengths = np.array([len(s.rows) for s in group])
    rows = np.tile(first, (len(group), lengths.max(), 1))
    heads = np.full((len(group), lengths.max()), -1)
    labels = np.full((len(group), lengths.max()), -1)
    for at, s in enumerate(group):
        rows[at, : len(s.rows)] = s.rows
        heads[at, : len(s.rows)] = s.heads
        labels[at, : len(s.rows)] = s.labels
    if training:
        # A word is met as if unknown at times: its form and lemma, or the form alone; its tags rarely.
        lost = random.random(heads.shape)
        rows[..., 0] = np.where(lost < 0.25, first[0], rows[..., 0])
        rows[..., 1] = np.where(lost < 0.15, first[1], rows[..., 1])
        for column in range(2, len(first)):
            rows[..., column] = np.where(random.random(heads.shape) < 0.04, first[column], rows[..., column])
    shares = np.stack([s.mixed if mixed or (training and random.random() < 0.25) else s.whole for s in group])
    return torch.tensor(rows), torch.tensor(shares), torch.tensor(lengths), torch.tensor(heads), torch.tensor(labels)


network = Network(sum(1 + len(v) for v in found), len(names), len(relations), options.width, options.state, options.arc, options.relation)
optimizer = torch.optim.Adam(network.parameters(), lr=options.rate, betas=(0.9, 0.95), eps=1e-8)
universal = sorted({name.split(":")[0] for name in relations})
universal = torch.tensor([universal.index(name.split(":")[0]) for name in relations])


@torch.no_grad()
def measure(items, mixed):
    network.eval()
    words = right = labelled = 0
    for group in batches(items):
        rows, shares, lengths, heads, labels = tensors(group, False, mixed)
        states = network.read(rows, shares, lengths)
        best = network.arcs(states, lengths).argmax(2)
        named = universal[network.labels(states, best).argmax(2)]
        named[best == 0] = universal[relations["root"]]
        real = heads >= 0
        hit = (best == heads) & real
        words += int(real.sum())
        right += int(hit.sum())
        labelled += int((hit & (named == universal[labels.clamp(min=0)])).sum())
    network.train()
    return f"{100 * right / words:.2f}/{100 * labelled / words:.2f}"


def scores(uses):
    return "; ".join(f"{part.treebank} {part.use} {measure(sentences[part], False)} mixed {measure(sentences[part], True)}"
                     for part in parts if part.use in uses)


step, total = 0, options.epochs * len(batches(train))
average, counted = None, 0
for epoch in range(1, options.epochs + 1):
    losses = []
    for group in batches(train):
        for settings in optimizer.param_groups:
            settings["lr"] = options.rate * min(1, (step + 1) / 300) * max(0.0, 1 - step / total)
        rows, shares, lengths, heads, labels = tensors(group, True)
        states = network.read(rows, shares, lengths)
        loss = cross_entropy(network.arcs(states, lengths).flatten(0, 1), heads.flatten(), ignore_index=-1)
        named = labels.masked_fill(heads <= 0, -1)
        loss = loss + cross_entropy(network.labels(states, heads.clamp(min=0)).flatten(0, 1), named.flatten(), ignore_index=-1)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
        optimizer.step()
        step += 1
        losses.append(float(loss))
    # A batch of one-word sentences has no relations to learn: its loss is no number, its gradients are 0.
    say(f"epoch {epoch}: loss {np.nanmean(losses):.3f}  {scores({'held'})}")
    torch.save(network.state_dict(), Path(options.out) / "last.pt")
    if epoch > options.epochs - options.averaged:
        state = {name: value.clone() for name, value in network.state_dict().items()}
        counted += 1
        average = state if average is None else {name: average[name] + (state[name] - average[name]) / counted for name in state}
network.load_state_dict(average)
say(f"averaged: {scores({'held', 'test'})}")
arrays = {name: value.numpy() for name, value in network.state_dict().items()}
out = Path(options.out)
np.concatenate([value.astype("<f4").ravel() for value in arrays.values()]).tofile(out / "network.f32")
(out / "network.json").write_text(json.dumps({
    "columns": columns,
    "vocabulary": [values.tolist() for values in found],
    "treebanks": names,
    "relations": list(relations),
    "weights": [{"name": name, "shape": list(value.shape)} for name, value in arrays.items()],
}))
