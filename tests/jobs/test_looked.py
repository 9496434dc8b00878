"""What a look brought is handed to the first crawl, once, while it is fresh, and kept with the time it was fetched."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from newsarchive.jobs.looked import Looked, chains_of, forget_look, keep_look
from newsarchive.model.capture import Capture, Request

NIGHT = datetime(2021, 4, 20, 3, tzinfo=UTC)
URL = "http://x.example/"


def capture(url: str, status: int = 200, **headers: str) -> Capture:
    return Capture(Request(url), status, "OK", tuple(headers.items()), b"<p>x", NIGHT)


class Net:
    agent = "test"

    def __init__(self) -> None:
        self.asked: list[str] = []

    def fetch(self, request, **_) -> list[Capture]:
        url = request if isinstance(request, str) else request.url
        self.asked.append(url)
        return [capture(url)]


def looked(folder: Path, later: timedelta = timedelta(0)) -> tuple[Looked, Net]:
    net = Net()
    return Looked(net, chains_of(folder, ["lam"], lambda: NIGHT + later)), net  # type: ignore[arg-type]


def test_an_answer_is_handed_out_once_with_its_redirects(tmp_path: Path) -> None:
    moved = capture(URL, 302, Location="http://x.example/home")
    keep_look(tmp_path, "lam", [moved, capture("http://x.example/home"), capture("http://x.example/a")], lambda: NIGHT)
    fetcher, net = looked(tmp_path, timedelta(minutes=5))
    chain = fetcher.fetch(URL)
    assert [(one.url, one.status, one.origin, one.fetched_at) for one in chain] == [
        (URL, 302, "live", NIGHT),
        ("http://x.example/home", 200, "live", NIGHT),
    ]
    assert fetcher.fetch(Request("http://x.example/a"))[0].body == b"<p>x"
    assert net.asked == []
    fetcher.fetch(URL)
    assert net.asked == [URL]


def test_a_form_is_sent_and_what_is_old_or_forgotten_is_asked_for(tmp_path: Path) -> None:
    keep_look(tmp_path, "lam", [capture(URL)], lambda: NIGHT)
    fetcher, net = looked(tmp_path)
    fetcher.fetch(Request(URL, "POST", body=b"x"))
    assert net.asked == [URL]
    for fetcher, net in (looked(tmp_path, timedelta(hours=2)), looked(tmp_path, timedelta(hours=-1))):
        fetcher.fetch(URL)
        assert net.asked == [URL]
    forget_look(tmp_path, "lam")
    assert chains_of(tmp_path, ["lam"], lambda: NIGHT) == {}


def test_a_torn_look_is_no_trouble(tmp_path: Path) -> None:
    keep_look(tmp_path, "lam", [capture(URL)], lambda: NIGHT)
    (path,) = (tmp_path / ".look" / "lam").iterdir()
    path.write_bytes(path.read_bytes()[:-20])
    assert chains_of(tmp_path, ["lam"], lambda: NIGHT) == {}
