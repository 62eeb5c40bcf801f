"""What the checker says of JSON-LD blocks that it could read after all, and where."""

import pytest

from seoexport import check, extract
from seoexport.diagnostics import Change
from seoexport.validator.rules.syntax import json_ld_duplicate_key, json_ld_repairable, json_ld_syntax

URL = "https://example.org/cramp/"


def page(text):
    return f"<h1>Cramp</h1>\n<script type=application/ld+json>{text}</script>"


def said(source, module, suffix=".html"):
    found = check(source, url=URL, suffix=suffix, rules=[module.RULE])
    return [(each.message, each.at, each.line, each.column) for each in found]


SYNTAX = [
    ('{"a": 1}', []),
    ("{", [("the JSON-LD block cannot be read: expecting property name enclosed in double quotes", "/0", 2, 35)]),
    ("[NaN]", [("the JSON-LD block cannot be read: a value is NaN, which JSON does not have", "/0", 2, 35)]),
    (
        '{"NaN": [\n-Infinity]}',
        [("the JSON-LD block cannot be read: a value is -Infinity, which JSON does not have", "/0", 3, 1)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_a_broken_block_is_reported_where_it_breaks(text, expected):
    assert said(page(text), json_ld_syntax) == expected


def test_a_broken_block_that_can_be_read_is_reported_with_what_it_says():
    (found,) = check(page('{"@type": "Article",}'), url=URL, rules=[json_ld_repairable.RULE, json_ld_syntax.RULE])

    assert (found.rule, found.severity, found.line, found.column) == ("json-ld-repairable", "warning", 2, 54)
    assert found.message == (
        "the JSON-LD block cannot be read: expecting property name enclosed in double quotes at '}'"
        '; without extra commas it is {"@type": "Article"}'
    )
    assert found.repair == (Change("replace", "/0", {"@type": "Article"}),)


def test_a_broken_block_of_a_content_file_is_reported_at_its_line():
    source = "---\ntitle: Cramp\n---\n<p>\n<script type=application/ld+json>\n[1,]</script>"

    assert [(at, line, column) for _, at, line, column in said(source, json_ld_repairable)] == [("/0", 6, 4)]


def test_what_was_forgiven_is_evidence_and_a_finding_of_the_article():
    article = extract(page('{"@type": "Article", "datePublished": "2024-05-01",}'), url=URL)

    assert article.published.isoformat() == "2024-05-01"
    assert [finding.rule for finding in article.findings] == ["json-ld-repairable"]


def test_a_broken_block_gives_no_nodes_to_the_checker():
    """What consumers drop must not be judged as if they read it."""
    source = page('{"@context": "https://schema.org", "@type": "Article", "image": "https://example.org/a.png",}')

    assert {each.rule for each in check(source, url=URL)} >= {"json-ld-repairable"}
    assert not [each for each in check(source, url=URL) if each.rule.startswith("json-schema")]


KEYS = [
    ('{"a": 1, "b": {"a": 1}}', []),
    ('[{"a": 1}, {"a": 1}]', []),
    ('{"a": 1, "a": 1}', [("the key 'a' stands in its object twice", "/0/a", 2, 43)]),
    ('[\n{"b":\n{"a": 1,\n  "a": 2}}]', [("the key 'a' stands in its object twice", "/0/0/b/a", 5, 3)]),
    ('{"a": 1, "a": 1,}', []),
]


@pytest.mark.parametrize(("text", "expected"), KEYS)
def test_a_repeated_key_is_reported_at_its_place(text, expected):
    assert said(page(text), json_ld_duplicate_key) == expected
