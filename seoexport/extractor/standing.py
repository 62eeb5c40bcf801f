"""Whether a page stands for itself: redirects lead elsewhere, and error pages stand in for pages that are not there."""

from __future__ import annotations

import re

from seoexport.document import Document
from seoexport.urls import absolute, path

#: https://html.spec.whatwg.org/multipage/semantics.html#shared-declarative-refresh-steps
_TARGET = re.compile(r"""url\s*=\s*(?:"([^"]*)|'([^']*)|(\S.*))""", re.IGNORECASE | re.DOTALL)
#: How generators and servers name what they show in place of a page: 404 in any folder, as languages have one each,
#: other codes bare at the root alone, for /highways/401.html is about a road and /page/404/ one of a long list.
_ERROR_PAGE = re.compile(
    r"""(?: /(?:404|500|50x)\.html? | (?<!/page)/404 | /_not-found(?:\.html?)?
      | ^/(?:40[0135]|410|50[0234])(?:\.html?)? )/?$""",
    re.IGNORECASE | re.VERBOSE,
)


def stands_apart(document: Document, address: str) -> str | None:
    """Return "error page" or "redirect" for a page that search engines are not to list, None for all others."""
    if _ERROR_PAGE.search(path(address)):
        return "error page"
    return "redirect" if _refresh(document) else None


def redirect_target(document: Document, address: str) -> str | None:
    """Return the address to which a page leads, None where it leads nowhere that a reader could follow."""
    stated = _TARGET.search(_refresh(document) or "")
    return absolute(stated[stated.lastindex or 0].strip(), address) if stated else None


def _refresh(document: Document) -> str | None:
    for element in document.head.iter_elements(("meta",)):
        if (stated := element.attr("http-equiv")) and stated.lower() == "refresh":
            content = element.attr("content") or ""
            if "url" in content.lower():
                return content
    return None
