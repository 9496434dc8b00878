"""A caption is parted from its credit, and from nothing else."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsarchive.text.names import split_credit

CREDITED = [
    ("Đảng bộ cơ sở Văn phòng UBND tỉnh. Ảnh Huy Dương", "Đảng bộ cơ sở Văn phòng UBND tỉnh", "Huy Dương"),
    ("Quang cảnh hội nghị. Ảnh: TTXVN/Văn Điệp.", "Quang cảnh hội nghị", "TTXVN/Văn Điệp"),
    ("Quang cảnh hội nghị (Ảnh: N.N)", "Quang cảnh hội nghị", "N.N"),
    ("Quang cảnh hội nghị - Ảnh: vnanet.vn", "Quang cảnh hội nghị", "vnanet.vn"),
    ("Hội nghị. Ảnh: Lê Văn Hùng - TTXVN", "Hội nghị", "Lê Văn Hùng - TTXVN"),
    ("Nhân dân xã thu hoạch lúa. Ảnh Minh Anh", "Nhân dân xã thu hoạch lúa", "Minh Anh"),
    ("Ảnh: Hoàng Long/TTXVN.", None, "Hoàng Long/TTXVN"),
    ("Crews at work on Route 41. Photo by Helen J. Kerr", "Crews at work on Route 41", "Helen J. Kerr"),
    ("Crews at work (Photo: Helen Kerr)", "Crews at work", "Helen Kerr"),
    ("Crews at work. Photograph courtesy of David A. Kerr", "Crews at work", "David A. Kerr"),
    ("The President lands. (Official White House Photo by Andrea Hanks)", "The President lands.", "Andrea Hanks"),
    ("Generators are staged (Agency Photo by John Roe/Released)", "Generators are staged", "John Roe"),
    (
        "Students meet. Photo by Handout/West Board/AFP via Getty Images",
        "Students meet",
        "Handout/West Board/AFP via Getty Images",
    ),
    ("Flood in the valley. John Smith/AFP/Getty Images", "Flood in the valley", "John Smith/AFP/Getty Images"),
    ("REUTERS/John Smith", None, "REUTERS/John Smith"),
    ("Flood in the valley (AFP / ISHARA S. KODIKARA)", "Flood in the valley", "AFP / ISHARA S. KODIKARA"),
    ("Die Messe in Hannover (dpa)", "Die Messe in Hannover", "dpa"),
    ("Flood in the valley © dpa", "Flood in the valley", "dpa"),
    ("© 2012 Reuters", None, "Reuters"),
    ("Credit: Helen Kerr", None, "Helen Kerr"),
    ("Der Minister spricht. Foto: Hans Müller/dpa", "Der Minister spricht", "Hans Müller/dpa"),
    ("Obras en la carretera. Foto: Rosa María Quispe", "Obras en la carretera", "Rosa María Quispe"),
    ("Obras en la carretera. Fotografía de Rosa María Quispe", "Obras en la carretera", "Rosa María Quispe"),
    ("Школа в районе. Фото: А. Соколов", "Школа в районе", "А. Соколов"),
    ("Школа в районе (фото Соколов Андрей)", "Школа в районе", "Соколов Андрей"),
    ("ผู้ว่าราชการจังหวัดมอบเมล็ดพันธุ์. ภาพ: สมชาย ใจดี", "ผู้ว่าราชการจังหวัดมอบเมล็ดพันธุ์", "สมชาย ใจดี"),
    ("สภาพน้ำท่วม. ภาพโดย สมชาย ใจดี", "สภาพน้ำท่วม", "สมชาย ใจดี"),
    ("会议现场 （王建国 摄）", "会议现场", "王建国"),
    ("कलेक्टर श्री अनिल वर्मा सभा में (छायाचित्र: राजेश चौहान)", "कलेक्टर श्री अनिल वर्मा सभा में", "राजेश चौहान"),
    ("会议现场 王建国 摄", "会议现场", "王建国"),
    ("会议现场。新华社记者 王建国 摄", "会议现场。", "新华社记者 王建国"),
    ("会议现场 图片：王建国", "会议现场", "王建国"),
    ("Two sentences. The second one. Photo: Helen Kerr", "Two sentences. The second one.", "Helen Kerr"),
]


@pytest.mark.parametrize(("caption", "text", "credit"), CREDITED, ids=[case[0] for case in CREDITED])
def test_a_caption_is_parted_from_its_credit(caption: str, text: str | None, credit: str) -> None:
    assert split_credit(caption) == (text, credit)


@pytest.mark.parametrize(
    "caption",
    [
        "Quang cảnh buổi giám sát.",
        "Nhà báo chụp ảnh tại hội nghị",
        "Hình ảnh đẹp của quê hương",
        "He took a photo of the mayor.",
        "The picture shows a house",
        "Image of the day: the sunrise",
        "Photo identification is required",
        "The foto fair opened on Friday",
        "摄影展在北京开幕",
        "На фото: губернатор на открытии школы",
        "Pictured: the new bridge at Port Ellery",
        "The bridge (left) and the road",
        "Governor John Smith with Mayor Ruth Ames",
        "(Graphic: Global assets in 2019 - here)",
        "Temperature rose by 3 (C)",
    ],
)
def test_a_caption_without_credit_stays_as_it_is(caption: str) -> None:
    assert split_credit(caption) == (caption, None)


def test_an_empty_caption_has_neither() -> None:
    assert split_credit(" \u00a0") == (None, None)


@settings(max_examples=300, deadline=None)
@given(
    st.text(max_size=80),
    st.sampled_from(["", ". Ảnh: ", " (Photo by ", " © ", " 摄", "/AFP", "("]),
    st.text(max_size=30),
)
def test_any_caption_is_parted_without_an_error(before: str, sign: str, after: str) -> None:
    text, credit = split_credit(before + sign + after)
    if text is not None:
        assert text.strip()
    if credit is not None:
        assert credit.strip()


@settings(max_examples=200, deadline=None)
@given(
    st.sampled_from(["Crews at work on Route 41", "Quang cảnh hội nghị", "Школа в районе"]),
    st.sampled_from([(". Ảnh: ", ""), (" (Photo by ", ")"), (" (фото ", ")"), (". Foto: ", "")]),
    st.sampled_from(["Helen Kerr", "Lê Văn Hùng", "Hans Müller"]),
)
def test_any_name_behind_a_sign_is_the_credit(caption: str, sign: tuple[str, str], name: str) -> None:
    assert split_credit(caption + sign[0] + name + sign[1]) == (caption, name)


@pytest.mark.parametrize(
    "text", ["Ảnh " * 3_000, "Photo by " * 2_000, "(" * 10_000, "©" * 8_000, "摄 " * 6_000, "A " * 9_000 + "Photo by B"]
)
def test_hard_captions_take_little_time(text: str) -> None:
    began = time.process_time()
    split_credit(text)
    assert time.process_time() - began < 1
