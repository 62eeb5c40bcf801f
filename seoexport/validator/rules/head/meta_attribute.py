"""A meta element names what it says in the attribute that its readers look at.

Open Graph is RDFa: its names stand in `property`. Those of HTML (`description`, `robots`, `viewport`) stand in `name`,
and nobody reads them anywhere else. The names of X (`twitter:card`) may stand in either. Some readers forgive
`name="og:title"`; those that follow the protocol find nothing.

Wrong:

    <head><meta name="og:title" content="Calf cramp"></head>

Right:

    <head><meta property="og:title" content="Calf cramp"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import listed
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_OF_PROPERTY = ("meta og:", "meta article:", "meta profile:", "meta book:")
_OF_NAME = frozenset(f"meta {name}" for name in ("description", "googlebot", "robots", "viewport"))


def check(view: View) -> Iterator[Problem]:
    """Yield the tags that state their name in the wrong attribute, those of one attribute together."""
    if view.document is None:
        return
    misplaced = [
        tag
        for tag in view.tags
        if tag.key.startswith(_OF_PROPERTY) and not tag.attr("property") and _is_nowhere(view, tag.key)
    ]
    if misplaced:
        message = f"the attribute name states {listed(misplaced)}; Open Graph is read from property"
        yield misplaced[0].problem(message)
    for key in _OF_NAME:
        for tag in view.tagged(key):
            if not tag.attr("name"):
                yield tag.problem(f"the attribute property states {tag.name}; it is read from name only")


def _is_nowhere(view: View, key: str) -> bool:
    """Return whether no tag states the property as Open Graph has it."""
    return not any(tag.attr("property") for tag in view.tagged(key))


RULE = Rule(
    id="meta-attribute",
    severity="warning",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
    of_files=True,
)
