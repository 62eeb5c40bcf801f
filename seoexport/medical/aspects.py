"""What a heading of a health page is about: cues in the words of headings, for the aspects that schema.org names.

https://schema.org/HealthAspectEnumeration
"""

from __future__ import annotations

#: By language, the matters and their cues. A heading is compared as " its words in lower case ", so that a blank in a
#: cue stands for the border of a word.
CUES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("SeeDoctor", (" when to see ", " when to call ", " when to contact ", " when should you see ",
                       " when should i see ",
                        " see a doctor ", " see a gp ")),
        ("SideEffects", (" side effect",)),
        ("Prevention", (" prevent", " how to avoid ")),
        ("RiskFactors", (" risk factor", " who is at risk ")),
        ("Complications", (" complication",)),
        ("Diagnosis", (" diagnos",)),
        ("Symptoms", (" symptom", " signs of ", " warning signs ")),
        ("Treatments", (" treat", " therap", " remedy ", " remedies ")),
        ("Prognosis", (" progno", " outlook ")),
        ("Causes", (" cause ", " causes ", " caused ", " causing ")),
    ),
    "de": (
        ("SeeDoctor", (" wann zum arzt ",)),
        ("SideEffects", ("nebenwirkung",)),
        ("Prevention", (" vorbeug", " prävention")),
        ("RiskFactors", (" risikofaktor",)),
        ("Complications", (" komplikation",)),
        ("Diagnosis", (" diagnos",)),
        ("Symptoms", (" symptom", " anzeichen")),
        ("Treatments", ("behandl", " therap")),
        ("Prognosis", (" progno",)),
        ("Causes", (" ursache",)),
    ),
    "fr": (
        ("SeeDoctor", (" quand consulter ",)),
        ("SideEffects", (" effets secondaires",)),
        ("Prevention", (" prévent", " prévenir")),
        ("RiskFactors", (" facteurs de risque",)),
        ("Complications", (" complications",)),
        ("Diagnosis", (" diagnos",)),
        ("Symptoms", (" symptôm",)),
        ("Treatments", (" traitement", " thérap")),
        ("Prognosis", (" pronostic",)),
        ("Causes", (" cause ", " causes ")),
    ),
    "es": (
        ("SeeDoctor", (" cuándo consultar ", " cuándo acudir ")),
        ("SideEffects", (" efectos secundarios",)),
        ("Prevention", (" prevenir", " prevención")),
        ("RiskFactors", (" factores de riesgo",)),
        ("Complications", (" complicaciones",)),
        ("Diagnosis", (" diagnóstic",)),
        ("Symptoms", (" síntoma",)),
        ("Treatments", (" tratamiento", " terapia")),
        ("Prognosis", (" pronóstico",)),
        ("Causes", (" causa ", " causas ")),
    ),
    "pt": (
        ("SeeDoctor", (" quando procurar ",)),
        ("SideEffects", (" efeitos colaterais",)),
        ("Prevention", (" prevenir", " prevenção")),
        ("RiskFactors", (" fatores de risco",)),
        ("Complications", (" complicações",)),
        ("Diagnosis", (" diagnóstic",)),
        ("Symptoms", (" sintoma",)),
        ("Treatments", (" tratamento", " terapia")),
        ("Prognosis", (" prognóstico",)),
        ("Causes", (" causa ", " causas ")),
    ),
    "it": (
        ("SeeDoctor", (" quando rivolgersi ",)),
        ("SideEffects", (" effetti collaterali",)),
        ("Prevention", (" prevenire", " prevenzione")),
        ("RiskFactors", (" fattori di rischio",)),
        ("Complications", (" complicanze",)),
        ("Diagnosis", (" diagnos",)),
        ("Symptoms", (" sintomi",)),
        ("Treatments", (" trattamento", " cura ", " terapia", " rimedi")),
        ("Prognosis", (" prognosi",)),
        ("Causes", (" causa ", " cause ")),
    ),
    "nl": (
        ("SeeDoctor", (" wanneer naar de ",)),
        ("SideEffects", (" bijwerkingen",)),
        ("Prevention", (" voorkom", " preventie")),
        ("RiskFactors", (" risicofactor",)),
        ("Complications", (" complicaties",)),
        ("Diagnosis", (" diagnos",)),
        ("Symptoms", (" symptom", " klachten")),
        ("Treatments", (" behandel", " therap")),
        ("Prognosis", (" progno",)),
        ("Causes", (" oorza",)),
    ),
    "tr": (
        ("SeeDoctor", (" ne zaman doktora ",)),
        ("SideEffects", (" yan etki",)),
        ("Prevention", (" korunma", " önle")),
        ("RiskFactors", (" risk faktör",)),
        ("Complications", (" komplikasyon",)),
        ("Diagnosis", (" tanı ", " tanısı ")),
        ("Symptoms", (" belirti",)),
        ("Treatments", (" tedavi",)),
        ("Causes", (" neden",)),
    ),
}  # fmt: skip

#: What stands between words of headings, apart from blanks.
_SIGNS = "\n?:,.!()/&–—-¿"


#: What headings name that is part of one of schema.org's aspects, and told apart for the sake of its own property.
_WIDER = {"RiskFactors": "RisksOrComplications", "Complications": "RisksOrComplications",
          "SecondaryPrevention": "Prevention"}  # fmt: skip

#: What headings name that schema.org has no aspect for.
_WITHOUT_ASPECT = frozenset({"Diagnosis", "Interactions", "Contraindications", "Epidemiology", "Faq", "References"})


def aspects(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every aspect of schema.org that a heading names, without "HealthAspect"; none where it has no cue.

    >>> aspects("Causes and risk factors"), aspects("Diagnosis"), aspects("Related posts")
    (('RisksOrComplications', 'Causes'), (), ())
    """
    named = (_WIDER.get(each, each) for each in matters(heading, language) if each not in _WITHOUT_ASPECT)
    return tuple(dict.fromkeys(named))


def matters(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every matter that a heading, or several joined by line breaks, names; none where it has no cue.

    Matters are the members of HealthAspectEnumeration without "HealthAspect"; RiskFactors, Complications and
    SecondaryPrevention, which schema.org tells apart in properties only; and Diagnosis, Interactions,
    Contraindications, Epidemiology, Faq and References, for which it has no aspect.
    Without a language, or in one that has no table, English is read.

    >>> matters("Symptoms and causes"), matters("Ursachen", "de-AT"), matters("Diagnosis"), matters("Related posts")
    (('Symptoms', 'Causes'), ('Causes',), ('Diagnosis',), ())
    """
    words = f" {heading.lower()} "
    for sign in _SIGNS:
        words = words.replace(sign, " ")
    table = CUES.get((language or "en")[:2], CUES["en"])
    return tuple(matter for matter, cues in table if any(map(words.__contains__, cues)))
