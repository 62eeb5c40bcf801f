"""A health page names the works that it rests on.

Looked for are a list of references in an article of some length, and `citation` in the mark-up.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "MedicalWebPage", "@id": "#page", "name": "Calf cramp"},
      {"@type": "Article", "headline": "Calf cramp", "wordCount": 900, "mainEntityOfPage": {"@id": "#page"}}]}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@graph": [
      {"@type": "MedicalWebPage", "@id": "#page", "name": "Calf cramp",
       "citation": {"@type": "MedicalScholarlyArticle", "name": "On cramps", "url": "https://example.org/study/"}},
      {"@type": "Article", "headline": "Calf cramp", "wordCount": 900, "mainEntityOfPage": {"@id": "#page"}}]}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import is_empty
from seoexport.validator.view import View

#: Shorter pages are teasers, lists and forms.
FEWEST_WORDS = 60

_CITING = ("citation", "isBasedOn")
_ARTICLES = ("Article", "BlogPosting", "NewsArticle", "MedicalScholarlyArticle")


def check(view: View) -> Iterator[Problem]:
    """Yield a health page with an article that cites nothing."""
    pages = view.typed("MedicalWebPage")
    if not pages or view.article.citations or not _has_article(view):
        return
    if all(is_empty(node.value[key]) for key in _CITING for node in view.properties.get(key, ())):
        message = "the page names no sources; state them as citation, or as a list of references"
        yield Problem(message=message, at=pages[0].at, line=pages[0].line)


def _has_article(view: View) -> bool:
    if view.article.word_count >= FEWEST_WORDS:
        return True
    counts = (node.value.get("wordCount") for node in view.typed(*_ARTICLES))
    return any(isinstance(count, int) and count >= FEWEST_WORDS for count in counts)


RULE = Rule(
    id="medical-citation",
    severity="info",
    reference="https://schema.org/citation",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
