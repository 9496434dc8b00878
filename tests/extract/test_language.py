"""The language of a text by its words and letters, and of a page by both text and claim."""

import pytest

from newsarchive.extract.language import find, of_text, tag

TEXTS = {
    "vi": "Ủy ban nhân dân tỉnh đã họp và giao cho các sở những việc phải làm trong tháng này, không để chậm trễ.",
    "en": "The county has cleared the roads and it will be some days before all of the bridges are open to the public.",
    "de": "Die Stadt hat am Montag mitgeteilt, dass die Brücke für den Verkehr nicht mehr zu nutzen ist und neu gebaut wird.",  # noqa: E501 - a row of a table
    "es": "El gobierno de la región anunció que las obras de la carretera se terminan en el mes de mayo para todos.",
    "ru": "Администрация района сообщила, что работы на дороге не были закончены в срок и продолжатся в мае этого года.",  # noqa: E501 - a row of a table
    "uk": "Адміністрація району повідомила, що роботи на дорозі не були закінчені і їх буде продовжено цього року та до осені.",  # noqa: E501 - a row of a table
    "zh": "县人民政府昨日召开会议，部署春耕生产和森林防火工作，要求各乡镇认真落实。",
    "ja": "町は昨日、道路の工事が終わり、来週から橋を通ることができると発表しました。",
    "ko": "군은 어제 도로 공사가 끝나 다음 주부터 다리를 건널 수 있다고 밝혔다.",
    "th": "จังหวัดจัดประชุมหัวหน้าส่วนราชการเพื่อติดตามผลการดำเนินงานในรอบเดือนที่ผ่านมา",
    "ar": "أعلنت البلدية أن أعمال الطريق انتهت وأن الجسر سوف يفتح في الأسبوع القادم من هذا الشهر.",
    "fa": "شهرداری اعلام کرد که کار جاده به پایان رسیده است و پل از هفته آینده برای مردم باز می شود.",
}


@pytest.mark.parametrize("language", sorted(TEXTS))
def test_a_sentence_tells_its_language(language):
    assert of_text(TEXTS[language]) == language


@pytest.mark.parametrize("text", ["", "Hoạt động", "12345", "OK"])
def test_too_little_text_tells_nothing(text):
    assert of_text(text) is None


@pytest.mark.parametrize(
    ("declared", "expected"),
    [("pt_br", "pt-BR"), ("zh-hant-tw", "zh-Hant-TW"), ("EN", "en"), ("english", None), ("", None), (None, None)],
)
def test_declared_languages_become_tags(declared, expected):
    assert tag(declared) == expected


def test_a_template_left_in_english_does_not_outweigh_the_text():
    found = find([("html:lang", "en")], TEXTS["vi"])
    assert max(found, key=lambda finding: finding.evidence.confidence).value == "vi"


def test_a_claim_that_fits_the_text_gives_the_region():
    found = find([("html:lang", "vi-VN")], TEXTS["vi"])
    assert max(found, key=lambda finding: finding.evidence.confidence).value == "vi-VN"
