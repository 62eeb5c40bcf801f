"""Which pages of a site share what each should have for itself."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Literal

from seoexport import urls
from seoexport.validator.site.page_summary import PageSummary
from seoexport.validator.site.site_view import SiteView

#: The further pages of a list have the title and the description of the first.
_FURTHER = re.compile(r"/(?:page|seite|pagina|side)[/-]?\d+(?:/|\.html?|$)", re.IGNORECASE)


def repeated(view: SiteView, name: Literal["title", "description", "headline"]) -> list[tuple[str, list[PageSummary]]]:
    """Return each text that several pages in one language have as their `name`, with those pages."""
    found: defaultdict[tuple[str | None, str], list[PageSummary]] = defaultdict(list)
    for page in view.listed:
        text: str | None = getattr(page, name)
        if text and not _FURTHER.search(urls.path(page.url)):
            found[page.language, text].append(page)
    return [(text, pages) for (_, text), pages in found.items() if len(pages) > 1]
