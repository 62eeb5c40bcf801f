"""The front matter of a content file and the page that was built of it are one article."""

from __future__ import annotations

import json

import pytest

from seoexport import Site
from seoexport.cli import main
from seoexport.config.adoption import adopted
from seoexport.document import parse
from seoexport.site.application import apply
from seoexport.site.run_options import RunOptions

BASE = "https://pain.example/"
SITE = Site(base_url=BASE)
TITLE = "Why Does the Sole of the Foot Cramp?"
#: A theme that writes no more than Hugo's own examples: no picture, no author, no dates.
BUILT = f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{TITLE} | Plain Words</title></head>
<body><h1>{TITLE}</h1><center><img src="https://pictures.example/th?q=Foot&w=800&h=500" alt="A foot" width="800" height="500"></center>
<p>The muscles beneath the arch shorten at night when they are tired. Stretching ends it in most cases.</p>
<h2>Frequently Asked Questions</h2><h3>Is it dangerous?</h3><p>Hardly ever. It passes within minutes.</p></body></html>
"""
#: Front matter with HTML below it, an empty description, and a key that stands twice.
CONTENT = f"""---
title: "{TITLE}"
description: ""
date: 2022-11-10
categories:
tags:
thumbnail: https://pictures.example/th?q=Foot&w=800&h=500
author: "Osgood"
draft: false
disableHLJS: true # no colours
disableHLJS: false
{{}}---

