"""A health page says what it is about: a condition, a symptom, a drug, a test or a procedure.

It is read from the title, "What causes shin splints?", where other headings or the first paragraph speak of the same;
a title that could be about something else is left alone. A built page may say it in its mark-up, as `about`. State
`condition` in the front matter, as a name or as a mapping of its properties, or `condition: false` for a page that is
about none.

Wrong:

    ---
    title: When every step hurts
    seo:
      page_type: MedicalWebPage
    ---
    ## Symptoms

    The front of the lower leg is sore after a run.

Right:

    ---
    title: When every step hurts
    condition: shin splints
    seo:
      page_type: MedicalWebPage
    ---
    ## Symptoms

    The front of the lower leg is sore after a run.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.own_nodes import is_own
from seoexport.validator.rule import Rule, reported
from seoexport.validator.stated_values import values
from seoexport.validator.view import View

_found = reported("health-subject-unknown")


def check(view: View) -> Iterator[Problem]:
    """Yield what reading the page found, unless its own mark-up says what the page is about, or others wrote it."""
    if view.document and not any(is_own(view, node) for node in view.nodes):
        return
    if any(script.error for script in view.scripts):
        return
    pages = view.typed("MedicalWebPage") if view.document else ()
    if not any(value.types for page in pages for value in values(view, page, "about")):
        yield from _found(view)


RULE = Rule(
    id="health-subject-unknown",
    severity="info",
    reference="https://schema.org/about",
    check=check,
    doc=__doc__,
    needs=frozenset(("health-subject-unknown",)),
)
