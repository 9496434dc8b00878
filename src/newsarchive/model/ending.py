"""How a run ended, as one number: what its row, its report and the command say of it."""

from collections.abc import Collection, Mapping

DONE, SOME_FAILED, ALARM, REFUSED, UNREACHABLE = 0, 3, 4, 6, 8
# reasons of failures that mean: no answer at all
NO_ANSWER = frozenset({"dns", "timeout", "refused", "reset", "tls", "unreachable"})
REFUSALS = ("robots", "egress", "policy")
_DISK_FULL, _FIRST_OF_SIGNALS = 28, 129


def ending(
    outcomes: Mapping[str, int],
    *,
    failed: Collection[str],
    skipped: Collection[str],
    has_alarms: bool,
    is_unreachable: bool,
) -> int:
    """The exit code of what came to its end: nothing reached, then an alarm, then refused, then some failed.

    `failed` and `skipped` are the reasons of these outcomes; `is_unreachable` says that no host answered.
    """
    failures = outcomes.get("failed", 0)
    pages = sum(outcomes.values())
    nothing_else = failures == pages - outcomes.get("skipped", 0)
    if nothing_else and (is_unreachable or (failures and NO_ANSWER.issuperset(failed))):
        return UNREACHABLE
    if has_alarms:
        return ALARM
    refused = all(reason.startswith(REFUSALS) for reason in skipped)
    if pages and nothing_else and refused and {"egress"}.issuperset(failed):
        return REFUSED
    return SOME_FAILED if failures or is_unreachable else DONE


def is_cut_off(code: int) -> bool:
    """Whether a run with this exit code was stopped before its end: by a signal, or by the disk."""
    return code >= _FIRST_OF_SIGNALS or code == _DISK_FULL
