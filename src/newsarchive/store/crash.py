"""Crash points: named places where a test can end the process as a power cut would.

`NEWSARCHIVE_CRASH_AT=in_txn` kills the process the first time it passes that point, `in_txn:3` the third time.
The points are `after_warc_write`, `after_warc_fsync`, `in_txn`, `after_commit`, `mid_export` and `mid_migrate`.
Without the variable a point costs one comparison.
"""

import os
import signal

_name, _, _turn = os.environ.get("NEWSARCHIVE_CRASH_AT", "").partition(":")
_left = int(_turn) if _turn.isdecimal() else 1


def crash_point(name: str) -> None:
    """Pass the point of this name, or die there."""
    global _left  # noqa: PLW0603 - the count belongs to the process that is about to end
    if name != _name:
        return
    _left -= 1
    if _left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
