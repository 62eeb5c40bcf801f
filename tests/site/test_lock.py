"""Two runs do not write into one folder at once, and a run that was killed keeps nobody out."""

from __future__ import annotations

import pytest
from forked import SITE, Forked, contents, make_site

from seoexport.cli import main
from seoexport.errors import UnusablePath
from seoexport.site.application import apply
from seoexport.site.lock import only_run
from seoexport.site.run_options import RunOptions

fcntl = pytest.importorskip("fcntl")
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def test_a_second_run_is_told_that_another_is_at_work(tmp_path):
    before = contents(make_site(tmp_path, 3))
    with only_run(tmp_path, seconds=0), pytest.raises(UnusablePath) as refused:
        apply(tmp_path, SITE, options=RunOptions(lock_seconds=0))

    assert str(refused.value) == f"{tmp_path}: another seoexport is at work in it; run this one again then"
    assert contents(tmp_path) == before


def test_a_second_run_waits_for_the_first(tmp_path):
    make_site(tmp_path, 20)
    first = Forked(tmp_path)
    first.wait_for(1)
    second = apply(tmp_path, SITE, options=RunOptions(lock_seconds=60))

    assert first.end() == 0
    assert second.count("unchanged") == 20


@pytest.mark.parametrize("options", [{"writes": False}])
def test_a_run_that_writes_nothing_keeps_nobody_out(tmp_path, options):
    make_site(tmp_path, 3)
    with only_run(tmp_path, seconds=0):
        ledger = apply(tmp_path, SITE, options=RunOptions(lock_seconds=0, **options))

    assert ledger.count("written") == 3


@pytest.mark.parametrize("jobs", [1, 3])
def test_a_killed_run_keeps_nobody_out(tmp_path, jobs):
    make_site(tmp_path, 30)
    first = Forked(tmp_path, jobs=jobs)
    first.wait_for(5)
    first.kill()
    first.end()

    with only_run(tmp_path, seconds=60):  # the system may let go of a pipe before it lets go of a lock
        pass


def test_no_file_is_left(tmp_path):
    with only_run(tmp_path, seconds=0):
        inside = list(tmp_path.iterdir())

    assert inside == list(tmp_path.iterdir()) == []


def test_other_folders_are_free(tmp_path):
    (tmp_path / "a").mkdir()
    with only_run(tmp_path, seconds=0), only_run(tmp_path / "a", seconds=0):
        pass


def test_the_output_folder_is_locked_and_not_the_site(tmp_path, capfd):
    make_site(tmp_path / "site", 1)
    with only_run(tmp_path / "site", seconds=0):
        code = main(["apply", str(tmp_path / "site"), "--out", str(tmp_path / "out"), "--base-url", SITE.base_url])

    assert code == 0
    capfd.readouterr()
