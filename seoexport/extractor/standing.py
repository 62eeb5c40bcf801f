"""Whether a page stands for itself: redirects lead elsewhere, and error pages stand in for pages that are not there."""

from __future__ import annotations

from seoexport.document import Document
from seoexport.urls import path

_ERROR_PAGES = ("404.html", "404.htm", "404", "500.html", "50x.html")


def stands_apart(document: Document, address: str) -> str | None:
    """Return "error page" or "redirect" for a page that search engines are not to list, None for all others."""
    if path(address).rstrip("/").rpartition("/")[2].lower() in _ERROR_PAGES:
        return "error page"
    for element in document.head.iter_elements(("meta",)):
        refresh = (element.attr("http-equiv") or "").lower() == "refresh"
        if refresh and "url" in (element.attr("content") or "").lower():
            return "redirect"
    return None
