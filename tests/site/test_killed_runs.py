"""A run that is killed leaves every page whole, and the next one ends as if nothing had happened."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from multiprocessing import active_children

import pytest
from forked import OTHER, SITE, Forked, contents, make_site, unfinished

from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs processes that can be forked and killed"),
    pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning"),
]

LONG = pytest.mark.long


def sized(small, large):
    return [small, pytest.param(*large, marks=LONG)]


def whole(folder, site=SITE):
    """Return what an unbroken run makes of a folder, which stays as it is."""
    copy = shutil.copytree(folder, folder.with_name(f"{folder.name}-{len(site.base_url)}-{site.base_url[15:-1]}"))
    apply(copy, site)
    return contents(copy)


@pytest.mark.parametrize(("kills", "pages"), sized((4, 30), (200, 300)))
@pytest.mark.parametrize("jobs", [1, 4])
def test_killed_at_any_moment(tmp_path, kills, pages, jobs):
    """Each run writes all pages anew, as its site has another address; it is killed with all its workers."""
    chance = random.Random(kills)
    folder = make_site(tmp_path / "site", pages)
    states = [contents(folder), whole(folder), whole(folder, OTHER)]
    runs = killed = torn = lost = 0
    while killed < kills:
        runs += 1
        run = Forked(folder, (SITE, OTHER)[runs % 2], jobs=jobs)
        run.wait_for(chance.randrange(1, pages))
        run.kill()
        killed += run.end() == -signal.SIGKILL
        now = contents(folder)
        torn += sum(1 for name in states[0] if now.get(name) not in [state[name] for state in states])
        lost += sum(1 for name in states[0] if name not in now)
    apply(folder, SITE, options=RunOptions(jobs=jobs))

    assert (torn, lost) == (0, 0)
    assert unfinished(folder) == []
    assert contents(folder) == states[1]


@pytest.mark.parametrize(("kills", "pages"), sized((4, 150), (50, 5_000)))
def test_workers_killed(tmp_path, kills, pages):
    chance = random.Random(kills)
    folder = make_site(tmp_path / "site", pages)
    expected = whole(folder)
    done = 0

    def kill_one(_):
        nonlocal done
        done += 1
        if done % (pages // kills) == 0 and (workers := active_children()):
            os.kill(chance.choice(workers).pid, signal.SIGKILL)

    ledger = apply(folder, SITE, options=RunOptions(jobs=4), told=kill_one)

    assert (len(ledger.entries), ledger.count("refused")) == (pages, 0)
    assert unfinished(folder) == []
    assert contents(folder) == expected


def test_workers_finish_their_page_when_the_run_alone_is_killed(tmp_path):
    folder = make_site(tmp_path / "site", 60)
    states = [contents(folder), whole(folder)]
    run = Forked(folder, jobs=4)
    run.wait_for(10)
    run.kill(group=False)
    run.end()
    now = contents(folder)

    assert unfinished(folder) == []
    assert all(now[name] in [state[name] for state in states] for name in states[0])


def test_what_a_killed_run_left_is_removed_and_nothing_else(tmp_path):
    folder = make_site(tmp_path / "site", 3)
    gone = os.fork()
    if not gone:
        os._exit(0)
    os.waitpid(gone, 0)
    others = [f".seoexport-{os.getpid()}-aa", ".seoexport-", ".seoexport-x-1", ".seoexport", "seoexport-1-a", ".a"]
    for name in (f".seoexport-{gone}-0a1b", *others):
        (folder / "s1" / name).write_text("kept")
    apply(folder, SITE, options=RunOptions(writes=False))
    seen = f".seoexport-{gone}-0a1b" in unfinished(folder)
    apply(folder, SITE)

    assert seen
    assert {path.name for path in (folder / "s1").iterdir()} == {"p00001.html", *others}


@pytest.mark.parametrize("jobs", [2, 5])
def test_bytes_and_ledger_are_the_same_for_any_number_of_workers(tmp_path, jobs):
    folder = make_site(tmp_path / "site", 40)
    (folder / "s1" / "bad.html").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
    (folder / "s2" / "redirect.html").write_text("<!doctype html><meta http-equiv=refresh content='0; url=/s1/'>")
    copy = shutil.copytree(folder, tmp_path / "copy")
    ledger = apply(copy, SITE)

    assert apply(folder, SITE, options=RunOptions(jobs=jobs)) == ledger
    assert contents(folder) == contents(copy)


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """A folder of pages, and what it and a run over it hold."""
    folder = make_site(tmp_path_factory.mktemp("large") / "site", 200)
    return folder, [contents(folder), whole(folder)]


@pytest.mark.parametrize(("number", "code", "jobs"), [("SIGINT", 130, 3), ("SIGTERM", 143, 1)])
def test_a_signal_ends_the_command_cleanly(tmp_path, large, number, code, jobs):
    """The command cannot have ended before: it waits for us to read what it tells of its pages."""
    folder, states = shutil.copytree(large[0], tmp_path / "site"), large[1]
    command = [sys.executable, "-m", "seoexport", "apply", str(folder), "--base-url", SITE.base_url]
    with subprocess.Popen(
        [*command, "--verbose", f"--jobs={jobs}"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, bufsize=0, pipesize=4096,
    ) as run:  # fmt: skip
        for _ in range(5):
            run.stdout.readline()
        run.send_signal(signal.Signals[number])
        _, errors = run.communicate()
    now = contents(folder)

    assert (run.returncode, errors.decode().strip()) == (code, "seoexport: interrupted")
    assert unfinished(folder) == []
    assert all(now[name] in [state[name] for state in states] for name in states[0])
    assert "sitemap.xml" not in now
