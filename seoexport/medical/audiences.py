"""Whom health pages are for, in the words of their publishers, and whom a page speaks of that is a man or a woman.

https://schema.org/MedicalAudienceType · https://schema.org/Patient · https://schema.org/GenderType
"""

from __future__ import annotations

import re

from seoexport.model import MedicalAudience
from seoexport.text import collapse, folded_name

#: By type, in ten languages, what people call them. Patient is a class, the others are members of an enumeration.
AUDIENCES: dict[str, str] = {
    "Patient": "patient, patients, patientin, patienten, patientinnen, patientinnen und patienten, "
    "patienten und patientinnen, patiente, patientes, paciente, pacientes, paziente, pazienti, patiënt, patiënten, "
    "hasta, hastalar, المريض, المرضى, مرضى, 患者, 患者さん, 患者様",
    "Clinician": "clinician, clinicians, doctor, doctors, physician, physicians, hcp, hcps, healthcare professional, "
    "healthcare professionals, health care professionals, health professionals, health professional, "
    "medical professionals, medical professional, arzt, ärzte, ärztinnen, ärztinnen und ärzte, ärzte und ärztinnen, "
    "fachkreise, medizinisches fachpersonal, médecin, médecins, professionnels de santé, professionnel de santé, "
    "professionnels de la santé, médico, médicos, profesionales de la salud, profesionales sanitarios, clínicos, "
    "profissionais de saúde, profissionais da saúde, medico, medici, clinici, operatori sanitari, "
    "professionisti sanitari, arts, artsen, zorgverleners, zorgprofessionals, doktorlar, hekimler, "
    "sağlık profesyonelleri, sağlık çalışanları, الأطباء, أطباء, 医師, 医療従事者, 医療関係者",
    "MedicalResearcher": "medical researcher, medical researchers, researcher, researchers, forscher, "
    "forscherinnen und forscher, chercheurs, chercheuses et chercheurs, investigadores, pesquisadores, ricercatori, "
    "onderzoekers, araştırmacılar, الباحثون, الباحثين, 研究者",
}

#: Words of a population that say that it is of one gender.
GENDERS: dict[str, str] = {
    "Female": "woman women women's female females girl girls mother mothers frau frauen mädchen schwangere mütter "
    "femme femmes filles mujer mujeres mulher mulheres donna donne vrouw vrouwen meisjes kadın "
    "kadınlar kadınlarda النساء المرأة 女性",
    "Male": "man men men's male males boy boys father fathers mann männer männern homme hommes garçons hombre "
    "hombres varones homem homens uomo uomini mannen jongens erkek erkekler erkeklerde الرجال 男性",
}

_NAMED = {folded_name(name): kind for kind, names in AUDIENCES.items() for name in names.split(", ")}
_NAMED |= {folded_name(kind): kind for kind in AUDIENCES}
_GENDERED = {word: gender for gender, words in GENDERS.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_VOCABULARY = re.compile(r"(?:https?://(?:www\.)?schema\.org/|schema:)(\w+)/?")


def audience_named(text: str) -> MedicalAudience | None:
    """Return the audience that a text names: one that schema.org has, else in its words; an address is none.

    >>> audience_named("Patients"), audience_named("https://schema.org/Clinician")
    (MedicalAudience(type='Patient', name=None), MedicalAudience(type='Clinician', name=None))
    >>> audience_named("school nurses"), audience_named("https://schema.org/Doctor")
    (MedicalAudience(type='MedicalAudience', name='school nurses'), None)
    """
    text = collapse(text)
    if term := _VOCABULARY.fullmatch(text):
        return MedicalAudience(term[1]) if term[1] in AUDIENCES else None
    if kind := _NAMED.get(folded_name(text)):
        return MedicalAudience(kind)
    return MedicalAudience("MedicalAudience", text) if text and "://" not in text else None


def gender_of(population: str) -> str | None:
    """Return the member of GenderType that all of a population have; None where its words do not say it.

    >>> gender_of("pregnant women"), gender_of("men and women"), gender_of("children")
    ('Female', None, None)
    """
    found = {gender for word in _WORD.findall(population.lower()) if (gender := _GENDERED.get(word.replace("’", "'")))}
    return found.pop() if len(found) == 1 else None
