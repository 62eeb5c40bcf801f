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


def alternate(code, url):
    return f'<link rel="alternate" hreflang="{code}" href="{url}">'


@pytest.mark.parametrize(
    ("path", "names", "message"),
    [
        ("404.html", "https://example.org/404.html", None),  # what themes write into every head
        ("404.html", "https://example.org/gone/", None),
        ("404.html", "https://example.org/calf/", None),
        ("gone.html", "https://example.org/de/gone/", "'https://example.org/de/gone/', which the site lacks"),
        ("gone.html", "https://example.org/404.html", "'https://example.org/404.html', an error page"),
    ],
)
def test_versions_of_an_error_page_are_nobodys_matter(path, names, message, tmp_path):
    page = "<!doctype html><html lang=en><head><title>Calf</title>{}</head><p>Rest."
    files = {"index.html": page.format(""), "calf/index.html": page.format(""), "404.html": page.format("")}
    files[path] = page.format(alternate("en", names))
    rules = [rule for rule in RULES if rule.id.startswith("hreflang-")]

    found = found_in(tmp_path, files, rules=[], sitemap_rules=[], site_rules=rules)

    assert [each.message.partition(" is ")[2] for each in found] == ([message] if message else [])
