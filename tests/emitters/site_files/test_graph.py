"""The graph of a site: every node once, those of the site first, and what pages contradict each other in."""

from __future__ import annotations

import json

import pytest
from site_asking import BASE, page, written

SITE_NODE = {"@id": BASE + "#website", "@type": "WebSite", "name": "Walks"}
PERSON = {"@id": BASE + "#/schema/person/ann", "@type": "Person", "name": "Ann"}


def web_page(path, **values):
    return {"@id": f"{BASE}{path}#webpage", "@type": "WebPage"} | values


def lines(*pages):
    return written("graph", *pages).content.decode("ascii").splitlines()


def identifiers(*pages):
    return [json.loads(line)["@id"].removeprefix(BASE) for line in lines(*pages)]


def test_has_every_node_once_and_those_of_the_site_first():
    pages = [
        page("", graph=(web_page(""), SITE_NODE)),
        page("b/", graph=(web_page("b/"), SITE_NODE, PERSON)),
        page("a/", graph=(PERSON, SITE_NODE, web_page("a/"))),
    ]
    expected = ["#/schema/person/ann", "#website", "#webpage", "a/#webpage", "b/#webpage"]

    assert identifiers(*pages) == identifiers(*pages[::-1]) == expected
    assert lines(*pages) == lines(*pages[::-1])


def test_every_line_is_json_ld_by_itself():
    """Pure ASCII, keys sorted, no line end but its own, whatever the texts are."""
    node = web_page("a/", name="a\u2028b\nc \U0001f468 \ud800")

    assert lines(page("a/", graph=(node,))) == [
        '{"@context":"https://schema.org","@id":"https://example.org/a/#webpage","@type":"WebPage",'
        '"name":"a\\u2028b\\nc \\ud83d\\udc68 \\ufffd"}'
    ]


@pytest.mark.parametrize(
    "values", [{"draft": True}, {"listed": False}, {"robots": ("noindex",)}, {"url": "https://x.example/"}]
)
def test_leaves_out_pages_that_are_not_listed(values):
    assert lines(page("a/", graph=(web_page("a/"),), **values)) == []


def test_a_site_without_pages_has_no_node():
    assert written("graph").content == b""


def test_two_values_for_one_fact_are_reported():
    pages = (page("a/", graph=(PERSON,)), page("b/", graph=(PERSON | {"name": "Anna"},)))
    made = written("graph", *pages[::-1])

    assert json.loads(made.content)["name"] == "Ann"
    assert made.problems == (
        f"{BASE}#/schema/person/ann: name is 'Ann' on {BASE}a/ and 'Anna' on {BASE}b/; the first counts",
    )


def test_what_only_one_page_says_is_no_contradiction():
    made = written("graph", page("a/", graph=(PERSON,)), page("b/", graph=(PERSON | {"jobTitle": "Walker"},)))

    assert json.loads(made.content) == {"@context": "https://schema.org", **PERSON, "jobTitle": "Walker"}
    assert made.problems == ()
