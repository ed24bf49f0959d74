"""One measurement of one library, in a process of its own. Speaks the same lines as `graphs-bench worker`.

    worker.py LIBRARY FILE ALGORITHM THREADS

{"event": "start", "rss": KiB} at once, {"event": "ready", "rss": KiB} once the graph is there, then for each repetition
{"event": "rep", "t": seconds, "cpu": seconds, "check": number, "rss": KiB}; or {"event": "unsupported"}. A first
repetition that takes longer than the limit of the library is the end of the process.
"""
import json
import os
import resource
import signal
import sys
import time

from libraries import LIBRARIES

# No repetition but the first begins that would pass this many seconds in all.
ENOUGH = 8.0


def say(**event):
    print(json.dumps(event), flush=True)


def memory():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def main(name, file, algorithm, threads):
    if not hasattr(LIBRARIES[name], algorithm):
        return say(event="unsupported")
    library = LIBRARIES[name](file, threads)
    say(event="start", rss=memory())
    if not algorithm.startswith("load"):
        library.load()
        library.prepare(algorithm)
    say(event="ready", rss=memory())

    spent = done = 0
    wanted = 1 if algorithm in library.once else 3
    signal.alarm(library.limit)
    while done < wanted and (done == 0 or spent + spent / done < ENOUGH):
        cpu, start = time.process_time(), time.perf_counter()
        check = getattr(library, algorithm)()
        seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
        signal.alarm(0)
        say(event="rep", t=seconds, cpu=cpu, check=float(check), rss=memory())
        spent, done = spent + seconds, done + 1
        if done == 3 and seconds < 0.02:  # Short: more of them, for a steady median.
            wanted = 11


main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
sys.stdout.flush()
os._exit(0)  # Taking a large graph apart can take longer than the algorithm did.
