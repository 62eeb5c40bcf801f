"""A run that remembers leaves the site as one that does not, and opens nothing that it need not."""

from __future__ import annotations

import datetime as dt
import os
import pickle
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from site_folders import write

from seoexport import Site
from seoexport.diagnostics import Change, Diagnostic, Wish
from seoexport.emitters.site_file import Stub
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.model import Crawler
from seoexport.site import files, one_page, page_run
from seoexport.site.application import apply
from seoexport.site.ledger import Entry
from seoexport.site.run_options import RunOptions
from seoexport.site.site_files import Kept
from seoexport.site.splice import without_block
from seoexport.site.state.day import watched
from seoexport.site.state.patch import patch, patched
from seoexport.site.state.place import make_place, state_file
from seoexport.site.state.values import entry_bytes, entry_from, kept_bytes, kept_from

BASE = "https://example.org/"
DAY = dt.date(2026, 3, 1)
SITE = Site(base_url=BASE, name="Knots", language="en", today=DAY)
PATHS = ("index.html", "calf/index.html", "calf/knot/index.html", "thigh/index.html", "thigh/cramp.html", "old.htm")
#: Sizes for a default run, and for one with `--long`.
FEW, MANY = 40, 2000


def page(name, extra=""):
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>About {name}</title></head><body>"
        f"<h1>About {name}</h1><p>What is known of {name}, and what helps against it when it lasts.</p>{extra}</body></html>"
    )


def made(folder, paths=PATHS):
    return write(folder, {path: page(path) for path in paths})


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def stats(*folders):
    found = [path for folder in folders for path in ([folder] if folder.is_file() else folder.rglob("*"))]
    return {str(path): (path.stat().st_mtime_ns, path.stat().st_ino) for path in found}


def run(folder, state, site=SITE, out=None, **options):
    return apply(folder, site, out=out, options=RunOptions(state=state, **options))


def told(ledger):
    """Return what a run says of each page, whether it had to write it or not."""
    return [
        replace(each, outcome="done" if each.outcome in ("written", "unchanged") else each.outcome)
        for each in ledger.entries
    ]


def read_by(monkeypatch, read):
    """Have the run over the pages read files in another way."""
    monkeypatch.setattr(page_run, "files", SimpleNamespace(**{**vars(files), "read": read}))


@pytest.fixture
def opened(monkeypatch):
    """Return the pages that were opened to be done, by their names."""
    seen = []
    read_by(monkeypatch, lambda path: seen.append(Path(path).as_posix()) or files.read(path))
    return seen


def pages_of(opened, folder):
    """Return which pages were opened since this was last asked."""
    found = sorted(Path(each).relative_to(folder).as_posix() for each in opened if each.endswith((".html", ".htm")))
    opened.clear()
    return found


class TestNothingChanged:
    def test_opens_no_page_and_writes_nothing(self, tmp_path, opened):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        first = run(site, state)
        before = stats(site, state)
        opened.clear()
        second = run(site, state)

        assert pages_of(opened, site) == []
        assert stats(site, state) == before
        assert (first.count("written"), second.count("unchanged")) == (6, 6)
        assert (second.files, second.problems, second.refused) == ((), (), ())

    def test_tells_again_what_was_found(self, tmp_path):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        first, second = run(site, state), run(site, state)

        assert first.diagnostics
        assert told(second) == told(first)
        assert (second.found, second.listed) == (first.found, first.listed)

    def test_says_the_same_elsewhere(self, tmp_path, opened):
        site, state, out = made(tmp_path / "site"), tmp_path / "state", tmp_path / "out"
        run(site, state, out=out)
        before = stats(site, out, state)
        opened.clear()
        second = run(site, state, out=out)

        assert pages_of(opened, site) == []
        assert stats(site, out, state) == before
        assert second.count("unchanged") == 6

    def test_sees_a_page_that_was_changed_elsewhere(self, tmp_path):
        site, state, out = made(tmp_path / "site"), tmp_path / "state", tmp_path / "out"
        run(site, state, out=out)
        whole = contents(out)
        (out / "old.htm").write_text("somebody's")
        (out / "index.html").unlink()
        second = run(site, state, out=out)

        assert contents(out) == whole
        assert [each.path for each in second.entries if each.outcome == "written"] == ["index.html", "old.htm"]

    def test_writes_nothing_when_asked_to_check(self, tmp_path):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        write(site, {"calf/index.html": page("else"), "new.html": page("new")})
        (site / "old.htm").unlink()
        before = stats(site, state)
        ledger = run(site, state, writes=False)

        assert stats(site, state) == before
        assert [each.path for each in ledger.entries if each.outcome == "written"] == ["calf/index.html", "new.html"]
        assert "sitemap.xml" in ledger.files


