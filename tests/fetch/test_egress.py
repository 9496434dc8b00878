"""A page never leads inwards; what a person named may be anywhere; the checked address is the one connected to."""

import pytest

from newsarchive.errors import BadUrl, ContactMissing, FetchProblem
from newsarchive.fetch.egress import Egress, is_public, resolve_host
from newsarchive.fetch.wire import Reply
from newsarchive.model.profile import SiteProfile

PUBLIC = "93.184.216.34"


class FakeTransport:
    """Notes where it was sent, and answers 200."""

    def __init__(self, *replies: Reply) -> None:
        self.targets = []
        self.headers = []
        self._replies = list(replies)

    def send(self, target, method, headers, body, deadline):
        self.targets.append(target)
        self.headers.append(dict(headers))
        answer = self._replies.pop(0) if self._replies else Reply(200, "OK", "HTTP/1.1", (), b"ok")
        return answer, target.addresses[0]

    def close(self) -> None:
        pass


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1", "192.88.99.1", "::1", "::", "::ffff:127.0.0.1",
        "::ffff:93.184.216.34", "::7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001::1", "2001:db8::1", "fc00::1",
        "fd12::1", "fe80::1%eth0", "fec0::1", "ff02::1", "no address",
    ],
)  # fmt: skip
def test_special_addresses_are_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize("address", [PUBLIC, "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946"])
def test_addresses_of_the_internet_are_public(address):
    assert is_public(address)


def test_a_link_to_loopback_is_refused(server, fetcher, reply):
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.on("/", reply(b"x")))
    assert problem.value.rule == "egress"
    assert server.connections == 0


def test_a_named_host_may_be_loopback_and_so_may_its_links(server, fetcher, reply):
    server.on("/a", reply(b"x"))
    server.on("/b", reply(b"y"))
    fetcher.fetch(server.base + "/a", named=True)
    assert fetcher.fetch(server.base + "/b")[-1].body == b"y"


def test_the_addresses_of_a_profile_are_named(server, fetcher, reply):
    server.on("/b", reply(b"y"))
    profile = SiteProfile("site", server.base + "/")
    assert fetcher.fetch(server.base + "/b", profile=profile)[-1].body == b"y"


@pytest.mark.parametrize(
    "host",
    ["127.0.0.1", "2130706433", "0177.0.0.1", "0x7f.1", "[::ffff:127.0.0.1]", "0.0.0.0", "localhost", "127.1"],
)
def test_a_redirect_to_another_port_of_this_machine_is_refused(server, other_server, fetcher, reply, host):
    to = f"http://{host}:{other_server.port}/"
    other_server.on("/", reply(b"secret"))
    server.on("/", reply(b"", "302 Found", f"Location: {to}"))
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/", named=True)
    assert problem.value.rule in ("egress", "dns")
    assert [capture.status for capture in problem.value.captures] == [302]
    assert other_server.connections == 0


@pytest.mark.parametrize(
    "to",
    ["file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1:70/_x", "data:text/html,x", "javascript:alert(1)"],
)
def test_a_redirect_out_of_the_web_is_refused(server, fetcher, reply, to):
    server.on("/", reply(b"", "302 Found", f"Location: {to}"))
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/", named=True)
    assert problem.value.rule == "egress"


def test_the_checked_address_is_the_one_connected_to(make_fetcher):
    transport = FakeTransport()
    answers = iter([["10.0.0.1", PUBLIC], ["127.0.0.1"]])
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: next(answers))
    for _ in range(2):
        fetcher.fetch("http://example.org/")
    assert [target.addresses for target in transport.targets] == [(PUBLIC,), (PUBLIC,)]


def test_a_public_name_that_leads_inwards_is_refused(make_fetcher):
    transport = FakeTransport()
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: ["192.168.0.1"])
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch("http://example.org/")
    assert (problem.value.rule, transport.targets) == ("egress", [])


def test_a_redirect_inwards_from_a_public_host_is_refused(make_fetcher):
    transport = FakeTransport(Reply(302, "Found", "HTTP/1.1", (("Location", "http://169.254.169.254/latest/"),)))
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: {
        "example.org": [PUBLIC]}.get(host, [host]))  # fmt: skip
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch("http://example.org/", named=True)
    assert problem.value.rule == "egress"
    assert len(transport.targets) == 1


def test_authorization_and_cookies_stay_with_the_host_they_were_for(make_fetcher):
    moved = Reply(302, "Found", "HTTP/1.1", (("Location", "http://other.example/"), ("Set-Cookie", "a=1")))
    transport = FakeTransport(moved)
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: [PUBLIC])
    from newsarchive.model.capture import Request  # noqa: PLC0415 - one use

    fetcher.fetch(Request("http://example.org/", headers=(("Authorization", "Basic eDp5"),)))
    assert "Authorization" in transport.headers[0]
    assert not {"Authorization", "Cookie"} & transport.headers[1].keys()
    fetcher.fetch("http://example.org/")
    assert transport.headers[2]["Cookie"] == "a=1"


def test_user_and_password_of_an_address_are_neither_sent_nor_kept(make_fetcher):
    transport = FakeTransport()
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: [PUBLIC])
    [capture] = fetcher.fetch("http://user:secret@example.org/a#part")
    assert capture.url == "http://example.org/a"
    assert "secret" not in str(transport.headers)


def test_the_agent_names_a_contact_and_without_one_no_other_machine_is_asked(make_fetcher):
    transport = FakeTransport()
    with pytest.raises(ContactMissing):
        make_fetcher(transport=transport, resolver=lambda host, port: [PUBLIC]).fetch("http://example.org/")
    fetcher = make_fetcher(transport=transport, contact="x@example.org", resolver=lambda host, port: [PUBLIC])
    fetcher.fetch("http://example.org/")
    assert transport.headers[0]["User-Agent"] == "newsarchive/test (+x@example.org)"


@pytest.mark.parametrize("url", ["example.org/page", "ftp://example.org/", "http://", "mailto:x@example.org", ""])
def test_what_is_no_web_address_is_said_to_be_none(fetcher, url):
    with pytest.raises(BadUrl):
        fetcher.fetch(url, named=True)


def test_an_address_longer_than_servers_take_is_not_asked_for(fetcher):
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch("http://example.org/" + "a" * 10_000)
    assert problem.value.rule == "too-large"


def test_an_unknown_host_is_a_problem_of_names(make_fetcher):
    def unknown(host: str, port: int) -> list[str]:
        raise OSError(-2, "Name or service not known")

    with pytest.raises(FetchProblem) as problem:
        make_fetcher(contact="x@example.org", resolver=unknown).fetch("http://no-such-host.example/")
    assert problem.value.rule == "dns"


def test_a_port_where_nobody_listens_refuses(server, fetcher):
    server.close()
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(server.base + "/", named=True)
    assert problem.value.rule == "refused"


def test_a_known_host_is_looked_up_again_after_a_while():
    asked, moment = [], [0.0]
    egress = Egress(resolver=lambda host, port: asked.append(host) or [PUBLIC], clock=lambda: moment[0])
    for moment[0] in (0.0, 10.0, 10_000.0):
        egress.addresses("http://example.org/", "example.org", 80)
    assert len(asked) == 2


def test_literal_addresses_need_no_name_server():
    assert resolve_host("[::1]", 80) == ["::1"]
    assert resolve_host("127.0.0.1", 80) == ["127.0.0.1"]
