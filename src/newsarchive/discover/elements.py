"""Elements of a tree, as the rooms of this wing read them: any that lxml parses."""

from lxml.etree import _Element as Element

__all__ = ["Element", "text_of"]


def text_of(element: Element) -> str:
    """The text in an element and in all below it, as it stands."""
    return "".join(element.itertext())
