"""A page has one address, and everything that names the page names it so."""

import json
from pathlib import Path

import pytest

from seoexport import Article, Site, export, extract, load
from seoexport.emitters.page_url import page_url
from seoexport.emitters.sitemap import entry
from seoexport.model import Alternate, Breadcrumb, Image, Question
from seoexport.site.addresses import page_address
from seoexport.urls import identity, same_page
from seoexport.validator.head_tags import key_of

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
PAGES = sorted(path for path in EXAMPLES.rglob("*") if path.suffix in (".html", ".md") and "expected" not in path.parts)
PAGES = [
    path for path in PAGES if path.stem not in ("README", "expected") and EXAMPLES / "generators" not in path.parents
]


def exported(path):
    """The page as `apply` or `export` would make it."""
    root = next(parent for parent in path.parents if parent.parent in (EXAMPLES, EXAMPLES / "nodes"))
    config = root / "seoexport.yaml"
    site = load(config) if config.is_file() else Site(base_url="https://example.org/")
    first = path.relative_to(root).parts[0]
    folder = root / first if first in ("content", "site") else root
    url = page_address(path.relative_to(folder), site.base_url)
    return export(extract(path.read_bytes(), url=url, suffix=path.suffix, site=site), site)


def addresses(page):
    """Yield each place that names the page, with the address that it has."""
    own = page.article.url
    for tag in page.tags:
        key, value = key_of(tag), tag.value
        if key in ("link canonical", "meta og:url") or (key.startswith("link alternate") and same_page(value, own)):
            yield key, value
    for node in page.graph:
        if node["@id"].endswith("#webpage"):
            yield "url", node["url"]
        if node["@type"] == "BreadcrumbList" and "item" in node["itemListElement"][-1]:
            yield "item", node["itemListElement"][-1]["item"]
    if listed := entry(page.article):
        yield "loc", listed.loc


def assert_one_address(page):
    own = page_url(page.article)
    site_wide = page.site.base_url + "#"

    assert dict(addresses(page)) == dict.fromkeys(dict(addresses(page)), own)
    assert [node["@id"] for node in page.graph if not node["@id"].startswith((f"{identity(own)}#", site_wide))] == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.relative_to(EXAMPLES).as_posix())
def test_an_example_has_one_address(path):
    page = exported(path)

    assert_one_address(page)
    assert {"meta og:url", "url"} <= dict(addresses(page)).keys()


@pytest.mark.parametrize(
    "url",
    ["https://Example.org/pain/calf/#top", "https://example.org:443/pain/./calf/", " https://example.org/pain/calf/"],
)
def test_an_article_made_by_hand_has_one_address(url):
    own = "https://example.org/pain/calf/"
    trail = (Breadcrumb(name="Home", url="https://example.org/"), Breadcrumb(name="Calf", url=own + "index.html"))
    about = Article(
        url=url,
        address=own,
        title="Calf",
        language="en",
        alternates=(Alternate("en", "http://example.org/pain/calf"), Alternate("de", "https://example.org/de/")),
        breadcrumbs=trail,
        questions=(Question(name="Why?", answer_text="So.", answer_html="<p>So.</p>", anchor="why"),),
        images=(Image(url="https://example.org/a.png"),),
        article_type="Article",
    )

    page = export(about, Site(base_url="https://example.org/"))

    assert set(dict(addresses(page)).values()) == {own}
    assert json.dumps(page.graph).count("#top") == 0
    assert {node["@id"].partition("#")[0] for node in page.graph} == {own, "https://example.org/"}


TRAIL = "<nav class=breadcrumb><a href=/>Home</a> <a href=/pain/>Pain</a> <a href='{}'>Calf</a></nav>"
LANGUAGES = "<link rel=alternate hreflang=de href=/de/><link rel=alternate hreflang=en href='{}'>"


@pytest.mark.parametrize(
    "head",
    [
        "",
        "<link rel=canonical href=https://example.org/pain/calf/>",
        "<link rel=canonical href=https://example.org/pain/calf/#top>",
        "<meta property=og:url content=https://example.org/pain/calf/?utm_source=x>",
        "<meta property=og:url content=http://example.org/pain/calf/index.html>",
    ],
)
@pytest.mark.parametrize(
    "own", ["/pain/calf/", "/pain/calf/index.html", "/pain/calf/#top", "http://example.org/pain/calf"]
)
def test_however_the_page_writes_its_address(head, own):
    source = (
        f"<html lang=en><head><title>Calf</title>{head}{LANGUAGES.format(own)}</head>{TRAIL.format(own)}<h1>Calf</h1>"
    )
    site = Site(base_url="https://example.org/")
    page = export(extract(source, url="https://example.org/pain/calf/", site=site), site)

    assert_one_address(page)
    assert dict(addresses(page)).keys() == {
        "link canonical", "link alternate en", "meta og:url", "url", "item", "loc",
    }  # fmt: skip
