"""Files are whole at every moment, keep their mode, and stay within the site."""

from __future__ import annotations

import errno
import os
import stat

import pytest

from seoexport.errors import UnusablePath
from seoexport.site import files

LONG_AGO = 1_000_000_000_000_000_000


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def failing(error):
    def fail(_):
        raise error

    return fail


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "index.html"
    path.write_bytes(b"old")
    os.utime(path, ns=(LONG_AGO, LONG_AGO))
    return path


class TestWrite:
    def test_replaces_what_was_there(self, page):
        assert files.write(page, b"new") is True
        assert contents(page.parent) == {"index.html": b"new"}

    def test_makes_a_file_that_all_may_read(self, tmp_path):
        assert files.write(tmp_path / "sitemap.xml", b"new") is True
        assert stat.S_IMODE((tmp_path / "sitemap.xml").stat().st_mode) == 0o644

    def test_leaves_a_file_with_these_bytes_untouched(self, page):
        before = page.stat()

        assert files.write(page, b"old") is False
        assert (page.stat().st_mtime_ns, page.stat().st_ino) == (before.st_mtime_ns, before.st_ino)

    @pytest.mark.parametrize("mode", [0o600, 0o640, 0o644, 0o755, 0o4755])
    def test_keeps_the_mode(self, page, mode):
        page.chmod(mode)
        files.write(page, b"new")

        assert stat.S_IMODE(page.stat().st_mode) == mode

    def test_follows_a_link(self, page):
        link = page.with_name("link.html")
        link.symlink_to(page.name)
        files.write(link, b"new")

        assert link.is_symlink()
        assert page.read_bytes() == b"new"

    def test_writes_a_name_of_255_bytes(self, tmp_path):
        path = tmp_path / ("a" * 250 + ".html")

        assert files.write(path, b"new") is True

    def test_refuses_a_read_only_file(self, page):
        page.chmod(0o444)

        with pytest.raises(UnusablePath) as refused:
            files.write(page, b"new")

        assert str(refused.value) == f"{page}: the file is read-only; it was left as it is"
        assert contents(page.parent) == {"index.html": b"old"}

    def test_takes_a_read_only_file_that_needs_no_change(self, page):
        page.chmod(0o444)

        assert files.write(page, b"old") is False

    def test_refuses_a_folder_that_is_gone(self, tmp_path):
        path = tmp_path / "gone" / "index.html"

        with pytest.raises(UnusablePath) as refused:
            files.write(path, b"new")

        assert str(refused.value) == f"{path}: it cannot be written: No such file or directory; it was left as it is"
        assert contents(tmp_path) == {}

    @pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT, errno.EIO])
    def test_leaves_the_old_file_where_the_disk_fails(self, page, monkeypatch, number):
        monkeypatch.setattr(os, "fsync", failing(OSError(number, os.strerror(number))))

        with pytest.raises(UnusablePath) as refused:
            files.write(page, b"new")

        reason = f"it cannot be written: {os.strerror(number)}; it was left as it is"
        assert str(refused.value) == f"{page}: {reason}"
        assert contents(page.parent) == {"index.html": b"old"}

    def test_leaves_the_old_file_where_it_is_interrupted(self, page, monkeypatch):
        monkeypatch.setattr(os, "fsync", failing(KeyboardInterrupt()))

        with pytest.raises(KeyboardInterrupt):
            files.write(page, b"new")

        assert contents(page.parent) == {"index.html": b"old"}


class TestRead:
    def test_returns_the_bytes(self, page):
        assert files.read(page) == b"old"

    @pytest.mark.parametrize(
        ("name", "reason"),
        [("gone.html", "there is no such file"), (".", "this is a folder, not a file")],
    )
    def test_names_what_cannot_be_read(self, tmp_path, name, reason):
        with pytest.raises(UnusablePath) as refused:
            files.read(tmp_path / name)

        assert str(refused.value) == f"{tmp_path / name}: {reason}"


class TestPages:
    def test_are_sorted_and_end_as_pages_do(self, tmp_path):
        for name in ("b.html", "a.htm", "c/D.HTML", "a.txt", "html", "x.html.gz", ".git/a.html", "c/.seoexport-x.html"):
            (tmp_path / name).parent.mkdir(exist_ok=True)
            (tmp_path / name).touch()

        assert [path.relative_to(tmp_path).as_posix() for path in files.pages(tmp_path)] == [
            "a.htm",
            "b.html",
            "c/D.HTML",
        ]

    def test_are_those_of_the_site_alone(self, tmp_path):
        site, outside = tmp_path / "site", tmp_path / "outside"
        site.mkdir()
        outside.mkdir()
        for path in (site / "a.html", outside / "secret.html"):
            path.touch()
        (site / "inside.html").symlink_to("a.html")
        (site / "outside.html").symlink_to("../outside/secret.html")
        (site / "folder").symlink_to("../outside")
        (site / "loop").symlink_to(".")

        assert [path.name for path in files.pages(site)] == ["a.html"]


@pytest.mark.parametrize("mode", [0o555, 0o500])
def test_a_read_only_folder_is_refused(tmp_path, mode):
    tmp_path.chmod(mode)

    with pytest.raises(UnusablePath) as refused:
        files.refuse_read_only(tmp_path)

    tmp_path.chmod(0o755)
    assert str(refused.value) == f"{tmp_path}: the folder is read-only; nothing was changed"
