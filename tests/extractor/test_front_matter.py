from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from seoexport.diagnostics import Finding, Problem
from seoexport.errors import UnusableFrontMatter
from seoexport.extractor.front_matter import FrontMatter, read, stands_in

# Named by its path: nothing says whether the tests are a package.
sys.path.insert(0, str(Path(__file__).parent))
from front_matter_cases import CASES, REFUSED, Case, Read


def same(left: Any, right: Any) -> bool:
    return left == right or (isinstance(left, float) and math.isnan(left) and math.isnan(right))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_reads_what_hugo_reads(case: Case) -> None:
    expected = case.departure.ours if case.departure else case.hugo
    if expected is REFUSED:
        with pytest.raises(UnusableFrontMatter):
            read(case.source)
        return
    matter = read(case.source)

    title, v = matter.get("title"), matter.get("params.v")
    assert same(v, expected.v)
    assert Read(matter.body, "" if title is None else str(title), expected.v) == expected


def test_departs_from_hugo_only_where_it_differs() -> None:
    departures = [case for case in CASES if case.departure]

    assert len(CASES) == 76
    assert [case.name for case in departures if case.departure.ours == case.hugo] == []


@pytest.mark.parametrize(
    "source",
    [
        "---\ntitle: Calf\nCover:\n  Image: a.png\n---\nText\n",
        '+++\ntitle = "Calf"\n[Cover]\nImage = "a.png"\n+++\nText\n',
        '{"title": "Calf",\n"Cover":\n\n{"Image": "a.png"}}\nText\n',
    ],
    ids=["yaml", "toml", "json"],
)
def test_reads_every_format_alike(source: str) -> None:
    matter = read(source)

    assert matter.values == {"title": "Calf", "Cover": {"Image": "a.png"}}
    assert (matter.body, source.splitlines()[matter.body_line - 1]) == ("Text\n", "Text")
    assert matter.findings == ()
    assert matter.get("cover") == {"image": "a.png"}
    assert matter.get("COVER.image") == "a.png"


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        ("---\na: 1\nB:\n  C: 2\n---\n", {"a": 2, "b": 3, "b.c": 4}),
        ("\ufeff\n\n---\na: 1\n---\n", {"a": 4}),
        ("---\r\na: 1\r\n\r\nb: 1\r\n---\r\n", {"a": 2, "b": 4}),
        ("---\ra: 1\rb: 1\r---\r", {"a": 2, "b": 3}),
        ("--- {a: 1,\nb: 1}\n---\n", {"a": 1, "b": 2}),
        ("---\na:\n- b: 1\n- b: 2\n---\n", {"a": 2, "a.0.b": 3, "a.1.b": 4}),
        (
            '{"a": 1,\r\n"b": {"c": [1,\r{"d": 1}, [{"e": 1}]]}}',
            {"a": 1, "b": 2, "b.c": 2, "b.c.1.d": 3, "b.c.2.0.e": 3},
        ),
        ('\n\n{\n"a \\"{": "}",\n"b": []}', {'a "{': 4, "b": 5}),
        (
            "+++\na = 1\nb.c = 1\n# f = 1\n[b.d] # [g]\ne = 1\n+++\n",
            {"a": 2, "b": 3, "b.c": 3, "b.d": 5, "b.d.e": 6},
        ),
        (
            ('+++\n[[a]]\nb = """\nc = 1\n"""""\nd = 1 # = [\n[a.e]\nf = {g = [1,\n"]"], h = 1}\n[[a]]\nb = 2\n+++\n'),
            {
                "a": 2,
                "a.0.b": 3,
                "a.0.d": 6,
                "a.0.e": 7,
                "a.0.e.f": 8,
                "a.0.e.f.g": 8,
                "a.0.e.f.h": 8,
                "a.1.b": 11,
            },
        ),
        (
            "+++\r\n\"a\" = '''\r\n'''\r\n'b' = 1\r\n\"\\u0063\" = 1\r\n+++\r\n",
            {"a": 2, "b": 4, "\\u0063": 5, "c": 1},
        ),
    ],
)
def test_knows_the_line_of_each_key(source: str, lines: dict[str, int]) -> None:
    matter = read(source)

    assert matter.lines == lines
    assert matter.line("A" if "a" in lines else 'A "{') == lines.get("a", 4)
    assert matter.line("nowhere") is None


