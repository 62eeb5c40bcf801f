"""A byte order mark stands at the very beginning of the page, or not at all.

Elsewhere it is a sign of its own that nobody sees: in the head it opens the body, so that the tags behind it are lost,
and in a JSON-LD block it makes the block unreadable. It comes from files that a template joins.

Wrong:

    <head><title>Cramp</title>&#xFEFF;<meta name="description" content="What helps."></head>

Right:

    <head><title>Cramp</title><meta name="description" content="What helps."></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_MARK = "\ufeff"


def check(view: View) -> Iterator[Problem]:
    """Yield the mark that opens the body where the head was to go on."""
    if view.document is None:
        return
    first = next(iter(view.document.body), None)
    if isinstance(first, view.document.text_type) and first.data.lstrip()[:1] == _MARK:
        message = "a byte order mark (U+FEFF) behind the beginning of the page ends the head; delete it"
        yield Problem(message=message, at="html > body", line=view.document.line(view.document.body))


RULE = Rule(
    id="byte-order-mark",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-afterhead",
    check=check,
    doc=__doc__,
    of_files=True,
)
