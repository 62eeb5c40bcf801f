"""What a person wants otherwise in the output."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from seoexport.model.origin import Origin


class Override(NamedTuple):
    """One change that a person wants in what is written: of a tag, of a property of a node, or of a whole node.

    To `merge` says nothing of that, but whose value stands where the page has its own: `value` is the policy.
    `target` is a tag's name (`og:title`), a node's type (`Article`) or the fragment of its `@id` (`#article`), and is
    empty where all output is meant. `property` is empty where the whole node is meant.
    """

    action: Literal["set", "append", "drop", "replace", "add", "merge"]
    target: str
    property: str = ""
    value: Any = None
    origin: Origin | None = None
