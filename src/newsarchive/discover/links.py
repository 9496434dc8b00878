"""The links of a page, however it makes them: anchors, image maps, frames, scripts, selects, forms, refreshes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from newsarchive.discover.elements import Element, text_of
from newsarchive.discover.numbered import next_page
from newsarchive.discover.postback import Form, Post, postback_of, read_form, request_of
from newsarchive.discover.scripts import MAX_SCRIPT, Scripts, addresses, calls, read_scripts, submissions
from newsarchive.discover.words import says_next, says_previous, says_search
from newsarchive.discover.written import loaders, written_links
from newsarchive.text.tidy import tidy
from newsarchive.text.urls import is_http, resolve

MAX_LINKS = 5_000
_LONGEST_NEAR = 600
_REFRESH = re.compile(r"^\s*\d{0,6}(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?['\"]?([^'\"]{1,2000})", re.IGNORECASE)
_FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "text/xml", "application/xml")
_ROWS = frozenset({"tr", "li", "dd", "dt", "article", "p", "div", "td", "h1", "h2", "h3", "h4", "h5"})
_HANDLERS = ("onclick", "onmousedown", "onmouseup", "ondblclick")
_PAGE_NAME = re.compile(r"\.(?:aspx?|php|html?|jsp|cfm)\b|^\?", re.IGNORECASE)
_CJK = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@dataclass(frozen=True, slots=True)
class Link:
    """One way out of a page: `how` it is made, `near` is the text of its row without its own, `post` a form's press."""

    url: str
    text: str
    how: str = "a"
    near: str = ""
    label: str = ""
    rel: str = ""
    post: Post | None = None

    @property
    def is_headline(self) -> bool:
        """Whether the text is long enough to be a title, and no word that turns the page."""
        return is_headline(self.text) and not (says_next(self.text) or says_previous(self.text))


@dataclass(slots=True)
class Found:
    """What `links_of` collects."""

    links: list[Link] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    feeds: list[str] = field(default_factory=list)
    refresh: str | None = None
    canonical: str | None = None
    unknown_calls: set[str] = field(default_factory=set)
    scripts: list[str] = field(default_factory=list)
    loaders: list[str] = field(default_factory=list)


def is_headline(text: str) -> bool:
    """Whether a text is long enough to be a title: four words and 16 characters, or eight characters unspaced."""
    if len(text) >= 8 and len(_CJK.findall(text)) >= 6:
        return True
    return (len(text) >= 16 and text.count(" ") >= 3) or len(text) >= 28


def is_page_name(text: str) -> bool:
    """Whether a short text is the name of a page: `2004.htm`, `?nam=2004`."""
    return _PAGE_NAME.search(text) is not None


def links_of(tree: Element, base: str, *, more_scripts: str = "") -> Found:
    """All links of a page in its order; `base` is what its relative addresses are relative to."""
    return _Reader(tree, base, more_scripts).read()


