"""Findings that are known: how they are kept in a file, and which findings are none of them.

A finding is known again by its file, its rule and its message, whatever line it moved to; as many of the same as were
known once.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple, TypeAlias

from seoexport.diagnostics import Diagnostic
from seoexport.errors import UnusablePath
from seoexport.validator.schema import problems

#: How often each finding is known, by file, rule and message.
Known: TypeAlias = Counter[tuple[str, str, str]]


_LINE = re.compile(r"\b(lines?|column) \d+")


class Unknown(NamedTuple):
    """The findings that no baseline knows, and how many it knows that are gone."""

    diagnostics: tuple[Diagnostic, ...]
    gone: int


def matter(each: Diagnostic) -> tuple[str, str, str]:
    """Return by what a finding is known again: its file, its rule and its message, without the lines that this names.

    >>> matter(Diagnostic(rule="r", severity="info", message="repeats line 7", source="./a.html", line=9))
    ('a.html', 'r', 'repeats line')
    """
    source = (each.source or "").replace("\\", "/").removeprefix("./")
    return source, each.rule, _LINE.sub(r"\1", each.message)


def known_from(diagnostics: Iterable[Diagnostic]) -> Known:
    """Return what a baseline of these findings knows."""
    return Counter(map(matter, diagnostics))


def unknown(diagnostics: Sequence[Diagnostic], known: Known) -> Unknown:
    """Return the findings that are not known, in their order; of more of the same the last ones.

    >>> twice = [Diagnostic(rule="title-missing", severity="error", message="no title", line=n) for n in (1, 2)]
    >>> [each.line for each in unknown(twice, known_from(twice[:1])).diagnostics]
    [2]
    """
    left = Counter(known)
    found = []
    for each in diagnostics:
        key = matter(each)
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(each)
    return Unknown(tuple(found), left.total())


def text_of(known: Known) -> str:
    """Return the text of a baseline file: files, their rules, their messages and how often each is known, sorted."""
    files: dict[str, dict[str, dict[str, int]]] = {}
    for (source, rule, message), number in sorted(known.items()):
        files.setdefault(source, {}).setdefault(rule, {})[message] = number
    return json.dumps({"version": 1, "known": files}, indent=2, ensure_ascii=False) + "\n"


def read(text: str, name: str) -> Known:
    """Return what the text of a baseline file knows; `name` is what its path is called in messages.

    Raises UnusablePath for a text that is no baseline.
    """
    try:
        stated = json.loads(text)
    except ValueError as error:
        raise UnusablePath(name, f"it is no baseline: {error}; write it anew with --write-baseline") from None
    for problem in problems("baseline", stated):
        reason = f"it is no baseline: {problem.message}{f' at {problem.at}' if problem.at else ''}"
        raise UnusablePath(name, f"{reason}; write it anew with --write-baseline")
    return Counter(
        {
            (source, rule, message): number
            for source, rules in stated["known"].items()
            for rule, messages in rules.items()
            for message, number in messages.items()
        }
    )
