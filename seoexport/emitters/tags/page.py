"""What a page says of itself to everybody: its title, its description, who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.tags.meta import Meta
from seoexport.model import Article


def page(article: Article) -> Iterator[Meta]:
    """Yield description and authors: https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names."""
    yield "description", article.description
    yield "author", ", ".join(agent.name for agent in article.authors)
    # https://docs.joinmastodon.org/spec/opengraph/#fediverse-creator
    yield "fediverse:creator", article.fediverse_creator
