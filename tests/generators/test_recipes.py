"""Generators that are no Python programs: their hook files run `seoexport apply` on what they have built."""

import pytest
from built_site import contents, doubled, example, expected_heads, findings, heads
from recipes import BUILDS, site_of


@pytest.mark.parametrize("name", BUILDS)
def test_heads_are_right_and_nothing_is_doubled_and_a_second_build_changes_nothing(name, build, tmp_path):
    folder = example(name, tmp_path)
    code, output = build(name, folder)
    assert code == 0, output

    assert heads(site_of(name, folder)) == expected_heads(name)
    before = contents(site_of(name, folder))
    code, output = build(name, folder)
    assert code == 0, output
    assert contents(site_of(name, folder)) == before
    assert doubled(site_of(name, folder)) == []
    assert findings(site_of(name, folder), "--config", str(folder / "seoexport.yaml")) == []


@pytest.mark.parametrize("name", BUILDS)
def test_a_configuration_that_cannot_be_used_fails_the_build_with_one_line(name, build, tmp_path):
    folder = example(name, tmp_path)
    settings = folder / "seoexport.yaml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("publisher:", "publishr:"), encoding="utf-8")

    code, output = build(name, folder)

    assert code != 0
    assert output.count("unknown key 'publishr'; did you mean 'publisher'?") == 1
    assert not [page for page in site_of(name, folder).rglob("*.html") if b"data-seoexport" in page.read_bytes()]
    assert "Traceback" not in output


def test_one_bad_page_is_named_and_fails_a_strict_build_alone(build, tmp_path):
    folder = example("eleventy", tmp_path)
    (folder / "bad.njk").write_text(
        "---\npermalink: /bad/\ntitle: Bad\n---\n<!doctype html><html><head><title>Bad</title><!-- no end\n", "utf-8"
    )

    code, output = build("eleventy", folder)
    assert code == 0, output
    assert "bad/index.html" in output
    assert b"data-seoexport" not in (folder / "_site" / "bad" / "index.html").read_bytes()
    assert b"data-seoexport" in (folder / "_site" / "index.html").read_bytes()

    settings = folder / "eleventy.config.js"
    settings.write_text(settings.read_text("utf-8").replace("{ strict: false }", "{ strict: true }"), "utf-8")
    assert build("eleventy", folder)[0] != 0


#: A page as Quarto writes one: its own title and description, and the dates and names of its title block.
QUARTO_PAGE = """<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB" xml:lang="en-GB"><head>
<meta charset="utf-8">
<meta name="generator" content="quarto-1.6.40">
<meta name="viewport" content="width=device-width, initial-scale=1.0, user-scalable=yes">
<meta name="author" content="ada">
<meta name="dcterms.date" content="2024-03-02">
<title>How to choose shoes for long walks \N{EN DASH} Quiet Feet</title>
</head><body class="nav-fixed">
<main class="content" id="quarto-document-content">
<header id="title-block-header" class="quarto-title-block default">
<h1 class="title">How to choose shoes for long walks</h1>
</header>
<p>Feet are larger in the afternoon than in the morning, and longer on a slope than in a shop.</p>
</main></body></html>
"""


def test_the_script_that_quarto_runs_behind_a_render(run, programs, python_tools, tmp_path):
    """Quarto has no package here: its script is run as its documentation says that Quarto runs it."""
    folder = example("quarto", tmp_path)
    page = folder / "_site" / "feet" / "shoes.html"
    page.parent.mkdir(parents=True)
    page.write_text(QUARTO_PAGE, encoding="utf-8")
    python = python_tools("seoexport") / "python"

    def rendered(**variables):
        return run(folder, python, "seoexport_pages.py", PATH=programs, QUARTO_PROJECT_OUTPUT_DIR="_site", **variables)

    assert rendered()[0] == 0  # of one page, or for a preview
    assert page.read_text(encoding="utf-8") == QUARTO_PAGE
    code, output = rendered(QUARTO_PROJECT_RENDER_ALL="1")
    assert code == 0, output
    found = heads(folder / "_site")["feet/shoes.html"]
    assert "+ link canonical = https://quiet-feet.example/feet/shoes.html" in found
    assert "+ meta og:image:alt = Two pairs of walking shoes" in found
    assert doubled(folder / "_site") == []
    before = contents(folder / "_site")
    assert rendered(QUARTO_PROJECT_RENDER_ALL="1")[0] == 0
    assert contents(folder / "_site") == before
