"""Lektor with our plugin: a build as a person starts it, and what stands in its pages then."""

import re

import pytest
from built_site import EXAMPLES, contents, doubled, example, expected_heads, findings, heads

PROJECT = "quiet-feet.lektorproject"


@pytest.fixture(scope="session")
def lektor(python_tools):
    return python_tools("lektor") / "lektor"


@pytest.fixture
def build(lektor, run):
    """What builds a folder, and returns the exit code and the output."""
    return lambda folder, *options: run(folder, lektor, "build", "-O", "public", *options)


@pytest.fixture
def folder(tmp_path):
    return example("lektor", tmp_path)


def pages(folder):
    """The bytes of what is published: `.lektor` holds what Lektor remembers."""
    return {path: content for path, content in contents(folder / "public").items() if not path.startswith(".lektor")}


def written(folder):
    """When each published file was written."""
    return {path: (folder / "public" / path).stat().st_mtime_ns for path in pages(folder)}


def built(output):
    """What Lektor says that it built and pruned."""
    return re.findall("^([A-Z] .*)", output, re.MULTILINE)


def changed(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def strict(folder):
    changed(folder / "configs" / "seoexport.ini", "strict = no", "strict = yes")


def grown_old(folder):
    page = folder / "content" / "numb-feet" / "contents.lr"
    changed(page, "2023-09-14", "2020-09-14")
    changed(page, "2 October 2023", "2 October 2020")


def test_heads_are_those_that_were_read_and_found_right(build, folder):
    strict(folder)
    code, output = build(folder)

    assert code == 0, output
    assert heads(folder / "public") == expected_heads("lektor")
    assert doubled(folder / "public") == []
    assert findings(folder / "public") == []


def test_a_second_build_writes_nothing_and_prunes_nothing(build, folder):
    assert build(folder)[0] == 0
    first, times = pages(folder), written(folder)

    code, output = build(folder)

    assert (code, built(output)) == (0, [])
    assert (pages(folder), written(folder)) == (first, times)
    assert {"sitemap.xml", "robots.txt"} <= set(first)


@pytest.mark.parametrize("options", [(), ("--no-prune",)])
def test_one_page_changed_gives_what_a_clean_build_gives(build, folder, tmp_path, options):
    assert build(folder)[0] == 0
    clean = example("lektor", tmp_path / "clean")
    for each in (folder, clean):
        changed(each / "content" / "shoes" / "contents.lr", "summary: Try them on", "summary: Put them on")

    code, output = build(folder, *options)
    assert (code, built(output)) == (0, ["U feet/shoes/index.html"])
    assert build(clean)[0] == 0
    assert b"Put them on" in pages(folder)["feet/shoes/index.html"]
    assert pages(folder) == pages(clean)


def test_a_page_that_went_is_in_the_sitemap_no_more(build, folder):
    assert build(folder)[0] == 0
    (folder / "content" / "numb-feet" / "contents.lr").unlink()
    (folder / "content" / "numb-feet").rmdir()

    code, output = build(folder)

    assert (code, built(output)) == (0, ["D numb-feet/index.html"])
    assert b"numb-feet" not in pages(folder)["sitemap.xml"]
    assert b"feet/shoes/" in pages(folder)["sitemap.xml"]


def test_a_clean_folder_is_empty_and_is_built_again_as_it_was(build, folder, lektor, run):
    assert build(folder)[0] == 0
    first = pages(folder)

    assert run(folder, lektor, "clean", "-O", "public", "--yes")[0] == 0
    assert pages(folder) == {}
    assert build(folder, "--no-prune")[0] == 0
    assert pages(folder) == first


def test_a_warning_fails_a_strict_build_and_no_other(build, folder):
    grown_old(folder)

    code, output = build(folder)
    assert code == 0
    assert re.findall("seoexport: warning: (.*)", output) == [
        "the last review, 2020-10-02, is 50 months old, 36 are allowed; have the page reviewed "
        "(medical-review-old) on numb-feet/index.html"
    ]
    strict(folder)
    code, output = build(folder)
    assert code == 1
    assert output.strip().splitlines()[-1].startswith("Error: seoexport: `strict` in configs/seoexport.ini")
    assert "Traceback" not in output
    assert build(folder)[0] == 1  # also where nothing is new


def test_a_bad_page_is_left_as_it_was_and_named(build, folder):
    bad = b"<!doctype html><html><head><title>Bad</title><!-- never closed"
    (folder / "assets" / "bad.html").write_bytes(bad)

    code, output = build(folder)

    assert code == 0
    assert pages(folder)["bad.html"] == bad
    assert "seoexport: warning: bad.html was left as it was" in output
    assert b"data-seoexport" in pages(folder)["index.html"]
    assert "Traceback" not in output


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("configs/seoexport.yaml", "publisher:", "publishr:", "unknown key 'publishr'; did you mean 'publisher'?"),
        (PROJECT, "url = https://quiet-feet.example/\n", "", f"no base URL; state url in {PROJECT}"),
    ],
)
def test_what_cannot_be_used_stops_the_build_with_one_line(build, folder, file, old, new, told):
    changed(folder / file, old, new)

    code, output = build(folder)

    assert code == 1
    assert re.findall("Error: seoexport: .*", output) == [output.strip().splitlines()[-1]]
    assert output.strip().endswith(told)
    assert "Traceback" not in output
    assert pages(folder) == {}


def test_what_is_off_changes_nothing(build, folder):
    with (folder / "configs" / "seoexport.ini").open("a", encoding="utf-8") as file:
        file.write("enabled = no\n")
    changed(folder / "configs" / "seoexport.yaml", "publisher:", "publishr:")

    assert build(folder)[0] == 0
    assert not [path for path, content in pages(folder).items() if b"data-seoexport" in content]
    assert "sitemap.xml" not in pages(folder)


def test_what_the_manual_shows_stands_in_the_example():
    manual = (EXAMPLES.parent.parent / "docs" / "generators" / "lektor.md").read_text(encoding="utf-8")
    folder = EXAMPLES / "lektor"
    files = (folder / PROJECT, *(folder / "configs").iterdir(), folder / "content" / "shoes" / "contents.lr")
    settings = "".join(file.read_text(encoding="utf-8") for file in files)
    blocks = re.findall("```(?:ini|yaml|text)\\n(.*?)```", manual, re.DOTALL)

    assert blocks
    assert [line for block in blocks for line in block.splitlines() if line not in settings] == []
