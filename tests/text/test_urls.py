"""Addresses resolve as in browsers, and twins of one page have one key."""

import pytest

from newsarchive.text.urls import (
    host,
    host_port,
    identity,
    is_http,
    is_loopback,
    resolve,
    take_apart,
)

SITE = "http://tin.example.org"


@pytest.mark.parametrize(
    ("base", "href", "url"),
    [
        (SITE + "/a/", "../x y.htm", SITE + "/x%20y.htm"),
        (SITE + "/a", "?p=2", SITE + "/a?p=2"),
        (SITE + "/a", "//other.example/b", "http://other.example/b"),
        (SITE + "/a", "tin\n\ttức\\b", SITE + "/tint%E1%BB%A9c/b"),
        (SITE + "/a", "%C0%D0", SITE + "/%C0%D0"),
        (SITE + "/a", "http://TIN.example.org:80/B", SITE + "/B"),
        (SITE + "/a", "javascript:void(0)", "javascript:void(0)"),
        (SITE + "/a", "http://", None),
        (SITE + "/a", "http://a b/", None),
        (SITE + "/a", "http://[::1", None),
        (None, "x.htm", None),
        ("no base", "x.htm", None),
    ],
)
def test_an_address_resolves_as_in_a_browser(base, href, url):
    assert resolve(base, href) == url


def test_all_public_cases_of_the_url_standard_resolve(suite):
    assert suite("urls", "newsarchive.text.urls:resolve") == (978, 978)


@pytest.mark.parametrize(
    "twin",
    [
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2", id="itself"),
        pytest.param("https://tin.example.org/chi-tiet?id=7&p=2", id="scheme"),
        pytest.param("http://www.tin.example.org/chi-tiet?id=7&p=2", id="www"),
        pytest.param("http://TIN.example.org.:80/chi-tiet?p=2&id=7", id="order-host-port"),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2#binh-luan", id="fragment"),
        pytest.param("http://tin.example.org/chi-tiet;jsessionid=51A2F0?id=7&p=2", id="jsessionid"),
        pytest.param(
            "http://tin.example.org/chi-tiet?id=7&p=2&PHPSESSID=9f86d081884c7d659a2feaa0c55ad015", id="phpsessid"
        ),
        pytest.param("http://tin.example.org/chi-tiet?CFID=1&CFTOKEN=2&id=7&p=2", id="cfid"),
        pytest.param(
            "http://tin.example.org/chi-tiet?id=7&p=2&s=9f86d081884c7d659a2feaa0c55ad015", id="session-by-its-look"
        ),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2&utm_source=x&fbclid=y", id="campaign"),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2&_=1618900000000", id="cache-buster"),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2&print=1&tmpl=component", id="print"),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2&returnurl=%2fdefault", id="return"),
        pytest.param("http://tin.example.org/chi-tiet?id=7&p=2&cat=4", id="category-beside-the-number"),
        pytest.param("http://tin.example.org/chi-tiet?id=7;p=2&&", id="other-separators"),
    ],
)
def test_twins_of_one_page_have_one_key(twin):
    assert identity(twin) == "http://tin.example.org/chi-tiet?id=7&p=2"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("/tin?id=7", "/tin?id=8", id="id"),
        pytest.param("/tin?id=7", "/tin?id=7&page=2", id="page-of-an-article"),
        pytest.param("/Tin/bai", "/tin/bai", id="case-where-the-server-tells"),
        pytest.param("/tin.php?ID=7", "/tin.php?id=7", id="case-of-names-in-php"),
        pytest.param("/%C0%D0", "/%c0%d1", id="percent-bytes"),
        pytest.param("/modules.php?name=News&sid=745", "/modules.php?name=News&sid=746", id="sid-that-is-a-number"),
        pytest.param("/list?cat=1", "/list?cat=2", id="category-alone"),
        pytest.param("/tin?lang=vi&id=7", "/tin?lang=en&id=7", id="language"),
        pytest.param("/tin?id=7&t=12", "/tin?id=7&t=13", id="short-t"),
        pytest.param("/tin/", "/tin", id="slash"),
        pytest.param("/index.php?option=com_content&id=7", "/index.php?option=com_weblinks&id=7", id="component"),
        pytest.param("/Default.aspx?tabid=57", "/Default.aspx?tabid=58", id="tab"),
        pytest.param("/x?source=3", "/x?source=4", id="source-that-is-a-number"),
    ],
)
def test_different_pages_have_different_keys(one, other):
    assert identity(SITE + one) != identity(SITE + other)


