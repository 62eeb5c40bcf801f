"""A description in the mark-up is one of this page.

It has words of the page's text or of its meta description. One that shares nothing with either is that of another page,
or of a template.

Wrong:

    <title>Calf cramp</title><meta name="description" content="What helps when a calf cramps.">
    <main><h1>Calf cramp</h1><p>A cramp passes by itself, and stretching helps.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "description": "Our guide to baking bread without a machine, from starter to crust."}
    </script>

Right:

    <title>Calf cramp</title><meta name="description" content="What helps when a calf cramps.">
    <main><h1>Calf cramp</h1><p>A cramp passes by itself, and stretching helps.</p></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "description": "What helps when a calf cramps."}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.markup import string
from seoexport.text import letters
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import plain
from seoexport.validator.stated_values import shown as quoted
from seoexport.validator.view import View

_DESCRIPTIONS = ("meta description", "meta og:description", "meta twitter:description", "title", "meta og:title")
#: Shorter words are those of every page.
_WORD = re.compile(r"[^\W\d_]{5,}")
FEWEST_WORDS, LEAST_SHARE = 4, 0.4


def check(view: View) -> Iterator[Problem]:
    """Yield each description of the page or its article whose longer words the page hardly has."""
    if view.document is None:
        return
    for node in (*main_works(view), *main_works(view, "WebPage", "Product", "VideoObject", "Event")):
        text = plain(string(node.value.get("description")) or "")
        # A sample text is a matter of the rule about these.
        if text.casefold().startswith("lorem ipsum"):
            continue
        words = set(_WORD.findall(text.casefold()))
        if len(words) < FEWEST_WORDS or (shown := view.shown) is None or _is_told_in_head(view, text):
            continue
        head = _words_of_head(view)
        share = sum(word in head or letters(word) in shown.letters for word in words) / len(words)
        if share < LEAST_SHARE:
            fact = f"the page has {int(share * 100)} % of the words of the description {quoted(text)}"
            message = f"{fact}; describe this page, as its meta description does"
            yield Problem(message=message, at=f"{node.at}/description", line=node.line)


def _is_told_in_head(view: View, text: str) -> bool:
    return any(tag.value == text for key in _DESCRIPTIONS for tag in view.tagged(key))


def _words_of_head(view: View) -> set[str]:
    return {word for key in _DESCRIPTIONS for tag in view.tagged(key) for word in _WORD.findall(tag.value.casefold())}


RULE = Rule(
    id="description-not-shown",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/snippet",
    check=check,
    doc=__doc__,
    needs=frozenset(("description",)),
    of_files=True,
)
