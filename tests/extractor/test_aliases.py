"""The addresses at which a page stood before: Hugo's rule for `aliases`, Jekyll's for `redirect_from`."""

from __future__ import annotations

import pytest

from seoexport import Site, extract

BASE = "https://example.org/"
PAGE = BASE + "pain/calf/"
REMEDY = "; state a path such as /old/"


def article(line, url=PAGE, base=BASE):
    return extract(f"---\ntitle: Calf\n{line}\n---\nText", url=url, suffix=".md", site=Site(base_url=base))


def aliases(line, **options):
    made = article(line, **options)
    assert made.findings == ()
    return [each.removeprefix(BASE) for each in made.aliases]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("weight: 3", []),
        ("aliases: []", []),
        ("aliases: ['']", []),
        ("aliases: [/old/]", ["old/"]),
        ("aliases: /old/", ["old/"]),
        ("aliases: [/old/, /older.html, /old/]", ["old/", "older.html"]),
        ("aliases: [old]", ["pain/old"]),
        ("aliases: [../old]", ["old"]),
        ("aliases: [./old/]", ["pain/old/"]),
        ("aliases: [../../../etc]", ["etc"]),
        ("aliases: ['a b/é']", ["pain/a%20b/%C3%A9"]),
        ("aliases: ['/a#b']", ["a%23b"]),
        ("aliases: ['http:b']", ["pain/http:b"]),
        ("aliases: ['https://example.org/old/']", ["old/"]),
        ("Aliases: [/old/]", ["old/"]),
        ("redirect_from: /old/", ["old/"]),
        ("redirect_from: [old/, /older]", ["old/", "older"]),
        ("alias: /old.html, older.html", ["old.html", "older.html"]),
        ("aliases: [/old/]\nredirect_from: /older/", ["old/", "older/"]),
        ("aliases: [/pain/calf, /pain/calf/index.html]", []),
    ],
)
def test_aliases(line, expected):
    assert aliases(line) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (BASE + "blog/calf/", ["blog/old", "blog/new"]),
        (BASE + "blog/pain/calf.html", ["blog/pain/old", "blog/new"]),
        (BASE + "blog/pain/calf/index.html", ["blog/pain/old", "blog/new"]),
        (BASE + "blog/", ["blog/old", "blog/new"]),
    ],
)
def test_stand_below_the_base_url(url, expected):
    assert aliases("aliases: [old, /new]", url=url, base=BASE + "blog/") == expected


@pytest.mark.parametrize(
    ("alias", "reason"),
    [
        ("https://else.example/old/", "which is not on this site"),
        ("//else.example/old/", "which is not on this site"),
        ("/old/?p=1", "which has a query or a fragment, that no server redirects by"),
        ("/old%00/", "which has a control character"),
        ("/old%0A/", "which has a control character"),
        ("https://else.example:99999/", "which is no path"),
    ],
)
def test_that_no_server_can_follow_are_reported(alias, reason):
    made = article(f"aliases: ['{alias}']")

    assert made.aliases == ()
    assert [(each.rule, each.problem.message, each.problem.at, each.problem.line) for each in made.findings] == [
        ("alias-unusable", f"an alias is {alias!r}, {reason}{REMEDY}", "aliases", 3)
    ]


def test_that_is_no_text_is_reported():
    assert [each.problem.message for each in article("aliases: [3]").findings] == [
        f"an alias is 3, which is no path{REMEDY}"
    ]
