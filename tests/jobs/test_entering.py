"""What a list says of the items that it leads to."""

import pytest

from newsarchive.discover.links import Link
from newsarchive.jobs.entering import date_beside
from newsarchive.model.profile import SiteProfile


class Listed:
    """As much of a site as a date beside a link needs."""

    profile = SiteProfile("a", "http://a.example/", language="vi")


@pytest.mark.parametrize(
    ("near", "said"),
    [
        ("(14/03/2012)", "2012-03-14"),
        ("14/03/2012 Ngày 2/3/2012, huyện tổ chức hội nghị tổng kết công tác năm tại hội trường lớn", "2012-03-14"),
        ("14/03/2012, huyện khởi công từ 2/3/2012 tuyến đường liên xã tại trung tâm của huyện", None),
        ("Ngày 2/3/2012, tại hội trường lớn, huyện tổ chức hội nghị tổng kết công tác năm", None),
    ],
    ids=["alone", "before a lead with another", "in a sentence", "in a lead"],
)
def test_the_date_of_an_item_stands_by_itself(near: str, said: str | None) -> None:
    link = Link("http://a.example/tin/7", "Huyện tổng kết công tác phòng chống lụt bão", near=near)
    assert date_beside(Listed(), link) == said  # type: ignore[arg-type]  # it reads the profile only
