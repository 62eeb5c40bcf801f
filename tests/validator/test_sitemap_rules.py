"""Each rule about sitemaps does what its manual page says, and nothing else speaks."""

import datetime as dt
import re
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from seoexport import Site
from seoexport.sitemap_checker import check_sitemap
from seoexport.validator.rules import of_group

RULES = of_group("sitemap")
SITE = Site(base_url="https://example.org/", today=dt.date(2026, 11, 22))
URL = "https://example.org/sitemap.xml"
NAMESPACES = (
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" '
    'xmlns:video="http://www.google.com/schemas/sitemap-video/1.1" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" '
    'xmlns:xhtml="http://www.w3.org/1999/xhtml"'
)
FAULTS = yaml.safe_load((Path(__file__).parent / "faults" / "sitemap.yaml").read_text("utf-8"))


def repeated(source):
    """Return a source in which what stands before `<!-- 50,001 of these -->` stands so often."""
    return re.sub(r"(<url>.*?</url>)<!-- ([\d,]+) of these -->", lambda m: "".join(unique(m[1], m[2])), source)


def unique(entry, number):
    return (entry.replace("</loc>", f"{n}</loc>", 1) for n in range(int(number.replace(",", ""))))


def said(source, url=URL, child=lambda _: None):
    return [(each.rule, each.line) for each in check_sitemap(source, url=url, site=SITE, child=child)]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestRule:
    def test_finds_the_wrong_example_and_nothing_else_does(self, rule):
        found = said(repeated(rule.example("Wrong")).encode())

        assert {each for each, _ in found} == {rule.id}

    def test_is_silent_about_the_right_example_as_all_are(self, rule):
        assert rule.example("Right")
        assert said(rule.example("Right").encode()) == []

    def test_is_named_after_its_module(self, rule):
        module = import_module(f"seoexport.validator.rules.sitemap.{rule.id.replace('-', '_')}")

        assert module.RULE is rule
        assert rule.reference.startswith("https://")


@pytest.mark.parametrize(
    ("loc", "rules"),
    [
        ("https://example.org/docs", []),
        ("https://example.org/docs/", []),
        ("https://example.org/docsy", ["sitemap-scope"]),
    ],
)
def test_a_folder_speaks_for_its_own_page(loc, rules):
    source = f"<urlset {NAMESPACES}><url><loc>{loc}</loc><lastmod>2026-03-02</lastmod></url></urlset>".encode()

    assert [rule for rule, _ in said(source, "https://example.org/docs/sitemap.xml")] == rules


def written(row):
    """Return the sitemap of a row: its own source, or entries in a urlset that knows all namespaces."""
    if "source" in row:
        return repeated(row["source"]).encode(row.get("encoding", "utf-8"))
    root = row.get("root", "urlset")
    return repeated(f"<{root} {NAMESPACES}>\n{row['entries']}</{root}>").encode()


@pytest.mark.parametrize("row", FAULTS, ids=[f"{row.get('rule', 'silence')}-{n}" for n, row in enumerate(FAULTS)])
def test_a_fault_is_found_and_nothing_else(row):
    found = said(written(row), row.get("url", URL), row.get("children", {}).get)

    assert [rule for rule, _ in found] == ([row["rule"]] * row.get("times", 1) if "rule" in row else [])
    if "line" in row:
        assert found[0][1] == row["line"]
