"""The published day of old pages in many languages: labels, clocks, days of change, counters."""

from typing import Any

import pytest

import newsarchive

DAYS = {
    "km": ("ថ្ងៃទី22 ខែកក្កដា ឆ្នាំ2008", "ថ្ងៃទី20 ខែមេសា ឆ្នាំ2021"),
    "mn": ("2008 оны 7 сарын 22", "2021 оны 4 сарын 20"),
    "bn": ("২২ জুলাই ২০০৮", "২০ এপ্রিল ২০২১"),
    "ta": ("22 ஜூலை 2008", "20 ஏப்ரல் 2021"),
    "si": ("2008 ජූලි 22", "2021 අප්රේල් 20"),
    "ne": ("२०६५ साउन ७", "२०७८ वैशाख ७"),
    "fa": ("۱ مرداد ۱۳۸۷", "۳۱ فروردین ۱۴۰۰"),
    "am": ("ሐምሌ 15 ቀን 2000 ዓ.ም", "ሚያዝያ 12 ቀን 2013 ዓ.ም"),
    "kk": ("22 шілде 2008", "20 сәуір 2021"),
    "my": ("၂၂ ဇူလိုင် ၂၀၀၈", "၂၀ ဧပြီ ၂၀၂၁"),
    "sw": ("22 Julai 2008", "20 Aprili 2021"),
    "sq": ("22 korrik 2008", "20 prill 2021"),
    "ka": ("22 ივლისი 2008", "20 აპრილი 2021"),
    "lt": ("2008 m. liepos 22 d.", "2021 m. balandžio 20 d."),
    "et": ("22. juuli 2008", "20. aprill 2021"),
    "hu": ("2008. július 22.", "2021. április 20."),
    "sr": ("22. јула 2008.", "20. априла 2021."),
}
LABELS = {  # published, changed, today
    "km": ("ចុះផ្សាយ", "កែប្រែចុងក្រោយ", "ថ្ងៃនេះ"),
    "mn": ("Нийтэлсэн", "Шинэчилсэн", "Өнөөдөр"),
    "bn": ("প্রকাশিত", "হালনাগাদ", "আজ"),
    "ta": ("வெளியிடப்பட்டது", "புதுப்பிக்கப்பட்டது", "இன்று"),
    "si": ("පළ කළ දිනය", "යාවත්කාලීන කළ දිනය", "අද"),
    "ne": ("प्रकाशित मिति", "अद्यावधिक", "आज"),
    "fa": ("تاریخ انتشار", "آخرین به‌روزرسانی", "امروز"),
    "am": ("የታተመበት ቀን", "የተሻሻለበት", "ዛሬ"),
    "kk": ("Жарияланған күні", "Жаңартылған күні", "Бүгін"),
    "my": ("ထုတ်ပြန်သည့်ရက်", "ပြင်ဆင်သည့်ရက်", "ယနေ့"),
    "sw": ("Imechapishwa", "Imesasishwa", "Leo"),
    "sq": ("Publikuar më", "Përditësuar", "Sot"),
    "ka": ("გამოქვეყნდა", "განახლდა", "დღეს"),
    "lt": ("Paskelbta", "Atnaujinta", "Šiandien"),
    "et": ("Avaldatud", "Uuendatud", "Täna on"),
    "hu": ("Közzétéve", "Utolsó frissítés", "Ma"),
    "sr": ("Објављено", "Последња измена", "Данас је"),
}
TITLE = "Bridge over the Lam opened after two years of work"
TEXT = "".join(f"<p>The district opened part {n} of the bridge, and traffic began at once.</p>" for n in ("one", "two"))
MENU = "".join(f"<p><a href='/{name}.html'>{name}</a></p>" for name in ("News", "Notices", "Speeches", "Tenders"))


def published(language: str, top: str, head: str, behind: str, foot: str) -> Any:
    page = f"<table><tr><td>{top}</td></tr></table>{MENU}<h2>{TITLE}</h2>{head}{TEXT}{behind}<center>{foot}</center>"
    html = f"<html lang='{language}'><head><title>Portal</title></head><body>{page}</body></html>"
    return newsarchive.parse(html, "http://gov.example/n.asp?id=7").to_record()["published"]


@pytest.mark.parametrize("language", LABELS)
def test_a_labelled_day_is_read_under_the_title_and_behind_the_text_beside_clock_and_change(language: str) -> None:
    (day, today), (label, changed, now) = DAYS[language], LABELS[language]
    clock, foot, line = f"{now}: {today}", f"{changed}: {today}", f"<p>{label}: {day}</p>"
    assert published(language, clock, line, "", foot) == "2008-07-22"
    assert published(language, clock, "", line, foot) == "2008-07-22"
    assert published(language, clock, f"<p>{label}: {day} | {changed}: {today}</p>", "", "") == "2008-07-22"


@pytest.mark.parametrize("language", LABELS)
def test_a_page_that_tells_only_its_today_states_no_day(language: str) -> None:
    (_, today), (_, changed, now) = DAYS[language], LABELS[language]
    assert published(language, f"{now}: {today}", "", "", f"{changed}: {today}") is None


def test_labels_of_no_known_language_never_let_today_be_the_published_day() -> None:
    page = ("Plomtu: 20/04/2021", "", "<p>Qwerom: 22/07/2008</p>", "Zxilva: 20/04/2021")
    assert published("id", *page) in (None, "2008-07-22")


def test_the_second_day_of_a_line_under_the_title_is_of_a_change() -> None:
    assert published("id", "", "<p>Qwerom: 22/07/2008 | Zxilva: 05/03/2009</p>", "", "") == "2008-07-22"


@pytest.mark.parametrize(
    ("counter", "language"),
    [("Ziyaretçi 15001 (1 Ocak 2004 tarihinden beri)", "tr"), ("15001 látogató 2004. január 1. óta", "hu")],
    ids=["tr", "hu"],
)
def test_the_day_since_which_visitors_are_counted_may_stand_before_its_word(counter: str, language: str) -> None:
    assert published(language, "", "", f"<p>{counter}</p>", "") is None


def test_the_days_of_other_articles_behind_the_text_are_never_the_published_one() -> None:
    others = "".join(
        f"<p><a href='/{n}.html'>Road along the river closed for {n} weeks (1{n}/08/2010)</a></p>" for n in "123"
    )
    assert published("vi", "", "", others, "") is None
    assert published("vi", "", "", others.split("</p>", maxsplit=1)[0], "") is None
