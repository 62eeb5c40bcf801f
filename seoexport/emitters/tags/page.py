"""What a page says of itself to everybody: its title, its description, who wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.tags.meta import Meta
from seoexport.model import Article, Site
from seoexport.urls import same_page

#: What each service calls its element, such as https://support.google.com/webmasters/answer/9008080#meta_tag.
_ELEMENTS = {
    "baidu": "baidu-site-verification",
    "bing": "msvalidate.01",
    "facebook": "facebook-domain-verification",
    "google": "google-site-verification",
    "naver": "naver-site-verification",
    "pinterest": "p:domain_verify",
    "yandex": "yandex-verification",
}


def title(article: Article, site: Site) -> str | None:
    """Return the text of the title element.

    1. nothing where the page has no title
    2. the page's title alone where the site has no template, or where it is the site's name
    3. the site's template with the page's title
    """
    if not article.title or site.title_template is None or article.title == site.name:
        return article.title
    return site.title_template.replace("{title}", article.title)


def page(article: Article) -> Iterator[Meta]:
    """Yield description and authors: https://html.spec.whatwg.org/multipage/semantics.html#standard-metadata-names."""
    yield "description", article.description
    yield "author", ", ".join(agent.name for agent in article.authors)
    # https://docs.joinmastodon.org/spec/opengraph/#fediverse-creator
    yield "fediverse:creator", article.fediverse_creator


def verification(article: Article, site: Site) -> Iterator[Meta]:
    """Yield the codes that prove whose site it is, on the home page: no service looks for them elsewhere."""
    if same_page(article.url, site.base_url):
        for service, code in site.verification:
            yield _ELEMENTS.get(service, service), code
