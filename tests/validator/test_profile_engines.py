"""Whether a node is what a feature asks for: keys and classes, `jsonschema` and `jsonschema-rs` answer the same."""

import json
from itertools import chain, combinations
from pathlib import Path

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from seoexport.validator.profiles import features
from seoexport.validator.profiles.parts import parts
from seoexport.validator.schema import schema

PARTS = [part for name in features() for part in parts("google-2026-06", name)]
EXAMPLES = sorted((Path(__file__).parents[2] / "examples").rglob("*.json"))
VALUES = (
    "text", "", "FULL_TIME", "TELECOMMUTE", 0, 7, 4.5, -1, True, False, None, {}, [], {"@value": "7"},
    ["text", 7], ["FULL_TIME", "other"], [True], [[]], [{"@type": "Person"}, None], [[["deep"]]],
)  # fmt: skip


def engines(part):
    return Draft202012Validator(schema(part.name)).is_valid, jsonschema_rs.Draft202012Validator(
        schema(part.name)
    ).is_valid


def answered(part, node):
    return not part.lacks(node) and not list(part.misfits(node, ""))


@pytest.mark.parametrize("part", PARTS, ids=lambda part: part.name)
class TestPart:
    def test_one_value_after_the_other(self, part):
        slow, fast = engines(part)
        whole = dict.fromkeys(part.taken, "text")
        nodes = [{**whole, name: value} for name in part.taken for value in VALUES]

        answers = [(slow(node), fast(node), answered(part, node)) for node in nodes]

        assert [node for node, each in zip(nodes, answers, strict=True) if len(set(each)) > 1] == []

    def test_every_few_properties(self, part):
        slow, fast = engines(part)
        needed = [*part.needed, *chain.from_iterable(part.either)][:6]
        chosen = chain.from_iterable(combinations(needed, count) for count in range(len(needed) + 1))
        nodes = [{key: {} for key in names} for names in chosen]

        answers = [(slow(node), fast(node), answered(part, node)) for node in nodes]

        assert [node for node, each in zip(nodes, answers, strict=True) if len(set(each)) > 1] == []


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.floats(-9, 9) | st.sampled_from(["text", "", "FULL_TIME"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "@id"]), inner, max_size=2),
    max_leaves=5,
)


@given(data=st.data())
def test_any_node(data):
    part = data.draw(st.sampled_from(PARTS))
    node = data.draw(st.dictionaries(st.sampled_from([*part.taken, "x"]), JSON))
    slow, fast = engines(part)

    assert slow(node) == fast(node) == answered(part, node)


def nodes_in(value):
    if isinstance(value, dict):
        yield value
    for each in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from nodes_in(each)


def test_every_node_of_the_examples():
    nodes = [node for path in EXAMPLES for node in nodes_in(json.loads(path.read_text("utf-8"))) if "@type" in node]
    differing = []
    for part in PARTS:
        slow, fast = engines(part)
        differing += [(part.name, node) for node in nodes if len({slow(node), fast(node), answered(part, node)}) > 1]

    assert len(nodes) > 100
    assert differing == []
