"""How well-known portal software spells one page in several ways: each family is brought to one spelling for identity.

Sources: the software's own documentation and pages seen. A rule here names software, never a site.
"""

import re
from collections.abc import Callable

Fields = list[tuple[str, str]]
Spelling = tuple[str, Fields]

_DNN_TAB = re.compile(r"/tabid/\d+(?=/|\Z)", re.IGNORECASE)
_DNN_CONTEXT = frozenset({"mid", "ctl", "view", "artmid", "mode", "portalid"})
_JOOMLA = re.compile(r"/index2?\.php\Z", re.IGNORECASE)
_JOOMLA_CONTEXT = frozenset({"itemid", "catid", "sectionid", "pop", "page", "tmpl", "print", "layout"})
_NUKE = re.compile(r"/(?:modules|article|print)\.php\Z", re.IGNORECASE)
_NUKE_STATIC = re.compile(r"/article-?(\d+)\.html?\Z", re.IGNORECASE)
_NUKEVIET_PATH = re.compile(r"(/(?:[^/]+/)*?)([a-z]{2})/([a-z][\w-]*)/(\S+?-\d+)(?:\.html|/)?\Z")
_NUKEVIET_ACTIONS = ("print/", "savefile/", "sendmail/")
_WEBSPHERE_STATE = re.compile(r"/!ut/p/.*\Z", re.DOTALL)
_WEBSPHERE_IDS = frozenset({"wcm_global_context", "cur_id", "urile"})
_LIFERAY_CONTEXT = frozenset({"redirect", "inheritredirect", "plidlayout", "_101_redirect", "viewmode"})
_PLONE_VIEW = re.compile(r"(?<=[^/])/(?:document_view|newsitem_view|base_view|view)/?\Z")
# Where such a parameter names the article, the category that it was reached from says nothing.
_ARTICLE_IDS = frozenset({
    "aid", "article_id", "articleid", "contentid", "distid", "docid", "id", "id_news", "id_tin", "idnews", "idtin",
    "item_id", "itemid", "new_id", "newid", "news_id", "newsid", "newsitemid", "nid", "postid", "storyid", "tinid",
})  # fmt: skip
_CATEGORIES = frozenset({
    "cat", "cat_id", "cate", "cateid", "category", "category_id", "categoryid", "catid", "chuyenmuc", "groupid",
    "idcat", "idmuc", "menu", "menuid", "muc", "mucid", "nhom", "plidlayout", "section", "section_id", "sectionid",
    "zoneid",
})  # fmt: skip
_NUMBER_OR_GUID = re.compile(r"\d{1,20}|\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?", re.IGNORECASE | re.ASCII)


def one_spelling(path: str, fields: Fields) -> Spelling:
    """The spelling that stands for all of a page's spellings in its family of software."""
    for family in _FAMILIES:
        path, fields = family(path, fields)
    return path, fields


def dotnetnuke(path: str, fields: Fields) -> Spelling:
    """DotNetNuke writes its query as a path: `/News/tabid/57/ID/9/Default.aspx` is `/Default.aspx?tabid=57&ID=9`.

    The tab alone names the page that modules stand on; the pages before it are its titles.
    """
    found = _DNN_TAB.search(path)
    if found:
        parts = path[found.start() + 1 :].split("/")
        if len(parts) % 2 or parts[-1].lower().endswith(".aspx"):
            parts.pop()  # Default.aspx, or the title of the page
        pairs = list(zip(parts[::2], parts[1::2], strict=False))
        path, fields = "/default.aspx", [*pairs, *fields]
    if not any(name.lower() == "tabid" for name, _ in fields):
        return path, fields
    named = [(name.lower(), value) for name, value in fields]
    if any(name in _ARTICLE_IDS for name, _ in named):
        named = [pair for pair in named if pair[0] not in _DNN_CONTEXT]
    return path, named


