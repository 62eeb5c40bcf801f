"""A JSON text is changed where it was asked to be, and nowhere else."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.diagnostics import Change
from seoexport.document.json_edits import edited
from seoexport.validator.repair import repaired


@pytest.mark.parametrize(
    ("text", "changes", "expected"),
    [
        ('{"a": 1}', [Change("replace", "/a", 2)], '{"a": 2}'),
        ('{ "a" :\t1 }', [Change("replace", "/a", [2])], '{ "a" :\t[2] }'),
        ('{"a": 1, "b": 2}', [Change("remove", "/a")], '{"b": 2}'),
        ('{"a": 1, "b": 2}', [Change("remove", "/b")], '{"a": 1}'),
        ('{"a": 1}', [Change("remove", "/a")], "{}"),
        ("[1, 2, 3]", [Change("remove", "/1")], "[1, 3]"),
        ("[1, 2, 3]", [Change("remove", "/2")], "[1, 2]"),
        ("{}", [Change("add", "/a", "x")], '{"a": "x"}'),
        ('{\n  "b": 2\n}', [Change("add", "/a", 1)], '{\n  "a": 1,\n  "b": 2\n}'),
        ('{"a": 1}', [Change("add", "/a", 2)], '{"a": 2}'),
        # A key with quotes, slashes and backslashes.
        (r'{"x": 0, "a\"/~\\": 1}', [Change("remove", r'/a"~1~0\\'.replace("\\\\", "\\"))], '{"x": 0}'),
        # Nothing is there to be replaced or removed.
        ('{"a": 1}', [Change("replace", "/b", 2)], '{"a": 1}'),
        ('{"a": 1}', [Change("remove", "/b")], '{"a": 1}'),
        ('{"a": 1}', [Change("add", "/b/c", 2)], '{"a": 1}'),
        # What would end the element in which it stands.
        ('{"a": 1}', [Change("replace", "/a", "</script>")], '{"a": "\\u003c/script>"}'),
        # All or nothing.
        ('{"a": 1}', [Change("remove", "/b"), Change("add", "/c", 2)], '{"a": 1}'),
        ('{"code": 7, "b": 1}', [Change("remove", "/code"), Change("add", "/value", 7)], '{"value": 7, "b": 1}'),
    ],
)
def test_what_a_repair_makes_of_a_text(text, changes, expected):
    assert edited(text, [tuple(changes)]).text == expected


def test_of_two_repairs_for_one_place_the_first_is_made():
    repairs = [(Change("replace", "/a", 2),), (Change("replace", "/a", 3),), (Change("replace", "/b", 4),)]

    text, made = edited('{"a": 1, "b": 1}', repairs)

    assert (text, [change.value for change in made]) == ('{"a": 2, "b": 4}', [2, 4])


def test_what_is_inside_of_what_goes_is_left():
    repairs = [(Change("remove", "/a"),), (Change("replace", "/a/b", 2),)]

    assert edited('{"a": {"b": 1}, "c": 3}', repairs).text == '{"c": 3}'


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text('ab"\\/~é{}[],:\n', max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text('ab"\\/~,', max_size=2), inner, max_size=4),
    max_leaves=12,
)


def pointers(value, at=""):
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, each in inner:
        below = f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield below
        yield from pointers(each, below)


@given(value=VALUES, indent=st.sampled_from([None, 1, "\t"]), choice=st.randoms(use_true_random=False))
def test_the_new_text_says_what_the_changes_made_of_the_value(value, indent, choice):
    known = list(pointers(value))
    repairs = [
        (Change(choice.choice(["replace", "remove"]), at, {"new": [at]}),)
        for at in choice.sample(known, min(3, len(known)))
    ]
    text = json.dumps(value, indent=indent, ensure_ascii=choice.choice([True, False]))

    new, made = edited(text, repairs)

    assert json.loads(new) == repaired(value, made)
    assert bool(made) == bool(repairs)
