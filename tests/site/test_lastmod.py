"""The last change of a page is that of its content: from git, or from the record of what it was."""

import datetime as dt
import json
import subprocess

import pytest

from seoexport import Site
from seoexport.config.adoption import adopted
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.model import SitemapPolicy
from seoexport.site.application import apply
from seoexport.site.lastmod.git import GitDates
from seoexport.site.lastmod.record import Record
from seoexport.site.lastmod.sources import LastChanges

URL = "https://example.org/"


def git(folder, *arguments, date="2024-05-01T09:00:00+02:00"):
    names = {"GIT_AUTHOR_NAME": "Ann", "GIT_AUTHOR_EMAIL": "ann@example.org"}
    committer = {"GIT_COMMITTER_NAME": "Ann", "GIT_COMMITTER_EMAIL": "ann@example.org"}
    dates = {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": "2025-01-01T00:00:00Z"}
    settings = {"GIT_CONFIG_GLOBAL": "/dev/null", "PATH": "/usr/bin:/bin:/usr/local/bin", "HOME": str(folder)}
    subprocess.run(
        ["git", "-C", folder, *arguments], check=True, capture_output=True, env=names | committer | dates | settings
    )


@pytest.fixture
def repository(tmp_path):
    git(tmp_path, "init", "-q")
    for name, date in (("a.html", "2024-05-01T09:00:00+02:00"), ("ü \n.html", "2024-06-01T09:00:00Z")):
        (tmp_path / name).write_text("x")
        git(tmp_path, "add", "-A")
        git(tmp_path, "commit", "-qm", "Add a page", date=date)
    (tmp_path / "new.html").write_text("x")
    return tmp_path


class TestGit:
    def test_knows_when_the_author_last_changed_a_file(self, repository):
        known = GitDates(repository)

        assert known.of(repository / "a.html").isoformat() == "2024-05-01T09:00:00+02:00"
        assert known.of(repository / "ü \n.html").isoformat() == "2024-06-01T09:00:00+00:00"
        assert known.of(repository / "new.html") is None
        assert known.problem is None

    def test_knows_nothing_outside_a_repository(self, tmp_path):
        assert GitDates(tmp_path).of(tmp_path / "a.html") is None

    def test_a_shallow_clone_is_not_believed(self, repository, tmp_path_factory):
        clone = tmp_path_factory.mktemp("clone") / "site"
        git(repository, "clone", "-q", "--depth", "1", f"file://{repository}", clone)
        known = GitDates(clone)

        assert known.of(clone / "a.html") is None
        assert "shallow clone" in known.problem


class TestRecord:
    def seen(self, path, digest, day):
        record = Record(path, dt.date.fromisoformat(day))
        found = record.day(URL, digest)
        record.write(writes=True)
        return found

    def test_a_change_has_the_day_on_which_it_was_first_seen(self, tmp_path):
        path = tmp_path / "record.jsonl"

        assert self.seen(path, "a", "2026-05-01") is None
        assert self.seen(path, "a", "2026-05-02") is None
        assert self.seen(path, "b", "2026-05-03") == dt.date(2026, 5, 3)
        assert self.seen(path, "b", "2026-05-04") == dt.date(2026, 5, 3)
        assert json.loads(path.read_text()) == {"path": URL, "digest": "b", "day": "2026-05-03"}

    @pytest.mark.parametrize(
        "line", ["", "{", "[]", "{}", '{"path": 1, "digest": "a", "day": null}', '{"path": "' + URL]
    )
    def test_what_cannot_be_read_was_not_seen(self, tmp_path, line):
        path = tmp_path / "record.jsonl"
        path.write_text(line + "\n")

        assert self.seen(path, "a", "2026-05-01") is None

    def test_without_writing_nothing_is_written(self, tmp_path):
        record = Record(tmp_path / "record.jsonl", None)
        record.day(URL, "a")

        assert record.write(writes=False) is True
        assert list(tmp_path.iterdir()) == []


def test_the_first_source_that_knows_counts(repository):
    def last(sources, lastmod):
        of = Site(base_url=URL, today=dt.date(2026, 5, 1), sitemap=SitemapPolicy(lastmod=sources))
        found = LastChanges(repository, of).dated(SitemapEntry(URL, lastmod), "a.html").lastmod
        return found.isoformat()[:10] if found else None

    assert last(("page", "git"), dt.date(2023, 1, 1)) == "2023-01-01"
    assert last(("git", "page"), dt.date(2023, 1, 1)) == "2024-05-01"
    assert last(("page", "git"), None) == "2024-05-01"
    assert last(("page",), dt.date(2027, 1, 1)) is None


class TestGitOfContent:
    @pytest.fixture
    def site(self, tmp_path):
        """A site whose build is not committed, and whose content is."""
        git(tmp_path, "init", "-q")
        (tmp_path / "hugo.toml").write_text('baseURL = "https://example.org/"\n')
        (tmp_path / ".gitignore").write_text("public\n")
        (tmp_path / "content").mkdir()
        (tmp_path / "content" / "calf.md").write_text("---\ntitle: Calf pain\n---\nRest helps.\n")
        git(tmp_path, "add", "-A")
        git(tmp_path, "commit", "-qm", "Write of calves")
        (tmp_path / "public" / "calf").mkdir(parents=True)
        (tmp_path / "public" / "calf" / "index.html").write_text(
            "<!doctype html><html lang=en><head><title>Calf pain</title></head><body><h1>Calf pain</h1><p>Rest helps."
        )
        return tmp_path

    def sitemap(self, folder, built, out=None):
        site = Site(base_url=URL, today=dt.date(2026, 5, 1), sitemap=SitemapPolicy(lastmod=("git",)))
        apply(built, site, out=out, generator=adopted(folder, built).settings)
        return ((out or built) / "sitemap.xml").read_text()

    def test_counts_for_a_page_that_git_does_not_know(self, site):
        assert "<lastmod>2024-05-01T09:00:00+02:00</lastmod>" in self.sitemap(site, site / "public")

    def test_counts_for_a_site_that_is_written_elsewhere(self, site, tmp_path_factory):
        out = tmp_path_factory.mktemp("out")

        assert "<lastmod>2024-05-01T09:00:00+02:00</lastmod>" in self.sitemap(site, site / "public", out)

    def test_counts_before_that_of_the_page(self, site):
        (site / ".gitignore").unlink()
        git(site, "add", "-A")
        git(site, "commit", "-qm", "Add the build", date="2025-02-02T09:00:00Z")

        assert "<lastmod>2024-05-01T09:00:00+02:00</lastmod>" in self.sitemap(site, site / "public")

    def test_is_that_of_the_page_where_its_content_is_not_known(self, site):
        (site / "content" / "calf.md").unlink()
        (site / ".gitignore").unlink()
        git(site, "add", "-A")
        git(site, "commit", "-qm", "Add the build", date="2025-02-02T09:00:00Z")

        assert "<lastmod>2025-02-02T09:00:00+00:00</lastmod>" in self.sitemap(site, site / "public")
