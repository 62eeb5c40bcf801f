"""`seoexport explain` says for each tag and each property where its value came from."""

import json

import pytest

from seoexport.cli import main


@pytest.fixture
def explain(tmp_path, capfdbinary, monkeypatch):
    monkeypatch.chdir(tmp_path)  # the documentation's mkdocs.yml is no configuration of this page

    def explain(source, *options):
        path = tmp_path / "page.md"
        path.write_text(source, encoding="utf-8")
        code = main(["explain", str(path), "--url", "https://example.org/page/", *options])
        out, err = capfdbinary.readouterr()
        assert (code, err) == (0, b"")
        return out.decode()

    return explain


def test_tells_where_each_tag_and_property_came_from(explain):
    out = explain("---\ntitle: Cramp\ndate: 2024-05-10\n---\nText.\n")

    assert out.splitlines()[:5] == [
        "https://example.org/page/",
        "",
        "tags",
        "  title: Cramp",
        "      title: front matter, title, line 2",
    ]
    assert "  datePublished: 2024-05-10\n      published: front matter, date, line 3\n" in out
    assert '  isPartOf: {"@id": "https://example.org/#website"}\n      a node of this page\n' in out


def test_of_many_places_it_shows_the_first(explain):
    questions = "".join(f"### Is it {n}?\n\nYes.\n\n" for n in "abcde")

    assert "; and 2 more\n" in explain(f"## FAQ\n\n{questions}")


def test_as_json(explain):
    out = explain("---\ntitle: Cramp\n---\nText.\n", "--format", "json")

    assert json.loads(out)[0] == {
        "tag": "title",
        "value": "Cramp",
        "from": [{"fact": "title", "origin": {"source": "front matter", "key": "title", "line": 2}}],
        "linked": False,
    }


def test_of_a_page_that_is_switched_off_it_tells_by_what(explain):
    out = explain("---\ntitle: Cramp\nseo: false\n---\nText.\n")

    assert out == "https://example.org/page/\n\nnothing is written: front matter, seo, line 3\n"
