"""Tags and graph as HTML for the head. All escaping of seoexport is in this module.

What comes out is pure ASCII, so the encoding of the page that it is written into never matters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import lru_cache
from html import escape

from seoexport.model import JSON, Tag
from seoexport.text import storable

#: U+0080 to U+009F as references mean other characters:
#: https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f]")

#: A carriage return or line feed written plainly may come back as another one: the parser folds CR LF to LF.
_LINE_ENDS = {13: "&#13;", 10: "&#10;"}

#: Half of a surrogate pair as JSON writes it; a backslash before it may make it something else, which does no harm.
_HALF = re.compile(r"\\ud[89ab]..(?!\\ud[c-f]..)|(?<!\\ud[89ab]..)\\ud[c-f]..")

_encode = json.JSONEncoder(ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


def html(tags: Iterable[Tag], mark: tuple[str, str] | None = None) -> str:
    r"""Return tags as HTML, one a line; `mark` is an attribute that every element gets.

    >>> html([Tag(name="meta", attributes=(("name", "description"), ("content", 'Is "rest" enough?')))])
    '<meta name="description" content="Is &quot;rest&quot; enough?">\n'
    """
    return "".join(f"{_element(tag, mark)}\n" for tag in tags)


def json_ld(graph: Iterable[JSON]) -> Tag:
    """Return the script element that holds a graph. Raises ValueError for NaN and infinities."""
    text = _encode({"@context": "https://schema.org", "@graph": list(graph)})
    # JSON can write halves of surrogate pairs, but nobody can read them; from the extractor none can come.
    if "\\ud" in text and _HALF.search(text):
        text = _encode(json.loads(_without_halves(json.dumps(json.loads(text), ensure_ascii=False))))
    return Tag(name="script", attributes=(("type", "application/ld+json"),), text=text)


def _element(tag: Tag, mark: tuple[str, str] | None) -> str:
    attributes = tag.attributes if mark is None else (*tag.attributes, mark)
    written = "".join(f' {name}="{_attribute(value)}"' for name, value in attributes)
    if tag.text is None:
        return f"<{tag.name}{written}>"
    text = _script(tag.text) if tag.name == "script" else _attribute(tag.text)
    return f"<{tag.name}{written}>{text}</{tag.name}>"


@lru_cache(maxsize=1024)
def _attribute(value: str) -> str:
    if value.isascii() and value.isprintable():
        return value if value.isalnum() else escape(value)
    escaped = escape(_CONTROLS.sub("\ufffd", storable(value))).translate(_LINE_ENDS)
    return escaped.encode("ascii", "xmlcharrefreplace").decode("ascii")


def _script(json_text: str) -> str:
    """Return a JSON text in which nothing can end the script or begin a comment.

    Outside strings JSON has none of these characters, and in strings it allows them as escapes:
    https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
    """
    return json_text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _without_halves(text: str) -> str:
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
