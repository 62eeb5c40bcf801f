"""FAQPage: the questions that the page shows, in page order, each with its one answer.

A node of its own that is part of the web page, since most pages are more than their questions.
https://schema.org/FAQPage
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.emitters.health_topics import faq_topic_refs
from seoexport.emitters.node import Node, anchored, faq_id, page_id, question_id, ref
from seoexport.model import JSON, Article, Question, Site


def build(article: Article, site: Site) -> Iterator[JSON]:
    """Yield the questions of the page, if it shows any."""
    if article.questions:
        yield {
            "@type": "FAQPage",
            "@id": faq_id(article),
            "url": article.url,
            "inLanguage": article.language,
            "isPartOf": _wholes(article) if article.health_topics else ref(page_id(article)),
            "mainEntity": [_question(article, *numbered) for numbered in enumerate(article.questions, 1)],
        }


def _wholes(article: Article) -> list[JSON]:
    return [ref(page_id(article)), *faq_topic_refs(article)]


def _question(article: Article, position: int, question: Question) -> JSON:
    answer = {"@type": "Answer", "text": _answer(question)}
    node = {
        "@type": "Question",
        "@id": question_id(article, question),
        "name": question.name,
        "position": position,
        "answerCount": 1,
        "acceptedAnswer": answer,
    }
    if article.language:
        node["inLanguage"] = answer["inLanguage"] = article.language
    if question.anchor:
        node["url"] = anchored(article, question.anchor)
    return node


def _answer(question: Question) -> str:
    """Return the answer as HTML where it has structure, as text where it is one paragraph."""
    inner = question.answer_html.removeprefix("<p>").removesuffix("</p>")
    return question.answer_html if "<" in inner else question.answer_text


NODE = Node(type="FAQPage", build=build, required=("mainEntity",), family="faq")
