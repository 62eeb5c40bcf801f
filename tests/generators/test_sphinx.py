"""Sphinx with our extension: a build as a person starts it, and what stands in its pages then."""

import re

import pytest
from built_site import EXAMPLES, contents, doubled, example, expected_heads, findings, heads

CONF = 'html_extra_path = ["img"]\n'


@pytest.fixture(scope="session")
def sphinx(python_tools):
    return python_tools("sphinx") / "sphinx-build"


@pytest.fixture
def build(sphinx, run):
    """What builds a folder, and returns the exit code and the output."""
    return lambda folder, *options, builder="html": run(
        folder, sphinx, "-b", builder, *options, ".", f"_build/{builder}"
    )


@pytest.fixture
def folder(tmp_path):
    return example("sphinx", tmp_path)


def pages(folder):
    """The bytes of what is published: `.doctrees` and `.buildinfo` are Sphinx's own."""
    return {
        path: content for path, content in contents(folder).items() if not path.startswith((".doctrees", ".buildinfo"))
    }


def changed(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_heads_are_those_that_were_read_and_found_right(build, folder):
    code, output = build(folder, "-W", "--keep-going")

    assert code == 0, output
    assert heads(folder / "_build" / "html") == expected_heads("sphinx")
    assert doubled(folder / "_build" / "html") == []
    assert findings(folder / "_build" / "html", "--ignore", "page-not-in-sitemap") == []


def test_a_second_build_changes_nothing_and_neither_does_a_parallel_one(build, folder, tmp_path):
    assert build(folder, "-W")[0] == 0
    first = pages(folder / "_build" / "html")
    assert build(folder, "-W")[0] == 0
    assert pages(folder / "_build" / "html") == first

    parallel = example("sphinx", tmp_path / "again")
    assert build(parallel, "-W", "-j4")[0] == 0
    assert pages(parallel / "_build" / "html") == first


def test_one_page_changed_gives_what_a_clean_build_gives(build, folder, tmp_path):
    assert build(folder, "-W")[0] == 0
    clean = example("sphinx", tmp_path / "clean")
    for each in (folder, clean):
        changed(each / "feet" / "shoes.rst", "thumb's width in front.\n:date", "thumb's width free.\n:date")
        assert build(each, "-W")[0] == 0

    page = pages(folder / "_build" / "html")["feet/shoes.html"]
    assert b"width free." in page
    assert pages(folder / "_build" / "html") == pages(clean / "_build" / "html")


def test_a_warning_fails_a_build_under_w_alone_and_can_be_suppressed(build, folder):
    changed(folder / "numb-feet.rst", ":date: 2023-09-14", ":date: 2020-09-14")
    changed(folder / "numb-feet.rst", "2 October 2023", "2 October 2020")

    code, output = build(folder, "-W", "--keep-going")
    assert (code, build(folder, "-E")[0]) == (1, 0)
    assert re.findall(r"WARNING: (.*)", output) == [
        "seoexport: the last review, 2020-10-02, is 50 months old, 36 are allowed; have the page reviewed "
        "(medical-review-old) on numb-feet.html [seoexport.medical-review-old]"
    ]
    changed(folder / "conf.py", CONF, CONF + 'suppress_warnings = ["seoexport.medical-review-old"]\n')
    assert build(folder, "-W", "-E")[0] == 0


def test_information_fails_nothing(build, folder):
    changed(folder / "numb-feet.rst", ":thumbnail: /feet.png\n", ":thumbnail: /feet.png\n:images: /feet.png\n")

    assert build(folder, "-W")[0] == 0


def test_a_bad_page_is_left_as_it_was_and_named(build, folder):
    (folder / "_templates").mkdir()
    broken = '{% extends "!layout.html" %}{% block extrahead %}{% if meta and meta.broken %}<!-- never closed{% endif %}{% endblock %}'
    (folder / "_templates" / "layout.html").write_text(broken, encoding="utf-8")
    changed(folder / "conf.py", CONF, CONF + 'templates_path = ["_templates"]\n')
    changed(folder / "numb-feet.rst", ":author: ada", ":author: ada\n:broken: yes")

    code, output = build(folder)

    assert code == 0
    assert "WARNING: seoexport: numb-feet.html was left as it was: the page ends in a comment" in output
    assert "data-seoexport" not in (folder / "_build" / "html" / "numb-feet.html").read_text(encoding="utf-8")
    assert "data-seoexport" in (folder / "_build" / "html" / "index.html").read_text(encoding="utf-8")
    assert build(folder, "-W", "-E")[0] == 1


def test_a_configuration_that_cannot_be_used_stops_the_build_with_one_line(build, folder):
    changed(folder / "conf.py", '"publisher"', '"publishr"')

    code, output = build(folder)

    assert code == 2
    assert (
        output.strip().splitlines()[-1]
        == f"ERROR: seoexport: {folder}/conf.py: unknown key 'publishr'; did you mean 'publisher'?"
    )
    assert "Traceback" not in output


def test_no_base_url_stops_the_build_with_one_line(build, folder):
    changed(folder / "conf.py", 'html_baseurl = "https://quiet-feet.example/"\n', "")

    code, output = build(folder)

    assert code == 2
    assert output.strip().splitlines()[-1] == "ERROR: seoexport: no base URL; state html_baseurl in conf.py"


@pytest.mark.parametrize("builder", ["singlehtml", "text", "xml"])
def test_other_builders_are_left_alone(build, folder, builder):
    changed(folder / "conf.py", '"publisher"', '"publishr"')

    code, output = build(folder, "-W", builder=builder)

    assert code == 0, output
    assert not [path for path, content in pages(folder / "_build" / builder).items() if b"data-seoexport" in content]


def test_folders_as_addresses(build, folder):
    code, output = build(folder, "-W", builder="dirhtml")

    assert code == 0, output
    of_pages = heads(folder / "_build" / "dirhtml")
    assert "  link canonical = https://quiet-feet.example/numb-feet/" in of_pages["numb-feet/index.html"]
    assert "+ meta og:url = https://quiet-feet.example/numb-feet/" in of_pages["numb-feet/index.html"]
    assert doubled(folder / "_build" / "dirhtml") == []


def test_tags_of_others_are_kept_and_not_doubled(build, folder):
    changed(
        folder / "conf.py",
        'extensions = ["seoexport.plugins.sphinx"]',
        'extensions = ["sphinxext.opengraph", "seoexport.plugins.sphinx"]',
    )
    changed(folder / "conf.py", CONF, CONF + 'ogp_site_url = html_baseurl\nogp_social_cards = {"enable": False}\n')
    changed(
        folder / "feet" / "shoes.rst",
        "By Ada Example\n",
        ".. meta::\n   :description: What the directive says.\n\nBy Ada Example\n",
    )

    code, output = build(folder)

    assert code == 0, output
    assert doubled(folder / "_build" / "html") == []
    head = heads(folder / "_build" / "html")["feet/shoes.html"]
    assert "  meta og:title = How to choose shoes for long walks" in head
    assert "+ meta twitter:card" in head
    assert "What the directive says." in head
    assert "  meta og:type = website" in head
    assert "article:" not in head


def test_front_matter_of_markdown_counts(build, folder):
    changed(folder / "conf.py", 'extensions = ["seoexport', 'extensions = ["myst_parser", "seoexport')
    (folder / "feet" / "socks.md").write_text(
        "---\norphan: true\ndate: 2024-04-05\ntags: [wool, socks]\ndescription: Wool keeps feet dry, cotton does not.\n---\n\n# Socks\n\nBy Ada Example\n\nWool keeps feet dry.\n",
        encoding="utf-8",
    )

    code, output = build(folder)

    assert code == 0, output
    head = heads(folder / "_build" / "html")["feet/socks.html"]
    assert "+ meta description = Wool keeps feet dry, cotton does not." in head
    assert "+ meta article:published_time = 2024-04-05" in head
    assert "+ meta article:tag = wool\n+ meta article:tag = socks\n" in head


def test_the_address_is_that_of_the_host_where_none_is_stated(sphinx, run, folder):
    changed(folder / "conf.py", 'html_baseurl = "https://quiet-feet.example/"\n', "")
    asked = (sphinx, "-W", "-b", "html", ".", "public")

    assert run(folder, *asked, READTHEDOCS_CANONICAL_URL="https://feet.readthedocs.example/en/")[0] == 0
    assert (
        "meta og:url = https://feet.readthedocs.example/en/feet/shoes.html"
        in heads(folder / "public")["feet/shoes.html"]
    )


def test_what_the_manual_shows_stands_in_the_example():
    manual = (EXAMPLES.parent.parent / "docs" / "generators" / "sphinx.md").read_text(encoding="utf-8")
    settings = (EXAMPLES / "sphinx" / "conf.py").read_text(encoding="utf-8")
    blocks = re.findall("```python\\n(.*?)```", manual, re.DOTALL)

    assert blocks
    assert [line for block in blocks for line in block.splitlines() if line not in settings] == []
