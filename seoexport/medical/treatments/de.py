"""What treatments are called in German, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massage, massagen, akupunktur, akupressur, chemotherapie, immuntherapie, hormontherapie, dialyse, "
        "bluttransfusion, wärme, wärmetherapie, wärmebehandlung, wärmepflaster, kälte, kältetherapie, "
        "kühlung, wärmflasche, stoßwellentherapie, lichttherapie, elektrotherapie, ultraschalltherapie, hochlagern, "
        "manuelle therapie, osteopathie, wadenwickel, hyposensibilisierung, impfung, impfungen, schutzimpfung, "
        "kompression, kompressionstherapie, lasertherapie"
    ),
    "PhysicalTherapy": "physiotherapie, krankengymnastik, physikalische therapie, hydrotherapie, wassergymnastik",
    "RadiationTherapy": "strahlentherapie, bestrahlung, radiotherapie",
    "RespiratoryTherapy": "atemtherapie, sauerstofftherapie, sauerstoffgabe, beatmung",
    "OccupationalTherapy": "ergotherapie",
    "PalliativeProcedure": "palliativmedizin, palliativversorgung",
    "PhysicalActivity": (
        "bewegung, sport, dehnen, dehnübungen, dehnung, übungen, kräftigungsübungen, krafttraining, "
        "ausdauertraining, ausdauersport, spaziergänge, schwimmen, radfahren, yoga, pilates, gymnastik, "
        "rückentraining, joggen, nordic walking"
    ),
    "Diet": "ernährung, ernährungsumstellung, diät, gesunde ernährung, ausgewogene ernährung",
    "LifestyleModification": (
        "ruhe, schonung, bettruhe, schlaf, gewichtsabnahme, gewichtsreduktion, abnehmen, rauchstopp, "
        "rauchverzicht, alkoholverzicht, stressabbau, stressmanagement, entspannung, entspannungsübungen, "
        "entspannungsverfahren, entspannungstechniken, autogenes training, progressive muskelentspannung, "
        "atemübungen, flüssigkeitszufuhr"
    ),
    "DrugClass": (
        "schmerzmittel, schmerzmedikamente, entzündungshemmer, antirheumatika, nichtsteroidale antirheumatika, "
        "nsar, antibiotika, antihistaminika, antidepressiva, kortikosteroide, glukokortikoide, opioide, "
        "muskelrelaxanzien, betablocker, ace hemmer, kalziumantagonisten, diuretika, entwässerungsmittel, "
        "statine, triptane, blutverdünner, gerinnungshemmer, antazida, protonenpumpenhemmer, magensäureblocker, "
        "abführmittel, hustenlöser, immunsuppressiva, biologika, virostatika, antimykotika, neuroleptika, "
        "blutdrucksenker, antiepileptika"
    ),
}  # fmt: skip
