"""Each rule does what its manual page says."""

import re
from importlib import import_module

import pytest

from seoexport import check
from seoexport.validator.rules import RULES


def found(label, rule):
    source, address = rule.example(label), re.search(rf"^{label}, as the page at `(.+)`:$", rule.doc, re.MULTILINE)
    url = address[1] if address else "https://example.org/cramp/"
    return [each.rule for each in check(source, url=url, suffix=suffix_of(source, rule), rules=[rule])]


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
        module = import_module(f"seoexport.validator.rules.{rule.id.replace('-', '_')}")

        assert module.RULE is rule

    def test_says_where_it_comes_from(self, rule):
        assert rule.reference.startswith("https://")
        assert rule.summary.endswith(".")
