"""What treatments are called in English, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "massage, massages, massage therapy, acupuncture, acupressure, dry needling, chemotherapy, immunotherapy, "
        "hormone therapy, hormone replacement therapy, dialysis, blood transfusion, blood transfusions, "
        "iron infusion, iron infusions, heat, heat therapy, heat packs, heat pack, heating pad, heating pads, "
        "warm compress, warm compresses, warm bath, warm baths, hot bath, ice, ice pack, ice packs, ice therapy, "
        "cold pack, cold packs, cold therapy, cold compress, cold compresses, cryotherapy, compression, elevation, "
        "light therapy, phototherapy, shock wave therapy, shockwave therapy, ultrasound therapy, "
        "electrical stimulation, chiropractic care, manual therapy, traction, fluid replacement, "
        "oral rehydration, rehydration therapy, laser therapy, kinesiology taping, traditional chinese medicine, "
        "stem cell therapy, gene therapy, allergen immunotherapy, desensitization, desensitisation, "
        "vaccination, vaccinations, immunization, immunisation, immunizations, immunisations"
    ),
    "PhysicalTherapy": "physical therapy, physiotherapy, physical therapies, hydrotherapy, aquatic therapy",
    "RadiationTherapy": "radiation, radiation therapy, radiotherapy, brachytherapy",
    "RespiratoryTherapy": (
        "respiratory therapy, oxygen therapy, supplemental oxygen, cpap, cpap therapy, pulmonary rehabilitation, "
        "mechanical ventilation, chest physiotherapy"
    ),
    "OccupationalTherapy": "occupational therapy",
    "PalliativeProcedure": "palliative care, palliative treatment",
    "PhysicalActivity": (
        "exercise, exercises, regular exercise, physical activity, stretching, stretches, stretching exercises, "
        "strength training, strengthening exercises, eccentric exercises, aerobic exercise, walking, swimming, "
        "cycling, jogging, yoga, pilates, tai chi, qigong, balance training, low impact exercise, weight training"
    ),
    "Diet": (
        "diet, healthy diet, balanced diet, mediterranean diet, low salt diet, low sodium diet, low fodmap diet, "
        "gluten free diet, high fiber diet, high fibre diet, dash diet, low carb diet, elimination diet, "
        "dietary changes, diet changes, healthy eating"
    ),
    "LifestyleModification": (
        "rest, bed rest, relative rest, hydration, staying hydrated, drinking water, fluids, weight loss, "
        "losing weight, weight management, sleep, good sleep, enough sleep, sleep hygiene, stress management, "
        "stress reduction, quitting smoking, stopping smoking, smoking cessation, lifestyle changes, "
        "lifestyle modifications, lifestyle modification, relaxation, relaxation techniques, meditation, "
        "mindfulness, deep breathing, breathing exercises, good posture, activity modification"
    ),
    "DrugClass": (
        "painkillers, painkiller, pain relievers, pain reliever, pain medication, pain medications, analgesics, "
        "nsaids, nonsteroidal anti inflammatory drugs, non steroidal anti inflammatory drugs, anti inflammatories, "
        "anti inflammatory drugs, anti inflammatory medication, antibiotics, antivirals, antiviral drugs, "
        "antifungals, antifungal cream, antifungal creams, antihistamines, antihistamine, antidepressants, "
        "tricyclic antidepressants, ssris, snris, corticosteroids, steroids, topical steroids, inhaled steroids, "
        "opioids, muscle relaxants, muscle relaxers, beta blockers, ace inhibitors, calcium channel blockers, "
        "diuretics, water pills, statins, triptans, anticoagulants, blood thinners, anticonvulsants, "
        "antiepileptic drugs, antacids, proton pump inhibitors, h2 blockers, laxatives, antidiarrheals, "
        "antiemetics, decongestants, expectorants, bronchodilators, immunosuppressants, biologics, dmards, "
        "antipsychotics, benzodiazepines, bisphosphonates, retinoids, vasodilators, antimalarials, dopamine agonists"
    ),
}  # fmt: skip
