"""What the names of elements give away: the words of class, id, role and itemprop as one bit mask."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

BLOCK, ANCHOR, TIME, SKIPPED, LINE = 1, 2, 3, 4, 5  # what a tag is; the last two hold no text

_BLOCKS = """
address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li listing main marquee menu nav noframes ol p
pre search section summary table tbody td tfoot th thead tr ul xmp
"""
_SKIPPED = """
script style noscript template svg math iframe object embed applet video audio canvas select option textarea
button input head link meta title base datalist progress meter map area param frame noembed
"""
BLOCK_TAGS: dict[str, int] = {
    **dict.fromkeys(_BLOCKS.split(), BLOCK),
    **dict.fromkeys(_SKIPPED.split(), SKIPPED),
    **dict.fromkeys(("br", "hr", "img", "image", "amp-img"), LINE),
    "a": ANCHOR,
    "time": TIME,
    "abbr": TIME,
}
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}

# One bit a meaning.
BODY, ARTICLE, MENU, RELATED, COMMENT, SHARE, NOTICE, AD, AUTHOR, DATE, TITLE, LEAD, CAPTION, CREDIT, TOOLS, FOOTER = (
    1 << n for n in range(16)
)
(
    HEADER,
    ASIDE,
    TEASER,
    TAGS,
    SECTION,
    SOCIAL,
    COOKIE,
    SIGNUP,
    BIO,
    UNSEEN,
    WIDGET,
    GALLERY,
    IMAGE,
    PAGER,
    CLOCK,
    META,
) = (1 << n for n in range(16, 32))
COUNTER, BREADCRUMB, LIST, SEARCH, QUOTE, PAYWALL, KICKER, CONTENT = (1 << n for n in range(32, 40))

TAG_HINTS = {
    "article": ARTICLE,
    "main": CONTENT,
    "nav": MENU,
    "menu": MENU,
    "footer": FOOTER,
    "header": HEADER,
    "aside": ASIDE,
    "figure": IMAGE,
    "figcaption": CAPTION,
    "address": AUTHOR,
}

# Words are matched against the lower-cased parts of a name: "post-content_2" has post, content, postcontent.
_WORDS: dict[int, str] = {
    BODY: """articlebody bodytext body-text storybody story-body entry-content post-content postcontent
    articletext article-text article-body article-content story-text storytext newstext news-text text-
    content maincontent-text richtext noidung chitiet noi-dung content-detail contentdetail detail-
    content newsdetail news-detail news-content newscontent lblcontent tincontent fulltext cuerpo texto
    corps-article artikeltext artikelbody fliesstext""",
    ARTICLE: """article story post entry hentry news artikel articulo""",
    MENU: """nav menu navbar navigation sitenav topnav subnav megamenu dropdown sitemap leftmenu sidebarmenu skip
    skiplink""",
    RELATED: """related relacionadas relacionados similar recommended recommendation recommendations recirc
    recirculation more-on morenews othernews other-news tinlienquan tinkhac lienquan tin-khac readmore
    read-more seealso see-also outbrain taboola zergnet popular mostread most-read trending latest-news
    mostpopular empfehlung weitere upnext up-next newer older""",
    COMMENT: """comment comments disqus kommentar kommentare comentarios commentaire commentaires respond reply
    replies discussion binhluan livefyre""",
    SHARE: """share sharing shares sharebar sharethis addthis addtoany sharedaddy teilen compartir partager sns""",
    SOCIAL: """social socials twitter facebook whatsapp pinterest linkedin telegram follow followus""",
    NOTICE: """notice alert disclaimer warning banner announcement copyright correction""",
    AD: """ad ads advert advertisement advertising adsense adslot dfp sponsored sponsor promo promotion anzeige
    werbung publicidad quangcao commercial google-ad""",
    AUTHOR: """author authors byline by-line writer autor autore auteur tacgia verfasser creator contributor
    contributors journalist reporter authorname""",
    DATE: """date time datetime timestamp pubdate published dateline datum fecha updated ngaydang ngay posted
    postdate publishdate publish modified""",
    TITLE: """title headline heading tieude titulo titel headline1 contentheading articletitle newstitle
    posttitle entrytitle storytitle bigtitle maintitle
    titre titlu titolo tytul nadpis naslov cim otsikko overskrift zagolovok baslik judul""",
    LEAD: """lead lede intro standfirst summary teaser-text abstract excerpt dek deck subtitle subheadline sapo
    vorspann chapeau entradilla description strapline sub-title kicker-text copete bajada""",
    CAPTION: """caption captions wp-caption-text figcaption bildunterschrift legende imgcaption image-caption photo-
    caption pie-foto bu chuthich image-annotation legenda didascalia
    bildtext caption-text""",
    CREDIT: """credit credits copyright-image photographer source-image photo-credit image-credit
    credito creditos fotocredito fotograf urheber""",
    TOOLS: """tools toolbar tool print printer email mail buttons btn button actions action fontsize font-size
    controls utility""",
    FOOTER: """footer colophon page-footer sitefooter pied piede pata paticka zapati rodape stopka fusszeile podval
    chantrang lablec subsol""",
    HEADER: """header masthead banner-top topbar siteheader page-header""",
    ASIDE: """aside sidebar side rail rightcol right-col leftcol sidebar1 right-rail complementary infobox""",
    TEASER: """teaser teasers card cards tile promo-item headline-list listing thumbnail-list""",
    TAGS: """tags tag taglist tag-list keywords topics topic categories labels tags-links schlagworte""",
    SECTION: """section seccion category rubric rubrik kategorie categoria chuyenmuc cat channel ressort""",
    COOKIE: """cookie cookies consent gdpr cmp onetrust privacy cookiebar""",
    SIGNUP: """newsletter subscribe subscription signup sign-up register login signin membership abo mailing donate
    donation""",
    BIO: """bio author-bio authorbio about-author aboutauthor author-box authorbox author-info author-card vcard
    profile""",
    UNSEEN: """visually-hidden sr-only screen-reader-text screenreader visuallyhidden print-
    only modal popup""",
    WIDGET: """widget widgets weather poll survey quiz calendar stock player video audio podcast chart""",
    GALLERY: """gallery slideshow carousel slider slides swiper photogallery""",
    IMAGE: """image images photo photos picture figure media img foto bild""",
    PAGER: """pager pagination paging pagenav page-numbers pages prev next previous prevnext post-navigation""",
    CLOCK: """clock today currentdate current-date""",
    META: """meta info metadata post-meta entry-meta postmeta postmetadata infos""",
    COUNTER: """views view counter count hits reads luotxem""",
    BREADCRUMB: """breadcrumb breadcrumbs crumbs crumb breadcrumbtrail pathway""",
    LIST: """list items item results feed archive stream""",
    SEARCH: """search searchbox searchform suche buscar timkiem""",
    QUOTE: """pullquote pull-quote blockquote quote pullout""",
    PAYWALL: """paywall premium locked piano regwall""",
    KICKER: """kicker volanta antetitulo eyebrow overline dachzeile roofline topline supertitle""",
    CONTENT: """content main maincontent main-content body text primary inhalt contenido contenu""",
}
_BIT_OF: dict[str, int] = {}
for _bit, _names in _WORDS.items():
    for _name in _names.split():
        _BIT_OF[_name.replace("-", "")] = _BIT_OF.get(_name.replace("-", ""), 0) | _bit

_PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_MODIFIER = re.compile(r"(?:has|no|non|not|with|without|enable|status|format|type|u|js)[-_]|is-(?!hidden)|.*[:/]")
_POST_CLASS = re.compile(r"(?:tag|category|cat|post|author)-")  # what WordPress files a post under
_FOR_READERS = re.compile(r"(?<!:)\b(?:u-|a-u-)?sr-only\b(?!-)|[vV]isually-?[hH]idden|screen-reader-text")
_LONGEST = 400  # characters of names that are read, and kept
_MOST_KEPT = 20_000  # lists of names
_HIDDEN = frozenset(
    ("hidden", "is-hidden", "hide", "d-none", "invisible", "sr-only", "screen-reader-text", "offscreen")
)


class _Meanings(dict[str, int]):
    """The meanings in lists of names, each name whole, in its parts and in pairs of its parts; worked out once."""

    def __missing__(self, names: str) -> int:
        mask = 0
        tokens = names[:_LONGEST].split()
        is_post = "hentry" in tokens or "type-post" in tokens
        for name in tokens:
            if not (is_post and _POST_CLASS.match(name)):
                mask |= _name_mask(name)
        if len(names) <= _LONGEST:
            if len(self) >= _MOST_KEPT:
                self.clear()
            self[names] = mask
        return mask


meanings = _Meanings()  # a look into a dictionary: every element of every page is asked


@lru_cache(maxsize=20_000)
def _name_mask(name: str) -> int:
    if name in _HIDDEN:
        return UNSEEN
    if _MODIFIER.match(name):
        return 0
    parts = [part.lower() for part in _PARTS.findall(name) if len(part) > 1 and not part.isdigit()]
    mask = _BIT_OF.get("".join(parts), 0)
    for position, part in enumerate(parts):
        mask |= _BIT_OF.get(part, 0)
        if position:
            mask |= _BIT_OF.get(parts[position - 1] + part, 0)
    return mask


NAMING = frozenset(("class", "id", "itemprop", "role"))  # the attributes that say what an element is


def hint_of(attributes: Mapping[str, str]) -> int:
    """The meanings in an element's class, id, role and itemprop."""
    mask = 0
    for key in NAMING:
        names = attributes.get(key)
        if names:
            mask |= meanings[names]
    return mask


