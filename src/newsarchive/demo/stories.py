"""The stories of the sample site, as `stories.toml` tells them: what its pages show, and what a record must say."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture after a paragraph, with its caption, its credit, and both as they are printed."""

    after: int
    caption: str
    credit: str
    raw: str


@dataclass(frozen=True, slots=True)
class Download:
    """A file that a story offers."""

    name: str
    label: str


@dataclass(frozen=True, slots=True)
class Story:
    """One article. `stated` is its date as printed, `capitals` a title that is drawn in the font of capitals."""

    id: int
    look: str
    section: str
    title: str
    paragraphs: tuple[str, ...]
    published: str | None = None
    estimate: str | None = None
    stated: str | None = None
    byline: str | None = None
    source: str | None = None
    capitals: bool = False
    photos: tuple[Picture, ...] = ()
    attachment: Download | None = None

    @property
    def day(self) -> str:
        """The stated day as the lists print it, or nothing."""
        return "/".join(reversed(self.published[:10].split("-"))) if self.published else ""


@cache
def stories() -> tuple[Story, ...]:
    """Return all stories, as they stand in the file."""
    text = files("newsarchive.demo").joinpath("stories.toml").read_text("utf-8")
    return tuple(_story(values) for values in tomllib.loads(text)["story"])


def of_look(look: str) -> list[Story]:
    """Return the stories of one look, the newest first, as its lists show them."""
    # a story without a date was posted when its number says: before the first dated one of its look
    return sorted((story for story in stories() if story.look == look), key=lambda story: -story.id)


def _story(values: dict[str, Any]) -> Story:
    photos = tuple(Picture(**photo) for photo in values.pop("photos", ()))
    offered = values.pop("attachment", None)
    paragraphs = tuple(values.pop("paragraphs"))
    return Story(**values, paragraphs=paragraphs, photos=photos, attachment=Download(**offered) if offered else None)
