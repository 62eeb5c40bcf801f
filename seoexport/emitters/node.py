"""The record that makes a schema.org type known to the graph, and the `@id`s by which nodes find each other.

Every `@id` is absolute and stays the same when a page is also reached as `index.html` or with a query. What is the
same for the whole site hangs on the base URL, so that its nodes are byte-identical on every page.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2s
from urllib.parse import quote

from seoexport.model import JSON, Agent, Article, Audio, HealthTopic, Image, Person, Question, Site, Video
from seoexport.text import letters
from seoexport.urls import identity, same_page, without_fragment


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """Builds the nodes of one schema.org type, none where the article has no use for it.

    A node that lacks one of the `required` properties is dropped together with every reference to it. `subtypes` are
    held against the same JSON Schema. Of the nodes of one `family` a page has one: where it has its own, ours is
    left out.
    """

    type: str
    build: Callable[[Article, Site], Iterator[JSON]]
    required: tuple[str, ...] = ()
    subtypes: frozenset[str] = frozenset()
    family: str | None = None

    @property
    def name(self) -> str:
        """The name of its module, of its JSON Schema and of its example."""
        return self.build.__module__.rpartition(".")[2]


def ref(identifier: str) -> JSON:
    """Return a reference to the node of that `@id`."""
    return {"@id": identifier}


def page_id(article: Article) -> str:
    """Return the `@id` of the web page."""
    return identity(article.url) + "#webpage"


def article_id(article: Article) -> str:
    """Return the `@id` of the article that the page holds."""
    return identity(article.url) + "#article"


def faq_id(article: Article) -> str:
    """Return the `@id` of the page's questions and answers."""
    return identity(article.url) + "#faq"


def breadcrumb_id(article: Article) -> str:
    """Return the `@id` of the page's breadcrumbs."""
    return identity(article.url) + "#breadcrumb"


def question_id(article: Article, question: Question) -> str:
    """Return the `@id` of a question, made from its words: an anchor may be that of something else as well."""
    return f"{identity(article.url)}#question-{_digest(question.name.casefold())}"


def topic_id(url: str, topic: HealthTopic, number: int = 1) -> str:
    """Return the `@id` of a topic of the page at `url`: from the words of its heading, the second one with a number."""
    return f"{identity(url)}#topic-{digest_of_heading(topic.heading)}" + (f"-{number}" if number > 1 else "")


def image_id(article: Article, image: Image) -> str:
    """Return the `@id` of an image; the first one stands for the page."""
    if article.images and image.url == article.images[0].url:
        return identity(article.url) + "#primaryimage"
    return f"{identity(article.url)}#image-{_digest(image.url)}"


def video_id(article: Article, video: Video) -> str:
    """Return the `@id` of a video."""
    return f"{identity(article.url)}#video-{_digest(video.embed_url or video.content_url or '')}"


def audio_id(article: Article, audio: Audio) -> str:
    """Return the `@id` of a recording."""
    return f"{identity(article.url)}#audio-{_digest(audio.content_url)}"


def series_id(name: str, site: Site) -> str:
    """Return the `@id` of a series of articles: by its name, whichever of them states it."""
    return f"{site.base_url}#/schema/series/{_of_name(name)}"


def thing_id(article: Article, name: str, number: int = 1) -> str:
    """Return the `@id` of what the page describes beside its article: `#recipe`, and `#recipe-2` for a second one."""
    return f"{identity(article.url)}#{name}" + (f"-{number}" if number > 1 else "")


def id_on_page(article: Article, identifier: str) -> str:
    """Return an `@id` that somebody states; where it is an end of the page's own address, under the canonical one."""
    address, mark, fragment = identifier.partition("#")
    return f"{identity(article.url)}#{fragment}" if mark and same_page(address, article.address) else identifier


def anchored(article: Article, anchor: str) -> str:
    """Return the address of what has that anchor on the page."""
    # Most anchors are letters, digits and hyphens; to see that takes a tenth of the time of quoting.
    plain = anchor.isascii() and anchor.replace("-", "").isalnum()
    return f"{without_fragment(article.url)}#{anchor if plain else quote(anchor, errors='replace')}"


def website_id(site: Site) -> str:
    """Return the `@id` of the website."""
    return site.base_url + "#website"


def agent_id(agent: Agent, site: Site) -> str:
    """Return the `@id` of a person or a body: by its key in the register, else by its name."""
    if agent == site.publisher and not isinstance(agent, Person):
        return site.base_url + "#organization"
    kind = "person" if isinstance(agent, Person) else "organization"
    return f"{site.base_url}#/schema/{kind}/{_of_key(agent.key) if agent.key else _of_name(agent.name)}"


def picture_id(agent: Agent, site: Site) -> str:
    """Return the `@id` of a body's logo or a person's picture."""
    return f"{agent_id(agent, site)}-{'image' if isinstance(agent, Person) else 'logo'}"


@lru_cache(maxsize=1024)
def _of_key(key: str) -> str:
    # An address that is looked at once more, as on some pages, stays as it is.
    return quote(key, safe="", errors="replace")


@lru_cache(maxsize=1024)
def digest_of_heading(heading: str) -> str:
    """Return what stands for a heading in an `@id`: the same for its spellings in upper and lower case."""
    return _digest(heading.casefold())


@lru_cache(maxsize=1024)
def _of_name(name: str) -> str:
    return _digest(letters(name) or name)


def _digest(text: str) -> str:
    return blake2s(text.encode("utf-8", "replace"), digest_size=5).hexdigest()
