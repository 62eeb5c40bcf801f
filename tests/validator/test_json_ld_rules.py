"""What the checker says of JSON-LD blocks that it could read after all, and where."""

import pytest

from seoexport import check, extract
from seoexport.validator.rules.syntax import json_ld_duplicate_key, json_ld_syntax

URL = "https://example.org/cramp/"


def page(text):
    return f"<h1>Cramp</h1>\n<script type=application/ld+json>{text}</script>"


def said(source, module, suffix=".html"):
    found = check(source, url=URL, suffix=suffix, rules=[module.RULE])
    return [(each.message, each.at, each.line, each.column) for each in found]


SYNTAX = [
    ('{"a": 1}', []),
    (
        '{"@type": "Article",}',
        [
            (
                "the JSON-LD block cannot be read: expecting property name enclosed in double quotes"
                "; forgiven here: extra commas",
                "/0",
                2,
                54,
            )
        ],
    ),
    ("{", [("the JSON-LD block cannot be read: expecting property name enclosed in double quotes", "/0", 2, 35)]),
    ("[NaN]", [("the JSON-LD block cannot be read: nan is not a json value", "/0", 2, 1)]),
]


@pytest.mark.parametrize(("text", "expected"), SYNTAX)
def test_a_broken_block_is_reported_though_it_can_be_read(text, expected):
    assert said(page(text), json_ld_syntax) == expected


def test_a_broken_block_of_a_content_file_is_reported_at_its_line():
    source = "---\ntitle: Cramp\n---\n<p>\n<script type=application/ld+json>\n[1,]</script>"

    assert [(at, line, column) for _, at, line, column in said(source, json_ld_syntax)] == [("/0", 6, 4)]


def test_what_was_forgiven_is_evidence_and_a_finding_of_the_article():
    article = extract(page('{"@type": "Article", "datePublished": "2024-05-01",}'), url=URL)

    assert article.published.isoformat() == "2024-05-01"
    assert [finding.rule for finding in article.findings] == ["json-ld-syntax"]


def test_a_broken_block_gives_no_nodes_to_the_checker():
    """What consumers drop must not be judged as if they read it."""
    source = page('{"@context": "https://schema.org", "@type": "Article", "image": "https://example.org/a.png",}')

    assert {each.rule for each in check(source, url=URL)} >= {"json-ld-syntax"}
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
