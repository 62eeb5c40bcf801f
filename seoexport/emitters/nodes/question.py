"""Question: what a QAPage is about, with the answers that people gave.

The questions that an article answers itself are in an FAQPage.
https://schema.org/Question
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.node import Node
from seoexport.emitters.thing_node import thing_nodes
from seoexport.model import JSON, Article, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the question of a QAPage; its answers are counted where nobody stated how many there are."""
    for page in thing_nodes("QAPage", article, site, ()):
        link = {key: value for key, value in page.items() if key in ("@id", "isPartOf", "mainEntityOfPage")}
        stated = page.get("mainEntity")
        for question in stated[:1] if isinstance(stated, list) else [stated]:
            if isinstance(question, dict):
                yield {"name": article.title, "answerCount": _answers(question) or None, **question, **link}


def _answers(question: JSON) -> int:
    """Return how many answers are stated, accepted and suggested ones."""
    stated = (question.get(key, []) for key in ("acceptedAnswer", "suggestedAnswer"))
    return sum(len(each) if isinstance(each, list) else 1 for each in stated)


NODE = Node(type="Question", build=build, required=("name", "answerCount"))
