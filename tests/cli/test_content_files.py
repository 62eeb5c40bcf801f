"""The commands take the content files of every generator: they know the format and the address by the path."""

from __future__ import annotations

import io
import json
import sys

import pytest

from seoexport.cli import main
from seoexport.validator.schema import problems

SOURCES = {
    "_posts/2024-05-01-cramp.md": (
        "---\ntitle: Cramp\ntags: sore calf\n---\n{% include youtube.html id='abcdefghijk' %}\n",
        {"url": "https://example.org/2024/05/01/cramp.html", "published": "2024-05-01", "keywords": ["sore", "calf"]},
    ),
    "content/pain/cramp.md": (
        "Title: Calf cramp\nDate: 2024-05-01\nTags: sore, calf\n\nRest helps.\n",
        {"url": "https://example.org/calf-cramp.html", "published": "2024-05-01", "keywords": ["sore", "calf"]},
    ),
    "content/cramp.rst": (
        "Calf cramp\n##########\n\n:date: 2024-05-01\n:slug: cramp\n\nRest helps.\n",
        {"url": "https://example.org/cramp.html", "published": "2024-05-01", "title": "Calf cramp"},
    ),
    "blog/2024-05-01-cramp.mdx": (
        "---\ntitle: Cramp\nunlisted: true\n---\nimport A from 'a'\n\n<A>Rest.</A>\n",
        {"url": "https://example.org/blog/2024/05/01/cramp", "listed": False, "word_count": 1},
    ),
    "posts/cramp/index.qmd": (
        "---\ntitle: Cramp\ndate: 2024-05-01\n---\nRest.\n\n```{r}\n1\n```\n",
        {"url": "https://example.org/posts/cramp/", "published": "2024-05-01", "word_count": 1},
    ),
}


@pytest.fixture
def run(capfdbinary, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def run(name, source, *arguments):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(source)
        code = main((*arguments, name, "--base-url", "https://example.org/"))
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


@pytest.mark.parametrize("name", SOURCES)
def test_extract_reads_them(run, name):
    source, expected = SOURCES[name]
    code, out, err = run(name, source, "extract")
    article = json.loads(out)

    assert (code, err) == (0, "")
    assert {key: article.get(key) for key in expected} == expected
    assert list(problems("article", article)) == []


@pytest.mark.parametrize("name", SOURCES)
def test_check_reads_them_as_content_files(run, name):
    code, out, _ = run(name, SOURCES[name][0], "check", "--fail-on", "never")

    assert code == 0
    assert "canonical-link" not in out


def test_a_format_that_needs_a_library_says_which(run, monkeypatch):
    monkeypatch.setitem(sys.modules, "docutils.core", None)

    code, out, err = run("cramp.rst", "Cramp\n#####\n", "extract")

    assert (code, out) == (2, "")
    assert err == "seoexport: cramp.rst: docutils is not installed; pip install 'seoexport[rst]' brings it\n"


def test_an_mdx_file_may_begin_with_a_brace(run):
    code, out, _ = run("cramp.mdx", "{/* a note */}\n\n# Cramp\n", "extract")
    same, shown, _ = run("calf.mdx", "{props.a}\n\n# Calf\n", "extract")

    assert (code, json.loads(out)["title"], same, json.loads(shown)["title"]) == (0, "Cramp", 0, "Calf")


def test_standard_input_is_read_by_a_suffix_with_or_without_its_dot(capfdbinary, monkeypatch):
    for suffix in (".md", "md"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"# Cramp\n")))
        code = main(("extract", "-", "--suffix", suffix, "--url", "https://example.org/a/"))

        assert (code, json.loads(capfdbinary.readouterr().out)["title"]) == (0, "Cramp")


def test_check_reads_a_folder_of_content_files(capfdbinary, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("content/b.md", "content/a/c.rst", "content/.hidden/d.md", "content/e.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Text\n")
    code = main(("check", "content", "--base-url", "https://example.org/", "--format", "concise"))
    lines = capfdbinary.readouterr().out.decode().splitlines()

    assert code == 1
    assert [line for line in lines if "title-missing" in line] == [
        "content/a/c.rst: error: the page has no title (title-missing) at head",
        "content/b.md: error: the page has no title (title-missing) at head",
    ]


def test_check_reads_the_built_pages_of_a_folder_that_has_some(capfdbinary, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "a.md").write_text("Text\n")
    (tmp_path / "public" / "b.html").write_text("Text\n")
    main(("check", "public", "--base-url", "https://example.org/"))

    assert b"a.md" not in capfdbinary.readouterr().out


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_check_takes_html_with_front_matter_for_a_content_file(capfdbinary, tmp_path, monkeypatch, mark):
    """A folder of Markdown with one such page has no built pages."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "cramp.html").write_text(f"{mark}---\ntitle: Cramp\n---\n<p>Rest.</p>\n")
    (tmp_path / "content" / "knots.md").write_text("---\ntitle: Knots\n---\nRest.\n")

    main(("check", "content", "--format", "json"))
    report = json.loads(capfdbinary.readouterr().out)
    assert {each["source"] for each in report["diagnostics"]} == {"content/cramp.html", "content/knots.md"}
