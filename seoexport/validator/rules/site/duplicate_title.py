"""Pages that search engines may list have titles of their own.

Under one title readers cannot tell two results apart, and search engines make up titles instead. Pages in different
languages may share one, as may the further pages of a list (`/page/2/`). It is one finding for each title.

Wrong:

    --- knots/index.html ---
    <title>Cramp</title>
    --- cramp/index.html ---
    <title>Cramp</title>

Right:

    --- knots/index.html ---
    <title>Knots</title>
    --- cramp/index.html ---
    <title>Cramp</title>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.site.repeated import repeated
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield each title that several pages have."""
    for title, pages in repeated(view, "title"):
        message = f"{len(pages)} pages have the title {title!r}: {named([page.url for page in pages])}"
        yield Problem(message=message, at="title", line=pages[0].line("title"), source=pages[0].file)


RULE = Rule(
    id="duplicate-title",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/title-link",
    check=check,
    doc=__doc__,
)
