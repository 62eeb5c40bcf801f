"""`apply` writes the files that the configuration asks for, keeps those of others, and changes nothing a second time."""

from __future__ import annotations

import json

import pytest
from lxml import etree

from seoexport import Site
from seoexport.cli import main
from seoexport.model import Crawler
from seoexport.site.application import apply

BASE = "https://example.org/"
REFUSED = "seoexport did not write this file, so it stays as it is; remove it, or name another one under files"
FILES = {
    "feed.xml": "rss",
    "news/atom.xml": "atom",
    "feed.json": "json_feed",
    "llms.txt": "llms",
    "graph.jsonl": "graph",
    "_redirects": "netlify",
    "redirects.conf": "nginx",
    ".htaccess": "apache",
}


def site(files=None, **values):
    return Site(base_url=BASE, name="Walks", files=tuple((FILES if files is None else files).items()), **values)


def article(title, day=1, extra=""):
    return (
        f"<!doctype html><html lang=en><head><title>{title}</title><meta name=author content=Ann>"
        f"<meta property=og:type content=article><meta property=article:published_time content=2024-05-0{day}>{extra}</head>"
        "<body><article><p>A knot in the calf is a small tight spot that hurts when pressed.</p></article></body></html>"
    )


def stub(target):
    return f'<!doctype html><title>{target}</title><meta http-equiv="refresh" content="0; url={target}">'


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "public"
    pages = {
        "index.html": "<!doctype html><title>Walks</title><p>On foot.</p>",
        "calf/index.html": article("Calf"),
        "knee/index.html": article("Knee", 2),
        "thanks/index.html": article("Thanks", 3, "<meta name=robots content=noindex>"),
        "old/calf/index.html": stub(BASE + "calf/"),
        "404.html": article("Nothing here"),
    }
    for name, page in pages.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(page, encoding="utf-8")
    return root


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def titles(folder):
    return [each.text for each in etree.parse(folder / "feed.xml").iterfind("channel/item/title")]


class TestFiles:
    def test_are_written_beside_the_pages_and_named_in_the_ledger(self, folder):
        before = contents(folder)
        ledger = apply(folder, site())

        assert ledger.files == ("sitemap.xml", "robots.txt", *FILES)
        assert contents(folder).keys() - before.keys() == {"sitemap.xml", "robots.txt", *FILES}
        assert (ledger.refused, ledger.problems) == ((), ())

    def test_change_nothing_a_second_time(self, folder):
        crawlers = (Crawler(("GPTBot",), disallow=("/",)),)
        apply(folder, site(crawlers=crawlers))
        before = contents(folder)

        assert apply(folder, site(crawlers=crawlers)).files == ()
        assert contents(folder) == before

    def test_are_the_same_in_another_folder(self, folder, tmp_path):
        apply(folder, site(), out=tmp_path / "out")
        apply(folder, site())

        assert contents(tmp_path / "out") == contents(folder)

    def test_are_made_again_when_a_page_has_changed(self, folder):
        apply(folder, site())
        (folder / "calf" / "index.html").write_text(article("Calf and shin"), encoding="utf-8")

        assert "feed.xml" in apply(folder, site()).files
        assert titles(folder) == ["Knee", "Calf and shin"]

    def test_have_the_pages_that_the_sitemap_has(self, folder):
        apply(folder, site())
        graph = [json.loads(line)["@id"] for line in (folder / "graph.jsonl").read_text("utf-8").splitlines()]

        assert titles(folder) == ["Knee", "Calf"]
        assert [each["title"] for each in json.loads((folder / "feed.json").read_bytes())["items"]] == ["Knee", "Calf"]
        assert "thanks" not in (folder / "llms.txt").read_text("utf-8")
        assert BASE + "#website" in graph[:2]
        assert {each.removesuffix("#webpage") for each in graph if each.endswith("#webpage")} == {
            BASE,
            BASE + "calf/",
            BASE + "knee/",
        }

    def test_have_the_redirects_that_the_generator_made_pages_of(self, folder):
        apply(folder, site())

        assert (folder / "_redirects").read_text("utf-8") == "# Written by seoexport\n/old/calf/ /calf/ 301!\n"
        assert (folder / ".htaccess").read_text("utf-8").splitlines()[1:] == [
            rf'RedirectMatch 301 ^/old/calf(?:/)?$ "{BASE}calf/"'
        ]

    def test_are_not_written_where_nobody_asks_for_them(self, folder):
        assert apply(folder, site({})).files == ("sitemap.xml", "robots.txt")


@pytest.mark.parametrize("name", FILES)
def test_a_file_of_somebody_else_stays_as_it_is(folder, name):
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(b"<feed/> of the generator")
    ledger = apply(folder, site())

    assert (folder / name).read_bytes() == b"<feed/> of the generator"
    assert ledger.refused == (f"{folder / name}: {REFUSED}",)
    assert set(ledger.files) == {"sitemap.xml", "robots.txt", *FILES} - {name}


def test_a_folder_in_the_way_is_told_and_the_others_are_written(folder):
    (folder / "feed.xml").mkdir()
    ledger = apply(folder, site({"feed.xml": "rss", "llms.txt": "llms"}))

    assert ledger.refused == (f"{folder / 'feed.xml'}: this is a folder, not a file",)
    assert ledger.files == ("sitemap.xml", "robots.txt", "llms.txt")


class TestRobots:
    def test_gets_groups_without_asking_for_a_file(self, folder):
        apply(folder, site({}, crawlers=(Crawler(("GPTBot",), disallow=("/",)),)))

        assert (folder / "robots.txt").read_text("utf-8") == (
            f"User-agent: GPTBot\nDisallow: /\n\nSitemap: {BASE}sitemap.xml\n"
        )

    def test_keeps_its_own_group_and_tells_of_it(self, folder, capfdbinary):
        (folder / "robots.txt").write_bytes(b"User-agent: GPTBot\nAllow: /\n")
        config = folder.parent / "seoexport.yaml"
        config.write_text(f"base_url: {BASE}\nrobots_txt:\n- user_agent: GPTBot\n  disallow: [/]\n", encoding="utf-8")

        assert main(["apply", str(folder), "--config", str(config), "--quiet", "--fail-on", "never"]) == 0
        assert capfdbinary.readouterr().err.decode() == (
            "seoexport: robots.txt: there is a group for GPTBot already: it is kept, and that of the config left out\n"
        )


def test_a_site_without_a_page_to_list_gets_no_sitemap_and_no_robots_txt(tmp_path):
    (tmp_path / "a.html").write_text(article("A", 1, "<meta name=robots content=noindex>"), encoding="utf-8")
    ledger = apply(tmp_path, site({"atom.xml": "atom", "feed.xml": "rss"}))

    assert ledger.files == ("feed.xml",)
    assert ledger.problems == ("atom.xml: no article can be in the feed: it is not written",)
