"""A disk that is full, broken or slow to tell costs no page: each is as it was or as it is to be, and the run says so."""

from __future__ import annotations

import errno
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from forked import SITE, contents, make_site, unfinished

from seoexport.site.application import apply
from seoexport.site.patience import MOST_FAILURES

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="faults are made as Linux lets us")

LONG = pytest.mark.long
COMMAND = [sys.executable, "-m", "seoexport", "apply", "--base-url", SITE.base_url]


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    """The shared library that makes a disk fail."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if not compiler:
        pytest.skip("needs a C compiler")
    library = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A folder of pages, and what it and a run over it hold."""
    folder = make_site(tmp_path_factory.mktemp("site") / "site", 40)
    copy = shutil.copytree(folder, folder.with_name("copy"))
    apply(copy, SITE)
    return folder, (contents(folder), contents(copy))


def lost(folder, states):
    now = contents(folder)
    return [name for name in states[0] if now.get(name) not in [state[name] for state in states]]


def refused(told):
    return len(re.findall("^refused", told, re.MULTILINE))


def run(folder, shim=None, jobs=2, **fault):
    environment = {**os.environ, **({"LD_PRELOAD": str(shim)} if shim else {}), **fault}
    return subprocess.run(
        [*COMMAND, str(folder), f"--jobs={jobs}"], env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize(
    ("call", "number"),
    [
        ("write", errno.ENOSPC),
        ("fsync", errno.EIO),
        ("close", errno.EDQUOT),
        ("rename", errno.ENOSPC),
        *(
            pytest.param(call, number, marks=LONG)
            for call in ("write", "fsync", "close", "rename")
            for number in (errno.ENOSPC, errno.EDQUOT, errno.EIO)
        ),
    ],
)
def test_a_call_that_fails_costs_no_page(tmp_path, shim, site, call, number):
    folder = shutil.copytree(site[0], tmp_path / "site")
    told = run(folder, shim, CALL=call, ERROR=str(number), EVERY="3")

    assert told.returncode == 3
    assert 12 <= refused(told.stdout) <= 13
    assert f"it cannot be written: {os.strerror(number)}; it was left as it is" in told.stdout
    assert lost(folder, site[1]) == []
    assert unfinished(folder) == []
    assert apply(folder, SITE).count("refused") == 0
    assert contents(folder) == site[1][1]


@pytest.mark.parametrize("every", [1, pytest.param(2, marks=LONG), pytest.param(7, marks=LONG)])
def test_a_short_write_is_gone_on_with(tmp_path, shim, site, every):
    folder = shutil.copytree(site[0], tmp_path / "site")
    told = run(folder, shim, CALL="write", ERROR="0", EVERY=str(every))

    assert (told.returncode, told.stderr) == (0, "")
    assert contents(folder) == site[1][1]


@pytest.mark.parametrize("jobs", [1, pytest.param(4, marks=LONG)])
def test_a_disk_that_takes_nothing_ends_the_run(tmp_path, shim, site, jobs):
    folder = shutil.copytree(site[0], tmp_path / "site")
    told = run(folder, shim, jobs, CALL="write", ERROR=str(errno.ENOSPC), EVERY="1")

    assert told.returncode == 2
    assert refused(told.stdout) == MOST_FAILURES
    assert told.stderr.count("\n") == 1
    assert f"seoexport: {folder}: {MOST_FAILURES} pages in a row could not be written" in told.stderr
    assert contents(folder) == site[1][0]


@pytest.mark.parametrize("jobs", [pytest.param(1, marks=LONG), 3])
def test_a_full_disk(tmp_path, site, jobs):
    """A disk of 240 kB in memory, in a name space of our own, holds the pages, and no more than half of ours."""
    script = """
        mount -t tmpfs -o size=240k none "$1" && cp -r "$2"/. "$1" || exit 99
        shift; shift; "$@"; code=$?
        cp -a "$DISK" "$KEPT"; exit $code
    """
    disk, kept = tmp_path / "disk", tmp_path / "kept"
    disk.mkdir()
    unshare = shutil.which("unshare") or pytest.skip("needs unshare")
    told = subprocess.run(
        [unshare, "-rm", "sh", "-c", script, "sh", str(disk), str(site[0]), *COMMAND, str(disk), f"--jobs={jobs}"],
        env={**os.environ, "DISK": str(disk), "KEPT": str(kept)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    if not kept.exists():
        pytest.skip(f"a disk cannot be mounted here: {told.stderr.strip()}")

    assert told.returncode in (2, 3)
    assert os.strerror(errno.ENOSPC) in told.stdout
    assert lost(kept, site[1]) == []
    assert unfinished(kept) == []


@pytest.mark.parametrize("jobs", [pytest.param(1, marks=LONG), 3])
def test_a_limit_on_the_size_of_files(tmp_path, site, jobs):
    """The system takes the first bytes of a page, and then no more."""
    import resource

    folder = shutil.copytree(site[0], tmp_path / "site")
    size = len(site[1][1]["s0/p00000.html"]) - 1
    told = subprocess.run(
        [*COMMAND, str(folder), f"--jobs={jobs}"], capture_output=True, text=True, check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size)),
    )  # fmt: skip

    assert told.returncode == 3
    assert refused(told.stdout) == 40
    assert os.strerror(errno.EFBIG) in told.stdout
    assert {name: each for name, each in contents(folder).items() if name in site[1][0]} == site[1][0]
    assert unfinished(folder) == []


def test_bytes_are_on_the_disk_before_they_take_the_name(tmp_path, site):
    """As the system sees it: a temporary file is made, written, synced, closed, and then takes the name."""
    strace = shutil.which("strace") or pytest.skip("needs strace")
    folder = shutil.copytree(site[0] / "s0", tmp_path / "site")
    log = tmp_path / "log"
    calls = "trace=openat,write,fsync,close,rename,renameat,renameat2"
    traced = [strace, "-f", "-y", "-o", log, "-e", calls, *COMMAND, str(folder), "--jobs=2", "--durable"]
    if subprocess.run(traced, capture_output=True, check=False).returncode or not log.exists():
        pytest.skip("processes cannot be traced here")
    seen = {}
    for line in log.read_text().splitlines():
        call = re.match(r"\d+\s+(\w+)\(", line)
        if call and (name := re.search(r"\.seoexport-\d+-\w+", line)):
            seen.setdefault(name[0], []).append(call[1])

    assert len(seen) == len(list(folder.glob("*.html"))) + 2
    assert {tuple(each) for each in seen.values()} <= {
        ("openat", "write", "fsync", "close", name) for name in ("rename", "renameat", "renameat2")
    }
    assert len(re.findall(rf"fsync\(\d+<{re.escape(str(folder))}>", log.read_text())) >= len(seen) - 2


def test_signals_of_limits_are_not_taken_for_ends():
    """Python ignores the signal for files that are too large, so that the write fails instead."""
    assert signal.getsignal(signal.SIGXFSZ) is signal.SIG_IGN
