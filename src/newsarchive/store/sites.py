"""Sites: what is registered. The profile itself is the file `sites/<id>.toml`."""

from datetime import datetime
from typing import Any

from newsarchive.model.profile import SiteProfile
from newsarchive.store.room import Room, stamp
from newsarchive.text.scrub import scrub


class Sites(Room):
    """The table `sites`."""

    def save(self, profile: SiteProfile, now: datetime) -> None:
        """Enter a site, or bring its row in line with its profile."""
        name = scrub(profile.name) if profile.name else None
        with self._transaction():
            self._db.execute(
                "INSERT INTO sites (id, url, name, active, language, profile_version, added_at, changed_at) "
                "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7) "
                "ON CONFLICT (id) DO UPDATE SET url = ?2, name = ?3, active = ?4, language = ?5, profile_version = ?6, "
                "changed_at = ?7 WHERE (url, name, active, language, profile_version) IS NOT (?2, ?3, ?4, ?5, ?6)",
                (profile.id, profile.url, name, int(profile.active), profile.language, profile.version, stamp(now)),
            )

    def get(self, site: str) -> dict[str, Any] | None:
        """The row of a site by its id."""
        return self._row("SELECT * FROM sites WHERE id = ?", (site,))

    def all(self) -> list[dict[str, Any]]:
        """Every site, by id."""
        return self._rows("SELECT * FROM sites ORDER BY id")
