"""The documentation does not lie: command help, links between pages, fields of the record."""

import importlib.util
import re
from pathlib import Path

import pytest

from newsarchive.model.article import Article
from newsarchive.model.page import Decoding

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def test_the_page_of_commands_is_their_own_help() -> None:
    spec = importlib.util.spec_from_file_location("write_commands", ROOT / "docs" / "write_commands.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert (ROOT / "docs" / "commands.md").read_text("utf-8") == module.page(), "run: python docs/write_commands.py"


def test_no_help_text_shows_a_mark_that_was_meant_for_the_formatter() -> None:
    assert "\\b" not in (ROOT / "docs" / "commands.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        assert target.startswith("http") or (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_page_is_in_the_table_of_contents() -> None:
    listed = set((ROOT / "docs" / "index.md").read_text("utf-8").split())
    assert {page.stem for page in (ROOT / "docs").glob("*.md")} - {"index"} <= listed


def test_the_page_of_the_record_names_every_field() -> None:
    text = (ROOT / "docs" / "record.md").read_text("utf-8")
    record = Article(kind="other", decoding=Decoding("utf-8", "text")).to_record()
    assert [name for name in record if name != "schema" and f"`{name}`" not in text] == []


def test_the_page_of_alarms_names_every_rule_and_no_other() -> None:
    jobs = "".join(path.read_text("utf-8") for path in (ROOT / "src" / "newsarchive" / "jobs").glob("*.py"))
    raised = set(re.findall(r"site\.alarm\(\s*\"([a-z-]+)\"", jobs))
    named = re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs" / "alarms.md").read_text("utf-8"), re.MULTILINE)
    assert set(named) == raised
    assert len(named) == len(raised)
