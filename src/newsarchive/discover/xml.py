"""The one XML parser of the house: no entities, no network, no DTD, no huge trees."""

from collections.abc import Iterator
from contextlib import suppress

from lxml import etree

MAX_BYTES = 52_428_800
MAX_DEPTH = 64
_CHUNK = 65_536


def elements(body: bytes) -> Iterator[tuple[str, str, "etree._Element"]]:
    """Yield (event, local name, element) of a document, broken ones as far as they go; `start` and `end` events.

    An element is emptied by the caller once it is done with it.
    """
    parser = etree.XMLPullParser(
        events=("start", "end"),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=True,
        remove_comments=True,
        remove_pis=True,
    )
    depth = 0
    for start in range(0, min(len(body), MAX_BYTES), _CHUNK):
        with suppress(etree.XMLSyntaxError):  # what came before the fault is still handed out
            parser.feed(body[start : start + _CHUNK])
        for event, element in parser.read_events():
            if not isinstance(element, etree._Element) or not isinstance(element.tag, str):  # noqa: SLF001 - lxml's public class has this name
                continue
            depth += 1 if event == "start" else -1
            if depth > MAX_DEPTH:
                return
            yield str(event), element.tag.rpartition("}")[2].lower(), element


def text_of(element: "etree._Element") -> str:
    """The text of an element with its children, stripped of every kind of white space."""
    if any(child.tag is etree.Entity for child in element.iter()):
        return ""  # an entity that is not replaced says nothing
    return "".join(str(text) for text in element.itertext()).strip().strip("\u200b\ufeff\u2060\u180e").strip()
