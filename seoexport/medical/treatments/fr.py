"""What treatments are called in French, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massage, massages, acupuncture, acupression, chimiothérapie, immunothérapie, hormonothérapie, dialyse, "
        "transfusion sanguine, chaleur, glace, glaçage, froid, cryothérapie, bouillotte, compression, bas de "
        "contention, "
        "ondes de choc, photothérapie, luminothérapie, ostéopathie, électrothérapie, désensibilisation, "
        "vaccination, vaccinations"
    ),
    "PhysicalTherapy": "kinésithérapie, physiothérapie, rééducation, balnéothérapie, séances de kinésithérapie",
    "RadiationTherapy": "radiothérapie, curiethérapie",
    "RespiratoryTherapy": "oxygénothérapie, kinésithérapie respiratoire, ventilation en pression positive",
    "OccupationalTherapy": "ergothérapie",
    "PalliativeProcedure": "soins palliatifs",
    "PhysicalActivity": (
        "étirements, étirement, exercice physique, exercices physiques, activité physique, exercices d'étirement, "
        "exercices de renforcement, renforcement musculaire, marche, natation, vélo, yoga, pilates, sport"
    ),
    "Diet": "alimentation équilibrée, régime, régime alimentaire, régime méditerranéen, régime sans gluten, "
    "alimentation saine",
    "LifestyleModification": (
        "repos, sommeil, hydratation, perte de poids, arrêt du tabac, sevrage tabagique, gestion du stress, "
        "relaxation, méditation, techniques de relaxation, exercices de respiration, hygiène de vie"
    ),
    "DrugClass": (
        "antalgiques, antidouleurs, analgésiques, anti inflammatoires, anti inflammatoires non stéroïdiens, ains, "
        "antibiotiques, antihistaminiques, antidépresseurs, corticoïdes, corticostéroïdes, opioïdes, "
        "myorelaxants, relaxants musculaires, bêtabloquants, inhibiteurs de l'enzyme de conversion, diurétiques, "
        "statines, triptans, anticoagulants, antiépileptiques, antiacides, inhibiteurs de la pompe à protons, "
        "laxatifs, antiviraux, antifongiques, bronchodilatateurs, immunosuppresseurs, décongestionnants, "
        "antipsychotiques, antispasmodiques"
    ),
}  # fmt: skip
