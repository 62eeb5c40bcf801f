"""The tree of a text that became HTML here: its elements stand on the lines of the text, their columns mean nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Literal

from seoexport.document import Document, Element, parse
from seoexport.model import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class RenderedDocument(Document):
    """A document with, for each line of its HTML, the line of the file that it was made of."""

    lines: Sequence[int | None]

    def line(self, element: Element) -> int | None:
        """Return the line of the file that `element` was made of, from 1."""
        line = element.source_line
        return None if line is None or line > len(self.lines) else self.lines[line - 1]

    def origin(self, element: Element, key: str | None = None, source: Literal["head", "text"] = "text") -> Origin:
        """Return where `element` stands; a column of the HTML is none of the file."""
        return Origin(source, key, element.css_path(), self.line(element))


def parse_rendered(html: str, lines: Sequence[int | None]) -> Document:
    """Return the tree of `html`, whose lines are those of a file."""
    document = parse(html, first_line=None)
    parts = {field.name: getattr(document, field.name) for field in fields(document) if field.init}
    return RenderedDocument(**parts, lines=lines)
