"""What came of asking: a host with its robots.txt, the answer to one request, and what a visit made of it."""

from dataclasses import dataclass

from newsarchive.errors import FetchProblem
from newsarchive.fetch.robots import Robots
from newsarchive.jobs.keep import Kept
from newsarchive.jobs.reading import Reading
from newsarchive.model.capture import Capture
from newsarchive.store.frontier import Entry


@dataclass(frozen=True, slots=True)
class Host:
    """One host and port: its robots.txt, and why it could not be asked for, if so."""

    url: str
    robots: Robots
    problem: FetchProblem | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """The last capture of a chain, with where its record lies."""

    capture: Capture
    kept: Kept
    hops: int

    @property
    def status(self) -> int:
        """The HTTP status."""
        return self.capture.status


@dataclass(slots=True)
class Seen:
    """What a visit knows of an article's page."""

    entry: Entry
    answer: Answer
    reading: Reading | None
