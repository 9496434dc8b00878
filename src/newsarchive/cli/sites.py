"""`newsarchive sites`: register sites, list them, show their profiles, switch them on and off."""

import re
from collections.abc import Container, Mapping
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from newsarchive import config
from newsarchive.cli import options, pieces, profiles
from newsarchive.cli.lines import write_json
from newsarchive.cli.list import no_such_site
from newsarchive.cli.pieces import profile_path
from newsarchive.cli.runs import last_of
from newsarchive.cli.screen import counted, safe, safe_lines, table, table_room
from newsarchive.errors import ArchiveUnwritable, UsageProblem

if TYPE_CHECKING:
    from newsarchive.fetch.politeness import Politeness
    from newsarchive.jobs.learn import Survey
    from newsarchive.model.profile import SiteProfile
    from newsarchive.store.archive import Archive

_PAGERS = ("auto", "none", "link", "number", "template", "postback", "cursor")
# key of a profile -> the option that sets it, where that is another word
_OPTIONS = {"start_pages": "--start", "feeds": "--feed", "sitemaps": "--sitemap", "delay_seconds": "--delay"}


@click.group("sites")
def command() -> None:
    """Register sites, and look at their profiles, sites/<id>.toml."""


@command.command("add")
@click.argument("url")
@options.option("--id", "site_id", metavar="ID", help="A short name; else made from the host.")
@options.option("--name", metavar="TEXT", help="What people call the site.")
@options.option(
    "--start", "start_pages", multiple=True, metavar="URL", help="Where the crawl begins; may be given again."
)
@options.option("--feed", "feeds", multiple=True, metavar="URL", help="A feed to read; may be given again.")
@options.option("--sitemap", "sitemaps", multiple=True, metavar="URL", help="A sitemap to read; may be given again.")
@options.option("--include", multiple=True, metavar="PATTERN", help="Only addresses that match; may be given again.")
@options.option("--exclude", multiple=True, metavar="PATTERN", help="No addresses that match; may be given again.")
@options.option("--article-pattern", metavar="PATTERN", help="What the address of an article looks like.")
@options.option("--pager", type=click.Choice(_PAGERS), help="How lists turn their pages.")
@options.option("--pager-template", metavar="URL", help="The address of a list's page {page}.")
@options.option("--language", metavar="TAG", help="The site's language (vi, en, ...).")
@options.option("--charset", metavar="NAME", help="Used where nothing else decides.")
@options.option("--time-zone", metavar="ZONE", help="As Asia/Ho_Chi_Minh.")
@options.option("--delay", "delay_seconds", type=click.FloatRange(min=0), metavar="S", help="Seconds between requests.")
@options.option("--window", metavar="HH:MM-HH:MM", help="Fetch only at these hours.")
@options.option("--images/--no-images", default=None, help="Fetch the pictures of articles too.")
@options.option("--contact", metavar="ADDRESS", help="Whom the site's owner can write to; kept in archive.toml.")
@options.option("--no-look", is_flag=True, help="Write the profile from these options alone, without a request.")
@options.dry_run
@options.as_json
@options.common
@click.pass_context
def add(ctx: click.Context, /, url: str, dry_run: bool, as_json: bool, **typed: Any) -> int:
    """Register a site: look at a few of its pages, write sites/<id>.toml, and print the site's id.

    The profile is commented, for a person to read and mend. -n prints it and writes nothing.
    """
    where = pieces.settings(ctx, contact=typed.pop("contact"))
    no_look, given_id = typed.pop("no_look"), typed.pop("site_id")
    known = profiles.read(where.archive)
    known.check([url])
    address = _address(url, known)
    where = where if no_look else pieces.ask_for_contact(where, [address])
    taken = {
        name: known[name].url if name in known else "its profile cannot be used" for name in (*known, *known.broken)
    }
    profile = _profile(address, given_id, taken, typed)
    with pieces.writing(where, dry_run=dry_run) as archive:
        if dry_run:
            found = None if no_look else look(where, profile, pieces.politeness(where, pieces.clock()))
            text = profile_text(profile, found)
            if as_json:
                write_json(_told(where, profile) | {"text": text})
            else:
                click.echo(safe_lines(text), nl=False)
            return 0
        pieces.remember_contact(where)
        profile, found = register(archive, where, profile, is_looked_at=not no_look, command=options.spoken(ctx))
    if as_json:
        write_json(_told(where, profile))
    else:
        click.echo(profile.id)
    options.say(ctx, safe(f"written: {profile_path(where.archive, profile.id)}"))
    next_step = refusal(profile, found) or f"crawl it with: {options.next_command(ctx, 'fetch', profile.id)}"
    options.say(ctx, safe_lines(next_step))
    return 0


