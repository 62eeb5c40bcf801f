"""Changes are made as RFC 6902 has them, all of them to the page as it was; the wrong examples are mended by them."""

import json
import re

import pytest
from jsonschema import Draft202012Validator

from seoexport import check
from seoexport.diagnostics import Change
from seoexport.document import parse
from seoexport.document.json_ld import scripts
from seoexport.reports import Results
from seoexport.reports.json import render
from seoexport.validator.repair import repaired
from seoexport.validator.rules import RULES
from seoexport.validator.schema import schema

REPLACE, REMOVE, ADD = "replace", "remove", "add"
CHANGES = [
    ([{"a": 1}], [], [{"a": 1}]),
    ([{"a": 1}], [(REPLACE, "/0/a", 2)], [{"a": 2}]),
    ([{"a": 1}], [(ADD, "/0/b", {"c": 2})], [{"a": 1, "b": {"c": 2}}]),
    ([{"a": 1, "b": 2}], [(REMOVE, "/0/a", None)], [{"b": 2}]),
    ([{"a": 1}], [(REMOVE, "/0/a", None), (ADD, "/0/b", 1)], [{"b": 1}]),
    ([{"a": [1, 2, 3]}], [(REMOVE, "/0/a/0", None), (REMOVE, "/0/a/1", None)], [{"a": [3]}]),
    ([{"a": list(range(12))}], [(REMOVE, "/0/a/2", None), (REMOVE, "/0/a/10", None)], [{"a": [0, 1, 3, 4, 5, 6, 7, 8, 9, 11]}]),
    ([{"a": [1, 2, 3]}], [(REMOVE, "/0/a/0", None), (REPLACE, "/0/a/2", 4)], [{"a": [2, 4]}]),
    ([{"a": {"b": 1}}], [(REPLACE, "/0/a", 2), (REPLACE, "/0/a/b", 3)], [{"a": 2}]),
    ([{"a": 1}], [(REPLACE, "/0/a", 2), (REPLACE, "/0/a", 3)], [{"a": 2}]),
    ([{"a/b": {"c~d": 1}}], [(REPLACE, "/0/a~1b/c~0d", 2)], [{"a/b": {"c~d": 2}}]),
    ([{"a": 1}], [(REPLACE, "/3/a", 2), (REMOVE, "/0/a/b/c", None), (REMOVE, "/0/z", None)], [{"a": 1}]),
]  # fmt: skip


@pytest.mark.parametrize(("value", "changes", "expected"), CHANGES)
def test_changes_are_made_to_the_value_as_it_was(value, changes, expected):
    before = json.dumps(value)

    assert repaired(value, [Change(*each) for each in changes]) == expected
    assert json.dumps(value) == before


def examples():
    """Yield each wrong example that a rule knows to mend."""
    for rule in RULES:
        source = rule.example("Wrong")
        if "ld+json" in source and any(each.repair for each in check(source, rules=[rule])):
            yield rule, source


MENDED = {
    "boolean-text",
    "country-code",
    "currency-code",
    "date-format",
    "duration-format",
    "duration-implausible",
    "empty-value",
    "enumeration-bare-word",
    "enumeration-member",
    "html-in-text",
    "json-ld-context",
    "json-ld-entities",
    "json-ld-repairable",
    "language-tag",
    "medical-audience",
    "medical-code",
    "medical-health-aspect",
    "medical-name-credentials",
    "medical-person-type",
    "medical-range",
    "medical-specialty",
    "medical-text-value",
    "number-format",
    "opening-hours-format",
    "superseded-term",
    "text-over-escaped",
    "unknown-property",
    "url-insecure",
    "url-relative",
    "url-with-blank",
}


def test_the_rules_that_mend():
    assert {rule.id for rule, _ in examples()} == MENDED


@pytest.mark.parametrize(("rule", "source"), list(examples()), ids=lambda each: getattr(each, "id", ""))
def test_what_can_be_mended_is_in_order_afterwards(rule, source):
    mended = changed(source, [change for each in check(source, rules=[rule]) for change in each.repair])

    assert [each for each in check(mended, rules=[rule]) if each.repair] == []


def changed(source, changes):
    """Return the source of a page with changes made to its JSON-LD."""
    values = iter(repaired([each.value for each in scripts(parse(source))], changes))
    return re.sub(
        r"(ld\+json\">)(.*?)(</script>)", lambda it: it[1] + json.dumps(next(values)) + it[3], source, flags=re.DOTALL
    )


def test_a_report_holds_the_repair_as_its_schema_says():
    rule = next(rule for rule in RULES if rule.id == "medical-code")
    report = json.loads(render(Results(diagnostics=list(check(rule.example("Wrong"), rules=[rule])))))

    Draft202012Validator(schema("diagnostics")).validate(report)
    assert [each["repair"] for each in report["diagnostics"]] == [
        [
            {"op": "remove", "path": "/0/code/code"},
            {"op": "add", "path": "/0/code/codeValue", "value": "G43"},
        ]
    ]


def test_without_a_repair_none_is_reported():
    report = json.loads(render(Results(diagnostics=list(check("<p>Text.</p>")))))

    assert [each for each in report["diagnostics"] if "repair" in each] == []
