"""Measure again and write benchmarks/floors.toml: what was reached, rounded, speed with a margin.

    .venv/bin/python benchmarks/pin_floors.py [--lower]

A floor only goes up; `--lower` lets it go down, which needs a sentence of reason in the commit. Prints what moved.
"""

import argparse
import sys
import tomllib

import instruments

FILE = instruments.HERE / "floors.toml"
HEAD = "# Scores that were reached, by instrument; test_floors.py compares them, pin_floors.py writes them."
FIELDS = {
    "title.exact": "least",
    "title.wrong": "most",
    "date.ok": "least",
    "date.wrong": "most",
    "authors.f1": "least",
    "authors.wrong": "most",
    "captions.soft_f1": "least",
    "paragraphs.f1": "least",
    "body.f1": "least",
    "must.f1": "least",
    "section.exact": "least",
}
SITES = {
    "title": "least",
    "date": "least",
    "wrong_date": "most",
    "byline": "least",
    "section": "least",
    "para_f1": "least",
    "caption_f1": "least",
    "mojibake": "most",
}
SPEED_MARGIN = 1.35  # a shared machine: the multiple of one run may be that far from the next


def reached() -> dict[str, dict[str, tuple[str, float]]]:
    found: dict[str, dict[str, tuple[str, float]]] = {
        "eval": {},
        "legacysites": {},
        "legacysites-text": {},
        "suites": {},
        "speed": {},
    }
    for dataset, slices in instruments.measure("eval")["datasets"].items():
        for name, way in FIELDS.items():
            group, metric = name.split(".")
            value = slices["all"].get(group, {}).get(metric)
            if value is not None:
                found["eval"][f"{dataset}.{name}"] = (way, round(value, 3))
    for section in ("legacysites", "legacysites-text"):
        scores = instruments.measure(section)["overall"]["all"]
        found[section] = {name: (way, round(scores[name], 3)) for name, way in SITES.items()}
    for suite, said in instruments.measure("suites").items():
        found["suites"][suite] = ("least", said["passed"])
    multiple = instruments.measure("speed")["results"]["newsarchive"]["x_lxml"]
    found["speed"]["x_lxml"] = ("most", round(multiple * SPEED_MARGIN, 1))
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lower", action="store_true", help="let floors go down too")
    lower = parser.parse_args().lower
    if not instruments.are_here():
        print("the folder 'shared' is not beside this checkout", file=sys.stderr)
        return 2
    old = tomllib.loads(FILE.read_text("utf-8"))
    lines = [HEAD]
    for section, keys in reached().items():
        lines += ["", f"[{section}]"]
        for key, (way, value) in keys.items():
            before = old.get(section, {}).get(key, {}).get(way)
            worse = before is not None and (value < before if way == "least" else value > before)
            kept = before if worse and not lower else value
            if kept != before or worse:
                print(
                    f"{section}: {key} {way} {before} -> {kept}" + (f", though {value} was measured" if worse else "")
                )
            lines.append(f'"{key}" = {{ {way} = {kept} }}')
    FILE.write_text("\n".join(lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
