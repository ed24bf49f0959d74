#!/usr/bin/env python3
"""Measures Schakel beside its peers, on the same graphs, one process at a time.

    peers.py run [--size tiny|small|medium|large|all] [--threads 1,2] [--keep-peers]
                 [--graphs a,b] [--algorithms p,q] [--libraries x,y]
    peers.py table

`run` keeps what it measures in data/results.jsonl; with `--keep-peers` only Schakel is measured anew, and a peer where
it was not before. `table` writes RESULTS.md.
"""
import argparse
import json
import os
import signal
import statistics
import subprocess
import sys
from pathlib import Path

import cases
import graphs
import results
import table
from libraries import LIBRARIES, version

HERE = Path(__file__).resolve().parent
BENCH = HERE / ".build/release/graphs-bench"
# To read, to prepare and to measure.
TIME_LIMIT = 320


def command(library, graph, algorithm, threads):
    words = [str(graphs.path(graph)), algorithm, str(threads)]
    return [str(BENCH), "worker", *words] if library == "schakel" else [
        LIBRARIES[library].python, str(HERE / "worker.py"), library, *words]


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
    if child.returncode == -signal.SIGALRM:
        result["status"] = "too long"
    events = [json.loads(line) for line in output.splitlines() if line.startswith("{")]
    repetitions = [event for event in events if event["event"] == "rep"]
    if repetitions:
        start = next(event for event in events if event["event"] == "start")
        return result | {
            "status": "ok", "repetitions": len(repetitions), "check": repetitions[-1]["check"],
            "seconds": statistics.median(event["t"] for event in repetitions),
            "cpu": statistics.median(event["cpu"] for event in repetitions if "cpu" in event),
            "kib": repetitions[-1]["rss"], "kib_before": start["rss"]}
    if any(event["event"] == "unsupported" for event in events):
        return result | {"status": "unsupported"}
    if "status" not in result:
        result["error"] = (errors.strip().splitlines() or [f"status {child.returncode}"])[-1]
    return {"status": "failed"} | result


def present(libraries):
    """Those that are on this machine; says which are not."""
    there = [library for library in libraries if library == "schakel" or version(library)]
    for library in libraries:
        if library not in there:
            print(f"{library} is not on this machine, and is left out")
    return there


def run(options):
    chosen = options.graphs or options.algorithms
    names = options.graphs.split(",") if options.graphs else graphs.SIZES[options.size]
    named = [] if chosen else graphs.NAMED[options.size]
    graphs.make(names + named)
    algorithms = options.algorithms.split(",") if options.algorithms else [*cases.ALGORITHMS, *cases.ALONE]
    libraries = present(options.libraries.split(",") if options.libraries else ["schakel", *LIBRARIES])
    threads = [int(count) for count in options.threads.split(",")]
    return measure_all(list(cases.wanted(names, named, algorithms, libraries, threads)), options.keep_peers)


def measure_all(wanted, keeps_peers):
    """Measures, keeps and compares; the status of the program."""
    kept = results.read()
    for case in wanted:
        library, graph, algorithm, threads = case
        if keeps_peers and library != "schakel" and case in kept:
            continue
        kept[case] = result = measure(*case)
        seconds = f"{result['seconds']:10.6f} s" if "seconds" in result else f"{result['status']:>12}"
        said = result.get("check", result.get("error", ""))
        print(f"{graph:9} {algorithm:17} {library:10} {threads} {seconds}  {said}", flush=True)
        results.write(kept)
    wrong = results.disagreements({case: kept[case] for case in wanted})
    for line in wrong:
        print(line)
    # What a peer cannot do is its own affair.
    failed = [case for case in wanted if case[0] == "schakel" and kept[case]["status"] == "failed"]
    print(f"{len(wanted) - len(failed)} measured, {len(failed)} failed, {len(wrong)} wrong")
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
    table.write(results.read())


if __name__ == "__main__":
    sys.exit(main())
