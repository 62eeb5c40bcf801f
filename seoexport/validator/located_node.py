"""A typed node of a page and a value that one states, each with its place."""

from __future__ import annotations

from typing import Any, NamedTuple

from seoexport.document.embedded import Syntax
from seoexport.model import JSON


class LocatedNode(NamedTuple):
    """A typed node of the page, its JSON pointer (that of its script or item first), and its line.

    That is the line of its script or item or, of a page that was not written yet, that of what it describes.
    """

    types: tuple[str, ...]
    value: JSON
    at: str
    line: int | None
    syntax: Syntax = "json-ld"


class Stated(NamedTuple):
    """A value that a node states for a property; `at` is the JSON pointer to it."""

    node: LocatedNode
    value: Any
    at: str
