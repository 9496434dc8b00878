"""Where to go next from one page: everything that the page leads to, sorted by what it is."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from newsarchive.discover.choices import choices_of
from newsarchive.discover.elements import Element
from newsarchive.discover.links import Found, Link, links_of
from newsarchive.discover.pagers import Turn, chosen, is_step, is_turn_of, page_number, part_number, parts_of, turns_of
from newsarchive.discover.postback import Form
from newsarchive.discover.scope import in_scope, is_asset, is_document, matches, without_session
from newsarchive.discover.shapes import grows
from newsarchive.discover.words import is_tool_text, is_tool_url, says_previous
from newsarchive.model.profile import SiteProfile

_TOOL_PICTURES = ("print", "printer", "email", "e-mail", "sendmail", "friend", "mail.", "pdf", "imprim", "envelope")


@dataclass(frozen=True, slots=True)
class Discovered:
    """What a page leads to. `firsts` are other addresses of its first page; `skipped` holds (address, why)."""

    links: tuple[Link, ...] = ()
    turns: tuple[Turn, ...] = ()
    parts: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    iframes: tuple[str, ...] = ()
    feeds: tuple[str, ...] = ()
    presses: tuple[Link, ...] = ()
    backs: tuple[str, ...] = ()
    documents: tuple[Link, ...] = ()
    forms: tuple[Form, ...] = ()
    refresh: str | None = None
    canonical: str | None = None
    skipped: tuple[tuple[str, str], ...] = ()
    unknown_calls: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    loaders: tuple[str, ...] = ()


def discover(
    tree: Element,
    url: str,
    profile: SiteProfile,
    *,
    base: str | None = None,
    more_scripts: str = "",
    tools: Collection[str] = (),
) -> Discovered:
    """Read one page. `base` is what relative addresses are relative to, `more_scripts` the text of its script files."""
    found = links_of(tree, base or url, more_scripts=more_scripts)
    own = without_session(url)
    presses = [link for link in found.links if link.post is not None]
    presses += [link for index, form in enumerate(found.forms) for link in choices_of(form, index)]
    sorted_links = _sorted(found.links, own, profile, tools)
    kept = sorted_links.kept
    links = tuple(kept.values())
    # One address may be both "3" and "last": each of its texts is asked whether it turns the page; a headline wins.
    turning = (*(link for link in sorted_links.followed if not kept[link.url].is_headline), *presses)
    return Discovered(
        links=links,
        turns=tuple(chosen(turns_of(turning, own), profile, own, sum(link.is_headline for link in links))),
        parts=tuple(parts_of(links, own)),
        firsts=tuple(link.url for link in links if page_number(link.text) == 1 and part_number(link.url, own) == 0),
        frames=tuple(link.url for link in links if link.how == "frame"),
        iframes=tuple(link.url for link in links if link.how == "iframe"),
        feeds=_feeds(found, links, profile),
        presses=tuple(presses),
        backs=tuple(link.url for link in links if _goes_back(link, own)),
        documents=tuple(sorted_links.documents.values()),
        forms=tuple(found.forms),
        refresh=found.refresh,
        canonical=found.canonical,
        skipped=tuple(sorted_links.skipped.items()),
        unknown_calls=tuple(sorted(found.unknown_calls)),
        scripts=tuple(found.scripts),
        loaders=tuple(found.loaders),
    )


def _goes_back(link: Link, own: str) -> bool:
    return says_previous(link.text) and is_turn_of(link.url, own) and not is_step(link, own)


@dataclass(slots=True)
class _Sorted:
    """The links of a page: each address that is followed once, as all its links name it; the files; the rest."""

    kept: dict[str, Link] = field(default_factory=dict)
    followed: list[Link] = field(default_factory=list)
    documents: dict[str, Link] = field(default_factory=dict)
    skipped: dict[str, str] = field(default_factory=dict)


def _sorted(links: Sequence[Link], own: str, profile: SiteProfile, tools: Collection[str]) -> _Sorted:
    found = _Sorted()
    for link in links:
        if link.post is not None:
            continue
        address = without_session(link.url)
        why = "a tool of the site" if address in tools else refusal(link, address, profile)
        if why == "document":
            found.documents.setdefault(address, _at(link, address))
        elif why:
            found.skipped.setdefault(address, why)
        elif address != own:
            found.followed.append(_at(link, address))
            before = found.kept.get(address)
            if before is None or _says_more(link, before):
                found.kept[address] = _at(link, address)
    return found


def refusal(link: Link, address: str, profile: SiteProfile) -> str | None:
    """Why a link is not followed, or None; `document` for a file to attach."""
    if matches(profile.article_pattern, address) or matches(profile.list_pattern, address):
        return None
    if not in_scope(address, profile):
        return "out of scope"
    if is_asset(address):
        return "not a page"
    if is_document(address):
        return "document"
    if grows(address):
        return "a growing path"
    if link.how == "search" or (link.how in ("frame", "iframe") and not is_tool_url(address)):
        return None
    if is_tool_text(link.text) or is_tool_url(address):
        return "a tool of the site"
    label = link.label.lower()
    if not link.is_headline and any(word in label for word in _TOOL_PICTURES) and len(link.text) < 40:
        return "a tool of the site"
    return None


def _says_more(link: Link, before: Link) -> bool:
    """Whether this link names its address better than the one before: with more words, but none around a title."""
    if before.is_headline and before.text in link.text:
        return False
    return len(link.text) > len(before.text) or (link.is_headline and link.text in before.text)


def _at(link: Link, address: str) -> Link:
    if link.url == address:
        return link
    return Link(address, link.text, link.how, link.near, link.label, link.rel, link.post)


_FEED_MARKS = ("rss", "atom", "feed", "backend.", ".rdf", "rdf.")


def _feeds(found: Found, links: tuple[Link, ...], profile: SiteProfile) -> tuple[str, ...]:
    """Declared feeds, and links that call themselves one."""
    feeds = [without_session(url) for url in found.feeds if in_scope(url, profile)]
    for link in links:
        name = link.url.rpartition("//")[2].partition("/")[2].lower()
        said = link.text.lower() + " " + link.label.lower()
        if (any(mark in name for mark in _FEED_MARKS) and not link.is_headline) or said.split()[:1] in (
            ["rss"],
            ["atom"],
            ["xml"],
        ):
            feeds.append(link.url)
    return tuple(dict.fromkeys(feeds))
