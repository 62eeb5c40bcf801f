"""A broken JSON-LD block is read where nothing has to be guessed, and says what was forgiven."""

import pytest

from seoexport.document.json_repair import repaired
from seoexport.document.json_text import repeated_keys

A = {"@type": "Article", "name": "a"}
TEXT = '{"@type": "Article", "name": "a"}'

FORGIVEN = [
    ("comma in an object", '{"@type": "Article", "name": "a",}', A, ["extra commas"]),
    ("comma in a list", '{"a": [1, 2 ,\n]}', {"a": [1, 2]}, ["extra commas"]),
    ("comma at the end", f"{TEXT},", A, ["signs behind the end"]),
    ("semicolon at the end", f"{TEXT} ;\n", A, ["signs behind the end"]),
    ("line end in a string", '{"a": "one\ntwo"}', {"a": "one\ntwo"}, ["raw control characters"]),
    ("tab in a string", '{"a": "one\ttwo"}', {"a": "one\ttwo"}, ["raw control characters"]),
    ("NUL in a string", '{"a": "one\0two"}', {"a": "one\0two"}, ["raw control characters"]),
    ("HTML comment around", f"<!-- {TEXT} -->", A, ["HTML comments"]),
    ("HTML comment before", f"<!-- by a plugin -->{TEXT}", A, ["HTML comments"]),
    ("HTML comment hidden from scripts", f"<!--\n{TEXT}\n//-->", A, ["HTML comments"]),
    ("CDATA", f"<![CDATA[{TEXT}]]>", A, ["CDATA marks"]),
    ("CDATA hidden from scripts", f"//<![CDATA[\n{TEXT}\n//]]>", A, ["CDATA marks"]),
    ("CDATA hidden from scripts in one line", f"// <![CDATA[ {TEXT} // ]]>", A, ["CDATA marks"]),
    ("CDATA hidden from styles", f"/*<![CDATA[*/{TEXT}/*]]>*/", A, ["CDATA marks"]),
    (
        "CDATA hidden from everybody",
        f"<!--//--><![CDATA[//><!--\n{TEXT}\n//--><!]]>",
        A,
        ["CDATA marks", "HTML comments", "comments"],
    ),
    ("comment to the end of the line", '{"a": 1, // one\n "b": 2}', {"a": 1, "b": 2}, ["comments"]),
    ("comment in the middle", '{"a": /* , } */ 1}', {"a": 1}, ["comments"]),
    ("comma before a comment", '{"a": 1, /* b */}', {"a": 1}, ["comments", "extra commas"]),
    ("byte order mark", f"\ufeff{TEXT}", A, ["a byte order mark"]),
    ("escaped quotes", TEXT.replace('"', "&quot;"), A, ["escaped quotes"]),
    ("quotes escaped by number", TEXT.replace('"', "&#34;"), A, ["escaped quotes"]),
    (
        "escaped twice stays so once",
        "{&quot;a&quot;: &quot;b &amp;amp; c&quot;}",
        {"a": "b &amp; c"},
        ["escaped quotes"],
    ),
    ("two objects", '{"a": 1}\n{"b": 2}', [{"a": 1}, {"b": 2}], ["several values"]),
    ("two objects and a comma", '{"a": 1}, {"b": 2}', [{"a": 1}, {"b": 2}], ["several values"]),
    (
        "signs of all of it in a string",
        '{"a": "<!-- // /* ,} ; &quot; ]]> */ -->", "b": "\\\\",}',
        {"a": "<!-- // /* ,} ; &quot; ]]> */ -->", "b": "\\"},
        ["extra commas"],
    ),
]


@pytest.mark.parametrize(("text", "value", "forgiven"), [pytest.param(*each, id=name) for name, *each in FORGIVEN])
def test_forgives(text, value, forgiven):
    assert repaired(text) == (value, tuple(forgiven))


LOST = {
    "nothing": "",
    "blanks": " \n",
    "no end of an object": '{"a": 1',
    "no end of a list": '[{"a": 1}',
    "no end of a string": '{"a": "b}',
    "one bracket too many": '{"a": 1}}',
    "no comma": '{"a": 1 "b": 2}',
    "two commas": "[1,,2]",
    "single quotes": "{'a': 1}",
    "quotes in a string": '{"a": "b "c" d"}',
    "key without quotes": "{a: 1}",
    "no number": '{"a": NaN,}',
    "an escape that JSON has not": '{"a": "it\\\'s"}',
    "words": "null null",
    "a template that nobody filled in": "{{ page.jsonld }}",
    "too deep": "[" * 201 + "]" * 201 + ",",
    "endlessly deep": "[" * 100_000,
    "a comment that does not end": '/* {"a": 1}',
}


@pytest.mark.parametrize("text", LOST.values(), ids=LOST)
def test_never_guesses(text):
    assert repaired(text) is None


REPEATED = [
    ("{}", []),
    ('{"a": {"b": 1}, "b": {"a": 1}}', []),
    ('[{"a": 1}, {"a": 1}]', []),
    ('{"a": ["a", "a"], "b": "a"}', []),
    ('{"a": 1, "\\u0061": 2}', [("a", "/a", 9)]),
    ('{"a": 1, "a": 2, "a": 3}', [("a", "/a", 9), ("a", "/a", 17)]),
    ('[1, [2, {"x/y": {}, "x/y": {"z": "}", "z": "{"}}]]', [("x/y", "/1/1/x~1y", 20), ("z", "/1/1/x~1y/z", 38)]),
]


@pytest.mark.parametrize(("text", "expected"), REPEATED)
def test_repeated_keys(text, expected):
    assert repeated_keys(text) == expected
