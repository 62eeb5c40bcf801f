"""Each rule across pages does what its manual page says."""

from importlib import import_module

import pytest
from site_folders import files_of, found_in

from seoexport.validator.rules import of_group

RULES = of_group("site")


def found(label, rule, folder):
    files = files_of(rule.example(label))
    assert files
    return [each.rule for each in found_in(folder, files, rules=[], sitemap_rules=[], site_rules=[rule])]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
class TestSiteRule:
    def test_finds_the_wrong_example_once(self, rule, tmp_path):
        assert found("Wrong", rule, tmp_path) == [rule.id]

    def test_accepts_the_right_example(self, rule, tmp_path):
        assert found("Right", rule, tmp_path) == []

    def test_is_named_after_its_module(self, rule):
        assert import_module(f"seoexport.validator.rules.site.{rule.id.replace('-', '_')}").RULE is rule

    def test_says_where_it_comes_from(self, rule):
        assert rule.reference.startswith("https://")
        assert rule.summary.endswith(".")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_right_example_is_silent_under_all_rules_across_pages(rule, tmp_path):
    assert [str(each) for each in found_in(tmp_path, files_of(rule.example("Right")), rules=[], sitemap_rules=[])] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_the_wrong_example_has_no_other_fault(rule, tmp_path):
    found = found_in(tmp_path, files_of(rule.example("Wrong")), rules=[], sitemap_rules=[])

    assert {each.rule for each in found} == {rule.id}, [str(each) for each in found]
    assert all(each.source and each.source.startswith(str(tmp_path)) for each in found)
