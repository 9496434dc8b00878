"""Links that scripts write into the page are found without running anything."""

import time

import pytest

from newsarchive.discover.scripts import read_scripts
from newsarchive.discover.written import written_links


def links(script: str) -> list[tuple[str, str]]:
    return list(written_links(script, read_scripts(script).functions))


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        pytest.param(
            """function tin(ma, ten) { document.write('<li><a href="xem.asp?id=' + ma + '">' + ten + '</a></li>'); }
            tin(7, "Họp báo"); tin(8, "Khai mạc");""",
            [("xem.asp?id=7", "Họp báo"), ("xem.asp?id=8", "Khai mạc")],
            id="by-calls",
        ),
        pytest.param(
            """function tin(ma, ten) { var s = '<a href="xem.asp?id='; s += ma + '">'; s += ten + '</a>';
            document.write(s); } tin(7, "Họp báo");""",
            [("xem.asp?id=7", "Họp báo")],
            id="put-together-before",
        ),
        pytest.param(
            """function xem(n) { window.location = 'xem.asp?id=' + n; }
            function tin(ma, ten) { document.write("<a href='javascript:xem(" + ma + ")'>" + ten + "</a>"); }
            tin(7, "Họp báo");""",
            [("xem.asp?id=7", "Họp báo")],
            id="through-another-function",
        ),
        pytest.param(
            """var m = new Array(); m[0] = new Array("Tin tức", "ds.asp?c=1");
            m[1] = new Array("Thông báo", "ds.asp?c=2");
            for (i = 0; i < m.length; i++) document.write("<a href='" + m[i][1] + "'>" + m[i][0] + "</a>");""",
            [("ds.asp?c=1", "Tin tức"), ("ds.asp?c=2", "Thông báo")],
            id="rows-one-by-one",
        ),
        pytest.param(
            """var tin = [[7, "Họp báo"], [8, "Khai mạc"]];
            for (var i in tin) document.write('<a href="xem.asp?id=' + tin[i][0] + '">' + tin[i][1] + '</a>');""",
            [("xem.asp?id=7", "Họp báo"), ("xem.asp?id=8", "Khai mạc")],
            id="a-table",
        ),
        pytest.param(
            """var tin = [{ma: 7, ten: "Họp báo", ngay: '05/03'}, {ma: 8, ten: "Khai mạc"}];
            for (var i = 0; i < tin.length; i++)
            document.write('<a href="xem.asp?id=' + tin[i].ma + '">' + tin[i]["ten"] + '</a>');""",
            [("xem.asp?id=7", "Họp báo"), ("xem.asp?id=8", "Khai mạc")],
            id="a-table-of-objects",
        ),
        pytest.param(
            """var ids = new Array(7, 8); for (i = 0; i < 2; i++)
            document.write('<a href="xem.asp?id=' + ids[i] + '">Xem</a>');""",
            [("xem.asp?id=7", "Xem"), ("xem.asp?id=8", "Xem")],
            id="an-array-of-numbers",
        ),
        pytest.param(
            """function tin(ma) { document.write('<a href="xem.asp?id=' + ma + '">x</a>'); } tin(so);""",
            [],
            id="an-unknown-value",
        ),
    ],
)
def test_links_that_a_script_writes(script: str, expected: list[tuple[str, str]]) -> None:
    assert links(script) == expected


def test_a_script_of_many_brackets_is_read_in_bounded_time() -> None:
    began = time.process_time()
    assert links("var a = [" * 50_000 + "document.write('<a href=' + a[i]);" * 1_000) == []
    assert time.process_time() - began < 20
