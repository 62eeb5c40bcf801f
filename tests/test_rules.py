"""Each rule does what its manual page says."""

import re
from importlib import import_module

import pytest

from seoexport import Site, check, export, extract
from seoexport.validator.image_file import ImageFile
from seoexport.validator.rules import PAGE_GROUPS, RULES, of_group


def found(label, rule):
    source, address = rule.example(label), re.search(rf"^{label}, as the page at `(.+)`:$", rule.doc, re.MULTILINE)
    url = address[1] if address else "https://example.org/cramp/"
    missing = re.search(rf"^{label}, where `(.+)` is missing:$", rule.doc, re.MULTILINE)
    files = {missing[1]: ImageFile(missing=True)} if missing else {}
    made = check(source, url=url, suffix=suffix_of(source, rule), rules=[rule], image_file=files.get)
    return [each.rule for each in made]


def suffix_of(source, rule):
    if rule.id.startswith("restructured"):
        return ".rst"
    return ".md" if source.startswith("---") else ".html"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestRule:
    def test_finds_the_wrong_example(self, rule):
        assert set(found("Wrong", rule)) == {rule.id}

    def test_accepts_the_right_example(self, rule):
        assert rule.example("Right")
        assert found("Right", rule) == []

    def test_is_named_after_its_module(self, rule):
        group = next(group for group in PAGE_GROUPS if rule in of_group(group))
        module = import_module(f"seoexport.validator.rules.{group}.{rule.id.replace('-', '_')}")

        assert module.RULE is rule

    def test_says_where_it_comes_from(self, rule):
        assert rule.reference.startswith("https://")
        assert rule.summary.endswith(".")


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ('<meta name="googlebot" content="none">', ["googlebot-noindex"]),
        ('<meta name="googlebot" content="nosnippet, noimageindex">', []),
        ('<meta name="bingbot" content="noindex">', []),
        # Hidden from all, the page is no surprise to anybody.
        ('<meta name="googlebot" content="noindex"><meta name="robots" content="noindex">', []),
    ],
)
def test_what_is_hidden_from_one_search_engine_alone_is_reported(markup, found):
    rules = [rule for rule in RULES if rule.id == "googlebot-noindex"]

    assert [each.rule for each in check(f"<head>{markup}</head>", url="https://example.org/a/", rules=rules)] == found


def test_of_several_robots_elements_every_restriction_counts():
    source = '<head><meta name="robots" content="index, follow"><meta name="robots" content="noindex, max-snippet:20"></head>'
    page = export(extract(source, url="https://example.org/a/"), Site(base_url="https://example.org/"))

    assert [dict(tag.attributes)["content"] for tag in page.tags if ("name", "robots") in tag.attributes] == [
        "noindex, follow"
    ]
