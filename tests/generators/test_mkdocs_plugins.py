"""MkDocs with plugins that people have beside ours: what they know of pages counts, and what they write stays theirs."""

import json

import pytest
from built_site import contents, doubled, head
from lxml import html

CONFIG = """
site_name: Quiet Feet
site_url: https://quiet-feet.example/
theme: { name: material, font: false }
plugins:
  - seoexport: { checks: false, config: { publisher: { name: Quiet Feet } } }
"""
BLOG = """
  - blog: { authors_profiles: true }
  - tags
  - meta
  - redirects: { redirect_maps: { old.md: index.md } }
"""
LANGUAGES = """
  - i18n:
      docs_structure: suffix
      languages: [{ locale: en, default: true, name: English }, { locale: de, name: Deutsch }]
"""
PAGES = {
    "index.md": "# Quiet Feet\n\nPlain words about feet, by people who look at feet all day.\n",
    "guides/.meta.yml": "date: 2024-05-01\nkeywords: [balance]\n",
    "guides/stand.md": "# On one leg\n\nHold on to a table at first, and look at a point that does not move.\n",
    "blog/index.md": "# Blog\n",
    "blog/.authors.yml": "authors: { ada: { name: Ada Example, description: Podiatrist, avatar: img/ada.png } }\n",
    "blog/posts/socks.md": """---
date: { created: 2024-06-03, updated: 2024-07-09 }
authors: [ada]
categories: [Clothing]
tags: [socks]
---
# Socks that stay where they are

A sock slips when its heel is too large or its cuff too tired.
""",
    "blog/posts/secret.md": "---\ndate: 2024-12-05\ndraft: true\n---\n# A secret\n\nNot to be read by anybody so far.\n",
}
TRANSLATED = {
    "index.md": PAGES["index.md"],
    "index.de.md": "# Leise Füße\n\nEinfache Worte über Füße, von Leuten, die sie den ganzen Tag ansehen.\n",
    "warm/toes.md": "# Warm toes\n\nTwo thin pairs of socks keep more air than one thick pair of them.\n",
    "warm/toes.de.md": "# Warme Zehen\n\nZwei dünne Paare Socken halten mehr Luft als ein dickes Paar davon.\n",
}


@pytest.fixture
def built(python_tools, run, tmp_path):
    """What builds pages with a configuration, strictly, and returns the folder of the site."""

    def built(config, pages):
        for name, source in pages.items():
            file = tmp_path / "docs" / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, encoding="utf-8")
        (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
        code, output = run(tmp_path, python_tools("mkdocs") / "mkdocs", "build", "--strict")
        assert code == 0, output
        return tmp_path / "site"

    return built


def nodes(page):
    """The nodes of a page's graph by their types."""
    scripts = html.parse(str(page)).getroot().iter("script")
    graph = next(json.loads(each.text)["@graph"] for each in scripts if each.get("type") == "application/ld+json")
    return {node["@type"]: node for node in graph}


def test_the_blog_of_material_and_its_neighbours(built):
    site = built(CONFIG + BLOG, PAGES)

    post = nodes(site / "blog/2024/06/03/socks-that-stay-where-they-are/index.html")
    article = post["Article"]
    assert (article["datePublished"], article["dateModified"]) == ("2024-06-03", "2024-07-09")
    assert (article["articleSection"], article["keywords"]) == (["Clothing"], ["socks"])
    assert article["author"] == {"@id": post["Person"]["@id"]}
    assert (post["Person"]["name"], post["Person"]["url"]) == (
        "Ada Example",
        "https://quiet-feet.example/blog/author/ada/",
    )
    for name in ("blog", "blog/archive/2024", "blog/author/ada", "blog/category/clothing"):
        page = nodes(site / name / "index.html")
        assert "Article" not in page
        assert not {"datePublished", "dateModified"}.intersection(page["CollectionPage"])
    stated = nodes(site / "guides/stand/index.html")["Article"]
    assert (stated["datePublished"], stated["keywords"]) == ("2024-05-01", ["balance"])
    assert b"seoexport" not in (site / "old/index.html").read_bytes()
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert not [word for word in ("/old/", "secret", "404") if word in sitemap]
    assert doubled(site) == []


@pytest.mark.parametrize("is_last", [True, False])
def test_builds_of_other_languages_inside_of_a_build(is_last, built):
    ours = CONFIG.strip().splitlines()[-1] + "\n"
    config = CONFIG + LANGUAGES if not is_last else CONFIG.replace(ours, "") + LANGUAGES + ours
    site = built(config, TRANSLATED)

    pages = ["index.html", "warm/toes/index.html", "de/index.html", "de/warm/toes/index.html"]
    assert [page for page in pages if "+ meta og:title" not in head(site / page)] == []
    german = nodes(site / "de/warm/toes/index.html")
    assert german["WebPage"]["inLanguage"] == "de"
    steps = german["BreadcrumbList"]["itemListElement"]
    assert [(step["name"], step.get("item")) for step in steps] == [
        ("Quiet Feet", "https://quiet-feet.example/de/"),
        ("Warme Zehen", None),
    ]
    sitemap = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert (sitemap.count("<loc>"), sitemap.count('hreflang="de"')) == (4, 4)
    before = contents(site)
    assert contents(built(config, TRANSLATED)) == before
