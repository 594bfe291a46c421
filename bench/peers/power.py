#!/usr/bin/env python3
"""A peer for voting power: generating functions with numpy, as textbooks write them.

One table of coalitions by size and weight for each player left out (51 tables for the electoral college), in 64-bit
numbers; Banzhaf swings and Shapley-Shubik in doubles. Prints the median of 5 runs in milliseconds.
"""
import math
import pathlib
import re
import statistics
import time

import numpy as np

games = pathlib.Path(__file__).parent.parent / "src/main/resources/org/interregnum/bench"


def weights(name):
    return [int(w) for w in re.findall(r"weights: \{\w+: (\d+)\}", (games / name).read_text())]


def both(ws, quota):
    n = len(ws)
    total = sum(ws)
    found = {}
    orders = [math.factorial(s) * math.factorial(n - 1 - s) / math.factorial(n) for s in range(n)]
    for w in set(ws):
        others = list(ws)
        others.remove(w)
        table = np.zeros((n, total + 1), dtype=np.int64)
        table[0, 0] = 1
        for other in others:
            table[1:, other:] += table[:-1, : total + 1 - other].copy()
        swings = table[:, max(0, quota - w) : quota].sum(axis=1)
        found[w] = (int(swings.sum()), float(sum(s * o for s, o in zip(swings, orders))))
    return found


def timed(name, quota):
    ws = weights(name)
    times = []
    for _ in range(5):
        begun = time.perf_counter()
        both(ws, quota)
        times.append((time.perf_counter() - begun) * 1000)
    print(f"{name}: median {statistics.median(times):.0f} ms of 5 (numpy {np.__version__})")


timed("electoral-college.yaml", 270)
