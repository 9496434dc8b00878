"""What the words after `fetch` mean: sites by id or address, pages by address, `-` for lines of standard input."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from newsarchive.errors import BadUrl, UsageProblem
from newsarchive.model.profile import SiteProfile
from newsarchive.text.urls import identity, is_http, resolve


@dataclass(frozen=True, slots=True)
class Targets:
    """The sites to crawl and the pages to fetch."""

    sites: tuple[SiteProfile, ...] = ()
    pages: tuple[str, ...] = ()

    @property
    def addresses(self) -> tuple[str, ...]:
        """Every address that a person named by this."""
        return (
            *(site.url for site in self.sites),
            *(url for site in self.sites for url in site.start_pages),
            *self.pages,
        )


def targets(words: Iterable[str], profiles: Mapping[str, SiteProfile]) -> Targets:
    """Sort the words; none at all means every active site.

    Raises:
        BadUrl: a word that is neither a site nor a web address.
        UsageProblem: no site is registered, or one of that name is not.
    """
    wanted = list(words)
    if not wanted:
        active = tuple(profile for profile in profiles.values() if profile.active)
        if not active:
            hint = "register one with 'newsarchive sites add URL', or name pages: 'newsarchive fetch URL'"
            raise UsageProblem("nothing to fetch: no active site is registered here", hint=hint)
        return Targets(sites=active)
    sites, pages = dict[str, SiteProfile](), dict[str, None]()
    for word in wanted:
        site = site_named(word, profiles)
        if site:
            sites[site.id] = site
        else:
            pages[page_address(word, profiles)] = None
    return Targets(tuple(sites.values()), tuple(pages))


def site_named(word: str, profiles: Mapping[str, SiteProfile]) -> SiteProfile | None:
    """Find a site by its id or its address."""
    if word in profiles:
        return profiles[word]
    if "://" not in word:
        return None
    key = identity(word)
    return next((profile for profile in profiles.values() if identity(profile.url) == key), None)


def page_address(word: str, profiles: Mapping[str, SiteProfile]) -> str:
    """Check the address of a page.

    Raises:
        BadUrl: it is none.
        UsageProblem: it looks like the id of a site that is not registered.
    """
    if "://" in word:
        url = resolve(None, word)
        if url is None or not is_http(url):
            raise BadUrl(word, "only http and https can be fetched" if url else "it cannot be read as one")
        place = url.partition("://")[2].partition("/")[0]
        if "@" in place:
            # it would stand in the archive, and is never sent
            raise BadUrl(url.replace(place, place.rpartition("@")[2], 1), "a user or password in it is not used")
        return url
    if "." in word or "/" in word or ":" in word:
        raise BadUrl(word, "it has no scheme")
    near = get_close_matches(word, profiles, 1)
    hint = (
        f"did you mean {near[0]}?"
        if near
        else "'newsarchive sites list' names the sites; a page is named by its http address"
    )
    raise UsageProblem("no site of that name is registered here", where=word, hint=hint)