class TestChanged:
    def test_one_page_costs_one_page(self, tmp_path, opened):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        write(site, {"calf/index.html": page("another thing")})
        opened.clear()
        ledger = run(site, state)

        assert set(pages_of(opened, site)) == {"calf/index.html"}
        assert (ledger.count("written"), ledger.count("unchanged"), ledger.listed) == (1, 5, 6)

    def test_a_page_that_was_only_touched_is_not_written(self, tmp_path, opened):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        whole = contents(site)
        os.utime(site / "old.htm", (1_700_000_000, 1_700_000_000))
        opened.clear()
        first, seen = run(site, state), pages_of(opened, site)
        second = run(site, state)

        assert (seen, pages_of(opened, site)) == (["old.htm"], [])
        assert (first.count("written"), second.count("written")) == (0, 0)
        assert contents(site) == whole

    def test_the_same_pages_made_again_are_not_parsed(self, tmp_path, monkeypatch):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        whole = contents(site)
        made(site)
        monkeypatch.setattr(one_page, "apply_to_page", None)
        ledger = run(site, state)

        assert contents(site) == whole
        assert (ledger.count("written"), ledger.files) == (6, ())

    def test_a_site_file_that_was_changed_is_made_again(self, tmp_path, opened):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        whole = contents(site)
        (site / "sitemap.xml").unlink()
        opened.clear()
        ledger = run(site, state)

        assert ledger.files == ("sitemap.xml",)
        assert pages_of(opened, site) == []
        assert contents(site) == whole

    def test_a_page_that_is_gone_leaves_the_sitemap(self, tmp_path):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        (site / "old.htm").unlink()
        ledger = run(site, state)

        assert ledger.files == ("sitemap.xml",)
        assert b"old.htm" not in (site / "sitemap.xml").read_bytes()

    @pytest.mark.parametrize("change", [{"name": "Others"}, {"language": "de"}, {"twitter": "@knots"}])
    def test_another_configuration_does_all_pages(self, tmp_path, opened, change):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        opened.clear()
        run(site, state, replace(SITE, **change))

        assert set(pages_of(opened, site)) == set(PATHS)

    def test_another_day_does_only_pages_that_it_matters_to(self, tmp_path, opened):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        ignored = "<!-- seoexport-ignore open-graph-image-missing until 2026-03-05 -- no picture yet -->"
        write(site, {"dated.html": page("a day", ignored)})
        run(site, state, replace(SITE, today=dt.date(2026, 3, 1)))
        opened.clear()
        done = {}
        for day in (2, 4, 5):
            run(site, state, replace(SITE, today=dt.date(2026, 3, day)))
            done[day] = pages_of(opened, site)

        assert done == {2: [], 4: [], 5: ["dated.html"]}

    def test_what_was_refused_is_tried_again(self, tmp_path):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        write(site, {"bad.html": b"<html>" + b"\0<" * 40})
        first = run(site, state)
        whole = contents(site)
        second = run(site, state)

        assert [each.path for each in first.entries if each.outcome == "refused"] == ["bad.html"]
        assert told(second) == told(first)
        assert contents(site) == whole


