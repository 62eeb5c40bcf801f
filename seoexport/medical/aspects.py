"""What a heading of a health page is about: cues in the words of headings, for the aspects that schema.org names.

https://schema.org/HealthAspectEnumeration
"""

from __future__ import annotations

#: By language, the aspects and their cues. A heading is compared as " its words in lower case ", so that a blank in a
#: cue stands for the border of a word.
CUES: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {
    "en": (
        ("SeeDoctor", (" when to see ", " when to call ", " when to contact ", " when should you see ",
                       " when should i see ", " see a doctor ", " see a gp ")),
        ("SideEffects", (" side effect",)),
        ("Prevention", (" prevent", " how to avoid ")),
        ("RisksOrComplications", (" risk factor", " complication", " who is at risk ")),
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
        ("RisksOrComplications", (" risikofaktor", " komplikation")),
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
        ("RisksOrComplications", (" facteurs de risque", " complications")),
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
        ("RisksOrComplications", (" factores de riesgo", " complicaciones")),
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
        ("RisksOrComplications", (" fatores de risco", " complicações")),
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
        ("RisksOrComplications", (" fattori di rischio", " complicanze")),
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
        ("RisksOrComplications", (" risicofactor", " complicaties")),
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
        ("RisksOrComplications", (" risk faktör", " komplikasyon")),
        ("Diagnosis", (" tanı ", " tanısı ")),
        ("Symptoms", (" belirti",)),
        ("Treatments", (" tedavi",)),
        ("Causes", (" neden",)),
    ),
}  # fmt: skip

#: What stands between words of headings, apart from blanks.
_SIGNS = "\n?:,.!()/&–—-¿"


def aspects(heading: str, language: str | None = None) -> tuple[str, ...]:
    """Return every aspect that a heading, or several joined by line breaks, names; none where it has no cue.

    Without a language, or in one that has no table, English is read.

    >>> aspects("Symptoms and causes"), aspects("Ursachen", "de-AT"), aspects("Related posts")
    (('Symptoms', 'Causes'), ('Causes',), ())
    """
    words = f" {heading.lower()} "
    for sign in _SIGNS:
        words = words.replace(sign, " ")
    table = CUES.get((language or "en")[:2], CUES["en"])
    return tuple(aspect for aspect, cues in table if any(map(words.__contains__, cues)))
