"""From aliases to redirects: each address once, no loops, no page hidden."""

from __future__ import annotations

import pytest
from site_asking import BASE, page

from seoexport import Site
from seoexport.emitters.redirects import Redirect, decoded_paths, paths, redirects
from seoexport.emitters.site_file import Asked, Stub


def made(*pages, stubs=()):
    asked = Asked(Site(base_url=BASE), BASE + "x", pages, [Stub(BASE + url, BASE + target) for url, target in stubs])
    found, problems = redirects(asked)
    shortened = [(each.url.removeprefix(BASE), each.target.removeprefix(BASE), each.stub) for each in found]
    return shortened, [problem.replace(BASE, "/") for problem in problems]


def with_aliases(path, *aliases, **values):
    return page(path, aliases=tuple(BASE + alias for alias in aliases), **values)


CASES = {
    "nothing": ([page("a/")], [], [], []),
    "aliases, sorted": ([with_aliases("a/", "z/", "b.html")], [], [("b.html", "a/", False), ("z/", "a/", False)], []),
    "an alias twice": ([with_aliases("a/", "old", "old/", "old/index.html")], [], [("old", "a/", False)], []),
    "an alias that is the page": ([with_aliases("a/", "a", "a/index.html")], [], [], []),
    "a stub": ([page("a/")], [("old/", "a/")], [("old/", "a/", True)], []),
    "a stub for an alias": ([with_aliases("a/", "old/")], [("old/", "a/")], [("old/", "a/", True)], []),
    "a page that is not to be indexed": ([with_aliases("a/", "old/", robots=("noindex",))], [], [("old/", "a/", False)], []),
    "a draft": ([with_aliases("a/", "old/", draft=True)], [], [], []),
    "an alias of a draft's address": ([page("b/", draft=True), with_aliases("a/", "b/")], [], [], []),
    "a page canonical elsewhere": (
        [with_aliases("a/", "old/", url="https://x.example/a/")], [], [("old/", "a/", False)], [],
    ),
    "an alias of two pages": (
        [with_aliases("b/", "old/"), with_aliases("a/", "old")], [],
        [("old", "a/", False)], ["/old/ is an alias of /a/ and of /b/; the first counts"],
    ),
    "an alias that is a page": (
        [with_aliases("a/", "b/index.html"), page("b/")], [],
        [], ["/b/index.html is an alias of /a/, and a page of its own: no redirect is written"],
    ),
    "a chain of stubs": (
        [page("c/")], [("a/", "b/"), ("b/", "c/")], [("a/", "c/", True), ("b/", "c/", True)], [],
    ),
    "a circle of stubs": (
        [], [("a/", "b/"), ("b/", "a/")], [],
        ["/a/ leads back to itself: no redirect is written", "/b/ leads back to itself: no redirect is written"],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("pages", "stubs", "expected", "problems"), CASES.values(), ids=CASES)
def test_redirects(pages, stubs, expected, problems):
    assert made(*pages, stubs=stubs) == (expected, problems)
    assert made(*pages[::-1], stubs=stubs[::-1]) == (expected, problems)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("old/", ("/old", "/old/")),
        ("old", ("/old", "/old/")),
        ("old.html", ("/old.html",)),
        ("old/index.html", ("/old", "/old/", "/old/index.html")),
        ("v1.2/", ("/v1.2/",)),
        ("", ("/",)),
        ("caf%C3%A9", ("/caf%C3%A9", "/caf%C3%A9/")),
    ],
)
def test_a_folder_is_reached_with_and_without_its_slash(url, expected):
    assert paths(Redirect(BASE + url, BASE)) == expected


def test_servers_compare_what_is_unescaped_and_see_one_slash_in_several():
    assert list(decoded_paths(Redirect(BASE + "a//caf%C3%A9%20%22.html", BASE))) == ['/a/café ".html'.encode()]
