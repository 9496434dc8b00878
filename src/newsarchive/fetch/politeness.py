"""How long a host is left alone between requests: one connection at a time, and the largest of all delays asked for."""

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from functools import lru_cache

from newsarchive.errors import FetchProblem
from newsarchive.model.capture import Capture
from newsarchive.text.dates_zone import zone
from newsarchive.text.urls import host_port, is_loopback

DEFAULT_DELAY = 2.0
LATENCY_FACTOR = 2.0
MAX_LATENCY_DELAY = 30.0
MAX_CRAWL_DELAY = 600.0
MAX_RETRY_AFTER = 86_400.0
BUSY = frozenset({429, 500, 502, 503, 504})


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, capped at a day; None if it says nothing of use."""
    if not value:
        return None
    value = value.strip()
    if value.isascii() and value.isdigit():
        return min(float(value[:12]), MAX_RETRY_AFTER)
    try:
        moment = parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = (moment - now).total_seconds()
    return min(seconds, MAX_RETRY_AFTER) if seconds > 0 else None


def back_off(tries: int) -> float:
    """Seconds before the next try when the host does not say: 1, 2, 4 …, at most a minute."""
    return float(min(60, 2 ** max(0, tries - 1)))


@dataclass(slots=True)
class _Host:
    lock: threading.RLock = field(default_factory=threading.RLock)
    configured: float | None = None
    crawl_delays: dict[str, float] = field(default_factory=dict)  # of each port's robots.txt
    latency: float = 0.0
    ready: float = 0.0
    busy_until: datetime | None = None  # only for later runs: within a run the monotonic `ready` counts
    failures: int = 0


class Politeness:
    """The clocks of all hosts. Hosts are named by any of their URLs."""

    def __init__(
        self,
        *,
        delay_seconds: float = DEFAULT_DELAY,
        latency_factor: float = LATENCY_FACTOR,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._delay = delay_seconds
        self._factor = latency_factor
        self._now = now
        self._clock = clock
        self._sleep = sleep
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @staticmethod
    @lru_cache(maxsize=1024)
    def key(url: str) -> str:
        """The name under which a host's state is kept: its name; on loopback with the port, for each is a site."""
        name, port = host_port(url)
        return f"{name}:{port}" if is_loopback(url) else name

    def _host(self, url: str) -> _Host:
        key = self.key(url)
        known = self._hosts.get(key)
        if known is not None:
            return known
        with self._lock:
            return self._hosts.setdefault(key, _Host())

    def configure(self, url: str, *, delay_seconds: float | None = None, crawl_delay: float | None = None) -> None:
        """Tell the delay that a profile sets, or the one that robots.txt asks for: 0 where it asks for none."""
        host = self._host(url)
        if delay_seconds is not None:
            host.configured = delay_seconds
        if crawl_delay is not None:
            host.crawl_delays[_place(url)] = min(crawl_delay, MAX_CRAWL_DELAY)
            # the request that brought this, tonight or in an earlier run, counts already
            host.ready = max(host.ready, self._clock() + host.crawl_delays[_place(url)])

    def delay(self, url: str) -> float:
        """Seconds between requests: the largest of the configured delay, Crawl-delay and a factor of the latency."""
        host = self._host(url)
        loopback = is_loopback(url)
        configured = host.configured if host.configured is not None else (0.0 if loopback else self._delay)
        latency = 0.0 if loopback else min(host.latency * self._factor, MAX_LATENCY_DELAY)
        return max(configured, latency, *host.crawl_delays.values())

    def due_in(self, url: str) -> float:
        """Seconds until the host may be asked again; 0 when it may be now."""
        return max(0.0, self._host(url).ready - self._clock())

    def wait(self, url: str) -> float:
        """Sleep until the host may be asked; the seconds slept."""
        seconds = self.due_in(url)
        if seconds > 0:
            self._sleep(seconds)
        return seconds

    @contextmanager
    def turn(self, url: str, *, most: float = math.inf) -> Iterator[float]:
        """Hold the host's only connection, from when it is due; yields the seconds waited, for others' turns too.

        Raises FetchProblem, `busy`, when the host asks to be left alone for more than `most` seconds.
        """
        began = self._clock()
        with self._host(url).lock:
            left_alone = self.due_in(url)
            if left_alone > most:
                raise FetchProblem(
                    url,
                    "busy",
                    f"{host_port(url)[0]} asked to be left alone for {left_alone:,.0f} more seconds",
                    retry_after_seconds=left_alone,
                )
            self.wait(url)
            yield self._clock() - began

    def note(self, url: str, capture: Capture | None, *, seconds: float = 0.0) -> None:
        """A request is over: `capture` is its answer, None if there was none; `seconds` is what it took."""
        host = self._host(url)
        host.latency = seconds if not host.latency else 0.7 * host.latency + 0.3 * seconds
        host.ready = self._clock() + self.delay(url)
        status = capture.status if capture else 0
        if status and status not in BUSY:
            host.failures, host.busy_until = 0, None
            return
        host.failures += 1
        asked = retry_after(capture.header("retry-after"), self._now()) if capture else None
        if status in (429, 503) or asked:
            wait = asked if asked is not None else back_off(host.failures)
            host.ready = max(host.ready, self._clock() + wait)
            host.busy_until = self._now() + timedelta(seconds=wait)

    def state(self, url: str) -> dict[str, object]:
        """What must be remembered of a host across runs."""
        host = self._host(url)
        return {
            "busy_until": host.busy_until.isoformat() if host.busy_until else None,
            "crawl_delay": host.crawl_delays.get(_place(url)) or None,
            "latency": round(host.latency, 4),
            "failures": host.failures,
        }

    def load(self, url: str, state: dict[str, object]) -> None:
        """Take up what an earlier run knew; what this run was told of the host stays."""
        host = self._host(url)
        until, delay, latency = state.get("busy_until"), state.get("crawl_delay"), state.get("latency")
        if isinstance(until, str):
            known = datetime.fromisoformat(until)
            host.busy_until = max(known, host.busy_until or known)
            left = min((known - self._now()).total_seconds(), MAX_RETRY_AFTER)
            host.ready = max(host.ready, self._clock() + left)
        if isinstance(delay, (int, float)):
            host.crawl_delays.setdefault(_place(url), float(delay))
        if isinstance(latency, (int, float)):
            host.latency = max(host.latency, float(latency))


def _place(url: str) -> str:
    return ":".join(str(part) for part in host_port(url))


def opens_in(window: str | None, time_zone: str | None, now: datetime) -> float:
    """Seconds until a window such as `22:00-06:00` in the site's time is open; 0 when it is, or there is none.

    >>> opens_in("22:00-06:00", None, datetime(2024, 1, 1, 21, 0, tzinfo=UTC))
    3600.0
    """
    if not window:
        return 0.0
    begin, _, end = (_minutes(part) for part in window.partition("-"))
    local = now.astimezone(zone(time_zone) or UTC)
    minute = local.hour * 60 + local.minute + local.second / 60
    is_open = begin <= minute < end if begin <= end else minute >= begin or minute < end
    return 0.0 if is_open or begin == end else ((begin - minute) % 1440) * 60


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.strip().partition(":")
    return (int(hours) * 60 + int(minutes or 0)) if hours.isdigit() else 0
