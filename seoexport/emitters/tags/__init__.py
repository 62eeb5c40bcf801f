"""The head's tags: one module for each concern, and their order in one place."""

from __future__ import annotations

from seoexport.emitters.tags.links import links
from seoexport.emitters.tags.meta import metas
from seoexport.emitters.tags.open_graph import open_graph
from seoexport.emitters.tags.page import page, title, verification
from seoexport.emitters.tags.robots import robots
from seoexport.emitters.tags.twitter import twitter
from seoexport.model import Article, Site, Tag


def tags(article: Article, site: Site) -> tuple[Tag, ...]:
    """Return the tags in the order in which they are written; what is not known has no tag.

    1. title, description, author, `fediverse:creator`
    2. robots; on the home page the codes that prove to services whose site it is
    3. links: canonical, alternate by language, prev, next
    4. Open Graph: type, title, description, url, site_name, locale and its alternates
    5. Open Graph's images, films and recordings, each followed by its width, height, alt and type
    6. what Open Graph has for the type: `article:*`, `profile:*` or `book:*`; then `fb:app_id`
    7. what X and Slack cannot take from Open Graph: `twitter:*`
    """
    text = title(article, site)
    return (
        *((Tag("title", (), text),) if text else ()),
        *metas("name", page(article)),
        *metas("name", (("robots", robots(article.robots)),)),
        *(metas("name", verification(article, site)) if site.verification else ()),
        *links(article),
        *metas("property", open_graph(article, site)),
        *metas("name", twitter(article, site)),
    )
