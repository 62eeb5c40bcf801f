"""The record that makes a way of writing FAQs known, and what all of them share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from seoexport.document import Block, Element
from seoexport.document.flow import HEADINGS
from seoexport.extractor.evidence import Evidence
from seoexport.text import SIGNS


class Found(NamedTuple):
    """A question that a pattern found: its element, its words, and its answer as text and as HTML."""

    element: Element
    name: str
    answer_text: str
    answer_html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """A way in which FAQs stand in pages; `id` is the name of its module.

    Where two patterns find one question, the one of lower `rank` knows its answer better. A `last_resort` is tried
    only on pages where no other pattern found anything.
    """

    id: str
    find: Callable[[Evidence], Iterator[Found]]
    rank: int
    last_resort: bool = False


#: The end of a question, in Latin, Chinese and Japanese, Arabic, and Greek writing.
_MARKS = ("?", "？", "؟", "\u037e")
_CLOSING = SIGNS + "-\"'”’»)]"

#: What people call the part of a page that holds questions and answers, in the languages that were seen.
_FAQ = (
    " faq", " f a q ", " asked question", " frequent question", " frequently question", " common question",
    " popular question", " top question", " your question", " questions answered", " questions answers", " q a ",
    " people also ask", " häufige fragen", " häufig gestellte", " fragen antworten", " foire aux questions",
    " questions fréquen", " questions courantes", " preguntas frecuentes", " preguntas más frecuentes",
    " perguntas frequentes", " perguntas mais frequentes", " domande frequenti", " domande più frequenti",
    " veelgestelde vragen", " najczęściej zadawane", " często zadawane", " sık sorulan", " sıkça sorulan",
    " часто задаваемые", " вопросы ответы", "よくある質問", "よくあるご質問", "常见问题", "常見問題", "자주 묻는",
    "الأسئلة الشائعة", "أسئلة شائعة",
)  # fmt: skip
#: No cue without one of these: most headings are told apart by them alone.
_ROOTS = (
    "faq", "f.a.q", "question", "q&a", "q & a", "people also", "frag", "pregunt", "pergunt", "domand", "vragen",
    "zadawane", "sorul", "задаваемые", "вопрос", "質問", "问题", "問題", "묻는", "أسئلة",
)  # fmt: skip
_NOT_WORDS = re.compile(r"[\W_]+")
_JOINING = re.compile(r" (?:and|und|et|y|e|en|i|ve|и) ")

_QUESTION_WORDS = frozenset(
    "what how why when where who which can could do does did is are will would should may must "
    "was wie warum wann wo wer welche kann ist comment pourquoi quand quel quelle combien qué cómo cuándo cuánto "
    "como quando qual cosa come perché quanto wat hoe waarom wanneer jak co dlaczego nasıl nedir neden".split()
)

#: A longer heading is a sentence that mentions an FAQ.
MAX_HEADING = 140

#: A longer question is a paragraph that ends in one.
MAX_QUESTION = 250


def is_question(text: str) -> bool:
    """Return whether a text ends as questions do, permalink signs aside.

    >>> is_question("Is it safe? #"), is_question("本当に安全ですか？"), is_question("Is it safe? Yes.")
    (True, True, False)
    """
    return len(text) <= MAX_QUESTION and text.rstrip(_CLOSING).endswith(_MARKS)


def begins_as_question(text: str) -> bool:
    """Return whether a line begins as questions do, though it may lack the mark.

    >>> begins_as_question("How to send a letter"), begins_as_question("Delivery")
    (True, False)
    """
    return len(text) <= MAX_HEADING and text[-1:] not in ".!:" and text.partition(" ")[0].lower() in _QUESTION_WORDS


def faq_headings(headings: Iterable[str]) -> list[int]:
    """Return the places of the headings that announce questions and answers.

    >>> faq_headings(["Frequently Asked Questions", "Häufige Fragen", "Any questions left?", "Rest"])
    [0, 1]
    """
    joined = "\n".join(headings).lower()
    lower = joined.split("\n")
    roots = [root for root in _ROOTS if root in joined]
    places = {n for root in roots for n, heading in enumerate(lower) if root in heading}
    return [n for n in sorted(places) if _announces(lower[n])]


def faq_sections(blocks: list[Block]) -> Iterator[range]:
    """Yield the places of the blocks below each heading that announces an FAQ, up to the next heading of its level."""
    places = [place for place, block in enumerate(blocks) if block.tag in HEADINGS]
    for below in headings_of_faqs([blocks[place] for place in places]):
        end = places[below.stop] if below.stop < len(places) else len(blocks)
        yield range(places[below.start - 1] + 1, end)


def headings_of_faqs(headings: list[Block]) -> Iterator[range]:
    """Yield the places of the headings below each one that announces an FAQ, up to the next one of its level.

    A heading within such a section begins none of its own.
    """
    levels = [HEADINGS[heading.tag] for heading in headings]
    done = 0
    for announcing in faq_headings(heading.text for heading in headings):
        if announcing >= done:
            done = next_of_level(levels, announcing + 1, levels[announcing], len(levels))
            yield range(announcing + 1, done)


def next_of_level(levels: list[int], first: int, level: int, end: int) -> int:
    """Return the place of the next heading of that level or a higher one, `end` where there is none before it."""
    return next((n for n in range(first, end) if levels[n] <= level), end)


def _announces(heading: str) -> bool:
    words = _JOINING.sub(" ", f" {_NOT_WORDS.sub(' ', heading)} ")
    return len(heading) <= MAX_HEADING and any(cue in words for cue in _FAQ)
