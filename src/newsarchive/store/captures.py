"""Captures: what was fetched, when, and where its bytes lie."""

from typing import Any

from newsarchive.model.capture import Capture, Place
from newsarchive.model.run import Run
from newsarchive.store.room import Room, stamp, to_json
from newsarchive.text.scrub import scrub

_INSERT = (
    "INSERT INTO captures (url, method, status, media_type, fetched_at, origin, digest, bytes, truncated, notes, warc, "
    '"offset", length, site, run) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'
)


class Captures(Room):
    """The table `captures`: one row a WARC response record."""

    def add(self, capture: Capture, place: Place, *, site: str | None, run: Run, digest: str | None = None) -> int:
        """Enter a capture whose record is on disk; the number of its row. `digest` spares computing it again."""
        media_type = (capture.header("content-type") or "").partition(";")[0].strip().lower()
        values = (
            scrub(capture.url),
            capture.request.method,
            capture.status,
            scrub(media_type) or None,
            stamp(capture.fetched_at),
            capture.origin,
            digest or capture.digest,
            len(capture.body),
            capture.truncated,
            to_json([scrub(note) for note in capture.notes]) if capture.notes else None,
            place.warc,
            place.offset,
            place.length,
            site,
            run.id,
        )
        with self._transaction():
            return int(self._db.execute(_INSERT, values).lastrowid or 0)

    def get(self, capture: int) -> dict[str, Any] | None:
        """One capture by its number."""
        return self._row("SELECT * FROM captures WHERE id = ?", (capture,))

    def newest(self, url: str) -> dict[str, Any] | None:
        """The last capture of an address, whatever came back."""
        return self._row("SELECT * FROM captures WHERE url = ? ORDER BY id DESC LIMIT 1", (scrub(url),))

    def copies(self, url: str, digest: str | None = None) -> list[dict[str, Any]]:
        """Whole captures of a page with this payload, or with its newest one, whose records may hold it.

        The first of them does; where that is lost, one of the largest that came later.
        """
        whole = "url = :url AND method = 'GET' AND status = 200 AND bytes > 0 AND truncated IS NULL"
        newest = f"(SELECT digest FROM captures WHERE {whole} ORDER BY id DESC LIMIT 1)"  # noqa: S608 - fixed text
        same = f"SELECT * FROM captures WHERE {whole} AND digest = coalesce(:digest, {newest})"  # noqa: S608 - fixed text
        return self._rows(
            f"WITH same AS ({same}) SELECT * FROM same ORDER BY id != (SELECT min(id) FROM same), length DESC LIMIT 3",  # noqa: S608 - fixed text
            {"url": scrub(url), "digest": digest},
        )

    def ends(self) -> dict[str, int]:
        """Where the known part of each WARC file ends, for the recovery of a torn tail."""
        return dict(self._db.execute('SELECT warc, max("offset" + length) FROM captures GROUP BY warc'))

    def files(self) -> list[str]:
        """The WARC files that rows point into."""
        return [name for (name,) in self._db.execute("SELECT DISTINCT warc FROM captures ORDER BY warc")]

    def of_held_articles(self, warc: str) -> list[str]:
        """The addresses in a WARC file from which versions of articles were read that their sites still have."""
        rows = self._db.execute(
            "SELECT DISTINCT c.url FROM captures c JOIN versions v ON v.capture = c.id "
            "JOIN articles a ON a.id = v.article "
            "WHERE c.warc = ? AND a.status IN ('live', 'gone-suspect') ORDER BY c.url",
            (warc,),
        )
        return [url for (url,) in rows]

    def of_file(self, warc: str) -> list[dict[str, Any]]:
        """The captures of one WARC file in the order of their bytes: `id`, `url`, `digest`, `bytes` and place."""
        return self._rows(
            'SELECT id, url, status, digest, bytes, warc, "offset", length FROM captures '
            'WHERE warc = ? ORDER BY "offset"',
            (warc,),
        )
