"""What a post states as front matter, in keys that our extractor and the generators read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from seoexport import urls
from seoexport.extractor.wordpress.post import Picture, Post, plain
from seoexport.extractor.wordpress.seo import Seo

#: What holds for a page of which nothing is said: no theme needs to be told.
_DEFAULTS = frozenset(("index", "follow", "max-snippet:-1", "max-image-preview:large", "max-video-preview:-1"))


def front_matter_of(post: Post, seo: Seo) -> Mapping[str, Any]:
    """Return the front matter of a post, without what is empty; `seo` is what its plugin states beside it."""
    robots = _robots(seo.robots)
    path = urls.path(post.link) if urls.absolute(post.link) and "?" not in post.link else ""
    image = post.image or Picture(seo.og_image or "")
    stated = {
        "title": plain(post.title),
        "date": post.date,
        "lastmod": post.modified,
        "draft": not post.published,
        "author": post.author,
        "description": seo.description,
        "summary": plain(post.excerpt),
        "categories": list(post.categories),
        "tags": list(post.tags),
        "image": {key: value for key, value in image._asdict().items() if value},
        "url": path,
        "permalink": path,
        "aliases": list(_aliases(post, path)),
        "wordpress_id": post.id,
        "canonicalURL": _canonical(post, seo),
        "robots": robots,
        "robotsNoIndex": "noindex" in robots,
        "seo": dict(_seo(post, seo)),
    }
    return {key: value for key, value in stated.items() if value or (key == "draft" and value is True)}


def _robots(directives: tuple[str, ...]) -> str:
    """Return the directives that say more than nothing would; `none` is both of what it stands for."""
    several = (part for each in directives for part in (("noindex", "nofollow") if each == "none" else (each,)))
    return ", ".join(dict.fromkeys(each for each in several if each not in _DEFAULTS))


def _aliases(post: Post, path: str) -> Iterator[str]:
    """Yield the paths of earlier slugs; the short address `/?p=7` is one that no server of files redirects."""
    head, slash, last = path.rstrip("/").rpartition("/")
    for slug in post.old_slugs if slash and last == urls.path(f"https://x.example/{post.slug}").lstrip("/") else ():
        if slug != post.slug and "/" not in slug:
            yield f"{head}/{slug}{'/' if path.endswith('/') else ''}"


def _canonical(post: Post, seo: Seo) -> str | None:
    """Return a canonical address that is another one than that of the post."""
    stated = urls.absolute(seo.canonical, urls.absolute(post.link)) if seo.canonical else None
    return None if stated and urls.absolute(post.link) and urls.same_page(stated, post.link) else stated


def _seo(post: Post, seo: Seo) -> Iterator[tuple[str, Any]]:
    if seo.page_type:
        yield "page_type", seo.page_type
    if seo.article_type:
        yield "article_type", seo.article_type
    tags = dict(_tags(post, seo))
    if tags:
        yield "set", tags
    if post.image and post.image.alt and not tags.keys().isdisjoint(("og:image", "twitter:image")):
        yield "drop", ["twitter:image:alt"]  # it would tell of the picture that the shared link does not show


def _tags(post: Post, seo: Seo) -> Iterator[tuple[str, str]]:
    """Yield the tags that say otherwise than would be written: Open Graph has the title of search where it has none."""
    title, description = plain(post.title), seo.description or plain(post.excerpt)
    shared, described = seo.og_title or seo.title or title, seo.og_description or description
    image = post.image.url if post.image else seo.og_image
    wanted = (
        ("title", seo.title, title),
        ("og:title", shared, title),
        ("og:description", described, description),
        ("og:image", seo.og_image, image),
        ("twitter:title", seo.twitter_title, shared),
        ("twitter:description", seo.twitter_description, described),
        ("twitter:image", seo.twitter_image, seo.og_image or image),
    )
    yield from ((name, value) for name, value, otherwise in wanted if value and value != otherwise)
