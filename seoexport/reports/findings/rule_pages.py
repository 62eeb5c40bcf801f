"""What reports say of the rules that found something: group, summary, and where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from seoexport.diagnostics import Diagnostic
from seoexport.validator.rule import Rule


class Known(NamedTuple):
    """A rule, and the group that it belongs to."""

    group: str
    rule: Rule[Any]


def rules_of(diagnostics: Iterable[Diagnostic]) -> dict[str, Known | None]:
    """Return the rules of findings by id, sorted; None for those that somebody else wrote."""
    return {each: _known().get(each) for each in sorted({each.rule for each in diagnostics})}


def reference_of(rule: str) -> str:
    """Return the address at which a rule's source stands, empty for rules that somebody else wrote."""
    known = _known().get(rule)
    return known.rule.reference if known else ""


@lru_cache(maxsize=1)
def _known() -> Mapping[str, Known]:
    from seoexport.validator.rules import by_group

    return {rule.id: Known(group, rule) for group, rules in by_group().items() for rule in rules}
