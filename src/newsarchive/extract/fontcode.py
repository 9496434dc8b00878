"""Font-coded Vietnamese undone in a tree: by the font that an element names, else by the text's own profile."""

from lxml.html import HtmlElement

from newsarchive.text.vietnamese import Code, code_of_font, convert, recognise

_ATTRIBUTES = ("alt", "title", "content")


def undo_font_codes(tree: HtmlElement, html: str) -> Code | None:
    """Turn font-coded text, tails and attributes of `tree` into Unicode in place; the code that was met most, or None."""
    seen: dict[Code, int] = {}
    page = recognise(tree.text_content()) if len(html) < 5_000_000 else None
    _walk(tree, None, page, seen)
    return max(seen, key=lambda code: seen[code]) if seen else None


def _walk(tree: HtmlElement, own: tuple[Code, bool] | None, page: Code | None, seen: dict[Code, int]) -> None:
    stack = [(tree, own)]
    while stack:
        element, around = stack.pop()
        here = around
        if isinstance(element.tag, str):
            family = element.get("face")
            if family:
                here = code_of_font(family)
            _attributes(element, here or ((page, False) if page else None), seen)
            element.text = _undo(element.text, here, page, seen)
            stack.extend((child, here) for child in element)
        if element is not tree:
            element.tail = _undo(element.tail, around, page, seen)


def _attributes(element: HtmlElement, code: tuple[Code, bool] | None, seen: dict[Code, int]) -> None:
    for name in _ATTRIBUTES:
        value = element.get(name)
        if value and code:
            element.set(name, _undo(value, code, code[0], seen) or "")


def _undo(text: str | None, own: tuple[Code, bool] | None, page: Code | None, seen: dict[Code, int]) -> str | None:
    if not text or not text.strip():
        return text
    code = own or ((page, False) if page else None)
    if code is None:
        return text
    seen[code[0]] = seen.get(code[0], 0) + 1
    return convert(text, code[0], capitals=code[1])
