from __future__ import annotations

import math
from typing import Any

import pytest
import yaml

from seoexport.strict_yaml import Loaded, RepeatedKey, YamlError, composer, load
from seoexport.strict_yaml.scalars import plain

READERS = [getattr(yaml, "CSafeLoader", yaml.SafeLoader), yaml.SafeLoader]


@pytest.fixture(params=READERS, ids=["libyaml", "python"])
def _either_loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML may have been built without libyaml: both its loaders must mean the same."""
    bounded = composer.Loader.__mro__[1]
    monkeypatch.setattr(composer, "Loader", type("Loader", (bounded, request.param), {}))


either_loader = pytest.mark.usefixtures("_either_loader")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(word, None) for word in ("", "~", "null", "Null", "NULL")],
        *[(word, True) for word in ("true", "True", "TRUE")],
        *[(word, False) for word in ("false", "False", "FALSE")],
        ("0", 0),
        ("-12", -12),
        ("+12", 12),
        ("010", 10),
        ("0o10", 8),
        ("0x1F", 31),
        ("18446744073709551615", 2**64 - 1),
        ("-9223372036854775808", -(2**63)),
        ("0o1777777777777777777777", 2**64 - 1),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1.", 1.0),
        ("-1e3", -1000.0),
        ("1.5E-3", 0.0015),
        (".inf", math.inf),
        ("+.Inf", math.inf),
        ("-.INF", -math.inf),
    ],
)
def test_reads_the_scalars_of_the_core_schema(text: str, value: Any) -> None:
    assert (plain(text), type(plain(text))) == (value, type(value))


@pytest.mark.parametrize(
    "text",
    [
        *["NO", "no", "yes", "Yes", "on", "off", "y", "n", "tRUE", "nULL", "nan", "inf", ".iNF"],
        *["22:22", "1:30:00", "2024-02-30", "2024-02-03", "2024-02-03T10:00:00Z", "2001-12-14 21:59:43 -5"],
        *["1_000", "0b11", "0o8", "0xG", "-0x1F", "+-1", "1e", "e3", "-", "+", ".", "--1", "1.2.3", "١٢"],
        *["18446744073709551616", "-9223372036854775809", "9" * 5000, "0x1FFFFFFFFFFFFFFFFF"],
        *["=", "<<", "a", "A title"],
    ],
)
def test_leaves_every_other_scalar_as_text(text: str) -> None:
    assert plain(text) == text


def test_reads_not_a_number() -> None:
    assert all(math.isnan(plain(text)) for text in (".nan", ".NaN", ".NAN"))  # type: ignore[arg-type]


@either_loader
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("# nothing\n", None),
        ("just text", "just text"),
        ("- a\n- [b, {c: d}]", ["a", ["b", {"c": "d"}]]),
        ("a: '12'\nb: \"true\"\nc: |\n  1\n", {"a": "12", "b": "true", "c": "1\n"}),
        ("a:\nb: ''", {"a": None, "b": ""}),
        (
            "1: a\ntrue: b\n~: c\n2024-01-01: d\n1.50: e",
            {"1": "a", "true": "b", "~": "c", "2024-01-01": "d", "1.50": "e"},
        ),
        ("\ufefftitle: A", {"title": "A"}),
        ("a: 1\r\nb: 2\rc: 3", {"a": 1, "b": 2, "c": 3}),
        ("%YAML 1.2\n---\na: 1\n...\n", {"a": 1}),
        ('{"a": [1, "\\u00e9\\/"]}', {"a": [1, "é/"]}),
    ],
)
def test_reads_plain_values(text: str, value: Any) -> None:
    assert load(text).value == value


@either_loader
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("!!python/object/apply:os.system ['true']", ["true"]),
        ("!!python/name:os.system ''", ""),
        ("!!python/object:seoexport.model.Image {url: a}", {"url": "a"}),
        ("!custom bar", "bar"),
        ("!custom 12", "12"),
        ("!!str 12", "12"),
        ("!!binary aGk=", "aGk="),
        ("!!timestamp 2024-02-30", "2024-02-30"),
        ("!!set {a, b}", {"a": None, "b": None}),
        ('!!int "3"', 3),
        ("!!int three", "three"),
        ("!!float 3", 3),
        ('!!bool "true"', True),
        ('!!null ""', None),
    ],
)
def test_builds_nothing_that_a_tag_names(text: str, value: Any) -> None:
    assert load(text).value == value


@either_loader
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("b: &b {x: 1, y: 1}\nc: {<<: *b, y: 2}", {"x": 1, "y": 2}),
        ("b: &b {x: 1, y: 1}\nc: {y: 2, <<: *b}", {"x": 1, "y": 2}),
        ("a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}", {"x": 1, "y": 2}),
        ("a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b}", {"x": 1, "y": 2}),
        ("c: {<<: {x: 1}}", {"x": 1}),
        ("c: {<<: []}", {}),
        ("c: {'<<': 1}", {"<<": 1}),
    ],
)
def test_merges_what_the_mapping_does_not_say_itself(text: str, value: Any) -> None:
    loaded = load(text)

    assert loaded.value["c"] == value
    assert loaded.repeated == ()


@either_loader
def test_writes_aliases_out_as_values_of_their_own() -> None:
    value = load("a: &a [1]\nb: *a\nc: [*a, *a]").value

    assert value == {"a": [1], "b": [1], "c": [[1], [1]]}
    assert value["a"] is not value["b"]


@either_loader
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('"\\ud83d\\ude00 \\uD83D\\uDE00"', "\U0001f600 \U0001f600"),
        ('"\\\\ud83d \\\\\\ud83d\\ude00"', "\\ud83d \\\U0001f600"),
        ("'\\ud83d\\uDE00'", "\\ud83d\\uDE00"),
        ("C:\\ud83d", "C:\\ud83d"),
        ("|\n  \\ud83d\n", "\\ud83d\n"),
        ("a\x00b\x07c\x7fd\x80e", "a\x00b\x07c\x7fd\x80e"),
        ("a\x85b\u2028c\u2029d", "a\x85b\u2028c\u2029d"),
        ('"a\u2028b\ufffe\uffff"', "a\u2028b\ufffe\uffff"),
        ("a\ufeffb", "a\ufeffb"),
        ("\U00100041 private", "\U00100041 private"),
        ("\x00\U00100000\U0010000d\U0010000a\U0010ffff", "\x00\U00100000\U0010000d\U0010000a\U0010ffff"),
        ('"\x00\\U0010000a\\U0010000d\\\\ud83d"', "\x00\U0010000a\U0010000d\\ud83d"),
        ("\x00 \\U0010000a", "\x00 \\U0010000a"),
    ],
)
def test_takes_characters_for_text_that_libyaml_does_not(text: str, value: str) -> None:
    assert load(text).value == value


@either_loader
def test_counts_lines_as_editors_do() -> None:
    text = "a: x\u2028y\x85z\r\nb:\r  - c: 1\n    d: 2\n\n  - c: 3\n"

    assert load(text).lines == {
        ("a",): 1,
        ("b",): 2,
        ("b", 0, "c"): 3,
        ("b", 0, "d"): 4,
        ("b", 1, "c"): 6,
    }


@either_loader
def test_reports_repeated_keys_and_uses_the_last() -> None:
    text = "a: 1\nb: {c: 1, c: 2}\na: 2\n'a': 3\nd:\n  e: 1\nd:\n  f: 1\n"

    assert load(text) == Loaded(
        value={"b": {"c": 2}, "a": 3, "d": {"f": 1}},
        lines={("a",): 4, ("b",): 2, ("b", "c"): 2, ("d",): 7, ("d", "f"): 8},
        repeated=(
            RepeatedKey(path=("a",), first_line=1, last_line=4),
            RepeatedKey(path=("d",), first_line=5, last_line=7),
            RepeatedKey(path=("b", "c"), first_line=2, last_line=2),
        ),
    )


@pytest.mark.parametrize("text", ["a: 1\nb: 1", "a: {b: 1}\nb: {a: 1}", "- a: 1\n- a: 2", "a: 1\nA: 2"])
def test_keys_that_only_look_repeated_are_not(text: str) -> None:
    assert load(text).repeated == ()


@either_loader
@pytest.mark.parametrize(
    "text",
    [
        "a: [b",
        "a: 'b",
        "\tb: 1",
        "%YAML 1." + "9" * 5000 + "\n---\na",
        '"\\U00110000"',
        "\ud800",
        "a: b: c",
        "!<> a",
    ],
)
def test_every_loader_fails_in_one_way(text: str) -> None:
    with pytest.raises(YamlError, match=r"^line \d+: [^\n]+$"):
        load(text)
