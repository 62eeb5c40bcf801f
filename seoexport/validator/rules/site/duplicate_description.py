"""Pages that search engines may list have descriptions of their own.

A description that stands on every page says nothing of any of them, and search engines show other text instead. Pages
in different languages may share one, as may the further pages of a list (`/page/2/`). It is one finding for each
description.

Wrong:

    --- knots/index.html ---
    <title>Knots</title><meta name="description" content="All about muscles.">
    --- cramp/index.html ---
    <title>Cramp</title><meta name="description" content="All about muscles.">

Right:

    --- knots/index.html ---
    <title>Knots</title><meta name="description" content="What to do about knots.">
    --- cramp/index.html ---
    <title>Cramp</title><meta name="description" content="What to do about cramp.">
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import excerpt
from seoexport.validator.rule import Rule
from seoexport.validator.site.repeated import repeated
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named

#: Of a description as much is shown as tells it apart.
LONGEST = 60


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each description that several pages have."""
    for description, pages in repeated(view, "description"):
        shown = excerpt(description, LONGEST)
        message = f"{len(pages)} pages have the description {shown!r}: {named([page.url for page in pages])}"
        line = pages[0].line("meta description")
        yield Problem(message=message, at="meta description", line=line, source=pages[0].file)


RULE = Rule(
    id="duplicate-description",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/snippet",
    check=check,
    doc=__doc__,
)
