"""Records as the archive gives them."""

from typing import Any

import pytest

from newsarchive.model.article import (
    Article,
    Attachment,
    Block,
    CaptureRef,
    Estimate,
    Evidence,
    FieldEvidence,
    Finding,
    Photo,
)
from newsarchive.model.page import Decoding


@pytest.fixture
def full() -> dict[str, Any]:
    """A record in which every field says something."""
    stated = Evidence("stated-date", "/html/body/p[2]", "Ngày 5-1-2012", 0.9)
    article = Article(
        kind="article",
        decoding=Decoding("windows-1252", "header", 2, "tcvn3", (("header", "utf-8"),), ("font code undone",)),
        url="http://tinh.example/tin/1.htm",
        id="na-abcdefghijk2",
        aliases=("http://tinh.example/in/1.htm", "http://tinh.example/?id=1"),
        title='Nước "sông" Đà, dâng cao',
        published="2012-01-05T14:30+07:00",
        published_estimate=Estimate("2012-01~", "the list"),
        modified="2012-01-06",
        page_clock="2021-04-20",
        byline="Trần Văn A – Lê B",
        authors=("Trần Văn A", "Lê B"),
        source="TTXVN",
        section="Tin tức",
        language="vi",
        blocks=(Block("p", "Một."), Block("table", "1\t2", "<table></table>"), Block("li", "Hai.")),
        photos=(
            Photo("http://tinh.example/a.jpg", "Cầu\nmới", "Ngọc C", "Cầu mới. Ảnh: Ngọc C", 0),
            Photo("http://tinh.example/b.jpg", None, None, None, -1),
        ),
        attachments=(Attachment("http://tinh.example/a.pdf", "Phụ lục", "application/pdf"),),
        evidence={
            "published": FieldEvidence(stated, (Finding("2012-01-06", stated),)),
            "section": FieldEvidence(None, (Finding("x", stated),)),
        },
        capture=CaptureRef("2021-04-20T03:00:00Z", "sha256:00", "a.warc.gz", 17, "live"),
        versions=2,
        status="live",
        corrected=("title", "byline"),
        parser="0.1.0",
        profile="tinh@1",
    )
    return article.to_record()


@pytest.fixture
def empty() -> dict[str, Any]:
    """A record that says nothing."""
    return Article("other", Decoding("utf-8", "detection")).to_record()
