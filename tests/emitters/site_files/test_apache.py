"""Redirects of Apache's mod_alias; its hostile cases were also asked of Apache 2.4 itself.

An expression is held against the unescaped path; in a target a backslash takes the meaning of "$" and "&" away, and
what Apache sends is the path escaped again.
"""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from site_asking import BASE, page, written

LINE = re.compile(r'RedirectMatch 301 (\S+) "((?:[^"\\]|\\.)*)"')


def rules(*pages, **asked):
    """Expressions with where they lead to, as a client gets to see it."""
    first, *lines = written("apache", *pages, **asked).content.decode().splitlines()
    assert first == "# Written by seoexport"
    return [(found[1], sent(found[2])) for found in map(LINE.fullmatch, lines)]


def sent(word):
    value = re.sub(r"\\([\\\"])", r"\1", word)  # within quotes of a configuration
    assert not re.search(r"(?<!\\)[$&]", value)
    address, mark, query = re.sub(r"\\(.)", r"\1", value).partition("?")  # in a substitution
    return quote(address, safe="$-_.+!*'(),:;@&=/~") + mark + query


def leads(path, *pages):
    for expression, target in rules(*pages):
        if re.search(expression.encode(), path.encode()):
            return target
    return None


def test_a_site_without_aliases_has_no_rule():
    assert rules(page()) == []


@pytest.mark.parametrize(
    ("alias", "path"),
    [
        ("old/", "/old"),
        ("old", "/old/"),
        ("old/index.html", "/old/index.html"),
        ("old/index.html", "/old/"),
        ("old.html", "/old.html"),
        ("caf%C3%A9/", "/café/"),
        ("a%20%22b%22$1(c)%5C/", '/a "b"$1(c)\\/'),
    ],
)
def test_leads_an_alias_to_its_page(alias, path):
    assert leads(path, page("a/", aliases=(BASE + alias,))) == BASE + "a/"


@pytest.mark.parametrize(
    ("alias", "path"),
    [("old/", "/older/"), ("old/", "/old/below/"), ("old/", "/x/old/"), ("a.html", "/aXhtml"), ("a.b/", "/a.b/c")],
)
def test_leaves_other_addresses_alone(alias, path):
    assert leads(path, page("a/", aliases=(BASE + alias,))) is None


@pytest.mark.parametrize("target", ["%C3%BC/", "a%20b/", "a%22b/", "a$1/", "a&b/", "a%5Cb/", "a%25b/", "a'(b)/"])
def test_gives_the_address_of_the_page_back(target):
    assert leads("/old", page(target, aliases=(BASE + "old/",))) == BASE + target


@pytest.mark.parametrize("target", ["a%2Fb/", "a%3Fb/", "a%23b/", "a%0Ab/", "${HOME}/", "a" * 2_000])
def test_reports_what_it_cannot_hold(target):
    made = written("apache", page(target, aliases=(BASE + "old/",)))

    assert made.content == b"# Written by seoexport\n"
    assert made.problems == (f"Apache cannot hold the way from {BASE}old/ to {(BASE + target)[:60]}",)
