"""Writes a tiny network with what it computes, for src/language/network/network.test.ts: fixture.py"""
import json
from pathlib import Path

import torch

from network import Network

torch.manual_seed(7)
network = Network(rows=10, treebanks=2, relations=3, width=8, state=8, arc=8, relation=8).eval()
with torch.no_grad():
    for value in network.state_dict().values():
        value.normal_(std=0.4)
        if value.dim() == 2:
            # As stored: whole steps of the row's largest number.
            scale = value.abs().amax(1, keepdim=True) / 127
            value.copy_((value / scale).round() * scale)
        else:
            value.copy_((value * 1000).round() / 1000)
    rows = torch.randint(10, (1, 7, 3))
    shares = torch.tensor([[0.25, 0.75]])
    lengths = torch.tensor([7])
    heads = torch.tensor([[2, 0, 2, 5, 3, 7, 2]])
    states = network.read(rows, shares, lengths)
    arcs = network.arcs(states, lengths)
    labels = network.labels(states, heads)
Path(__file__).parents[2].joinpath("src/language/network/fixture.json").write_text(json.dumps({
    "weights": [{"name": name, "shape": list(value.shape), "numbers": [float(f"{x:.9g}") for x in value.flatten().tolist()]}
                for name, value in network.state_dict().items()],
    "rows": rows.flatten().tolist(),
    "shares": shares.flatten().tolist(),
    "heads": heads.flatten().tolist(),
    "arcs": [[None if x < -1e8 else round(x, 6) for x in row] for row in arcs[0].tolist()],
    "labels": [[round(x, 6) for x in row] for row in labels[0].tolist()],
}))
