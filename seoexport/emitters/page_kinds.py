"""Whether a page is one of those that a configuration means, by path glob or by type."""

from __future__ import annotations

from collections.abc import Iterable

from seoexport import globs, urls
from seoexport.model import Article


def is_of(article: Article, kinds: Iterable[str]) -> bool:
    """Return whether a page fits a path glob, which begins with a slash, or has a type."""
    where, types = urls.path(article.url), (article.page_type, article.article_type)
    return any(globs.matches(kind, where) if kind.startswith("/") else kind in types for kind in kinds)
