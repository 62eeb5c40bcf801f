"""Of what a page says itself and what we would add, each thing is said once, and nothing is torn apart."""

import pytest

from seoexport import Site
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.model import Origin
from seoexport.overrides import read
from seoexport.site.merge import family
from seoexport.site.one_page import apply_to_page

URL = "https://example.org/calf/"
SITE = Site(base_url="https://example.org/", robots=(("/calf/**", ("noarchive",)),))
PICTURE = "<img src=/calf.jpg width=800 height=450 alt='A calf'>"
TEXT = "<p>A knot in the calf is a small tight spot that hurts when pressed.</p>"


def applied(markup, site=None):
    """Our elements in a page with that markup in its head, as names and contents; and what was left out."""
    page = f"<!doctype html><html lang=en><head><title>Calf</title>{markup}</head><main>{PICTURE}{TEXT}</main>"
    made = apply_to_page(page.encode(), path="a.html", url=URL, site=site or Site(base_url="https://example.org/"))
    elements = parse(made.content).head.select("meta[data-seoexport], link[data-seoexport]")
    named = [
        (each.attr("name") or each.attr("property") or each.attr("hreflang") or each.attr("rel"), each)
        for each in elements
    ]
    return {name: each.attr("content") or each.attr("href") for name, each in named}, made.entry.left_out


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("title", "title"),
        ("meta og:title", "meta og:title"),
        ("meta og:image", "meta og:image"),
        ("meta og:image:alt", "meta og:image"),
        ("meta og:image:secure_url", "meta og:image"),
        ("meta og:video:type", "meta og:video"),
        ("meta og:audio:type", "meta og:audio"),
        ("meta og:locale", "meta og:locale"),
        ("meta og:locale:alternate", "meta og:locale:alternate"),
        ("meta og:images", "meta og:images"),
        ("meta twitter:image", "meta twitter:image"),
        ("meta twitter:image:alt", "meta twitter:image"),
        ("meta twitter:label1", "meta twitter:label1"),
        ("meta twitter:data2", "meta twitter:label1"),
        ("meta twitter:card", "meta twitter:card"),
        ("link alternate es-MX", "link alternate es-MX"),
    ],
)
def test_what_belongs_together(key, expected):
    assert family(key) == expected


@pytest.mark.parametrize(
    ("own", "written"),
    [
        ("", True),
        ("<meta property=og:type content=article>", True),
        ("<meta property=og:type content=website>", False),
        ("<meta property=og:type content=clinic:page>", True),
    ],
)
def test_properties_of_articles_stand_beside_the_type_that_has_them(own, written):
    tags = '<script type="application/ld+json">{"@type":"Article","datePublished":"2024-05-10"}</script>'

    ours, _ = applied(tags + own)

    assert ("article:published_time" in ours) == written


class TestImage:
    def test_of_the_page_keeps_its_own_parts(self):
        ours, left_out = applied("<meta property=og:image content=https://example.org/other.png>")

        assert [name for name in ours if name.startswith("og:image")] == []
        assert left_out == ()

    def test_is_ours_where_the_page_only_says_what_it_shows(self):
        ours, left_out = applied("<meta property=og:image:alt content='A leg'>")

        assert ours["og:image"] == "https://example.org/calf.jpg"
        assert left_out == ()

    def test_says_once_to_x_what_it_shows(self):
        ours, _ = applied("<meta name=twitter:image:alt content='A leg'>")

        assert "twitter:image:alt" not in ours

    def test_is_ours_where_the_page_has_none(self):
        ours, _ = applied("")

        assert {name: ours[name] for name in ours if name.startswith("og:image")} == {
            "og:image": "https://example.org/calf.jpg",
            "og:image:width": "800",
            "og:image:height": "450",
            "og:image:alt": "A calf",
            "og:image:type": "image/jpeg",
        }


class TestLanguages:
    GERMAN = "<link rel=alternate hreflang=de href=/de/>"

    @pytest.mark.parametrize(
        ("markup", "expected"),
        [
            (GERMAN, ["en"]),
            (f"{GERMAN}<link rel=alternate type=application/rss+xml href=/feed>", ["en"]),
            (f"{GERMAN}<link rel=alternate hreflang=en type=application/rss+xml href=/feed>", ["en"]),
            (f"{GERMAN}<link rel=alternate hreflang=EN href=/calf/>", []),
            ("<link rel=alternate type=application/rss+xml href=/feed>", []),
            ("", []),
        ],
    )
    def test_the_page_itself_is_added_once(self, markup, expected):
        ours, _ = applied(markup)

        assert [name for name in ours if name in ("de", "en")] == expected


def test_an_address_that_is_relative_says_the_same():
    """Material writes links to the page before and behind as relative ones."""
    ours, left_out = applied("<link rel=next href=../knots/><link rel=prev href=https://example.org/>")

    assert not {"next", "prev"}.intersection(ours)
    assert [each for each in left_out if each.startswith("link")] == []


class TestRobots:
    @pytest.mark.parametrize(
        ("stated", "added"),
        [
            ("index, follow", True),
            ("noindex", True),
            ("noarchive", False),
            ("NoArchive, nofollow", False),
            ("noodp, noarchive", False),
        ],
    )
    def test_of_the_configuration_are_added_where_they_forbid_more(self, stated, added):
        ours, _ = applied(f"<meta name=robots content='{stated}'>", SITE)

        assert ("robots" in ours) is added

    @pytest.mark.parametrize("stated", ["all", "index", "noindex, nofollow", "max-snippet:20", "noodp"])
    def test_of_the_page_are_left_alone(self, stated):
        ours, _ = applied(f"<meta name=robots content='{stated}'>")

        assert "robots" not in ours

    def test_a_page_that_may_not_be_listed_is_in_no_sitemap(self):
        hidden = Site(base_url="https://example.org/", robots=(("/calf/", ("noindex",)),))
        page = f"<!doctype html><title>Calf</title><meta name=robots content=index>{TEXT}".encode()
        made = apply_to_page(page, path="a.html", url=URL, site=hidden)

        assert made.sitemap is None
        assert b'<meta name="robots" content="noindex, follow" data-seoexport="v1">' in made.content
        assert b"canonical" not in made.content


def test_labels_of_the_page_are_not_mixed_with_ours():
    ours, _ = applied(
        "<meta name=author content='Ada Lee'><meta name=twitter:label1 content=Category><meta name=twitter:data1 content=Calves>"
    )

    assert [name for name in ours if name.startswith(("twitter:label", "twitter:data"))] == []


def graph(markup, site):
    page = f"<!doctype html><html lang=en><head><title>Calf</title>{markup}</head><main>{TEXT}</main>"
    made = apply_to_page(page.encode(), path="a.html", url=URL, site=site)
    return next(script.value["@graph"] for script in scripts(parse(made.content)) if "@graph" in script.value)


BREADCRUMBS = """<script type=application/ld+json>{"@context": "https://schema.org", "@type": "BreadcrumbList",
"itemListElement": [{"@type": "ListItem", "position": 1, "name": "A", "item": "https://example.org/"}]}</script>"""


def test_a_node_that_the_configuration_adds_is_not_lost_beside_one_of_the_page():
    added, _ = read({"add": {"@type": "MedicalCondition", "name": "Cramp"}}, lambda key: Origin("config", key))
    site = Site(base_url="https://example.org/", overrides=(("/**", added),))

    assert "MedicalCondition" in [node["@type"] for node in graph("", site)]
    assert "MedicalCondition" in [node["@type"] for node in graph(BREADCRUMBS, site)]
    assert "BreadcrumbList" not in [node["@type"] for node in graph(BREADCRUMBS, site)]
