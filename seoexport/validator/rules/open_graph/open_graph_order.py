"""What is said of a picture, a film or a recording follows the tag that names it.

`og:image:width` belongs to the `og:image` before it. In front of all pictures it belongs to none, and where
the widths of two pictures stand behind the second one, the first has none and the second has two.

Wrong:

    <head>
    <meta property="og:image:width" content="1200">
    <meta property="og:image" content="https://example.org/calf.jpg">
    </head>

Right:

    <head>
    <meta property="og:image" content="https://example.org/calf.jpg">
    <meta property="og:image:width" content="1200">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import HeadTag, listed
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What can be said of one picture or film once.
ONCE = frozenset(("width", "height", "type", "alt", "secure_url"))


def check(view: View) -> Iterator[Problem]:
    """Yield what stands before the tag that it belongs to, and what is said of one picture twice."""
    for media in view.head.media:
        parts = [(part, tag) for part, tag in media.parts if part in ONCE]
        if parts and media.root is None:
            names, root = listed(tag for _, tag in parts), f"og:{media.kind}"
            yield parts[0][1].problem(f"before any {root}: {names}; each belongs behind the {root} that it describes")
        elif media.root:
            yield from _repeated(parts, media.root)


def _repeated(parts: list[tuple[str, HeadTag]], root: HeadTag) -> Iterator[Problem]:
    first = dict(reversed(parts))
    again = [tag for part, tag in parts if first[part] is not tag]
    if again:
        message = f"behind one {root.name} twice: {listed(again)}; each belongs to one of its own"
        yield again[0].problem(message)


RULE = Rule(
    id="open-graph-order",
    severity="warning",
    reference="https://ogp.me/#structured",
    check=check,
    doc=__doc__,
    needs=frozenset(f"meta og:{kind}:{part}" for kind in ("image", "video", "audio") for part in ONCE),
)