def names_from(element: Any) -> int:
    """The meanings in the tags and names of an element and of all around it."""
    mask = 0
    while element is not None:
        mask |= names_of(element)
        element = element.getparent()
    return mask


def names_of(element: Any) -> int:
    """The meanings in an element's tag and names."""
    mask = TAG_HINTS.get(element.tag, 0)
    read = element.get  # NAMING, written out: every element is asked
    if names := read("class"):
        mask |= meanings[names]
    if names := read("id"):
        mask |= meanings[names]
    if names := read("itemprop"):
        mask |= meanings[names]
    if names := read("role"):
        mask |= meanings[names]
    return mask


@lru_cache(maxsize=4096)
def _hides(style: str) -> bool:
    compact = style.lower().replace(" ", "")
    return "display:none" in compact or "visibility:hidden" in compact


def hidden(attributes: Mapping[str, str]) -> bool:
    """Does its own mark-up keep the element from being seen? Words for screen readers alone count as hidden."""
    if "hidden" in attributes or _hides(attributes.get("style", "")[:500]):
        return True
    return is_for_readers(attributes.get("class", ""))


def is_for_readers(names: str) -> bool:
    """Do the names of a class say that only readers of the screen get the element?"""
    return _is_for_readers(names[:_LONGEST])


@lru_cache(maxsize=4096)
def _is_for_readers(names: str) -> bool:
    return _FOR_READERS.search(names) is not None
