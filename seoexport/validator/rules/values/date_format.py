"""A date in the mark-up is written as ISO 8601 has it, and exists.

Search engines drop other spellings, and programs that had no date write the year 1, or a thirteenth month. Looked at
are all properties for which schema.org expects a Date or a DateTime.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "10 May 2024"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp", "datePublished": "2024-05-10"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import dates
from seoexport.diagnostics import Problem
from seoexport.validator.iso_dates import certain, exists, is_plain, is_time, looks_iso
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View

#: Placeholders and empty values have rules of their own.
_NO_DATES = frozenset(("", "null", "none", "undefined", "nan", "todo", "tbd", "tba", "n/a"))


def check(view: View) -> Iterator[Problem]:
    """Yield each value of a date property that names no day."""
    for each in view.valued("date"):
        text = "" if is_plain(each.value) else _written(each)
        if text and not (looks_iso(text) and exists(text)):
            yield _problem(each, text)
    for each in view.valued("moment"):
        text = _written(each)
        if text and not is_time(text) and not (looks_iso(text) and exists(text)):
            yield _problem(each, text)


def _written(each: Stated) -> str:
    value = each.value
    if value.__class__ is str or value.__class__ is dict:
        text = text_of(value)
        return "" if "{" in text or text.lower() in _NO_DATES or _is_reference(text) else text
    is_number = value.__class__ is int or value.__class__ is float
    return str(value) if is_number and not dates.FIRST_YEAR <= value <= 9999 else ""


def _is_reference(text: str) -> bool:
    return text.startswith(("https://", "http://"))


def _problem(each: Stated, text: str) -> Problem:
    wanted = "it must be a date such as '2024-05-10'"
    if looks_iso(text):
        return _told(each, text, "there is no such day")
    better = certain(text)
    if better is None:
        return _told(each, text, wanted)
    problem = _told(each, text, f"{wanted}; write {better!r}")
    repair = replaced(each, better)
    return Problem(message=problem.message, at=problem.at, line=problem.line, repair=repair)


def _told(each: Stated, text: str, fact: str) -> Problem:
    return Problem(message=f"{name_of(each)} is {shown(text)}; {fact}", at=each.at, line=each.node.line)


RULE = Rule(
    id="date-format",
    severity="error",
    reference="https://schema.org/Date",
    check=check,
    doc=__doc__,
)
