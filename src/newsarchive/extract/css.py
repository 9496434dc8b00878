"""CSS selectors of profiles as XPath: tags, classes, ids, attributes, `>` and descendants, without a library."""

import re

_STEP = re.compile(r"(?P<tag>[\w*-]+)|\.(?P<klass>[\w-]+)|#(?P<id>[\w-]+)|\[(?P<attribute>[^\]]{1,200})\]")
_ATTRIBUTE = re.compile(r"^\s*(?P<name>[\w:-]+)\s*(?:(?P<how>[~^$*|]?=)\s*(?P<value>.*?))?\s*$")
_LIMIT = 500


def to_xpath(selector: str) -> str | None:
    """Return the XPath of a selector list, or None if it uses anything else.

    >>> to_xpath("td.title > b")
    "//td[contains(concat(' ',normalize-space(@class),' '),' title ')]/b"
    """
    if len(selector) > _LIMIT:
        return None
    paths = [_path(part.strip()) for part in selector.split(",")]
    return None if None in paths else "|".join(path for path in paths if path)


def _path(selector: str) -> str | None:
    steps = re.sub(r"\s*>\s*", " >", selector).split()
    if not steps:
        return None
    path = ""
    for step in steps:
        axis, compound = ("/", step[1:]) if step.startswith(">") else ("//", step)
        node = _compound(compound)
        if node is None:
            return None
        path += axis + node
    return path


def _compound(compound: str) -> str | None:
    tag, tests, end = "*", [], 0
    for match in _STEP.finditer(compound):
        if match.start() != end or (match["tag"] and end):
            return None
        end = match.end()
        if match["tag"]:
            tag = match["tag"].lower()
            continue
        test = _test(match)
        if test is None:
            return None
        tests.append(test)
    return tag + "".join(f"[{test}]" for test in tests) if end == len(compound) and end else None


def _test(match: re.Match[str]) -> str | None:
    if match["klass"]:
        return f"contains(concat(' ',normalize-space(@class),' '),' {match['klass']} ')"
    if match["id"]:
        return f"@id='{match['id']}'"
    parts = _ATTRIBUTE.match(match["attribute"])
    if not parts:
        return None
    name, how, value = "@" + parts["name"], parts["how"], (parts["value"] or "").strip("\"'")
    if "'" in value:
        return None
    return {
        None: name,
        "=": f"{name}='{value}'",
        "^=": f"starts-with({name},'{value}')",
        "*=": f"contains({name},'{value}')",
        "~=": f"contains(concat(' ',normalize-space({name}),' '),' {value} ')",
        "$=": f"substring({name},string-length({name})-{max(0, len(value) - 1)})='{value}'",
        "|=": f"({name}='{value}' or starts-with({name},'{value}-'))",
    }[how]
