"""The text of a post as HTML that needs no WordPress: paragraphs marked up, captions as figures, no comments."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.extractor.shortcodes.shield import shielded_elements, unshielded
from seoexport.extractor.wordpress.embeds import with_players
from seoexport.extractor.wordpress.paragraphs import with_paragraphs
from seoexport.extractor.wordpress.post import Post

#: https://developer.wordpress.org/block-editor/explanations/architecture/key-concepts/#data-attributes
_BLOCK = re.compile(r"<!--\s*/?wp:([a-z][a-z0-9/-]*)(?:(?!-->|<!--).)*-->\n?", re.DOTALL)
_MARKS = re.compile(r"<!--(?:more(?:(?!-->|<!--).)*|nextpage|noteaser)-->\n?")
_CAPTION = re.compile(
    r"\[(?P<name>(?:wp_)?caption)\b[^\[\]]*\](?P<inside>(?:(?!\[/?(?:wp_)?caption\b).)*)\[/(?P=name)\]", re.DOTALL
)
_PICTURE = re.compile(r"\s*(<a\b[^<>]*>\s*<img\b[^<>]*>\s*</a>|<img\b[^<>]*>)(.*)", re.DOTALL)
#: A shortcode has attributes or an end: `[sic]` has none.
_SHORTCODE = re.compile(r"\[([a-z][a-z0-9_-]+)(?=\s+[\w-]+=|\s*/\])|\[/([a-z][a-z0-9_-]+)\]|\[(gallery|playlist)\]")


def html_of(post: Post) -> tuple[str, tuple[str, ...]]:
    """Return the HTML of a post, and what in it only WordPress could have shown; code in it stays as it is."""
    content = shielded_elements(post.content)
    is_of_blocks = "<!-- wp:" in content
    made = dict.fromkeys(name for match in _BLOCK.finditer(content) if (name := _without_html(match)))
    content = _CAPTION.sub(_figure, _MARKS.sub("", _BLOCK.sub("", content)))
    if not post.rendered:
        content = with_players(content)
        content = content if is_of_blocks else with_paragraphs(content)
    left = dict.fromkeys(_shortcodes(content))
    notes = (
        *(f"the block {name} is made by WordPress; it was left out" for name in made),
        *(f"the shortcode [{name}] stands in the text as it is" for name in left),
    )
    return unshielded(content).strip(), notes


def _without_html(match: re.Match[str]) -> str | None:
    """Return the name of a block that has no HTML of its own: its comment closes itself."""
    return match[1] if match[0].rstrip().endswith("/-->") else None


def _figure(match: re.Match[str]) -> str:
    inside = match["inside"]
    if not (picture := _PICTURE.match(inside)):
        return inside
    words = picture[2].strip()
    caption = f"<figcaption>{words}</figcaption>" if words else ""
    return f"<figure>{picture[1]}{caption}</figure>"


def _shortcodes(content: str) -> Iterator[str]:
    for match in _SHORTCODE.finditer(content):
        yield match[match.lastindex or 0]
