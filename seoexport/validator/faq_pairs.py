"""The questions of a page's FAQPages with their answers, as its mark-up has them."""

from __future__ import annotations

from typing import NamedTuple

from seoexport.extractor.markup import string
from seoexport.text import question_name
from seoexport.validator.stated_values import values
from seoexport.validator.view import LocatedNode, View

#: No page shows more; what a hostile one states is not all held against it.
MOST_PAIRS = 1_000


class Pair(NamedTuple):
    """A question, its answer (empty where none is stated as a text), and the node of the question."""

    question: str
    answer: str
    node: LocatedNode
    answer_at: str


def pairs(view: View, *kinds: str) -> tuple[Pair, ...]:
    """Return the questions of a page of these types, as marked up, those without a name left out.

    The page is an FAQPage where no types are given.
    """
    return view.question_pairs if view.of_type(*(kinds or ("FAQPage",))) else ()


def read_pairs(view: View) -> tuple[Pair, ...]:
    """Read the questions of a page with their answers, which the view keeps for all rules that ask."""
    named = ((node, string(node.value.get("name"))) for node in view.typed("Question")[:MOST_PAIRS])
    return tuple([Pair(question_name(name), *_answer(view, node)) for node, name in named if name])


def _answer(view: View, node: LocatedNode) -> tuple[str, LocatedNode, str]:
    for value in values(view, node, "acceptedAnswer"):
        text = value.value.get("text") if isinstance(value.value, dict) else value.text
        if isinstance(text, str):
            return text, node, f"{value.node_at}/text" if isinstance(value.value, dict) else value.at
    return "", node, node.at
