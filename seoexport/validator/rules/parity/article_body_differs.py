"""The text of an article in the mark-up is the text that visitors read.

What search engines and assistants read from `articleBody` and what people read on the page have at least nine tenths in
common; otherwise one of the two is an older version, or another article. A part of the article is fine.

Wrong:

    <main><article><h1>Calf cramp</h1><p>A cramp passes by itself within minutes.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "articleBody": "Buy our new magnesium drink and never think of cramps again, whatever you do."}
    </script>

Right:

    <main><article><h1>Calf cramp</h1><p>A cramp passes by <b>itself</b> within minutes.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "articleBody": "A cramp passes by itself within minutes."}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_text import percentage
from seoexport.validator.view import View

#: Of an article that is on the page, the page has more than this.
LEAST_SHARE = 0.9


def check(view: View) -> Iterator[Problem]:
    """Yield each `articleBody` of which the page lacks a tenth or more."""
    if view.document is None or view.article.free is False:
        return
    for node in main_works(view):
        text = node.value.get("articleBody")
        if not isinstance(text, str) or not text.strip() or (shown := view.shown) is None:
            continue
        if (share := shown.share(text)) < LEAST_SHARE:
            message = f"the page shows {percentage(share)} of articleBody; state the text that visitors read"
            yield Problem(message=message, at=f"{node.at}/articleBody", line=node.line)


RULE = Rule(
    id="article-body-differs",
    severity="warning",
    reference="https://schema.org/articleBody",
    check=check,
    doc=__doc__,
    needs=frozenset(("articleBody",)),
    of_files=True,
)
