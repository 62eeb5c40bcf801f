"""Heads like those that generators and their themes write: what each policy makes of them, and that all comes back."""

import pytest

from seoexport import Site
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.emitters.json_ld import references
from seoexport.site.one_page import apply_to_page
from seoexport.site.splice import without_block
from seoexport.validator.theme_faults import FAULTS

URL = "https://example.org/posts/knots/"
BODY = """<body><main><article><h1>Knots</h1><img src="/knots.jpg" width="800" height="450" alt="A knot">
<p>A knot in the calf is a small tight spot that hurts when pressed.</p>
<h2>FAQ</h2><h3>Is it bad?</h3><p>No, it goes away with rest.</p></article></main></body></html>"""

PAPERMOD = """<!DOCTYPE html>
<html lang="en" dir="auto">

<head><meta charset="utf-8">
<meta name="robots" content="index, follow">
<title>Knots | Aches</title>
<meta name="keywords" content="">
<meta name="description" content="A knot in the calf.
Is it bad? No.">
<meta name="author" content="Ada Lee">
<link rel="canonical" href="https://example.org/posts/knots/">
<meta property="og:url" content="https://example.org/posts/knots/">
  <meta property="og:site_name" content="Aches">
  <meta property="og:title" content="Knots">
  <meta property="og:locale" content="en_us">
  <meta property="og:type" content="article">
    <meta property="article:published_time" content="0001-01-01T00:00:00+00:00">
<meta name="twitter:card" content="summary">
<meta name="twitter:title" content="Knots">
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  "itemListElement": [
,
    {
      "@type": "ListItem",
      "position":  2 ,
      "name": "Posts",
      "item": "https://example.org/posts/"
    }
    {
      "@type": "ListItem",
      "position":  3 ,
      "name": "Knots",
      "item": "https://example.org/posts/knots/"
    }
  ]
}
</script>
<script type="application/ld+json">
{
  "@context": "https://schema.org",
  "@type": "BlogPosting",
  "headline": "Knots",
  "name": "Knots",
  "description": "\\u0026amp;ldquo;A knot\\u0026amp;rdquo; in the calf.",
  "keywords": [],
  "articleBody": "A knot in the calf.",
  "wordCount" : "5",
  "inLanguage": "en",
  "datePublished": "0001-01-01T00:00:00Z",
  "author":{"@type": "Person", "name": "Ada Lee"},
  "mainEntityOfPage": {"@type": "WebPage", "@id": "https://example.org/posts/knots/"},
  "publisher": {"@type": "Organization", "name": "Aches",
    "logo": {"@type": "ImageObject", "url": "https://example.org/favicon.ico"}}
}
</script>
</head>
"""
JEKYLL = """<!DOCTYPE html>
<html lang="en"><head>
    <meta charset="utf-8">
    <!-- Begin SEO tags -->
<title>Knots | Aches</title>
<meta name="generator" content="Jekyll" />
<meta property="og:title" content="Knots" />
<meta name="author" content="Ada Lee" />
<meta property="og:locale" content="en_US" />
<link rel="canonical" href="https://example.org/posts/knots/" />
<meta property="og:url" content="https://example.org/posts/knots/" />
<meta property="og:site_name" content="Aches" />
<meta property="og:type" content="article" />
<meta property="article:published_time" content="2026-03-04T00:00:00+00:00" />
<meta name="twitter:card" content="summary" />
<meta property="twitter:title" content="Knots" />
<script type="application/ld+json">
{"@context":"https://schema.org","@type":"BlogPosting","author":{"@type":"Person","name":"Ada Lee"},"dateModified":"2026-03-04T00:00:00+00:00","datePublished":"2026-03-04T00:00:00+00:00","headline":"Knots","mainEntityOfPage":{"@type":"WebPage","@id":"https://example.org/posts/knots/"},"url":"https://example.org/posts/knots/"}</script>
<!-- End SEO tags -->
</head>
"""
MKDOCS = """<!DOCTYPE html>
<html lang="en">
    <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1.0">
        <meta name="description" content="None">
        <link rel="canonical" href="https://example.org/posts/knots/">
        <title>Aches</title>
    </head>
"""
DOCUSAURUS = """<!doctype html>
<html lang="en" dir="ltr" data-has-hydrated="false"><head><meta charset="UTF-8">
<meta name="generator" content="Docusaurus">
<title data-rh="true">Knots | Aches</title><meta data-rh="true" name="viewport" content="width=device-width"><meta data-rh="true" name="twitter:card" content="summary_large_image"><meta data-rh="true" property="og:image" content="https://example.org/img/card.jpg"><meta data-rh="true" name="twitter:image" content="https://example.org/img/card.jpg"><meta data-rh="true" property="og:url" content="https://example.org/posts/knots/"><meta data-rh="true" property="og:locale" content="en"><meta data-rh="true" property="og:title" content="Knots | Aches"><link data-rh="true" rel="canonical" href="https://example.org/posts/knots/"><link data-rh="true" rel="alternate" href="https://example.org/posts/knots/" hreflang="en"><link data-rh="true" rel="alternate" href="https://example.org/posts/knots/" hreflang="x-default"><script data-rh="true" type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList","itemListElement":[{"@type":"ListItem","position":1,"name":"Posts","item":"https://example.org/posts/"}]}</script></head>
"""
YOAST = """<!DOCTYPE html>
<html lang="en"><head>
<meta charset="UTF-8">
<meta name='robots' content='index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1' />
<title>Knots - Aches</title>
<meta name="description" content="What a knot in the calf is." />
<link rel="canonical" href="https://example.org/posts/knots/" />
<meta property="og:locale" content="en_US" />
<meta property="og:type" content="article" />
<meta property="og:title" content="Knots - Aches" />
<meta property="og:description" content="What a knot in the calf is." />
<meta property="og:url" content="https://example.org/posts/knots/" />
<meta property="og:site_name" content="Aches" />
<meta property="article:published_time" content="2026-03-04T08:00:00+00:00" />
<meta property="og:image" content="https://example.org/card.jpg" />
	<meta property="og:image:width" content="1200" />
	<meta property="og:image:height" content="630" />
<meta name="twitter:card" content="summary_large_image" />
<meta name="twitter:label1" content="Written by" />
	<meta name="twitter:data1" content="Ada Lee" />
<script type="application/ld+json" class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://example.org/posts/knots/#article","isPartOf":{"@id":"https://example.org/posts/knots/"},"author":{"name":"Ada Lee","@id":"https://example.org/#/schema/person/1"},"headline":"Knots","mainEntityOfPage":{"@id":"https://example.org/posts/knots/"},"publisher":{"@id":"https://example.org/#organization"}},{"@type":"WebPage","@id":"https://example.org/posts/knots/","url":"https://example.org/posts/knots/","name":"Knots - Aches","isPartOf":{"@id":"https://example.org/#website"},"breadcrumb":{"@id":"https://example.org/posts/knots/#breadcrumb"}},{"@type":"BreadcrumbList","@id":"https://example.org/posts/knots/#breadcrumb","itemListElement":[{"@type":"ListItem","position":1,"name":"Home","item":"https://example.org/"},{"@type":"ListItem","position":2,"name":"Knots"}]},{"@type":"WebSite","@id":"https://example.org/#website","url":"https://example.org/","name":"Aches","publisher":{"@id":"https://example.org/#organization"}},{"@type":"Organization","@id":"https://example.org/#organization","name":"Aches","url":"https://example.org/"},{"@type":"Person","@id":"https://example.org/#/schema/person/1","name":"Ada Lee"}]}</script>
</head>
"""
HEADS = {"PaperMod": PAPERMOD, "Jekyll": JEKYLL, "MkDocs": MKDOCS, "Docusaurus": DOCUSAURUS, "Yoast": YOAST}
LINE_ENDS = {
    "LF": lambda page: page,
    "CR LF": lambda page: page.replace("\n", "\r\n"),
    "one line": lambda page: page.replace("\n", " "),
}
ONCE = ("title", "[name=description]", "[rel=canonical]", "[property='og:title']", "[property='og:image']",
        "[name='twitter:card']", "[property='og:locale']")  # fmt: skip