def test_finds_values_by_dotted_paths_in_any_case() -> None:
    matter = read("---\nA.B: 1\nA:\n  b: 2\n  C: {D: [X: Y]}\nnone:\nlist: [1]\n---\n")

    found = {key: matter.get(key) for key in ("a.b", "a.c.d", "A.C", "none", "none.x", "list.0", "a.b.c", "x.y", "x")}
    assert found == {
        "a.b": 1,
        "a.c.d": [{"x": "Y"}],
        "A.C": {"d": [{"x": "Y"}]},
        "none": None,
        "none.x": None,
        "list.0": None,
        "a.b.c": None,
        "x.y": None,
        "x": None,
    }


@pytest.mark.parametrize(
    ("source", "findings"),
    [
        (
            "---\nx: true\na: 1\nx: false\n---\n",
            [("key 'x' stands on lines 2 and 4; the last value, false, is used", "x", 4)],
        ),
        (
            "\n---\nc:\n  t: [1]\n  t: ü\n  t: [2]\n---\n",
            [("key 'c.t' stands on lines 4 and 6; the last value is used", "c.t", 6)],
        ),
        (
            '{"x": 1, "x": "a"}',
            [("key 'x' stands twice on line 1; the last value, \"a\", is used", "x", 1)],
        ),
        (
            '{"a": {"x": 1, "x": 2},\n"a": {"y": 1,\n"y": null}}',
            [
                ("key 'a' stands on lines 1 and 2; the last value is used", "a", 2),
                ("key 'a.y' stands on lines 2 and 3; the last value, null, is used", "a.y", 3),
            ],
        ),
        (
            "---\nTag: A\ntag: " + "B" * 60 + "\n---\n",
            [
                (
                    "keys 'Tag' and 'tag' are one and stand on lines 2 and 3; the last value is used",
                    "tag",
                    3,
                )
            ],
        ),
        (
            '+++\nTag = "A"\ntag = "B"\n+++\n',
            [
                (
                    "keys 'Tag' and 'tag' are one and stand on lines 2 and 3; the last value, \"B\", is used",
                    "tag",
                    3,
                )
            ],
        ),
    ],
)
def test_reports_keys_that_stand_twice(source: str, findings: list[tuple[str, str, int]]) -> None:
    assert read(source).findings == tuple(
        Finding(rule="front-matter-duplicate-key", problem=Problem(message=message, at=at, line=line))
        for message, at, line in findings
    )


@pytest.mark.parametrize(
    "source",
    [
        "---\na: 1\nb: 1\n---\n",
        "---\na: {x: 1}\nb: {x: 1, a: 2}\n---\n",
        "---\na:\n- x: 1\n- x: 1\n---\n",
        "---\nb: &b {x: 1}\na:\n  <<: *b\n  x: 2\n---\n",
        "---\na.b: 1\na: {b: 1}\n---\n",
        "---\na: 1\n---\n---\na: 1\n---\n",
        '{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": "x"}]}',
        "+++\n[a]\nx = 1\n[b]\nx = 1\n[[c]]\nx = 1\n[[c]]\nx = 1\n+++\n",
        "a: 1\na: 1\n",
    ],
)
def test_finds_nothing_in_keys_that_stand_once(source: str) -> None:
    assert read(source).findings == ()


def test_the_last_spelling_of_a_key_counts() -> None:
    assert read("---\nTitle: A\ntitle: B\nTitle: C\n---\n").get("title") == "C"


