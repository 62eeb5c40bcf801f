"""What an object of a Django project says of its article."""

from __future__ import annotations

from typing import Any


def said_of(article: Any) -> tuple[str, str, dict[str, Any]]:
    """Return the HTML of an article, the address of its page, and what counts as its front matter.

    An object says so by its method `seoexport_article`: a mapping with `content`, `url`, and whatever front matter may
    have. Without a `url` that is its `get_absolute_url()`. A text is the HTML alone.
    """
    if not hasattr(article, "seoexport_article"):
        return str(article), "", {}
    said = dict(article.seoexport_article())
    url = said.pop("url", None) or article.get_absolute_url()
    return str(said.pop("content", "")), str(url), said
