"""Results: kept as lines of JSON, and compared."""
import json
import math
from collections import defaultdict
from pathlib import Path

import goals

FILE = Path(__file__).resolve().parent / "data/results.jsonl"
KEY = ("library", "graph", "algorithm", "threads")


def read():
    if not FILE.exists():
        return {}
    lines = map(json.loads, FILE.read_text().splitlines())
    return {tuple(line[name] for name in KEY): line for line in lines}


def write(kept):
    FILE.parent.mkdir(exist_ok=True)
    new = FILE.with_suffix(".new")
    new.write_text("".join(json.dumps(line) + "\n" for line in kept.values()))
    new.replace(FILE)


def by_case(kept, statuses=("ok",)):
    """The measurements that came to an end in one of some ways, by graph and algorithm."""
    cases = defaultdict(list)
    for result in kept.values():
        if result["status"] in statuses:
            cases[result["graph"], result["algorithm"]].append(result)
    return cases


def disagreements(kept):
    """Answers that are not those of Schakel: a quick wrong answer is worth nothing."""
    found = []
    for (graph, algorithm), results in by_case(kept).items():
        ours = [result["check"] for result in results if result["library"] == "schakel"]
        for result in results:
            if ours and not agree(algorithm, ours[0], result):
                found.append(f"{graph} {algorithm}: {result['library']} says {result['check']}, Schakel {ours[0]}")
    return found


def agree(algorithm, ours, result):
    """Whether an answer is ours: ours itself whatever the number of threads, a peer's to rounding."""
    other = result["check"]
    if result["library"] == "schakel":
        return other == ours
    if math.isnan(other):
        return True
    if algorithm in goals.LUCK:
        return ours >= other - goals.LUCK[algorithm]
    return math.isclose(
        other, ours, rel_tol=goals.SHARES.get(algorithm, 1e-9), abs_tol=goals.NUMBERS.get(algorithm, 0))
