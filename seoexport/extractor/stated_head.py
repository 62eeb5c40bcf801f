"""Elements that front matter adds to the head of the page: `head:` of Starlight, VuePress and VitePress.

https://starlight.astro.build/reference/frontmatter/#head · https://vitepress.dev/reference/frontmatter-config#head
"""

from __future__ import annotations

from typing import Any

from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.shortcodes.elements import element, text_of
from seoexport.extractor.shortcodes.shield import unshielded


def head_of(front_matter: FrontMatter) -> str:
    """Return the HTML of the elements under `head`: those that say something of the page."""
    entries = front_matter.get("head")
    return unshielded("".join(map(_element, entries))) if isinstance(entries, list) else ""


def _element(entry: Any) -> str:
    if isinstance(entry, list):
        name, attributes, text = (*entry, None, None, None)[:3]
    elif isinstance(entry, dict):
        name, attributes, text = entry.get("tag"), entry.get("attrs"), entry.get("content")
    else:
        return ""
    stated = attributes if isinstance(attributes, dict) else {}
    given = {key: str(value) for key, value in stated.items() if isinstance(value, str | int) and key.isidentifier()}
    if name in ("meta", "link"):
        return element(name, None, **given)
    return element("title", text_of(text)) if name == "title" and isinstance(text, str) else ""
