"""The two forms of a meta element: those that the web names (`name`), and those of Open Graph (`property`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from seoexport.model import Tag

#: What a meta element is called and what it says; nothing is written of what is not known.
Meta: TypeAlias = tuple[str, str | None]


def metas(attribute: Literal["name", "property"], stated: Iterable[Meta]) -> Iterator[Tag]:
    """Yield the meta elements, those that say nothing left out.

    >>> [tag.attributes for tag in metas("name", [("author", "Ada"), ("robots", None)])]
    [(('name', 'author'), ('content', 'Ada'))]
    """
    for name, content in stated:
        if content:
            yield Tag("meta", ((attribute, name), ("content", content)))
