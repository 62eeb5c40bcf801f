"""Where values stand in a JSON text, counted by hand."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.document.json_places import JSONPlaces

TEXT = """
{
  "@graph": [
    {"@type": "Person", "name": "Ada"},
    {
      "a/b": {"m~n": [true, null,
        -1.5e3]},
      "quo\\"te": "x\\\\", "last": 1,
      "last": "2"
    }
  ]
}
"""

PLACES = [
    ("", 2, 1),
    ("/@graph", 3, 13),
    ("/@graph/0", 4, 5),
    ("/@graph/0/@type", 4, 15),
    ("/@graph/0/name", 4, 33),
    ("/@graph/1", 5, 5),
    ("/@graph/1/a~1b", 6, 14),
    ("/@graph/1/a~1b/m~0n", 6, 22),
    ("/@graph/1/a~1b/m~0n/0", 6, 23),
    ("/@graph/1/a~1b/m~0n/1", 6, 29),
    ("/@graph/1/a~1b/m~0n/2", 7, 9),
    ('/@graph/1/quo"te', 8, 18),
    # Of a key that stands there twice, readers keep the last value.
    ("/@graph/1/last", 9, 15),
    # What is missing has the place of what lacks it.
    ("/@graph/1/author/name", 5, 5),
    ("/@graph/2", 3, 13),
    ("/@graph/-1", 3, 13),
    ("/@graph/²", 3, 13),
    ("/@graph/0/name/0", 4, 33),
    ("/@graph/" + "9" * 5_000, 3, 13),
]


@pytest.mark.parametrize(("pointer", "line", "column"), PLACES)
def test_a_value_has_its_line_and_column(pointer, line, column):
    assert JSONPlaces(TEXT).line_and_column(pointer) == (line, column)


@pytest.mark.parametrize("text", ["1", '  "a"', "[]", "{}", "[[],{}]"])
def test_any_value_may_be_the_whole_text(text):
    assert JSONPlaces(text).offset("") == len(text) - len(text.lstrip())


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def every(value, pointer=""):
    yield pointer, value
    pairs = dict(enumerate(value)) if isinstance(value, list) else value if isinstance(value, dict) else {}
    for key, inner in pairs.items():
        yield from every(inner, f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}")


@given(VALUES, st.sampled_from([None, 2]), st.booleans())
def test_what_stands_at_a_place_is_the_value(value, indent, is_ascii):
    text = json.dumps(value, indent=indent, ensure_ascii=is_ascii)
    places = JSONPlaces(text)

    for pointer, inner in every(value):
        assert json.JSONDecoder().raw_decode(text, places.offset(pointer))[0] == inner
