"""Rules that are asked together, sorted by what a page must have for them to find anything."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property, lru_cache
from typing import Any

from seoexport.model import Checks
from seoexport.validator.rule import Rule
from seoexport.validator.rules import RULES
from seoexport.validator.selection import chosen
from seoexport.validator.view import View

#: Pages of a site have few sets of names; what a folder of anybody's pages has is not all kept.
_REMEMBERED = 1024


class RuleSet:
    """The rules about one page that are asked; made once, used for every page."""

    def __init__(self, rules: Iterable[Rule[Any]]) -> None:
        self._rules = tuple(rules)
        self._always = frozenset(number for number, rule in enumerate(self._rules) if not rule.needs)
        self._wanting: dict[str, list[int]] = {}
        for number, rule in enumerate(self._rules):
            for name in rule.needs:
                self._wanting.setdefault(name, []).append(number)
        self._asked = lru_cache(maxsize=_REMEMBERED)(self._chosen)

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of all its rules."""
        return frozenset(rule.id for rule in self._rules)

    def asked(self, names: frozenset[str], *, is_file: bool = True) -> tuple[Rule[View], ...]:
        """Return the rules that can find something on a page that has these types, properties and tags.

        Pages of one site have the same names over and over, so that the answer is remembered.
        """
        return self._asked(names.intersection(self._wanting), is_file)

    def _chosen(self, names: frozenset[str], is_file: bool) -> tuple[Rule[View], ...]:  # noqa: FBT001 - the cache's key
        wanted = self._always.union(*(self._wanting[name] for name in names))
        rules = (self._rules[number] for number in sorted(wanted))
        return tuple(rule for rule in rules if is_file or not rule.of_files)


@lru_cache(maxsize=32)
def rule_set(checks: Checks | None) -> RuleSet:
    """Return the rules that a site wants its pages to be asked; all of them where it does not say."""
    return RuleSet(RULES if checks is None else chosen(RULES, checks))