class _Reader:
    """One pass over one tree."""

    def __init__(self, tree: Element, base: str, more_scripts: str) -> None:
        self.tree, self.base, self.found = tree, base, Found()
        inline = "\n".join(script.text or "" for script in tree.iter("script"))
        self.next_page = next_page(inline[:MAX_SCRIPT])
        self.scripts: Scripts = read_scripts(inline + "\n" + more_scripts)
        self.written = list(written_links((inline + "\n" + more_scripts)[:MAX_SCRIPT], self.scripts.functions))
        self.form_of: dict[Element, int] = {}

    def read(self) -> Found:
        for form in list(self.tree.iter("form"))[:50]:
            self.form_of[form] = len(self.found.forms)
            self.found.forms.append(read_form(form, self.base))
        for element in self.tree.iter():
            if isinstance(element.tag, str) and len(self.found.links) < MAX_LINKS:
                self._read_element(element)
        self.found.loaders += loaders(self.scripts.functions)
        for address, text in (*self.written, *self.scripts.written):
            self._add(address, tidy(text), "script")
        if self.next_page is not None:
            self._add(self.next_page[0], str(self.next_page[1]), "script")
        for index, form in enumerate(self.found.forms):
            self.found.links += _presses(form, index)
            if _is_search(form):
                fields = tuple((name, value) for name, value, _ in form.buttons[:1])
                self._add(request_of(form, Post(index, None, "", fields), "utf-8").url, "", "search")
        return self.found

    def _read_element(self, element: Element) -> None:
        tag = element.tag
        if tag in ("a", "area"):
            self._read_anchor(element)
        elif tag in ("frame", "iframe"):
            source = (element.get("src") or "").strip()
            if source and not source.lower().startswith(("javascript:", "about:")):
                self._add(source, element.get("title") or element.get("name") or "", tag)
        elif tag == "option":
            self._read_option(element)
        elif tag == "meta" and (element.get("http-equiv") or "").strip().lower() == "refresh":
            match = _REFRESH.match(element.get("content") or "")
            self.found.refresh = resolve(self.base, match[1].strip()) if match else None
        elif tag == "link":
            self._read_relation(element)
        elif tag == "script" and element.get("src"):
            address = resolve(self.base, element.get("src").strip())
            if address and is_http(address):
                self.found.scripts.append(address)
        elif tag == "body" and element.get("onload"):
            for address in addresses(element.get("onload"), self.scripts.functions)[:1]:
                self.found.refresh = self.found.refresh or resolve(self.base, address)
        elif element.get("onclick") and tag not in ("html", "body"):
            self._read_code(element, element.get("onclick"))

    def _read_anchor(self, element: Element) -> None:
        href = (element.get("href") or "").strip()
        lowered = href[:12].lower()
        if lowered.startswith(("mailto:", "tel:", "ftp:", "data:", "skype:")):
            return
        if not href or href.startswith("#") or lowered.startswith("javascript:"):
            code = " ".join([href, *(element.get(name) or "" for name in _HANDLERS)])
            self._read_code(element, code)
            return
        self._add_element(element, href, "area" if element.tag == "area" else "a")

    def _read_code(self, element: Element, code: str) -> None:
        pressed = postback_of(code)
        if pressed:
            form = self._form_of(element)
            if form is not None:
                url = self.found.forms[form].action
                post = Post(form, pressed[0], pressed[1])
                self.found.links.append(
                    Link(url, _text(element), "postback", _near(element), _label(element), post=post)
                )
            return
        if self._read_submission(element, code):
            return
        found = addresses(code, self.scripts.functions)
        for address in found[:5]:
            self._add_element(element, address, "script")
        if not found and is_headline(_text(element)):
            self.found.unknown_calls.update(name for name in calls(code) if name not in self.scripts.functions)

    def _read_submission(self, element: Element, code: str) -> bool:
        """A script that fills a form and sends it; the form is the one that has the field it fills."""
        filled = submissions(code, self.scripts.functions)
        names = {name for name, _ in filled}
        for index, form in enumerate(self.found.forms if filled else ()):
            if names & {name for name, _ in form.fields}:
                post = Post(index, None, "", filled)
                if form.method == "GET":
                    self._add_element(element, request_of(form, post, "utf-8").url, "script")
                else:
                    text = _text(element)
                    link = Link(form.action, text, "submit", _near(element), _label(element), post=post)
                    self.found.links.append(link)
                return True
        return False

    def _form_of(self, element: Element) -> int | None:
        inside = next((self.form_of[above] for above in element.iterancestors("form") if above in self.form_of), None)
        if inside is not None:
            return inside
        return next(
            (index for index, form in enumerate(self.found.forms) if form.is_webform), 0 if self.found.forms else None
        )

    def _read_option(self, element: Element) -> None:
        select = next(element.iterancestors("select"), None)
        value = (element.get("value") or "").strip()
        if select is None or not value or value == "#":
            return
        code, text = select.get("onchange") or "", tidy(text_of(element))
        pressed = postback_of(code)
        form = self._form_of(element) if pressed else None
        if pressed and form is not None:
            if select.get("name") and element.get("selected") is None:
                post = Post(form, *pressed, ((select.get("name"), value),))
                self.found.links.append(Link(self.found.forms[form].action, text, "postback", post=post))
            return
        goes = bool(code) and "submit" not in code.lower()
        looks_like_page = "/" in value or is_page_name(value)
        if looks_like_page and (goes or value.startswith("http") or _is_jump(select)):
            self._add(value, text, "option")
        elif goes:
            chosen = re.sub(r"(?:this|options\[[^\]]*\])[\w.\[\]]*\.?value", repr(value), code)
            for address in addresses(chosen, self.scripts.functions)[:1]:
                self._add(address, text, "option")

    def _read_relation(self, element: Element) -> None:
        relation, href = (element.get("rel") or "").lower(), (element.get("href") or "").strip()
        address = resolve(self.base, href) if href else None
        if address is None or not is_http(address):
            return
        kind = (element.get("type") or "").lower()
        if "alternate" in relation and kind in _FEED_TYPES:
            self.found.feeds.append(address)
        elif relation == "canonical":
            self.found.canonical = address
        elif relation == "next":
            self.found.links.append(Link(address, "", "link", rel="next"))

    def _add_element(self, element: Element, href: str, how: str) -> None:
        address = resolve(self.base, href)
        if address and is_http(address):
            text = _text(element)
            near = _near(element) if is_headline(text) else ""
            self.found.links.append(Link(address, text, how, near, _label(element), (element.get("rel") or "").lower()))

    def _add(self, href: str, text: str, how: str) -> None:
        address = resolve(self.base, href)
        if address and is_http(address):
            self.found.links.append(Link(address, text, how))


