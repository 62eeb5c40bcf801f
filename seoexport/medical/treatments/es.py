"""What treatments are called in Spanish, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "masaje, masajes, acupuntura, acupresión, quimioterapia, inmunoterapia, terapia hormonal, diálisis, "
        "transfusión de sangre, transfusiones de sangre, calor, hielo, frío, compresas frías, compresas calientes, "
        "crioterapia, "
        "compresión, elevación, ondas de choque, fototerapia, electroterapia, osteopatía, vacunación, vacunas"
    ),
    "PhysicalTherapy": "fisioterapia, terapia física, hidroterapia, rehabilitación física",
    "RadiationTherapy": "radioterapia, braquiterapia",
    "RespiratoryTherapy": "oxigenoterapia, terapia respiratoria, terapia con oxígeno, fisioterapia respiratoria",
    "OccupationalTherapy": "terapia ocupacional",
    "PalliativeProcedure": "cuidados paliativos",
    "PhysicalActivity": (
        "ejercicio, ejercicios, ejercicio físico, actividad física, estiramientos, estiramiento, "
        "ejercicios de estiramiento, ejercicios de fortalecimiento, natación, caminatas, yoga, pilates"
    ),
    "Diet": "dieta, dieta equilibrada, dieta saludable, dieta mediterránea, alimentación saludable, alimentación "
    "equilibrada",
    "LifestyleModification": (
        "reposo, descanso, hidratación, pérdida de peso, sueño, manejo del estrés, control del estrés, relajación, "
        "técnicas de relajación, meditación, cambios en el estilo de vida, ejercicios de respiración"
    ),
    "DrugClass": (
        "analgésicos, antiinflamatorios, antiinflamatorios no esteroideos, aine, antibióticos, antihistamínicos, "
        "antidepresivos, corticoides, corticosteroides, esteroides, opioides, relajantes musculares, "
        "betabloqueantes, diuréticos, estatinas, triptanes, anticoagulantes, anticonvulsivos, antiácidos, "
        "inhibidores de la bomba de protones, laxantes, antivirales, antifúngicos, broncodilatadores, "
        "inmunosupresores, descongestionantes"
    ),
}  # fmt: skip