def joomla(path: str, fields: Fields) -> Spelling:
    """Joomla, Mambo: `index2.php` is the bare page, `Itemid` the menu it hangs under, `id=9:slug` bears its title."""
    named = dict(fields)
    if not (_JOOMLA.search(path) and named.get("option") and named.get("id")):
        return path, fields
    kept = [pair for pair in fields if pair[0].lower() not in _JOOMLA_CONTEXT]
    return _JOOMLA.sub("/index.php", path), [
        (name, value.partition(":")[0] if name == "id" else value) for name, value in kept
    ]


def phpnuke(path: str, fields: Fields) -> Spelling:
    """PHP-Nuke: a story by `sid`, shown by `modules.php`, `print.php`, or as `/article9.html`."""
    found = _NUKE_STATIC.search(path)
    if found and not fields:
        return path[: found.start()] + "/modules.php", [("name", "News"), ("sid", found.group(1))]
    named = dict(fields)
    story = named.get("sid", "")
    if not (_NUKE.search(path) and story.isdigit()) or named.get("name", "News") != "News":
        return path, fields
    if named.get("file", "article") not in ("article", "print") or named.get("op", "viewst") != "viewst":
        return path, fields
    kept = [pair for pair in fields if pair[0] not in ("file", "op", "mode", "order", "thold", "name", "sid")]
    return _NUKE.sub("/modules.php", path), [("name", "News"), ("sid", story), *kept]


def nukeviet(path: str, fields: Fields) -> Spelling:
    """NukeViet: `index.php?language=vi&nv=news&op=Tin/slug-9` is `/vi/news/Tin/slug-9/`; print and save are views."""
    named = dict(fields)
    if path.endswith("/index.php") and {"nv", "op"} <= named.keys():
        parts = (named.get("language", ""), named["nv"], _without_action(named["op"]).strip("/"))
        rest = [pair for pair in fields if pair[0] not in ("language", "nv", "op")]
        return path.removesuffix("index.php") + "/".join(part for part in parts if part), rest
    found = _NUKEVIET_PATH.match(path)
    if found:
        before, language, module, page = found.groups()
        return f"{before}{language}/{module}/{_without_action(page)}", fields
    return path, fields


def _without_action(page: str) -> str:
    return next((page.removeprefix(action) for action in _NUKEVIET_ACTIONS if page.startswith(action)), page)


def websphere(path: str, fields: Fields) -> Spelling:
    """WebSphere Portal: what follows `/!ut/p/` is the state of the portal; the document is named by a parameter."""
    if "/!ut/p/" in path and any(name.lower() in _WEBSPHERE_IDS for name, _ in fields):
        return _WEBSPHERE_STATE.sub("", path), [pair for pair in fields if pair[0].lower() in _WEBSPHERE_IDS]
    return path, fields


def liferay(path: str, fields: Fields) -> Spelling:
    """Liferay: behind `/-/` the path names the document; the query is where its reader came from, and the window."""
    if "/-/" not in path:
        return path, fields
    kept = [pair for pair in fields if pair[0].lower() not in _LIFERAY_CONTEXT and not pair[0].startswith("p_p_")]
    return path, kept


def plone(path: str, fields: Fields) -> Spelling:
    """Plone: a document's views have its address and a name behind it."""
    return _PLONE_VIEW.sub("", path), fields


def category_beside_article(path: str, fields: Fields) -> Spelling:
    """Any software: a category beside an article's number is the way that led there."""
    if any(name.lower() in _ARTICLE_IDS and _NUMBER_OR_GUID.fullmatch(value) for name, value in fields):
        return path, [pair for pair in fields if pair[0].lower() not in _CATEGORIES]
    return path, fields


_FAMILIES: tuple[Callable[[str, Fields], Spelling], ...] = (
    dotnetnuke, joomla, phpnuke, nukeviet, websphere, liferay, plone, category_beside_article,
)  # fmt: skip
