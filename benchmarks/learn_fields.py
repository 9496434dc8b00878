"""Learn the weights of title, date and byline from pages with gold: `extract/weights.py`.

    python benchmarks/learn_fields.py --write          # learn from all development pages, write the weights
    python benchmarks/learn_fields.py --folds 6        # judge each site by weights that never saw it

Needs the material beside the repository (../shared): the pages of ../shared/eval and of the simulated legacy sites.
Modern pages are learned from twice: as they are, and aged (fields_aging.py). Same input, same weights.
"""

import argparse
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import legacy_pages
from fields_aging import add_clock, age_headings, write
from fields_training import Example, Fit, folds, train
from learn_body import evaluation, scoring

from newsarchive.extract import byline, byline_bounds, dates, language, title, weigh, weights
from newsarchive.extract.body import find_body
from newsarchive.extract.body_region import region_of
from newsarchive.extract.captions import caption_indexes, captioned
from newsarchive.extract.dates_bounds import NEVER, Bounds
from newsarchive.extract.document import read
from newsarchive.extract.facade import page_of
from newsarchive.extract.plain import read_plain
from newsarchive.extract.scope import Scope, same
from newsarchive.model.page import Page

WEIGHTS = Path(weights.__file__)
DATASETS = ("gov", "trafilatura", "fundus", "fundus_bare", "htmldate")
NO_ADDRESS = "http://gov.example/NewsDetail.aspx?id=12"
FITS = {
    "TITLE": Fit(rounds=40, silence=False),
    "DATE": Fit(rounds=35),
    "BYLINE": Fit(rounds=35, pull=0.3),
}
SURE = {"TITLE": 0.0, "DATE": 0.45, "BYLINE": 0.44}
AGED = 0.3  # what an aged page counts beside the page as it is
AGREED = 100.0  # on what the page agrees nothing is weighed
LEAST = 0.08  # a weight nearer to nothing is left out


@dataclass(frozen=True, slots=True)
class Case:
    """A page with its gold."""

    page: Page
    gold: dict[str, Any]
    site: str
    dataset: str
    name: str


def cases() -> Iterator[Case]:
    for dataset in DATASETS:
        for case in evaluation.load_cases(dataset):
            page = page_of(evaluation.read_html(case), case["url"], None)
            yield Case(page, case["gold"], case["site"], dataset, case["id"])
    yield from legacy_cases()
    yield from seed_cases()


def seed_cases() -> Iterator[Case]:
    """The page that the project began with, in its mark-ups."""
    row = json.loads((evaluation.HERE.parent / "seed" / "gold.json").read_text("utf-8"))
    gold = {"title": row["title"], "date": row["date_published"], "authors": [row["byline"]]}
    for file in sorted((evaluation.HERE.parent / "seed").glob("*.*")):
        if file.suffix in (".html", ".txt"):
            yield Case(page_of(file.read_bytes(), None, None), gold, "seed", "seed", file.name)


def legacy_cases() -> Iterator[Case]:
    options = argparse.Namespace(sites="", articles_per_site=40, seed=1, day=0)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "gold.jsonl"
        with legacy_pages.served(options, file):
            for row in map(json.loads, file.read_text("utf-8").splitlines()):
                if row["type"] == "site" or row["status"] != "live":
                    continue
                body, content_type = legacy_pages.fetch(row["url"])
                stated = row["date"] if row["date_where"] == "page" else None
                gold = {"title": row["title"], "date": stated, "authors": [row["byline"]] if row["byline"] else []}
                yield Case(page_of(body, row["url"], content_type), gold, row["site"], "legacy", row["url"])


def scope_of(page: Page) -> Scope:
    document = read(page) if page.is_html else read_plain(page)
    region = region_of(document)
    body = find_body(document, caption_indexes(captioned(document, region)), region)
    text = body.text or " ".join(block.text for block in document.blocks[:200])
    written = language.of_text(text) or language.tag(document.metadata.language)
    return Scope(document, body.first, body.last, body.indexes, language=written)


