"""What a host's robots.txt allows (RFC 9309), and which of its lines decided.

Protego judges; around it is ours: what a failed robots.txt means, how long one holds, how much of it is read,
and the text that was in force, kept.
"""

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cached_property

from protego import Protego

MAX_BYTES = 512_000
VALID_FOR = timedelta(hours=24)
MAX_REDIRECTS = 5
MAX_LINE = 16_664
_MAX_WILDCARDS = 64

_FIELD = re.compile(
    r"^(?P<name>user[- ]?agent|allow|disallow|diss?all?ow|disallaw|diasllow|disalow|crawl[- ]delay|request[- ]rate|"
    r"visit[- ]time|site-?maps?|host)\s*(?P<colon>:|\s)\s*(?P<value>.*)$",
    re.IGNORECASE,
)


def prepare(robots_txt: str) -> str:
    """The lines that mean something, in the form RFC 9309 gives them.

    Lines with unknown names go, for they end no group (2.2.4) unless their value is a path: then a rule was meant.
    Of an agent line only the product token counts (2.2.1), up to the first space; byte order marks, NULs and any
    line ends are met.
    """
    lines = []
    for raw in re.split("\r\n|\n|\r", robots_txt.removeprefix("\ufeff").replace("\x00", "")):
        line = raw[:MAX_LINE].partition("#")[0].strip()
        found = _FIELD.match(line)
        if not found:
            if line.partition(":")[2].lstrip().startswith(("/", "*")):
                lines.append(line)
            continue
        name, value = found["name"].lower(), found["value"].strip()
        if name.startswith("user"):
            value = value.split()[0] if value and found["colon"] == ":" else value
            name = "user-agent"
        elif value.count("*") > _MAX_WILDCARDS:
            value = re.sub(r"\*+", "*", value)
            if value.count("*") > _MAX_WILDCARDS:
                value = "*".join(value.split("*", _MAX_WILDCARDS)[:-1]) + "*"
        lines.append(f"{name}: {value}")
    return "\n".join(lines)


def product_token(agent: str) -> str:
    """What a robots.txt may call this agent: the name before the first `/` (RFC 9309, 2.2.1).

    Not what stands behind it, such as a contact's host. An agent that begins as browsers do has its name further on,
    so all of it is looked through.
    """
    name, slash, _ = agent.strip().partition("/")
    return name if slash and name.lower() != "mozilla" else agent.strip()


def allowed(robots_txt: str, agent: str, url: str) -> bool:
    """Whether this robots.txt lets this agent have this URL."""
    return Robots(robots_txt, agent).decide(url).allowed


@dataclass(frozen=True, slots=True)
class Decision:
    """Yes or no, and the line of robots.txt (or the state of robots.txt) that said so."""

    allowed: bool
    rule: str


@dataclass(frozen=True)
class Robots:
    """One host's robots.txt as it was fetched: the snapshot, and what it says to one agent.

    `status` is the HTTP status, 0 when the host could not be asked. 2xx: the rules hold. 4xx: there are none.
    Anything else: nothing may be fetched (RFC 9309, 2.3.1).
    """

    text: str
    agent: str
    status: int = 200
    fetched_at: datetime | None = None
    problem: str | None = field(default=None)

    @cached_property
    def _prepared(self) -> str:
        return prepare(self.text[:MAX_BYTES])

    @cached_property
    def _rules(self) -> Protego:
        return Protego.parse(self._prepared)

    @cached_property
    def _name(self) -> str:
        """The agent as protego is to look for it: several plain words are one name, which no single token equals."""
        name = product_token(self.agent)
        words = " " in name and not re.search(r"[/(;]", name)
        named = f"user-agent: {name.lower()}"
        if words and not any(line.lower() == named for line in self._prepared.splitlines()):
            return "*"
        return name

    @property
    def is_there(self) -> bool:
        """Whether the host gave its rules; else it is its silence that decides."""
        return 200 <= self.status < 300

    def is_fresh(self, now: datetime) -> bool:
        """Whether it may still be relied on: 24 hours, or 1 hour when the host gave an error."""
        if self.fetched_at is None:
            return False
        age = now - self.fetched_at
        return timedelta(0) <= age < (VALID_FOR if 200 <= self.status < 500 else timedelta(hours=1))

    def decide(self, url: str) -> Decision:
        """May this URL be fetched, and by which line."""
        if not self.is_there:
            if 400 <= self.status < 500:
                return Decision(True, f"robots.txt answers {self.status}: no rules")
            return Decision(False, f"robots.txt cannot be had ({self.problem or self.status}): nothing is fetched")
        if self._rules.can_fetch(url, self._name):
            return Decision(True, "")
        return Decision(False, self._deciding_line(url))

    def _deciding_line(self, url: str) -> str:
        candidates = [line for line in self._group() if line.startswith("di")]
        for line in sorted(candidates, key=len, reverse=True):
            if not Protego.parse(f"User-agent: *\n{line}").can_fetch(url, "x"):
                return f"Disallow: {line.partition(': ')[2]}"
        return "Disallow"

    def _group(self) -> list[str]:
        own, others, agents = list[str](), list[str](), list[str]()
        in_rules = False
        for line in self._prepared.splitlines():
            name, _, value = line.partition(": ")
            if name.startswith("user"):
                agents, in_rules = ([] if in_rules else agents) + [value.lower()], False
                continue
            in_rules = in_rules or not name.startswith(("site", "host"))
            if any(agent != "*" and agent.replace("*", "") in self._name.lower() for agent in agents):
                own.append(line)
            elif "*" in agents:
                others.append(line)
        return own or others

    @property
    def crawl_delay(self) -> float | None:
        """Seconds between requests that the host asks of this agent."""
        if not self.is_there:
            return None
        delay = self._rules.crawl_delay(self._name)
        rate = self._rules.request_rate(self._name)
        if rate is not None and rate.requests:
            delay = max(delay or 0.0, rate.seconds / rate.requests)
        return delay

    @property
    def sitemaps(self) -> tuple[str, ...]:
        """The sitemaps that it names."""
        return tuple(self._rules.sitemaps) if self.is_there else ()

    def to_state(self) -> dict[str, object]:
        """What must be kept across runs."""
        fetched = self.fetched_at.isoformat() if self.fetched_at else None
        return {"text": self.text[:MAX_BYTES], "status": self.status, "fetched_at": fetched, "problem": self.problem}

    @classmethod
    def from_state(cls, state: dict[str, object], agent: str) -> "Robots":
        """The snapshot of an earlier run."""
        fetched = state.get("fetched_at")
        status = state.get("status")
        return cls(
            text=str(state.get("text") or ""),
            agent=agent,
            status=status if isinstance(status, int) else 0,
            fetched_at=datetime.fromisoformat(fetched) if isinstance(fetched, str) else None,
            problem=str(state["problem"]) if state.get("problem") else None,
        )
