"""The addresses of which an article and its site are made: where they are in order, those in the output are too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from seoexport import urls
from seoexport.emitters.agents import described_by
from seoexport.emitters.usable_addresses import all_usable
from seoexport.model import Agent, Article, Image, Organization, Site


def in_order(article: Article, site: Site) -> bool:
    """Return whether every address that may reach the output is one that is written as it is.

    Emitters copy addresses, or put a fragment behind the page's own: looking at what goes in takes a tenth of the
    time that looking at what comes out takes. What a person may have put in as JSON has to be looked at there.
    """
    if article.things or article.overrides or site.overrides:
        return False
    if article.subject and not all_usable([dict(article.subject.properties)]):
        return False
    agents = _agents(article, site)
    # They become nodes as they are.
    described = (*agents, *article.videos, *article.audios)
    if not all_usable([dict(each.properties) for each in described if each.properties]):
        return False
    return all(each is None or urls.absolute(each) == each for each in _stated(article, site, agents))


def _agents(article: Article, site: Site) -> list[Agent]:
    others = (site.publisher, article.copyright_holder, *[image.creator for image in article.images])
    known = [agent for agent in others if agent is not None]
    return [*article.authors, *article.reviewers, *described_by(article, site), *known]


def _stated(article: Article, site: Site, agents: Iterable[Agent]) -> list[str | None]:
    stated = [
        article.url,
        site.base_url,
        article.previous_url,
        article.next_url,
        article.comment_url,
        _plain(site.search),
    ]
    stated += [step.url for step in article.breadcrumbs]
    for agent in agents:
        stated += _of_agent(agent)
    for image in (*article.images, site.image) if site.image else article.images:
        stated += (image.url, image.license, image.acquire_license_page)
    if article.videos or article.audios:
        stated += _of_media(article)
    if article.alternates or article.feeds or article.aliases or article.significant_links:
        stated += _of_links(article)
    if article.page_type == "MedicalWebPage":
        stated += _of_health(article)
    return stated


def _of_agent(agent: Agent) -> Iterable[str | None]:
    image: Image | None = agent.logo if isinstance(agent, Organization) else agent.image
    picture = (image.url, image.license, image.acquire_license_page) if image else ()
    return (agent.url, *picture, *agent.same_as)


def _of_media(article: Article) -> Iterator[str | None]:
    for video in article.videos:
        yield from (video.embed_url, video.content_url, video.thumbnail_url)
        yield _plain(video.seek_url)
        for clip in video.clips:
            yield clip.url
    for audio in article.audios:
        yield audio.content_url


def _of_links(article: Article) -> Iterator[str | None]:
    yield from (alternate.url for alternate in article.alternates)
    yield from (feed.url for feed in article.feeds)
    yield from article.aliases
    yield from article.significant_links


def _of_health(article: Article) -> Iterator[str | None]:
    yield from article.subject.same_as if article.subject else ()
    yield from (citation.url for citation in article.citations)
    yield article.disclaimer.url if article.disclaimer else None


def _plain(template: str | None) -> str | None:
    """Return a template as the address that it is once its parts are filled in."""
    return template.replace("{", "").replace("}", "") if template else None
