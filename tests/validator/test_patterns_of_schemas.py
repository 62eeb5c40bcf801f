"""No pattern of a JSON Schema has a repetition within a repetition: Python would try all ways to divide a text."""

import json
import re
from pathlib import Path
from re import _constants as codes
from re import _parser as parser

import pytest

from seoexport.validator.schema import directory, names

REPEATS = (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT)


def patterns(value):
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        yield from value.get("patternProperties", {})
        for each in value.values():
            yield from patterns(each)
    elif isinstance(value, list):
        for each in value:
            yield from patterns(each)


def nests(tree, repeated=False):
    """Return whether something that may stand several times stands in something that may."""
    return any(nested(code, given, repeated) for code, given in tree)


def nested(code, given, repeated):
    if code in REPEATS:
        _, most, inner = given
        several = most is codes.MAXREPEAT or most > 1
        return (several and repeated) or nests(inner, repeated or several)
    if code is codes.SUBPATTERN:
        return nests(given[3], repeated)
    if code is codes.BRANCH:
        return any(nests(each, repeated) for each in given[1])
    if code in (codes.ASSERT, codes.ASSERT_NOT):
        return nests(given[1], repeated)
    return False


ALL = sorted(
    {
        (name, each)
        for name in names()
        for each in patterns(json.loads(Path(directory() / f"{name}.schema.json").read_text("utf-8")))
    }
)


@pytest.mark.parametrize(("name", "pattern"), ALL)
def test_it_is_linear(name, pattern):
    assert re.compile(pattern)
    assert not nests(parser.parse(pattern))


@pytest.mark.parametrize("pattern", ["(a+)+", "(?:a*b?)*", "(a|b+)*", "((ab){2,})+", "(?=(a+)+)b"])
def test_what_is_not_is_seen(pattern):
    assert nests(parser.parse(pattern))


@pytest.mark.parametrize("pattern", ["a+b+", "(ab)?c*", "(a|b)*", r"[a-z]+(:[a-z]+)?", "(?=a+)b"])
def test_what_is_is_let_be(pattern):
    assert not nests(parser.parse(pattern))


@pytest.mark.parametrize(
    ("name", "known"),
    [
        ("og:image", True),
        ("og:image:secure_url", True),
        ("a:b:c:d", True),
        ("og", False),
        ("og:", False),
        ("og::url", False),
    ],
)
def test_the_names_of_open_graph_are_still_known(name, known):
    (pattern,) = {each for schema, each in ALL if schema == "head" and each.startswith("^[a-z][a-z0-9_]*:")}

    assert bool(re.search(pattern, name)) is known
