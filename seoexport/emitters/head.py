"""Tags and graph as HTML for the head. All escaping of seoexport is in this module.

What comes out is pure ASCII, so the encoding of the page that it is written into never matters.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from html import escape

from seoexport.emitters.ascii_json import encoded
from seoexport.emitters.characters import has_unreadable, readable, readable_value
from seoexport.model import JSON, Tag

#: A carriage return or line feed written plainly may come back as another one: the parser folds CR LF to LF.
_LINE_ENDS = {13: "&#13;", 10: "&#10;"}


def html(tags: Iterable[Tag], mark: tuple[str, str] | None = None) -> str:
    r"""Return tags as HTML, one a line; `mark` is an attribute that every element gets.

    >>> html([Tag(name="meta", attributes=(("name", "description"), ("content", 'Is "rest" enough?')))])
    '<meta name="description" content="Is &quot;rest&quot; enough?">\n'
    """
    return "".join([f"{_element(tag, mark)}\n" for tag in tags])


def json_ld(graph: Iterable[JSON]) -> Tag:
    """Return the script element that holds a graph. Raises ValueError for NaN and infinities."""
    return read_back(graph)[0]


def read_back(graph: Iterable[JSON]) -> tuple[Tag, tuple[JSON, ...]]:
    """Return the script element that holds a graph, and the graph that a reader finds in it.

    They differ where a text has characters that are not written. Raises ValueError for NaN and infinities.
    """
    nodes = tuple(graph)
    text = encoded({"@context": "https://schema.org", "@graph": nodes})
    if has_unreadable(text):
        nodes = tuple(map(readable_value, nodes))
        text = encoded({"@context": "https://schema.org", "@graph": nodes})
    return Tag(name="script", attributes=(("type", "application/ld+json"),), text=text), nodes


def _element(tag: Tag, mark: tuple[str, str] | None) -> str:
    attributes = tag.attributes if mark is None else (*tag.attributes, mark)
    written = "".join([f' {name}="{_attribute(value)}"' for name, value in attributes])
    if tag.text is None:
        return f"<{tag.name}{written}>"
    text = _script(tag.text) if tag.name == "script" else _attribute(tag.text)
    return f"<{tag.name}{written}>{text}</{tag.name}>"


@lru_cache(maxsize=1024)
def _attribute(value: str) -> str:
    if value.isascii() and value.isprintable():
        return value if value.isalnum() else escape(value)
    escaped = escape(readable(value)).translate(_LINE_ENDS)
    return escaped.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _script(json_text: str) -> str:
    """Return a JSON text in which nothing can end the script or begin a comment.

    Outside strings JSON has none of these characters, and in strings it allows them as escapes:
    https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
    """
    return json_text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