def refusal(profile: "SiteProfile", found: "Survey | None") -> str | None:
    """Say that a crawl would bring nothing, where robots.txt forbids every page that it could begin with."""
    if found is None or profile.robots_override is not None:
        return None
    decisions = [found.robots.decide(url) for url in (profile.url, *profile.start_pages)]
    if any(decision.allowed for decision in decisions):
        return None
    return (
        f"nothing of it can be crawled: robots.txt forbids {profile.url} ({decisions[0].rule})\n"
        "ask the site's owner; a person's decision to fetch all the same goes under [robots_override] in the profile"
    )


def _told(where: config.Config, profile: "SiteProfile") -> dict[str, str]:
    return {"id": profile.id, "url": profile.url, "profile": str(profile_path(where.archive, profile.id))}


def _address(word: str, known: dict[str, "SiteProfile"]) -> str:
    from newsarchive.cli.targets import page_address, site_named  # noqa: PLC0415 - help needs no URL library

    found = site_named(word, known)
    if found:
        raise UsageProblem(
            f"this site is registered already, as {found.id}", where=found.url, hint="its profile can be edited"
        )
    return page_address(word, {})


def _profile(address: str, given_id: str | None, taken: Mapping[str, str], typed: dict[str, Any]) -> "SiteProfile":
    from newsarchive.model.profile import SiteProfile  # noqa: PLC0415 - help needs no model
    from newsarchive.profiles.checking import unusable  # noqa: PLC0415 - as above

    if given_id is not None and not re.fullmatch(r"[a-z0-9][a-z0-9._-]{0,63}", given_id):
        raise UsageProblem(f"not an id: {given_id!r}", hint="small letters, digits, '-', '_' and '.'; it names a file")
    if given_id is not None and given_id in taken:
        raise UsageProblem(f"a site is called {given_id} already", where=taken[given_id], hint="choose another --id")
    name = given_id or free_id(address, taken)
    made = SiteProfile(id=name, url=address, **{key: value for key, value in typed.items() if value not in (None, ())})
    for one in unusable(made):
        raise UsageProblem(one.why, where=_OPTIONS.get(one.key, f"--{one.key.replace('_', '-')}"), hint=one.hint)
    return made


def free_id(address: str, taken: Container[str]) -> str:
    """Make an id from the host, with the port and a number where they are needed."""
    from newsarchive.text.urls import host, host_port, is_loopback  # noqa: PLC0415 - help needs no URL library

    name = host(address).removeprefix("www.").strip("[].")
    name = f"{name}-{host_port(address)[1]}" if is_loopback(address) else name
    name = re.sub(r"[^a-z0-9.-]+", "-", name).strip(".-")[:48] or "site"
    number = 2
    found = name
    while found in taken:
        found, number = f"{name}-{number}", number + 1
    return found


def register(
    archive: "Archive",
    where: config.Config,
    profile: "SiteProfile",
    *,
    is_looked_at: bool = True,
    command: str = "sites add",
) -> "tuple[SiteProfile, Survey | None]":
    """Look at the site, write its profile and its row, keep what the look brought; the profile as it is read back."""
    from newsarchive.jobs.looked import keep_look  # noqa: PLC0415 - help needs no job
    from newsarchive.profiles import toml  # noqa: PLC0415 - as above

    now = pieces.clock()
    waits = pieces.politeness(where, now)
    found = look(where, profile, waits) if is_looked_at else None
    write_profile(where.archive, profile.id, profile_text(profile, found))
    written = toml.load(profile_path(where.archive, profile.id))
    archive.sites.save(written, now())
    if found is not None:
        # while a run holds the archive, the pages of the look are asked for again later
        with archive.lock("skip", now=now()) as held:
            if held:
                keep_look(archive, found, waits, now=now, command=command)
    return written, found


def look(where: config.Config, profile: "SiteProfile", waits: "Politeness") -> "Survey":
    """Look at the site; what a person gave stays as given. The host may be asked again when this returns."""
    from newsarchive.jobs.learn import survey  # noqa: PLC0415 - help needs no job

    with closing(pieces.fetcher(where, pieces.clock(), waits)) as fetcher:
        found = survey(profile, fetcher, waits)
    waits.wait(profile.url)
    return found


