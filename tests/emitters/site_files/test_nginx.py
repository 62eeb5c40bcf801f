"""Redirects of nginx, read back by its own rules for words; its hostile cases were also asked of nginx 1.22 itself."""

from __future__ import annotations

import re

import pytest
from site_asking import BASE, page, written

MARK = b"# Written by seoexport: include this file in a server block\n"
LINE = re.compile(rb'location = "((?:[^"\\]|\\.)*)" \{ return 301 "((?:[^"\\]|\\.)*)"; \}\n', re.DOTALL)
#: https://github.com/nginx/nginx/blob/master/src/core/ngx_conf_file.c: what a backslash makes within quotes.
ESCAPED = {b'\\"': b'"', b"\\\\": b"\\"}


def locations(*pages, **asked):
    """The addresses with where they lead to, as nginx understands them."""
    content = written("nginx", *pages, **asked).content
    assert content.startswith(MARK)
    assert LINE.sub(b"", content) == MARK
    words = [
        tuple(re.sub(rb"\\.", lambda found: ESCAPED[found[0]], word) for word in line) for line in LINE.findall(content)
    ]
    assert not any(b"$" in target for _, target in words)
    return words


def test_a_site_without_aliases_has_no_location():
    assert locations(page()) == []


@pytest.mark.parametrize(
    ("alias", "expected"),
    [
        ("old.html", [b"/old.html"]),
        ("old/", [b"/old", b"/old/"]),
        ("caf%C3%A9.html", ["/café.html".encode()]),
        ("a%20%22b%22%5C.html", [b'/a "b"\\.html']),
        ("$uri{}.html", [b"/$uri{}.html"]),
        ("a;b}.html", [b"/a;b}.html"]),
    ],
)
def test_compares_the_unescaped_path(alias, expected):
    assert locations(page("a/", aliases=(BASE + alias,))) == [(path, b"https://example.org/a/") for path in expected]


def test_leads_to_the_escaped_address_without_a_variable():
    assert locations(page("$a/%22/", aliases=(BASE + "x.html",))) == [(b"/x.html", b"https://example.org/%24a/%22/")]


def test_leaves_out_what_is_longer_than_its_buffer():
    made = written("nginx", page("a/", aliases=(BASE + "a" * 5_000, BASE + "b.html")))

    assert made.content.count(b"location") == 1
    assert made.problems == (f"nginx cannot hold so long an address: {BASE}{'a' * 40}…",)
