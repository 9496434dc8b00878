"""The report of a run, `runs/<id>.json`: what was found, new, changed, gone, failed and skipped, and every alarm."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from newsarchive.jobs.alarms import facts_of
from newsarchive.jobs.site import Site
from newsarchive.model.run import Run, RunTotals


def report_of(
    run: Run, totals: RunTotals, sites: Sequence[Site], *, finished_at: str, exit_code: int
) -> dict[str, Any]:
    """The report as values that JSON can hold."""
    return {
        "run": run.id,
        "command": run.command,
        "version": run.version,
        "started_at": f"{run.started_at:%Y-%m-%dT%H:%M:%SZ}",
        "finished_at": finished_at,
        "exit_code": exit_code,
        "requests": totals.requests,
        "bytes": totals.bytes,
        "outcomes": dict(sorted(totals.outcomes.items())),
        "reasons": dict(sorted(totals.reasons.items())),
        "alarms": [asdict(alarm) for alarm in totals.alarms],
        "sites": {site.id: _of_site(site) for site in sites},
    }


def _of_site(site: Site) -> dict[str, Any]:
    return {
        "requests": site.totals.requests,
        "bytes": site.totals.bytes,
        "outcomes": dict(sorted(site.totals.outcomes.items())),
        "reasons": dict(sorted(site.totals.reasons.items())),
        "alarms": [asdict(alarm) for alarm in site.alarms],
        **facts_of(site),
    }


def write_report(directory: Path, report: dict[str, Any]) -> Path:
    """Write a report whole or not at all."""
    folder = directory / "runs"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = folder / f"{report['run']}.json"
    fresh = path.with_suffix(".part")
    fresh.write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", errors="replace")
    fresh.chmod(0o600)
    fresh.replace(path)
    return path
