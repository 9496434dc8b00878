"""What a run has asked for, so that it asks once: a number a request, however long its form is."""

from collections.abc import Iterable

Asking = tuple[str, str, bytes]


class Asked:
    """A set of requests (method, address, body)."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def __contains__(self, one: Asking) -> bool:
        return hash(one) in self._seen

    def add(self, one: Asking) -> None:
        """Note a request."""
        self._seen.add(hash(one))

    def update(self, several: Iterable[Asking]) -> None:
        """Note several requests."""
        self._seen.update(map(hash, several))

    def discard(self, one: Asking) -> None:
        """Let a request be made again."""
        self._seen.discard(hash(one))
