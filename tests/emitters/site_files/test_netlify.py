"""Redirects of Netlify, read back as its documentation says: three words to a line, escaped paths."""

from __future__ import annotations

import re

import pytest
from site_asking import BASE, page, written

from seoexport.emitters.site_file import Stub

#: https://docs.netlify.com/manage/routing/redirects/redirect-options/: a placeholder, a splat, a comment.
MEANS_MORE = re.compile(r"(?<=/):|\*|^#|\s")


def rules(*pages, **asked):
    first, *lines = written("netlify", *pages, **asked).content.decode("ascii").splitlines()
    assert first == "# Written by seoexport"
    return [tuple(line.split(" ")) for line in lines]


def rule(alias, target="a/"):
    (found,) = rules(page(target, aliases=(BASE + alias,)))
    assert len(found) == 3
    assert not any(MEANS_MORE.search(path) for path in found[:2])
    return found


def test_a_site_without_aliases_has_no_rule():
    assert rules(page()) == []


@pytest.mark.parametrize(
    ("alias", "target", "expected"),
    [
        ("old/", "a/", ("/old/", "/a/", "301")),
        ("old.html", "a.html", ("/old.html", "/a.html", "301")),
        ("caf%C3%A9%20x/", "%C3%BC/", ("/caf%C3%A9%20x/", "/%C3%BC/", "301")),
        (":year/*", "a/:b*c/", ("/%3Ayear/%2A", "/a/%3Ab%2Ac/", "301")),
    ],
)
def test_one_rule(alias, target, expected):
    assert rule(alias, target) == expected


def test_where_a_page_of_the_site_only_leads_elsewhere_the_rule_is_forced():
    stubs = (Stub(BASE + "old/", BASE + "a/"), Stub(BASE + "out/", "https://x.example/a:b/"))

    assert rules(page("a/"), stubs=stubs) == [("/old/", "/a/", "301!"), ("/out/", "https://x.example/a%3Ab/", "301!")]


def test_is_below_the_base_url():
    found = rules(page("blog/a/", aliases=(BASE + "blog/old/",)), base_url=BASE + "blog/")

    assert found == [("/blog/old/", "/blog/a/", "301")]
