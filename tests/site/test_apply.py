"""A whole site gets its blocks, its sitemap and its line in robots.txt, and keeps everything that it had."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
from lxml import etree

from seoexport import Site, extract, load
from seoexport.cli import main
from seoexport.document import parse
from seoexport.emitters.sitemap import SitemapEntry, entry
from seoexport.emitters.sitemap_xml import NAMESPACE
from seoexport.site.application import apply
from seoexport.site.one_page import apply_to_page
from seoexport.site.splice import without_block

BASE = "https://example.org/"
SITE = Site(base_url=BASE)
LEAD = "<p>A knot in the calf is a small tight spot that hurts when pressed.</p>"
PAGE = (
    f"<!doctype html><html lang=en><head><meta charset=utf-8><title>Calf pain</title></head><body>{LEAD}</body></html>"
)
ELSEWHERE = f"canonical is {BASE}b.html, not in the sitemap"
UTF16 = "8 of the first 16 bytes are zero: this is UTF-16 without byte order mark; save the page as UTF-8"
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"


def in_head(markup, title="<title>Calf pain</title>"):
    return f"<!doctype html><head>{title}{markup}</head><body>{LEAD}".encode()


def contents(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def written(folder, **pages):
    for name, page in pages.items():
        path = folder / f"{name}.html"
        path.write_bytes(page if isinstance(page, bytes) else page.encode())
    return folder


def applied(page, path="calf.html"):
    return apply_to_page(page, path=path, url=BASE + path, site=SITE)


def own_tags(content):
    """Return the keys of our elements in a page, in their order."""
    elements = parse(content).head.select("[data-seoexport]")
    return [each.attr("name") or each.attr("property") or each.attr("rel") or each.tag for each in elements]


def locations(xml):
    return [each.text for each in etree.fromstring(xml).iter(f"{{{NAMESPACE}}}loc")]


ALL_TAGS = [
    "description", "robots", "canonical", "og:type", "og:title", "og:description", "og:url", "twitter:card", "script",
]  # fmt: skip
#: A page that states its language has one more.
OF_PAGE = [*ALL_TAGS[:7], "og:locale", *ALL_TAGS[7:]]


class TestRun:
    def test_changes_nothing_a_second_time(self, tmp_path):
        written(tmp_path, index=PAGE, calf=PAGE.replace("\n", "\r\n"), knot=f"<title>Knot</title><p>{LEAD}")
        first = apply(tmp_path, SITE)
        once = contents(tmp_path)
        second = apply(tmp_path, SITE)

        assert contents(tmp_path) == once
        assert [entry.outcome for entry in first.entries] == ["written"] * 3
        assert [entry.outcome for entry in second.entries] == ["unchanged"] * 3
        assert (first.files, second.files) == (("sitemap.xml", "robots.txt"), ())

    def test_a_page_left_alone_is_so_elsewhere_as_well(self, tmp_path):
        site = tmp_path / "site"
        site.mkdir()
        written(
            site,
            calf=PAGE,
            old='<!doctype html><title>Moved</title><meta http-equiv=refresh content="0; url=calf.html">',
        )
        ledger = apply(site, SITE, out=tmp_path / "out")

        assert {entry.path: entry.outcome for entry in ledger.entries} == {
            "calf.html": "written",
            "old.html": "left alone",
        }
        assert (tmp_path / "out" / "old.html").read_bytes() == (site / "old.html").read_bytes()

    def test_gives_the_same_bytes_in_place_and_elsewhere(self, tmp_path):
        written(tmp_path, index=PAGE, calf=PAGE)
        apply(tmp_path, SITE, out=tmp_path.with_name("out"))
        apply(tmp_path, SITE)

        assert contents(tmp_path.with_name("out")) == contents(tmp_path)

    def test_leaves_every_byte_outside_the_block(self, tmp_path):
        written(tmp_path, index=PAGE)
        apply(tmp_path, SITE)

        assert without_block((tmp_path / "index.html").read_bytes()) == PAGE.encode()

    def test_tells_of_each_page_as_it_is_done(self, tmp_path):
        told = []
        ledger = apply(written(tmp_path, b=PAGE, a=PAGE), SITE, told=told.append)

        assert [done.entry.path for done in told] == ["a.html", "b.html"]
        assert tuple(done.entry for done in told) == ledger.entries

    def test_keeps_robots_txt_and_names_the_sitemap_once(self, tmp_path):
        robots = b"User-agent: *\r\nDisallow: /caf\xe9\r\n"
        written(tmp_path, a=PAGE)
        (tmp_path / "robots.txt").write_bytes(robots)
        apply(tmp_path, SITE)
        apply(tmp_path, SITE)

        assert (tmp_path / "robots.txt").read_bytes() == robots + b"\r\nSitemap: https://example.org/sitemap.xml\r\n"


class TestBadPage:
    def test_is_named_and_the_others_are_done(self, tmp_path, capfdbinary):
        written(tmp_path, a=PAGE, bad=PNG, c=PAGE)
        code = main(["apply", str(tmp_path), "--base-url", BASE, "--quiet"])
        files = contents(tmp_path)

        assert code == 3
        assert capfdbinary.readouterr().out.decode() == (
            "refused     bad.html  (this is a PNG image, not a page)\n"
            f"3 pages in {tmp_path}: 2 written, 1 refused; 2 in the sitemap; wrote sitemap.xml, robots.txt\n"
        )
        assert files["bad.html"] == PNG
        assert own_tags(files["a.html"]) == own_tags(files["c.html"]) == OF_PAGE
        assert locations(files["sitemap.xml"]) == [BASE + "a.html", BASE + "c.html"]

    @pytest.mark.parametrize(
        ("page", "reason"),
        [
            (b"", "the source is empty"),
            (b"\x1f\x8b\x08\x00", "this is gzip data, not a page"),
            ("<p>Rest.".encode("utf-16-le"), UTF16),
            (b"<div>" * 1_000, "elements are nested more than 512 deep at line 1; close them"),
            (b"<title>\x1b$B</title></head>", "the head has escape bytes that ISO-2022-JP may read otherwise; save the page as UTF-8"),
            (b"---\ntitle: Calf\n", "line 1: front matter has no end; no line below begins with ---"),
        ],
    )  # fmt: skip
    def test_stays_as_it_was(self, tmp_path, page, reason):
        written(tmp_path, a=PAGE, bad=page)
        ledger = apply(tmp_path, SITE)

        assert [(each.path, each.outcome, each.reason) for each in ledger.entries] == [
            ("a.html", "written", None),
            ("bad.html", "refused", reason),
        ]
        assert (tmp_path / "bad.html").read_bytes() == page

    def test_that_cannot_be_copied_either_does_not_stop_the_run(self, tmp_path):
        source, out = tmp_path / "site", tmp_path / "out"
        (source / "pain").mkdir(parents=True)
        written(source / "pain", bad=PNG)
        written(source, good=PAGE)
        out.mkdir()
        (out / "pain").write_text("a file of the user, where a folder would have to be")
        ledger = apply(source, SITE, out=out)

        assert [(each.path, each.outcome, each.reason) for each in ledger.entries] == [
            ("good.html", "written", None),
            ("pain/bad.html", "refused", "this is a PNG image, not a page; the folder cannot be made: File exists"),
        ]
        assert (out / "pain").read_text() == "a file of the user, where a folder would have to be"
        assert own_tags((out / "good.html").read_bytes()) == OF_PAGE


@pytest.mark.parametrize(
    ("path", "page", "outcome", "reason"),
    [
        ("a.html", in_head(""), "written", None),
        ("a.html", in_head("<meta name=robots content=noindex>"), "written", "noindex, not in the sitemap"),
        ("a.html", in_head("<meta name=googlebot content='none'>"), "written", "noindex, not in the sitemap"),
        (
            "a.html",
            in_head("<meta name=robots content=index><meta name=robots content='noindex, follow'>"),
            "written",
            "noindex, not in the sitemap",
        ),
        ("a.html", in_head("<meta name=googlebot content='nosnippet'>"), "written", None),
        ("a.html", in_head("<meta name=robots content='noimageindex'>"), "written", None),
        ("a.html", in_head("<link rel=canonical href=/b.html>"), "written", ELSEWHERE),
        ("a.html", in_head("<link rel=canonical href=/a.html#top>"), "written", None),
        ("a.html", in_head("<link rel=canonical href='http://example.org/a.html'>"), "written", None),
        ("a.html", in_head("<meta http-equiv=Refresh content='0; URL=/b.html'>"), "left alone", "redirect"),
        ("404.html", in_head(""), "left alone", "error page"),
        ("de/404.html", in_head(""), "left alone", "error page"),
    ],
)  # fmt: skip
def test_the_sitemap_lists_what_search_engines_may_list(path, page, outcome, reason):
    made = applied(page, path)

    assert (made.entry.outcome, made.entry.reason) == (outcome, reason)
    assert (made.sitemap is not None) is made.entry.in_sitemap is (reason is None)


@pytest.mark.parametrize(
    "markup", ["<meta http-equiv=refresh content='0; url=/b/'>", "<meta http-equiv=refresh content='0;URL=b'>"]
)
def test_a_page_that_leads_elsewhere_loses_the_block_that_it_had(markup):
    before = in_head(markup)
    block = applied(in_head("")).content.partition(b"<!--seoexport:begin-->")[2].partition(b"<!--seoexport:end-->")[0]
    with_block = before.replace(b"</head>", b"<!--seoexport:begin-->" + block + b"<!--seoexport:end--></head>")

    assert applied(with_block).content == before


def test_a_draft_is_not_listed():
    article = extract(f"---\ntitle: Calf\n---\n{LEAD}", url=BASE + "calf/")

    assert entry(article) == SitemapEntry(BASE + "calf/")
    assert entry(replace(article, draft=True)) is None


@pytest.mark.parametrize(
    ("markup", "kept", "otherwise"),
    [
        ("", [], []),
        ("<meta name=description content='Own.'>", ["meta description"], []),
        ("<meta name=Description content='Own.'>", ["meta description"], []),
        ("<link rel=canonical href=/calf.html>", ["link canonical"], ["link canonical"]),
        ("<meta property=og:title content=Own>", ["meta og:title"], ["title"]),
        ("<meta name=og:title content=Own>", ["meta og:title"], ["title"]),
        ("<meta name=robots content=all>", ["meta robots"], ["meta robots"]),
        ("<meta name=description content=''>", [], []),
    ],
)
def test_what_the_page_says_itself_is_kept(markup, kept, otherwise):
    """It is told where ours would say otherwise."""
    made = applied(in_head(markup))

    assert list(made.entry.left_out) == otherwise
    assert own_tags(made.content) == [tag for tag in ALL_TAGS if not any(each.endswith(f" {tag}") for each in kept)]


def test_a_page_without_title_gets_one():
    made = applied(f"<body><h1>Calf pain</h1>{LEAD}".encode())

    assert own_tags(made.content) == ["title", *ALL_TAGS]


def graph_types(content):
    scripts = parse(content).head.select("script[data-seoexport]")
    return [node["@type"] for script in scripts for node in json.loads(script.text)["@graph"]]


def test_an_article_of_the_page_itself_is_kept():
    own = {
        "@context": "https://schema.org",
        "@type": "BlogPosting",
        "headline": "Calf pain",
        "datePublished": "2024-05-01",
    }
    page = in_head(f'<script type="application/ld+json">{json.dumps(own)}</script>')
    made = applied(page)

    assert made.entry.left_out == ("BlogPosting",)
    assert graph_types(made.content) == ["WebSite", "BreadcrumbList", "WebPage"]
    assert made.content.count(b"BlogPosting") == 1


MINIFIERS = {
    "no comments": lambda page: page.replace(b"<!--seoexport:begin-->", b"").replace(b"<!--seoexport:end-->", b""),
    "no quotes": lambda page: page.replace(b'"v1"', b"v1").replace(b'data-seoexport="', b"data-seoexport="),
    "other quotes": lambda page: page.replace(b'data-seoexport="v1"', b"data-seoexport='v1'"),
    "no line ends": lambda page: page.replace(b"\n", b""),
    "half a block": lambda page: page.replace(b"<!--seoexport:end-->", b""),
    "twice": lambda page: page.replace(b"</head>", page.partition(b"</title>")[2].partition(b"<body>")[0]),
    "all": lambda page: re.sub(rb"<!--.*?-->|\n", b"", page).replace(b'"v1"', b"v1"),
}


@pytest.mark.parametrize("minified", MINIFIERS.values(), ids=MINIFIERS)
def test_a_block_that_a_minifier_changed_is_replaced(minified):
    once = applied(PAGE.encode()).content
    again = applied(minified(once)).content

    assert again.replace(b"\n", b"") == once.replace(b"\n", b"")


class TestOverrides:
    """An override of the configuration is reported where it changes nothing on the whole site, and only then."""

    def applied(self, tmp_path, overrides):
        for name, body in (
            ("news/a/index.html", "<h1>A</h1>"),
            ("news/b/index.html", "<h1>B</h1>"),
            ("index.html", ""),
        ):
            (tmp_path / "site" / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / "site" / name).write_text(
                f"<!doctype html><html lang=en><head></head><body>{body}</body></html>"
            )
        (tmp_path / "seoexport.yaml").write_text("base_url: https://example.org/\noverrides:\n" + overrides)
        return apply(tmp_path / "site", load(tmp_path / "seoexport.yaml"))

    def test_one_that_changes_a_page_is_silent(self, tmp_path):
        ledger = self.applied(tmp_path, "  /news/**: {drop: [BreadcrumbList]}\n")

        assert ledger.problems == ()
        assert [entry.overridden for entry in ledger.entries] == [
            (),
            ("overrides./news/**.drop BreadcrumbList",),
            ("overrides./news/**.drop BreadcrumbList",),
        ]
        assert "BreadcrumbList" not in (tmp_path / "site/news/a/index.html").read_text()

    def test_a_glob_that_matches_no_page_is_reported(self, tmp_path):
        ledger = self.applied(tmp_path, "  /new/**: {drop: [BreadcrumbList]}\n")

        assert ledger.problems == ("overrides./new/**.drop BreadcrumbList: no page has anything that this changes",)

    def test_a_node_that_no_page_has_is_reported(self, tmp_path):
        ledger = self.applied(tmp_path, "  /**: {set: {FAQPage: {name: Questions}}}\n")

        assert ledger.problems == ("overrides./**.set.FAQPage.name: no page has anything that this changes",)

    def test_what_does_not_fit_a_page_is_reported_with_the_page(self, tmp_path):
        ledger = self.applied(tmp_path, "  /news/a/: {set: {WebPage: {about: {'@id': '#condition'}}}}\n")
        found = [(entry.path, each.message) for entry in ledger.entries for each in entry.diagnostics]

        assert ("news/a/index.html", "https://example.org/news/a/#condition is no node of this page") in found
        assert [path for path, message in found if "no node" in message] == ["news/a/index.html"]

    def test_a_page_that_is_switched_off_stays_as_it_was(self, tmp_path):
        ledger = self.applied(tmp_path, "  /news/a/: false\n")

        assert "seoexport:begin" not in (tmp_path / "site/news/a/index.html").read_text()
        assert "seoexport:begin" in (tmp_path / "site/news/b/index.html").read_text()
        assert (ledger.problems, [entry.outcome for entry in ledger.entries]) == (
            (),
            ["written", "left alone", "written"],
        )
        assert ledger.entries[1].reason == "switched off by overrides./news/a/"
        assert [entry.in_sitemap for entry in ledger.entries] == [True, True, True]

    def test_a_block_of_an_earlier_run_is_taken_out_of_a_page_that_is_switched_off(self, tmp_path):
        self.applied(tmp_path, "  /**: {drop: [BreadcrumbList]}\n")
        wanted = "base_url: https://example.org/\noverrides: {/news/a/: false, /b/: {drop: [FAQPage]}}"
        (tmp_path / "seoexport.yaml").write_text(wanted)
        ledger = apply(tmp_path / "site", load(tmp_path / "seoexport.yaml"))

        assert "seoexport:begin" not in (tmp_path / "site/news/a/index.html").read_text()
        assert ledger.problems == ("overrides./b/.drop FAQPage: no page has anything that this changes",)


@pytest.mark.parametrize(
    ("links", "told"),
    [
        ((), ()),
        (("l.html",), ("1 page is a link and was left alone: l.html",)),
        (("m.html", "l.html"), ("2 pages are links and were left alone: such as l.html",)),
    ],
)
def test_pages_that_are_links_are_told_of(tmp_path, links, told):
    written(tmp_path, calf=PAGE)
    for link in links:
        (tmp_path / link).symlink_to("calf.html")
    (tmp_path / "style.css").symlink_to("calf.html")

    ledger = apply(tmp_path, SITE)

    assert ledger.problems == told
    assert [entry.path for entry in ledger.entries] == ["calf.html"]


@pytest.mark.parametrize(
    ("comment", "found"),
    [
        ("", ["open-graph-image-missing"]),
        ("<!-- seoexport-ignore open-graph-image-missing -- pictures come in spring -->", []),
        (
            "<!-- seoexport-ignore title-missing -- no such fault here -->",
            ["ignore-unexplained", "open-graph-image-missing"],
        ),
    ],
)
def test_what_a_page_wants_ignored_is_not_told(comment, found):
    entry = applied(in_head(f"{comment}<link rel=icon href=/i.png>")).entry

    assert sorted(each.rule for each in entry.diagnostics if each.severity == "warning") == found
