"""The tables of RESULTS.md: how long everything took beside how long it may take, and how much memory."""
import os
import platform
import subprocess
from collections import defaultdict
from datetime import date
from pathlib import Path

import cases
import goals
import results
from libraries import LIBRARIES, version

HERE = Path(__file__).resolve().parent
NAMES = ["schakel", *LIBRARIES]
LIMITS = {name: library.limit for name, library in LIBRARIES.items()} | {"schakel": 120}


def write(kept):
    """Writes RESULTS.md: the head, the goals that are missed with notes.md, and two tables for each graph."""
    found = results.by_case({case: undisturbed(result) for case, result in kept.items()}, ("ok", "too long"))
    rows = {
        graph: {name: found[graph, name] for name in cases.ORDER if (graph, name) in found} for graph in cases.GRAPHS}
    times = {graph: [time_row(graph, *row) for row in algorithms.items()] for graph, algorithms in rows.items()}
    lines = head() + disturbance(kept) + verdicts(times) + [(HERE / "notes.md").read_text().strip(), ""]
    for graph, algorithms in rows.items():
        if algorithms:
            lines += [f"## {graph}", ""] + table([*NAMES, "ratio", "goal"], times[graph])
            lines += ["", f"Memory on {graph}, in MiB:", ""] + table(NAMES, map(memory_row, algorithms.items())) + [""]
    (HERE / "RESULTS.md").write_text("\n".join(lines))
    print(f"{len(kept)} measurements are in {HERE / 'RESULTS.md'}")


def head():
    """What was measured, on what, and how the tables are read."""
    return [
        "# Results", "",
        f"Measured {date.today()} by `make bench` on {machine()}. " + "; ".join(versions()) + ".", "",
        "Medians of up to three repetitions, eleven where they are short, on one thread and, after the slash, on two "
        "where a library has them. Every measurement is a process of its own; reading the graph is not counted, save "
        "under `load`. All answers were compared; under `louvain` and `leiden` the modularity stands beside the time.",
        "",
        "*ratio* is the best peer's time divided by ours: both on one thread, and after the slash ours on two with the "
        "best peer on one or two. *goal* is what the ratio is to be on either; ✗ stands where it is not. A dash is what "
        "a library does not offer, or what is sure to take it much longer than its limit.", "",
        "Memory is the most that the process ever held, on one thread, less what it held before it read the graph: so "
        "the graph, what reading it took, and the algorithm; ✗ stands where a peer does with less.", ""]


def disturbance(kept):
    """How many times had to be shared with other work on the machine, if any: to be measured again when it is quiet."""
    alone = [result for result in kept.values() if result["status"] == "ok" and result["threads"] == 1]
    shared = [result for result in alone if is_shared(result)]
    if not shared:
        return []
    return [
        f"**The machine was not quiet**: in {len(shared)} of {len(alone)} measurements on one thread the clock ran a "
        "fifth longer than the processor worked. For these the time of the processor stands. Times on two threads have "
        "no such remedy, and are not to be relied on until they are measured again.", ""]


def is_shared(result):
    """Whether a measurement on one thread was kept waiting by other work."""
    return result["threads"] == 1 and result["seconds"] > max(0.005, 1.2 * result["cpu"])


def undisturbed(result):
    """The same, with the time that the processor worked where it was kept waiting."""
    return result | {"seconds": result["cpu"]} if result["status"] == "ok" and is_shared(result) else result


def machine():
    processor = platform.processor() or platform.machine()
    if Path("/proc/cpuinfo").exists():
        names = [line.partition(":")[2].strip() for line in open("/proc/cpuinfo") if line.startswith("model name")]
        processor = names[0] if names else processor
    return f"{os.cpu_count()} × {processor}, {platform.system()}, Python {platform.python_version()}"


def versions():
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True).stdout.splitlines()[0]
    return [swift] + [f"{name} {version(name) or '(not there)'}" for name in LIBRARIES]


def table(titles, rows):
    return ["| algorithm | " + " | ".join(titles) + " |", "|---" * (len(titles) + 1) + "|"] + [
        "| " + " | ".join(row) + " |" for row in rows]


def verdicts(rows):
    """One line for each algorithm that has a goal: on which graphs it is met, and on which not."""
    met, missed = defaultdict(list), defaultdict(list)
    for graph, lines in rows.items():
        for algorithm, *_, ratio, goal in lines:
            if goal != "–":
                (missed if goal.endswith("✗") else met)[algorithm].append(f"{graph} {ratio}")
    lines = table(["met", "missed"], (
        [name, ", ".join(met[name]) or "–", ", ".join(missed[name]) or "–"] for name in dict.fromkeys([*met, *missed])))
    return ["## Goals", "", "The ratios to the best peer, by graph; seconds where the goal is a time.", ""] + lines + [""]


def time_row(graph, algorithm, found):
    return [algorithm, *(time_cell(algorithm, found, name) for name in NAMES), *goal_cells(graph, algorithm, found)]


def time_cell(algorithm, found, library):
    own = sorted((result for result in found if result["library"] == library), key=lambda result: result["threads"])
    times = " / ".join(
        time(result["seconds"]) if result["status"] == "ok" else f"> {LIMITS[library]} s" for result in own)
    scores = [result["check"] for result in own if result["status"] == "ok"]
    return (times or "–") + (f" ({max(scores):.4f})" if algorithm in goals.LUCK and scores else "")


def time(seconds):
    for unit, size in (("s", 1), ("ms", 1e-3)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} µs"


def goal_cells(graph, algorithm, found):
    """The ratios and the goal, with a cross where it is missed."""
    ours = {result["threads"]: result["seconds"] for result in found
            if result["library"] == "schakel" and result["status"] == "ok"}
    ratios = [(best_peer(found, threads), seconds) for threads, seconds in sorted(ours.items())]
    ratio = " / ".join(f"{bound}{peer / seconds:.3g}" for (peer, bound), seconds in ratios if peer) or "–"
    if algorithm in goals.SECONDS:
        most = goals.SECONDS[algorithm]
        longest = max(ours.values(), default=float("inf"))
        return [time(longest) if ours else "–", f"{most} s" + (" ✗" if longest > most else "")]
    goal = goals.factor(graph, algorithm)
    if goal is None or not any(result["library"] != "schakel" for result in found):
        return [ratio, "–"]
    is_met = ours and all(peer is None or peer / seconds >= goal for (peer, _), seconds in ratios)
    return [ratio, f"{goal}" + ("" if is_met else " ✗")]


def best_peer(found, threads):
    """The shortest time of a peer on so many threads or fewer, and a sign if it was stopped before it was done."""
    times = [(result["seconds"], "") if result["status"] == "ok" else (LIMITS[result["library"]], "> ")
             for result in found if result["library"] != "schakel" and result["threads"] <= threads]
    return min((time for time in times if time[0]), default=(None, ""))


def memory_row(item):
    """What each library takes, with a cross where ours is more than the leanest peer's."""
    algorithm, found = item
    ours, *theirs = (memory(found, name) for name in NAMES)
    leanest = min((taken for taken in theirs if taken is not None), default=ours)
    cross = " ✗" if ours is not None and leanest is not None and ours > leanest else ""
    own, *others = ("–" if taken is None else f"{taken}" for taken in (ours, *theirs))
    return [algorithm, own + cross, *others]


def memory(found, library):
    """Rounded to a MiB; less than that is the page at which a process happens to begin."""
    taken = [(result["kib"] - result["kib_before"]) / 1024 for result in found
             if result["library"] == library and result["threads"] == 1 and result["status"] == "ok"]
    return round(taken[0]) if taken else None
