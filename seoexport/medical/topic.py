"""Whether a page is about health: several matters of health in its headings, and the words of medicine in its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from seoexport.model import Section
from seoexport.text import excerpt

#: A page on churn or lawns names causes and prevention too; it has no doctors and no muscles.
FEWEST_MATTERS, FEWEST_WORDS, FEWEST_OF_MEDICINE = 2, 3, 2

#: A health page says so in its title and first few paragraphs.
MOST_CHARACTERS = 2000

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
        named = [f"{matter} in {excerpt(heading, _LONGEST)!r}" for matter, heading in self.matters[:_SHOWN]]
        return f"headings name {', '.join(named)}; words {', '.join(self.words[:_SHOWN])}"


def health_evidence(
    sections: Sequence[Section], title: str | None = None, language: str | None = None
) -> HealthEvidence | None:
    """Return why a page of these sections is about health; None where it is not.

    1. title and headings with text below them name two matters of health or more
    2. title and first paragraphs have three words of medicine or more, two of them of its own, and fewer of other
       trades
    3. it does not send its reader to a vet, unless to a doctor as well: health is that of people

    >>> page = (Section("Causes", 2, "A strain of the muscle."), Section("Treatment", 2, "Ask a doctor if it hurts."))
    >>> print(health_evidence(page, "Pain in the calf"))
    headings name Causes in 'Causes', Treatments in 'Treatment'; words doctor, muscle, pain
    """
    short = (language or "en")[:2]
    roots = _ROOTS.get(short) or _ROOTS["en"]
    if not _has_root("\n".join((title or "", *[section.heading for section in sections])), roots):
        return None
    text = "\n".join((title or "", *[section.text for section in sections]))
    if not (words := _words(text[:MOST_CHARACTERS], short)):
        return None
    found = _matters([each for each in (title or "", *_headings(sections)) if _has_root(each, roots)], language)
    return HealthEvidence(matters=tuple(found.items()), words=words) if len(found) >= FEWEST_MATTERS else None


def _has_root(heading: str, roots: tuple[str, ...]) -> bool:
    return any(map(heading.lower().__contains__, roots))


def _words(text: str, language: str) -> tuple[str, ...]:
    """Return the words of medicine in a text, none where they are too few, or it is about something else."""
    from seoexport.medical.care import care

    found = care(text, language)
    own = found.clinicians + found.medicine
    words = own + found.borrowed
    enough = len(own) >= FEWEST_OF_MEDICINE and len(words) >= max(FEWEST_WORDS, len(found.others) + 1)
    return words if enough and (found.clinicians or not found.vets) else ()


def _headings(sections: Sequence[Section]) -> list[str]:
    """Return the headings that have text below them: those of a list of other pages have none."""
    found: list[str] = []
    below = [0] * 7
    for section in reversed(sections):
        inside = len(section.text) + sum(below[section.level + 1 :])
        below[section.level :] = [below[section.level] + inside] + [0] * (6 - section.level)
        if inside >= SHORTEST_TEXT:
            found.append(section.heading)
    return found[::-1]


def _matters(headings: Sequence[str], language: str | None) -> dict[str, str]:
    """Return the matters of health that headings name, each with the first that does."""
    from seoexport.medical.aspects import matters_by_line

    found: dict[str, str] = {}
    for heading, named in zip(headings, matters_by_line("\n".join(headings), language), strict=False):
        for matter in named:
            if matter in MATTERS:
                found.setdefault(matter, heading)
    return found
