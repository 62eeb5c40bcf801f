"""The configuration of checks: which rules are asked of which pages, and what they weigh there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport.diagnostics import Severity
from seoexport.errors import UnusableValue
from seoexport.model import Checks
from seoexport.one_or_many import as_list
from seoexport.validator.selection import ALL, unknown

OFF = "off"

#: What holds for the rules that stand under no path.
_EVERYWHERE = "/**"


def checks_from(values: Mapping[str, Any]) -> Checks:
    """Return what the values under `check` say; raises UnusableValue for a name that no rule and no group has."""
    for keys, names in _named(values):
        if error := unknown(names):
            raise UnusableValue(("check", *keys), f"{keys[-1]}: {error}")
    everywhere = {_EVERYWHERE: values["severities"]} if "severities" in values else {}
    return Checks(
        select=tuple(as_list(values.get("select", ALL))),
        ignore=tuple(as_list(values.get("ignore"))),
        severities=tuple(
            (glob, tuple(map(_weight, stated.items()))) for glob, stated in [*everywhere.items(), *_paths(values)]
        ),
        fail_on=values.get("fail_on"),
        baseline=values.get("baseline"),
    )


def _paths(values: Mapping[str, Any]) -> list[tuple[str, Mapping[str, str]]]:
    return list(values.get("paths", {}).items())


def _named(values: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Yield the names of rules, with the keys under which they stand."""
    for key in ("select", "ignore"):
        yield (key,), as_list(values.get(key))
    yield ("severities",), list(values.get("severities", {}))
    for glob, stated in _paths(values):
        yield ("paths", glob), list(stated)


def _weight(stated: tuple[str, Any]) -> tuple[str, Severity | None]:
    return stated[0], None if stated[1] == OFF else stated[1]
