"""One date out of a short text, as the instant it names: what feeds, headers and metadata carry."""

import re
from datetime import UTC, datetime

from newsarchive.text.dates_scan import find_dates

_SHORT_ISO = re.compile(r"(?:(?P<c>\d\d)(?P<y>\d\d)|(?P<yy>\d\d)|-)-?(?P<m>\d\d)-?(?P<d>\d\d)?\Z")


def parse_date(text: str) -> str | None:
    """The first date of a short text as `YYYY-MM-DD`, with `THH:MM:SS` in UTC where a time is stated.

    >>> parse_date("Fri, 2006/09/15 08:19:53 EDT")
    '2006-09-15T12:19:53'
    """
    found = find_dates(text[:300], limit=1)
    if not found:
        return None
    return _instant(found[0].edtf)


def _instant(edtf: str) -> str:
    if len(edtf) < 10:
        return edtf + "-01" * ((10 - len(edtf)) // 3)
    if "T" not in edtf:
        return edtf
    moment = datetime.fromisoformat(edtf)
    if moment.tzinfo is not None:
        moment = moment.astimezone(UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S")