class TestSameAsWithout:
    """Random edits between runs: page, state or not, the bytes and the ledger are the same."""

    def test_whatever_happens_between_runs(self, tmp_path):
        for seed in range(4):
            self.compare(tmp_path / str(seed), random.Random(seed), rounds=6)

    @pytest.mark.long
    def test_whatever_happens_between_many_runs(self, tmp_path):
        for seed in range(100, 160):
            self.compare(tmp_path / str(seed), random.Random(seed), rounds=12)

    def compare(self, folder, chance, rounds):
        one, state = made(folder / "one" / "site"), folder / "state"
        out = folder / "one" / "out" if chance.random() < 0.3 else None
        config = SITE
        for _ in range(rounds):
            config = self.edited(one, config, chance)
            other = folder / "other"
            shutil.copytree(one, other / "site", symlinks=True)
            if out and out.exists():
                shutil.copytree(out, other / "out")
            without = run(other / "site", None, config, out=other / "out" if out else None)
            remembering = run(one, state, config, out=out)

            assert contents(folder / "one") == contents(other)
            assert told(remembering) == told(without)
            assert (remembering.listed, remembering.found) == (without.listed, without.found)
            assert remembering.problems == without.problems
            shutil.rmtree(other)

    def edited(self, folder, config, chance):
        there = sorted(path for path in folder.rglob("*") if path.suffix in (".html", ".htm"))
        for _ in range(chance.randrange(4)):
            path = chance.choice(
                [*there, folder / "new" / f"{chance.randrange(9)}.html", folder / "calf" / "index.html"]
            )
            act = chance.randrange(8)
            if act == 0 and len(there) > 2:
                path.unlink(missing_ok=True)
            elif act == 1 and path.exists():
                path.write_bytes(without_block(path.read_bytes()))
            elif act == 2 and path.exists():
                path.touch()
            elif act == 3 and path.exists():
                path.write_bytes(
                    path.read_bytes().replace(b"known", b"KNOWN" if b"known" in path.read_bytes() else b"x")
                )
            elif act == 4 and path.exists():
                path.replace(path.with_name(f"moved{chance.randrange(5)}.html"))
            elif act == 5:
                config = replace(
                    config, name=chance.choice(["Knots", "Other"]), today=config.today + dt.timedelta(days=1)
                )
            elif act == 6:
                noindex = "<meta name=robots content=noindex>" if chance.random() < 0.5 else ""
                write(folder, {path.relative_to(folder).as_posix(): page(path.name, noindex)})
            else:
                write(folder, {path.relative_to(folder).as_posix(): page(str(chance.randrange(99)))})
        if not any(path.suffix in (".html", ".htm") for path in folder.rglob("*")):
            made(folder)
        return config


def spoilt(content, chance):
    """Return bytes with some flipped, cut off, or overwritten."""
    spoiled = bytearray(content)
    act = chance.randrange(4)
    if act == 0:
        return bytes(spoiled[: chance.randrange(len(spoiled))])
    if act == 1:
        for _ in range(chance.randrange(1, 9)):
            spoiled[chance.randrange(len(spoiled))] ^= 1 << chance.randrange(8)
    elif act == 2:
        at, length = chance.randrange(len(spoiled)), chance.randrange(1, 5000)
        spoiled[at : at + length] = bytes(len(spoiled[at : at + length]))
    else:
        at, other, length = chance.randrange(len(spoiled)), chance.randrange(len(spoiled)), chance.randrange(1, 5000)
        spoiled[at : at + length] = spoiled[other : other + length]
    return bytes(spoiled)


