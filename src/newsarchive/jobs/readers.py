"""A few processes that read pages, so that many sites are read at once and no page can stop the night."""

import contextlib
import logging
import os
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass
from typing import Self

import msgspec

from newsarchive.jobs.reader import READY, WAITS_TOO
from newsarchive.jobs.reading import Job, Reading, read_job
from newsarchive.jobs.wire import receive, send

_START = "import sys; sys.path[:] = sys.argv[3:]; from newsarchive.jobs.reader import serve; "
_CALL = "serve(float(sys.argv[1]), int(sys.argv[2]))"
_MOST_FAILED = 3  # starts one after another, before no more are tried
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ReaderLimits:
    """What one page may cost its reader: seconds of CPU, and memory beyond what the program itself takes.

    Memory is bound where the system tells in `/proc` how much a process takes, as Linux does.
    """

    seconds: float = 30.0
    memory_bytes: int = 1_500_000_000


def spare_cores() -> int:
    """How many readers a machine can have beside the process that decides: one less than its cores, at least one."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, cores - 1)


class _Reader:
    """One process; it is used by one thread at a time."""

    def __init__(self, limits: ReaderLimits) -> None:
        self._limits = limits
        words = [sys.executable, "-P", "-c", _START + _CALL, str(limits.seconds), str(limits.memory_bytes)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*words, *sys.path], stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL
        )
        assert self._process.stdin
        assert self._process.stdout
        self._to, self._from = self._process.stdin, self._process.stdout
        self._decoder = msgspec.msgpack.Decoder(Reading)
        with contextlib.suppress(EOFError, msgspec.DecodeError):
            if receive(self._from, self._decoder) == READY:
                return
        self.close()
        raise OSError("it did not start")

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def read(self, job: Job) -> Reading | str:
        """The reading, or why this process is no more."""
        try:
            send(job, self._to)
            return receive(self._from, self._decoder)
        except (OSError, EOFError, msgspec.DecodeError):
            return self._why()
        except Exception as problem:  # noqa: BLE001 - as much was said as was said: nobody can work with it any more
            self.end()
            return f"it cannot be handed to a reader ({type(problem).__name__})"

    def _why(self) -> str:
        code = self.end()
        if -code == signal.SIGPROF:
            return f"it takes its reader more than {self._limits.seconds:g} seconds of CPU"
        if -code == signal.SIGALRM:
            return f"its reader was not done within {self._limits.seconds * WAITS_TOO:g} seconds"
        if -code == signal.SIGKILL:
            return "its reader was killed, as happens when the memory of the machine is used up"
        return f"it crashes its reader ({signal.Signals(-code).name if code < 0 else f'exit code {code}'})"

    def end(self) -> int:
        """Kill the process, if it is not dead by itself; its exit code."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(0.2)  # a crash is seen by its pipe first
        self.kill()
        return self._process.wait()

    def kill(self) -> None:
        """Have done with it: it holds nothing that is not elsewhere."""
        self._process.kill()

    def close(self) -> None:
        """Kill it and close its pipes."""
        self._process.kill()
        self._process.wait()
        for stream in (self._to, self._from):
            with contextlib.suppress(OSError):
                stream.close()


class Readers:
    """Up to `most` processes, started when they are needed; without any, pages are read by who asks."""

    def __init__(self, most: int, limits: ReaderLimits = ReaderLimits()) -> None:
        self._limits = limits
        self._most = most
        self._idle: list[_Reader] = []
        self._busy: set[_Reader] = set()
        self._starting = 0
        self._failed = 0
        self._changed = threading.Condition()
        self._closed = False

    @property
    def are_there(self) -> bool:
        """Whether pages are read by other processes."""
        return self._most > 0

    @property
    def processes(self) -> list[int]:
        """The numbers of the processes that are there now."""
        with self._changed:
            return [reader.pid for reader in (*self._idle, *self._busy)]

    def read(self, job: Job) -> Reading:
        """Read one body; waits for a process to be free. May be called by several threads."""
        reader = self._taken()
        if reader is None:
            return _not_read("the run ends") if self._closed else read_job(job)
        reading = reader.read(job)
        with self._changed:
            self._busy.discard(reader)
            is_kept = isinstance(reading, Reading) and not self._closed
            if is_kept:
                self._idle.append(reader)
            self._changed.notify()
        if not is_kept:
            reader.close()
        return reading if isinstance(reading, Reading) else _not_read(reading)

    def _taken(self) -> _Reader | None:
        """A process that is free, or a new one; None if none can be had, and after the end."""
        while True:
            with self._changed:
                self._changed.wait_for(self._is_none_to_wait_for)
                if self._closed or not self._most:
                    return None
                if self._idle:
                    reader = self._idle.pop()
                    self._busy.add(reader)
                    return reader
                self._starting += 1
            try:
                reader = _Reader(self._limits)
            except OSError as problem:
                if self._is_last(problem):
                    return None
                continue
            with self._changed:
                self._starting -= 1
                self._failed = 0
                self._busy.add(reader)
                if self._closed:
                    reader.kill()
            return reader

    def _is_none_to_wait_for(self) -> bool:
        return self._closed or bool(self._idle) or not self._most or self._count() < self._most

    def _count(self) -> int:
        return len(self._idle) + len(self._busy) + self._starting

    def _is_last(self, problem: OSError) -> bool:
        """After a start that failed: those that live must do; without any, this page is read by who asks."""
        with self._changed:
            self._starting -= 1
            others = self._count()
            self._most = max(1, others)
            self._failed += not others
            if self._failed == 1 and not others:
                _log.warning("a page is read in this process, for no other one can be had: %s", problem)
            if self._failed >= _MOST_FAILED:
                self._most = 0
            self._changed.notify_all()
            return not others

    def close(self) -> None:
        """End all processes at once, those that are reading too."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
            for reader in self._busy:
                reader.kill()
            self._changed.notify_all()
        for reader in idle:
            reader.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _not_read(why: str) -> Reading:
    return Reading("unreadable", problem=f"this page could not be read: {why}", again=True)
