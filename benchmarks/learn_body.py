"""Learn which blocks are reading text: boosted stumps over the features of extract/body_features.py.

    python benchmarks/learn_body.py --write        # learn from all development pages, write body_weights.py
    python benchmarks/learn_body.py --folds 5      # whole records of each fold, scored with weights of the others

Needs scikit-learn (pip install scikit-learn==1.9.1) and the material beside the repository (../shared). The pages
are those of ../shared/eval and simulated legacy sites; folds never part a site. Same input, same weights.
"""

import argparse
import importlib.util
import json
import sys
import tempfile
import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import legacy_pages

from newsarchive.extract import body, body_model
from newsarchive.extract.body_features import NAMES, OWN, flat, rows
from newsarchive.extract.body_region import region_of
from newsarchive.extract.document import read
from newsarchive.extract.facade import page_of

SHARED = Path(__file__).resolve().parents[2] / "shared"
WEIGHTS = Path(body_model.__file__).with_name("body_weights.py")
DATASETS = ("gov", "trafilatura", "fundus", "fundus_bare", "aeb")
NAMED = tuple(OWN.values())  # features that read class and id names
HEADER = '"""The say of each feature in which blocks are reading text; `benchmarks/learn_body.py` writes this file."""'
CHARS = NAMES.index("chars")
MISSED = 1.25  # a paragraph that is missed weighs more than a line too many
STEPS, RATE, BINS = 400, 0.15, 32


