"""The image that stands for a page is a picture, not the answer to a search.

Addresses such as `https://tse1.mm.bing.net/th?q=…` show whatever a search engine finds at the time, under nobody's
licence, and may show something else tomorrow.

Wrong:

    <main><img src="https://tse1.mm.bing.net/th?q=calf+cramp&w=800&h=500" width="800" height="500" alt="A calf"></main>

Right:

    <main><img src="https://example.org/calf.jpg" width="800" height="500" alt="A calf"></main>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import excerpt
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Of an address as much is shown as tells it apart.
LONGEST = 80

_QUERY = re.compile(
    r"https?://(?:tse\d*(?:\.\w+)*\.bing\.(?:net|com)/th\?(?:[^#]*&)?q=|encrypted-tbn\d\.gstatic\.com/images\?q=)",
    re.IGNORECASE,
)


def check(view: View) -> Iterator[Problem]:
    """Yield the first image of the page where it is one."""
    for image in view.article.images[:1]:
        if _QUERY.match(image.url):
            origin = image.origin
            yield Problem(
                message=f"the page's image is a search thumbnail, which may change: {excerpt(image.url, LONGEST)!r}",
                at=(origin and (origin.path or origin.key)) or "",
                line=origin.line if origin else None,
            )


RULE = Rule(
    id="image-query-thumbnail",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/google-images",
    check=check,
    doc=__doc__,
)
