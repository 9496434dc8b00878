"""What a word behind a day says was done on it, where the word ends the line: "(2012年3月5日掲載)"."""

import re

_END = r"\s*(?=[)）\]】。.|｜]|\Z)"
_PUBLISHED = (
    r"に?(?:掲載|公開|発表|発行|登録|配信|作成|投稿)|发布|發布|發佈|发表|發表|刊登|등록|게시|작성|입력|발행"
    r"|tarihinde (?:yayı[nm]land?ı|yayı[nm]lanmıştır|eklendi)|को (?:प्रकाशित|जारी)|közzétéve"
)
_UPDATED = r"に?(?:更新|修正|改訂|改定)|修改|수정|tarihinde güncellen(?:di|miştir)|को अद्यतन|frissítve"
_DONE = (("published", _PUBLISHED), ("updated", _UPDATED))
_WORDS = tuple((kind, re.compile(rf"\s*(?:付け?)?\s*(?:{words}){_END}", re.IGNORECASE)) for kind, words in _DONE)


def label_behind(text: str, at: int) -> str | None:
    """Return the kind of label that follows the day which ends at a place in a text.

    >>> label_behind("（2012年3月5日掲載）", 10), label_behind("2012年3月5日掲載の記事", 9)
    ('published', None)
    """
    return next((kind for kind, word in _WORDS if word.match(text, at)), None)
