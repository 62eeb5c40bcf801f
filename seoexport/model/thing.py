"""What a page describes beside its article."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from seoexport.model.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What front matter or the page's own mark-up describes beside the article: a recipe, an event, a product.

    `type` is its schema.org type, `properties` what was stated of it, in the shape that JSON-LD has.
    """

    type: str
    properties: Mapping[str, Any] = field(hash=False)
    origin: Origin | None = None
