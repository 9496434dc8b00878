"""What must hold for a byline whatever was learned: no contact box, no file to load, no banner names the author."""

import re

from newsarchive.extract.blocks import TextBlock
from newsarchive.extract.byline_parts import Named
from newsarchive.extract.scope import Scope, same
from newsarchive.extract.title_parts import parts_of_head_title

_NEVER = -20.0
_PHONE = re.compile(r"電話|ファクス|điện thoại|тел\.|电话|전화", re.IGNORECASE)
_WORDS = re.compile(r"問い合わせ|liên hệ|contact|ansprechpartner|контакт|联系|聯絡|문의", re.IGNORECASE)
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|rtf|odt|zip|pptx?)(?:[?#]|\Z)", re.IGNORECASE)
_READ = 300
_SHORT = 60
_ABOVE = 3  # lines of one box above a name


def bound(named: Named, scope: Scope, title_at: int | None) -> float:
    """Return what is added to the learned score of a name."""
    block = named.block
    if block is None:
        return 0.0
    if is_contact(block, scope.blocks) or _is_file(block):
        return _NEVER
    return _NEVER if title_at is not None and block.index < title_at and _is_banner(block, scope) else 0.0


def is_contact(block: TextBlock, blocks: list[TextBlock]) -> bool:
    """Whether a block stands in a box that says where to call or to write."""
    if _PHONE.search(block.text[:_READ]) or _WORDS.search(block.text[:_SHORT]):
        return True
    above = blocks[max(0, block.index - _ABOVE) : block.index]
    if above and above[-1].chars <= _SHORT and _WORDS.search(above[-1].text):
        return True
    own = block.box.parent
    return any(near.box.parent is own and _says_where(near) for near in above)


def _says_where(block: TextBlock) -> bool:
    return block.chars <= _READ and bool(_WORDS.match(block.text) or _PHONE.match(block.text))


def _is_file(block: TextBlock) -> bool:
    """Whether a line is the link to a file, "Form (PDF, 207 kB)"."""
    return block.link_share > 0.5 and any(_FILE.search(anchor.get("href") or "") for anchor in block.anchors[:2])


def _is_banner(block: TextBlock, scope: Scope) -> bool:
    """Whether a linked line above the title is the site's name, as `<title>` also gives it."""
    if block.link_share < 0.8:
        return False
    parts = parts_of_head_title(scope.metadata.title)
    return same(block.text) in {same(text) for text, part in parts if part != "whole"}
