"""Settings: `archive.toml`, the environment and options become one frozen Config that knows whence each value."""

import os
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from newsarchive.errors import ArchiveUnwritable, ConfigProblem

FILE = "archive.toml"
Locked = Literal["fail", "wait", "skip"]

TEMPLATE = """\
# Settings of this newsarchive. 'newsarchive config show' tells what each one is and whence.

# Who answers for this archive: an address that site owners can write to. Every request names it.
# contact = "archive@example.org"

# Seconds between two requests to one host, when robots.txt asks for no more.
# delay_seconds = 2.0

# Fetch the pictures of articles, or leave them, whatever the sites' profiles say.
# images = true

# A held article is looked at again after 1, 2, 4, 8 ... days, and at most after so many.
# revisit_max_days = 90

# Stop before the disk has less than this left, or 2 % of it where that is less.
# free_megabytes = 200

# What to do when another run holds the archive: fail, wait or skip.
# if_locked = "fail"

# A command that is started when tonight does not look like other nights; it reads the alarms on its standard input.
# alert_cmd = "mail -s 'newsarchive' you@example.org"
"""


@dataclass(frozen=True, slots=True)
class Config:
    """The settings of one command. `origins` says for each where it came from."""

    archive: Path
    contact: str | None = None
    delay_seconds: float = 2.0
    images: bool | None = None
    revisit_max_days: int = 90
    free_megabytes: int = 200
    if_locked: Locked = "fail"
    alert_cmd: str | None = None
    origins: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


# setting -> what it must be
_KINDS: dict[str, type] = {
    "contact": str,
    "delay_seconds": float,
    "images": bool,
    "revisit_max_days": int,
    "free_megabytes": int,
    "if_locked": str,
    "alert_cmd": str,
}
SETTINGS = tuple(_KINDS)


def load(
    named: str | None = None,
    *,
    environ: Mapping[str, str],
    folder: Path,
    options: Mapping[str, Any] | None = None,
) -> Config:
    """Gather the settings: an option wins over the environment, that over `archive.toml`, that over the default.

    `folder` is where the command was started; `options` holds what was typed, None for what was not.

    Raises:
        ConfigProblem: a setting that cannot be used, with file and line.
    """
    archive, why = find_archive(named, environ=environ, folder=folder)
    values: dict[str, Any] = {}
    origins = {"archive": why}
    for source, found in (
        (str(archive / FILE), read_settings(archive / FILE)),
        ("the environment", _from_environment(environ)),
        ("an option", _from_options(options or {})),
    ):
        values |= found
        origins |= dict.fromkeys(found, source)
    origins |= {name: "default" for name in SETTINGS if name not in origins}
    return Config(archive=archive, **values, origins=MappingProxyType(origins))


def find_archive(named: str | None, *, environ: Mapping[str, str], folder: Path) -> tuple[Path, str]:
    """Return the archive's folder and why it is that one: named, the environment, a folder above, or `./data`."""
    if named:
        return _absolute(named, folder), "-a"
    if environ.get("NEWSARCHIVE_ARCHIVE"):
        return _absolute(environ["NEWSARCHIVE_ARCHIVE"], folder), "$NEWSARCHIVE_ARCHIVE"
    for above in (folder, *folder.parents):
        if (above / FILE).is_file():
            return above, f"it holds {FILE}"
    return folder / "data", "default"


def _absolute(named: str, folder: Path) -> Path:
    return Path(os.path.normpath(folder / Path(named).expanduser()))


def read_settings(path: Path) -> dict[str, Any]:
    """Read `archive.toml`; a file that is not there has no settings.

    Raises:
        ConfigProblem: not TOML, an unknown setting, a value of the wrong kind.
    """
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, UnicodeDecodeError) as cause:
        raise ConfigProblem("cannot read the settings", where=str(path), hint=str(cause)) from cause
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:
        raise ConfigProblem("the settings are not TOML", where=str(path), hint=str(cause)) from cause
    return {key: _checked(key, value, f"{path}, line {_line_of(key, text)}") for key, value in values.items()}


def _from_environment(environ: Mapping[str, str]) -> dict[str, Any]:
    found = {}
    for name, kind in _KINDS.items():
        variable = f"NEWSARCHIVE_{name.upper()}"
        word = environ.get(variable)
        if word:
            found[name] = _checked(name, _from_word(word, kind), f"${variable}")
    return found


def _from_options(options: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: value for name, value in options.items() if value is not None}
    return {name: _checked(name, value, f"--{_OPTIONS.get(name, name)}") for name, value in given.items()}


