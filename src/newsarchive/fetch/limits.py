"""The caps on one fetch: no peer can make it take for ever, or take all memory."""

from dataclasses import dataclass

MAX_URL_LENGTH = 8_192


@dataclass(frozen=True, slots=True)
class Limits:
    """What one fetch may cost at most, redirects and further tries included.

    A reply whose head is not whole after `slow_seconds`, or whose body comes at less than `slow_bytes_per_second`
    from then on, trickles and is ended before `seconds` are over. Waits that politeness asks for come on top, up to
    `polite_wait_seconds`: a host that wants to be left alone for longer is not asked now.
    """

    seconds: float = 60.0
    connect_seconds: float = 15.0
    idle_seconds: float = 20.0
    slow_seconds: float = 25.0
    slow_bytes_per_second: int = 200
    header_bytes: int = 65_536
    header_fields: int = 100
    interim_replies: int = 20
    body_bytes: int = 50_000_000
    redirects: int = 10
    tries: int = 4
    retry_wait_seconds: float = 15.0
    polite_wait_seconds: float = 900.0