def site(merge=None, repairs=()):
    stated = tuple((merge or {}).items())
    return Site(
        base_url="https://example.org/",
        name="Aches",
        title_template="{title} · Aches",
        merge=(("/**", stated),) if stated else (),
        repairs=tuple(each.id for each in FAULTS) if repairs else (),
    )


def applied(page, configured):
    made = apply_to_page(page, path="posts/knots/index.html", url=URL, site=configured)
    assert apply_to_page(made.content, path="posts/knots/index.html", url=URL, site=configured).content == made.content
    assert without_block(made.content) == page
    return made


def nodes(content):
    read = [each for each in scripts(parse(content)) if each.error is None]
    return [node for each in read for node in each.value.get("@graph", [each.value])]


def main_types(content):
    return sorted(
        node["@type"]
        for node in nodes(content)
        if node["@type"] in ("Article", "BlogPosting", "BreadcrumbList", "FAQPage", "WebPage", "WebSite")
    )


@pytest.mark.parametrize("ends", LINE_ENDS.values(), ids=LINE_ENDS)
@pytest.mark.parametrize("repairs", [False, True], ids=["as it is", "mended"])
@pytest.mark.parametrize("policy", ["keep", "replace", "add"])
@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
class TestEveryGenerator:
    def made(self, head, policy, repairs, ends):
        wild = {"og:*": policy, "twitter:*": policy, "article:*": policy, "description": policy, "JSON-LD": policy}
        alone = {"title": policy, "canonical": policy} if policy != "add" else {}
        page = ends(head + BODY).encode()
        return page, applied(page, site(wild | alone, repairs))

    def test_loses_nothing_and_says_each_thing_once(self, head, policy, repairs, ends):
        _, made = self.made(head, policy, repairs, ends)
        found = parse(made.content).head

        if policy != "add":
            assert [name for name in ONCE if len(found.select(name)) > 1] == []
            assert len(main_types(made.content)) == len(set(main_types(made.content)))
        assert "FAQPage" in main_types(made.content)

    def test_has_no_reference_that_leads_nowhere(self, head, policy, repairs, ends):
        _, made = self.made(head, policy, repairs, ends)
        found = nodes(made.content)
        known = {node["@id"] for node in found if "@id" in node}

        assert {name for node in found for name in references(list(node.values()))} - known == set()

    def test_keeps_the_page_as_it_is_where_its_own_stays(self, head, policy, repairs, ends):
        page, made = self.made(head, policy, repairs, ends)
        begin, end = b"<!--seoexport:begin-->", b"<!--seoexport:end-->"
        before, _, rest = made.content.partition(begin)

        assert (before + rest.partition(end)[2] == page) is (not made.entry.replaced and not made.entry.repaired)
        assert (made.entry.replaced != ()) <= (policy == "replace")


