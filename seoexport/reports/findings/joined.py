"""Findings that are one matter on many pages: a fault of a template is told once, with a count and a few places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from seoexport.diagnostics import SEVERITIES, Diagnostic, Severity, Wish
from seoexport.reports.findings.places import ordered

#: On so many pages the very same message is one finding.
MANY = 3
#: On so many pages messages that differ in the values they quote are one. It is more, for the values are left out.
MANY_ALIKE = 5

#: What a message quotes of its page: a text in quotation marks, an address, a number. Messages cut what they quote, and
#: without an end a mark that is never closed would be looked for in all the rest, again and again.
_VALUE = re.compile(
    r"""(?<!\w)'(?:[^'\\]|\\.){0,80}+'(?!\w)"""
    r"""|(?<!\w)"(?:[^"\\]|\\.){0,80}+"(?!\w)"""
    r"""|\bhttps?://[^\s'"]++"""
    r"""|(?<![\w.,])\d++(?:[.,]\d++)*+(?!\w)"""
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joined:
    """One finding on many pages; in `message` an ellipsis stands for values in which the pages differ."""

    rule: str
    severity: Severity
    message: str
    diagnostics: tuple[Diagnostic, ...]
    pages: int

    @property
    def wish(self) -> Wish | None:
        """The document of the consumer whom it concerns."""
        return self.diagnostics[0].wish

    def places(self, number: int) -> list[Diagnostic]:
        """Return the first findings, at most `number`, each on a page of its own."""
        found: dict[str | None, Diagnostic] = {}
        for each in self.diagnostics:
            if len(found) == number:
                break
            found.setdefault(each.source, each)
        return list(found.values())


class Grouped(NamedTuple):
    """Findings as a report tells them: those that stand on many pages, and those that stand alone, sorted by place."""

    joined: tuple[Joined, ...]
    alone: tuple[Diagnostic, ...]


def grouped(diagnostics: Iterable[Diagnostic]) -> Grouped:
    """Return findings with those joined that are equal but for page and place, then those that also differ in values.

    Joined ones are sorted by severity, then by how many pages they stand on.
    """
    same, rest = _parted(ordered(diagnostics), _exactly, MANY)
    alike, alone = _parted(rest, _but_for_values, MANY_ALIKE)
    joined = [_join(group) for group in (*same, *alike)]
    joined.sort(key=lambda each: (SEVERITIES.index(each.severity), -each.pages, each.rule, each.message))
    return Grouped(tuple(joined), tuple(ordered(alone)))


def _parted(
    diagnostics: Iterable[Diagnostic], key: Any, many: int
) -> tuple[list[Sequence[Diagnostic]], list[Diagnostic]]:
    """Return the groups of equal key that stand on many pages, and the findings of all other groups."""
    groups: dict[Any, list[Diagnostic]] = {}
    for each in diagnostics:
        groups.setdefault((each.rule, each.severity, each.wish, key(each.message)), []).append(each)
    large: list[Sequence[Diagnostic]] = []
    rest: list[Diagnostic] = []
    for group in groups.values():
        if len(group) >= many and _pages(group) >= many:
            large.append(group)
        else:
            rest += group
    return large, rest


def _pages(group: Iterable[Diagnostic]) -> int:
    return len({each.source for each in group})


def _exactly(message: str) -> str:
    return message


def _but_for_values(message: str) -> tuple[str, ...]:
    return tuple(_VALUE.split(message))


def _join(group: Sequence[Diagnostic]) -> Joined:
    first = group[0]
    message = _shared([each.message for each in group])
    return Joined(
        rule=first.rule, severity=first.severity, message=message, diagnostics=tuple(group), pages=_pages(group)
    )


def _shared(messages: Sequence[str]) -> str:
    """Return what messages of one form have in common, values that are the same in all of them included.

    >>> _shared(["title 'Calf' has 4 of 60 letters", "title 'Knot' has 4 of 60 letters"])
    "title '…' has 4 of 60 letters"
    """
    first = messages[0]
    if all(message == first for message in messages):
        return first
    slots = [set(slot) for slot in zip(*(_VALUE.findall(message) for message in messages), strict=True)]
    values = (_masked(slot) for slot in slots)
    return "".join(f"{piece}{next(values, '')}" for piece in _VALUE.split(first))


def _masked(slot: set[str]) -> str:
    (value, *others) = sorted(slot)
    if not others:
        return value
    return "'…'" if value[0] in "'\"" else "…"