def _is_jump(select: Element) -> bool:
    """Whether a button beside a select takes its script to what is chosen: most options are names of pages."""
    values = [option.get("value") or "" for option in list(select.iter("option"))[:50]]
    pages = sum(is_page_name(value) for value in values)
    return pages >= 2 and 2 * pages > len(values)


def _text(element: Element) -> str:
    """The text of a link, or what its picture says, or its title; a title that continues a cut text wins."""
    text = tidy(text_of(element)) if element.tag != "area" else ""
    title = tidy(element.get("title") or "")
    stem = text.rstrip(". …")
    if title and len(title) > len(text) and stem and title.lower().startswith(stem.lower()):
        return title
    if text:
        return text
    picture = next(element.iter("img"), None)
    said = (picture.get("alt") or picture.get("title") or "") if picture is not None else ""
    return tidy(said) or title or tidy(element.get("alt") or element.get("value") or "")


def _label(element: Element) -> str:
    """What else a link is called: the names of its picture and its classes."""
    picture = next(element.iter("img"), None)
    source = (picture.get("src") or "").rpartition("/")[2] if picture is not None else ""
    return " ".join(part for part in (element.get("class"), element.get("id"), element.get("title"), source) if part)[
        :200
    ]


def _near(element: Element) -> str:
    """The text of the row that holds a link, without the link's own; only what follows it if others share the row."""
    own, href = text_of(element), element.get("href")
    best = tidy(element.tail or "")[:200]
    above = element
    for _ in range(7):
        above = above.getparent()
        if above is None or not isinstance(above.tag, str):
            break
        if above.tag not in _ROWS and above.tag not in (
            "font",
            "span",
            "b",
            "strong",
            "i",
            "em",
            "table",
            "tbody",
            "center",
            "nobr",
        ):
            break
        others = (other for other in above.iter("a") if other.get("href") != href and other is not element)
        if any(is_headline(tidy(text_of(other))) for other in others):
            break
        text = text_of(above)
        if len(text) > (1_500 if above.tag in ("tr", "li", "article") else _LONGEST_NEAR) + len(own):
            break
        best = tidy(text.replace(own, " ", 1))
        if above.tag in ("tr", "li", "article"):
            break
    return best[:_LONGEST_NEAR]


def _is_search(form: Form) -> bool:
    """Whether a form searches the site by one word; sent without any it may show all there is."""
    if form.method != "GET" or form.is_webform or form.asks not in (("text",), ("search",)):
        return False
    said = (name + " " + label for name, _, label in form.buttons)
    return says_search(" ".join([form.action.rpartition("/")[2], *(name for name, _ in form.fields), *said]))


def _presses(form: Form, index: int) -> Iterator[Link]:
    """Buttons that turn pages."""
    for name, value, label in form.buttons:
        if says_next(label) or label.strip(" []()").isdigit() or (not label and re.search(r"(?i)next|sau|tiep", name)):
            fields = ((name, value),) if value else ((f"{name}.x", "1"), (f"{name}.y", "1"))
            if not says_previous(label):
                yield Link(form.action, label or "next", "button", label=name, post=Post(index, None, "", fields))