def _from_word(word: str, kind: type) -> Any:
    if kind is bool:
        return {
            "1": True,
            "true": True,
            "yes": True,
            "on": True,
            "0": False,
            "false": False,
            "no": False,
            "off": False,
        }.get(word.lower(), word)
    if kind in (int, float):
        try:
            return kind(word)
        except ValueError:
            return word
    return word


def _checked(name: str, value: Any, where: str) -> Any:
    kind: Any = _KINDS.get(name)
    if kind is None:
        near = get_close_matches(name, SETTINGS, 1)
        hint = f"did you mean {near[0]}?" if near else f"known settings: {', '.join(SETTINGS)}"
        raise ConfigProblem(f"no setting is called {name!r}", where=where, hint=hint)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise ConfigProblem(f"{name} must be {_WORDS[kind]}, not {value!r}", where=where)
    if kind in (int, float) and not 0 <= value < 1e9:
        raise ConfigProblem(f"{name} cannot be {value}", where=where)
    if name == "if_locked" and value not in ("fail", "wait", "skip"):
        raise ConfigProblem(f"{name} must be fail, wait or skip, not {value!r}", where=where)
    if name == "contact":
        return checked_contact(value, where)
    return value


# setting -> how its option is typed, where that is another word
_OPTIONS = {"delay_seconds": "delay", "if_locked": "if-locked", "alert_cmd": "alert-cmd"}
_WORDS = {str: "text", float: "a number", int: "a whole number", bool: "true or false"}


def checked_contact(contact: str, where: str = "--contact") -> str:
    """Return a contact that fits into a request header: an address, a web address or a name, on one line of ASCII.

    Raises:
        ConfigProblem: it is empty, or holds what a header cannot.
    """
    contact = contact.strip()
    if (
        not contact
        or not contact.isascii()
        or not contact.isprintable()
        or ("@" not in contact and "://" not in contact)
    ):
        raise ConfigProblem(
            f"this contact cannot be named to a site: {contact!r}",
            where=where,
            hint="an e-mail address or a web address, in ASCII",
        )
    return contact


def _line_of(key: str, text: str) -> int:
    found = re.search(rf"^\s*\[*\s*[\"']?{re.escape(key)}\b", text, re.MULTILINE)
    return text.count("\n", 0, found.end()) + 1 if found else 1


def remember(archive: Path, name: str, value: str) -> None:
    """Write one setting into `archive.toml`, the rest of the file as it was.

    Raises:
        ArchiveUnwritable: the file cannot be written.
    """
    path = archive / FILE
    line = '{} = "{}"'.format(name, value.replace("\\", "\\\\").replace('"', '\\"'))
    try:
        text = path.read_text("utf-8") if path.is_file() else TEMPLATE
        pattern = re.compile(rf"^#?[ \t]*{re.escape(name)}[ \t]*=.*$", re.MULTILINE)
        text = pattern.sub(lambda _: line, text, count=1) if pattern.search(text) else f"{line}\n{text}"
        _replace(path, text)
    except OSError as cause:
        raise ArchiveUnwritable(path, cause.strerror or str(cause)) from cause


def write_template(archive: Path, *, over: bool = False) -> None:
    """Write a commented `archive.toml` where there is none, or over the one that was just made."""
    path = archive / FILE
    if over or not path.is_file():
        _replace(path, TEMPLATE)


def _replace(path: Path, text: str) -> None:
    fresh = path.with_name(f".{path.name}.{os.getpid()}")
    fresh.write_text(text, "utf-8")
    fresh.chmod(0o600)
    fresh.replace(path)


def clock(environ: Mapping[str, str]) -> Callable[[], datetime]:
    """Return the clock of a command: `NEWSARCHIVE_NOW` where it is set, standing still, else the machine's, in UTC.

    Raises:
        ConfigProblem: the variable is no ISO 8601 time.
    """
    fixed = environ.get("NEWSARCHIVE_NOW")
    if not fixed:
        return lambda: datetime.now(UTC)
    try:
        moment = parse_time(fixed)
    except (ValueError, OverflowError) as cause:
        raise ConfigProblem(
            f"not a time: {fixed!r}", where="$NEWSARCHIVE_NOW", hint="write it as 2021-04-20T03:00:00Z"
        ) from cause
    return lambda: moment


def parse_time(text: str) -> datetime:
    """Read an ISO 8601 time as UTC; without a zone it is UTC.

    >>> parse_time("2021-04-20T10:00:00+07:00").isoformat()
    '2021-04-20T03:00:00+00:00'
    """
    moment = datetime.fromisoformat(text.strip())
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def with_contact(settings: Config, contact: str) -> Config:
    """Return the settings with a contact that a person just gave."""
    return replace(settings, contact=contact, origins=MappingProxyType({**settings.origins, "contact": "the answer"}))