def profile_text(profile: "SiteProfile", found: "Survey | None") -> str:
    """Write a profile as commented TOML."""
    from newsarchive.profiles import toml  # noqa: PLC0415 - help needs no profiles

    head = (f"What newsarchive knows of {profile.url}", "Edit it; 'newsarchive sites check' reads it.")
    return toml.dump(found.profile, found.notes, head) if found else toml.dump(profile, head=head)


def write_profile(archive: Path, site: str, text: str) -> None:
    """Write a profile whole or not at all."""
    path = profile_path(archive, site)
    try:
        fresh = path.with_name(f".{path.name}.part")
        fresh.write_text(text, "utf-8")
        fresh.chmod(0o600)
        fresh.replace(path)
    except OSError as cause:
        raise ArchiveUnwritable(path, cause.strerror or str(cause)) from cause


@command.command("list")
@options.as_json
@options.common
@click.pass_context
def list_(ctx: click.Context, as_json: bool) -> int:
    """List the registered sites."""
    with pieces.reading(ctx) as archive:
        known = profiles.read(archive.directory)
        rows = [
            {
                "id": profile.id,
                "url": profile.url,
                "name": profile.name,
                "active": profile.active,
                "articles": archive.articles.count(site=profile.id),
                "last_run": (last_of(archive.runs.latest(14, profile.id)) or {"started_at": None})["started_at"],
            }
            for profile in known.values()
        ]
    if as_json:
        for row in rows:
            write_json(row)
        known.tell()
        return 0
    cells = [
        (row["id"], row["articles"], row["last_run"] or "never", "" if row["active"] else "off", row["url"])
        for row in rows
    ]
    if cells:
        click.echo(
            table(
                cells,
                ("id", "articles", "last run", "state", "address"),
                cells=table_room(),
                right=(1,),
                whole=(0, 2, 4),
            )
        )
    options.say(ctx, counted(len(rows), "site"))
    known.tell()
    return 0


@command.command("show")
@click.argument("site")
@options.as_json
@options.common
@click.pass_context
def show(ctx: click.Context, site: str, as_json: bool) -> int:
    """Show the profile of a site, by its id or address."""
    profile = named(ctx, site)
    if as_json:
        write_json(asdict(profile))
    else:
        click.echo(
            safe_lines(profile_path(pieces.settings(ctx).archive, profile.id).read_text("utf-8", "replace")), nl=False
        )
    return 0


@command.command("check")
@click.argument("site", required=False)
@options.common
@click.pass_context
def check(ctx: click.Context, site: str | None) -> int:
    """Read the profiles, or one, and say whether they can be used; a misspelt key gets its line and nearest word."""
    if site:
        options.say(ctx, safe(f"{named(ctx, site).id}: can be used"))
        return 0
    known = profiles.read(pieces.settings(ctx).archive)
    for profile in known.values():
        options.say(ctx, safe(f"{profile.id}: can be used"))
    return UsageProblem.exit_code if known.tell() else 0


@command.command("disable")
@click.argument("site")
@options.common
@click.pass_context
def disable(ctx: click.Context, site: str) -> int:
    """Leave a site out of the nightly run; what is held stays."""
    return _switch(ctx, site, active=False)


@command.command("enable")
@click.argument("site")
@options.common
@click.pass_context
def enable(ctx: click.Context, site: str) -> int:
    """Take a site into the nightly run again."""
    return _switch(ctx, site, active=True)


def _switch(ctx: click.Context, site: str, *, active: bool) -> int:
    profile = named(ctx, site)
    where = pieces.settings(ctx)
    line = f"active = {'true' if active else 'false'}"
    text = profile_path(where.archive, profile.id).read_text("utf-8")
    pattern = re.compile(r"^#?[ \t]*active[ \t]*=.*$", re.MULTILINE)
    text = pattern.sub(line, text, count=1) if pattern.search(text) else f"{line}\n{text}"
    write_profile(where.archive, profile.id, text)
    with pieces.writing(where) as archive:
        archive.sites.save(profiles.read(where.archive)[profile.id], pieces.clock()())
    options.say(ctx, f"{profile.id} is {'on' if active else 'off'}")
    return 0


def named(ctx: click.Context, word: str) -> "SiteProfile":
    """Find a registered site by id or address, or raise UsageProblem."""
    from newsarchive.cli.targets import site_named  # noqa: PLC0415 - help needs no URL library

    with pieces.reading(ctx) as archive:
        known = profiles.read(archive.directory)
    known.check([word])
    found = site_named(word, known)
    if found is None:
        raise no_such_site(word, known)
    return found