def title_place(scope: Scope) -> int | None:
    found = title.find(scope)
    return next(iter(title.lines_of(scope, found[0].value) if found else ()), None)


def titles(case: Case, chance: random.Random) -> Iterator[Example]:
    gold = case.gold.get("title")
    if not gold:
        return
    yield _titles(case, scope_of(case.page), gold)
    for level in (1, 2, 3) if case.dataset in ("gov", "trafilatura", "fundus") else ():
        scope = scope_of(case.page if chance.random() < 0.5 else replace(case.page, url=NO_ADDRESS))
        age_headings(scope.document, level, scope.first, gold, chance)
        yield replace(_titles(case, scope, gold), dataset=f"aged {level}", weight=AGED)


def _titles(case: Case, scope: Scope, gold: str) -> Example:
    candidates, features, bounds = title.weighable(scope)
    agreed = {same(found.value) for found in title.agreed(scope)[:1]}
    bounds = [bound + AGREED * (c.key in agreed) for c, bound in zip(candidates, bounds, strict=True)]
    right = [scoring.norm_title(candidate.text) == scoring.norm_title(gold) for candidate in candidates]
    answers: list[object] = [candidate.text for candidate in candidates]
    return Example(case.site, 1.0, features, right, False, case.name, case.dataset, answers, bounds=bounds)


def days(case: Case, chance: random.Random) -> Iterator[Example]:
    if "date" not in case.gold:
        return
    gold = case.gold.get("date_alt") or ([case.gold["date"]] if case.gold["date"] else [])
    scope = scope_of(case.page)
    at = title_place(scope)
    yield _days(case, scope, at, gold)
    if gold and case.dataset not in ("fundus_bare", "legacy") and chance.random() < 0.8:
        scope = scope_of(case.page if chance.random() < 0.4 else replace(case.page, url=NO_ADDRESS))
        at = title_place(scope)
        add_clock(scope.document, scope.first, at, gold[0], chance)
        if chance.random() < 0.4:
            _take_away(scope, at, gold)
        aged = _days(case, scope, at, gold)
        yield replace(aged, dataset="aged", silent=not any(aged.right))


def _days(case: Case, scope: Scope, at: int | None, gold: list[str]) -> Example:
    mentions = dates.weighable(scope, at)
    right = [mention.day in gold for mention in mentions]
    features, answers = [mention.names for mention in mentions], [mention.day for mention in mentions]
    silent = not gold or not any(right)
    weight = 1.0 if not gold or any(right) else 0.3
    bounds = Bounds(mentions, scope.language)
    never = [bounds.is_never(mention) for mention in mentions]
    least = [bounds.least(mention) for mention in mentions]
    return Example(case.site, weight, features, right, silent, case.name, case.dataset, list(answers), never, least)


def _take_away(scope: Scope, at: int | None, gold: list[str]) -> None:
    """Let the page not state its day."""
    for mention in dates.weighable(scope, at):
        if mention.day in gold and mention.seen is not None:
            block = mention.seen.block
            write(block, " ".join(block.text.replace(mention.seen.found.raw, "").split()) or "x")


def bylines(case: Case, _: random.Random) -> Iterator[Example]:
    gold = case.gold.get("authors")
    if gold is None or (not gold and case.dataset not in ("gov", "legacy")):
        return
    scope = scope_of(case.page)
    at = title_place(scope)
    named = byline.weighable(scope, at)
    golds = [scoring.author_set(one) for one in (gold, *case.gold.get("authors_alt", []))]
    right = [bool(gold) and scoring.author_set(list(one.names)) in golds for one in named]
    weight = (1.0 if gold else 3.0) if not gold or any(right) else 0.3
    answers: list[object] = [byline.key_of(one.names) for one in named]
    features = [one.features for one in named]
    never = [byline_bounds.is_never(one, scope, at) for one in named]
    least = [byline_bounds.least(one, scope) for one in named]
    yield Example(case.site, weight, features, right, not any(right), case.name, case.dataset, answers, never, least)


