"""The headline in the mark-up is that of the page: its heading, or its title.

A longer or shorter wording is fine, and so is one that the page has anywhere in its text. Where the only heading of the
page is about something else, that is the matter of `markup-disagrees`.

Wrong:

    <title>Ten stretches</title>
    <main><h2>Ten stretches</h2><p>Stand, breathe, and take each of them slowly.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Our autumn sale begins"}
    </script>

Right:

    <title>Ten stretches for walkers</title>
    <main><h2>Ten stretches</h2><p>Stand, breathe, and take each of them slowly.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Ten stretches after a long walk"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.disagreement import is_same_title
from seoexport.extractor.markup import string
from seoexport.text import collapse, letters
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import likeness, percentage, plain
from seoexport.validator.stated_values import shown as quoted
from seoexport.validator.view import View

#: So many headings are compared, of so many letters: of shorter ones, every headline has some.
MOST_HEADINGS, SHORTEST_TITLE = 5, 5
_TITLES = ("title", "meta og:title", "meta twitter:title")


def check(view: View) -> Iterator[Problem]:
    """Yield the headline of the page's article that neither a heading nor a title has, nor any line of the page."""
    if view.document is None:
        return
    for node in main_works(view):
        headline = plain(string(node.value.get("headline")) or "")
        if not letters(headline) or (shown := view.shown) is None or view.told("markup-disagrees"):
            continue
        titles = _titles(view)
        if shown.says(headline) or any(is_same_title(headline, title) for title in titles):
            continue
        like = max((likeness(headline, title) for title in titles), default=0)
        fact = f"the headline {quoted(headline)} is {percentage(like)} like the nearest heading or title of the page"
        message = f"{fact}, {quoted(max(titles, key=lambda each: likeness(headline, each)))}" if titles else fact
        yield Problem(message=f"{message}; state that of the page", at=f"{node.at}/headline", line=node.line)


def _titles(view: View) -> list[str]:
    """Return the page's first headings, those of the second level where it has none of the first, and its titles."""
    headings: list[str] = []
    for level in ("h1", "h2"):
        elements = view.document.elements(level) if view.document else ()
        headings = headings or [collapse(each.text) for each in elements][:MOST_HEADINGS]
    heads = [tag.value for key in _TITLES for tag in view.tagged(key)]
    return [title for title in (*headings, *heads) if len(letters(title)) >= SHORTEST_TITLE]


RULE = Rule(
    id="headline-not-shown",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("headline",)),
    of_files=True,
)
