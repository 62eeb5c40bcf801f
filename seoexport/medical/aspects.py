"""What a heading of a health page is about: cues in the words of headings, for the aspects that schema.org names.

https://schema.org/HealthAspectEnumeration
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from seoexport.languages import primary
from seoexport.medical.cues import cues_of
from seoexport.medical.languages import LANGUAGES
from seoexport.medical.spans import named_in

#: What headings name that is part of one of schema.org's aspects, and told apart for the sake of its own property.
WIDER = {
    "RiskFactors": "RisksOrComplications",
    "Complications": "RisksOrComplications",
    "SecondaryPrevention": "Prevention",
}

#: What headings name that schema.org has no aspect for.
WITHOUT_ASPECT = frozenset({"Diagnosis", "Interactions", "Contraindications", "Epidemiology", "Faq", "References"})

#: Headings are asked for more than once, and those of a site's template stand on each of its pages.
_REMEMBERED = 4096


@lru_cache(maxsize=_REMEMBERED)
def aspects(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every aspect of schema.org that a heading names, without "HealthAspect"; none where it has no cue.

    >>> aspects("Causes and risk factors"), aspects("Diagnosis"), aspects("Related posts")
    (('Causes', 'RisksOrComplications'), (), ())
    """
    return aspects_of(matters(heading, language))


def aspects_of(named: Iterable[str]) -> tuple[str, ...]:
    """Return the aspects of schema.org to which these matters belong.

    >>> aspects_of(["Complications", "RiskFactors", "Diagnosis"])
    ('RisksOrComplications',)
    """
    return tuple(dict.fromkeys(WIDER.get(each, each) for each in named if each not in WITHOUT_ASPECT))


@lru_cache(maxsize=_REMEMBERED)
def matters(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every matter that a heading, or several joined by line breaks, names, in their order.

    Matters are the members of HealthAspectEnumeration without "HealthAspect"; RiskFactors, Complications and
    SecondaryPrevention, which schema.org tells apart in properties only; and Diagnosis, Interactions,
    Contraindications, Epidemiology, Faq and References, for which it has no aspect.
    Without a language, or in one that has no table, English is read.

    >>> matters("Symptoms and causes"), matters("Ursachen", "de-AT"), matters("Diagnosis"), matters("Related posts")
    (('Symptoms', 'Causes'), ('Causes',), ('Diagnosis',), ())
    """
    cues = cues_of(_table(language))
    lines = cues.fold(heading).split("\n")
    return tuple(dict.fromkeys(matter for line in lines for matter in named_in(line, cues)))


def _table(language: str | None) -> str:
    """Return the language whose table is read: `pt` for `pt-BR`, `en` for what has none."""
    code = primary(language)
    return code if code in LANGUAGES else "en"
