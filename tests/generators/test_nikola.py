"""Nikola with our filter: a build as a person starts it, and what stands in its pages then."""

import re
import shutil

import pytest
from built_site import EXAMPLES, contents, doubled, example, expected_heads, findings, heads


@pytest.fixture(scope="session")
def nikola(python_tools):
    return python_tools("nikola") / "nikola"


@pytest.fixture
def build(nikola, run):
    """What builds a folder, and returns the exit code and the output."""
    return lambda folder, *options: run(folder, nikola, "build", *options)


@pytest.fixture
def folder(tmp_path):
    return example("nikola", tmp_path)


def pages(folder):
    """The bytes of what is published; Nikola's index of sitemaps and its feed say when they were made."""
    return {
        path: content
        for path, content in contents(folder / "output").items()
        if path not in ("sitemapindex.xml", "rss.xml")
    }


def changed(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_heads_are_those_that_were_read_and_found_right(build, folder):
    code, output = build(folder, "--strict")

    assert code == 0, output
    assert heads(folder / "output") == expected_heads("nikola")
    assert doubled(folder / "output") == []
    # Nikola's own index lists its feed among sitemaps, dated when it was built.
    assert [each for each in findings(folder / "output") if "sitemapindex.xml: " not in each] == []


def test_a_second_build_changes_nothing(build, folder):
    assert build(folder)[0] == 0
    first = contents(folder / "output")

    code, output = build(folder)

    assert (code, re.findall(r"^\.  (.*)", output, re.MULTILINE)) == (0, [])
    assert contents(folder / "output") == first


def test_one_page_changed_gives_what_a_clean_build_gives(build, folder):
    assert build(folder)[0] == 0
    changed(folder / "posts" / "shoes.md", "Try them on in", "Put them on in")
    assert build(folder)[0] == 0
    again = pages(folder)

    for each in ("output", "cache", ".seoexport_cache"):
        shutil.rmtree(folder / each, ignore_errors=True)
    for each in folder.glob(".doit.db*"):
        each.unlink()
    assert build(folder)[0] == 0
    assert b"Put them on in" in again["shoes/index.html"]
    assert again == pages(folder)


def test_several_at_once_give_the_same(build, folder, tmp_path):
    assert build(folder)[0] == 0
    parallel = example("nikola", tmp_path / "parallel")

    assert build(parallel, "-n", "4")[0] == 0
    assert pages(parallel) == pages(folder)


def test_a_warning_fails_a_strict_build_and_no_other(build, folder):
    changed(folder / "posts" / "numb-feet.md", "2023-09-14", "2020-09-14")
    changed(folder / "posts" / "numb-feet.md", "2 October 2023", "2 October 2020")

    code, output = build(folder)
    assert code == 0
    assert "WARNING: seoexport: the last review, 2020-10-02, is 50 months old" in output
    changed(folder / "posts" / "shoes.md", "Try them on in", "Put them on in")
    code, output = build(folder, "--strict")
    assert code != 0
    assert b"data-seoexport" in pages(folder)["shoes/index.html"]


def test_a_bad_page_is_left_as_it_was_and_named(build, folder):
    bad = b"<!doctype html><html><head><title>Bad</title><!-- never closed"
    (folder / "files" / "bad.html").write_bytes(bad)

    code, output = build(folder)

    assert code == 0
    assert pages(folder)["bad.html"] == bad
    assert "WARNING: seoexport: bad.html was left as it was" in output
    assert b"data-seoexport" in pages(folder)["index.html"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"publisher":', '"publishr":', "unknown key 'publishr'; did you mean 'publisher'?"),
        ('SITE_URL = "https://quiet-feet.example/"', 'SITE_URL = "quiet feet"', "SITE_URL in conf.py"),
    ],
)
def test_what_cannot_be_used_stops_the_build_with_one_line(build, folder, old, new, told):
    changed(folder / "conf.py", old, new)

    code, output = build(folder)

    assert code != 0
    assert len(re.findall("^seoexport: .*", output, re.MULTILINE)) == 1
    assert told in output
    assert "Traceback" not in output
    assert not (folder / "output").exists()


def test_what_the_manual_shows_stands_in_the_example():
    manual = (EXAMPLES.parent.parent / "docs" / "generators" / "nikola.md").read_text(encoding="utf-8")
    settings = (EXAMPLES / "nikola" / "conf.py").read_text(encoding="utf-8")
    blocks = re.findall("```python\\n(.*?)```", manual, re.DOTALL)

    assert blocks
    assert [line for block in blocks for line in block.splitlines() if line not in settings] == []
