"""The author of an article is the address of a page about that person.

Open Graph has the author as a profile, which is a page of its own; a name leads nowhere. The name stands
in `<meta name="author">`, and in the mark-up.

Wrong:

    <head><meta property="article:author" content="Ruth Adeyemi"></head>

Right:

    <head><meta property="article:author" content="https://example.org/people/ruth-adeyemi/"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each author who is no absolute address."""
    for name in ("article:author", "book:author"):
        for tag in view.tagged(f"meta {name}"):
            if tag.value and ":" not in tag.value and not tag.value.startswith("//"):
                yield tag.problem(f"{name} is {shown(tag.value)}; it must be the address of a page about the author")


RULE = Rule(
    id="open-graph-author",
    severity="warning",
    reference="https://ogp.me/#type_article",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta article:author", "meta book:author")),
)
