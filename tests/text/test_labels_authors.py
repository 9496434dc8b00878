"""Who wrote a text, and where it was taken from, is announced in the languages of government sites."""

import pytest

from newsarchive.text.labels import label
from newsarchive.text.names import byline_of

AUTHORS = {
    "km": "ដោយ៖ សុខ សុភា|អត្ថបទ ៖ សុខ សុភា|អ្នកយកព័ត៌មាន៖ សុខ សុភា",
    "lo": "ໂດຍ: ບຸນມີ ສີສະຫວາດ|ພາບ ແລະ ຂ່າວ: ບຸນມີ ສີສະຫວາດ",
    "my": "ရေးသားသူ - မောင်မောင်",
    "th": "บันทึกโดย : สมชาย ใจดี|ภาพ/ข่าว สมชาย ใจดี",
    "mn": "Сэтгүүлч: Б.Болд|Мэдээ бэлтгэсэн: Д.Сарангэрэл",
    "bn": "প্রতিবেদক: রফিকুল ইসলাম|নিজস্ব প্রতিবেদক: রফিকুল ইসলাম",
    "ta": "எழுதியவர்: கண்ணன் ராஜா",
    "si": "වාර්තා කළේ: නිමල් පෙරේරා",
    "ne": "समाचारदाता: राम श्रेष्ठ",
    "hi": "संपादक : राम कुमार शर्मा",
    "ur": "تحریر: محمد علی خان|رپورٹ: محمد علی خان",
    "ps": "راپور: محمد علي",
    "pa": "ਰਿਪੋਰਟ: ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
    "fa": "تهیه و تنظیم: محمد رضایی|گزارش از: محمد رضایی|تهیه گزارش: محمد رضایی",
    "ar": "كتب/ محمد علي|تغطية: محمد علي",
    "he": "כותב: דוד כהן",
    "am": "ዘጋቢ፡ አበበ ከበደ",
    "hy": "Հեղինակ՝ Արամ Սարգսյան",
    "ka": "ავტორი: გიორგი მაისურაძე",
    "sw": "Na Juma Mwangi|Imeandikwa na Juma Mwangi",
    "so": "W/Q: Axmed Cali",
    "ms": "Disediakan oleh: Ahmad Fauzi",
    "id": "Diupload oleh: Budi Santoso",
    "fil": "Isinulat ni Juan Reyes",
    "es": "Texto y fotos: Juan Pérez|Corresponsal: Juan Pérez",
    "ca": "Escrit per Joan Puig",
    "pt": "Texto e Foto: João Silva|Jornalista responsável: João Silva",
    "fr": "Rédactrice : Jeanne Dupont|Texte et photos : Jeanne Dupont",
    "it": "Testo e foto di Mario Rossi|Redattore: Mario Rossi",
    "de": "Text und Foto: Hans Müller|Text/Bild: Hans Müller",
    "nl": "Tekst & foto's: Jan Bakker",
    "pl": "Zamieścił: Jan Kowalski|Tekst i zdjęcia: Jan Kowalski",
    "cs": "Zapsal: Jan Novák|Text a foto: Jan Novák",
    "ro": "A consemnat Ion Popescu",
    "hu": "Írta és fényképezte: Kovács János",
    "bg": "От Иван Петров|Публикувана от: Иван Петров",
    "sr": "Текст и фото: Јован Марковић|Новинар: Јован Марковић",
    "sl": "Besedilo in foto: Janez Novak",
    "ru": "Опубликовано: Иван Петров|Соб. корр. Иван Петров",
    "uk": "Текст і фото: Іван Петренко|Розмовляв Іван Петренко",
    "be": "Аўтар: Іван Пятровіч",
    "kk": "Авторы: Нұрлан Әлиев|Дайындаған: Нұрлан Әлиев",
    "uz": "Muallif: Alisher Karimov",
    "az": "Müəllif: Elçin Məmmədov",
    "tr": "Haberi Ekleyen: Ahmet Yılmaz|Haber/Foto: Ahmet Yılmaz",
    "el": "Αναρτήθηκε από: Γιώργος Παπαδόπουλος",
    "sq": "Shkruar nga Agim Hoxha",
    "et": "Kirjutas: Jaan Tamm",
    "lv": "Informāciju sagatavoja: Jānis Bērziņš",
    "lt": "Parengė: Jonas Kazlauskas",
    "fi": "Teksti ja kuva: Matti Virtanen",
    "zh": "供稿：张伟|文/图 张伟",
    "zh-tw": "張貼者：陳志明|記者陳志明報導",
    "ja": "（文・山田太郎）|文・写真：山田太郎",
    "ko": "글·사진 김철수",
    "vi": "Người nhập: Nguyễn Văn An|Tin và ảnh: Nguyễn Văn An|Ghi chép: Nguyễn Văn An",
    "en": "Text and photos by John Smith|Staff writer: John Smith",
}
SOURCES = {
    "km": "ប្រភព៖ AKP", "mn": "Эх сурвалж: МОНЦАМЭ", "bn": "সূত্র: বাসস", "si": "මූලාශ්‍රය: දිනමිණ",
    "ur": "ماخذ: اے پی پی", "am": "ምንጭ፡ ኢዜአ", "hy": "Աղբյուր՝ Արմենպրես", "sw": "Chanzo: TBC",
    "kk": "Дереккөз: ҚазАқпарат", "lv": "Avots: LETA", "it": "Tratto da: ANSA", "uk": "За матеріалами УНІАН",
}  # fmt: skip


@pytest.mark.parametrize("language", AUTHORS)
def test_a_label_of_any_language_gives_the_author(language):
    for line in AUTHORS[language].split("|"):
        said = byline_of(line)
        assert said is not None, line
        assert line.rstrip("）報導").endswith(said.text), (line, said)
        assert len(said.text) <= len(line) - 2, (line, said)


@pytest.mark.parametrize("language", SOURCES)
def test_a_label_of_any_language_gives_the_source(language):
    found = label(SOURCES[language])
    assert found is not None
    assert found.kind == "source"


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Text and photos show the new bridge", id="prose"),
        pytest.param("Story and photos from the fair", id="no-name"),
        pytest.param("Bild und Ton: neue Technik im Rathaus", id="no-text"),
        pytest.param("Published: 5 May 2012", id="day"),
        pytest.param("Publicado: hoy", id="no-day-no-name"),
    ],
)
def test_what_only_looks_like_two_labels_names_no_author(line):
    assert byline_of(line) is None


@pytest.mark.parametrize("day", ["Rab", "Rabu"])
def test_the_day_of_the_week_before_a_date_is_no_part_of_a_name(day):
    said = byline_of(f"Dikirim oleh Humas pada {day}, 05/03/2008 - 10:22")
    assert said is not None
    assert said.names == ("Humas",)
