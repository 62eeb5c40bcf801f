"""Whom the mark-up names as author, the page names, too.

Readers who cannot see who wrote a page have no reason to trust the mark-up that says so; often it is the login of
somebody who set up the site. Where the byline names somebody else, that is the matter of `markup-disagrees`.

Wrong:

    <main><article><h1>Calf cramp</h1><p>It passes by itself.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "author": {"@type": "Person", "name": "Ada Example"}}
    </script>

Right:

    <main><article><h1>Calf cramp</h1><p>By A. Example, physiotherapist</p><p>It passes by itself.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "author": {"@type": "Person", "name": "Ada Example"}}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.agents import is_body, name_of
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import ShownText, listed, plain
from seoexport.validator.stated_values import values
from seoexport.validator.view import View

#: So many words of a name make it known: "María García" of "María García López".
ENOUGH_WORDS = 2
#: More authors than that are those of a paper, whose names the page abridges.
MOST_AUTHORS = 20

_WORD = re.compile(r"[^\W\d_]{2,}")


def check(view: View) -> Iterator[Problem]:
    """Yield the people whom the page's article has as authors and who are named nowhere on the page."""
    if view.document is None:
        return
    told: set[str] = set()
    for node in main_works(view):
        authors = [each for each in values(view, node, "author") if name_of(each.value) and not is_body(each)]
        if not authors or len(authors) > MOST_AUTHORS or view.told("markup-disagrees") or (shown := view.shown) is None:
            continue
        missing = [each for each in authors if not _is_named(plain(name_of(each.value)), shown)]
        if missing and not told.issuperset(names_of := {name_of(each.value) for each in missing}):
            told |= names_of
            names = listed(name_of(each.value) for each in missing)
            message = f"the page does not name the author of the mark-up, {names}; show who wrote it, or leave it out"
            yield Problem(message=message, at=missing[0].at, line=node.line)


def _is_named(name: str, shown: ShownText) -> bool:
    """Return whether the page has a name: all of it, its last word, or two of its words in any order."""
    if shown.says(name):
        return True
    words = _WORD.findall(name.casefold())
    return bool(words) and (shown.has_word(words[-1]) or sum(map(shown.has_word, words)) >= ENOUGH_WORDS)


RULE = Rule(
    id="author-not-shown",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/article",
    check=check,
    doc=__doc__,
    needs=frozenset(("author",)),
    of_files=True,
)
