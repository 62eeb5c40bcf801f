"""Questions in the blocks of common plugins, known by their classes.

    <div class="schema-faq-section"><strong class="schema-faq-question">Is it safe?</strong>
    <p class="schema-faq-answer">For most people.</p></div>

A block that is made for FAQs may ask without a question mark. What the accordions of page builders hold may be
anything, so they are no such blocks: they are found as what they are, by `details`, `disclosure` and `class_named`.
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.document import Element
from seoexport.extractor.faq.accordions import opened
from seoexport.extractor.faq.asking import MAX_QUESTION, is_widget
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.panels import Panels
from seoexport.extractor.faq.pattern import Found, Pattern
from seoexport.extractor.faq.sections import ELSEWHERE
from seoexport.extractor.nesting import holds

#: What each plugin calls a question; blocks and themes of their own call it `faq-question`, or `question` in an FAQ.
PLUGINS = {
    "schema-faq-question": "Yoast SEO",
    "rank-math-question": "Rank Math",
    "aioseo-faq-block-question": "All in One SEO",
    "wpseopress-faq-question": "SEOPress",
    "ewd-ufaq-faq-title-text": "Ultimate FAQ",
    "uagb-question": "Spectra",
}

#: What a page has most of, and what no such block writes a question as.
_TEXT = frozenset(("p", "li", "td", "br"))


def find(lines: Lines) -> Iterator[Found]:
    """Yield the questions of every such block."""
    found = {line.place: line for line in lines.asked if _is_question(lines, line)}
    for n, (element, tag, text, region, hidden, _) in enumerate(lines.evidence.blocks):
        if tag in _TEXT or hidden or len(text) > MAX_QUESTION or region in ELSEWHERE or n in found:
            continue
        if (name := element.attr("class")) and ("faq" in name or "question" in name):
            line = lines.line(n)
            if _is_question(lines, line):
                found[n] = line
    if found:
        asked = [line for _, line in sorted(found.items())]
        panels = Panels(lines.evidence, lines.marked)
        yield from opened(lines, panels, asked, [line.place for line in asked], in_faq=True)


def _is_question(lines: Lines, line: Line) -> bool:
    """Return whether the line stands in an element that is called a question and holds nothing else."""
    names = "\n".join(line.names)
    if "question" not in names and "ufaq" not in names:
        return False
    in_faq = "faq" in names
    for element, name in zip(line.elements, line.names, strict=True):
        if "question" in name or "ufaq" in name:
            called = in_faq and "answer" not in name and "feedback" not in name
            if called or not PLUGINS.keys().isdisjoint(name.split()):
                return not is_widget(line.block.text) and _holds_only(element, lines, line.place)
    return False


def _holds_only(element: Element, lines: Lines, place: int) -> bool:
    blocks = lines.evidence.blocks
    return not any(holds(element, block) for block in (*blocks[place - 1 : place], *blocks[place + 1 : place + 2]))


QUESTIONS = Pattern(id="known_block", find=find, rank=0, confidence=1.0)
