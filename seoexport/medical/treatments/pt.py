"""What treatments are called in Portuguese, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massagem, massagens, acupuntura, quimioterapia, imunoterapia, terapia hormonal, diálise, "
        "transfusão de sangue, calor, gelo, compressas frias, compressas quentes, compressas mornas, crioterapia, "
        "compressão, "
        "elevação, ondas de choque, fototerapia, eletroterapia, osteopatia, vacinação, vacinas"
    ),
    "PhysicalTherapy": "fisioterapia, hidroterapia",
    "RadiationTherapy": "radioterapia, braquiterapia",
    "RespiratoryTherapy": "oxigenoterapia, fisioterapia respiratória",
    "OccupationalTherapy": "terapia ocupacional",
    "PalliativeProcedure": "cuidados paliativos",
    "PhysicalActivity": (
        "exercício, exercícios, exercício físico, exercícios físicos, atividade física, alongamento, alongamentos, "
        "exercícios de alongamento, exercícios de fortalecimento, caminhada, caminhadas, natação, ioga, yoga, pilates"
    ),
    "Diet": "dieta, dieta equilibrada, dieta saudável, alimentação saudável, alimentação equilibrada",
    "LifestyleModification": (
        "repouso, descanso, hidratação, perda de peso, sono, controle do estresse, gestão do stress, relaxamento, "
        "técnicas de relaxamento, meditação, mudanças no estilo de vida"
    ),
    "DrugClass": (
        "analgésicos, anti inflamatórios, anti inflamatórios não esteroides, antibióticos, anti histamínicos, "
        "antidepressivos, corticoides, corticosteroides, opioides, relaxantes musculares, betabloqueadores, "
        "diuréticos, estatinas, triptanos, anticoagulantes, anticonvulsivantes, antiácidos, laxantes, antivirais, "
        "antifúngicos, broncodilatadores, imunossupressores, descongestionantes, inibidores da bomba de prótons"
    ),
}  # fmt: skip
