from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seoexport.errors import UnusableFrontMatter
from seoexport.extractor.front_matter import read, stands_in


@pytest.mark.parametrize(
    ("source", "line", "reason"),
    [
        ("\n---\ntitle: A\n", 2, "front matter has no end; no line below begins with ---"),
        ("+++\ntitle = 1\n ++\n", 1, "front matter has no end; no line below begins with +++"),
        ('\n\n{"a": "}"', 3, "front matter has no end; its first brace is not closed"),
        ("---\n- a\n---\n", 1, "front matter is a list; it must be a mapping of keys"),
        ("\n---\ntext\n---\n", 2, "front matter is a single value; it must be a mapping of keys"),
        ("\n---\na: 1\nb: c: d\n---\n", 4, "': ' within a value; put the value in quotes"),
        ("---\r\na: 1\r\n\tb: 1\r\n---\r\n", 3, "a tab cannot indent; use spaces"),
        ("---\na: [b\n---\n", 2, "did not find expected ',' or ']' while parsing a flow sequence"),
        ("---\na: \ud83d\n---\n", 2, "half of a surrogate pair is no character"),
        ("---\na: " + "[" * 3000 + "\n---\n", 2, "nested deeper than 50 levels"),
        ("---\n" + "a" * 1_500_000 + "\n---\n", 1, "1,500,002 characters of YAML; 1,000,000 are the most"),
        ("\n+++\na = 1\na = 2\n+++\n", 4, "cannot overwrite a value"),
        ("+++\na = b\n+++\n", 2, "invalid value"),
        ("+++\na = '\x00'\n+++\n", 2, "found invalid character '\\x00'"),
        ("+++\na = 2024-02-30\n+++\n", 2, "invalid date or datetime"),
        ("+++\r\na = [\r\n+++\r\n", 3, "invalid value"),
        ("+++\na = '\udc00'\n+++\n", 2, "half of a surrogate pair is no character"),
        ("+++\na = " + "[" * 3000 + "\n+++\n", 2, "nested deeper than 50 levels"),
        ("+++\nb = 1\n" + "a." * 100_000 + "a = 1\n+++\n", 3, "nested deeper than 50 levels"),
        ("+++\n[" + "a." * 40 + "a]\n" + "b." * 40 + "b = 1\n+++\n", 3, "nested deeper than 50 levels"),
        ("+++\n#" + "a" * 1_000_000 + "\n+++\n", 1, "1,000,003 characters; 1,000,000 are the most"),
        ('{"a": 1,\n\n2}', 3, "expecting property name enclosed in double quotes"),
        ('\n{"a": 1,\r\n"b": "\x01"}', 3, "invalid control character at"),
        ('{"a": NaN}', 1, "NaN is no JSON"),
        ('\n{"a": -Infinity}', 2, "-Infinity is no JSON"),
        ("{'a': 1}", 1, "expecting property name enclosed in double quotes"),
        ('{"a": "\\ud8zz"}', 1, "invalid \\uXXXX escape"),
        ('{"a":\n"\ud83d"}', 2, "half of a surrogate pair is no character"),
        ('{"a":\n' + "[" * 60 + "]" * 60 + "}", 2, "nested deeper than 50 levels"),
        ('{"a":' + "[" * 100_000 + "]" * 100_000 + "}", 1, "nested deeper than 50 levels"),
        ('{"a": "' + "a" * 1_000_000 + '"}', 1, "1,000,009 characters; 1,000,000 are the most"),
    ],
)
def test_says_in_one_line_what_is_wrong_and_on_which_line_of_the_file(source: str, line: int, reason: str) -> None:
    with pytest.raises(UnusableFrontMatter) as caught:
        read(source)

    assert str(caught.value) == f"line {line}: {reason}"


@pytest.mark.parametrize(
    "source",
    [
        '{"a": ' + "9" * 5000 + "}",
        "+++\na = " + "9" * 5000 + "\n+++\n",
        "+++\na = " + "[" * 49 + "]" * 48 + "\n+++\n",
    ],
)
def test_what_python_refuses_for_its_own_reasons_is_refused_too(source: str) -> None:
    with pytest.raises(UnusableFrontMatter, match=r"^line \d: [^\n]+$"):
        read(source)


