#!/usr/bin/env python3
"""Measures Schakel beside its peers, on the same graphs, one process at a time.

    peers.py run [--size tiny|small|medium|large|all] [--threads 1,2] [--keep-peers]
                 [--graphs a,b] [--algorithms p,q] [--libraries x,y]
    peers.py table

`run` keeps what it measures in data/results.jsonl; with `--keep-peers` only Schakel is measured anew, and a peer where
it was not yet. `table` writes RESULTS.md.
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

import graphs
import results
from libraries import LIBRARIES

HERE = Path(__file__).resolve().parent
BENCH = HERE / ".build/release/graphs-bench"
ALGORITHMS = [
    "load", "betweenness", "edge_betweenness", "closeness", "harmonic", "components", "articulation", "bridges",
    "bfs64", "dist1pct", "nearest1pct", "apsp_sum"]
TIME_LIMIT = 320
# NetworkX takes minutes for these from 10,000 nodes on, and nobody but us tries them on a million.
SWEEPS = {"betweenness", "edge_betweenness", "closeness", "harmonic", "apsp_sum"}
SKIPPED = {
    ("networkx", "ba10k"): SWEEPS, ("networkx", "ws10k"): SWEEPS, ("networkx", "soc20k"): SWEEPS,
    ("networkx", "soc1m"): SWEEPS | {"dist1pct", "bfs64", "articulation", "bridges"}}
SKIPPED_AT_A_MILLION = {"betweenness", "edge_betweenness", "closeness", "harmonic", "dist1pct", "apsp_sum"}


def command(library, graph, algorithm, threads):
    words = [str(graphs.path(graph)), algorithm, str(threads)]
    return [str(BENCH), "worker", *words] if library == "schakel" else [
        sys.executable, str(HERE / "worker.py"), library, *words]


def measure(library, graph, algorithm, threads):
    """What came of one measurement, as a line of the results."""
    result = {"library": library, "graph": graph, "algorithm": algorithm, "threads": threads}
    limited = {name: str(threads) for name in ("OMP_NUM_THREADS", "RAYON_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    child = subprocess.Popen(
        command(library, graph, algorithm, threads), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**os.environ, **limited})
    try:
        output, errors = child.communicate(timeout=TIME_LIMIT)
    except subprocess.TimeoutExpired:
        child.kill()
        output, errors = child.communicate()
        result["status"] = "too long"
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    repetitions = [event for event in events if event["event"] == "rep"]
    if repetitions:
        ready = next(event for event in events if event["event"] == "ready")
        return result | {
            "status": "ok", "repetitions": len(repetitions), "check": repetitions[-1]["check"],
            "seconds": statistics.median(event["t"] for event in repetitions),
            "cpu": statistics.median(event["cpu"] for event in repetitions if "cpu" in event),
            "kib": repetitions[-1]["rss"], "kib_before": ready["rss"]}
    if any(event["event"] == "unsupported" for event in events):
        return result | {"status": "unsupported"}
    if child.returncode and "status" not in result:
        result["error"] = (errors.strip().splitlines() or [f"status {child.returncode}"])[-1]
    return {"status": "failed"} | result


def wanted(options):
    """The measurements that are asked for: (library, graph, algorithm, threads)."""
    names = options.graphs.split(",") if options.graphs else graphs.SIZES[options.size]
    algorithms = options.algorithms.split(",") if options.algorithms else ALGORITHMS
    libraries = options.libraries.split(",") if options.libraries else ["schakel", *LIBRARIES]
    cases = [(graph, algorithm) for graph in names for algorithm in algorithms]
    if not (options.graphs or options.algorithms):
        cases += [(graph, loader) for graph in graphs.NAMED[options.size] for loader in ("load_map", "load_named")]
    for graph, algorithm in cases:
        for library in libraries:
            if graph == "soc1m" and algorithm in SKIPPED_AT_A_MILLION:
                continue
            if algorithm in SKIPPED.get((library, graph), ()):
                continue
            alone = library != "schakel" and (not LIBRARIES[library].threaded or algorithm.startswith("load"))
            for threads in [1] if alone else map(int, options.threads.split(",")):
                yield library, graph, algorithm, threads


def run(options):
    cases = list(wanted(options))
    graphs.make(dict.fromkeys(case[1] for case in cases))
    kept = results.read()
    for case in cases:
        library, graph, algorithm, threads = case
        if options.keep_peers and library != "schakel" and kept.get(case, {}).get("status", "failed") != "failed":
            continue
        kept[case] = result = measure(*case)
        seconds = f"{result['seconds']:10.6f} s" if "seconds" in result else f"{result['status']:>12}"
        said = result.get("check", result.get("error", ""))
        print(f"{graph:9} {algorithm:17} {library:10} {threads} {seconds}  {said}", flush=True)
        results.write(kept)
    wrong = results.disagreements({case: kept[case] for case in cases})
    for line in wrong:
        print(line)
    failed = [case for case in cases if kept[case]["status"] == "failed"]
    print(f"{len(cases) - len(failed)} passed, {len(failed) + len(wrong)} failed")
    return 1 if failed or wrong else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("action", choices=["run", "table"])
    parser.add_argument("--size", choices=graphs.SIZES, default="small")
    parser.add_argument("--threads", default="1,2")
    parser.add_argument("--keep-peers", action="store_true")
    for name in ("--graphs", "--algorithms", "--libraries"):
        parser.add_argument(name)
    options = parser.parse_args()
    if options.action == "run":
        return run(options)
    results.write_table(results.read())


if __name__ == "__main__":
    sys.exit(main())