class TestBroken:
    def compare(self, folder, times, seed):
        """Spoil the state, change a page meanwhile, and compare with a run that remembers nothing."""
        chance = random.Random(seed)
        paths = PATHS[:4]
        site = made(folder / "site", paths)
        state = state_file(site, folder / "seoexport.yaml")
        run(site, state)
        good, left, expected = state.read_bytes(), contents(site), {}
        for number in range(times):
            state.write_bytes(spoilt(good, chance))
            changed, gone = chance.sample(paths, 2)
            write(site, {changed: page(f"{changed} {number % 3}")})
            (site / gone).unlink()
            key = (changed, gone, number % 3)
            if key not in expected:
                expected[key] = self.without(site, folder / "fresh")
            remembering = run(site, state)

            assert (contents(site), told(remembering)) == expected[key]
            if number % 10 == 0:
                again = run(site, state)
                assert (contents(site), told(again)) == expected[key]
                assert again.problems == ()
            for path in (changed, gone, "sitemap.xml"):
                write(site, {path: left[path]})

    def without(self, site, fresh):
        shutil.copytree(site, fresh)
        ledger = run(fresh, None)
        left = contents(fresh)
        shutil.rmtree(fresh)
        return left, told(ledger)

    def test_a_state_that_was_flipped_or_cut_costs_at_worst_a_full_run(self, tmp_path):
        self.compare(tmp_path, FEW, 1)

    @pytest.mark.long
    def test_a_state_that_was_flipped_or_cut_often(self, tmp_path):
        self.compare(tmp_path, MANY, 2)

    @pytest.mark.parametrize(
        "content",
        [b"", b"SQLite format 3\0", b"SQLite format 3\0" + b"\0" * 4080, b"<!doctype html><p>no state", b"\xff" * 9000],
    )
    def test_what_is_no_state(self, tmp_path, content):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        state.write_bytes(content)
        ledger = run(site, state)

        assert ledger.count("written") == 6
        assert len(ledger.problems) <= 1

    @pytest.mark.parametrize("content", [b"SQLit", b"\0" * 20_480, b"<!doctype html><p>no state", b"\xff" * 9000])
    def test_what_is_no_state_where_only_a_state_can_be_is_gone_after_one_run(self, tmp_path, content):
        site = made(tmp_path / "site")
        state = state_file(site, tmp_path / "seoexport.yaml")
        run(site, state)
        state.write_bytes(content)
        first, second = run(site, state), run(site, state)

        assert len(first.problems) == 1
        assert "file is not a database" in first.problems[0]
        assert (second.problems, told(second)) == ((), told(first))

    def test_somebody_elses_database_stays_as_it_is(self, tmp_path):
        site, state = made(tmp_path / "site"), tmp_path / "theirs"
        with sqlite3.connect(state) as connection:
            connection.execute("CREATE TABLE page (name, value)")
        before = state.read_bytes()
        ledger = run(site, state)

        assert state.read_bytes() == before
        assert ledger.count("written") == 6
        assert "another program" in ledger.problems[0]

    def test_a_page_named_by_mistake_stays_as_it_is(self, tmp_path):
        site = made(tmp_path / "site")
        (tmp_path / "note.html").write_text(page("mine"))
        run(site, tmp_path / "note.html")

        assert (tmp_path / "note.html").read_text() == page("mine")

    def test_a_place_that_cannot_be_written(self, tmp_path):
        site = made(tmp_path / "site")
        (tmp_path / "file").write_text("")
        first, second = run(site, tmp_path / "file" / "state"), run(site, tmp_path)

        assert (first.count("written"), second.count("unchanged")) == (6, 6)
        assert [len(each.problems) for each in (first, second)] == [1, 1]

    def test_a_state_that_another_run_holds(self, tmp_path, monkeypatch):
        monkeypatch.setattr("seoexport.site.state.store._WAIT_SECONDS", 0.01)
        site, state = made(tmp_path / "site"), tmp_path / "state"
        run(site, state)
        made(site)
        with sqlite3.connect(state) as other:
            other.execute("BEGIN EXCLUSIVE")
            ledger = run(site, state)

        assert ledger.count("written") == 6
        assert "locked" in ledger.problems[0]
        assert run(site, state).problems == ()

    def test_a_row_can_name_nothing_that_runs(self, tmp_path):
        class Evil:
            def __reduce__(self):
                return os.mkdir, (str(tmp_path / "ran"),)

        assert kept_from(pickle.dumps(Evil())) is None
        assert kept_from(pickle.dumps(Kept(Evil()))) is None
        assert kept_from(pickle.dumps(subprocess.Popen)) is None
        assert list(tmp_path.iterdir()) == []


KILLED = """
import datetime as dt, os, sys
from pathlib import Path
from seoexport import Site
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions
from seoexport.site.state import memory
memory._BATCH = 2
left = int(sys.argv[3])
def told(done):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), 9)
site = Site(base_url="https://example.org/", name="Knots", language="en", today=dt.date(2026, 3, 1))
apply(sys.argv[1], site, options=RunOptions(state=Path(sys.argv[2])), told=told)
"""


@pytest.mark.parametrize("after", [2, 4])
def test_a_run_that_was_killed_leaves_a_state_that_can_be_used(tmp_path, after):
    site, state, fresh = made(tmp_path / "site"), tmp_path / "state", made(tmp_path / "fresh")
    run(site, state)
    for folder in (site, fresh):
        made(folder, PATHS[:3])
        write(folder, {path: page(f"{path} anew") for path in PATHS[3:5]})
        (folder / PATHS[5]).unlink()
    ended = subprocess.run([sys.executable, "-c", KILLED, site, state, str(after)], check=False)
    remembering, without = run(site, state), run(fresh, None)

    assert ended.returncode == -signal.SIGKILL
    assert contents(site) == contents(fresh)
    assert told(remembering) == told(without)
    assert remembering.problems == ()


class TestDuringTheRun:
    def test_a_page_that_vanishes_is_named(self, tmp_path, monkeypatch):
        site, state = made(tmp_path / "site"), tmp_path / "state"

        def vanishing(path):
            if path.name == "old.htm":
                path.unlink()
            return files.read(path)

        read_by(monkeypatch, vanishing)
        ledger = run(site, state)

        refused = [(each.path, each.reason) for each in ledger.entries if each.outcome == "refused"]
        assert refused == [("old.htm", "there is no such file")]
        assert run(site, state).count("refused") == 0

    @pytest.mark.parametrize(("times", "outcome"), [(1, "written"), (9, "refused")])
    def test_a_page_that_changes_is_done_once_more(self, tmp_path, monkeypatch, times, outcome):
        site, state = made(tmp_path / "site"), tmp_path / "state"
        real, left = one_page.apply_to_page, [*range(times)]

        def changing(source, *, path, **options):
            if path == "old.htm" and left:
                write(site, {path: page(f"something newer, the {left.pop()}th")})
            return real(source, path=path, **options)

        monkeypatch.setattr(one_page, "apply_to_page", changing)
        ledger = run(site, state)

        assert {each.path: each.outcome for each in ledger.entries}["old.htm"] == outcome
        assert b"something newer" in (site / "old.htm").read_bytes()


