"""What a page wants ignored is named, explained, and not out of date.

A comment `<!-- seoexport-ignore RULE until DATE -- REASON -->`, or `seo.ignore` in front matter, leaves findings of a
page out. The reason is for those who come later; the date, which may be left out, is the day from which the findings
are told again. An ignore that covers nothing any more is reported as well, so that none outlives its cause.

Wrong:

    <!-- seoexport-ignore title-missing -->
    <title>Cramp</title>

Right:

    <!-- seoexport-ignore title-missing -- the shell of the app writes it -->
    <p>Cramp</p>
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from seoexport.diagnostics import Problem
from seoexport.model import Ignore
from seoexport.validator.ignores import covers, holds
from seoexport.validator.rule import Rule
from seoexport.validator.selection import ids_of, unknown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each ignore without a rule, with one that does not exist, without a reason, and each that has run out."""
    for each in view.ignores:
        place = Problem(message="", at=each.at, line=each.line, column=each.column)
        for message in _misfits(each, view):
            yield replace(place, message=message)


def is_ignored(view: View, rule: str) -> bool:
    """Return whether the page wants the findings of a rule left out, and still may; those of this rule are never."""
    today = view.site.today if view.site else None
    return rule != RULE.id and any(covers(each, rule) for each in view.ignores if holds(each, today))


def covering_nothing(view: View, found: Collection[str], asked: frozenset[str]) -> Iterator[Problem]:
    """Yield each ignore whose rules were asked and found nothing, given the ids of the rules that found something."""
    today = view.site.today if view.site else None
    for each in view.ignores if RULE.id in asked else ():
        named = frozenset().union(*map(ids_of, each.rules))
        if holds(each, today) and named & asked and not named & frozenset(found):
            message = f"the ignore of {', '.join(each.rules)} covers nothing on this page; remove it"
            yield Problem(message=message, at=each.at, line=each.line, column=each.column)


def _misfits(each: Ignore, view: View) -> Iterator[str]:
    names = ", ".join(each.rules)
    if not each.rules:
        yield "the ignore names no rule; name those that are to be left out"
    if error := unknown(each.rules):
        yield str(error)
    if each.reason is None:
        yield f"the ignore of {names or 'nothing'} gives no reason; add one behind --, or under reason"
    if each.written is not None:
        yield f"the ignore of {names} holds until {each.written!r}; it must be a date such as '2027-01-31'"
    elif not holds(each, view.site.today if view.site else None):
        yield f"the ignore of {names} has run out on {each.until}; mend the cause, or set a later day"


RULE = Rule(
    id="ignore-unexplained",
    severity="warning",
    reference="https://eslint.org/docs/latest/use/configure/rules#disabling-rules",
    check=check,
    doc=__doc__,
)
