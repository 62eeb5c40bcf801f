"""Which rules a site wants to hear, and what they weigh where."""

import pytest

from seoexport import Site, check
from seoexport.model import Checks
from seoexport.validator.rules import RULES
from seoexport.validator.selection import chosen, ids_of, unknown

BARE = "<p>Text.</p>"
ALWAYS = {"canonical-link", "description-missing", "title-missing"}


def said(checks, url="https://example.org/blog/a/"):
    found = check(BARE, url=url, site=Site(base_url="https://example.org/", checks=checks))
    return {each.rule: each.severity for each in found if each.rule in ALWAYS}


@pytest.mark.parametrize(
    ("checks", "expected"),
    [
        (Checks(), ALWAYS),
        (Checks(ignore=("title-missing",)), ALWAYS - {"title-missing"}),
        (Checks(ignore=("all",)), set()),
        (Checks(ignore=("head",), extend=("title-missing",)), {"title-missing"}),
        (Checks(select=("*-missing",)), {"description-missing", "title-missing"}),
        (Checks(select=("medical",)), set()),
        (Checks(select=("head",), ignore=("canonical-*",)), ALWAYS - {"canonical-link"}),
    ],
)
def test_rules_are_selected(checks, expected):
    assert said(checks).keys() == expected


@pytest.mark.parametrize(
    ("severities", "expected"),
    [
        ((), "error"),
        ((("/**", (("title-missing", "info"),)),), "info"),
        ((("/blog/**", (("head", "warning"),)),), "warning"),
        ((("/news/**", (("head", "warning"),)),), "error"),
        # The last one counts.
        ((("/blog/**", (("title-missing", None),)), ("/blog/a/", (("title-missing", "info"),))), "info"),
        ((("/blog/a/", (("title-missing", "info"),)), ("/blog/**", (("title-*", None),))), None),
    ],
)
def test_severities_depend_on_the_path(severities, expected):
    assert said(Checks(severities=severities)).get("title-missing") == expected


def test_rules_of_the_caller_are_asked_whatever_the_site_selects():
    site = Site(base_url="https://example.org/", checks=Checks(select=("medical",)))
    mine = [rule for rule in RULES if rule.id == "title-missing"]

    assert [each.rule for each in check(BARE, url="https://example.org/a/", site=site, rules=mine)] == ["title-missing"]


def test_all_rules_are_asked_where_nothing_is_said():
    assert chosen(RULES, Checks()) is RULES
    assert {rule.id for rule in RULES} <= ids_of("all")


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (["head", "title-missing", "medical-*", "all"], None),
        (["title-mising"], "no such rule or group: 'title-mising'; did you mean 'title-missing'?"),
        (["heads"], "no such rule or group: 'heads'; did you mean 'head'?"),
    ],
)
def test_unknown_names_are_told(names, message):
    error = unknown(names)

    assert (None if error is None else str(error)) == message
