"""Fetch one address: the redirect loop, cookies, conditions and further tries around a transport."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from importlib.util import find_spec

from newsarchive.errors import ContactMissing, FetchProblem
from newsarchive.fetch import tls
from newsarchive.fetch.cookies import Cookies
from newsarchive.fetch.egress import Egress, Resolver, resolve_host
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.location import locate
from newsarchive.fetch.politeness import Politeness, back_off, retry_after
from newsarchive.fetch.transport import SocketTransport, Target, Transport
from newsarchive.fetch.wire import Deadline, Reply
from newsarchive.model.capture import Capture, Headers, Request
from newsarchive.model.profile import SiteProfile
from newsarchive.text.urls import host_port, is_loopback, resolve

REDIRECTS = frozenset({301, 302, 303, 307, 308})
AGAIN = frozenset({429, 500, 502, 503, 504})
_ACCEPT = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
_NOT_SENT_ON = frozenset({"authorization", "cookie", "proxy-authorization", "host", "content-length", "content-type"})


def _codings() -> str:
    """Brotli is asked for only where it can be undone."""
    return "gzip, deflate, br" if find_spec("brotli") else "gzip, deflate"


@dataclass(frozen=True, slots=True)
class Validators:
    """What the last capture of an address said of itself, sent back as it was."""

    etag: str | None = None
    last_modified: str | None = None

    @classmethod
    def of(cls, capture: Capture) -> "Validators":
        """The validators that a capture carries."""
        return cls(capture.header("etag"), capture.header("last-modified"))

    def headers(self) -> Headers:
        """The conditions of a request (RFC 9110, 13.1)."""
        pairs = (("If-None-Match", self.etag), ("If-Modified-Since", self.last_modified))
        return tuple((name, value) for name, value in pairs if value and value.isprintable())


def redirected_to(capture: Capture) -> str | None:
    """Where a redirect leads to; None if it is none, or leads to what is no address."""
    location = capture.header("location") if capture.status in REDIRECTS else None
    return resolve(capture.url, _wire_text(location)) if location else None


def agent_name(product: str, contact: str | None) -> str:
    """The User-Agent: product and version, and whom to write to."""
    return f"{product} (+{contact})" if contact else product


class Fetcher:
    """Fetches addresses under the egress policy and the limits; safe to use from several threads.

    `politeness`, when given, is waited for before each request and told of each answer.
    """

    def __init__(
        self,
        *,
        agent: str,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        contact: str | None = None,
        limits: Limits = Limits(),  # noqa: B008 - frozen
        politeness: Politeness | None = None,
        transport: Transport | None = None,
        resolver: Resolver = resolve_host,
        sleep: Callable[[float], None] = time.sleep,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._contact = contact
        self._agent = agent_name(agent, contact)
        self._now = now
        self._limits = limits
        self._politeness = politeness
        self._transport: Transport = transport or SocketTransport()
        self._egress = Egress(resolver=resolver)
        self._cookies = Cookies()
        self._sleep = sleep
        self._clock = clock
        self._codings = _codings()
        self._last_profile: SiteProfile | None = None

    @property
    def agent(self) -> str:
        """The User-Agent as it is sent."""
        return self._agent

    @property
    def limits(self) -> Limits:
        """The caps on each fetch."""
        return self._limits

    def now(self) -> datetime:
        """The clock of this run."""
        return self._now()

    @property
    def politeness(self) -> Politeness | None:
        """The clocks of the hosts, if there are any."""
        return self._politeness

    def close(self) -> None:
        """Close what is open."""
        self._transport.close()

    def name(self, url: str) -> None:
        """A person named this address: its host and port may be anywhere."""
        self._egress.name(*host_port(url))

    def fetch(
        self,
        request: Request | str,
        *,
        validators: Validators | None = None,
        named: bool = False,
        profile: SiteProfile | None = None,
        limits: Limits | None = None,
        may_follow: Callable[[str], bool] | None = None,
    ) -> list[Capture]:
        """The chain of captures that answers a request: redirects in order, the answer last.

        A redirect to an address that `may_follow` does not want is itself the answer.
        An HTTP error is an answer. Raises FetchProblem when there is none, with what was captured on the way in its
        `captures`; BadUrl for an address that is none; ContactMissing beyond loopback without a contact.
        """
        asked = Request(request) if isinstance(request, str) else request
        url = locate(asked.url).url
        current = asked if asked.url == url else replace(asked, url=url)
        if self._contact is None and not is_loopback(current.url):
            raise ContactMissing(locate(current.url).host)
        if named:
            self.name(current.url)
        if profile is not None:
            self._name_profile(profile)
        deadline, chain = Deadline(limits or self._limits, self._clock), list[Capture]()
        following: Request | None = current
        try:
            while following is not None:
                capture = self._try(following, validators, profile, deadline)
                chain.append(capture)
                following = self._following(following, capture, len(chain), deadline.limits.redirects)
                if following is not None and may_follow is not None and not may_follow(following.url):
                    following = None
        except FetchProblem as problem:
            problem.captures = tuple(chain)
            raise
        return chain

    def _following(self, request: Request, capture: Capture, hops: int, most: int) -> Request | None:
        """The request that a redirect asks for, or None if the capture is the answer."""
        location = capture.header("location") if capture.status in REDIRECTS else None
        if not location:
            return None
        url = redirected_to(capture)
        if url is None:
            raise FetchProblem(request.url, "bad-redirect", f"a redirect to what is no address: {location[:200]!r}")
        if not url.startswith(("http://", "https://")):
            raise FetchProblem(request.url, "egress", f"a redirect out of the web: {url[:200]!r}")
        if hops > most:
            raise FetchProblem(request.url, "redirects", f"more than {most} redirects")
        url = locate(url).url
        headers = tuple(pair for pair in request.headers if pair[0].lower() not in _NOT_SENT_ON)
        keeps_method = capture.status in (307, 308) or request.method in ("GET", "HEAD")
        if keeps_method and host_port(url) == host_port(request.url):
            return replace(request, url=url)
        return Request(url, "HEAD" if request.method == "HEAD" else "GET", headers)

    def _try(
        self, request: Request, validators: Validators | None, profile: SiteProfile | None, deadline: Deadline
    ) -> Capture:
        """One address, asked again while it is busy or breaks off, a bounded number of times."""
        waited, notes = 0.0, list[str]()
        for attempt in range(1, deadline.limits.tries + 1):
            problem: FetchProblem | None = None
            capture: Capture | None = None
            try:
                capture = self._once(request, validators, profile, deadline)
            except FetchProblem as error:
                problem = error
            why = _why_again(capture, problem)
            wait = self._wait_before_next(capture, attempt) if why else 0.0
            is_last = attempt == deadline.limits.tries or request.method not in ("GET", "HEAD")
            if not why or is_last or waited + wait > deadline.limits.retry_wait_seconds or wait >= deadline.left():
                if problem is not None:
                    raise problem
                assert capture is not None
                return replace(capture, notes=(*notes, *capture.notes)) if notes else capture
            notes.append(f"try {attempt}: {why}")
            waited += wait
            self._sleep(wait)
        raise AssertionError("the last try returns or raises")

    def _wait_before_next(self, capture: Capture | None, attempt: int) -> float:
        asked = retry_after(capture.header("retry-after"), self._now()) if capture else None
        return asked if asked is not None else back_off(attempt)

    def _once(
        self, request: Request, validators: Validators | None, profile: SiteProfile | None, deadline: Deadline
    ) -> Capture:
        target = self._target(request, profile)
        headers = self._headers(request, target, validators)
        if self._politeness is None:
            return self._exchange(request, target, headers, deadline)
        with self._politeness.turn(request.url, most=deadline.limits.polite_wait_seconds) as waited:
            deadline.extend(waited)
            began = deadline.spent()
            capture: Capture | None = None
            try:
                capture = self._exchange(request, target, headers, deadline)
                return capture
            finally:
                self._politeness.note(request.url, capture, seconds=deadline.spent() - began)

    def _target(self, request: Request, profile: SiteProfile | None) -> Target:
        at = locate(request.url)
        addresses = self._egress.addresses(at.url, at.host, at.port)
        if self._contact is None and not is_loopback(at.url):
            raise FetchProblem(at.url, "contact", f"a redirect to {at.host}, to which no contact can be named")
        return Target(
            location=at,
            addresses=tuple(addresses),
            verify=profile.verify_tls if profile else True,
            legacy_tls=profile.legacy_tls if profile else False,
        )

    def _name_profile(self, profile: SiteProfile) -> None:
        """A profile is a person's: the addresses in it may be anywhere."""
        if profile is not self._last_profile:
            for url in (profile.url, *profile.start_pages, *profile.feeds, *profile.sitemaps):
                self.name(url)
            self._last_profile = profile

    def _headers(self, request: Request, target: Target, validators: Validators | None) -> Headers:
        headers: list[tuple[str, str]] = [
            ("Host", target.location.authority),
            ("User-Agent", self._agent),
            ("Accept", _ACCEPT),
            ("Accept-Encoding", self._codings),
            ("Connection", "keep-alive"),
        ]
        cookie = self._cookies.header(target.location)
        if cookie:
            headers.append(("Cookie", cookie))
        if validators is not None and request.method in ("GET", "HEAD"):
            headers.extend(validators.headers())
        own = {name.lower() for name, _ in request.headers}
        headers = [pair for pair in headers if pair[0].lower() not in own]
        headers.extend(request.headers)
        if request.body or request.method == "POST":
            if "content-type" not in own:
                headers.append(("Content-Type", "application/x-www-form-urlencoded"))
            headers.append(("Content-Length", str(len(request.body))))
        return tuple((name, _one_line(value)) for name, value in headers)

    def _exchange(self, request: Request, target: Target, headers: Headers, deadline: Deadline) -> Capture:
        fetched_at = self._now()
        reply, address = self._transport.send(target, request.method, headers, request.body, deadline)
        self._cookies.keep(target.location, reply.values("set-cookie"))
        return _capture(replace(request, headers=headers), reply, target, address, fetched_at)


def _capture(request: Request, reply: Reply, target: Target, address: str, fetched_at: datetime) -> Capture:
    notes = tuple(reply.notes)
    if target.location.scheme == "https":
        notes += tls.notes(verify=target.verify, legacy=target.legacy_tls)
    return Capture(
        request=request,
        status=reply.status,
        reason=reply.reason,
        headers=reply.headers,
        body=reply.body,
        fetched_at=fetched_at,
        truncated=reply.truncated,
        notes=notes,
        address=address,
        version=reply.version,
    )


def _why_again(capture: Capture | None, problem: FetchProblem | None) -> str | None:
    if problem is not None:
        return problem.what if problem.rule == "reset" else None
    assert capture is not None
    if capture.truncated == "disconnect":
        return "the connection broke off in the body"
    return f"status {capture.status}" if capture.status in AGAIN else None


def _wire_text(value: str) -> str:
    """A header's bytes as an address: UTF-8 as browsers send it, other bytes as percent bytes."""
    raw = value.encode("latin-1", "replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return "".join(chr(byte) if byte < 0x80 else f"%{byte:02X}" for byte in raw)


def _one_line(value: str) -> str:
    return value.replace("\r", " ").replace("\n", " ").replace("\x00", "")
