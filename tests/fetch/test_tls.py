"""TLS is verified; what a site is let off is asked for by its profile and recorded in the capture."""

import socket
import ssl
import threading

import pytest

from newsarchive.errors import FetchProblem
from newsarchive.fetch import tls
from newsarchive.model.profile import SiteProfile


@pytest.fixture
def https_port(fixtures):
    """A server with a self-signed certificate that answers every request with `hello`."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(fixtures / "wire" / "self-signed.pem")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                raw, _ = listener.accept()
            except OSError:
                return
            try:
                with raw, context.wrap_socket(raw, server_side=True) as connection:
                    connection.recv(65_536)
                    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello")
            except OSError:
                continue

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    yield listener.getsockname()[1]
    listener.shutdown(socket.SHUT_RDWR)
    listener.close()
    thread.join(5)


def test_a_certificate_that_nobody_vouches_for_is_refused_with_the_cause(https_port, fetcher):
    with pytest.raises(FetchProblem) as problem:
        fetcher.fetch(f"https://127.0.0.1:{https_port}/", named=True)
    assert problem.value.rule == "tls"
    assert "self-signed" in problem.value.what
    assert "verify_tls" in problem.value.hint


def test_a_profile_may_let_the_certificate_be_and_the_capture_says_so(https_port, fetcher):
    profile = SiteProfile("old", f"https://127.0.0.1:{https_port}/", verify_tls=False)
    [capture] = fetcher.fetch(profile.url, profile=profile)
    assert capture.body == b"hello"
    assert "tls certificate not verified" in capture.notes


def test_a_server_that_does_not_speak_tls_is_a_problem_of_tls(fetcher):
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def greet() -> None:
            connection, _ = listener.accept()
            with connection:
                connection.sendall(b"220 mail.example ready\r\n" * 3)
                connection.recv(65_536)

        thread = threading.Thread(target=greet, daemon=True)
        thread.start()
        with pytest.raises(FetchProblem) as problem:
            fetcher.fetch(f"https://127.0.0.1:{listener.getsockname()[1]}/", named=True)
        thread.join(5)
    assert problem.value.rule == "tls"


def test_old_protocols_are_let_in_only_for_a_site_that_asks():
    assert tls.context().minimum_version >= ssl.TLSVersion.TLSv1_2
    legacy = tls.context(legacy=True)
    assert legacy.minimum_version < ssl.TLSVersion.TLSv1_2
    assert legacy.verify_mode == ssl.CERT_REQUIRED
    assert tls.notes(verify=True, legacy=True) == ("legacy tls allowed",)
