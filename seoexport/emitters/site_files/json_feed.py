"""JSON Feed 1.1 of the newest articles: https://www.jsonfeed.org/version/1.1/."""

from __future__ import annotations

import json
from collections.abc import Iterable

from seoexport.emitters import feed
from seoexport.emitters.site_file import Asked, SiteFile, Written, marked
from seoexport.model import JSON, Agent, Person
from seoexport.text import storable

_VERSION = "https://jsonfeed.org/version/1.1"


def write(asked: Asked) -> Written:
    """Return the feed. An item has to have content: here that is its description, or else its title."""
    items, problems = feed.items(asked)
    site = asked.site
    logo = feed.logo(site.publisher)
    made = {
        "version": _VERSION,
        "title": feed.title(asked),
        "description": site.description,
        "home_page_url": site.base_url,
        "feed_url": asked.url,
        "icon": logo.url if logo else None,
        "language": site.language,
        "authors": _authors([site.publisher] if site.publisher else []),
        # A key with an underscore is an extension: https://www.jsonfeed.org/version/1.1/#extensions-a-name-extensions-a
        "_seoexport": {"generator": "seoexport"},
    }
    filled = _filled(made) | {"items": [_item(item, site.language) for item in items]}
    return Written(storable(json.dumps(filled, ensure_ascii=False, indent=2) + "\n").encode(), problems)


def _item(item: feed.Item, language: str | None) -> JSON:
    article = item.article
    return _filled(
        {
            "id": article.url,
            "url": article.url,
            "title": item.title,
            "content_text": article.description or item.title,
            "summary": article.description,
            "image": feed.address(article.images[0].url) if article.images else None,
            "date_published": item.published.isoformat(),
            "date_modified": item.updated.isoformat(),
            "authors": _authors(article.authors),
            "tags": list(feed.topics(article)),
            "language": article.language if article.language != language else None,
            "attachments": [{"url": url, "mime_type": kind} for url, kind in feed.recordings(article)],
        }
    )


def _authors(agents: Iterable[Agent]) -> list[JSON]:
    return [
        _filled({"name": agent.name, "url": feed.address(agent.url), "avatar": _picture(agent)}) for agent in agents
    ]


def _picture(agent: Agent) -> str | None:
    picture = agent.image if isinstance(agent, Person) else agent.logo
    return feed.address(picture.url) if picture else None


def _filled(values: JSON) -> JSON:
    return {key: value for key, value in values.items() if value}


SITE_FILE = SiteFile(file_name="feed.json", write=write, is_ours=marked(b'"generator": "seoexport"'))
