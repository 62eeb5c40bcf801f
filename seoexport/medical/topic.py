"""Whether a page is about health: several matters of health in its headings, and the words of medicine in its text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from seoexport.languages import primary
from seoexport.model import Section
from seoexport.text import excerpt

#: A page on churn or lawns names causes and prevention too; it has no doctors and no muscles.
FEWEST_MATTERS, FEWEST_WORDS, FEWEST_OF_MEDICINE = 2, 3, 2
#: Nobody needs to be told more.
ENOUGH_MATTERS = 4

#: A health page says so in its title and first paragraph; where that is open, the next ones are read.
CHARACTERS, MOST_CHARACTERS = 800, 3000

#: Less is no text of a section, but the length of a film or the date of another page.
SHORTEST_TEXT = 20

#: What headings of health pages name, and those of other pages seldom; "Overview" and "Types" are anybody's.
MATTERS = frozenset(
    "Causes Complications Contagiousness Contraindications Diagnosis Epidemiology Interactions MayTreat Pregnancy "
    "Prevention Prognosis RiskFactors RisksOrComplications Screening SecondaryPrevention SeeDoctor SelfCare "
    "SideEffects Symptoms Treatments".split()
)

#: By language, what headings of health pages do not do without. Most other pages are told apart by these alone.
_ROOTS: dict[str, tuple[str, ...]] = {
    language: tuple(roots.split(", "))
    for language, roots in {
        "en": "symptom, cause, treat, prevent, diagnos, risk, side effect, complication, sign, remed, therap, doctor",
        "de": "symptom, anzeichen, ursache, behandl, therap, vorbeug, diagnos, risik, nebenwirkung, komplikation, arzt",
        "fr": "symptôme, signe, cause, traite, prév, diagnos, risque, secondaire, complication, consulter, soign",
        "es": "síntoma, señal, causa, trata, preven, diagn, riesgo, secundario, complicaci, médico, remedio",
        "pt": "sintoma, sinais, causa, trata, preven, diagn, risco, colatera, complicaç, médico, remédio",
        "it": "sintom, segni, caus, cur, tratta, preven, diagnos, rischio, collatera, complican, medico, rimedi",
        "nl": "sympto, klachten, oorza, behandel, voorkom, preven, diagnos, risico, bijwerking, complicatie, arts",
        "tr": "belirti, neden, tedavi, önle, korun, tanı, teşhis, risk, yan etki, komplikasyon, doktor",
        "ar": "أعراض, اعراض, أسباب, اسباب, الأسباب, علاج, وقاية, تشخيص, مخاطر, خطر, مضاعفات, جانبية, طبيب",
        "ja": "症状, 原因, 治療, 予防, 診断, 検査, リスク, 副作用, 合併症, 受診, 対処, サイン",
    }.items()
}

#: Of more, as many are shown.
_SHOWN, _LONGEST = 6, 40


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthEvidence:
    """Why a page was taken for a health page: what its headings name, with the first heading each, and its words."""

    matters: tuple[tuple[str, str], ...]
    words: tuple[str, ...]

    def __str__(self) -> str:
        named = [f"{matter} in {excerpt(heading, _LONGEST)!r}" for matter, heading in self.matters]
        return f"headings name {', '.join(named)}; words {', '.join(self.words[:_SHOWN])}"


def health_evidence(
    sections: Sequence[Section], title: str | None = None, language: str | None = None, *, borne_out: bool = False
) -> HealthEvidence | None:
    """Return why a page of these sections is about health; None where it is not.

    With `borne_out` something else speaks for it, such as a reviewer: one word of medicine is enough then.

    1. title and headings with text below them name two matters of health or more
    2. title and first paragraphs have three words of medicine or more, two of them of its own, and fewer of other
       trades
    3. it does not send its reader to a vet, unless to a doctor as well: health is that of people, see
       https://schema.org/MedicalCondition

    >>> page = (Section("Causes", 2, "A strain of the muscle."), Section("Treatment", 2, "Ask a doctor if it hurts."))
    >>> print(health_evidence(page, "Pain in the calf"))
    headings name Causes in 'Causes', Treatments in 'Treatment'; words doctor, muscle, pain
    """
    code = primary(language)
    headings = [title or "", *[section.heading for section in sections]]
    named = "\n".join(headings).lower()
    roots = [root for root in _ROOTS.get(code) or _ROOTS["en"] if root in named]
    if not roots:
        return None
    stating = (each for each in enumerate(headings, -1) if _has_any(each[1], roots))
    found = _matters(stating, sections, language)
    if len(found) < FEWEST_MATTERS:
        return None
    words = _words(
        "\n".join((title or "", *[section.text for section in sections])), code, 1 if borne_out else FEWEST_WORDS
    )
    return HealthEvidence(matters=tuple(found.items()), words=words) if words else None


def _has_any(heading: str, roots: Iterable[str]) -> bool:
    return any(map(heading.lower().__contains__, roots))


def _words(text: str, language: str, fewest: int) -> tuple[str, ...]:
    """Return the words of medicine in a text, none where they are too few, or it is about something else."""
    from seoexport.medical.care import care

    for length in (CHARACTERS, MOST_CHARACTERS):
        found = care(text[:length], language)
        own = found.clinicians + found.medicine
        words = own + found.borrowed
        enough = len(own) >= min(FEWEST_OF_MEDICINE, fewest) and len(words) >= max(fewest, len(found.others) + 1)
        if enough and not (found.others or found.vets):
            break
    return words if enough and (found.clinicians or not found.vets) else ()


def _matters(stating: Iterable[tuple[int, str]], sections: Sequence[Section], language: str | None) -> dict[str, str]:
    """Return the matters of health that headings name, each with the first that does, until there are enough.

    `stating` are headings with their places among the sections; that of the title is below 0.
    """
    from seoexport.medical.aspects import matters

    found: dict[str, str] = {}
    for place, heading in stating:
        named = [each for each in matters(heading, language) if each in MATTERS and each not in found]
        if named and (place < 0 or _has_text(sections, place)):
            found.update((each, heading) for each in named)
            if len(found) >= ENOUGH_MATTERS:
                break
    return found


def _has_text(sections: Sequence[Section], place: int) -> bool:
    """Return whether a section, or what stands below it, says something; a list of other pages does not."""
    length = len(sections[place].text)
    for below in range(place + 1, len(sections)):
        if length >= SHORTEST_TEXT or sections[below].level <= sections[place].level:
            break
        length += len(sections[below].text)
    return length >= SHORTEST_TEXT