class TestParts:
    @given(st.binary(max_size=60), st.binary(max_size=60))
    def test_a_patch_makes_one_page_into_the_other(self, one, other):
        assert patched(one, patch(one, other)) == other

    def test_an_entry_is_read_back(self):
        found = Diagnostic(
            rule="r", severity="info", message="m\udc80", at="/0", line=3, source="a.html", repair=(Change("add", "/0/x", {"y": [1]}),), wish=Wish("d", "2026-01-01"),
        )  # fmt: skip
        entry = Entry(path="a.html", url=BASE, outcome="unchanged", reason="r", left_out=("title",), overridden=("x",), in_sitemap=True, diagnostics=(found, replace(found, source=None)))  # fmt: skip

        assert entry_from("a.html", entry_bytes(entry)) == entry

    def test_what_site_files_need_is_read_back(self):
        moment = dt.datetime(2026, 3, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
        kept = Kept(SitemapEntry(BASE, moment), None, Stub(BASE, BASE))

        assert kept_from(kept_bytes(kept)) == kept
        assert kept_from(b"no pickle") is None
        assert kept_from(pickle.dumps(Crawler(("all",)))) is None

    @pytest.mark.parametrize(
        ("ask", "since", "until"),
        [
            (lambda _: None, dt.date.min, dt.date.max),
            (lambda day: day < dt.date(2026, 3, 5), dt.date.min, dt.date(2026, 3, 4)),
            (lambda day: dt.date(2026, 3, 5) > day, dt.date.min, dt.date(2026, 3, 4)),
            (lambda day: dt.date(2026, 2, 1) <= day, dt.date(2026, 2, 2), dt.date.max),
            (lambda day: day == dt.date(2026, 3, 1), DAY, DAY),
            (lambda day: day == dt.date(2026, 4, 1), dt.date.min, dt.date(2026, 3, 31)),
            (lambda day: (dt.date(2026, 2, 1) < day) and (day < dt.date(2026, 4, 1)), dt.date(2026, 2, 2), dt.date(2026, 3, 31)),
            (lambda day: day.year, DAY, DAY),
            (lambda day: day.isoformat(), DAY, DAY),
            (lambda day: f"{day}", DAY, DAY),
            (lambda day: day - dt.date(2026, 1, 1), DAY, DAY),
            (lambda day: dt.date(2026, 12, 1) - day, DAY, DAY),
            (lambda day: day + dt.timedelta(days=1), DAY, DAY),
            (hash, DAY, DAY),
        ],
    )  # fmt: skip
    def test_a_watched_day_answers_as_any_and_tells_how_long_that_holds(self, ask, since, until):
        day, bounds = watched(DAY)

        assert ask(day) == ask(DAY)
        assert (bounds.since, bounds.until) == (since.toordinal(), until.toordinal())

    def test_a_moment_holds_for_its_day_alone(self):
        day, bounds = watched(dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC))

        assert (day, bounds.since, bounds.until) == (
            dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC),
            DAY.toordinal(),
            DAY.toordinal(),
        )


class TestPlace:
    def test_is_beside_the_configuration(self, tmp_path):
        path = state_file(tmp_path / "public", tmp_path / "seoexport.yaml")
        make_place(path)

        assert path.parent == tmp_path / ".seoexport_cache"
        assert sorted(each.name for each in path.parent.iterdir()) == [".gitignore", "CACHEDIR.TAG"]
        assert (path.parent / "CACHEDIR.TAG").read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")

    def test_is_another_for_every_folder(self, tmp_path):
        config = tmp_path / "seoexport.yaml"
        found = {state_file(tmp_path / name, config) for name in ("a", "b", "c/a", "\udcff")}

        assert len(found) == 4

    def test_is_never_in_what_is_published(self, tmp_path, monkeypatch):
        site = made(tmp_path / "site")
        monkeypatch.chdir(site)

        assert state_file(site, None).parent == tmp_path / ".seoexport_cache"
        assert state_file(site, site / "calf" / "seoexport.yaml").parent == tmp_path / ".seoexport_cache"
