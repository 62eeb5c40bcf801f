"""Nothing is written outside a site, over what somebody else just wrote, or over what they wanted kept."""

from __future__ import annotations

import os
import stat

import pytest
from forked import SITE, contents, make_site, page

from seoexport.errors import ChangedMeanwhile, UnusablePath
from seoexport.site import files
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions
from seoexport.site.writing import How, write

LINKED = "it had other names as well (hard links), which keep the file as it was"


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    (folder / "a").mkdir(parents=True)
    (folder / "a" / "page.html").write_bytes(b"old")
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.html").write_bytes(b"secret")
    return folder


class TestLinks:
    def test_to_a_page_of_the_site_is_followed(self, site):
        (site / "link.html").symlink_to("a/page.html")

        assert write(site / "link.html", b"new", How(root=site)).changed
        assert (site / "link.html").is_symlink()
        assert (site / "a" / "page.html").read_bytes() == b"new"

    @pytest.mark.parametrize(("link", "path"), [("l.html", "l.html"), ("folder", "folder/secret.html")])
    def test_out_of_the_site_is_refused(self, site, link, path):
        outside = site.parent / "outside"
        (site / link).symlink_to(outside if link == "folder" else outside / "secret.html")

        with pytest.raises(UnusablePath) as refused:
            write(site / path, b"new", How(root=site))

        assert refused.value.reason == (
            f"a link leads to {outside / 'secret.html'}, outside {site}; it was left as it is"
        )
        assert contents(outside) == {"secret.html": b"secret"}

    def test_to_the_site_itself_is_what_a_person_chose(self, site):
        link = site.with_name("published")
        link.symlink_to(site)

        assert write(link / "a" / "page.html", b"new", How(root=link)).changed

    def test_no_folder_is_made_outside(self, site):
        (site / "folder").symlink_to(site.parent / "outside")

        with pytest.raises(UnusablePath, match="outside"):
            files.make_folder(site / "folder" / "new", site)

        assert [path.name for path in (site.parent / "outside").iterdir()] == ["secret.html"]

    def test_in_the_output_folder_leads_nowhere(self, tmp_path):
        folder, out, outside = make_site(tmp_path / "site", 3), tmp_path / "out", tmp_path / "outside"
        (folder / "s1" / "style.css").write_text("p {}")
        out.mkdir()
        outside.mkdir()
        (out / "s1").symlink_to(outside)
        ledger = apply(folder, SITE, out=out)

        assert contents(outside) == {}
        assert [entry.outcome for entry in ledger.entries] == ["written", "refused", "written"]
        assert len(ledger.refused) == 1

    def test_of_a_sitemap_leads_nowhere(self, tmp_path):
        folder = make_site(tmp_path / "site", 1)
        (folder / "sitemap.xml").symlink_to(tmp_path / "elsewhere.xml")
        ledger = apply(folder, SITE)

        assert not (tmp_path / "elsewhere.xml").exists()
        assert len(ledger.refused) == 1

    def test_hard_ones_keep_the_old_page_and_are_told_of(self, tmp_path):
        folder = make_site(tmp_path / "site", 1)
        os.link(folder / "s0" / "p00000.html", tmp_path / "other.html")
        first, second = (apply(folder, SITE).entries[0] for _ in range(2))

        assert (first.outcome, first.reason) == ("written", LINKED)
        assert (second.outcome, second.reason) == ("unchanged", None)
        assert (tmp_path / "other.html").read_text() == page(0)


class TestReadOnly:
    def test_is_refused_and_stays_in_the_sitemap(self, tmp_path):
        folder = make_site(tmp_path / "site", 2)
        (folder / "s0" / "p00000.html").chmod(0o444)
        entry = apply(folder, SITE).entries[0]

        assert (entry.outcome, entry.reason) == ("refused", "the file is read-only; it was left as it is")
        assert (folder / "s0" / "p00000.html").read_text() == page(0)
        assert b"p00000" in (folder / "sitemap.xml").read_bytes()

    def test_is_replaced_by_force_and_stays_read_only(self, tmp_path):
        folder = make_site(tmp_path / "site", 1)
        path = folder / "s0" / "p00000.html"
        path.chmod(0o444)

        assert apply(folder, SITE, options=RunOptions(force=True)).count("written") == 1
        assert stat.S_IMODE(path.stat().st_mode) == 0o444


class TestOwnerAndMode:
    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="needs to be root")
    def test_of_somebody_else_stay(self, site):
        path = site / "a" / "page.html"
        os.chown(path, 1234, 2345)
        path.chmod(0o2750)
        write(path, b"new")
        seen = path.stat()

        assert (seen.st_uid, seen.st_gid, stat.S_IMODE(seen.st_mode)) == (1234, 2345, 0o2750)

    def test_of_a_page_are_those_of_its_copy(self, tmp_path):
        folder = make_site(tmp_path / "site", 1)
        (folder / "s0" / "p00000.html").chmod(0o640)
        apply(folder, SITE, out=tmp_path / "out")

        assert stat.S_IMODE((tmp_path / "out" / "s0" / "p00000.html").stat().st_mode) == 0o640


class TestChangedMeanwhile:
    @pytest.mark.parametrize("now", [b"newer", None])
    def test_is_not_overwritten(self, site, now):
        path = site / "a" / "page.html"
        path.write_bytes(now) if now else path.unlink()

        with pytest.raises(ChangedMeanwhile):
            write(path, b"new", before=b"old")

        assert contents(site) == ({"a/page.html": now} if now else {})

    def test_is_noticed_up_to_the_last_moment(self, site, monkeypatch):
        path, sync = site / "a" / "page.html", os.fsync

        def sync_and_change(descriptor):
            sync(descriptor)
            path.write_bytes(b"newer")

        monkeypatch.setattr(os, "fsync", sync_and_change)
        with pytest.raises(ChangedMeanwhile):
            write(path, b"new", before=b"old")

        assert contents(site) == {"a/page.html": b"newer"}

    def test_pages_that_vanish_are_named(self, tmp_path):
        """Each as it is known to be there, or told to a worker already."""
        folder = make_site(tmp_path / "site", 24)
        gone = [folder / "s0" / f"p000{number}.html" for number in ("07", "14", "21")]
        ledger = apply(
            folder, SITE, options=RunOptions(jobs=2), told=lambda _: [each.unlink(missing_ok=True) for each in gone]
        )

        assert ledger.count("written") >= 21
        assert {each.reason for each in ledger.entries if each.outcome == "refused"} <= {"there is no such file"}

    def test_a_page_that_is_gone_before_it_is_looked_at_is_none(self, tmp_path):
        folder = make_site(tmp_path / "site", 8)
        ledger = apply(folder, SITE, told=lambda _: (folder / "s0" / "p00007.html").unlink(missing_ok=True))

        assert (ledger.count("written"), ledger.count("refused")) == (7, 0)


@pytest.mark.parametrize("durable", [False, True])
def test_names_that_are_as_long_as_can_be(tmp_path, durable):
    folder = make_site(tmp_path / "site", 0)
    folder.mkdir()
    (folder / ("a" * 250 + ".html")).write_text(page(1))
    (folder / "line\nbreak and % é.html").write_text(page(2))

    assert apply(folder, SITE, options=RunOptions(durable=durable, jobs=2)).count("written") == 2


def test_a_folder_that_may_be_written_and_not_read(site):
    path = site / "a" / "page.html"
    path.parent.chmod(0o333)
    write(path, b"new", How(root=site))
    path.parent.chmod(0o755)

    assert contents(site) == {"a/page.html": b"new"}
