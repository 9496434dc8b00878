"""TLS contexts: verified as a rule; what a site needs beyond that is asked for site by site and recorded."""

import ssl
import warnings
from functools import lru_cache


@lru_cache(maxsize=4)
def context(*, verify: bool = True, legacy: bool = False) -> ssl.SSLContext:
    """The context for a site. `legacy` lets in TLS 1.0 and weak ciphers; without `verify` any certificate will do."""
    made = ssl.create_default_context()
    if not made.get_ca_certs():
        _add_bundled_authorities(made)
    made.set_alpn_protocols(["http/1.1"])
    if not verify:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if legacy:
        _let_old_servers_in(made)
    return made


def _add_bundled_authorities(made: ssl.SSLContext) -> None:
    try:
        import certifi  # noqa: PLC0415 - only where the system brings no authorities
    except ImportError:
        return
    made.load_verify_locations(certifi.where())


def _let_old_servers_in(made: ssl.SSLContext) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made.minimum_version = ssl.TLSVersion.TLSv1
    made.set_ciphers("ALL:@SECLEVEL=0")
    made.options |= getattr(ssl, "OP_LEGACY_SERVER_CONNECT", 0x4)


def notes(*, verify: bool, legacy: bool) -> tuple[str, ...]:
    """What a capture records of exceptions."""
    return tuple(
        note for note, holds in (("tls certificate not verified", not verify), ("legacy tls allowed", legacy)) if holds
    )


def reason(error: Exception) -> str:
    """What went wrong, in a few words."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message or "the certificate is not valid"
    if isinstance(error, ssl.SSLError):
        return (error.reason or "the handshake failed").replace("_", " ").lower()
    return str(error)


def hint(error: Exception) -> str | None:
    """What a person may do about it, if there is something."""
    if isinstance(error, ssl.SSLCertVerificationError):
        return "if you know the site, verify_tls = false in its profile fetches it all the same, and records that"
    if isinstance(error, ssl.SSLError) and error.reason:
        return "an old server may need legacy_tls = true in its profile"
    return None
