"""What treatments are called in Dutch, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massage, massages, acupunctuur, chemotherapie, immunotherapie, hormoontherapie, dialyse, "
        "bloedtransfusie, warmte, warmtetherapie, ijs, koude, koeling, kruik, compressie, schokgolftherapie, "
        "lichttherapie, "
        "manuele therapie, osteopathie, vaccinatie, vaccinaties, griepprik"
    ),
    "PhysicalTherapy": "fysiotherapie, hydrotherapie",
    "RadiationTherapy": "bestraling, radiotherapie",
    "RespiratoryTherapy": "zuurstoftherapie, ademhalingstherapie",
    "OccupationalTherapy": "ergotherapie",
    "PalliativeProcedure": "palliatieve zorg",
    "PhysicalActivity": (
        "lichaamsbeweging, beweging, bewegen, rekken, rekoefeningen, oefeningen, krachttraining, sport, wandelen, "
        "zwemmen, fietsen, yoga, pilates, spierversterkende oefeningen"
    ),
    "Diet": "dieet, gezonde voeding, gezond eten, evenwichtige voeding, mediterraan dieet",
    "LifestyleModification": (
        "rust, bedrust, slaap, afvallen, gewichtsverlies, stoppen met roken, stressvermindering, ontspanning, "
        "ontspanningsoefeningen, meditatie, ademhalingsoefeningen"
    ),
    "DrugClass": (
        "pijnstillers, ontstekingsremmers, nsaid's, antibiotica, antihistaminica, antidepressiva, "
        "corticosteroïden, opioïden, spierverslappers, bètablokkers, ace remmers, diuretica, plaspillen, "
        "statines, triptanen, bloedverdunners, antistollingsmiddelen, maagzuurremmers, laxeermiddelen, "
        "antivirale middelen, luchtwegverwijders, immuunsuppressiva"
    ),
}  # fmt: skip
