"""Reads what prepare.mjs writes, and gives every value its row in the table of embeddings."""
import json
from pathlib import Path

import numpy as np

# A value is given a row of its own from so many words on; what is rarer shares the column's first row.
LEAST = {"form": 2, "lemma": 2, "suffix2": 2, "suffix3": 3, "suffix4": 4, "prefix3": 3, "shape": 3, "upos": 1, "feats": 2}


class Part:
    """Sentences of one treebank for one use: train, held or test."""

    def __init__(self, lang, treebank, use, sentences):
        self.lang, self.treebank, self.use, self.sentences = lang, treebank, use, sentences


def read(folder, lang, relations):
    """The parts of a language. `relations` (name → number) grows by the names that are new."""
    head = json.loads((Path(folder) / f"{lang}.json").read_text())
    numbers = np.fromfile(Path(folder) / f"{lang}.i32", dtype="<i4").reshape(-1, len(head["columns"]) + 2)
    renumbered = np.array([relations.setdefault(name, len(relations)) for name in head["relations"]])
    numbers[:, -1] = renumbered[numbers[:, -1]]
    parts, at = [], 0
    for part in head["parts"]:
        sentences = []
        for length in part["lengths"]:
            sentences.append(numbers[at : at + length])
            at += length
        parts.append(Part(lang, part["treebank"], part["use"], sentences))
    return head["columns"], parts


def vocabulary(columns, parts, least=LEAST):
    """For each column its values that are frequent enough in training, ascending."""
    words = np.concatenate([sentence for part in parts if part.use == "train" for sentence in part.sentences])
    found = []
    for column, name in enumerate(columns):
        values, counts = np.unique(words[:, column], return_counts=True)
        found.append(values[counts >= least[name]])
    return found


def rows_of(sentence, found):
    """Rows [words, columns]: the first row of a column is that of the unknown, then its values in order."""
    rows = np.zeros((len(sentence), len(found)), dtype=np.int64)
    first = 0
    for column, values in enumerate(found):
        at = np.searchsorted(values, sentence[:, column]).clip(max=len(values) - 1)
        rows[:, column] = first + np.where(values[at] == sentence[:, column], at + 1, 0)
        first += 1 + len(values)
    return rows


def firsts(found):
    """The row of the unknown, of each column."""
    return np.cumsum([0] + [1 + len(values) for values in found])[:-1]
