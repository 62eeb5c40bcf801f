"""Each rule does what its manual page says."""

from importlib import import_module

import pytest

from seoexport import check
from seoexport.validator.rules import RULES


def found(source, rule):
    suffix = ".rst" if rule.id.startswith("restructured") else ".md" if source.startswith("---") else ".html"
    return [each.rule for each in check(source, url="https://example.org/cramp/", suffix=suffix, rules=[rule])]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestRule:
    def test_finds_the_wrong_example(self, rule):
        assert set(found(rule.example("Wrong"), rule)) == {rule.id}

    def test_accepts_the_right_example(self, rule):
        assert rule.example("Right")
        assert found(rule.example("Right"), rule) == []

    def test_is_named_after_its_module(self, rule):
        module = import_module(f"seoexport.validator.rules.{rule.id.replace('-', '_')}")

        assert module.RULE is rule

    def test_says_where_it_comes_from(self, rule):
        assert rule.reference.startswith("https://")
        assert rule.summary.endswith(".")
