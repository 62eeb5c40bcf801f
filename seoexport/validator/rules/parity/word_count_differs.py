"""`wordCount` is the number of words of the article.

Programs count differently, with captions and comments or without. What none of them can find are more words than the
whole page has, or less than a fifth of those of its article. In scripts without blanks between words, each character
counts.

Wrong:

    <main><article><h1>Calf cramp</h1><p>A cramp passes by itself.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp", "wordCount": 2150}
    </script>

Right:

    <main><article><h1>Calf cramp</h1><p>A cramp passes by itself.</p></article></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp", "wordCount": 7}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.extractor.length import length
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_numbers import number
from seoexport.validator.view import View

#: A tenth more than the page has is no way of counting, nor is a third of what the article has.
MOST_OF_PAGE, LEAST_OF_ARTICLE = 1.1, 1 / 3
#: In shorter texts, a word more or less is a tenth.
FEWEST_WORDS = 20


def check(view: View) -> Iterator[Problem]:
    """Yield each `wordCount` that is far from the number of words of the page."""
    if view.document is None or view.article.free is False:
        return
    for node in main_works(view):
        stated = number(node.value.get("wordCount"))
        if stated is None or (shown := view.shown) is None:
            continue
        count, of_page, of_article = float(stated), sum(length(shown.text)), view.article.word_count
        if count > of_page * MOST_OF_PAGE + FEWEST_WORDS:
            fact = f"wordCount is {stated}, the whole page has {of_page} words ({int(of_page / count * 100)} %)"
        elif count < of_article * LEAST_OF_ARTICLE - FEWEST_WORDS:
            fact = f"wordCount is {stated}, {int(count / of_article * 100)} % of the {of_article} words of the article"
        else:
            continue
        yield Problem(message=f"{fact}; count anew, or leave it out", at=f"{node.at}/wordCount", line=node.line)


RULE = Rule(
    id="word-count-differs",
    severity="warning",
    reference="https://schema.org/wordCount",
    check=check,
    doc=__doc__,
    needs=frozenset(("wordCount",)),
    of_files=True,
)
