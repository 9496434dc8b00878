"""A run: one start of a command that fetches or writes."""

from dataclasses import dataclass, field
from datetime import datetime

from newsarchive.model.outcome import Alarm


@dataclass(frozen=True, slots=True)
class Run:
    """Who wrote a row: run number, command line, version and time of start (UTC)."""

    id: str
    command: str
    version: str
    started_at: datetime


@dataclass(slots=True)
class RunTotals:
    """What a run has done so far; grows while the run goes on. `failed`, `skipped`: the reasons of these outcomes."""

    outcomes: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, int] = field(default_factory=dict)
    requests: int = 0
    bytes: int = 0
    alarms: list[Alarm] = field(default_factory=list)
    failed: set[str] = field(default_factory=set)
    skipped: set[str] = field(default_factory=set)
