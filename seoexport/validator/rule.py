"""The record that makes a rule known. Its id is the name of its module, its manual page the module's docstring."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from textwrap import dedent
from typing import Generic, Literal, TypeVar

from seoexport.diagnostics import Problem, Severity
from seoexport.validator.view import View

Seen = TypeVar("Seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule(Generic[Seen]):
    """One thing that is checked, on what it sees: the `View` of a page, of a sitemap, or of a whole site.

    `doc` says what is checked and why, with a source under `Wrong:` in which the rule finds something and one under
    `Right:` in which it finds nothing; both are run as its test. `reference` is where the rule comes from.
    `needs` names what a page must have for the rule to find anything at all, one of them being enough: types (those
    below them count), properties, keys of head tags, and the ids of rules under which reading it found something. A
    page without is not asked, which costs nothing; nor is one that was not written yet, where a rule is `of_files`.
    """

    id: str
    severity: Severity
    reference: str
    check: Callable[[Seen], Iterator[Problem]]
    doc: str
    needs: frozenset[str] = frozenset()
    of_files: bool = False

    def example(self, label: Literal["Wrong", "Right"]) -> str:
        """Return the source of an example of the manual page."""
        block = re.search(rf"^{label}[^\n]*:\n\n((?:    [^\n]*\n|\n)+)", self.doc + "\n", re.MULTILINE)
        return dedent(block[1]).strip("\n") + "\n" if block else ""

    @property
    def summary(self) -> str:
        """The first line of the manual page."""
        return self.doc.strip().partition("\n")[0]


def reported(rule: str) -> Callable[[View], Iterator[Problem]]:
    """Return the check of a rule for what reading and exporting already brought to light."""

    def check(view: View) -> Iterator[Problem]:
        for finding in view.findings:
            if finding.rule == rule:
                yield finding.problem

    return check
