"""Cookies go back where they came from: to their host, below their path, and in the clear only if they may."""

import pytest

from newsarchive.fetch.cookies import Cookies
from newsarchive.fetch.location import locate

SET_AT = "https://xa.example/tin/xem.asp?id=4"


@pytest.mark.parametrize(
    ("line", "goes_to", "not_to"),
    [
        pytest.param(
            "a=1", ["https://xa.example/tin/", "https://xa.example/tin/x/y"], ["https://xa.example/"], id="folder"
        ),
        pytest.param("a=1; path=/", ["https://xa.example/", "http://xa.example/x"], ["https://xb.example/"], id="root"),
        pytest.param("a=1; Path=/tin", ["https://xa.example/tin?p=2"], ["https://xa.example/tintuc"], id="path"),
        pytest.param("a=1; path=tin", ["https://xa.example/tin/2"], ["https://xa.example/x"], id="no path"),
        pytest.param("a=1; path=/; Secure; HttpOnly", ["https://xa.example/"], ["http://xa.example/"], id="secure"),
        pytest.param(
            "a=1; path=/; secure=1", ["https://xa.example/"], ["http://xa.example/"], id="secure with a value"
        ),
        pytest.param("a=1; path=/insecure", ["http://xa.example/insecure"], ["http://xa.example/"], id="a word alike"),
    ],
)
def test_a_cookie_goes_to_its_host_and_below_its_path(line, goes_to, not_to) -> None:
    jar = Cookies()
    jar.keep(locate(SET_AT), [line])
    assert [jar.header(locate(url)) for url in goes_to] == ["a=1"] * len(goes_to)
    assert [jar.header(locate(url)) for url in not_to] == [None] * len(not_to)


def test_a_secure_cookie_that_came_in_the_clear_is_not_taken() -> None:
    jar = Cookies()
    jar.keep(locate("http://xa.example/"), ["a=1; path=/; secure"])
    assert jar.header(locate("https://xa.example/")) is None


def test_cookies_of_one_name_keep_apart_by_path_and_the_nearest_comes_first() -> None:
    jar = Cookies()
    jar.keep(locate(SET_AT), ["a=1; path=/", "a=2; path=/tin/"])
    assert jar.header(locate(SET_AT)) == "a=2; a=1"
    jar.keep(locate(SET_AT), ["a=; path=/tin/; max-age=0"])
    assert jar.header(locate(SET_AT)) == "a=1"
