"""What a walk waits for, and what it is sent: the two sides of every `yield` in a walk."""

from collections.abc import Generator
from dataclasses import dataclass
from typing import TypeAlias

from newsarchive.errors import FetchProblem
from newsarchive.fetch.fetcher import Validators
from newsarchive.jobs.reading import Job, Reading
from newsarchive.model.capture import Capture, Request


@dataclass(frozen=True, slots=True)
class Ask:
    """A request that is to be made; one for a robots.txt follows redirects wherever they lead."""

    request: Request
    validators: Validators | None = None
    named: bool = False
    is_robots: bool = False


# A request to be made, or a body to be read.
Want: TypeAlias = Ask | Job


@dataclass(frozen=True, slots=True)
class Got:
    """What became of it: the chain of captures, or the problem; what was read."""

    captures: tuple[Capture, ...] = ()
    problem: FetchProblem | None = None
    reading: Reading | None = None


Walk = Generator[Want, Got, None]