@pytest.mark.parametrize(
    "twins",
    [
        pytest.param(
            ["/NewsDetail.aspx?ItemID=7", "/newsdetail.aspx?itemid=7", "/NewsDetail.aspx?cat=3&ItemID=7"], id="asp.net"
        ),
        pytest.param(
            ["/(S(lit3py55t21z5v55vlm25s55))/Tin.aspx?ID=7", "/tin.aspx?id=7"], id="asp.net-session-in-the-path"
        ),
        pytest.param(["/press/pr05-7.htm", "/PRESS/PR05-7.HTM"], id="dos-names"),
        pytest.param(
            [
                "/TinTuc/tabid/57/ItemID/9/View/Details/Default.aspx",
                "/tintuc/tabid/57/itemid/9/view/details/default.aspx",
                "/Default.aspx?tabid=57&ItemID=9",
                "/Default.aspx?tabid=57&mid=391&ctl=Details&ItemID=9",
                "/TinTuc/tabid/57/ItemID/9/View/Details/Default.aspx?SkinSrc=[G]Skins%2fprint&dnnprintmode=true",
                "/Khac/TabId/57/artmid/668/ItemId/9/Tieu-de-dai.aspx",
            ],
            id="dotnetnuke",
        ),
        pytest.param(
            [
                "/index.php?option=com_content&task=view&id=9&Itemid=3",
                "/index.php?option=com_content&task=view&id=9",
                "/index.php?option=com_content&task=view&id=9:tieu-de&catid=2:tin",
                "/index2.php?option=com_content&task=view&id=9&pop=1&page=0&Itemid=3",
            ],
            id="joomla",
        ),
        pytest.param(
            [
                "/modules.php?name=News&file=article&sid=9",
                "/modules.php?name=News&file=article&sid=9&mode=thread&order=0&thold=0",
                "/modules.php?op=viewst&name=News&sid=9",
                "/modules.php?name=News&file=print&sid=9",
                "/print.php?sid=9",
                "/article9.html",
            ],
            id="php-nuke",
        ),
        pytest.param(
            [
                "/index.php?language=vi&nv=news&op=Tin-trong-nuoc/tieu-de-9",
                "/index.php?op=Tin-trong-nuoc/tieu-de-9&nv=news&language=vi",
                "/vi/news/Tin-trong-nuoc/tieu-de-9/",
                "/vi/news/Tin-trong-nuoc/tieu-de-9.html",
                "/index.php?language=vi&nv=news&op=print/Tin-trong-nuoc/tieu-de-9",
            ],
            id="nukeviet",
        ),
        pytest.param(
            [
                "/wps/portal/tin/!ut/p/c4/04_SB8K8xLLM9MSSzPy8?WCM_GLOBAL_CONTEXT=/wcm/9",
                "/wps/portal/tin/!ut/p/b1/hY7Ld4MxGA?WCM_GLOBAL_CONTEXT=/wcm/9&x=1",
            ],
            id="websphere",
        ),
    ],
)
def test_the_spellings_of_portal_software_are_one(twins):
    assert len({identity(SITE + twin) for twin in twins}) == 1


def test_a_profile_adds_idle_parameters_and_saves_others():
    assert identity(SITE + "/tin?id=7&menu2=4", ignored={"menu2"}) == identity(SITE + "/tin?id=7")
    assert identity(SITE + "/tin?print=2", significant={"print"}) != identity(SITE + "/tin")
    assert identity(SITE + "/tin?id=7&cat=3", significant={"cat"}) != identity(SITE + "/tin?id=7")


@pytest.mark.parametrize("url", ["mailto:x@example.org", "file:///tmp/x.html", "no url", ""])
def test_what_is_no_web_address_is_its_own_key(url):
    assert identity(url) == url


def test_no_twin_of_the_sample_portals_is_taken_for_another_article(shared, tmp_path):
    import json  # noqa: PLC0415 - only here
    import subprocess  # noqa: PLC0415 - this test alone needs it
    import sys  # noqa: PLC0415 - this test alone needs it

    gold = tmp_path / "gold.jsonl"
    server = shared / "legacysites" / "server.py"
    command = [sys.executable, str(server), "--split", "dev", "--gold", str(gold), "--gold-only"]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    rows = [json.loads(line) for line in gold.read_text("utf-8").splitlines()]
    articles = [row for row in rows if row["type"] == "article"]
    keys = [identity(article["url"]) for article in articles]
    assert len(articles) > 300
    assert len(set(keys)) == len(keys)
    same = sum(
        identity(alias) == key for article, key in zip(articles, keys, strict=True) for alias in article["aliases"]
    )
    assert same / sum(len(article["aliases"]) for article in articles) > 0.8


@pytest.mark.parametrize(
    ("url", "is_here"),
    [
        ("http://127.0.0.1:8800/", True), ("http://127.9.9.9/", True), ("http://[::1]/", True),
        ("http://localhost/", True),
        ("http://demo.localhost:80/", True), ("http://2130706433/", True), ("http://10.0.0.1/", False),
        ("http://localhost.example.org/", False), ("x", False),
    ],
)  # fmt: skip
def test_loopback_is_this_machine_in_any_writing(url, is_here):
    assert is_loopback(url) is is_here


def test_parts_of_an_address():
    assert host("http://user:x@EXAMPLE.org:8080/") == "example.org"
    assert host_port("https://example.org/") == ("example.org", 443)
    assert host_port("x") == ("", 0)
    assert (is_http("https://example.org"), is_http("ftp://example.org"), is_http("x")) == (True, False, False)
    parts = take_apart("http://user:x@example.org:8080/a?b#c")
    assert (parts.scheme, parts.host, parts.port, parts.path, parts.search) == ("http", "example.org", 8080, "/a", "?b")
    assert take_apart("x") is None
