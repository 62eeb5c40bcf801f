"""From the title of a health page to what it is about, where the page itself bears that out.

https://schema.org/MedicalWebPage, https://schema.org/about
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from seoexport.medical.titles.kinds import anatomy_of, is_name, kind_of, without_place
from seoexport.medical.titles.other_names import other_names
from seoexport.medical.titles.reading import Reading, readings
from seoexport.medical.titles.recurrence import Texts
from seoexport.medical.titles.wording import Wording, known, matched, wording
from seoexport.model import Anatomy

_CONDITION = "MedicalCondition"
#: The types that are at a part of the body; of a drug or a test it says nothing.
_AT_BODY = frozenset((_CONDITION, "MedicalSymptom"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What a title names: `type` is its schema.org type, `people` is in whom, as the title says it."""

    name: str
    type: str
    alternate_names: tuple[str, ...] = ()
    anatomy: tuple[Anatomy, ...] = ()
    people: str | None = None


def named(
    title: str, headings: Iterable[str], lead: str, language: str | None = None, site_name: str | None = None
) -> Named | None:
    """Return what the page of that title is about, None where that is not certain.

    1. A frame of the language fits the title: "What causes X", "X: symptoms and treatment".
    2. X is no sentence, no two things, and nothing that pages are about which are of no illness.
    3. The frame is of illnesses alone, or X is plainly one, a drug, a test or an operation, or a heading speaks of
       symptoms, diagnosis or treatment.
    4. X stands in another heading or in the lead: with its body part and its people, or else without them.

    >>> named("What causes muscle knots in the calf?", ["Treating muscle knots"], "").name
    'muscle knots'
    >>> named("What causes muscle knots in the calf?", ["Related posts"], "") is None
    True
    """
    letters = known(language)
    if letters is None:
        return None
    own = wording(letters)
    texts: Texts | None = None
    for reading in readings(title, own, site_name):
        texts = texts or Texts(title, headings, lead, own)
        if found := _borne_out(reading, texts, own):
            return found
    return None


def _borne_out(reading: Reading, texts: Texts, own: Wording) -> Named | None:
    of_people = matched(own.among, reading.phrase)
    for phrase in _phrases(reading.phrase, of_people["x"] if of_people else None, own):
        kind = kind_of(phrase, own)
        alone = of_people["x"] if of_people and phrase == reading.phrase else phrase
        if not is_name(alone, own) or not (reading.is_certain or kind or texts.is_illness(phrase)):
            continue
        if texts.recurs(phrase) or (reading.other and texts.recurs(reading.other)):
            name = texts.called(phrase) if reading.oblique else texts.spelled(phrase)
            people = reading.people or (of_people["people"] if of_people else None)
            return _described(name, kind or _CONDITION, reading, people, texts, own) if name else None
    return None


def _phrases(whole: str, without_people: str | None, own: Wording) -> Iterator[str]:
    """Yield what the name can be, the longest first: a name may have a body part or people of its own."""
    for phrase in (whole, without_people):
        if phrase:
            yield phrase
            if shorter := without_place(phrase, own):
                yield shorter


def _described(name: str, kind: str, reading: Reading, people: str | None, texts: Texts, own: Wording) -> Named:
    in_brackets = (reading.other,) if reading.other else ()
    others = (*in_brackets, *other_names(name, texts.lead, own))
    place = matched(own.among, reading.phrase)
    return Named(
        name=name,
        type=kind,
        alternate_names=tuple(
            {each.casefold(): each for each in others if each.casefold() != name.casefold()}.values()
        ),
        anatomy=anatomy_of(place["x"] if place else reading.phrase, own) if kind in _AT_BODY else (),
        people=dict(own.table.people_named).get(people.lower(), _in_text(people, own)) if people else None,
    )


def _in_text(people: str, own: Wording) -> str:
    return people if own.language == "de" else people.lower()
