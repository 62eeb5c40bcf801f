"""The comparison with other programs reads heads as they stand, and shows no sentence of the article."""

import sys
from pathlib import Path

import pytest

PEERS = Path(__file__).parents[2] / "benchmarks" / "peers"


@pytest.fixture(autouse=True)
def _on_the_path(monkeypatch):
    monkeypatch.syspath_prepend(str(PEERS))
    yield
    for name in ("builds", "cells", "compare", "heads"):
        sys.modules.pop(name, None)


@pytest.mark.parametrize(
    ("element", "row", "values"),
    [
        ("<title>Cramp</title>", "title", ["Cramp"]),
        ('<meta name="keywords" content="">', "keywords", [""]),
        ('<meta property="og:type" content="article">', "og:type", ["article"]),
        ('<meta itemprop="wordCount" content="7">', "itemprop wordCount", ["7"]),
        ('<link rel="canonical" href="/a/">', "link canonical", ["/a/"]),
        ('<link rel="alternate" hreflang="de" href="/de/">', "link hreflang=de", ["/de/"]),
        (
            '<script type="application/ld+json">{"@type":"BlogPosting","keywords":[]}</script>',
            "Article.keywords",
            ["[]"],
        ),
        (
            '<script type="application/ld+json">{"@type":"Article","wordCount":"7"}</script>',
            "Article.wordCount",
            ['"7" in quotes'],
        ),
        (
            '<script type="application/ld+json">{"@graph":[{"@id":"#a","@type":"Article","author":{"@id":"#p"}},'
            '{"@id":"#p","@type":"Person"}]}</script>',
            "Article.author",
            ["→ Person"],
        ),
    ],
)
def test_a_head_is_read(element, row, values):
    from heads import page_table

    assert page_table(f"<html><head>{element}</head><body></body></html>")[row] == values


@pytest.mark.parametrize(
    "element",
    [
        '<meta name="viewport" content="width=device-width">',
        '<link rel="icon" href="/i.png">',
        "<script>let a</script>",
    ],
)
def test_what_says_nothing_about_the_page_has_no_row(element):
    from heads import page_table

    assert page_table(f"<html><head>{element}</head><body></body></html>") == {}


def test_a_script_that_is_no_json_is_said_to_be_none():
    from heads import page_table

    (value,) = page_table('<html><head><script type="application/ld+json">{,}</script></head></html>')["JSON-LD"]

    assert value.startswith("cannot be read: ")


def test_the_entry_of_another_page_is_not_taken():
    from heads import sitemap_table

    xml = b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://example.org/b/</loc></url></urlset>'

    assert sitemap_table(xml, "https://example.org/a/") == {}
    assert sitemap_table(xml, "https://example.org/b/") == {"sitemap loc": ["https://example.org/b/"]}


@pytest.mark.parametrize(
    ("values", "shown"),
    [
        (["A sentence that nobody shall read here, at all"], "text, 46 characters"),
        (["Two lines\nof a text that is long"], "text, 32 characters, with a line break"),
        (["Bread &amp; butter for all who like it"], "text, 38 characters, escaped twice"),
        (["https://example.org/a/#faq"], "#faq"),
        (["a?", "A?"], "text, 2 characters"),
        ([1, 1, 1, 1], "4 × 1"),
        ([True], "true"),
    ],
)
def test_a_cell_says_what_kind_of_value_there_is(values, shown):
    from cells import cell

    assert cell(values, {"https://example.org/a/": "page URL"}) == shown


def test_an_article_alone_has_one_column(tmp_path, capsys):
    from compare import main

    content = tmp_path / "cramp.md"
    content.write_text("---\ntitle: Cramp\ndate: 2024-05-10\n---\nA cramp passes within minutes.\n", encoding="utf-8")

    main([str(content), "--hugo", "", "--jekyll", ""])

    lines = capsys.readouterr().out.splitlines()
    assert "| | seoexport |" in lines
    assert "| article:published_time | 2024-05-10 |" in lines
    assert "| sitemap loc | page URL |" in lines
