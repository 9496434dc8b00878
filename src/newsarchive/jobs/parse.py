"""Read pages into articles without an archive: bytes in, records out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from newsarchive.errors import FetchProblem, NewsarchiveError
from newsarchive.extract.facade import parse_page
from newsarchive.jobs.opening import cut_short, marked
from newsarchive.model.article import Article, CaptureRef
from newsarchive.model.capture import Capture
from newsarchive.model.profile import SiteProfile
from newsarchive.text.coding import unpack
from newsarchive.text.sniff import media_type

READABLE = ("text/html", "application/xhtml+xml", "text/plain", "application/xml", "text/xml")


@dataclass(frozen=True, slots=True)
class ParseOptions:
    """What a person says of the pages: it wins over what the pages come with."""

    url: str | None = None
    content_type: str | None = None
    fetched_at: datetime | None = None
    profile: SiteProfile | None = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """One source and its article, or the problem that there is none."""

    source: str
    article: Article | None = None
    problem: NewsarchiveError | None = None
    notes: tuple[str, ...] = ()


def parse_sources(
    sources: Iterable[str], read: Callable[[str], Capture], options: ParseOptions | None = None
) -> Iterator[Parsed]:
    """Read each source; one that cannot be read is an answer with its problem, and the next one follows."""
    for source in sources:
        try:
            yield parse_capture(source, read(source), options or ParseOptions())
        except NewsarchiveError as problem:
            yield Parsed(source, problem=problem)


def parse_capture(source: str, capture: Capture, options: ParseOptions) -> Parsed:
    """Read one capture.

    Raises:
        FetchProblem: an HTTP error, or not a page.
    """
    if capture.status >= 400:
        raise FetchProblem(
            capture.url, f"http-{capture.status}", f"the server answers {capture.status} {capture.reason}".rstrip()
        )
    label = options.content_type or capture.header("content-type")
    unpacked = unpack(capture.body, capture.header("content-encoding"))
    kind = media_type(unpacked.body, label)
    if unpacked.body.strip() and kind not in READABLE and not options.content_type:
        raise FetchProblem(source, "not-a-page", f"this is {_named(kind)}, not a page: nothing to read in it")
    is_live = capture.origin != "file"
    url = options.url or (capture.url if is_live else None)
    moment = options.fetched_at or (capture.fetched_at if is_live else None)
    article = parse_page(unpacked.body, url, content_type=label, fetched_at=moment, profile=options.profile)
    reference = CaptureRef(_stamp(moment), capture.digest, None, None, capture.origin)
    damage = unpacked.problem or cut_short(capture)
    return Parsed(source, replace(marked(article, damage), capture=reference), notes=(damage,) if damage else ())


def _named(kind: str) -> str:
    names = {"application/pdf": "a PDF", "application/zip": "a ZIP file", "application/msword": "a Word document"}
    return names.get(kind) or (f"an image ({kind})" if kind.startswith("image/") else kind)


def _stamp(moment: datetime | None) -> str | None:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if moment else None
