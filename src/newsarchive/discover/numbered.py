"""Pagers that publishing software leaves to a script: how many pages there are, and their names."""

import re

_CALL = re.compile(
    r"createPageHTML\w{0,10}\s*\(\s*(?:(['\"])[\w-]{1,40}\1\s*,\s*)?(\d{1,5})\s*,\s*(\d{1,5})\s*,"
    r"\s*['\"]([\w./-]{1,80})['\"]\s*,\s*['\"](\w{2,6})['\"]",
    re.IGNORECASE,
)
_HERE = re.compile(r"\bcurrentPage\s*=\s*(\d{1,5})\b", re.IGNORECASE)
_COUNT = re.compile(r"\b(?:countPage|pageCount|totalPages?)\s*=\s*(\d{1,5})\b", re.IGNORECASE)
_NAME = re.compile(
    r"([\w-]{1,60})\\?['\"]\s*\+\s*['\"]_['\"]\s*\+\s*nextPage\s*\+\s*['\"]\.(?:['\"]\s*\+\s*['\"])?(\w{2,6})"
)


def next_page(script: str) -> tuple[str, int] | None:
    """The address and the number of the page after this one; None on the last page, and where no script says.

    >>> next_page('createPageHTML(5, 0, "index", "html");')
    ('index_1.html', 2)
    """
    call = _CALL.search(script)
    if call is not None:
        from_one = call[1] is not None  # the newer call names an element of the page first, and counts from one
        return _after(int(call[3]), int(call[2]), call[4], call[5], from_one=from_one)
    here, count, name = _HERE.search(script), _COUNT.search(script), _NAME.search(script)
    if here is None or count is None or name is None:
        return None
    return _after(int(here[1]), int(count[1]), name[1], name[2], from_one=False)


def _after(here: int, count: int, name: str, extension: str, *, from_one: bool) -> tuple[str, int] | None:
    number = here + 1 if from_one else here + 2
    return (f"{name}_{here + 1}.{extension}", number) if number <= count else None
