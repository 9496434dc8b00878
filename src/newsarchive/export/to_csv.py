"""CSV that is safe to open in a spreadsheet, and TSV."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from newsarchive.export.rows import Cell, Record, header, row
from newsarchive.text.scrub import scrub

BYTE_ORDER_MARK = "\ufeff"
EXCEL_CELL_LIMIT = 32_767
_CUT = " […]"
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_FORMULA = frozenset("=+-@\t\r")
_SKIPPED = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before it if one could. Numbers stay.

    Full-width signs and signs after white space or invisible characters count, as OWASP's page on CSV injection has
    it: https://owasp.org/www-community/attacks/CSV_Injection

    >>> safe_cell("=1+1"), safe_cell("-12.5"), safe_cell(" +84 4 38223344"), safe_cell("Tin - ảnh")
    ("'=1+1", '-12.5', "' +84 4 38223344", 'Tin - ảnh')
    """
    if not text or text[0].isalnum() or _NUMBER.fullmatch(text.strip()):
        return text
    for character in text:
        if character in _FORMULA or unicodedata.normalize("NFKC", character)[:1] in _FORMULA:
            return "'" + text
        if unicodedata.category(character) not in _SKIPPED:
            return text
    return text


def safe_csv(rows: Iterable[Sequence[str]]) -> bytes:
    """Rows as one CSV file in UTF-8 (RFC 4180), each cell safe to open in a spreadsheet."""
    return b"".join(csv_lines(rows))


def csv_lines(rows: Iterable[Sequence[str]], *, cell_limit: int | None = None) -> Iterator[bytes]:
    """The lines of a CSV file; a cell longer than `cell_limit` is cut and marked."""
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    for cells in rows:
        writer.writerow([_fit(safe_cell(scrub(cell)), cell_limit) for cell in cells])
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()


def to_csv(records: Iterable[Record], columns: dict[str, Cell], *, excel: bool = False) -> Iterator[bytes]:
    """Records as CSV. With `excel` a byte order mark goes first, and cells keep within what Excel holds."""
    if excel:
        yield BYTE_ORDER_MARK.encode()
    yield from csv_lines(_table(records, columns), cell_limit=EXCEL_CELL_LIMIT if excel else None)


def to_tsv(records: Iterable[Record], columns: dict[str, Cell]) -> Iterator[bytes]:
    r"""Records as tab-separated values, one line a record: tab, newline and backslash are written `\t`, `\n`, `\\`.

    Cells are safe from formulas as in CSV.
    """
    for cells in _table(records, columns):
        yield ("\t".join(_escaped(safe_cell(cell)) for cell in cells) + "\n").encode()


def _table(records: Iterable[Record], columns: dict[str, Cell]) -> Iterator[list[str]]:
    yield header(columns)
    for record in records:
        yield row(record, columns)


def _fit(text: str, limit: int | None) -> str:
    return text if limit is None or len(text) <= limit else text[: limit - len(_CUT)] + _CUT


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r")
