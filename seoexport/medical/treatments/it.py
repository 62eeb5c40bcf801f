"""What treatments are called in Italian, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massaggio, massaggi, agopuntura, chemioterapia, immunoterapia, terapia ormonale, dialisi, "
        "trasfusione di sangue, trasfusioni di sangue, calore, ghiaccio, impacchi freddi, impacchi caldi, crioterapia, "
        "compressione, onde d'urto, fototerapia, elettroterapia, osteopatia, vaccinazione, vaccinazioni"
    ),
    "PhysicalTherapy": "fisioterapia, idroterapia, terapia fisica, riabilitazione motoria",
    "RadiationTherapy": "radioterapia, brachiterapia",
    "RespiratoryTherapy": "ossigenoterapia, fisioterapia respiratoria",
    "OccupationalTherapy": "terapia occupazionale",
    "PalliativeProcedure": "cure palliative",
    "PhysicalActivity": (
        "esercizio fisico, esercizi, attività fisica, stretching, allungamento muscolare, esercizi di stretching, "
        "esercizi di rinforzo, nuoto, camminata, camminate, yoga, pilates, ginnastica"
    ),
    "Diet": "dieta, dieta equilibrata, dieta sana, dieta mediterranea, alimentazione sana, alimentazione equilibrata",
    "LifestyleModification": (
        "riposo, idratazione, perdita di peso, calo di peso, sonno, gestione dello stress, rilassamento, "
        "tecniche di rilassamento, meditazione, cambiamenti nello stile di vita"
    ),
    "DrugClass": (
        "antidolorifici, analgesici, antinfiammatori, farmaci antinfiammatori non steroidei, fans, antibiotici, "
        "antistaminici, antidepressivi, corticosteroidi, cortisonici, oppioidi, miorilassanti, betabloccanti, "
        "diuretici, statine, triptani, anticoagulanti, anticonvulsivanti, antiacidi, lassativi, antivirali, "
        "antimicotici, broncodilatatori, immunosoppressori, decongestionanti, inibitori della pompa protonica"
    ),
}  # fmt: skip
