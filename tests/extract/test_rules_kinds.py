"""Rules of a profile find what they name, with where it was; one that cannot be read finds nothing."""

import subprocess
import sys

import pytest

from newsarchive.extract import document
from newsarchive.extract.rules import findings_of
from newsarchive.model.page import Decoding, Page
from newsarchive.model.profile import FieldRule

HTML = """<html><head><meta name="Author" content="Lê Hoa"><script>var tieude = 1;</script></head><body>
<table><tr><td class="box tieude" id="t1"><b>Khai giảng</b> năm học<script>x()</script></td>
<td class=ngay>05/09/2011</td></tr></table>
<div id="tin"><p>Một</p><p align="right">Hai</p><P>Ba</P></div><font face=".VnTime">Tin</font></body></html>"""


def found(kind, argument, html=HTML):
    read = document.read(Page(None, html, Decoding("utf-8", "text"), is_html=True))
    rule = FieldRule("title", kind, argument)
    return [(finding.value, finding.evidence.where) for finding in findings_of([rule], "title", read)]


@pytest.mark.parametrize(
    ("selector", "values"),
    [
        pytest.param("td.tieude", ["Khai giảng năm học"], id="class"),
        pytest.param("td.tieude > b", ["Khai giảng"], id="child"),
        pytest.param("#tin p", ["Một", "Hai", "Ba"], id="descendants-in-order"),
        pytest.param("p[align='right'], td.ngay", ["05/09/2011", "Hai"], id="list-in-the-order-of-the-page"),
        pytest.param("#tin p:nth-of-type(2) ~ p", ["Ba"], id="position-and-sibling"),
        pytest.param("td:has(> b) + td", ["05/09/2011"], id="has"),
        pytest.param("[class^=nga]", ["05/09/2011"], id="attribute-begins"),
        pytest.param("h1", [], id="nothing-there"),
        pytest.param("td..x[", [], id="no-selector"),
        pytest.param("", [], id="empty"),
        pytest.param("td:no-such-thing", [], id="unknown-pseudo-class"),
    ],
)
def test_a_selector_finds_the_text_of_elements(selector, values):
    assert found("css", selector) == [(value, selector) for value in values]


def test_an_xpath_finds_elements_and_strings_and_says_where():
    assert found("xpath", "//td[@class='ngay']") == [("05/09/2011", "/html/body/table/tr/td[2]")]
    assert found("xpath", "string(//p[2])") == [("Hai", "string(//p[2])")]
    assert found("xpath", "//td[") == []


def test_meta_pattern_and_constant():
    assert found("meta", "author") == [("Lê Hoa", "meta author")]
    assert [value for value, _ in found("pattern", r"(\d\d/\d\d/\d{4})")] == ["05/09/2011"]
    assert found("pattern", "(") == []
    assert found("constant", "Tòa soạn") == [("Tòa soạn", "profile")]


def test_a_selector_reads_text_out_of_its_font_code():
    words = "Tr¸ch nhiÖm cña ®¶ng viªn trong c«ng t¸c x©y dùng §¶ng, ph¸t triÓn kinh tÕ x· héi n¨m 2009."
    html = f'<html><body><h1 class="t"><font face=".VnTime">{words}</font></h1></body></html>'
    [(value, _)] = found("css", "h1.t", html)
    assert value.startswith("Trách nhiệm của đảng viên")


def test_a_deep_page_does_not_break_a_selector():
    html = "<html><body>" + "<div>" * 240 + "<b class='x'>Tin</b>" + "</div>" * 240 + "</body></html>"
    assert found("css", "b.x", html) == [("Tin", "b.x")]


def test_only_a_selector_brings_the_library_in():
    code = (
        "import sys, newsarchive; newsarchive.parse(b'<html><body><p>Tin</p></body></html>', 'http://e.org/1'); "
        "print('bs4' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert ran.stdout.strip() == "False"
