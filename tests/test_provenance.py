"""Where emitted values came from: each one against the line or the key that a person can see states it."""

import pytest

from seoexport import Site, extract
from seoexport.config import load
from seoexport.provenance import provenance

SOURCE = """---
title: Calf cramp
description: A cramp that comes at night.
date: 2024-05-10
lastmod: 2024-06-01
author: ada
tags: [calf, night]
image: /calf.png
seo:
  set: {Article: {alternativeHeadline: Night cramp}}
  append: {"article:tag": sleep}
---
It passes within minutes. ![A hand on a calf](/hand.png)

## FAQ

### Is it bad?

No.

### Does it come back?

Often.
"""
CONFIG = """base_url: https://example.org/
name: Plain Health
language: en-GB
twitter: "@plain"
publisher: { name: Plain Health, logo: /logo.png }
authors:
  ada: { name: Ada Example, url: /ada/ }
overrides:
  /calf/: { drop: [Article.wordCount], set: { "og:title": Cramp } }
"""

#: What is not said by any fact: previews are asked for on every page, and a page is a page.
ALWAYS = {("WebSite", "@type"), ("WebPage", "@type"), (None, "robots")}


@pytest.fixture(scope="module")
def emitted(tmp_path_factory):
    config = tmp_path_factory.mktemp("site") / "seoexport.yaml"
    config.write_text(CONFIG)
    site = load(config)
    return list(provenance(extract(SOURCE, url="https://example.org/calf/", suffix=".md", site=site), site))


def places(emitted, kind, name):
    found = next(each for each in emitted if (each.node and each.node["@type"]) == kind and each.name == name)
    return [(each.fact, each.origin and each.origin.source, each.origin and each.origin.line) for each in found.sources]


@pytest.mark.parametrize(
    ("kind", "name", "expected"),
    [
        (None, "title", [("title", "front matter", 2)]),
        (None, "description", [("description", "front matter", 3)]),
        (None, "author", [("authors", "config", None)]),
        (None, "canonical", [("url", "address", None)]),
        (None, "og:type", [("article_type", "text", None)]),
        (None, "og:site_name", [("name", "config", None)]),
        (None, "og:title", [("set og:title", "config", 9)]),
        (None, "og:image", [("images", "front matter", 8)]),
        (None, "twitter:site", [("twitter", "config", None)]),
        ("Article", "headline", [("title", "front matter", 2)]),
        ("Article", "alternativeHeadline", [("set Article.alternativeHeadline", "front matter", 10)]),
        ("Article", "datePublished", [("published", "front matter", 4)]),
        ("Article", "dateModified", [("modified", "front matter", 5)]),
        ("Article", "keywords", [("keywords", "front matter", 7)]),
        ("Article", "inLanguage", [("language", "config", None)]),
        ("WebPage", "url", [("url", "address", None)]),
        ("FAQPage", "@type", [("questions", "text", 17)]),
        ("Person", "name", [("authors", "config", None)]),
        ("Organization", "name", [("publisher", "config", None)]),
        ("WebSite", "url", [("base_url", "config", None)]),
        ("WebSite", "name", [("name", "config", None)]),
    ],
)
def test_a_value_comes_from(emitted, kind, name, expected):
    assert places(emitted, kind, name) == expected


def test_an_answer_comes_from_its_own_line(emitted):
    found = places(emitted, "FAQPage", "mainEntity")

    assert ("questions", "text", 17) in found
    assert ("questions", "text", 21) in found


def test_an_appended_tag_comes_from_its_override(emitted):
    tags = [each for each in emitted if each.name == "article:tag"]

    assert [(each.value, each.sources[0].fact) for each in tags] == [
        ("calf", "keywords"),
        ("night", "keywords"),
        ("sleep", "append article:tag"),
    ]


def test_every_value_has_a_source_or_is_a_link(emitted):
    unexplained = {
        (each.node and each.node["@type"], each.name) for each in emitted if not each.sources and not each.linked
    }

    assert unexplained <= ALWAYS


def test_a_page_that_says_little_invents_no_sources():
    site = Site(base_url="https://example.org/")
    found = list(provenance(extract("<p>Text", url="https://example.org/a/"), site))

    assert {each.name for each in found if each.node is None} == {
        "robots", "canonical", "og:type", "og:url", "twitter:card",
    }  # fmt: skip


def test_a_link_that_an_override_sets_comes_from_the_override():
    lines = "  add: {'@type': MedicalCondition, name: Cramp}\n  set: {Article: {about: {'@id': '#medicalcondition'}}}\n"
    source = f"---\ntitle: Cramp\ndate: 2024-05-10\nseo:\n{lines}  drop: [BreadcrumbList]\n---\nText.\n"
    site = Site(base_url="https://example.org/")
    made = list(provenance(extract(source, url="https://example.org/calf/", suffix=".md", site=site), site))

    assert places(made, "Article", "about") == [("set Article.about", "front matter", 6)]
    assert [(each.linked, each.sources) for each in made if each.name == "mainEntityOfPage"] == [(True, ())]


HEALTH = """---
title: Gout
lang: en
seo: { page_type: MedicalWebPage }
---

## Treatment

Rest and cold.

### Side effects

Tablets burn.

## Causes

Meat.
"""


def test_topics_and_their_parts_come_from_their_own_headings():
    site = Site(base_url="https://example.org/")
    found = provenance(extract(HEALTH, url="https://example.org/gout/", suffix=".md", site=site), site)
    lines = {
        each.value: (each.node["headline"], [source.origin.line for source in each.sources])
        for each in found
        if each.node and each.node["@type"] == "HealthTopicContent" and each.name in ("text", "hasHealthAspect")
    }

    assert lines == {
        "Rest and cold.": ("Treatment", [7]),
        "https://schema.org/TreatmentsHealthAspect": ("Treatment", [7]),
        "Tablets burn.": ("Side effects", [11]),
        "https://schema.org/SideEffectsHealthAspect": ("Side effects", [11]),
        "Meat.": ("Causes", [15]),
        "https://schema.org/CausesHealthAspect": ("Causes", [15]),
    }