def load(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


scoring = load("scoring", SHARED / "eval" / "scoring.py")
sys.modules["scoring"] = scoring
evaluation = load("evaluation", SHARED / "eval" / "score.py")
referee = load("referee", SHARED / "legacysites" / "score.py")


def labels(texts: list[str], gold: dict[str, Any]) -> list[int]:
    """1 for reading text, 0 for furniture, -1 where the gold does not tell."""
    if "must_include" in gold:
        return [_by_phrases(scoring.ws(text), gold) for text in texts]
    wanted = [
        *(gold.get("paragraphs") or scoring.lines(gold.get("body_text"))),
        *gold.get("headlines", []),
        *gold.get("summary", []),
    ]
    whole = {scoring.bare(text) for text in wanted}
    joined = " \n ".join(map(scoring.bare, wanted))
    shingles = set(scoring.shingles(joined))
    return [_by_text(scoring.bare(text), whole, joined, shingles) for text in texts]


def _by_phrases(text: str, gold: dict[str, Any]) -> int:
    if any(x in text or (len(text) > 30 and text in x) for x in map(scoring.ws, gold["must_include"])):
        return 1
    return 0 if any(x in text for x in map(scoring.ws, gold.get("must_exclude", []))) else -1


def _by_text(text: str, whole: set[str], joined: str, shingles: set[Any]) -> int:
    if text in whole:
        return 1
    mine = scoring.shingles(text) if len(scoring.tokens(text)) >= 8 else None
    if mine is None:
        return int(len(text) >= 15 and text in joined)
    share = sum(s in shingles for s in mine) / len(mine)
    return 1 if share > 0.7 else 0 if share < 0.3 else -1


def eval_pages() -> Iterator[dict[str, Any]]:
    for dataset in DATASETS:
        for case in evaluation.load_cases(dataset):
            document = read(page_of(evaluation.read_html(case), case["url"], None))
            marks = labels([block.text for block in document.blocks], case["gold"])
            weight = 0.5 if dataset == "trafilatura" else None
            yield sample(document, marks, case["site"], weight)


def legacy_sample(every: int = 3) -> Iterator[dict[str, Any]]:
    options = argparse.Namespace(sites="", articles_per_site=40, seed=1, day=0)
    with tempfile.TemporaryDirectory() as folder:
        gold = Path(folder) / "gold.jsonl"
        with legacy_pages.served(options, gold):
            for number, row in enumerate(map(json.loads, gold.read_text("utf-8").splitlines())):
                if row["type"] == "site" or row["status"] != "live" or row["paragraphs"] is None or number % every:
                    continue
                body, content_type = legacy_pages.fetch(row["url"])
                document = read(page_of(body, row["url"], content_type))
                wanted = set(map(referee.line, row["paragraphs"]))
                either = set(map(referee.line, row["optional"]))
                marks = [_by_line(block, wanted, either) for block in document.blocks]
                yield sample(document, marks, row["site"], None, 0.6)


def _by_line(block: Any, wanted: set[str], either: set[str]) -> int:
    line = referee.line(block.text)
    if line in wanted:
        return 1
    return 0 if line not in either else -1 if block.kind == "cell" else 1


def sample(document: Any, marks: list[int], site: str, each: float | None, share: float = 1.0) -> dict[str, Any]:
    """Rows, labels and weights of a page; without `each`, all its blocks together weigh about 40 times `share`."""
    region = region_of(document)
    kept = [(flat(row), marks[row.block_index]) for row in rows(document, region) if marks[row.block_index] >= 0]
    scale = each if each is not None else share * 40 / max(20, len(kept))
    weights = [scale * (0.5 + min(row[CHARS], 300) / 600) * (MISSED if mark else 1) for row, mark in kept]
    return {"site": site, "rows": [row for row, _ in kept], "marks": [mark for _, mark in kept], "weights": weights}


def learn(pages: Iterable[dict[str, Any]]) -> tuple[float, dict[str, tuple[list[float], list[float]]]]:
    """The base and each feature's thresholds and step values. Half the pages come twice, once without their names."""
    import numpy as np
    from sklearn.ensemble import HistGradientBoostingClassifier

    named = [NAMES.index(name) for name in NAMED]
    parts: list[Any] = []
    for number, page in enumerate(page for page in pages if page["rows"]):
        x, y, w = (np.array(page[key], float) for key in ("rows", "marks", "weights"))
        parts.append((x, y, w))
        if number % 2:
            nameless = x.copy()
            nameless[:, named] = 0
            parts.append((nameless, y, w * 0.5))
    x, y, w = (np.concatenate([part[at] for part in parts]) for at in range(3))
    model = HistGradientBoostingClassifier(
        max_iter=STEPS, learning_rate=RATE, max_depth=1, max_bins=BINS, min_samples_leaf=30, l2_regularization=3,
        max_features=0.5, early_stopping=False, random_state=1,
    ).fit(x, y, sample_weight=w)  # fmt: skip
    jumps: dict[str, Counter[float]] = {}
    base = float(model._baseline_prediction[0, 0])  # noqa: SLF001 - the library shows its trees nowhere else
    for (tree,) in model._predictors:  # noqa: SLF001 - as above
        root = tree.nodes[0]
        if root["is_leaf"]:
            continue
        low, high = (float(tree.nodes[root[side]]["value"]) for side in ("left", "right"))
        base += low
        jumps.setdefault(NAMES[root["feature_idx"]], Counter())[float(root["num_threshold"])] += high - low
    return base, {name: _steps(jumps[name]) for name in NAMES if name in jumps}


def _steps(jumps: Counter[float]) -> tuple[list[float], list[float]]:
    thresholds, values, level = [], [0.0], 0.0
    for threshold in sorted(jumps):
        level += jumps[threshold]
        if abs(level - values[-1]) >= 0.02:
            thresholds.append(float(f"{threshold:.4g}"))
            values.append(round(level, 3))
    return thresholds, values


def written(base: float, steps: dict[str, tuple[list[float], list[float]]]) -> str:
    lines = [HEADER, "", "# fmt: off", f"BASE = {base:.3f}"]
    lines += ["STEPS: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {"]
    for name, (thresholds, values) in steps.items():
        if thresholds:
            lines += [f'    "{name}": (', *_wrapped(thresholds), *_wrapped(values), "    ),"]
    return "\n".join([*lines, "}", ""])


def _wrapped(numbers: list[float]) -> list[str]:
    text = ", ".join(f"{number:g}" for number in numbers) + ("," if len(numbers) == 1 else "")
    return textwrap.wrap(f"({text}),", 105, initial_indent="        ", subsequent_indent="         ")


def use(base: float, steps: dict[str, tuple[list[float], list[float]]]) -> None:
    """Let this process score blocks with these weights."""
    body.MODEL = body_model.Model(base, {name: (tuple(t), tuple(v)) for name, (t, v) in steps.items() if t})


def cross_validate(pages: list[dict[str, Any]], folds: int) -> None:
    sites = sorted({page["site"] for page in pages}, key=hash_of)
    fold_of = {site: number % folds for number, site in enumerate(sites)}
    cases = [(dataset, case) for dataset in DATASETS for case in evaluation.load_cases(dataset)]
    found: dict[str, list[Any]] = {}
    for fold in range(folds):
        use(*learn(page for page in pages if fold_of[page["site"]] != fold))
        for dataset, case in cases:
            if fold_of[case["site"]] == fold:
                answer = evaluation.predict(case)
                found.setdefault(dataset, []).append(scoring.score_page(case["gold"], answer, evaluation.FIELDS))
    for dataset, scores in found.items():
        total = scoring.aggregate(scores)
        print(dataset, {name: round(total[name][key], 4) for name, key in HEADS if name in total})


HEADS = (("body", "f1"), ("must", "f1"), ("paragraphs", "f1"), ("captions", "soft_f1"))


def hash_of(text: str) -> str:
    import hashlib

    return hashlib.sha256(text.encode()).hexdigest()


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--write", action="store_true")
    options.add_argument("--folds", type=int, default=0)
    chosen = options.parse_args()
    pages = [*eval_pages(), *legacy_sample()]
    print(f"{len(pages)} pages, {sum(len(page['rows']) for page in pages)} blocks")
    if chosen.folds:
        cross_validate(pages, chosen.folds)
    if chosen.write:
        WEIGHTS.write_text(written(*learn(pages)), encoding="utf-8")


if __name__ == "__main__":
    main()
