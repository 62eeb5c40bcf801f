"""Headlines, descriptions, questions, answers and reviews are in the mark-up as a whole.

A text that ends in an ellipsis was cut for some list. Where the page shows that ellipsis as well, it is the author's.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Answer", "text": "Stretch the muscle, drink something, and walk…"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Answer", "text": "Stretch the muscle, drink something, and walk."}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.extractor.markup import PAGES
from seoexport.text import letters
from seoexport.type_names import ARTICLES
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_WHOLE = ("articleBody", "description", "headline", "reviewBody", "text")
_ENDS = ("…", "...", "[…]", "[...]", "(…)", "(...)", "&hellip;", "[&hellip;]")
#: The description of a page is its summary, of other things what is said of them.
_SUMMED_UP = frozenset((*PAGES, *ARTICLES))
#: So much of the end of a text is looked for in the page.
_TAIL = 40
_SHORT = 20
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/qapage", "2026-09-01")


def check(view: View) -> Iterator[Problem]:
    """Yield each text that goes on, on the page or elsewhere."""
    for each in view.stated(*_WHOLE):
        if each.value.__class__ is str and each.value[-20:].rstrip().endswith(_ENDS) and _is_cut(each, view):
            message = f"{name_of(each)} ends in an ellipsis: {shown('…' + each.value[-30:])}; state the whole text"
            yield Problem(message=message, at=each.at, line=each.node.line, wish=_WISH)


def _is_cut(each: Stated, view: View) -> bool:
    if each.at.endswith("/description") and not _SUMMED_UP.isdisjoint(each.node.types):
        return False
    text = each.value[-200:].rstrip()
    if len(text) < _SHORT:
        return False
    bare = text.rstrip("….[]()&;")
    tail, page = bare[-_TAIL:], view.article.text
    place = page.find(tail)
    if place < 0:
        return letters(tail) not in letters(page)
    return not page[place + len(tail) : place + len(tail) + 9].lstrip(" [(").startswith(("…", "..."))


RULE = Rule(
    id="text-truncated",
    severity="info",
    reference="https://developers.google.com/search/docs/appearance/structured-data/qapage",
    check=check,
    doc=__doc__,
    needs=frozenset(_WHOLE),
)
