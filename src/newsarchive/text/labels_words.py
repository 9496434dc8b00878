"""The vocabulary of labels, all tables together.

A phrase may close with a mark that says what must follow it:
`:` a colon, dash or bar (or nothing) · `=` nothing, the phrase is the line · `@` a name or a colon · `#` a number, a
day or a colon · no mark: anything. `|` parts phrases. Phrases are lower case, composed (NFC), without a closing colon.
"""

from newsarchive.text import (
    labels_around_words,
    labels_by_words,
    labels_changes_words,
    labels_counts_words,
    labels_dates_words,
    labels_names_words,
    labels_related_words,
    labels_tools_words,
    labels_ways_words,
)
from newsarchive.text.wordlists import phrases

WORDS: dict[str, dict[str, str]] = {
    **labels_dates_words.WORDS,
    **labels_changes_words.WORDS,
    **labels_by_words.WORDS,
    **labels_names_words.WORDS,
    **labels_tools_words.WORDS,
    **labels_ways_words.WORDS,
    **labels_counts_words.WORDS,
    **labels_related_words.WORDS,
    **labels_around_words.WORDS,
}
MARKS = ":=@#"
# Tools that are no label: font sizes, reading aloud, files of the page.
MORE_TOOLS = phrases(
    "xem cỡ chữ|cỡ chữ|đọc bài viết|nghe bài viết|nghe đọc bài|lưu bài viết|lưu tin|lưu bài|tăng cỡ chữ|"
    "giảm cỡ chữ|tải về|tăng|giảm|mặc định|đọc|nghe|cỡ nhỏ|cỡ lớn|thích|gửi|chia sẻ|a+|a-|a|aa|rss|pdf|word|zoom|"
    "normal|default|save|listen|bookmark|download|small|medium|large|larger|smaller|font size|text size|"
    "increase font size|decrease font size|smaller text|larger text|resize text|subscribe|feed|save pdf|send|"
    "translate|share|tweet|facebook|zalo|twitter|youtube|instagram|字号|字体|大|中|小|字號|字級|收藏|字体大小|"
    "纠错|我要纠错|语音播报|朗读|保护视力色|字型大小|繁体|简体|特大|文字サイズ|글자크기|글자크기 작게|"
    "글자크기 크게|작게|크게|크게보기|размер шрифта|шрифт|слушать|сохранить|tamaño de letra|escuchar|aumentar|"
    "disminuir|tamanho da letra|ouvir|vorlesen|schriftgröße|merken|taille du texte|ขนาดตัวอักษร|ฟังข่าว|حجم الخط|"
    "اندازه قلم|اندازه متن|trimite"
)
