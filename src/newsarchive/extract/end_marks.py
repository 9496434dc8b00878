"""The marks that say where a text ends: END, -30-, ###, and the words for it in other languages."""

import re

_WORDS = "ends?|ende|hết|fin|конец|完|終わり|انتهای پیام|انته[ىی]|समाप्त|শেষ"
_TELEGRAPHERS = r"-\s?(?:30|0)\s?-"  # where their copy ended
END_MARK = re.compile(rf"\W*(?:{_WORDS})\W*|{_TELEGRAPHERS}|\./\.|(?:[*#=_~-]\s?){{3,}}", re.IGNORECASE)  # a whole line
# Of those, what stands in no middle of a text as stars between its parts do: what follows is of others.
LAST_MARK = re.compile(r"[#\s]*#[#\s]*|-\s?30\s?-|\W{0,3}(?:END|ENDS|ENDE)\W{0,3}")
MARK_BEHIND = re.compile(r"(?<=\S)\s+(?:#{1,5}(?: ?#){0,4}|\.?/\.)$")  # behind the last sentence, in its line
