"""The theme component with which Hugo prints our tags itself: what comes out is what `seoexport apply` writes."""

import shutil
from pathlib import Path

import pytest
from built_site import doubled, example, findings, heads
from test_hugo import build, hugo, tools  # noqa: F401 - fixtures

MODULE = Path(__file__).parent.parent.parent / "integrations" / "hugo-seoexport"
HEAD = """<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{{ partial "seoexport/head.html" . }}
"""
HOSTILE = r"""---
title: 'Is "cold" <b>bad</b> & </script> it''s?'
description: 'A {{ brace }} and `tick` and \ back'
date: 2024-04-01T10:30:00+02:00
url: /posts/über cold/
author: '</title><script>alert(1)</script>'
cover: {image: /img/feet.png, alt: '" onload="x'}
---
Words.
"""


@pytest.fixture
def site(tmp_path, monkeypatch):
    """The example with our component, and a theme that writes no tags of its own."""
    folder = example("hugo", tmp_path)
    shutil.copytree(MODULE, folder / "themes" / "seoexport")
    settings = folder / "hugo.toml"
    text = settings.read_text(encoding="utf-8").replace('"papery"', '["seoexport", "papery"]')
    settings.write_text(text, encoding="utf-8")
    theme = folder / "themes" / "papery" / "layouts"
    (theme / "partials" / "head.html").write_text(HEAD, encoding="utf-8")
    single = theme / "_default" / "single.html"
    single.write_text(single.read_text(encoding="utf-8").replace(">Home<", ">{{ site.Title }}<"), encoding="utf-8")
    monkeypatch.chdir(folder)
    return folder


@pytest.fixture
def rendered(hugo, tools, run):  # noqa: F811
    """What has Hugo print our tags into a folder, and returns what it said."""

    def rendered(folder, target="public"):
        sidecars = "hugo.toml,themes/seoexport/sidecars.toml"
        said = ""
        for command in (
            (hugo, "--quiet", "--config", sidecars, "--destination", "build/sidecars"),
            (tools / "seoexport", "hugo", "build/sidecars"),
            (hugo, "--quiet", "--destination", target),
        ):
            code, output = run(folder, *command)
            assert code == 0, output
            said += output
        return said

    return rendered


@pytest.fixture
def ours():
    """The heads of a site, without what tells our lines from others."""
    return lambda folder: {path: [line[2:] for line in head.splitlines()] for path, head in heads(folder).items()}


def test_heads_are_what_apply_writes(site, build, rendered, ours):  # noqa: F811
    (site / "content" / "posts" / "hostile.md").write_text(HOSTILE, encoding="utf-8")
    build(site)
    rendered(site, "rendered")

    assert ours(site / "rendered") == ours(site / "public")
    assert len(ours(site / "rendered")["posts/shoes/index.html"]) > 20


def test_no_tag_stands_twice_and_our_check_is_silent_also_after_apply(site, build, rendered):  # noqa: F811
    rendered(site)

    assert doubled(site / "public") == []
    assert findings(site / "public") == []
    assert build(site)[0] == 0
    assert doubled(site / "public") == []


def test_a_page_without_data_gets_nothing(site, hugo, run):  # noqa: F811
    code, output = run(site, hugo)

    assert code == 0, output
    assert "ERROR" not in output
    assert "<title>" not in (site / "public" / "posts" / "shoes" / "index.html").read_text(encoding="utf-8")


def test_a_second_build_writes_nothing_new(site, rendered):
    rendered(site)
    data = site / "data" / "seoexport" / "pages.json"
    before = data.read_bytes(), data.stat().st_mtime_ns

    assert "as it was" in rendered(site)
    assert (data.read_bytes(), data.stat().st_mtime_ns) == before
