"""Results: kept as lines of JSON, compared, and written as tables to RESULTS.md."""
import importlib.metadata
import json
import math
import os
import platform
import subprocess
from collections import defaultdict
from datetime import date
from pathlib import Path

from libraries import LIBRARIES

HERE = Path(__file__).resolve().parent
FILE = HERE / "data/results.jsonl"
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


def by_case(kept):
    """The measurements that gave an answer, by graph and algorithm."""
    cases = defaultdict(list)
    for result in kept.values():
        if result["status"] == "ok":
            cases[result["graph"], result["algorithm"]].append(result)
    return cases


def disagreements(kept):
    """Answers that are not those of Schakel: a quick wrong answer is worth nothing."""
    found = []
    for (graph, algorithm), results in by_case(kept).items():
        ours = [result["check"] for result in results if result["library"] == "schakel"]
        for result in results:
            if ours and not math.isnan(result["check"]) and not math.isclose(result["check"], ours[0], rel_tol=1e-9):
                found.append(f"{graph} {algorithm}: {result['library']} says {result['check']}, Schakel {ours[0]}")
    return found


def time(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


def best(results, of_schakel):
    chosen = [result for result in results if (result["library"] == "schakel") == of_schakel]
    return min((result["seconds"] for result in chosen), default=None)


def cell(results, library):
    found = sorted((result["threads"], result["seconds"]) for result in results if result["library"] == library)
    return " / ".join(time(seconds) for _, seconds in found) or "–"


def memory(results, library):
    """The most memory that was taken beyond what was there before, on one thread."""
    found = [result for result in results if result["library"] == library and result["threads"] == 1]
    return f"{(found[0]['kib'] - found[0]['kib_before']) / 1024:.0f} MiB" if found else "–"


def machine():
    processor = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        names = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        processor = names[0] if names else processor
    return f"{os.cpu_count()} × {processor}, {platform.system()}, Python {platform.python_version()}"


def versions():
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    return [swift] + [f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES]


def write_table(kept):
    names = ["schakel", *LIBRARIES]
    cases = by_case(kept)
    lines = [
        "# Results", "",
        f"Measured {date.today()} by `make bench` on {machine()}. " + "; ".join(versions()) + ".", "",
        "Medians of three or more repetitions, on one thread and, after the slash, on two where a library has them.",
        "Every measurement is a process of its own; reading the graph is not counted, save under `load`. *ratio* is the",
        "best peer's time divided by ours, each on its best number of threads. All answers were compared.", ""]
    for graph in dict.fromkeys(graph for graph, _ in cases):
        lines += [f"## {graph}", "", "| algorithm | " + " | ".join(names) + " | ratio |"]
        lines += ["|---" * (len(names) + 2) + "|"]
        for (other, algorithm), results in cases.items():
            if other == graph:
                ours, theirs = best(results, True), best(results, False)
                ratio = f"{theirs / ours:.1f}" if ours and theirs else "–"
                lines.append(f"| {algorithm} | " + " | ".join(cell(results, name) for name in names) + f" | {ratio} |")
                if algorithm.startswith("load"):
                    row = " | ".join(memory(results, name) for name in names)
                    lines.append(f"| {algorithm}, memory | {row} | |")
        lines.append("")
    (HERE / "RESULTS.md").write_text("\n".join(lines))
    print(f"{len(kept)} measurements are in {HERE / 'RESULTS.md'}")
