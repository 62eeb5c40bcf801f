"""JSON text against the standard library's, which is slower and right."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.emitters.ascii_json import encoded

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_is_read_back_as_the_value_and_is_ascii(value):
    text = encoded(value)

    assert text.isascii()
    assert json.loads(text) == value


@given(st.text(st.characters(codec=None)) | st.text(st.sampled_from('a\ud800\udc00é😀\\"\n\x00\x7f\u2028')))
def test_texts_are_spelt_as_the_standard_library_spells_them(text):
    assert encoded([text]) == json.dumps([text])


def test_keys_are_sorted_at_every_depth():
    assert encoded({"b": {"d": 1, "c": 2}, "a": 3}) == '{"a":3,"b":{"c":2,"d":1}}'


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
@pytest.mark.parametrize("place", [lambda value: value, lambda value: {"a": [value, None]}])
def test_what_json_does_not_have_is_refused(value, place):
    with pytest.raises(ValueError, match="not JSON compliant"):
        encoded(place(value))