FIELDS: dict[str, Callable[[Case, random.Random], Iterator[Example]]] = {
    "TITLE": titles,
    "DATE": days,
    "BYLINE": bylines,
}


def gather(fields: list[str]) -> dict[str, list[Example]]:
    found: dict[str, list[Example]] = {field: [] for field in fields}
    chances = {field: random.Random(5) for field in fields}  # noqa: S311  which looks to try, no secret
    for case in cases():
        for field in fields:
            found[field].extend(FIELDS[field](case, chances[field]))
    for pages in found.values():
        counts = Counter(page.site for page in pages if not page.dataset.startswith("aged"))
        for page in pages:
            if page.dataset != "seed":
                page.weight *= 0.25 if page.dataset == "legacy" else max(1, counts[page.site]) ** -0.5
    return found


def judge(field: str, pages: list[Example], count: int) -> None:
    """Print right and wrong by dataset, each page judged by weights that never saw its site."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    total = Counter(page.dataset for page in pages)
    missed: Counter[str] = Counter()
    for others, held in folds(pages, count):
        learned = train(others, FITS[field])
        for page in (pages[number] for number in held):
            answer, is_right = _answer(field, page, learned)
            right[page.dataset] += is_right
            wrong[page.dataset] += answer is not None and not is_right
            missed[page.site] += page.dataset == "legacy" and not is_right
    for dataset, number in sorted(total.items()):
        shares = f"right {right[dataset] / number:.3f}  wrong {wrong[dataset] / number:.3f}"
        print(f"{field:7} {dataset:12} {number:4} pages  {shares}")
    print(f"{field:7} legacy pages missed:", dict(+missed))


def _answer(field: str, page: Example, learned: dict[str, float]) -> tuple[object, bool]:
    scores = [weigh.score(set(names), learned) for names in page.features]
    scores = [score + more for score, more in zip(scores, page.bounds or [0.0] * len(scores), strict=True)]
    scores = [max(score, least) for score, least in zip(scores, page.least or scores, strict=True)]
    scores = [
        NEVER if never else score for score, never in zip(scores, page.never or [False] * len(scores), strict=True)
    ]
    belief: dict[object, float] = defaultdict(float)
    rights: dict[object, bool] = {}
    for answer, share, is_right in zip(page.answers, weigh.shares(scores), page.right, strict=True):
        belief[answer] += share
        rights[answer] = rights.get(answer, False) or is_right
    best = max(belief, key=lambda answer: belief[answer], default=None)
    if best is None or belief[best] < SURE[field]:
        return None, not any(page.right) and page.silent
    return best, rights[best]


def write_weights(learned: dict[str, dict[str, float]]) -> None:
    lines = [
        '"""The learned weights of the field rooms: what each feature of a candidate adds to its score.',
        "",
        "Written by `benchmarks/learn_fields.py`; not edited by hand.",
        '"""',
        "",
        "from newsarchive.extract.weigh import table",
        "",
    ]
    for field, table in learned.items():
        lines += [f"{field} = table(", '    """']
        line = "   "
        for name, value in sorted(table.items()):
            entry = f" {name} {value:+.2f}"
            if len(line) + len(entry) > 118:
                lines.append(line)
                line = "   "
            line += entry if abs(value) >= LEAST else ""
        lines += [line, '    """', ")"]
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--fields", default="TITLE,DATE,BYLINE")
    options.add_argument("--folds", type=int, default=0)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    fields = chosen.fields.split(",")
    learned = {"TITLE": weights.TITLE, "DATE": weights.DATE, "BYLINE": weights.BYLINE}
    for field, pages in gather(fields).items():
        if chosen.folds:
            judge(field, pages, chosen.folds)
        if chosen.write:
            learned[field] = train(pages, FITS[field])
            if field == "TITLE":  # the places of dates and bylines are told from the title
                weights.TITLE.clear()
                weights.TITLE.update(learned[field])
    if chosen.write:
        write_weights(learned)


if __name__ == "__main__":
    main()
