"""A profile is a file that a person mends; what is wrong in it is answered with the line and the nearest word."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsarchive.errors import ProfileProblem
from newsarchive.model.profile import Budget, FieldRule, Layout, RobotsOverride, SiteProfile
from newsarchive.profiles.toml import dump, load, loads

URL = 'url = "http://a.example/"\n'
RULE = '[[layouts]]\n[[layouts.rules]]\nfield = "{}"\nkind = "{}"\nargument = "{}"\n'
FULL = SiteProfile(
    id="xa",
    url="http://xa.example/",
    name='Văn phòng "xã"',
    language="vi",
    start_pages=("http://xa.example/tin.asp",),
    exclude=(r"/album/\d+",),
    article_pattern=r"ItemID=\d+",
    delay_seconds=2.5,
    window="22:00-06:00",
    budget=Budget(pages=200, minutes=30.0),
    images=True,
    robots_override=RobotsOverride("the archive law", "T. V. Tám", "2026-01-31"),
    layouts=(
        Layout((FieldRule("title", "css", "h1.t"), FieldRule("published", "pattern", r"ngày (\d+)")), "2010-01-01"),
    ),
)


@pytest.mark.parametrize("profile", [SiteProfile("xa", "http://xa.example/"), FULL], ids=["bare", "full"])
def test_what_is_written_is_read_back(profile: SiteProfile) -> None:
    text = dump(profile, {"pager": ["Seen: numbers."]}, head=["What we know."])
    assert replace(loads(text, Path("xa.toml")), version="") == profile


def test_every_line_that_is_not_set_explains_itself() -> None:
    text = dump(SiteProfile("xa", "http://xa.example/"))
    assert "# charset = " in text
    assert all(line.startswith("#") or "=" in line or not line for line in text.splitlines())


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('url = "http://a.example/"\ndelay_second = 3', 2, "delay_seconds"),
        ('url = "http://a.example/"\n\n[budget]\npagess = 3', 4, "pages"),
        ('url = "http://a.example/"\nactive = "yes"', 2, "active must be true or false, not text"),
        ('url = "a.example"', 1, "not a web address"),
        ('url = "http://a.example/"\nexclude = ["("]', 2, "not a pattern"),
        ('url = "http://a.example/"\nwindow = "at night"', 2, "not a window"),
        ('url = "http://a.example/"\nname = ', 2, "line 2"),
        ('name = "x"', None, "url"),
        (f'{URL}window = "25:00-06:00"', 2, "not a window"),
        (f'{URL}time_zone = "Asia/Saigonn"', 2, "did you mean 'Asia/Saigon'?"),
        (f'{URL}charset = "windows-9999"', 2, "no charset is called 'windows-9999'"),
        (f'{URL}charset = "uft-8"', 2, "did you mean 'utf-8'?"),
        (f'{URL}language = "Việt"', 2, "not a language tag"),
        (f"{URL}delay_seconds = -5", 2, "delay_seconds cannot be -5"),
        (f"{URL}delay_seconds = nan", 2, "delay_seconds cannot be nan"),
        (f'{URL}delay_seconds = "3"', 2, "must be a number, not text in quotes"),
        (f'{URL}pager = "template"', 2, "needs a pager_template"),
        (f'{URL}pager = "templat"', 2, "did you mean 'template'?"),
        (f'{URL}pager_template = "?page=2"', 2, "has no {page} in it"),
        (f"{URL}[budget]\npages = 0", 3, "a budget of 0 pages"),
        (f'{URL}[[layouts]]\nvalid_until = "2014-13-45"', 3, "not a day"),
        (f'{URL}[[layouts]]\nvalid_from = "2014-02-01"\nvalid_until = "2014-01-01"', 4, "before they begin"),
        (URL + RULE.format("bylne", "meta", "by"), 4, "did you mean 'byline'?"),
        (URL + RULE.format("byline", "csss", "by"), 5, "did you mean 'css'?"),
        (URL + RULE.format("byline", "css", "span..x["), 6, "is not a CSS selector"),
        (URL + RULE.format("byline", "xpath", "//div["), 6, "is not an XPath"),
        (URL + RULE.format("byline", "pattern", "("), 6, "is not a pattern"),
        (URL + 2 * RULE.format("title", "css", "h1") + RULE.format("title", "css", "h1["), 16, "is not a CSS"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(tmp_path: Path, text: str, line: int | None, words: str) -> None:
    path = tmp_path / "xa.toml"
    path.write_text(text)
    with pytest.raises(ProfileProblem) as caught:
        load(path)
    said = str(caught.value)
    assert words in said
    assert line is None or f"line {line}" in said
    assert len(said.splitlines()) <= 3


def test_the_file_names_the_site_and_its_version(tmp_path: Path) -> None:
    path = tmp_path / "so-tu-phap.toml"
    path.write_text('url = "http://a.example/"')
    first = load(path)
    path.write_text('url = "http://a.example/"\nlanguage = "vi"')
    assert first.id == "so-tu-phap"
    assert first.version != load(path).version
