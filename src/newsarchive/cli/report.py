"""What a run tells: progress while it goes on, a summary at its end, JSON Lines for scripts, and the exit code."""

import json
import sys
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

import click

from newsarchive.cli.lines import abandon_output, write_json
from newsarchive.cli.screen import columns, cut, safe, safe_lines
from newsarchive.errors import Unreachable
from newsarchive.model.ending import ending
from newsarchive.model.outcome import Alarm, Outcome

ORDER = ("new", "changed", "unchanged", "moved", "gone-suspect", "gone", "skipped", "failed")
# stable words of jobs -> what people read
WORDS = {
    "list": "read as lists",
    "other": "no articles",
    "feed": "read as feeds",
    "sitemap": "read as sitemaps",
    "robots": "forbidden by robots.txt",
    "robots-unavailable": "not asked for, as robots.txt cannot be had",
    "another address": "other addresses of articles",
    "bounded": "beyond what yields anything",
    "older": "older than asked for",
    "budget": "left for the next run",
    "window": "closed at this hour",
    "dry run": "would be fetched",
    "dns": "hosts unknown",
    "timeout": "timed out",
    "refused": "connections refused",
}
_SHOWN_FAILURES = 10
_REDRAW_SECONDS = 0.1


@dataclass(slots=True)
class Report:
    """Collects what a job yields; `as_json` writes a line for each page, `quiet` keeps to what went wrong."""

    as_json: bool = False
    quiet: bool = False
    verbosity: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    reasons: dict[str, Counter[str]] = field(default_factory=dict)
    failures: list[Outcome] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    lists: list[str] = field(default_factory=list)
    sites: dict[str, Counter[str]] = field(default_factory=dict)
    bytes: int = 0
    unreachable: Unreachable | None = None
    _drawn: float = 0.0
    _is_drawn: bool = False

    def follow(self, happenings: Iterable[Outcome | Alarm]) -> None:
        """Draw and count everything that a job yields."""
        try:
            for one in happenings:
                self.note(one)
        finally:
            self._wipe()

    def note(self, one: Outcome | Alarm) -> None:
        """Count one thing, and tell of it."""
        if isinstance(one, Alarm):
            self.alarms.append(one)
            self._say(f"alarm: {one.site}: {one.rule}: {one.message}")
            return
        self.counts[one.outcome] += 1
        self.bytes += one.bytes
        if one.site:
            self.sites.setdefault(one.site, Counter())[one.outcome] += 1
        if one.outcome in ("failed", "skipped"):
            self.reasons.setdefault(one.outcome, Counter())[one.reason or "no reason given"] += 1
        if one.outcome == "failed":
            self.failures.append(one)
        if one.reason == "list":
            self.lists.append(one.url)
        if self.as_json:
            self._wipe()
            try:
                write_json(line(one))
            except BrokenPipeError:
                abandon_output()  # who reads the lines has had enough of them; the work is for the archive
        elif self.verbosity:
            said = one.title or one.detail or one.reason or ""
            self._say(f"{one.outcome:9} {one.url}  {said}".rstrip())
        self._draw(one)

    @property
    def pages(self) -> int:
        """Count the pages that were dealt with."""
        return sum(self.counts.values())

    def exit_code(self) -> int:
        """Choose the exit code: nothing reached, then an alarm, then refused, then some failed."""
        return ending(
            self.counts,
            failed={one.reason or "" for one in self.failures},
            skipped=self.reasons.get("skipped", ()),
            has_alarms=bool(self.alarms),
            is_unreachable=self.unreachable is not None,
        )

    def to_record(self) -> dict[str, Any]:
        """Give the totals as values that JSON can hold."""
        return {
            "outcomes": {name: self.counts[name] for name in ORDER if self.counts[name]},
            "reasons": {name: dict(found) for name, found in self.reasons.items()},
            "sites": {site: dict(found) for site, found in self.sites.items()},
            "bytes": self.bytes,
            "failures": [line(one) for one in self.failures],
            "alarms": [asdict(alarm) for alarm in self.alarms],
            "exit_code": self.exit_code(),
        }

    def summarise(self, where: str, *, dry_run: bool = False) -> None:
        """Say what the run did; in quiet, only what went wrong."""
        for one in self.failures[:_SHOWN_FAILURES] if not self.as_json or self.quiet else ():
            click.echo(f"failed: {safe(one.url)}: {safe(one.detail or one.reason or 'no reason given')}", err=True)
        if len(self.failures) > _SHOWN_FAILURES and not self.as_json:
            click.echo(
                f"failed: {len(self.failures) - _SHOWN_FAILURES} more; 'newsarchive status' lists them", err=True
            )
        if self.unreachable:
            told = safe_lines(str(self.unreachable)).replace("\n", "\n  ")
            click.echo(f"newsarchive: {told}", err=True)
        if self.quiet:
            return
        found = ", ".join(f"{self.counts[name]} {name}" for name in ORDER if self.counts[name]) or "nothing to do"
        click.echo(f"{self.pages} page{'s' if self.pages != 1 else ''}: {found}", err=True)
        for name, reasons in self.reasons.items():
            said = ", ".join(f"{count} {WORDS.get(reason) or safe(reason)}" for reason, count in reasons.most_common())
            click.echo(f"  {name}: {said}", err=True)
        click.echo("  a dry run: nothing was kept" if dry_run else f"  archive: {safe(where)}", err=True)

    def alarm_text(self) -> str:
        """Write what an alert is to say."""
        alarms = "\n".join(f"{alarm.site}: {alarm.rule}: {alarm.message}" for alarm in self.alarms)
        return f"{alarms}\n\n{json.dumps(self.to_record(), ensure_ascii=False, indent=2)}\n"

    def _say(self, text: str) -> None:
        self._wipe()
        click.echo(safe(text), err=True)

    def _draw(self, one: Outcome) -> None:
        if self.quiet or not sys.stderr.isatty() or time.monotonic() - self._drawn < _REDRAW_SECONDS:
            return
        self._drawn, self._is_drawn = time.monotonic(), True
        counted = "  ".join(f"{self.counts[name]} {name}" for name in ORDER if self.counts[name])
        sys.stderr.write("\r\x1b[K" + cut(f"{counted}  {safe(one.title or one.url)}", columns() - 1))
        sys.stderr.flush()

    def _wipe(self) -> None:
        if self._is_drawn:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._is_drawn = False


def line(one: Outcome) -> dict[str, Any]:
    """Give one page as `fetch --json` prints it."""
    record = {"url": one.url, "outcome": one.outcome, "id": one.id, "reason": one.reason}
    extra = {"site": one.site, "title": one.title, "detail": one.detail}
    return record | {name: value for name, value in extra.items() if value is not None}
