"""The record that makes a file about the whole site known: a feed, a list of pages, a list of redirects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from typing import NamedTuple

from seoexport.model import JSON, Article, Site


class SitePage(NamedTuple):
    """One page of the site: its article without the text, and its graph where a file asks for it."""

    article: Article
    graph: tuple[JSON, ...] = ()


class Stub(NamedTuple):
    """A page of the built site that does nothing but lead to another one; both as absolute URLs."""

    url: str
    target: str


class Asked(NamedTuple):
    """What a file is made from.

    `url` is where it will be published, `before` what stands there now; `has_sitemap` whether the site has a
    sitemap.xml.
    """

    site: Site
    url: str
    pages: Sequence[SitePage] = ()
    stubs: Sequence[Stub] = ()
    before: bytes = b""
    has_sitemap: bool = False


class Written(NamedTuple):
    """A file's content, empty where there is to be no file, and what could not be written into it, one line each."""

    content: bytes
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteFile:
    """One kind of file.

    `file_name` is what it is called where nobody says otherwise. The same pages in another order give the same bytes.
    `is_ours` tells of what stands in its place whether it may be replaced; None where `write` keeps what is there.
    """

    file_name: str
    write: Callable[[Asked], Written]
    is_ours: Callable[[bytes, Site], bool] | None
    of_graph: bool = False

    @property
    def name(self) -> str:
        """The name of its module, by which configuration and command line ask for it, and of its example."""
        return self.write.__module__.rpartition(".")[2]

    @property
    def summary(self) -> str:
        """The first line of what its module says of it."""
        return (import_module(self.write.__module__).__doc__ or "").partition("\n")[0].rstrip(".")


def marked(mark: bytes) -> Callable[[bytes, Site], bool]:
    """Return the rule that a file is ours where it has our mark."""
    return lambda content, _: mark in content


def without_text(article: Article) -> Article:
    """Return what files about the whole site need of an article: all but its text and where its facts came from."""
    return replace(
        article,
        images=article.images[:1],
        videos=(),
        sections=(),
        questions=(),
        breadcrumbs=(),
        contents=(),
        things=(),
        overrides=(),
        origins={},
        findings=(),
    )
