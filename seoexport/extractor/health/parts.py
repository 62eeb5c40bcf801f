"""The parts of a page whose headings say what is listed in them: causes, symptoms, treatments."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.medical.aspects import matters
from seoexport.medical.introductions import is_otherwise

#: The heading of the page itself lists nothing.
_HIGHEST = 2

#: Names are compared by the beginnings of their words, so that `cramp` is among `cramps`; small words do not count.
_STEM, _SHORTEST = 5, 4


_DENIED = "Denied"
#: The pages of a site have the same headings over and over.
_REMEMBERED = 512

#: Matters below which nothing is listed of the subject.
_OF_OTHERS = frozenset(("Faq", "Misconceptions", "PatientExperience", "References", "RelatedTopics"))
#: Matters that are causes and risks too: below "Risk factors", "Pregnancy" is one.
_ALSO_LISTED = frozenset(("Allergies", "Pregnancy"))
#: Matters that what is listed below them names as well: "Physiotherapy" tells that it is a treatment. Whether it is a
#: name of one is known by its type.
_TOLD_BY_NAMES = frozenset(("Diagnosis", "SelfCare", "Treatments"))


@dataclass(slots=True)
class Part:
    """What stands below a heading, but for what stands below its sub-headings.

    `matter` is what it lists, None where that is nothing or open; below a closed part nothing is listed at all.
    """

    heading: str
    level: int
    matter: str | None = None
    closed: bool = False
    lines: list[Block] = field(default_factory=list)
    sub_headings: list[Block] = field(default_factory=list)


class Reading(NamedTuple):
    """What headings are read by: a language, the names of the subject, the page's FAQ, and what can be listed."""

    language: str
    names: tuple[str, ...]
    asked: frozenset[str]
    listed: Collection[str]


def parts(blocks: Iterable[Block], reading: Reading) -> Iterator[Part]:
    """Yield the parts whose headings name one matter, and no other.

    A sub-heading that names a matter opens a part of its own. One that names none is itself what the part lists, and
    what stands below it explains it. A treatment that names treatments, as "Physiotherapy" does, is and does both.
    """
    opened: list[Part] = []
    for block in blocks:
        level = HEADINGS.get(block.tag)
        if level is None:
            if opened and opened[-1].matter:
                opened[-1].lines.append(block)
            continue
        while opened and opened[-1].level >= level:
            yield from _listing(opened.pop())
        if level >= _HIGHEST:
            opened.append(_opened(block, level, opened[-1] if opened else None, reading))
    while opened:
        yield from _listing(opened.pop())


def _listing(part: Part) -> Iterator[Part]:
    if part.matter and (part.lines or part.sub_headings):
        yield part


def _opened(block: Block, level: int, above: Part | None, reading: Reading) -> Part:
    """Return the part that a heading opens.

    1. below a closed part, and for a question of an FAQ, myths, other topics: one that is closed
    2. for a sub-heading that has a number or no matter: a closed one, and the heading is noted in the part above
    3. for a heading with one matter that can be listed: one of that matter; with several, whose list it is would be a
       guess; where the part above tells the same of what it lists, the heading is noted there as well
    4. for another heading: one that is open to those below it where it names the subject, else it is about another
    """
    heading = block.text
    if (above and above.closed) or heading in reading.asked:
        return Part(heading, level, closed=True)
    named = _matters(heading, reading.language)
    if not _OF_OTHERS.isdisjoint(named):
        return Part(heading, level, closed=True)
    if above and above.matter and (heading[0].isdigit() or _ALSO_LISTED.issuperset(named)):
        above.sub_headings.append(block)
        return Part(heading, level, closed=True)
    if named:
        if above and named == (above.matter,) and above.matter in _TOLD_BY_NAMES:
            above.sub_headings.append(block)
        return Part(heading, level, named[0] if len(named) == 1 and named[0] in reading.listed else None)
    return Part(heading, level, closed=not _names(heading, reading.names))


@lru_cache(maxsize=_REMEMBERED)
def _matters(heading: str, language: str) -> tuple[str, ...]:
    """Return the matters of a heading, with one more where it says what is not of the only one.

    What names the narrower kind of prevention names no wider one beside it.
    """
    named = matters(heading, language)
    if len(named) == 1 and is_otherwise(heading, language):
        return (*named, _DENIED)
    return tuple(each for each in named if each != "Prevention") if "SecondaryPrevention" in named else named


def _names(heading: str, names: tuple[str, ...]) -> bool:
    """Return whether a heading shares a word with one of the names.

    >>> _names("About leg cramps", ("Calf cramp",)), _names("Related conditions", ("Calf cramp",))
    (True, False)
    """
    known = {word[:_STEM] for name in names for word in name.lower().split() if len(word) >= _SHORTEST}
    return not known.isdisjoint(word.strip("?:,.!()")[:_STEM] for word in heading.lower().split())
