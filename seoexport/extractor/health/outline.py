"""The sections of a page as a tree, and the level of it that divides the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from seoexport.extractor.health.beside import is_beside
from seoexport.medical.aspects import aspects_of, matters
from seoexport.model import Origin, Section
from seoexport.text import letters

#: https://html.spec.whatwg.org/multipage/sections.html#the-h1,-h2,-h3,-h4,-h5,-and-h6-elements
LOWEST = 6
#: Most headings name one matter of the few that there are.
_REMEMBERED = 256


@dataclass(slots=True)
class Part:
    """A section with the matters of health that its heading names, and the parts that stand below it.

    `asks` says that the heading is one of the page's questions, whatever it names; `beside`, that it is no part of the
    page's matter.
    """

    section: Section
    matters: tuple[str, ...]
    asks: bool
    beside: bool
    parts: list[Part] = field(default_factory=list)

    @property
    def heading(self) -> str:
        """What the section is called."""
        return self.section.heading

    @property
    def aspects(self) -> tuple[str, ...]:
        """The health aspects of schema.org that its heading names."""
        return _aspects(self.matters) if self.matters else ()

    def says_something(self) -> bool:
        """Return whether there is text in it, at any depth."""
        return bool(self.section.text) or any(each.says_something() for each in self.parts)


@lru_cache(maxsize=_REMEMBERED)
def _aspects(named: tuple[str, ...]) -> tuple[str, ...]:
    return aspects_of(named)


def outline(
    sections: Sequence[Section], title: str | None, language: str | None, asked: frozenset[Origin]
) -> list[Part]:
    """Return the parts of a page that stand in no other, its title left out; `asked` are the places of its questions.

    The title is the first heading if it is an h1 or has the words of the title, and every h1 that has them.
    """
    words = letters(title or "")
    named = [each for each in sections if each.level]
    if named and (named[0].level == 1 or letters(named[0].heading) == words):
        named = named[1:]
    roots: list[Part] = []
    above: list[Part] = []
    for section in named:
        if section.level == 1 and letters(section.heading) == words:
            above.clear()
            continue
        while above and above[-1].section.level >= section.level:
            above.pop()
        part = _part(section, language, asked)
        (above[-1].parts if above else roots).append(part)
        above.append(part)
    return roots


def _part(section: Section, language: str | None, asked: frozenset[Origin]) -> Part:
    if section.origin in asked:
        return Part(section, (), asks=True, beside=False)
    named = matters(section.heading, language)
    return Part(section, named, asks=False, beside="References" in named or is_beside(section.heading))


def main_parts(roots: Sequence[Part]) -> list[Part]:
    """Return the parts of the level that divides a page.

    1. the highest level on which two headings say something, or one that names an aspect
    2. the highest level on which a heading says something
    """
    found: list[Part] = []
    for level in range(1, LOWEST + 1):
        of_level = list(_at(level, roots))
        saying = [each for each in of_level if each.says_something()]
        if len(saying) > 1 or any(each.aspects for each in saying):
            return of_level
        found = found or saying
    return found


def _at(level: int, parts: Sequence[Part]) -> Iterator[Part]:
    """Yield the parts of a level, wherever they stand."""
    for part in parts:
        if part.beside:
            continue
        if part.section.level == level:
            yield part
        else:
            yield from _at(level, part.parts)
