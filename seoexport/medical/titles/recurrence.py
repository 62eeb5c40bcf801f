"""Whether a phrase of a title recurs on its page, in whatever order and inflection, and how the page spells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from seoexport.medical.titles.wording import Wording
from seoexport.medical.titles.words import Word, folded, plain, words
from seoexport.text import letters

#: So many other words may stand between those of the phrase: "knots in the muscles of your calf".
MOST_BETWEEN = 3


class Texts:
    """The headings of a page beside its title, and its lead."""

    def __init__(self, title: str, headings: Iterable[str], lead: str, wording: Wording) -> None:
        own = letters(title)
        self.headings = tuple(plain(each) for each in headings if letters(each) != own)
        self.lead = plain(lead)
        self._wording = wording

    @cached_property
    def _texts(self) -> tuple[tuple[str, list[Word]], ...]:
        own = self._wording
        return tuple((each, words(each, own.language, own.table)) for each in (self.lead, *self.headings))

    @cached_property
    def is_of_illness(self) -> bool:
        """Whether a heading speaks of what only illnesses have."""
        return any(map(self._wording.cues.search, self.headings))

    def recurs(self, phrase: str) -> bool:
        """Return whether all words of a phrase stand near each other in a heading or in the lead."""
        return next(self._found(phrase), None) is not None

    def spelled(self, phrase: str, *, oblique: bool = False) -> str | None:
        """Return the phrase as the page writes it in its text, without the capitals of titles.

        1. as the lead has it, where the same words stand side by side
        2. as the title has it; with `oblique` as a heading or the lead has it in a shorter form, or not at all
        """
        side_by_side = [each for each in self._found(phrase) if each.count(" ") <= phrase.count(" ")]
        if oblique:
            shorter = [each for each in side_by_side if len(each) < len(phrase)]
            return min(shorter, key=len, default=None)
        size = len(self._stems(phrase))
        forms = set(folded(phrase).split())
        for each in side_by_side:
            own = set(folded(each).split())
            if each in self.lead and own <= forms and len(own) == size:
                return each
        return phrase

    def _stems(self, phrase: str) -> list[str]:
        own = self._wording
        return [each.stem for each in words(phrase, own.language, own.table) if each.stem]

    def _found(self, phrase: str) -> Iterator[str]:
        """Yield the shortest place in each text where the phrase stands."""
        if not self._wording.table.spaced:
            yield from (phrase for each in (self.lead, *self.headings) if phrase in each)
            return
        stems = self._stems(phrase)
        for text, its_words in self._texts if stems else ():
            if place := _nearest(stems, its_words):
                yield text[place[0] : place[1]]


def _nearest(stems: Sequence[str], text: Sequence[Word]) -> tuple[int, int] | None:
    """Return beginning and end of the shortest run of words that has all stems; None where there is none."""
    wanted, last, best = set(stems), dict[str, int](), (len(stems) + MOST_BETWEEN + 1, 0, 0)
    for number, word in enumerate(text):
        if word.stem in wanted:
            last[word.stem] = number
            if len(last) == len(wanted):
                first = min(last.values())
                best = min(best, (number - first + 1, text[first].start, word.end))
    return best[1:] if best[2] else None