def test_what_papermod_gets_wrong_is_mended_by_name():
    made = applied((PAPERMOD + BODY).encode(), site(repairs=True))
    found = parse(made.content)

    assert made.entry.repaired == (
        "breadcrumb-commas",
        "empty-tag",
        "escaped-text",
        "locale-case",
        "zero-date",
    )
    assert found.select("[name=keywords], [property='article:published_time']") == []
    assert found.select("[property='og:locale']")[0].attr("content") == "en_US"
    assert [node["description"] for node in nodes(made.content) if node["@type"] == "BlogPosting"] == [
        "“A knot” in the calf."
    ]
    assert [each for each in nodes(made.content) if "datePublished" in each] == []
    assert [step["position"] for node in nodes(made.content) for step in node.get("itemListElement", ())] == [1, 2]


def test_nothing_is_mended_unasked():
    made = applied((PAPERMOD + BODY).encode(), site())

    assert made.entry.repaired == ()
    assert b"0001-01-01T00:00:00+00:00" in made.content


def test_the_description_that_mkdocs_writes_makes_place_for_one():
    """With nothing left of `None`, what the page says of itself is not taken from there either."""
    made = applied((MKDOCS + BODY).encode(), site(repairs=True))

    assert made.entry.repaired == ("none-text",)
    assert b'"None"' not in made.content


def test_the_graph_of_yoast_is_replaced_as_a_whole():
    made = applied((YOAST + BODY).encode(), site({"JSON-LD": "replace"}))

    assert {"Article", "BreadcrumbList", "WebPage", "WebSite"} <= set(made.entry.replaced)
    assert main_types(made.content) == ["Article", "BreadcrumbList", "FAQPage", "WebPage", "WebSite"]


def test_the_graph_of_yoast_stays_where_only_a_part_is_wanted():
    made = applied((YOAST + BODY).encode(), site({"BreadcrumbList": "replace"}))

    assert made.entry.replaced == ()
    assert any(each.startswith("BreadcrumbList (its block has ") for each in made.entry.left_out)


def test_our_questions_hang_on_the_page_that_yoast_describes():
    made = applied((YOAST + BODY).encode(), site())
    faq = next(node for node in nodes(made.content) if node["@type"] == "FAQPage")

    assert faq["isPartOf"] == {"@id": "https://example.org/posts/knots/"}
