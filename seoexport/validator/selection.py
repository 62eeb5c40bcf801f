"""Which rules are asked, and what they weigh on a page: from what a site wants to hear."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Any

from seoexport.diagnostics import Severity
from seoexport.errors import UnknownName
from seoexport.globs import matches
from seoexport.model import Checks
from seoexport.urls import path
from seoexport.validator.rule import Rule

#: The name of all rules together.
ALL = "all"


def chosen(rules: tuple[Rule[Any], ...], checks: Checks) -> tuple[Rule[Any], ...]:
    """Return those among the rules that are asked: the selected ones without the ignored ones."""
    if checks.select == (ALL,) and not checks.ignore:
        return rules
    wanted = (_named(checks.select) - _named(checks.ignore)) | _named(checks.extend)
    return tuple(rule for rule in rules if rule.id in wanted)


def weights(checks: Checks, url: str) -> Mapping[str, Severity | None]:
    """Return what rules weigh on the page of this address where that is not their own; None for those switched off."""
    return _weights(checks, path(url)) if checks.severities else {}


def unknown(names: Iterable[str]) -> UnknownName | None:
    """Return the error for the first name that no rule, no group and no glob has, None where all are known.

    >>> str(unknown(["title-missing", "vocabulry"]))
    "no such rule or group: 'vocabulry'; did you mean 'vocabulary'?"
    """
    for name in names:
        if not ids_of(name):
            groups = (ALL, *_groups())
            near = get_close_matches(name, (*groups, *_ids()), n=1, cutoff=0.6)
            return UnknownName("rule or group", name, (*groups, *near))
    return None


@lru_cache(maxsize=512)
def ids_of(name: str) -> frozenset[str]:
    """Return the ids of the rules that a name stands for; none where it stands for nothing.

    >>> ids_of("canonical-l*"), ids_of("open-graph") == ids_of("open_graph")
    (frozenset({'canonical-link'}), True)
    """
    if name == ALL:
        return _ids()
    if (group := name.replace("-", "_")) in _groups():
        return _groups()[group]
    return frozenset(each for each in _ids() if each == name or fnmatchcase(each, name))


@lru_cache(maxsize=1024)
def _weights(checks: Checks, where: str) -> Mapping[str, Severity | None]:
    return {
        rule: severity
        for glob, stated in checks.severities
        if matches(glob, where)
        for name, severity in stated
        for rule in ids_of(name)
    }


def _named(names: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*map(ids_of, names))


@lru_cache(maxsize=1)
def _groups() -> Mapping[str, frozenset[str]]:
    from seoexport.validator.rules import by_group

    return {group: frozenset(rule.id for rule in rules) for group, rules in by_group().items()}


@lru_cache(maxsize=1)
def _ids() -> frozenset[str]:
    return frozenset().union(*_groups().values())
