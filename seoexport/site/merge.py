"""What the page already says is kept: a human's or the theme's value counts, unless ours is wanted in its place."""

from __future__ import annotations

from functools import cache, partial
from typing import NamedTuple

from seoexport.document import Document
from seoexport.document.own_spans import head_spans, script_type
from seoexport.exporter import Description
from seoexport.model import JSON, Tag
from seoexport.site.edits import Edits
from seoexport.site.merging.families import family
from seoexport.site.merging.nodes import merged_nodes
from seoexport.site.merging.policies import KEEP, Policies
from seoexport.site.merging.tags import merged_tags
from seoexport.validator.view import View

__all__ = ["Merged", "family", "merged"]


class Merged(NamedTuple):
    """What of ours is written, where the page says otherwise, what of its own ours replace, and the edits for that."""

    tags: tuple[Tag, ...]
    graph: tuple[JSON, ...]
    left_out: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    edits: Edits = ()


def merged(
    described: Description, present: View, document: Document, page: bytes = b"", policies: Policies = KEEP
) -> Merged:
    """Return our tags and nodes that the page does not have yet, or that are wanted in place of its own.

    `page` are the bytes that `document` was read from, without any block of ours.
    """
    tags = merged_tags(described.tags, present, policies, page, cache(lambda: head_spans(page, document)))
    nodes = merged_nodes(described.graph, present, document, policies, partial(script_type, page, document=document))
    return Merged(
        tags.tags,
        nodes.graph,
        (*tags.left_out, *nodes.left_out),
        (*tags.replaced, *nodes.replaced),
        tuple(sorted((*tags.edits, *nodes.edits))),
    )
