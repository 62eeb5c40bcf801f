"""The types by which health pages are known: written out, so that other pages are checked without the vocabulary."""

from __future__ import annotations

#: MedicalEntity, MedicalWebPage, HealthTopicContent, MedicalAudience, MedicalOrganization, MedicalBusiness, and all
#: types below them.
MEDICAL = frozenset(
    "AnatomicalStructure AnatomicalSystem ApprovedIndication Artery BloodTest Bone BrainStructure CommunityHealth "
    "CovidTestingFacility DDxElement Dentist Dermatology DiagnosticLab DiagnosticProcedure Diet DietNutrition "
    "DietarySupplement DoseSchedule Drug DrugClass DrugCost DrugLegalStatus DrugStrength Emergency ExercisePlan "
    "Geriatric Gynecologic HealthTopicContent Hospital ImagingTest IndividualPhysician InfectiousDisease Joint "
    "LifestyleModification Ligament LymphaticVessel MaximumDoseSchedule MedicalAudience MedicalBusiness MedicalCause "
    "MedicalClinic MedicalCode MedicalCondition MedicalConditionStage MedicalContraindication MedicalDevice "
    "MedicalEntity MedicalGuideline MedicalGuidelineContraindication MedicalGuidelineRecommendation MedicalIndication "
    "MedicalIntangible MedicalObservationalStudy MedicalOrganization MedicalProcedure MedicalRiskCalculator "
    "MedicalRiskEstimator MedicalRiskFactor MedicalRiskScore MedicalSign MedicalSignOrSymptom MedicalStudy "
    "MedicalSymptom MedicalTest MedicalTestPanel MedicalTherapy MedicalTrial MedicalWebPage Midwifery Muscle Nerve "
    "Nursing Obstetric OccupationalTherapy Oncologic Optician Optometric Otolaryngologic PalliativeProcedure "
    "PathologyTest Patient Pediatric Pharmacy PhysicalActivity PhysicalExam PhysicalTherapy Physician "
    "PhysiciansOffice Physiotherapy PlasticSurgery Podiatric PreventionIndication PrimaryCare Psychiatric "
    "PsychologicalTreatment PublicHealth RadiationTherapy RecommendedDoseSchedule ReportedDoseSchedule "
    "RespiratoryTherapy Substance SuperficialAnatomy SurgicalProcedure TherapeuticProcedure TreatmentIndication Vein "
    "Vessel VeterinaryCare VitalSign".split()
)
