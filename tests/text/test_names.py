"""Names are told from other short lines, and bylines are parted into names."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.names import byline_of, is_agency, is_office, is_person_like, split_names

WHOLE_NAMES = ["John Smith", "Nguyễn Thị Minh Khai", "Daniel O'Mahony", "Rosa María Quispe", "Андрей Соколов"]
PERSONS = [
    "Nghiêm Đẳng",
    "NGUYÊN ĐOAN",
    "Y Nguyên",
    "H’Bia Êban",
    "Nguyễn Thị Minh Khai",
    "T.Nam",
    "M.Anh",
    "H.D",
    "KY",
    "P. Ngọc",
    "John Smith",
    "John F. Smith",
    "Daniel O'Mahony",
    "Victoria O’Regan",
    "Anne-Kathrin Neuberg-Vural",
    "Jose de la Cruz",
    "Alexa von Heyden",
    "Bill MCCARTHY",
    "DAVID KERR",
    "J.K. Rowan",
    "Martin Luther King Jr.",
    "Kazım TÜRKMEN",
    "И. П. Сидоров",
    "Сидоров И. П.",
    "Андрей Соколов",
    "张三",
    "欧阳修文",
    "王建国",
    "สมชาย ใจดี",
    "홍길동",
    "أحمد محمد",
    "Loïc Le Clerc",
]


@pytest.mark.parametrize("text", PERSONS)
def test_a_name_looks_like_one(text: str) -> None:
    assert is_person_like(text)


NO_PERSONS = [
    "",
    "a",
    "Read more",
    "Contact Us",
    "The White House",
    "Press Releases",
    "Trang chủ",
    "TRANG CHỦ",
    "Tin Tức",
    "Hội nghị tổng kết",
    "Đọc tiếp…",
    "News",
    "Education",
    "5 January 2012",
    "john@x.org",
    "Who we are?",
    "TTXVN",
    "Reuters",
    "Getty Images",
    "Новости",
    "Главная страница",
    "相关文章",
    "市长主持召开会议",
    "新华社",
    "Trung tâm Tin tức",
    "Sở Y tế",
    "Press Office",
    "www.x.vn",
    "He said that the work was done",
    "VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
]


@pytest.mark.parametrize("text", NO_PERSONS)
def test_another_short_line_does_not_look_like_a_name(text: str) -> None:
    assert not is_person_like(text)


@pytest.mark.parametrize(
    "text",
    [
        "TTXVN",
        "chinhphu.vn",
        "Reuters",
        "AFP",
        "dpa",
        "新华社",
        "ТАСС",
        "Associated Press",
        "Getty Images",
        "AFP/Getty Images",
        "Theo TTXVN".removeprefix("Theo "),
    ],
)
def test_agencies_and_portals_are_known(text: str) -> None:
    assert is_agency(text)


@pytest.mark.parametrize("text", ["Nghiêm Đẳng", "T.Nam", "J.K.", "John Smith", "U.S.", "Ministry"])
def test_other_names_are_no_agencies(text: str) -> None:
    assert not is_agency(text)


@pytest.mark.parametrize(
    "text",
    [
        "Trung tâm Tin tức",
        "Văn phòng UBND tỉnh",
        "BBT",
        "Sở Y tế",
        "Báo Nhân Dân",
        "Press Office",
        "Office of Public Affairs",
        "пресс-служба",
        "Redacción",
        "办公室",
        "宣传科",
        "本站编辑",
        "ประชาสัมพันธ์จังหวัด",
        "Website Administrator",
    ],
)
def test_offices_are_known(text: str) -> None:
    assert is_office(text)


@pytest.mark.parametrize("text", ["Nghiêm Đẳng", "Hội nghị tổng kết", "Bộ trưởng thăm tỉnh", "John Smith", "Lệ Quyên"])
def test_persons_and_headings_are_no_offices(text: str) -> None:
    assert not is_office(text)


SPLIT = [
    ("Jane Roe", ("Jane Roe",)),
    ("Jane Roe and John Smith", ("Jane Roe", "John Smith")),
    ("Jane Roe, John Smith & Ruth Ames", ("Jane Roe", "John Smith", "Ruth Ames")),
    ("Jane Roe, Staff Writer", ("Jane Roe",)),
    ("Jane Roe in Washington", ("Jane Roe",)),
    ("Benjamin Fischer und Marcus Theurer", ("Benjamin Fischer", "Marcus Theurer")),
    ("Rosa Quispe y Julio Rojas", ("Rosa Quispe", "Julio Rojas")),
    ("José Ortega y Gasset", ("José Ortega y Gasset",)),
    ("Нина Орлова и Олег Кузьмин", ("Нина Орлова", "Олег Кузьмин")),
    ("VĂN HÀO - TRẦN HỮU", ("VĂN HÀO", "TRẦN HỮU")),
    ("Lê Hùng; Trần Lan", ("Lê Hùng", "Trần Lan")),
    ("Lê Hùng và Trần Lan", ("Lê Hùng", "Trần Lan")),
    ("张三 李四", ("张三", "李四")),
    ("王建国、李明", ("王建国", "李明")),
    ("记者 张三", ("张三",)),
    ("홍길동 기자", ("홍길동",)),
    ("Bill MCCARTHY, Marisha GOLDHAMER, AFP", ("Bill MCCARTHY", "Marisha GOLDHAMER", "AFP")),
    ("R. R.", ("R. R.",)),
    ("", ()),
]


@pytest.mark.parametrize(("text", "names"), SPLIT, ids=[case[0] for case in SPLIT])
def test_a_byline_is_split_into_names(text: str, names: tuple[str, ...]) -> None:
    assert split_names(text) == names


BYLINES = [
    ("Nghiêm Đẳng", "Nghiêm Đẳng", ("Nghiêm Đẳng",), "person", None),
    ("By John Smith, Staff Writer", "John Smith", ("John Smith",), "person", None),
    ("by John Smith | CNN", "John Smith", ("John Smith",), "person", "CNN"),
    (
        "By JANE ROE and JOHN SMITH, Associated Press",
        "JANE ROE and JOHN SMITH",
        ("JANE ROE", "JOHN SMITH"),
        "person",
        "Associated Press",
    ),
    ("Written by: Jane Roe (jane@roe.org)", "Jane Roe", ("Jane Roe",), "person", None),
    ("Tác giả: Lê Hùng", "Lê Hùng", ("Lê Hùng",), "person", None),
    ("T/h: Lệ Quyên", "Lệ Quyên", ("Lệ Quyên",), "person", None),
    ("VĂN HÀO - TRẦN HỮU 30/04/2016 11:39", "VĂN HÀO - TRẦN HỮU", ("VĂN HÀO", "TRẦN HỮU"), "person", None),
    ("P. Ngọc - 11:28, 23/07/2021", "P. Ngọc", ("P. Ngọc",), "person", None),
    ("Posted by markbraggins on Tue, 04/03/2014 - 14:38", "markbraggins", ("markbraggins",), "handle", None),
    ("Автор: И. П. Сидоров", "И. П. Сидоров", ("И. П. Сидоров",), "person", None),
    ("作者：王建国", "王建国", ("王建国",), "person", None),
    ("Trung tâm Tin tức", "Trung tâm Tin tức", ("Trung tâm Tin tức",), "office", None),
    ("пресс-служба", "пресс-служба", ("пресс-служба",), "office", None),
    ("Redacción", "Redacción", ("Redacción",), "office", None),
    ("dpa", "dpa", ("dpa",), "agency", None),
    ("H.D", "H.D", ("H.D",), "person", None),
    ("ปชส.", "ปชส.", ("ปชส.",), "office", None),
    ("ส.จ.", "ส.จ.", ("ส.จ.",), "person", None),
    ("本站编辑", "本站编辑", ("本站编辑",), "office", None),
    ("Тимофеев А. К.", "Тимофеев А. К.", ("Тимофеев А. К.",), "person", None),
    (
        "Von Eva Schmidt, Redakteurin für Finanzen 09.09.2025, 15:15 Uhr",
        "Eva Schmidt",
        ("Eva Schmidt",),
        "person",
        None,
    ),
    ("By Jane Roe, The Harlow Week Published 25 October 23", "Jane Roe", ("Jane Roe",), "person", "The Harlow Week"),
    ("发布时间：2012-01-05 来源：新华社 作者：张三", "张三", ("张三",), "person", None),
    ("05/10/2018 - Publicado por: Ana Souza - Categoria: Saúde", "Ana Souza", ("Ana Souza",), "person", None),
    ("Penulis: Budi Santoso | Editor: Siti Aminah", "Budi Santoso", ("Budi Santoso",), "person", None),
    ("Tin: Lê Hùng - Ảnh: Trần Lan", "Lê Hùng", ("Lê Hùng",), "person", None),
    ("Posted on February 28, 2020 by admin", "admin", ("admin",), "handle", None),
    ("— by Jane Roe — last modified Jan 19, 2017 03:04 PM", "Jane Roe", ("Jane Roe",), "person", None),
]


@pytest.mark.parametrize(("line", "text", "names", "shape", "agency"), BYLINES, ids=[case[0] for case in BYLINES])
def test_a_byline_is_cleaned(line: str, text: str, names: tuple[str, ...], shape: str, agency: str | None) -> None:
    found = byline_of(line)
    assert found is not None
    assert (found.text, found.names, found.shape, found.agency) == (text, names, shape, agency)


@pytest.mark.parametrize(
    "line",
    [
        "Read more",
        "Hội nghị tổng kết công tác năm",
        "Published: 5 May 2012",
        "Ảnh: Huy Dương",
        "The White House",
        "Im Einzelnen:",
        "He said that the work was done by then.",
        "On 5 May 2012 the bridge was opened by John Smith.",
        "Veröffentlicht am 12.05.2026 Nein, das ist keine Folge des Impfstoffs von Müller",
        "April (31)",
        "add comment",
        "Nguồn: TTXVN",
        "",
        "x" * 400,
    ],
)
def test_another_line_is_no_byline(line: str) -> None:
    assert byline_of(line) is None


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=100))
def test_any_text_is_judged_without_an_error(text: str) -> None:
    found = byline_of(text)
    if found is not None:
        assert all(found.names)
    is_office(text)
    is_agency(text)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["By ", "Tác giả: ", "Von ", "Por ", "Автор: "]), st.sampled_from(WHOLE_NAMES))
def test_any_name_behind_a_label_is_the_byline(word: str, name: str) -> None:
    found = byline_of(word + name)
    assert found is not None
    assert found.names == (name,)


@pytest.mark.parametrize(
    "text", ["A " * 140, "A." * 140, "Nguyễn-" * 40, "a@b" * 90, "王" * 290, "(" * 290, "and and " * 36]
)
def test_hard_lines_take_little_time(text: str) -> None:
    began = time.process_time()
    for _ in range(100):
        byline_of(text)
    assert time.process_time() - began < 1


@pytest.mark.parametrize("joiner", ["and", "und", "और", "及", "&", "＆"])
def test_words_that_join_names_part_them(joiner: str) -> None:
    assert split_names(f"John Smith {joiner} Jane Roe") == ("John Smith", "Jane Roe")


@pytest.mark.parametrize("line", ["（作者：陈明）", "作者：陈明）", "作者：陈明"])
def test_a_bracket_around_label_and_name_is_no_part_of_the_name(line: str) -> None:
    found = byline_of(line)
    assert found is not None
    assert found.text == "陈明"
