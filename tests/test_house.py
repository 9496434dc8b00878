"""The house stands as its plan says: floors, no circles, foreign libraries in their rooms, small files."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).resolve().parents[1] / "src" / "newsarchive"
FILES = sorted(SRC.rglob("*.py"))
FLOORS = {
    "errors": 1,
    "model": 2,
    "text": 3,
    "fetch": 4,
    "discover": 4,
    "captures": 4,
    "extract": 4,
    "compare": 4,
    "store": 4,
    "export": 4,
    "profiles": 5,
    "config": 5,
    "jobs": 6,
    "demo": 7,
    "browse": 7,
    "scale": 7,
    "cli": 8,
}
# wings whose foreign libraries live nowhere else
ROOMS = {
    "certifi": {"fetch"},
    "protego": {"fetch"},
    "warcio": {"captures"},
    "sqlite_utils": {"store"},
    "click": {"cli"},
    "lxml": {"extract", "discover"},
    "msgspec": {"export", "extract", "jobs", "profiles", "store"},
    "bs4": {"extract"},
    "soupsieve": {"extract"},
    "feedparser": {"discover"},
    "ada_url": {"text"},
    "webencodings": {"text"},
    "brotli": {"text"},
    "hijridate": {"text"},
}
LONGEST = 400


def wing(path: Path) -> str:
    """The wing that a file belongs to; the top-level files are wings of their own."""
    return path.relative_to(SRC).parts[0].removesuffix(".py")


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """(line, whole module name) of every import in a file, those inside functions too."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, name.name) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno}: a relative import"
            yield node.lineno, node.module or ""
            yield from ((node.lineno, f"{node.module}.{name.name}") for name in node.names)


def name_of(path: Path) -> str:
    parts = ["newsarchive", *path.relative_to(SRC).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def test_there_is_a_house() -> None:
    assert len(FILES) > 20


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SRC)))
def test_a_file_imports_only_from_floors_below_or_its_own_wing(path: Path) -> None:
    home = wing(path)
    if home in ("__init__", "__main__"):
        return
    for line, module in imports(path):
        parts = module.split(".")
        if parts[0] != "newsarchive" or len(parts) == 1 or parts[1] == "__version__":
            continue
        assert parts[1] in FLOORS, f"{path}:{line}: no floor for {parts[1]}"
        assert parts[1] == home or FLOORS[parts[1]] < FLOORS[home], f"{path}:{line}: {home} may not import {module}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SRC)))
def test_a_foreign_library_lives_in_its_own_room(path: Path) -> None:
    for line, module in imports(path):
        library = module.split(".")[0]
        if library == "newsarchive" or library in sys.stdlib_module_names:
            continue
        rooms = ROOMS.get(library)
        assert rooms is not None, f"{path}:{line}: no room for {library}"
        assert wing(path) in rooms, f"{path}:{line}: {module} belongs to {rooms}"


def test_no_xml_parser_but_the_hardened_one() -> None:
    parsers = re.compile(
        r"\b(?:XMLParser|XMLPullParser|iterparse|ETCompatXMLParser|minidom|expat|xml\.(?:etree|sax|dom))\b"
    )
    users = [path.relative_to(SRC) for path in FILES if parsers.search(path.read_text("utf-8"))]
    assert users == [Path("discover/xml.py")]


def test_nothing_unpickles_or_evaluates() -> None:
    forbidden = re.compile(r"\b(?:pickle|marshal|shelve|yaml\.load|extractall)\b|(?<![\w.])(?:eval|exec)\(")
    assert [path.relative_to(SRC) for path in FILES if forbidden.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(SRC)))
def test_no_file_is_long(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize(
    "path", [path for path in FILES if path.name != "__init__.py"], ids=lambda path: str(path.relative_to(SRC))
)
def test_a_file_says_its_idea_in_its_first_line(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text("utf-8"))), f"{path} has no docstring"


def test_the_init_files_of_the_wings_are_empty() -> None:
    assert [path for path in SRC.glob("*/**/__init__.py") if path.read_text("utf-8").strip()] == []


def test_no_circle_among_modules() -> None:
    graph = {name_of(path): set[str]() for path in FILES}
    for path in FILES:
        # an import inside a function runs later and closes no circle at import time, but it is one all the same
        graph[name_of(path)] = {module for _, module in imports(path) if module in graph and module != name_of(path)}
    graph["newsarchive"] = set()
    done: set[str] = set()

    def visit(name: str, trail: tuple[str, ...]) -> None:
        assert name not in trail, " → ".join([*trail[trail.index(name) :], name])
        if name not in done:
            for other in sorted(graph[name]):
                visit(other, (*trail, name))
            done.add(name)

    for name in graph:
        visit(name, ())