@pytest.mark.parametrize(
    "source",
    [
        "+++\n" + '"\\' * 200_000 + "\n+++\n",
        "+++\n" + '"""\\' * 100_000 + "\n+++\n",
        "+++\n" + "a = ''''\n" * 50_000 + "\n+++\n",
        "+++\n" + "[" * 400_000 + "\n+++\n",
        "{" + '"\\' * 200_000,
        "{" * 400_000 + "}" * 400_000,
        "{" + '"a":{},' * 60_000 + '"a":1}',
        "---\n" + "\r" * 400_000,
        " \n" * 400_000,
        "---\n" + "- " * 200_000 + "\n---\n",
        "---\n" + "a: &a [*a]\n" * 50_000 + "---\n",
    ],
)
def test_long_hostile_text_is_read_or_refused_by_name(source: str) -> None:
    """A reader that took quadratic time would not come back from these within the day."""
    try:
        body = read(source).body
    except UnusableFrontMatter as refused:
        body = ""
        message = str(refused)
    else:
        message = ""

    assert source.endswith(body)
    assert "\n" not in message


KEYS = st.text(max_size=20)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False) | st.text() | st.integers(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=10,
)


@given(st.dictionaries(KEYS, VALUES, max_size=8), st.booleans(), st.sampled_from([None, 1]))
@example({"": {"{": ['"}', {"\\": "\u2028"}]}}, True, None)
def test_json_front_matter_is_read_back_as_it_was_written(values: Any, ascii_only: bool, indent: int | None) -> None:
    written = json.dumps(values, ensure_ascii=ascii_only, indent=indent)
    matter = read(f"{written}\nbody")

    assert (matter.values, matter.body) == (values, "body")


@given(st.dictionaries(st.text("abcdefgh._ ", min_size=1), VALUES, max_size=8))
def test_every_json_key_stands_on_the_line_where_it_was_written(values: dict[str, Any]) -> None:
    written = ",\n".join(f"{json.dumps(key)}: {json.dumps(value)}" for key, value in values.items())
    matter = read(f"{{\n{written}\n}}")

    first_parts = {key: line for key, line in matter.lines.items() if key in values}
    assert set(first_parts) == set(values)
    assert all(json.dumps(key) in written.splitlines()[matter.lines[key] - 2] for key in values if "." not in key)


_CHARACTERS = [*'\n\r\t {}[]"\\:=.,#aA1\x00\x85\ufeff\ud83d']
_MARKS = [
    "---",
    "+++",
    "\n---\n",
    "\n+++\n",
    "\r\n",
    '""',
    "'''",
    "[[",
    "]]",
    " = ",
    ": ",
    "- ",
    "&a ",
    "*a",
    "<<: ",
]
_WORDS = ["\\u", "\\ud83d", "true", "nan", "2024-02-03", "|\n"]
PIECES = st.sampled_from([*_CHARACTERS, *_MARKS, *_WORDS])


@settings(max_examples=1000)
@given(
    st.sampled_from(["", "---\n", "+++\n", "{"]),
    st.text() | st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join),
    st.sampled_from(["", "\n---\n", "\n+++\n", "}"]),
)
def test_any_text_is_read_or_refused(opening: str, middle: str, closing: str) -> None:
    source = opening + middle + closing
    matter = refusal = None
    try:
        matter = read(source)
    except UnusableFrontMatter as error:
        refusal = error

    lines = source.count("\n") + source.count("\r") + 1
    if refusal:
        assert 1 <= refusal.line <= lines
        assert refusal.reason.splitlines() == [refusal.reason]
        assert stands_in(source)
    if matter:
        assert source.endswith(matter.body)
        assert 1 <= matter.body_line <= lines
        assert all(1 <= line <= matter.body_line for line in matter.lines.values())
        assert all(finding.problem.line in matter.lines.values() for finding in matter.findings)
