"""A made-up site without a network: pages by address, and a crawl over them night by night."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch.limits import Limits
from newsarchive.fetch.politeness import Politeness
from newsarchive.jobs.crawl import crawl
from newsarchive.jobs.options import CrawlOptions
from newsarchive.model.capture import Capture, Request
from newsarchive.model.outcome import Alarm, Outcome
from newsarchive.model.profile import SiteProfile
from newsarchive.store.archive import Archive
from newsarchive.text.urls import resolve

ROOT = "http://xa.example/"
NIGHT = datetime(2021, 4, 20, 3, 0, tzinfo=UTC)
SENTENCES = (
    "Sáng nay, hội nghị đã đánh giá kết quả thực hiện nhiệm vụ phát triển kinh tế của xã trong năm qua.",
    "Các đại biểu thảo luận về kế hoạch xây dựng đường liên thôn và kiên cố hóa kênh mương nội đồng.",
    "Chủ tịch xã yêu cầu các thôn tiếp tục vận động nhân dân hiến đất, góp công làm đường bê tông.",
    "Kết thúc hội nghị, nhiều tập thể và cá nhân có thành tích xuất sắc đã được biểu dương, khen thưởng.",
)
Answer = tuple[int, dict[str, str], str]
Page = Answer | str | Callable[[Request], Answer | str]


def title(n: int) -> str:
    """The headline of story n."""
    return f"Hội nghị tổng kết công tác năm của thôn số {n} trong xã"


def story(n: int, *, extra: str = "", more: str = "") -> str:
    """The page of story n: its own text, so that no two are alike."""
    text = "".join(
        f"<p>{sentence[:-1]}, theo báo cáo số {n}{mark}.</p>" for mark, sentence in zip("abcd", SENTENCES, strict=True)
    )
    return f"<html><body><h1>{title(n)}</h1>{text}{extra}<p align=right><b>Trần Văn Tám</b></p>{more}</body></html>"


def listing(numbers: list[int], link: str = "n.asp?id={}", more: str = "") -> str:
    """A list page with the headlines of these stories and a date beside each."""
    rows = "".join(f'<tr><td><a href="{link.format(n)}">{title(n)}</a></td><td>{n}/3/2010</td></tr>' for n in numbers)
    return f"<html><body><a href='/'>Trang chủ</a><table>{rows}</table>{more}</body></html>"


class Village:
    """The site: `pages` by path and query (`POST …` for presses), with `//host` before it for
    another host's own; what is not there answers 404. Headers `type` and `truncated` are for the capture."""

    agent = "newsarchive/test"
    politeness: Politeness | None = None
    limits = Limits()

    def __init__(self) -> None:
        self.pages: dict[str, Page] = {}
        self.asked: list[str] = []
        self.night = 0

    def now(self) -> datetime:
        return NIGHT + timedelta(days=self.night)

    def name(self, url: str) -> None:
        """Everything may be asked here."""

    def fetch(self, request: Request | str, *, validators=None, may_follow=None, **_) -> list[Capture]:
        asked = Request(request) if isinstance(request, str) else request
        chain = []
        while True:
            capture = self._one(asked, validators)
            chain.append(capture)
            location = capture.header("Location")
            if location is None or len(chain) > 5:
                return chain
            asked = Request(resolve(asked.url, location) or "")
            if may_follow is not None and not may_follow(asked.url):
                return chain

    def _one(self, request: Request, validators) -> Capture:
        parts = urlsplit(request.url)
        path = parts.path + ("?" + parts.query if parts.query else "")
        elsewhere = f"//{parts.netloc}{path}"
        path = elsewhere if elsewhere in self.pages else path
        name = path if request.method == "GET" else f"{request.method} {path}"
        self.asked.append(name if request.method == "GET" else f"{name} {pressed(request)}")
        page = self.pages.get(name, (404, {}, "<html><body>not here</body></html>"))
        page = page(request) if callable(page) else page
        if page == (0, {}, ""):
            raise FetchProblem(request.url, "timeout", "no answer within 20 s")
        status, headers, body = (200, {}, page) if isinstance(page, str) else page
        headers = dict(headers)
        truncated = headers.pop("truncated", None)
        tag = headers.get("ETag")
        if tag and validators is not None and validators.etag == tag:
            status, body = 304, ""
        kind = (
            headers.pop("type", "text/html; charset=utf-8") if isinstance(page, tuple) else "text/html; charset=utf-8"
        )
        given = (("Content-Type", kind), *headers.items())
        capture = Capture(request, status, "", given, body.encode(), self.now(), truncated=truncated)
        if self.politeness is not None:
            self.politeness.note(request.url, capture)
        return capture


def pressed(request: Request) -> str:
    """What a press asked for."""
    fields = dict(parse_qsl(request.body.decode(), keep_blank_values=True))
    return f"{fields.get('__EVENTTARGET', '')}|{fields.get('__EVENTARGUMENT', '')}"


class Crawls:
    """Crawls the village into one archive."""

    def __init__(self, folder: Path, village: Village) -> None:
        self.folder, self.village = folder, village
        self.alarms: list[Alarm] = []
        self.outcomes: list[Outcome] = []

    def run(self, *, night: int = 0, profile: SiteProfile | None = None, **options) -> list[Outcome]:
        """One night; what it asked is in `village.asked`."""
        self.village.night = night
        self.village.asked.clear()
        self.alarms, self.outcomes = [], []
        with Archive.open(self.folder, create=True) as archive, archive.lock():
            work = crawl(
                archive,
                [profile or SiteProfile("xa", ROOT)],
                self.village,
                CrawlOptions(**{"readers": 0} | options),
                now=self.village.now,
            )
            for one in work:
                (self.alarms if isinstance(one, Alarm) else self.outcomes).append(one)
        return self.outcomes

    def count(self, outcome: str) -> int:
        return sum(one.outcome == outcome for one in self.outcomes)

    def records(self) -> list[dict]:
        with Archive.open(self.folder, read_only=True) as archive:
            return list(archive.articles.find())

    def titles(self) -> set[int]:
        return {
            int(record["title"].rpartition("số ")[2].split()[0])
            for record in self.records()
            if record["status"] == "live"
        }

    def changes(self, kind: str) -> list[dict]:
        with Archive.open(self.folder, read_only=True) as archive:
            return [change for change in archive.changes.list() if change["kind"] == kind]


@pytest.fixture
def village() -> Village:
    return Village()


@pytest.fixture
def crawls(tmp_path: Path, village: Village) -> Crawls:
    return Crawls(tmp_path / "archive", village)


@pytest.fixture
def pages():
    """The makers of pages: `story(n)`, `listing(numbers)`, `title(n)`."""

    class Makers:
        story = staticmethod(story)
        listing = staticmethod(listing)
        title = staticmethod(title)

    return Makers