def test_toml_dates_become_text_like_those_of_yaml() -> None:
    source = (
        "+++\na = 2024-02-03\nb = 2024-02-03T10:00:00\nc = 2024-02-03 10:00:00Z\n"
        "d = [2024-02-03T10:00:00.5+02:00]\ne = {f = 10:00:00}\ng = true\n+++\n"
    )

    assert read(source).values == {
        "a": "2024-02-03",
        "b": "2024-02-03T10:00:00",
        "c": "2024-02-03T10:00:00+00:00",
        "d": ["2024-02-03T10:00:00.500000+02:00"],
        "e": {"f": "10:00:00"},
        "g": True,
    }


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("---\ndate: 2024-02-30\n---\n", "2024-02-30"),
        ("---\ndate: 2024-02-03T10:00Z\n---\n", "2024-02-03T10:00Z"),
        ("---\ndate: 2024-02-03 10:00:00 +0200\n---\n", "2024-02-03 10:00:00 +0200"),
        ('{"date": "a\\ud83d\\ude00\\\\ud83d"}', "a\U0001f600\\ud83d"),
        ('{"date": "\\ud83d \\ude00"}', "\ufffd \ufffd"),
        ('{"date": 12345678901234567890123}', 12345678901234567890123),
        ("+++\ndate = nan\n+++\n", math.nan),
    ],
)
def test_keeps_values_as_written(source: str, value: Any) -> None:
    assert same(read(source).get("date"), value)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("---\na: 1\n---\n", True),
        ("\ufeff \t\r\n\n---", True),
        ("+++\n", True),
        ("{", True),
        ('{ "a": 1}', True),
        ("----", True),
        ("", False),
        ("--", False),
        ("- item\n- item\n", False),
        ("+ item\n", False),
        ("-- \n", False),
        ("{{< figure >}}\ntext", False),
        ("{{ page.title }}", False),
        ("{% include toc %}", False),
        ("{# comment #}", False),
        ("{: .lead}\ntext", False),
        ("#+TITLE: A\n", False),
        ("# Title\n", False),
        ("Title\n---\n", False),
        ("<!doctype html>\n---\n", False),
        ("\xa0---\na: 1\n---\n", False),
    ],
)
def test_sees_whether_front_matter_begins(source: str, expected: bool) -> None:
    assert stands_in(source) is expected


@pytest.mark.parametrize(
    ("source", "body", "body_line"),
    [
        ("---\n---\nbody", "body", 3),
        ("---\n---", "", 2),
        ("---\r\n---\r\n\r\nbody", "\r\nbody", 3),
        ("---\na: 1\n---x\nbody", "x\nbody", 3),
        ("---\na: 1\n--- \n\nbody", " \n\nbody", 3),
        ("---\na: 1\n---\n---\nb: 1\n---\n", "---\nb: 1\n---\n", 4),
        ("+++\n+++\r\rbody", "\rbody", 3),
        ("{}", "", 1),
        ("{}body", "body", 1),
        ("\n{}\r\n\r\nbody", "\r\nbody", 3),
        ('{"a": "\\\\"}\n}', "}", 2),
        ("body\n---\n", "body\n---\n", 1),
        ("", "", 1),
    ],
)
def test_hands_over_the_body_byte_for_byte(source: str, body: str, body_line: int) -> None:
    matter = read(source)

    assert (matter.body, matter.body_line) == (body, body_line)


@pytest.mark.parametrize("source", ["text", "- item\n", "{{< toc >}}", "#+TITLE: A\n", ""])
def test_a_page_without_front_matter_is_all_body(source: str) -> None:
    assert read(source) == FrontMatter(values={}, lines={}, format=None, body=source, body_line=1)


def test_a_page_without_front_matter_costs_no_parser() -> None:
    program = (
        "import sys; from seoexport.extractor.front_matter import read; read('text');"
        "print([name for name in ('yaml', 'tomllib') if name in sys.modules])"
    )
    root = Path(__file__).parents[2]

    printed = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    ).stdout
    assert printed == "[]\n"


@pytest.mark.parametrize(
    "source",
    [
        '---json\n{"title": "A"}\n---\nText',
        '---toml\ntitle = "A"\n---\nText',
        "---yaml\ntitle: A\n---\nText",
        "---yml \r\ntitle: A\r\n---\r\nText",
    ],
)
def test_a_language_behind_the_first_mark(source):
    found = read(source)

    assert (found.get("title"), found.line("title"), found.body) == ("A", 2, "Text")


def test_front_matter_in_a_language_that_nobody_reads_here():
    with pytest.raises(
        UnusableFrontMatter, match=r"^line 1: front matter is 'js'; it can be read as yaml, toml or json$"
    ):
        read('---js\n{title: "A"}\n---\nText')
