"""Sphinx with our extension: a build as a person starts it, and what stands in its pages then."""

import re
import shutil

import pytest
from built_site import EXAMPLES, contents, doubled, example, expected_heads, findings, heads

ROOT = EXAMPLES.parent.parent
STRICT = ("-q", "-W", "--keep-going")


@pytest.fixture(scope="session")
def sphinx(python_tools):
    return python_tools("sphinx") / "sphinx-build"


@pytest.fixture
def built(sphinx, run, tmp_path):
    """The folder of the example, and what builds it: in `public`, with the pages' trees elsewhere."""
    folder = example("sphinx", tmp_path)

    def build(*options, builder="dirhtml", target="public", **variables):
        asked = (sphinx, *options, "-b", builder, "-d", tmp_path / "trees" / target, folder, folder / target)
        return run(folder, *asked, **variables)

    return folder, build


def rewrite(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_heads_are_right_no_tag_stands_twice_and_our_check_is_silent(built):
    folder, build = built

    assert build(*STRICT) == (0, "")
    assert heads(folder / "public") == expected_heads("sphinx")
    assert doubled(folder / "public") == []
    assert findings(folder / "public") == []


def test_builds_of_a_part_of_everything_and_by_several_processes_give_the_same_bytes(built):
    folder, build = built
    build("-q")
    before = contents(folder / "public")

    assert build("-q")[0] == 0
    assert contents(folder / "public") == before
    rewrite(folder / "numb-feet.rst", "2023-09-14", "2023-09-13")
    build("-q")
    assert contents(folder / "public") != before
    rewrite(folder / "numb-feet.rst", "2023-09-13", "2023-09-14")
    build("-q")
    assert contents(folder / "public") == before
    build("-q", "-E", "-j4")
    assert contents(folder / "public") == before
    shutil.rmtree(folder / "public")
    build("-q", "-j4")
    assert contents(folder / "public") == before


def test_a_warning_fails_a_strict_build_unless_its_rule_is_suppressed(built):
    folder, build = built
    rewrite(folder / "conf.py", '    "image": {"url": "/img/feet.png", "width": 1200, "height": 630},\n', "")
    rewrite(folder / "index.rst", ":image: /img/feet.png\n", ":orphan:\n")

    code, output = build(*STRICT)

    assert (code, build("-q", "-E")[0]) == (1, 0)
    assert re.findall("WARNING: (.*)", output) == [
        "seoexport: og:image is missing (open-graph-image-missing) on 3 pages, first genindex/index.html "
        "[seoexport.open-graph-image-missing]"
    ]
    assert build(*STRICT, "-E", "-D", "suppress_warnings=seoexport.open-graph-image-missing") == (0, "")
    assert build(*STRICT, "-E", "-D", "seoexport_checks=0") == (0, "")


def test_a_configuration_that_cannot_be_used_stops_the_build_with_one_line(built):
    folder, build = built
    rewrite(folder / "conf.py", '"publisher"', '"publishr"')

    code, output = build()

    assert code == 2
    assert output.count("conf.py: unknown key 'publishr'; did you mean 'publisher'?") == 1
    assert not (folder / "public" / "index.html").exists()
    assert build("-q", "-D", "seoexport_enabled=0")[0] == 0
    assert "data-seoexport" not in (folder / "public" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("builder", ["singlehtml", "text", "gettext"])
def test_other_builders_are_left_alone(builder, built):
    folder, build = built

    code, output = build(builder=builder)

    assert code == 0
    assert f"seoexport: nothing to do for the builder {builder}, only for html and dirhtml" in output
    assert not any(b"data-seoexport" in each for each in contents(folder / "public").values())


def test_the_address_is_that_of_the_host_where_none_is_stated(built):
    folder, build = built
    rewrite(folder / "conf.py", "html_baseurl", "html_base")

    code, output = build()
    assert code == 2
    assert "html_baseurl in conf.py" in output

    assert build(*STRICT, builder="html", READTHEDOCS_CANONICAL_URL="https://feet.readthedocs.example/en/")[0] == 0
    assert (
        "meta og:url = https://feet.readthedocs.example/en/feet/shoes.html"
        in heads(folder / "public")["feet/shoes.html"]
    )


def test_tags_of_other_extensions_are_kept_and_not_doubled(built):
    folder, build = built
    rewrite(folder / "conf.py", "extensions = [", 'extensions = ["sphinxext.opengraph", "notfound.extension", ')
    with (folder / "conf.py").open("a", encoding="utf-8") as settings:
        settings.write('ogp_site_url = html_baseurl\nogp_social_cards = {"enable": False}\n')

    code, output = build(*STRICT)

    assert code == 0, output
    assert doubled(folder / "public") == []
    assert findings(folder / "public") == []
    head = heads(folder / "public")["numb-feet/index.html"]
    assert "  meta og:type = website" in head
    assert "article:" not in head


def test_a_page_that_cannot_be_done_is_left_as_it_was(built):
    folder, build = built
    page = b"<!doctype html><head><title>Bad</title><!-- open <body>Feet</body>"
    (folder / "extra" / "bad.html").write_bytes(page)

    code, output = build("-q")

    assert code == 0
    assert (folder / "public" / "bad.html").read_bytes() == page
    assert "bad.html" in output


def test_what_the_manual_shows_stands_in_the_example():
    manual = (ROOT / "docs" / "generators" / "sphinx.md").read_text(encoding="utf-8")
    settings = (EXAMPLES / "sphinx" / "conf.py").read_text(encoding="utf-8")
    blocks = re.findall("```python\n(.*?)```", manual, re.DOTALL)

    assert blocks
    assert [line for block in blocks for line in block.splitlines() if line not in settings] == []
