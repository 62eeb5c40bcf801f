"""The titles of what opens and closes on a page: which of them are questions, and what they open."""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache, partial
from typing import Any, NamedTuple

from seoexport.document import Block
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.faq.answers import answer
from seoexport.extractor.faq.asking import MAX_TITLE, asks_fully, asks_unmarked, is_call, is_question, says_enough
from seoexport.extractor.faq.line import Line
from seoexport.extractor.faq.lines import Lines
from seoexport.extractor.faq.panels import Panels
from seoexport.extractor.faq.pattern import Found
from seoexport.extractor.nesting import ancestors

#: Fewer titles of one shape are a widget: "What are you looking for?"
FEWEST_TITLES = 2

#: Where a smaller part of the titles asks, the others may be something else.
MOST_OF = (3, 4)

#: A heading of a lower level may stand within a panel.
LOWEST_SEPARATOR = 3

_STATE = re.compile(
    r"\d|^(?:is-|has-)?(?:active|open|opened|closed|collapsed|collapse|show|shown|hidden|expanded|first|last|current|selected)$"
)
_NONE: frozenset[str] = frozenset()


class Look(NamedTuple):
    """How a title looks: titles of one accordion look the same, the state of the open one aside."""

    tag: str
    classes: frozenset[str]
    parent: str
    parent_classes: frozenset[str]


def asked_titles(
    lines: Lines, is_title: Callable[[Line], bool], is_mark: Callable[[Line], bool], fewest: int = FEWEST_TITLES
) -> Iterator[Found]:
    """Yield the titles that ask, with what they open, of each accordion whose titles are questions.

    1. In an FAQ, a part of the page that is called so or that a heading announces, each title that asks is taken, even
       a single one.
    2. Elsewhere at least half of an accordion's titles have to ask, and two of them in more than a word or two, and not
       to call the reader to do something. Where `fewest` is 1, a title that stands alone counts as
       an accordion if it asks in a whole sentence.
    3. Where most titles ask, the others are questions too that lack their mark: those that begin or end as questions
       do, and, where at least three of four ask, all.
    4. What opens within an answer is a part of it.

    `is_title` tells which lines with a question are titles, `is_mark` which lines without.
    """
    shapes: dict[Look, list[Line]] = {}
    for line in lines.asked:
        if is_title(line):
            shapes.setdefault(_look(line.block), []).append(line)
    if not shapes:
        return
    panels = Panels(lines.evidence, lines.marked)
    alike = _alike(lines, {look: [] for look, found in shapes.items() if is_mark(found[0])})
    between = [
        n
        for n, level in zip(lines.headings, lines.levels, strict=True)
        if level <= LOWEST_SEPARATOR and _look(lines.evidence.blocks[n]) not in shapes
    ]
    for look, found in shapes.items():
        titles = alike[look] if look in alike else [line.place for line in found]
        for asked, places in _accordions(between, found, titles):
            yield from _questions(lines, panels, asked, places, is_mark, fewest)


def _alike(lines: Lines, alike: dict[Look, list[int]]) -> dict[Look, list[int]]:
    """Return the places of all blocks that look like one of these titles: they are titles too."""
    tags = {look.tag for look in alike}
    for n, block in enumerate(lines.evidence.blocks if tags else ()):
        if block.tag in tags and (look := _look(block)) in alike:
            alike[look].append(n)
    return alike


def _accordions(between: list[int], found: list[Line], titles: list[int]) -> Iterator[tuple[list[Line], list[int]]]:
    """Yield the titles that ask, and the places of all, of each accordion: no other heading stands between them."""
    groups: dict[int, tuple[list[Line], list[int]]] = {}
    for line in found:
        groups.setdefault(bisect(between, line.place), ([], []))[0].append(line)
    for n in titles:
        if (group := groups.get(bisect(between, n))) is not None:
            group[1].append(n)
    yield from groups.values()


def _questions(
    lines: Lines,
    panels: Panels,
    asked: list[Line],
    titles: list[int],
    is_mark: Callable[[Line], bool],
    fewest: int,
) -> Iterator[Found]:
    """Yield the questions of one accordion; see `asked_titles`."""
    if next(lines.evidence.document.elements("details"), None) is not None:
        depths = {_depth(line.block) for line in asked}
        titles = [n for n in titles if _depth(lines.evidence.blocks[n]) in depths]
    in_faq = any(line.section >= 0 for line in asked) or lines.called_faq(asked[0].elements[0])
    mostly = 2 * len(asked) >= len(titles)
    if not (mostly or (in_faq and any(line.marked for line in asked))):
        return
    if not (in_faq or _are_faq(asked, titles, fewest)):
        return
    others: list[Line] = []
    if len(asked) >= FEWEST_TITLES and (3 * len(asked) >= 2 * len(titles) or (in_faq and mostly)):
        known = {line.place for line in asked}
        likely = MOST_OF[0] * len(titles) <= MOST_OF[1] * len(asked)
        others = [
            line
            for line in _unmarked(lines, titles, known)
            if is_mark(line) and (likely or asks_unmarked(line.block.text))
        ]
    yield from opened(lines, panels, (*asked, *others), titles, in_faq=in_faq)


def _are_faq(asked: list[Line], titles: list[int], fewest: int) -> bool:
    if len(titles) == fewest == 1:
        return any(asks_fully(line.block.text) for line in asked)
    texts = (line.block.text for line in asked)
    return sum(says_enough(text) and not is_call(text) for text in texts) >= FEWEST_TITLES


def opened(lines: Lines, panels: Panels, asked: Iterable[Line], titles: list[int], *, in_faq: bool) -> Iterator[Found]:
    """Yield the titles that have a panel, with what the panel says."""
    for line in asked:
        if nodes := panels.nodes(line, titles):
            element, name = line.elements[0], line.block.text
            said = partial(_said, lines.evidence, nodes, name)
            yield Found(line.place, element, name, line.marked, in_faq, said)


def _unmarked(lines: Lines, titles: list[int], known: set[int]) -> Iterator[Line]:
    """Yield the titles that do not ask."""
    for n in titles:
        block = lines.evidence.blocks[n]
        if n not in known and not lines.elsewhere(n) and len(block.text) <= MAX_TITLE:
            yield lines.line(n)


def _said(evidence: Evidence, nodes: list[Any], question: str) -> tuple[str, str]:
    """Return what a panel says, nothing where it holds the question itself or is the next question."""
    text, html = answer(evidence, nodes)
    return ("", "") if is_question(text) or text.startswith(question) else (text, html)


def _depth(block: Block) -> int:
    """Return how many elements that open stand around each other where a block is."""
    return sum(getattr(node, "tag", "") == "details" for node in ancestors(block.element))


def _look(block: Block) -> Look:
    parent = block.element.parent
    classes = parent.attr("class") if type(parent) is type(block.element) else None
    return Look(block.tag, _stable(block.element.attr("class")), getattr(parent, "tag", ""), _stable(classes))


@lru_cache(maxsize=1024)
def _stable(classes: str | None) -> frozenset[str]:
    return frozenset(each for each in classes.split() if not _STATE.search(each)) if classes else _NONE
