"""Captures to write, and a folder to write them in."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsarchive.captures.warc_writer import WarcWriter
from newsarchive.model.capture import Capture, Request

NOW = datetime(2024, 3, 1, 8, 0, 5, 250_000, tzinfo=UTC)


@pytest.fixture
def make_capture() -> Callable[..., Capture]:
    def make(path: str = "/tin?id=1", body: bytes = b"<p>Tin</p>" * 300, **changes: object) -> Capture:
        url = "http://example.org" + path
        values: dict[str, object] = {
            "request": Request(url, headers=(("Host", "example.org"), ("User-Agent", "newsarchive"))),
            "status": 200,
            "reason": "OK",
            "headers": (("Content-Type", "text/html"), ("X-Raw", "\xd0\xcc")),
            "body": body,
            "fetched_at": NOW,
            "address": "93.184.216.34",
        }
        return Capture(**{**values, **changes})

    return make


@pytest.fixture
def capture(make_capture) -> Capture:
    return make_capture()


@pytest.fixture
def make_writer(tmp_path: Path) -> Callable[..., WarcWriter]:
    def make(**options: object) -> WarcWriter:
        return WarcWriter(tmp_path, software="newsarchive/test", now=lambda: NOW, **options)

    return make


@pytest.fixture
def writer(make_writer):
    with make_writer() as made:
        yield made
