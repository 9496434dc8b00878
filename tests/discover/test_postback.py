"""A press on an ASP.NET page sends the hidden fields just read, target and argument first."""

from urllib.parse import parse_qsl

import lxml.html

from newsarchive.discover.links import links_of
from newsarchive.discover.postback import Post, postback_of, read_form, request_of

HTML = """<form method="post" action="List.aspx?cat=2"><input type="hidden" name="__VIEWSTATE" value="dDw+/x==">
<input type="hidden" name="__EVENTTARGET" value=""><input type="hidden" name="__EVENTARGUMENT" value="">
<select name="nam" onchange="javascript:setTimeout('__doPostBack(\\'nam\\',\\'\\')', 0)">
<option value="2004">2004</option><option value="2005" selected>2005</option></select>
<input type="checkbox" name="a" value="1" checked><input type="checkbox" name="b" value="1">
<input type="text" name="q" value="tìm"><input type="submit" name="go" value="Tiếp"></form>"""
URL = "http://a.example/List.aspx"


def form():
    return read_form(lxml.html.fragment_fromstring(HTML), URL)


def test_target_and_argument_stand_first_and_hidden_fields_follow() -> None:
    request = request_of(form(), Post(0, "gv", "Page$2"), "utf-8")
    fields = parse_qsl(request.body.decode(), keep_blank_values=True)
    assert fields[:3] == [("__EVENTTARGET", "gv"), ("__EVENTARGUMENT", "Page$2"), ("__VIEWSTATE", "dDw+/x==")]
    assert (request.method, request.url) == ("POST", "http://a.example/List.aspx?cat=2")
    assert ("a", "1") in fields
    assert "b" not in dict(fields)
    assert "go" not in dict(fields)


def test_text_is_sent_in_the_charset_of_the_page() -> None:
    assert b"q=t%ECm" in request_of(form(), Post(0, "gv", ""), "windows-1252").body


def test_a_choice_that_posts_back_sets_its_field() -> None:
    found = links_of(lxml.html.document_fromstring(HTML), URL)
    choice = next(link for link in found.links if link.text == "2004")
    assert choice.post is not None
    fields = dict(parse_qsl(request_of(found.forms[0], choice.post, "utf-8").body.decode(), keep_blank_values=True))
    assert (fields["__EVENTTARGET"], fields["nam"]) == ("nam", "2004")


def test_a_get_form_becomes_an_address() -> None:
    element = lxml.html.fragment_fromstring(
        '<form action="a.php"><input type=hidden name=c value=3><select name=m><option value=1></select></form>'
    )
    request = request_of(read_form(element, "http://a.example/"), Post(0, None, "", (("m", "2"),)), "utf-8")
    assert (request.method, request.url) == ("GET", "http://a.example/a.php?c=3&m=2")


def test_newer_postbacks_are_read_too() -> None:
    code = 'javascript:WebForm_DoPostBackWithOptions(new WebForm_PostBackOptions("ctl00$b", "", true))'
    assert postback_of(code) == ("ctl00$b", "")