<center><img src="https://pictures.example/th?q=Foot&w=800&h=500" alt="A foot"></center>
<p>The muscles beneath the arch shorten at night when they are tired.</p>
"""


@pytest.fixture
def project(tmp_path):
    for name, text in {
        "hugo.toml": f'baseURL = "{BASE}"\n',
        "content/posts/cramp.md": CONTENT.replace("{}", ""),
        "public/posts/cramp/index.html": BUILT,
        "public/index.html": BUILT.replace(TITLE, "Plain Words"),
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def done(project, page="posts/cramp/index.html", **options):
    """Return the entry of a page, and the page with its block."""
    generator = adopted(project, project / "public").settings
    ledger = apply(project / "public", SITE, generator=generator, options=RunOptions(**options))
    entry = next(each for each in ledger.entries if each.path == page)
    return entry, parse((project / "public" / page).read_bytes())


def state(project, **keys):
    text = "".join(f"{key}: {value}\n" for key, value in keys.items())
    (project / "content/posts/cramp.md").write_text(CONTENT.replace("{}", text), encoding="utf-8")


def meta(document):
    return {
        element.attr("property") or element.attr("name"): element.attr("content")
        for element in document.elements("meta")
    }


def graph(document):
    nodes = json.loads(document.select('script[type="application/ld+json"]')[0].text)["@graph"]
    return {node["@type"]: node for node in nodes}


def test_what_the_theme_leaves_out_stands_in_the_block(project):
    entry, document = done(project)

    assert entry.reason is None
    found = meta(document)
    assert found["author"] == "Osgood"
    assert found["og:image"] == "https://pictures.example/th?q=Foot&w=800&h=500"
    assert found["article:published_time"] == "2022-11-10"
    nodes = graph(document)
    assert nodes["Article"]["datePublished"] == "2022-11-10"
    assert nodes["Person"]["name"] == "Osgood"
    assert nodes["FAQPage"]["mainEntity"][0]["name"] == "Is it dangerous?"


def test_without_its_generator_the_page_says_no_more_than_it_shows(project):
    ledger = apply(project / "public", SITE)
    found = meta(parse((project / "public/posts/cramp/index.html").read_bytes()))

    assert ledger.count("written") == 2
    assert "author" not in found
    assert "article:published_time" not in found


def test_a_second_run_changes_nothing(project):
    done(project)
    before = (project / "public/posts/cramp/index.html").read_bytes()
    entry, _ = done(project)

    assert entry.outcome == "unchanged"
    assert (project / "public/posts/cramp/index.html").read_bytes() == before


@pytest.mark.parametrize(("folder", "listed"), [("_drafts", False), ("_posts", True)])
def test_what_jekyll_made_of_a_draft_is_not_listed(tmp_path, folder, listed):
    for name, text in {
        "_config.yml": f"url: {BASE}\npermalink: /:title.html\n",
        f"{folder}/{'' if folder == '_drafts' else '2024-05-10-'}cramp.md": CONTENT.replace("{}", "").replace(
            "draft: false\n", ""
        ),
        "_site/cramp.html": BUILT,
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    generator = adopted(tmp_path, tmp_path / "_site").settings
    (entry,) = apply(tmp_path / "_site", SITE, generator=generator).entries

    assert (entry.in_sitemap, entry.reason) == (listed, None if listed else "draft, not in the sitemap")


def test_any_number_of_workers_makes_the_same_pages(project):
    done(project)
    before = (project / "public/posts/cramp/index.html").read_bytes()
    (project / "public/posts/cramp/index.html").write_text(BUILT, encoding="utf-8")
    done(project, jobs=2)

    assert (project / "public/posts/cramp/index.html").read_bytes() == before


def test_findings_about_front_matter_name_its_file_and_line(project):
    entry, _ = done(project)
    found = {each.at: (each.source, each.line) for each in entry.diagnostics}

    assert found["disableHLJS"] == ("content/posts/cramp.md", 11)


def test_findings_about_the_page_name_the_page(project):
    entry, _ = done(project)

    assert {each.source for each in entry.diagnostics if each.at != "disableHLJS"} == {"posts/cramp/index.html"}


@pytest.mark.parametrize(
    ("keys", "reason"),
    [
        ({"sitemap": "false"}, "kept out by sitemap in front matter, not in the sitemap"),
        ({"robots": "noindex"}, "noindex, not in the sitemap"),
        ({"draft": "true"}, "draft, not in the sitemap"),
    ],
)
def test_what_front_matter_keeps_out_of_the_sitemap_is_not_in_it(project, keys, reason):
    state(project, **keys)
    entry, _ = done(project)

    assert (entry.in_sitemap, entry.reason) == (False, reason)
    assert "cramp" not in (project / "public/sitemap.xml").read_text(encoding="utf-8")


def test_what_front_matter_wants_otherwise_is_done(project):
    state(project, seo="{description: Why feet cramp at night.}")
    _, document = done(project)

    assert meta(document)["description"] == "Why feet cramp at night."


@pytest.mark.parametrize(
    ("stated", "at"),
    [("cover.png", f"{BASE}posts/cramp/cover.png"), ("img/share.png", f"{BASE}img/share.png"), ("/img/share.png", f"{BASE}img/share.png")],
)  # fmt: skip
def test_pictures_are_found_beside_the_page_and_below_the_root(project, stated, at):
    (project / "public/img").mkdir()
    (project / "public/img/share.png").write_bytes(b"png")
    (project / "public/posts/cramp/cover.png").write_bytes(b"png")
    text = CONTENT.replace("{}", "").replace("https://pictures.example/th?q=Foot&w=800&h=500\na", f"{stated}\na")
    (project / "content/posts/cramp.md").write_text(text, encoding="utf-8")
    _, document = done(project)

    assert meta(document)["og:image"] == at


def test_a_file_of_another_title_is_not_taken_for_the_pages(project):
    text = CONTENT.replace("{}", "").replace(TITLE, "Zinnias by the brook")
    (project / "content/posts/cramp.md").write_text(text, encoding="utf-8")
    entry, document = done(project)

    expected = "content/posts/cramp.md was not read: the page says nothing of its title 'Zinnias by the brook'"
    assert entry.reason == expected
    assert "author" not in meta(document)


def test_a_file_that_states_the_path_itself_is(project):
    text = CONTENT.replace("{}", "url: /posts/cramp/\n").replace(TITLE, "Zinnias by the brook")
    (project / "content/posts/cramp.md").write_text(text, encoding="utf-8")
    entry, document = done(project)

    assert entry.reason is None
    assert meta(document)["author"] == "Osgood"


def test_of_two_files_none_is_guessed(project):
    text = CONTENT.replace("{}", "url: /posts/cramp/\n")
    (project / "content/other.md").write_text(text, encoding="utf-8")
    entry, document = done(project)

    assert entry.reason == (
        "content/other.md and content/posts/cramp.md are both this page's by their paths; neither was read"
    )
    assert "author" not in meta(document)


@pytest.mark.parametrize("text", [b"---\ntitle: [a\n---\n", b"---\ntitle: \xff\xfe\n---\nx"])
def test_a_file_that_cannot_be_read_costs_the_page_nothing_else(project, text):
    (project / "content/posts/cramp.md").write_bytes(text)
    entry, document = done(project)

    assert entry.outcome == "written"
    assert "author" not in meta(document)


def test_a_page_without_a_content_file_is_as_it_would_be_alone(project):
    done(project)
    joined = (project / "public/index.html").read_bytes()
    (project / "public/index.html").write_text(BUILT.replace(TITLE, "Plain Words"), encoding="utf-8")
    apply(project / "public", SITE)

    assert (project / "public/index.html").read_bytes() == joined


def test_the_blocks_are_taken_out_whatever_the_content_is(project):
    done(project)
    state(project, title="[")
    done(project, removes=True)

    assert (project / "public/posts/cramp/index.html").read_text(encoding="utf-8") in (BUILT, *_blocks(project))


def _blocks(project):
    """Return the page with its block, as long as nothing takes blocks out."""
    text = (project / "public/posts/cramp/index.html").read_text(encoding="utf-8")
    return (text,) if "data-seoexport" in text else ()


def test_the_command_joins_them(project, monkeypatch, capsys):
    monkeypatch.chdir(project)

    assert main(["apply", "public"]) == 0
    assert meta(parse((project / "public/posts/cramp/index.html").read_bytes()))["author"] == "Osgood"
    assert capsys.readouterr().err == ""


def test_what_hugo_cascades_lies_below_front_matter(project):
    section = project / "content/posts/_index.md"
    section.write_text("---\ntitle: Posts\ncascade: {author: Ada, keywords: [arch]}\n---\n", encoding="utf-8")
    _, document = done(project)

    assert meta(document)["author"] == "Osgood"
    assert graph(document)["Article"]["keywords"] == ["arch"]


def test_a_page_is_done_again_when_its_section_cascades_something_else(project, tmp_path):
    state = tmp_path / ".seoexport_cache" / "public.state"
    section = project / "content/posts/_index.md"
    for word in ("arch", "sole"):
        section.write_text(f"---\ntitle: Posts\ncascade: {{keywords: [{word}]}}\n---\n", encoding="utf-8")
        _, document = done(project, state=state)
        assert graph(document)["Article"]["keywords"] == [word]
