"""What a run leaves: nothing that it did not tell of, nothing outside its folder, nothing of an earlier run."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from seoexport.cli import main
from seoexport.errors import UnusablePath
from seoexport.model import Crawler, Site
from seoexport.site import files
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions
from seoexport.site.splice import with_block
from seoexport.site.walk import page_files

BASE = "https://example.org/"
SITE = Site(base_url=BASE)
PAGE = b"<!doctype html><html lang=en><head><title>Calf pain</title></head><body><h1>Calf pain</h1><p>Rest helps."
STUB = b'<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0; url=/calf.html"><p>Moved.'
HIDDEN = PAGE.replace(b"</title>", b"</title><meta name=robots content=noindex>")
HEAD = '<title data-seoexport="v1">Calf</title>\n'
DRY = RunOptions(writes=False)
REMOVES = RunOptions(removes=True)


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def built(tmp_path):
    folder = tmp_path / "built"
    folder.mkdir()
    (folder / "calf.html").write_bytes(PAGE)
    return folder


class TestPageThatIsLeftAlone:
    def test_is_told_as_written_where_it_had_a_block(self, built):
        (built / "old.html").write_bytes(with_block(STUB, HEAD))

        would, did = apply(built, SITE, options=DRY), apply(built, SITE)

        for run in (would, did):
            assert [(each.outcome, each.reason) for each in run.entries][1] == (
                "written",
                "redirect; the block that it had is taken out",
            )
        assert (built / "old.html").read_bytes() == STUB

    def test_makes_a_check_fail_where_it_had_a_block(self, built):
        apply(built, SITE)
        (built / "old.html").write_bytes(with_block(STUB, HEAD))

        assert main(["apply", str(built), "--base-url", BASE, "--check", "--quiet", "--no-cache"]) == 1

    def test_is_told_as_such_where_it_had_none(self, built):
        (built / "old.html").write_bytes(STUB)

        assert [each.outcome for each in apply(built, SITE).entries] == ["written", "left alone"]


class TestSitemapOfPagesThatAreListedNoMore:
    def test_is_removed_with_its_line(self, built):
        apply(built, SITE)
        (built / "calf.html").write_bytes(HIDDEN)

        made = apply(built, SITE)

        assert made.files == ("sitemap.xml", "robots.txt")
        assert sorted(contents(built)) == ["calf.html"]

    def test_stays_where_the_page_could_not_be_done(self, built):
        apply(built, SITE)
        before = (built / "sitemap.xml").read_bytes()
        (built / "calf.html").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")

        assert apply(built, SITE).files == ()
        assert (built / "sitemap.xml").read_bytes() == before

    def test_stays_where_somebody_else_made_it(self, built):
        (built / "calf.html").write_bytes(HIDDEN)
        (built / "sitemap.xml").write_bytes(b"<urlset/>")
        (built / "robots.txt").write_bytes(b"Sitemap: https://example.org/sitemap.xml\n")
        before = contents(built)
        apply(built, SITE)

        assert {**contents(built), "calf.html": HIDDEN} == before


class TestRemoval:
    def test_takes_every_file_with_our_mark(self, built):
        before = contents(built)
        wanted = (("feed.xml", "rss"), ("llms.txt", "llms"), ("graph.jsonl", "graph"), ("_redirects", "netlify"))
        site = replace(SITE, name="Clinic", files=wanted, crawlers=(Crawler(("ExampleBot",), disallow=("/",)),))
        apply(built, site)
        had = set(contents(built)) - {"calf.html"}

        made = apply(built, site, options=REMOVES)

        assert {"feed.xml", "llms.txt", "robots.txt", "sitemap.xml"} <= had
        assert set(made.files) == had
        assert contents(built) == before

    def test_leaves_files_that_somebody_else_made(self, built):
        (built / "feed.xml").write_bytes(b"<rss/>")
        (built / "robots.txt").write_bytes(b"User-agent: *\nDisallow: /drafts/\n")
        before = contents(built)
        apply(built, SITE)
        apply(built, replace(SITE, files=(("feed.xml", "rss"),)), options=REMOVES)

        assert contents(built) == before

    def test_leaves_a_group_that_says_something_else(self, built):
        robots = b"User-agent: ExampleBot\nDisallow: /a/\n"
        (built / "robots.txt").write_bytes(robots)
        site = replace(SITE, crawlers=(Crawler(("ExampleBot",), disallow=("/",)),))
        apply(built, site)
        apply(built, site, options=REMOVES)

        assert (built / "robots.txt").read_bytes() == robots

    def test_never_writes_through_a_link_that_leads_out(self, built, tmp_path):
        outside = tmp_path / "robots-of-all.txt"
        outside.write_bytes(b"User-agent: *\nDisallow:\n\nSitemap: https://example.org/sitemap.xml\n")
        apply(built, SITE)
        (built / "robots.txt").unlink()
        (built / "robots.txt").symlink_to(outside)
        before = outside.read_bytes()

        made = apply(built, SITE, options=REMOVES)

        assert outside.read_bytes() == before
        assert any("outside" in each for each in made.refused)


class TestRunThatWritesNothing:
    def test_leaves_a_broken_state_as_it_is(self, built, tmp_path):
        state = tmp_path / "state"
        apply(built, SITE, options=RunOptions(state=state))
        state.write_bytes(state.read_bytes()[:5000])
        before = state.read_bytes()
        made = apply(built, SITE, options=replace(DRY, state=state))

        assert state.read_bytes() == before
        assert [each.outcome for each in made.entries] == ["unchanged"]

    def test_makes_no_tables_in_an_empty_state(self, built, tmp_path):
        state = tmp_path / "state"
        state.touch()
        apply(built, SITE, options=replace(DRY, state=state))

        assert state.read_bytes() == b""

    def test_uses_a_state_that_it_may_not_write(self, built, tmp_path):
        state = tmp_path / "state"
        apply(built, SITE, options=RunOptions(state=state))
        before, names = state.read_bytes(), sorted(tmp_path.iterdir())
        made = apply(built, SITE, options=replace(DRY, state=state))

        assert made.problems == ()
        assert (state.read_bytes(), sorted(tmp_path.iterdir())) == (before, names)
        with sqlite3.connect(state) as connection:
            assert connection.execute("SELECT count(*) FROM page").fetchone() == (1,)

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
    def test_puts_nothing_into_a_pipe(self, tmp_path):
        pipe = tmp_path / "robots.txt"
        os.mkfifo(pipe)
        reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
        try:
            assert files.write(pipe, b"Sitemap: x\n", writes=False)
            assert os.read(reader, 10) == b""
        finally:
            os.close(reader)


class TestFolderThatCannotBeRead:
    def test_ends_the_run_in_one_line(self, built):
        """A path of more than 4,096 bytes is one that no system call takes."""
        here = os.open(built, os.O_RDONLY)
        deep = here
        try:
            for _ in range(20):
                os.mkdir("d" * 250, dir_fd=deep)
                inner = os.open("d" * 250, os.O_RDONLY, dir_fd=deep)
                if deep != here:
                    os.close(deep)
                deep = inner
            with pytest.raises(UnusablePath, match="cannot be read"):
                list(page_files(built))
        finally:
            os.close(deep)
            os.close(here)


class TestSiteElsewhere:
    def test_has_links_as_they_are_now(self, built, tmp_path):
        out = tmp_path / "out"
        (built / "new.css").write_bytes(b"a{}")
        (built / "now.css").symlink_to("old.css")
        apply(built, SITE, out=out)
        (built / "now.css").unlink()
        (built / "now.css").symlink_to("new.css")
        made = apply(built, SITE, out=out)

        assert (out / "now.css").readlink() == Path("new.css")
        assert made.refused == ()

    def test_has_a_link_in_place_of_a_file(self, built, tmp_path):
        out = tmp_path / "out"
        (built / "now.css").write_bytes(b"a{}")
        apply(built, SITE, out=out)
        (built / "now.css").unlink()
        (built / "now.css").symlink_to("new.css")

        assert apply(built, SITE, out=out).refused == ()
        assert (out / "now.css").readlink() == Path("new.css")

    def test_is_not_changed_by_a_second_run(self, built, tmp_path):
        out = tmp_path / "out"
        (built / "robots.txt").write_bytes(b"User-agent: *\nDisallow: /drafts/\n")
        (built / "sitemap.xml").write_bytes(b"<urlset><url><loc>https://example.org/calf.html</loc></url></urlset>")
        apply(built, SITE, out=out)
        before = {path: path.stat().st_ino for path in out.iterdir()}
        made = apply(built, SITE, out=out)

        assert made.files == ()
        assert {path: path.stat().st_ino for path in out.iterdir()} == before

    def test_takes_a_changed_robots_txt(self, built, tmp_path):
        out = tmp_path / "out"
        (built / "robots.txt").write_bytes(b"User-agent: *\nDisallow: /drafts/\n")
        apply(built, SITE, out=out)
        (built / "robots.txt").write_bytes(b"User-agent: *\nDisallow: /old/\n")
        apply(built, SITE, out=out)

        assert (out / "robots.txt").read_bytes() == (
            b"User-agent: *\nDisallow: /old/\n\nSitemap: https://example.org/sitemap.xml\n"
        )


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="limits of the size of files")
def test_a_ledger_that_the_disk_does_not_take_is_told_in_one_line(built, tmp_path):
    import subprocess
    import sys

    code = (
        "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (8, 8));"
        "from seoexport.site.ledger_lines import ledger_file; from seoexport.site.ledger import Entry;"
        "from seoexport.site.page_run import Done; from seoexport.errors import UnusablePath; from pathlib import Path\n"
        "try:\n"
        "    with ledger_file(Path(sys.argv[1])) as put:\n"
        "        put(Done(Entry(path='a.html', url='https://example.org/a.html', outcome='written')))\n"
        "except UnusablePath as error:\n"
        "    print(error)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "ledger")], capture_output=True, text=True, check=True
    )

    assert told.stdout == f"{tmp_path / 'ledger'}: the ledger cannot be written: File too large\n"
