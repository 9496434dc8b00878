"""Where the time of parse() goes: the cost of each stage as a multiple of a bare lxml parse of the same bytes.

    .venv/bin/python benchmarks/stage_cost.py [--pages 100] [--rounds 4] [--fine]

The pages are those of ../shared/eval/speed.py; of each page the quickest round counts. A stage's own cost leaves out
the stages within it, and `elsewhere` is what none of them covers: taking values together, and letting the page go.
`--fine` adds the functions that several stages call for each line; they then pay for the stopwatch too.
"""

import argparse
import importlib
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from lxml.html import document_fromstring

import newsarchive

EVAL = Path(__file__).resolve().parents[2] / "shared" / "eval"
STAGES = """
facade.media_type facade.decode facade.is_html document._tree document.hints_in document.undo_font_codes document.walk
document.read_metadata extractor.region_of extractor.captioned extractor.find_body extractor.read_fields
fields._read_language title.find title.lines_of dates.weighable dates.find byline.find source.find
section.find aliases.find extractor.find_photos extractor.find_attachments extractor.kind_of
"""
FINE = """
title.features_of dates_seen.find_dates dates_meta.find_dates byline_lines.byline_of title_features.label section.label
source.label body_features.label body_features.rows cutting.tidy scope.tidy
"""
now = time.process_time


class Clock:
    """The own time of each stage and its calls, while one page is parsed."""

    def __init__(self) -> None:
        self.inside: list[float] = []
        self.start()

    def start(self) -> None:
        """Begin a page."""
        self.own: dict[str, float] = defaultdict(float)
        self.calls: dict[str, int] = defaultdict(int)

    def watch(self, stage: str) -> None:
        """Put a stopwatch around a function, where the module that calls it has its name."""
        room, name = stage.rsplit(".", 1)
        module = importlib.import_module("newsarchive.extract." + room)
        if hasattr(module, name):
            setattr(module, name, self._timed(stage, getattr(module, name)))

    def _timed(self, stage: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def timed(*given: Any, **named: Any) -> Any:
            began = now()
            self.inside.append(0.0)
            try:
                return function(*given, **named)
            finally:
                took, within = now() - began, self.inside.pop()
                if self.inside:
                    self.inside[-1] += took
                self.own[stage] += took - within
                self.calls[stage] += 1

        return timed


def pages(count: int) -> Iterator[tuple[bytes, str | None]]:
    sys.path.insert(0, str(EVAL))
    from score import read_html
    from speed import sample

    for case in sample(count):
        yield read_html(case), case["url"]


def parse_bare(body: bytes, _url: str | None) -> None:
    document_fromstring(body)


def parse_whole(body: bytes, url: str | None) -> None:
    newsarchive.parse(body, url=url).to_record()


def seconds(parse: Callable[[bytes, str | None], None], page: tuple[bytes, str | None]) -> float:
    began = now()
    parse(*page)
    return now() - began


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--fine", action="store_true")
    options = parser.parse_args()
    if not EVAL.is_dir():
        print("the pages of ../shared/eval are not there", file=sys.stderr)
        return 2
    stages = STAGES.split() + (FINE.split() if options.fine else [])
    clock, own, calls = Clock(), defaultdict(float), defaultdict(int)
    for stage in stages:
        clock.watch(stage)
    bare = whole = 0.0
    for page in list(pages(options.pages)):
        best: tuple[float, dict[str, float], dict[str, int]] | None = None
        bare += min(seconds(parse_bare, page) for _ in range(options.rounds))
        for _ in range(options.rounds):
            clock.start()
            took = seconds(parse_whole, page)
            best = (took, clock.own, clock.calls) if best is None or took < best[0] else best
        whole += best[0]
        for stage in best[1]:
            own[stage] += best[1][stage]
            calls[stage] += best[2][stage]
    for stage in sorted(own, key=lambda name: -own[name]):
        print(f"{stage:28} {own[stage] / bare:6.2f} x lxml {calls[stage] / options.pages:8.1f} calls a page")
    print(f"{'elsewhere':28} {(whole - sum(own.values())) / bare:6.2f} x lxml")
    print(f"{'all':28} {whole / bare:6.2f} x lxml, which took {1000 * bare / options.pages:.2f} ms a page")
    return 0


if __name__ == "__main__":
    sys.exit(main())
