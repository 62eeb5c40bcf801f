"""What is written about an article."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from seoexport.diagnostics import Finding
from seoexport.model.article import Article
from seoexport.model.origin import JSON
from seoexport.model.site import Site


class Tag(NamedTuple):
    """One element for the document's head; `text` is None for a void element."""

    name: str
    attributes: tuple[tuple[str, str], ...] = ()
    text: str | None = None

    @property
    def value(self) -> str:
        """What it says: its text, its content, or the address that it leads to."""
        attributes = dict(self.attributes)
        return self.text if self.text is not None else attributes.get("content") or attributes.get("href") or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """An article and everything that was emitted for it; `head` is `tags` and `graph` as HTML."""

    article: Article
    site: Site
    graph: tuple[JSON, ...]
    tags: tuple[Tag, ...]
    head: str
    findings: tuple[Finding, ...] = ()
