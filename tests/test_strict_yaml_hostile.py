from __future__ import annotations

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from seoexport.strict_yaml import YamlError, load


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("a: 1\nb: c: d", 2, "': ' within a value; put the value in quotes"),
        ("a:\n\tb: 1", 2, "a tab cannot indent; use spaces"),
        ("a: 1\nb: @c", 2, "a value cannot begin with '@'; put it in quotes"),
        ("a: %c", 1, "a value cannot begin with '%'; put it in quotes"),
        ("a: 1\nb: [c,\nd: 2\n", 2, "did not find expected ',' or ']' while parsing a flow sequence"),
        ('a: 1\nb: "c\nd: 2\n', 2, "found unexpected end of stream while scanning a quoted scalar"),
        ("a: 1\nb: *c", 2, "found undefined alias"),
        ("a: &x 1\nb: &x 2", 2, "an anchor of this name stands above"),
        ("a: 1\n---\nb: 2", 2, "expected a single document in the stream but found another document"),
        ("a: 1\n? [b]\n: 2", 2, "a list or a mapping cannot be a key"),
        ("a: 1\n<<: 2", 2, "'<<' must name a mapping or a list of mappings"),
        ("<<: [{a: 1},\n2]", 2, "'<<' must name a mapping or a list of mappings"),
        ('a: 1\nb: "\\ud83d"', 2, "\\ud83d is no character: half of a surrogate pair is missing"),
        ('"\\uDE00\\uD83D": 1', 1, "\\uDE00\\uD83D is no character: half of a surrogate pair is missing"),
        ("a: 1\nb: \ud83d", 2, "half of a surrogate pair is no character"),
        ("a: 1\nb: &b [*b]", 2, "an alias stands within what it names"),
        ("a: &a {<<: *a}", 1, "an alias stands within what it names"),
        ("a: 1\nb: " + "[" * 3000, 2, "nested deeper than 50 levels"),
        ("a: 1\nb: " + "[" * 3000 + "]" * 3000, 2, "nested deeper than 50 levels"),
        ("- " * 3000, 1, "nested deeper than 50 levels"),
        ("? " * 3000, 1, "nested deeper than 50 levels"),
        ("[" * 400_000, 1, "nested deeper than 50 levels"),
        ("- a\n" * 10_000, 1, "more than 10,000 values, aliases written out"),
        ("a" * 1_500_000, 1, "1,500,000 characters of YAML; 1,000,000 are the most"),
    ],
)
def test_says_in_one_line_what_is_wrong_and_where(text: str, line: int, reason: str) -> None:
    with pytest.raises(YamlError) as caught:
        load(text)

    assert (caught.value.reason, caught.value.line) == (reason, line)
    assert str(caught.value) == f"line {line}: {reason}"


def aliases(width: int, levels: int, opening: str = "[", closing: str = "]") -> str:
    lines = [f"k0: &k0 {opening}{', '.join(['x'] * width)}{closing}"]
    for level in range(1, levels):
        lines.append(f"k{level}: &k{level} {opening}{', '.join([f'*k{level - 1}'] * width)}{closing}")
    return "\n".join(lines)


def merges(width: int, levels: int) -> str:
    lines = ["k0: &k0 {x: 1}"]
    for level in range(1, levels):
        lines.append(f"k{level}: &k{level} {{<<: [{', '.join([f'*k{level - 1}'] * width)}]}}")
    return "\n".join(lines)


def chain(levels: int, inner: str) -> str:
    first = f"k0: &k0 {inner}"
    return "\n".join([first, *(f"k{n}: &k{n} {{<<: *k{n - 1}, v: *k{n - 1}}}" for n in range(1, levels))])


@pytest.mark.parametrize(
    "text",
    [
        aliases(10, 9),
        aliases(2, 40),
        merges(10, 9),
        merges(2, 40),
        chain(200, "{x: 1}"),
        "\n".join(["k0: &k0 [x]", *(f"k{n}: &k{n} {'[' * 45}*k{n - 1}{']' * 45}" for n in range(1, 200))]),
    ],
    ids=["laughs", "doubling", "laughing merges", "doubling merges", "chain", "deep aliases"],
)
def test_refuses_bombs_before_they_go_off(text: str) -> None:
    """Built out, the larger of these would not fit into any memory."""
    with pytest.raises(YamlError, match=r"10,000 values|50 levels"):
        load(text)


@pytest.mark.parametrize(
    "text",
    [
        "- a\n" * 9_999,
        aliases(5, 5),
        merges(5, 4),
        "[" * 50 + "]" * 50,
        "[" * 50 + "x" + "]" * 50,
        "a" * 1_000_000,
    ],
)
def test_takes_what_is_within_the_limits(text: str) -> None:
    load(text)


SCALARS = st.none() | st.booleans() | st.floats(allow_nan=False) | st.text() | st.integers(-(2**63), 2**64 - 1)
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=200), inner), max_leaves=20
)


@given(VALUES)
@example({"<<": 1, "": {"\u2028": "\x7f\U0001f600"}})
@example({"\U00100000": "\U0010000d\\ud83d", "\U00010000\\U0010": None})
def test_json_is_yaml(value: Any) -> None:
    """JSON with its escapes, as other programs dump it into YAML, is read back as it was."""
    assert load(json.dumps(value)).value == json.loads(json.dumps(value), parse_constant=lambda name: name)


@given(VALUES)
def test_reads_what_pyyaml_quotes(value: Any) -> None:
    """Numbers, truth values and nulls within quotes are told by their tags."""
    assert load(yaml.safe_dump(value, default_style='"')).value == value


_CHARACTERS = [*"\n\r\t \"'\\[]{}:,-?#&*!|>%@`~<=\x00\x85\u2028\ufeff\ud83d"]
_MARKS = [
    ": ",
    "- ",
    "\n  ",
    "&a ",
    "*a",
    "<<: ",
    "!!str ",
    "!<a> ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "b: c\n",
]
_WORDS = ["\\ud83d", "\\x41", "\\U00110000", "\\U00100000", "0x1", "1e9", "a"]
PIECES = st.sampled_from([*_CHARACTERS, *_MARKS, *_WORDS])


@settings(max_examples=500)
@given(st.text() | st.lists(PIECES | st.text(max_size=3), max_size=40).map("".join))
def test_any_text_is_read_or_refused(text: str) -> None:
    loaded = refusal = None
    try:
        loaded = load(text)
    except YamlError as error:
        refusal = error

    if refusal:
        assert 1 <= refusal.line <= text.count("\n") + text.count("\r") + 1
        assert refusal.reason.splitlines() == [refusal.reason]
    if loaded:
        assert isinstance(loaded.value, dict | list | str | int | float | bool | None)
