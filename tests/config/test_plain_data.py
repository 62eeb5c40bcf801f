"""Literals are read out of Python and JavaScript as these languages mean them, and what is computed is not guessed."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.config.plain import COMPUTED
from seoexport.config.plain.javascript import exported
from seoexport.config.plain.python import assigned

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(string.ascii_letters, min_size=1, max_size=8), inner, max_size=4),
    max_leaves=12,
)  # fmt: skip


@given(st.dictionaries(st.text(max_size=10), VALUES, max_size=5), st.sampled_from(["export default {}", "module.exports = {};", "const c: T<U> = {} as const;\nexport default c"]))  # fmt: skip
def test_json_is_javascript(values, form):
    """https://tc39.es/proposal-json-superset/: what JSON says, the same text says in a module."""
    assert exported(form.replace("{}", json.dumps(values))) == values


@given(st.text(max_size=300))
def test_no_text_breaks_the_reader(text):
    assert isinstance(exported(text), dict)
    assert isinstance(exported(f"export default {{ {text}"), dict)


@given(st.text(alphabet="{}[](),:'\"`/\\*abc=>.$ \n", max_size=200))
def test_no_punctuation_breaks_the_reader(text):
    assert isinstance(exported(f"export default {{ site: 'x', {text} }}"), dict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ a: 'x', /* no */ b: \"y\", // z\n c: `z` }", {"a": "x", "b": "y", "c": "z"}),
        ("{ a: 'it\\'s', b: '\\u00e9\\x41\\n', c: 'a\\\nb' }", {"a": "it's", "b": "éA\n", "c": "ab"}),
        ("{ a: 1.5, b: -2, c: true, d: null, }", {"a": 1.5, "b": -2, "c": True, "d": None}),
        ("{ 'a-b': { c: ['d', 'e'] } }", {"a-b": {"c": ["d", "e"]}}),
        (
            "{ a: 'x' + y, b: z, c: f('q'), d: `${w}`, e: 'last' }",
            {"a": None, "b": None, "c": None, "d": None, "e": "last"},
        ),
        ("{ a: cond ? 'x' : 'y', b: 'z' }", {"a": None, "b": "z"}),
        ("{ a, f() { return { site: 'no' } }, async g() {}, b: 'z' }", {"a": None, "f": None, "async": None, "b": "z"}),
        ("{ a: (x) => ({ b: 'no' }), c: 'd' }", {"a": None, "c": "d"}),
        ("{ a: /[}'\"]/g, b: 'c' }", {"a": None, "b": "c"}),
        ("{ a: 'x', ...other, b: 'y' }", {"a": None, "b": "y"}),
        ("{ a: 'x' as const, b: 0x10 }", {"a": "x", "b": None}),
        ("{ a: 'first', a: 'second' }", {"a": "second"}),
    ],
)
def test_literals_count_and_what_is_computed_does_not(text, expected):
    found = exported(f"export default {text}")

    assert {key: None if value is COMPUTED else value for key, value in found.items()} == expected


@pytest.mark.parametrize(
    "text",
    ["export default defineConfig({ site: 'x' })", "const c = { site: 'x' };\nmodule.exports = c;", "// @ts-check\nexport default ({ site: 'x' } satisfies C)"],
)  # fmt: skip
def test_the_object_is_found_in_calls_and_under_names(text):
    assert exported(text).get("site") in ("x", None)


@pytest.mark.parametrize(
    "text",
    ["", "site: 'x'", "export default async () => ({ site: 'x' })", "export const site = { site: 'x' }", "export default f(g, { site: 'x' })"],
)  # fmt: skip
def test_other_modules_say_nothing(text):
    assert exported(text) == {}


@given(VALUES)
def test_what_python_writes_is_read_again(value):
    assert assigned(f"A = {value!r}\n") == {"A": value}


@given(st.text(max_size=200))
def test_no_text_breaks_the_reader_of_python(text):
    assert isinstance(assigned(text), dict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A = 'x'\nB = A + '/y'\n", {"A": "x", "B": "x/y"}),
        ("A: str = 'x'\nB = C = 1\n", {"A": "x", "B": 1, "C": 1}),
        ("A = 'x'\nA = f()\n", {"A": None}),
        ("A = f'{b}'\nif True:\n    B = 1\nC, D = 1, 2\n", {"A": None}),
        ("A = 'x'\x00", {}),
        ("A = " + "(" * 500, {}),
    ],
)
def test_assignments_of_a_module(text, expected):
    assert {key: None if value is COMPUTED else value for key, value in assigned(text).items()} == expected
