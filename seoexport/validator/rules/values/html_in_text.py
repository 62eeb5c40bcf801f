"""Names, headlines and titles of the mark-up are plain text, without tags of HTML.

Consumers show them as they are, tags included. A tag that the page itself shows to its readers, because that is what
it is about, is in order; descriptions may have tags, and so may answers, which have a rule of their own.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf <em>cramp</em>"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.html_texts import TAG, is_html, shows_tag
from seoexport.validator.rule import Rule
from seoexport.validator.rules.values.html_script import runs
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_PLAIN = (
    "alternateName",
    "alternativeHeadline",
    "articleSection",
    "caption",
    "familyName",
    "givenName",
    "headline",
    "jobTitle",
    "keywords",
    "legalName",
    "name",
    "title",
)


def check(view: View) -> Iterator[Problem]:
    """Yield each plain text that holds tags."""
    if "<" not in view.said:
        return
    for each in view.stated(*_PLAIN):
        if each.value.__class__ is str and "<" in each.value and is_html(each.value) and not runs(each.value):
            yield from _problem(each, view)


def _problem(each: Stated, view: View) -> Iterator[Problem]:
    tags = [found[0] for found in TAG.finditer(each.value)]
    if shows_tag(view, tags[0]):
        return
    better = " ".join(TAG.sub("", each.value).split())
    message = f"{name_of(each)} has the tag {shown(tags[0])}; it must be plain text"
    repair = replaced(each, better) if better and "<" not in better else ()
    yield Problem(message=message, at=each.at, line=each.node.line, repair=repair)


RULE = Rule(
    id="html-in-text",
    severity="warning",
    reference="https://schema.org/Text",
    check=check,
    doc=__doc__,
)
