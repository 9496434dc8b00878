"""A process that reads pages for another one: jobs come on its standard input, readings go out on its standard output.

A page that hangs or takes all memory ends this process and nothing else.
"""

import contextlib
import os
import resource
import signal
import sys
from pathlib import Path

import msgspec

from newsarchive.jobs.reading import Job, Reading, read_job, unreadable
from newsarchive.jobs.wire import receive, send

READY = Reading("empty", "ready")
WAITS_TOO = 10  # a page may take so many times its seconds on a machine that has others to serve


def serve(seconds: float, memory_bytes: int) -> None:
    """Read until the input ends. A page may take so many seconds of CPU and so much more memory than now is taken."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)  # who started this process ends it, by closing its input or by SIGKILL
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    decoder = msgspec.msgpack.Decoder(Job)
    jobs, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no answer
    _bound_memory(memory_bytes)
    with contextlib.suppress(BrokenPipeError, EOFError):
        send(READY, answers)
        while True:
            job = receive(jobs, decoder)
            signal.setitimer(signal.ITIMER_PROF, seconds)
            signal.setitimer(signal.ITIMER_REAL, seconds * WAITS_TOO)
            reading = read_job(job)
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
            try:
                send(reading, answers)
            except (OverflowError, RecursionError, MemoryError) as problem:
                send(unreadable(problem), answers)
    os._exit(0)  # nothing of this process needs an orderly end


def _bound_memory(more_bytes: int) -> None:
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        most = pages * resource.getpagesize() + more_bytes
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        if hard == resource.RLIM_INFINITY or most < hard:
            resource.setrlimit(resource.RLIMIT_AS, (most, hard))
