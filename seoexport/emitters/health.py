"""What a health page says of itself beyond what every page says: https://schema.org/MedicalWebPage."""

from __future__ import annotations

from seoexport.emitters.health_topics import topic_refs
from seoexport.emitters.node import ref
from seoexport.emitters.subject import subject_id
from seoexport.medical.work_names import Names, address_of, addresses_of
from seoexport.model import JSON, Article, Citation, Disclaimer, MedicalAudience
from seoexport.one_or_many import as_list

#: Members of https://schema.org/MedicalAudienceType; Patient is a class, https://schema.org/Patient.
_MEMBERS = ("Clinician", "MedicalResearcher")


def with_health(page: JSON, article: Article) -> JSON:
    """Return the properties of a page with those that health pages have beside them."""
    identifier = subject_id(article)
    about = [ref(identifier)] if identifier else []
    stated = as_list(page.get("about"))
    subject = article.subject
    return {
        **page,
        "about": [*stated, *(each for each in about if each not in stated)],
        "hasPart": [*as_list(page.get("hasPart")), *topic_refs(article)],
        "specialty": [f"https://schema.org/{each}" for each in article.specialties],
        "medicalAudience": [_audience(each) for each in article.medical_audiences],
        "audience": _population(subject.population) if subject and subject.population else None,
        "citation": [_citation(each) for each in article.citations],
        "usageInfo": _disclaimer(article.disclaimer) if article.disclaimer else None,
    }


def _audience(audience: MedicalAudience) -> JSON | str:
    if audience.type in _MEMBERS:
        return f"https://schema.org/{audience.type}"
    return {"@type": audience.type, "audienceType": audience.name or audience.type}


def _population(population: str) -> JSON:
    """Return those in whom the condition is, with their gender where their words say it; ages are never made up."""
    from seoexport.medical.audiences import gender_of

    gender = gender_of(population)
    suggested = {"suggestedGender": f"https://schema.org/{gender}"} if gender else {}
    return {"@type": "PeopleAudience", "audienceType": population, **suggested}


def _citation(citation: Citation) -> JSON | str:
    """Return a work with what identifies it; an entry that is nothing but words as these words."""
    names = {"DOI": citation.doi, "PMID": citation.pmid, "PMCID": citation.pmcid}
    identifiers = [{"@type": "PropertyValue", "propertyID": key, "value": each} for key, each in names.items() if each]
    if not identifiers and not citation.url:
        return citation.text
    named = Names(citation.doi, citation.pmid, citation.pmcid)
    # Of a link in the text nothing is known but its address: that is no name.
    words = None if citation.text in (citation.url, address_of(named)) else citation.text
    work = {
        "@type": "MedicalScholarlyArticle" if identifiers else "CreativeWork",
        "name": citation.title or words,
        "url": citation.url,
        "identifier": identifiers,
        "sameAs": [each for each in addresses_of(named) if each != citation.url],
        "datePublished": str(citation.year) if citation.year else None,
    }
    return {key: value for key, value in work.items() if value}


def _disclaimer(disclaimer: Disclaimer) -> JSON | str | None:
    if disclaimer.text is None:
        return disclaimer.url
    work = {"@type": "CreativeWork", "text": disclaimer.text}
    return work | {"url": disclaimer.url} if disclaimer.url else work
