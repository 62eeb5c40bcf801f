"""What a page consists of, and what it leads to."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.model.origin import Origin


class Section(NamedTuple):
    """A heading and the text under it up to the next heading; level 0 is what stands before the first heading."""

    heading: str
    level: int
    text: str
    anchor: str | None = None
    origin: Origin | None = None


class Question(NamedTuple):
    """A question that the page shows, with its answer as text and as sanitised HTML.

    `pattern` names the way in which it stands in the page; `confidence`, from 0 to 1, is how sure that is.
    """

    name: str
    answer_text: str
    answer_html: str
    anchor: str | None = None
    pattern: str | None = None
    confidence: float = 1.0
    origin: Origin | None = None


class Breadcrumb(NamedTuple):
    """One step of the way from the home page to this one; the last step may have no URL."""

    name: str
    url: str | None = None


class Alternate(NamedTuple):
    """The same page in another language: `language` is a BCP 47 tag or `x-default`."""

    language: str
    url: str


class Feed(NamedTuple):
    """A feed that the page offers; `type` is its media type."""

    url: str
    type: str
    title: str | None = None


class Entry(NamedTuple):
    """A line of the page's own table of contents, and the anchor that it leads to."""

    name: str
    anchor: str
