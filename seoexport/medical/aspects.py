"""What a heading of a health page is about: cues in the words of headings, for the aspects that schema.org names.

https://schema.org/HealthAspectEnumeration
"""

from __future__ import annotations

#: Aspect and its cues, in English, German, French, Spanish, Portuguese, Italian, Dutch and Turkish. A heading is
#: compared as " its words in lower case ", so that a blank in a cue stands for the border of a word.
CUES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("SeeDoctor", (
        " when to see ", " when to call ", " when to contact ", " when should you see ", " when should i see ",
        " see a doctor ", " see a gp ", " wann zum arzt ", " quand consulter ", " cuándo consultar ", " cuándo acudir ",
        " quando procurar ", " quando rivolgersi ", " ne zaman doktora ",
    )),
    ("SideEffects", (
        " side effect", "nebenwirkung", " effets secondaires", " efectos secundarios", " efeitos colaterais",
        " effetti collaterali", " bijwerkingen", " yan etki",
    )),
    ("Prevention", (
        " prevent", " how to avoid ", " vorbeug", " prävention", " prévent", " prévenir", " prevenir", " prevenc",
        " prevenç", " prevenzione", " voorkom", " preventie", " korunma", " önle",
    )),
    ("RisksOrComplications", (
        " risk factor", " complication", " who is at risk ", " risikofaktor", " komplikation", " facteurs de risque",
        " factores de riesgo", " fatores de risco", " complicaciones", " complicações", " fattori di rischio",
        " complicanze", " risicofactor", " complicaties", " komplikasyon",
    )),
    ("Diagnosis", (" diagnos", " diagnóstic", " tanı ")),
    ("Symptoms", (
        " symptom", " signs of ", " warning signs ", " anzeichen", " symptôm", " síntoma", " sintoma", " sintomi",
        " klachten", " belirti",
    )),
    ("Treatments", (
        " treat", " therap", " remedy ", " remedies ", "behandl", " traitement", " tratamiento", " tratamento",
        " trattamento", " tedavi",
    )),
    ("Prognosis", (" progno", " outlook ", " pronósti", " pronostic")),
    ("Causes", (" cause ", " causes ", " caused ", " causing ", " ursache", " causa ", " causas ", " oorza", " neden")),
)  # fmt: skip

#: Signs between words; the rest of Unicode's are rare in headings.
_SIGNS = str.maketrans(dict.fromkeys("\n\t!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~¿¡«»“”‘’„…–—·•؟، ", " "))


def aspects(heading: str) -> tuple[str, ...]:
    """Return every aspect that a heading, or several joined by line breaks, names; none where it has no cue.

    >>> aspects("Symptoms and causes"), aspects("Related posts")
    (('Symptoms', 'Causes'), ())
    """
    words = f" {' '.join(heading.lower().translate(_SIGNS).split())} "
    return tuple(aspect for aspect, cues in CUES if any(cue in words for cue in cues))
