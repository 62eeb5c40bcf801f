"""Front matter as Hugo 0.168 reads it: 76 sources, what it made of each, and where we differ on purpose."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Read:
    """The body, the title as text, and `params.v`."""

    body: str
    title: str
    v: Any = None


#: Front matter that is given up on.
REFUSED = None


@dataclass(frozen=True)
class Departure:
    """What we make of it on purpose, and the purpose."""

    ours: Read | None
    why: str


@dataclass(frozen=True)
class Case:
    name: str
    source: str
    hugo: Read | None
    departure: Departure | None = None


BILLION_LAUGHS = (
    "---\ntitle: A\na: &a [x,x,x,x,x,x,x,x,x,x]\n"
    + "".join(
        f"{name}: &{name} [{','.join([f'*{inner}'] * 10)}]\n" for inner, name in zip("abcdefg", "bcdefgh", strict=True)
    )
    + "---\nbody"
)

CASES = (
    Case("yaml basic", "---\ntitle: A\n---\nbody", Read("body", "A")),
    Case("yaml BOM", "\ufeff---\ntitle: A\n---\nbody", Read("body", "A")),
    Case("yaml CRLF", "---\r\ntitle: A\r\n---\r\nbody", Read("body", "A")),
    Case("yaml CR only", "---\rtitle: A\r---\rbody", Read("body", "A")),
    Case("yaml leading blank lines", "\n\n---\ntitle: A\n---\nbody", Read("body", "A")),
    Case("yaml leading spaces", "  ---\ntitle: A\n---\nbody", Read("body", "A")),
    Case("yaml delim trailing spaces", "---  \ntitle: A\n---  \nbody", Read("  \nbody", "A")),
    Case("yaml 4 dashes open", "----\ntitle: A\n----\nbody", REFUSED),
    Case("yaml end ...", "---\ntitle: A\n...\nbody", REFUSED),
    Case("yaml no end", "---\ntitle: A\nbody", REFUSED),
    Case("yaml empty", "---\n---\nbody", Read("body", "")),
    Case("yaml end indented", "---\ntitle: A\n  ---\nx: 1\n---\nbody", Read("body", "A ---")),
    Case(
        "yaml --- inside block scalar",
        "---\ntitle: A\ndesc: |\n  x\n  ---\n  y\n---\nbody",
        Read("body", "A"),
    ),
    Case("yaml --- at col0 in scalar", '---\ntitle: "A\n---\nB"\n---\nbody', REFUSED),
    Case(
        "yaml dup keys",
        "---\ntitle: A\ntitle: B\n---\nbody",
        REFUSED,
        Departure(
            Read("body", "B"),
            "the last value is used and the repetition reported: a slip should not cost a page its data",
        ),
    ),
    Case("yaml tab indent", "---\ntitle: A\nparams:\n\tx: 1\n---\nbody", REFUSED),
    Case("yaml tab after colon", "---\ntitle:\tA\n---\nbody", Read("body", "A")),
    Case("yaml NO", "---\ntitle: A\nparams:\n  v: NO\n---\nbody", Read("body", "A", "NO")),
    Case(
        "yaml on/off/y",
        "---\ntitle: A\nparams:\n  v: [yes, no, on, off, y, n]\n---\nbody",
        Read("body", "A", ["yes", "no", "on", "off", "y", "n"]),
    ),
    Case(
        "yaml octal 010",
        "---\ntitle: A\nparams:\n  v: 010\n---\nbody",
        Read("body", "A", 8),
        Departure(
            Read("body", "A", 10),
            "the core schema of YAML 1.2; who writes front matter does not count in octal",
        ),
    ),
    Case("yaml 0o10", "---\ntitle: A\nparams:\n  v: 0o10\n---\nbody", Read("body", "A", 8)),
    Case("yaml sexagesimal 22:22", "---\ntitle: A\nparams:\n  v: 22:22\n---\nbody", Read("body", "A", "22:22")),
    Case(
        "yaml 1_000",
        "---\ntitle: A\nparams:\n  v: 1_000\n---\nbody",
        Read("body", "A", 1000),
        Departure(Read("body", "A", "1_000"), "the core schema of YAML 1.2; 2024_01 in a tag is no number"),
    ),
    Case("yaml date", "---\ntitle: A\ndate: 2024-02-30\n---\nbody", Read("body", "A")),
    Case("yaml date ok", "---\ntitle: A\ndate: 2024-02-03\n---\nbody", Read("body", "A")),
    Case("yaml date nosec", "---\ntitle: A\ndate: 2024-02-03T10:00Z\n---\nbody", Read("body", "A")),
    Case("yaml date space tz", "---\ntitle: A\ndate: 2024-02-03 10:00:00 +0200\n---\nbody", Read("body", "A")),
    Case("yaml title number", "---\ntitle: 2024\n---\nbody", Read("body", "2024")),
    Case("yaml title date", "---\ntitle: 2024-01-01\n---\nbody", Read("body", "2024-01-01")),
    Case("yaml title null", "---\ntitle: ~\n---\nbody", Read("body", "")),
    Case("yaml title colon", "---\ntitle: A: B\n---\nbody", REFUSED),
    Case("yaml title quote", '---\ntitle: "A \\x41 \\ud83d\\ude00"\n---\nbody', Read("body", "A A \U0001f600")),
    Case("yaml merge <<", "---\nb: &b {x: 1}\ntitle: A\nparams:\n  <<: *b\n---\nbody", Read("body", "A")),
    Case("yaml billion laughs", BILLION_LAUGHS, REFUSED),
    Case(
        "yaml self alias",
        "---\ntitle: A\na: &a [*a]\n---\nbody",
        Read("body", "A"),
        Departure(REFUSED, "an endless list is no value; Hugo makes it null"),
    ),
    Case(
        "yaml python tag",
        '---\ntitle: A\nx: !!python/object/apply:os.system ["true"]\n---\nbody',
        Read("body", "A"),
    ),
    Case("yaml custom tag", "---\ntitle: A\nx: !foo bar\n---\nbody", Read("body", "A")),
    Case("yaml two docs", "---\ntitle: A\n---\n---\ntitle: B\n---\nbody", Read("---\ntitle: B\n---\nbody", "A")),
    Case("yaml comment first", "---\n# c\ntitle: A\n---\nbody", Read("body", "A")),
    Case("yaml list root", "---\n- a\n- b\n---\nbody", REFUSED),
    Case("yaml scalar root", "---\njust text\n---\nbody", REFUSED),
    Case("yaml non-string key", "---\ntitle: A\n1: x\ntrue: y\n---\nbody", Read("body", "A")),
    Case("yaml complex key", "---\ntitle: A\n? [a, b]\n: x\n---\nbody", REFUSED),
    Case("yaml NUL", '---\ntitle: "A\x00B"\n---\nbody', Read("body", "A\x00B")),
    Case("yaml ctrl", '---\ntitle: "A\x07B"\n---\nbody', Read("body", "A\x07B")),
    Case("yaml NEL/LS", "---\ntitle: A\u2028B\n---\nbody", Read("body", "A\u2028B")),
    Case("yaml emoji", "---\ntitle: A\U0001f600\n---\nbody", Read("body", "A\U0001f600")),
    Case("yaml bad utf8", b"---\ntitle: A\xff\n---\nbody".decode("utf-8", "replace"), Read("body", "A\ufffd")),
    Case("yaml inf/nan", "---\ntitle: A\nparams: {v: .nan}\n---\nbody", Read("body", "A", math.nan)),
    Case(
        "yaml huge int",
        "---\ntitle: A\nparams: {v: 9999999999999999999999999999999999999999}\n---\nbody",
        Read("body", "A", "9" * 40),
    ),
    Case(
        "yaml deep",
        "---\ntitle: A\nx: " + "[" * 3000 + "]" * 3000 + "\n---\nbody",
        Read("body", "A"),
        Departure(REFUSED, "50 levels are the limit; 3,000 are nobody's front matter"),
    ),
    Case("yaml @ value", "---\ntitle: @A\n---\nbody", REFUSED),
    Case("yaml % value", "---\ntitle: %A\n---\nbody", REFUSED),
    Case("yaml & value", "---\ntitle: A & B\n---\nbody", Read("body", "A & B")),
    Case("yaml hash in title", "---\ntitle: A #1\n---\nbody", Read("body", "A")),
    Case("toml basic", '+++\ntitle = "A"\n+++\nbody', Read("body", "A")),
    Case("toml BOM", '\ufeff+++\ntitle = "A"\n+++\nbody', Read("body", "A")),
    Case("toml dup keys", '+++\ntitle = "A"\ntitle = "B"\n+++\nbody', REFUSED),
    Case("toml date", '+++\ntitle = "A"\ndate = 2024-02-03\n+++\nbody', Read("body", "A")),
    Case("toml local dt", '+++\ntitle = "A"\ndate = 2024-02-03T10:00:00\n+++\nbody', Read("body", "A")),
    Case("toml CRLF", '+++\r\ntitle = "A"\r\n+++\r\nbody', Read("body", "A")),
    Case("toml +++ in multiline", '+++\ntitle = """A\n+++\nB"""\n+++\nbody', REFUSED),
    Case("toml bad", "+++\ntitle = A\n+++\nbody", REFUSED),
    Case("toml NUL", '+++\ntitle = "A\x00"\n+++\nbody', REFUSED),
    Case("json basic", '{\n"title": "A"\n}\nbody', Read("body", "A")),
    Case("json brace in string", '{"title": "A } B"}\nbody', Read("body", "A } B")),
    Case("json escaped quote", '{"title": "A \\" } B"}\nbody', Read("body", 'A " } B')),
    Case("json dup keys", '{"title": "A", "title": "B"}\nbody', Read("body", "B")),
    Case("json trailing comma", '{"title": "A",}\nbody', REFUSED),
    Case("json no newline", '{"title": "A"}body', Read("body", "A")),
    Case("json BOM", '\ufeff{"title": "A"}\nbody', Read("body", "A")),
    Case("json unterminated", '{"title": "A"\nbody', REFUSED),
    Case(
        "org",
        "#+TITLE: A\n#+DATE: 2024-01-01\nbody",
        Read("body", "A"),
        Departure(Read("#+TITLE: A\n#+DATE: 2024-01-01\nbody", ""), "Org mode is not read"),
    ),
    Case("none", "body only", Read("body only", "")),
    Case("none with --- hr", "body\n\n---\n\nmore", Read("body\n\n---\n\nmore", "")),
    Case("html file in md", "<h1>x</h1>", Read("<h1>x</h1>", "")),
)
