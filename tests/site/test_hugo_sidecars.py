"""Heads of what Hugo says of its pages, in the files that our theme component has it write."""

import json

import pytest

from seoexport.cli import main
from seoexport.errors import UnusablePath
from seoexport.model import Site
from seoexport.site.hugo_sidecars import made_of

SITE = Site(base_url="https://pain.example/", language="en")
PAGE = {
    "path": "/cramp/",
    "permalink": "https://pain.example/cramp/",
    "base": "https://pain.example/",
    "kind": "page",
    "title": "Cramp",
    "language": "en",
    "date": "2024-05-10T00:00:00Z",
    "publishDate": "2024-05-10T00:00:00Z",
    "lastmod": "2024-05-10T00:00:00Z",
    "expiryDate": "0001-01-01T00:00:00Z",
    "params": {"title": "Cramp", "date": "2024-05-10T00:00:00Z", "author": "Ada Example"},
    "content": "<p>It passes.</p>",
}


@pytest.fixture
def pages(tmp_path):
    """What returns what is made of a sidecar that says something else than ours does."""

    def pages(site=SITE, **said):
        (tmp_path / "cramp").mkdir(exist_ok=True)
        (tmp_path / "cramp" / "seoexport.json").write_text(json.dumps({**PAGE, **said}), encoding="utf-8")
        return made_of(tmp_path, site).pages

    return pages


def contents(page, name):
    """What the tags of a name say."""
    tags = [each["attributes"] for each in page["tags"]]
    return [each["content"] for each in tags if name in (each.get("name"), each.get("property"))]


def test_a_page_has_its_tags_and_its_graph(pages):
    page = pages()["/cramp/"]

    assert contents(page, "author") == ["Ada Example"]
    assert contents(page, "og:url") == ["https://pain.example/cramp/"]
    assert page["graph"]["@context"] == "https://schema.org"


@pytest.mark.parametrize(
    ("date", "said"),
    [
        ("2024-05-10T00:00:00Z", ["2024-05-10"]),
        ("2024-05-10T00:00:00+02:00", ["2024-05-10"]),
        ("2024-05-10T08:30:00Z", ["2024-05-10T08:30:00Z"]),
        ("0001-01-01T00:00:00Z", []),
    ],
)
def test_a_moment_at_midnight_is_a_day(pages, date, said):
    page = pages(date=date, publishDate=date, lastmod=date, params={})["/cramp/"]

    assert [each.replace("+00:00", "Z") for each in contents(page, "article:published_time")] == said
    assert contents(page, "article:modified_time") == []


def test_the_last_change_counts_where_hugo_knows_one(pages):
    assert contents(pages(lastmod="2024-06-01T00:00:00Z")["/cramp/"], "article:modified_time") == ["2024-06-01"]


def test_a_list_has_no_dates_of_its_pages_and_is_no_article(pages):
    page = pages(kind="section", params={})["/cramp/"]

    assert contents(page, "article:published_time") == []
    assert contents(page, "og:type") == ["website"]


def test_a_page_lies_below_the_address_of_our_configuration(pages):
    site = Site(base_url="https://www.pain.example/en/", language="en")

    assert contents(pages(site)["/cramp/"], "og:url") == ["https://www.pain.example/en/cramp/"]


def test_the_pages_above_make_up_the_breadcrumbs(pages):
    above = [{"title": "Pain & more", "permalink": "https://pain.example/"}]
    trail = next(each for each in pages(ancestors=above)["/cramp/"]["graph"]["@graph"] if "itemListElement" in each)

    assert [each["name"] for each in trail["itemListElement"]] == ["Pain & more", "Cramp"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"path": 3}', "{}", "[" * 100_000])
def test_what_cannot_be_read_is_named_and_costs_no_other_page(tmp_path, pages, text):
    pages()
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "seoexport.json").write_text(text, encoding="utf-8")
    made = made_of(tmp_path, SITE)

    assert list(made.pages) == ["/cramp/"]
    assert [each.partition(": ")[0] for each in made.refused] == [str(tmp_path / "a" / "seoexport.json")]


@pytest.mark.parametrize(
    "odd", [{"params": 3}, {"ancestors": [3]}, {"ancestors": 3}, {"content": None}, {"title": None, "params": {}}]
)
def test_odd_values_are_no_fault(pages, odd):
    assert list(pages(**odd)) == ["/cramp/"]


@pytest.mark.parametrize("name", ["", "missing"])
def test_a_folder_without_sidecars_is_refused(tmp_path, name):
    with pytest.raises(UnusablePath):
        made_of(tmp_path / name, SITE)


def test_the_command_writes_data_once_and_names_what_it_could_not_read(tmp_path, monkeypatch, pages, capsys):
    monkeypatch.chdir(tmp_path)
    pages()
    command = ["hugo", ".", "--base-url", "https://pain.example/"]

    assert main(command) == 0
    assert main(command) == 0
    assert capsys.readouterr().out.splitlines() == [
        "1 page in data/seoexport/pages.json",
        "1 page in data/seoexport/pages.json, as it was",
    ]
    (tmp_path / "seoexport.json").write_text("{", encoding="utf-8")
    assert main([*command, "--out", "-"]) == 3
    said = capsys.readouterr()
    assert list(json.loads(said.out)) == ["/cramp/"]
    assert said.err.startswith("seoexport: seoexport.json: ")
