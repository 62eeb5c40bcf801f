"""Whether a phrase of a title recurs on its page, in whatever order and inflection, and how the page spells it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from seoexport.medical.titles.reading import framed_phrase
from seoexport.medical.titles.wording import Wording
from seoexport.medical.titles.words import between, folded, plain, stems
from seoexport.text import letters

#: So many other words may stand between those of the phrase: "knots in the muscles of your calf".
MOST_BETWEEN = 3
#: Titles that differ in so many signs can be the same in their letters.
_SIGNS = 8
#: A first sentence is not much longer.
_SENTENCE = 160
_ENDS = " ?:.!？"


class Texts:
    """The headings of a page beside its title, and its lead."""

    def __init__(self, title: str, headings: Iterable[str], lead: str, wording: Wording) -> None:
        self.lead = plain(lead)
        self._title = title
        self._headings = tuple(headings)
        self._wording = wording

    def is_illness(self, phrase: str) -> bool:
        """Return whether a heading speaks of what only illnesses have: alone, or of the phrase and nothing narrower.

        "High cortisol: symptoms" does not make cortisol an illness.
        """
        own, wanted = self._wording, self._stems(phrase)
        for heading in self._others():
            lower = heading.lower()
            if not any(map(lower.__contains__, own.table.cues)):
                continue
            if own.aspects.fullmatch(heading.strip(_ENDS)):
                return True
            spoken_of = framed_phrase(heading, own)
            if spoken_of and (set(self._stems(spoken_of)) == set(wanted) if own.table.spaced else spoken_of == phrase):
                return True
        return False

    def recurs(self, phrase: str) -> bool:
        """Return whether all words of a phrase stand near each other in a heading or in the lead."""
        return next(self._found(phrase, chain(self._others(), (self.lead,))), None) is not None

    def spelled(self, phrase: str) -> str:
        """Return the phrase as the lead has it, where the same words stand side by side: without capitals of titles."""
        if phrase.islower():
            return phrase
        begins = self.lead[:_SENTENCE]
        at = begins.lower().find(phrase.lower())
        if at >= 0 and len(begins.lower()) == len(begins):
            return begins[at : at + len(phrase)]
        for text, first, last in self._found(phrase, (begins,)):
            if last - first + 1 == len(self._stems(phrase)):
                found = between(text, first, last)
                return found if _forms(found) <= _forms(phrase) else phrase
        return phrase

    def called(self, phrase: str) -> str | None:
        """Return the shorter form of the phrase that a heading or the lead has, None where there is none.

        "Symptome des Reizdarms" is about what the page elsewhere calls Reizdarm.
        """
        places = self._found(phrase, chain(self._others(), (self.lead,)))
        found = (between(*place) for place in places)
        return min((each for each in found if len(each) < len(phrase)), key=len, default=None)

    def _others(self) -> Iterator[str]:
        """Yield the headings that are not the title once more."""
        return (plain(each) for each in self._headings if not _is_same(each, self._title))

    def _stems(self, phrase: str) -> list[str]:
        return [each for each in stems(phrase, self._wording.language, self._wording.table) if each]

    def _found(self, phrase: str, texts: Iterable[str]) -> Iterator[tuple[str, int, int]]:
        """Yield each text where the phrase stands, with the numbers of the first and the last word of it there."""
        own = self._wording
        if not own.table.spaced:
            yield from ((each, 0, 0) for each in texts if phrase in each)
            return
        wanted = set(self._stems(phrase))
        for text in texts if wanted else ():
            # To look for letters is far cheaper than to divide a text into its words.
            lower = text.lower() if own.language == "ar" else folded(text)
            if all(map(lower.__contains__, wanted)):
                place = _nearest(wanted, stems(text, own.language, own.table))
                if place:
                    yield text, *place


def _is_same(heading: str, title: str) -> bool:
    if abs(len(heading) - len(title)) > _SIGNS or heading[:2].lower() != title[:2].lower():
        return False
    return letters(heading) == letters(title)


def _forms(phrase: str) -> set[str]:
    return set(folded(phrase).split())


def _nearest(wanted: set[str], text: Sequence[str]) -> tuple[int, int] | None:
    """Return the first and the last of the shortest run of words that has all stems; None where there is none."""
    last, best = dict[str, int](), (len(wanted) + MOST_BETWEEN, 0, -1)
    for number, word in enumerate(text):
        if word in wanted:
            last[word] = number
            if len(last) == len(wanted):
                first = min(last.values())
                best = min(best, (number - first, first, number))
    return best[1:] if best[2] >= 0 else None
