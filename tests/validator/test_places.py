"""Where problems stand in the file, as an editor counts its lines."""

import codecs

import pytest

from seoexport import Site, check, export, extract
from seoexport.diagnostics import Change, Problem
from seoexport.validator.rule import Rule

URL = "https://example.org/a/"

PAGE = """<!doctype html>
<html lang="en"><head><title>Cramp</title>
<script type="application/ld+json">{"@context": "https://schema.org",
  "@type": "Article"}</script>
<script
  type="application/ld+json">
{
  "@context": "https://schema.org",
  "@graph": [
    {"@type": "Article",
     "author": {"@type": "Person", "name": "Ada"}}
  ]
}
</script>
<script type="application/ld+json">{"a": 1,}</script>
</head><body><p>Text.</p></body></html>
"""


def rule_at(at, **stated):
    def check_view(view):
        yield Problem(message="here", at=at, **stated)

    return Rule(id="probe", severity="info", reference="https://example.org/", check=check_view, doc="Probe.")


def place(source, at, suffix=".html", **stated):
    (found,) = check(source, url=URL, suffix=suffix, site=Site(base_url=URL), rules=[rule_at(at, **stated)])
    return found.at, found.line, found.column


PLACES = [
    ("/0", 3, 36),
    ("/0/@context", 3, 49),
    ("/0/@type", 4, 12),
    ("/0/headline", 3, 36),
    ("/1", 7, 1),
    ("/1/@graph/0", 10, 5),
    ("/1/@graph/0/author/name", 11, 44),
    ("/1/@graph/0/author/url", 11, 16),
    # What is no JSON is known by the line of its script alone.
    ("/2/a", 15, None),
    ("/7/a", None, None),
    ("/" + "9" * 5_000, None, None),
    ("head > title", None, None),
    ("", None, None),
]


@pytest.mark.parametrize(("at", "line", "column"), PLACES)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["LF", "CRLF", "CR"])
def test_a_pointer_into_json_ld_has_its_place_in_the_file(at, line, column, end):
    source = PAGE.replace("\n", end)

    assert place(source, at) == (at, line, column)
    assert place(source.encode(), at) == (at, line, column)
    assert place(codecs.BOM_UTF8 + source.encode(), at) == (at, line, column)
    assert place(source.encode("utf-16"), at) == (at, line, column)


def test_signs_before_it_count_as_one_column_each():
    source = '<p>é😀</p><script type="application/ld+json">{"é😀": 1, "b": 2}</script>'

    assert place(source, "/0/b") == ("/0/b", 1, 60)


def test_a_place_that_the_rule_tells_is_kept():
    assert place(PAGE, "/0/@type", line=9, column=2) == ("/0/@type", 9, 2)
    assert place(PAGE, "/0/@type", line=9) == ("/0/@type", 4, 12)
    assert place(PAGE, "/9/@type", line=9) == ("/9/@type", 9, None)


def test_what_comes_from_a_content_file_keeps_the_line_of_its_front_matter():
    source = "---\ntitle: Cramp\n---\nText.\n"

    assert place(source, "/0/@graph/0", suffix=".md", line=2) == ("/0/@graph/0", 2, None)


def test_a_page_that_was_never_written_has_no_lines():
    page = export(extract("<title>Cramp</title>", url=URL), Site(base_url=URL))
    (found,) = check(page, rules=[rule_at("/0/@graph/0")])

    assert (found.line, found.column) == (None, None)


MICRODATA = """<body>
<div itemscope itemtype="https://schema.org/Article">
  <b itemprop="headline">Cramp</b>
  <p itemprop="author" itemscope itemtype="https://schema.org/Person">
    <i itemprop="name">Ada</i> <i itemprop="url">one</i>
    <i itemprop="url">two</i></p>
</div>
"""

ELEMENTS = [
    ("/microdata/0", "html > body > div", 2, 1),
    ("/microdata/0/headline", "html > body > div > b", 3, 3),
    ("/microdata/0/author/name", "html > body > div > p > i:nth-of-type(1)", 5, 5),
    ("/microdata/0/author/url/1", "html > body > div > p > i:nth-of-type(3)", 6, 5),
    ("/microdata/0/author/jobTitle", "html > body > div > p", 4, 3),
    ("/microdata/0/publisher/name", "html > body > div", 2, 1),
]


@pytest.mark.parametrize(("at", "path", "line", "column"), ELEMENTS)
def test_a_pointer_into_microdata_becomes_the_path_of_its_element(at, path, line, column):
    assert place(MICRODATA, at) == (path, line, column)


def test_what_mends_json_ld_is_not_offered_for_microdata():
    rules = [rule_at("/microdata/0/headline", repair=(Change("replace", "/microdata/0/headline", "Cramps"),))]

    assert [each.repair for each in check(MICRODATA, url=URL, rules=rules)] == [()]
