"""How a run over a built site goes: whether it writes, how many pages at once, and what it may cost."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """What a person asks of a run beside the folder and the site.

    Without `writes` nothing on disk changes, and the ledger tells what would. `removes` takes our blocks out again
    instead of putting them in. `diffs` asks for the change of each page as text. `jobs` is the number of worker
    processes; with 1 the pages are done in this one. A page may take `page_seconds` and `page_bytes` of memory in a
    worker: processor time, of which ten times as much may pass on the clock, and memory beyond what the worker has
    anyway; with one job neither is limited. A run waits `lock_seconds` for another one in its folder. `durable` has
    folders synced as well as files; without `syncs` not even files are, as where a generator makes them again anyway.
    Without `checks` no rule is asked of a page. With `only_told` pages are left alone that their generator did
    not tell of. `force` replaces read-only files and writes pages of what looks like a
    development build. `state` is the file that remembers what was done; without one every page is done.
    """

    writes: bool = True
    removes: bool = False
    diffs: bool = False
    jobs: int = 1
    page_seconds: float = 5.0
    page_bytes: int = 2 << 30
    lock_seconds: float = 5.0
    durable: bool = False
    syncs: bool = True
    checks: bool = True
    only_told: bool = False
    force: bool = False
    state: Path | None = None


def default_jobs() -> int:
    """Return one job for each core that this process may use, and two at least: a single one knows no limits."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(2, cores)
