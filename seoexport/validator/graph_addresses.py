"""Where the references of a page's nodes lead: to the page itself, or to another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.validator.view import Stated, View


def unknown_references(view: View, *, here: bool) -> Iterator[Stated]:
    """Yield the references to parts of this page, or to those of others, that no node of the page is.

    An address without fragment may be that of anything on the web. What stands in a block of the page that
    cannot be read is the matter of another rule.
    """
    by_id = view.by_id
    texts = (each for each in view.references if each.value.__class__ is str)
    unknown = [each for each in texts if each.value not in by_id and _names_a_part(each.value)]
    if not unknown:
        return
    known, addresses = _untyped(view), _own_addresses(view)
    for each in unknown:
        page = each.value.partition("#")[0].rstrip("/")
        is_here = not page or page.startswith("_:") or page in addresses
        if is_here is here and each.value not in known and not _is_unread(each.value, view):
            yield each


def _is_unread(identifier: str, view: View) -> bool:
    """Return whether the page states an `@id` where it is not read, or under another name."""
    written = view.written.decode("utf-8", "replace") if isinstance(view.written, bytes) else view.written
    quoted = rf"\s{{0,9}}:\s{{0,9}}\"{re.escape(identifier)}\""
    if re.search(rf"\"id\"{quoted}", written):
        return True
    stated = re.compile(rf"@id\"{quoted}")
    read = sum(len(stated.findall(script.text)) for script in view.scripts if script.error is None)
    return len(stated.findall(written)) > read


def _names_a_part(identifier: str) -> bool:
    return "#" in identifier[:-1] or identifier.startswith("_:")


def _own_addresses(view: View) -> set[str]:
    """Return the addresses of the page, and those of which it states a part: it takes them on."""
    stated = (*(tag.value for tag in view.tagged("link canonical")), view.article.address)
    parts = (identifier for identifier in view.by_id if "#" in identifier)
    return {each.partition("#")[0].rstrip("/") for each in (*stated, *parts) if each}


def _untyped(view: View) -> set[str]:
    """Return the `@id`s of nodes that state something, but no type; that is another matter."""
    found: set[str] = set()
    stack: list[Any] = [script.value for script in view.scripts if script.error is None]
    while stack:
        value = stack.pop()
        if value.__class__ is dict:
            if len(value) > 1 and value.get("@id").__class__ is str:
                found.add(value["@id"])
            stack.extend(value.values())
        elif value.__class__ is list:
            stack.extend(value)
    return found
