"""The parsing network: embeddings of a word's values, gated convolutions, one BiLSTM, scores of arcs and relations.

What it computes is computed again by src/language/network/network.ts; a change here is a change there.
"""
import torch
from torch import nn
from torch.nn.functional import relu
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

FARTHEST = 16


class GatedConvolution(nn.Module):
    """Adds to each word what is read from it and its two neighbours."""

    def __init__(self, width):
        super().__init__()
        self.linear = nn.Linear(3 * width, 2 * width)

    def forward(self, words, mask):
        none = torch.zeros_like(words[:, :1])
        before = torch.cat([none, words[:, :-1]], 1)
        after = torch.cat([words[:, 1:], none], 1)
        value, gate = self.linear(torch.cat([before, words, after], 2)).chunk(2, 2)
        return (words + value * torch.sigmoid(gate)) * mask


class Network(nn.Module):
    """`rows`: rows of the table of embeddings; `treebanks`: vectors, one a treebank; sizes as in `Sizes` of network.ts."""

    def __init__(self, rows, treebanks, relations, width=128, state=128, arc=112, relation=112, dropout=0.33):
        super().__init__()
        self.table = nn.Embedding(rows, width)
        self.treebanks = nn.Parameter(torch.randn(treebanks, width) * 0.1)
        self.norm = nn.LayerNorm(width)
        self.convolutions = nn.ModuleList([GatedConvolution(width) for _ in range(2)])
        self.lstm = nn.LSTM(width, state, bidirectional=True, batch_first=True)
        self.heads = nn.Linear(2 * state, arc)
        self.dependents = nn.Linear(2 * state, arc)
        self.root = nn.Parameter(torch.randn(arc) * 0.1)
        self.biaffine = nn.Parameter(torch.randn(arc, arc) * 0.05)
        self.headBias = nn.Parameter(torch.zeros(arc))
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.relationHead = nn.Linear(2 * state, relation)
        self.relationDependent = nn.Linear(2 * state, relation)
        self.relations = nn.Linear(relation, relations)
        self.dropout = nn.Dropout(dropout)
        nn.init.normal_(self.table.weight, std=0.1)

    def read(self, rows, shares, lengths):
        """rows [B, L, columns], shares of the treebanks [B, T] → states of the words [B, L, 2 · state]."""
        size, longest, columns = rows.shape
        mask = (torch.arange(longest) < lengths[:, None]).unsqueeze(2).float()
        words = self.table(rows).sum(2) + (shares @ self.treebanks)[:, None]
        words = self.dropout(self.norm(words)) * mask
        for convolution in self.convolutions:
            words = convolution(words, mask)
        packed = pack_padded_sequence(self.dropout(words), lengths, batch_first=True, enforce_sorted=False)
        states, _ = pad_packed_sequence(self.lstm(packed)[0], batch_first=True)
        return self.dropout(states)

    def arcs(self, states, lengths):
        """Scores [B, L dependents, 1 + L heads]; head 0 is the root."""
        size, longest, _ = states.shape
        heads = self.dropout(relu(self.heads(states)))
        heads = torch.cat([self.root.expand(size, 1, -1), heads], 1)
        dependents = self.dropout(relu(self.dependents(states)))
        scores = dependents @ self.biaffine @ heads.transpose(1, 2) + (heads @ self.headBias)[:, None]
        places = torch.arange(longest)
        away = (places[None] - places[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = scores + nn.functional.pad(self.distance[away], (1, 0))
        outside = torch.arange(longest + 1)[None] > lengths[:, None]
        itself = nn.functional.pad(torch.eye(longest, dtype=torch.bool), (1, 0))
        return scores.masked_fill(outside[:, None] | itself, -1e9)

    def labels(self, states, heads):
        """Scores of the relations of each word to its head: heads [B, L], 0 for the root (whose scores mean nothing)."""
        index = (heads - 1).clamp(min=0).unsqueeze(2)
        above = self.relationHead(states)
        above = above.gather(1, index.expand(-1, -1, above.shape[2]))
        return self.relations(self.dropout(relu(above + self.relationDependent(states))))
