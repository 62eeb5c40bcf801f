"""A length of time is written as ISO 8601 has it: `PT1H30M`.

A number alone says no unit, and words are in one language. Where it is certain what was meant, the message says how
it is written.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretch", "duration": "5 min"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Stretch", "duration": "PT5M"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.stated.durations import duration
from seoexport.validator.iso_durations import LONGEST, is_duration
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of, text_of
from seoexport.validator.view import Stated, View


def check(view: View) -> Iterator[Problem]:
    """Yield each length of time that no program can read."""
    for each in view.valued("duration"):
        value = each.value
        is_number = value.__class__ is int or value.__class__ is float
        text = str(value) if is_number else text_of(value)
        if text and not is_duration(text) and "{" not in text:
            yield _problem(each, text)


def _problem(each: Stated, text: str) -> Problem:
    message = f"{name_of(each)} is {shown(text)}; it must be a length of time such as 'PT1H30M'"
    better = duration(text) if len(text) <= LONGEST else None
    repair = replaced(each, better) if better else ()
    message = f"{message}; write {better!r}" if better else message
    return Problem(message=message, at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="duration-format",
    severity="warning",
    reference="https://schema.org/Duration",
    check=check,
    doc=__doc__,
)
