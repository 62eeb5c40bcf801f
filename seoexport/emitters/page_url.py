"""The one address of a page: canonical link, `og:url`, `@id`s, hreflang to itself and the sitemap all take it here."""

from __future__ import annotations

from seoexport.model import Article
from seoexport.urls import absolute, without_fragment


def page_url(article: Article) -> str:
    """Return the canonical URL of the page as the URL standard writes it, without a fragment.

    https://www.rfc-editor.org/rfc/rfc6596
    """
    url = without_fragment(article.url)
    return absolute(url) or url
