"""What is told of conditions, codes, audiences, specialties and topics in mark-up, and of what nothing is told."""

import pytest
from medical_pages import ADA, condition, found, node, page, rules_of, said, topic

from seoexport import vocabulary
from seoexport.validator.repair import repaired

MEDICAL_CODE = {"@type": "MedicalCode", "codeValue": "G43.909", "codingSystem": "ICD-10-CM"}


def code(value, system):
    return condition(code={"@type": "MedicalCode", "codeValue": value, "codingSystem": system})


SILENT = [
    # What the page is about.
    page(),
    page(about={"@type": "MedicalCondition", "name": "Cramp"}),
    page(about={"@type": "InfectiousDisease", "name": "Measles"}),
    page(about=[{"@type": "Thing", "name": "Sport"}, {"@type": "Drug", "name": "Examplicin"}]),
    page(about={"@id": "https://example.org/conditions/#cramp"}),
    page(about={"@id": "#cramp"}, mainEntity={"@id": "#cramp", "@type": "MedicalSymptom", "name": "Cramp"}),
    page(about="https://www.wikidata.org/wiki/Q1"),
    page(about={"@type": "MedicalClinic", "name": "Cramp Clinic"}),
    page(about={"@type": "MedicalSpecialty", "name": "Sports medicine"}),
    page(about={"@type": "ex:Ailment", "name": "Cramp"}),
    page(about={"@type": "MuscleJoint", "name": "Knee"}),
    node("WebPage", about="Cramps"),
    # Codes.
    condition(code=MEDICAL_CODE),
    condition(code=[MEDICAL_CODE, {"@type": "MedicalCode", "codeValue": "8A80", "codingSystem": "ICD-11"}]),
    condition(code={"@type": "MedicalCode", "codeValue": "G43", "inCodeSet": "http://hl7.org/fhir/sid/icd-10-cm"}),
    condition(code={"@id": "https://example.org/codes/#g43"}),
    code("G43", "ICD-10"),
    code("S86.111A", "http://hl7.org/fhir/sid/icd-10-cm"),
    code("M54.16", "ICD-10-GM"),
    code("ME84.2", "ICD-11"),
    code("FB56.2&XK8G", "ICD-11 MMS"),
    code("37796009", "SNOMED CT"),
    code("22298006", "http://snomed.info/sct"),
    code("D008881", "MeSH"),
    code("C10.228.140.546", "Medical Subject Headings"),
    code("5640", "RxNorm"),
    code("anything", "House list"),
    code(7, "ICD-10"),
    node("Product", code="X"),
    # Whom it is for.
    page(medicalAudience="https://schema.org/Clinician"),
    page(medicalAudience="http://schema.org/MedicalResearcher"),
    page(medicalAudience={"@id": "https://schema.org/Clinician"}),
    page(medicalAudience={"@type": "Patient", "audienceType": "Patient"}),
    page(medicalAudience={"@type": "MedicalAudience", "audienceType": "Patient", "geographicArea": "Kent"}),
    page(medicalAudience=[{"@type": "https://schema.org/Patient"}, "https://schema.org/Clinician"]),
    page(medicalAudience={"@type": "ex:Runners"}),
    page(medicalAudience="Clinician"),
    page(audience={"@type": "PeopleAudience", "audienceType": "children"}),
    page(audience={"@type": "MedicalAudience", "audienceType": "Patient"}),
    page(audience={"@type": "Audience", "name": "Runners", "url": "https://example.org/runners/"}),
    # Specialties.
    page(specialty="https://schema.org/Psychiatric"),
    page(specialty=["http://schema.org/Musculoskeletal", "Dermatology"]),
    page(specialty={"@type": "MedicalSpecialty", "name": "Sports medicine"}),
    condition(relevantSpecialty={"@id": "https://schema.org/Neurologic"}),
    node("Physician", medicalSpecialty="https://schema.org/Cardiovascular"),
    node("Hospital", medicalSpecialty="https://example.org/specialties/"),
    node("Occupation", specialty=""),
    # Parts of the page.
    page(mainContentOfPage={"@type": "WebPageElement", "cssSelector": "main"}),
    page(mainContentOfPage="#content"),
    page(aspect=[]),
    node("Thing", aspect="16:9"),
    topic(hasHealthAspect="https://schema.org/SymptomsHealthAspect"),
    topic(hasHealthAspect=["http://schema.org/CausesHealthAspect", "TreatmentsHealthAspect"]),
    topic(hasHealthAspect={"@id": "https://schema.org/OverviewHealthAspect"}),
    topic(hasHealthAspect="https://example.org/aspects/diagnosis"),
    topic(hasHealthAspect={"@type": "HealthAspectEnumeration", "name": "Diagnosis"}),
    # What the condition comes from, and what helps.
    condition(cause={"@type": "MedicalCause", "name": "Lack of salt"}, epidemiology="Common at night."),
    condition(cause="https://example.org/causes/salt"),
    condition(signOrSymptom=[{"@type": "MedicalSymptom", "name": "Pain"}, {"@type": "VitalSign", "name": "Fever"}]),
    condition(possibleTreatment=[{"@type": kind, "name": "A"} for kind in ("Drug", "Diet", "PhysicalTherapy", "DrugClass")]),
    condition(possibleTreatment={"@type": ["MedicalTherapy", "SurgicalProcedure"], "name": "Release"}),
    condition(possibleTreatment={"@id": "https://example.org/drugs/#examplicin"}),
    condition(primaryPrevention={"@type": "MedicalTherapy", "name": "Salt tablets"}),
    condition(secondaryPrevention={"@type": "LifestyleModification", "name": "Drinking"}),
    condition(riskFactor={"@type": "ex:Risk", "name": "Age"}),
    condition(possibleComplication="Torn muscle", expectedPrognosis="Good."),
    # Types, empty values, places.
    node(["MedicalWebPage", "Article"], lastReviewed="2025-05-10", reviewedBy=ADA, specialty="https://schema.org/Renal"),
    node(["MedicalWebPage", "FAQPage"], lastReviewed="2025-05-10", reviewedBy=ADA),
    node(["MedicalWebPage", "ex:Leaflet"], lastReviewed="2025-05-10", reviewedBy=ADA),
    node(["WebPage", "Drug"]),
    condition(alternateName=["Charley horse"], sameAs=[], subjectOf={}),
    node("Person", description=""),
    node("FAQPage", lastReviewed="2025-05-10", reviewedBy=ADA, specialty="https://schema.org/Renal"),
    node("Person", medicalSpecialty="https://schema.org/Renal", reviewedBy=""),
    node("Recipe", reviewedBy=""),
    node("ex:Leaflet", lastReviewed="2025-05-10"),
    topic(isPartOf=page()),
]  # fmt: skip


@pytest.mark.parametrize("silent", SILENT)
def test_silence(silent):
    assert rules_of(silent) == []


MEMBER = "which is no member of"
NOISE = [
    ("medical-about", page(about="Cramps"), "about is 'Cramps'; write a MedicalCondition, Drug, MedicalTest or the like"),
    ("medical-about", page(about={"@type": "WebPage", "name": "Cramps"}), "about is the WebPage 'Cramps'; write a MedicalCondition, Drug, MedicalTest or the like"),
    ("medical-about", page(about=[{"@type": "Thing", "name": "Cramps"}, "Salt"]), "about is the Thing 'Cramps'; write a MedicalCondition, Drug, MedicalTest or the like"),
    ("medical-code", condition(code={"@type": "MedicalCode", "code": "G43", "codingSystem": "ICD-10-CM"}), "MedicalCode states code 'G43'; write 'codeValue'"),
    ("medical-code", condition(code={"@type": "MedicalCode", "codeValue": "G43"}), "MedicalCode states no codingSystem; state it, or leave the code out"),
    ("medical-code", condition(code={"@type": "MedicalCode", "codeValue": "", "codingSystem": "SNOMED-CT"}), "MedicalCode states no codeValue; state it, or leave the code out"),
    ("medical-code", condition(code={"@type": "MedicalCode", "codeValue": "97110", "codeSystem": "CPT"}), "MedicalCode states codeSystem 'CPT'; write 'codingSystem'"),
    ("medical-code-form", code("Migraine", "ICD-10-CM"), "'Migraine' is no code of ICD-10-CM; they look like M72.2"),
    ("medical-code-form", code("g43.9", "ICD-10"), "'g43.9' is no code of ICD-10; they look like M72.2; write 'G43.9'"),
    ("medical-code-form", code("37796008", "SNOMED-CT"), "'37796008' is no code of SNOMED-CT; they look like 202882003, the last digit a check digit"),
    ("medical-code-form", code("G43", "ICD-11"), "'G43' is no code of ICD-11; they look like FB40.1"),
    ("medical-code-form", code("migraine disorders", "MeSH"), "'migraine disorders' is no code of MeSH; they look like D036981"),
    ("medical-code-form", code("examplicin", "RxNorm"), "'examplicin' is no code of RxNorm; they look like 5640"),
    ("medical-audience", page(medicalAudience="https://schema.org/Patient"), "medicalAudience is 'Patient', which is a type; write a node of the type Patient"),
    ("medical-audience", page(medicalAudience="Doctors"), f"medicalAudience is 'Doctors', {MEMBER} MedicalAudienceType; write 'https://schema.org/Clinician'"),
    ("medical-audience", page(medicalAudience="The public"), f"medicalAudience is 'The public', {MEMBER} MedicalAudienceType; write a MedicalAudience with audienceType"),
    ("medical-audience", page(medicalAudience={"@type": "Clinician"}), "medicalAudience has the type Clinician, which is a member of MedicalAudienceType; write 'https://schema.org/Clinician'"),
    ("medical-audience", page(medicalAudience={"@type": "Audience", "audienceType": "Runners"}), "medicalAudience is an Audience, not of a medical kind; write 'MedicalAudience'"),
    ("medical-audience", page(audience={"@type": "Audience", "url": "https://schema.org/MedicalAudience"}), "audience is 'MedicalAudience', which is a type; write a node of the type MedicalAudience"),
    ("medical-audience", page(audience="https://schema.org/Clinician"), "audience is 'https://schema.org/Clinician', a member of MedicalAudienceType; write it as medicalAudience"),
    ("medical-audience", page(medicalAudience={"@type": "PeopleAudience", "audienceType": "Runners"}), "medicalAudience is a PeopleAudience, not of a medical kind; write 'MedicalAudience'"),
    ("medical-audience", page(medicalAudience={"@type": "Person", "name": "Ada"}), f"medicalAudience is the Person 'Ada', {MEMBER} MedicalAudienceType; write a MedicalAudience with audienceType"),
    ("medical-audience", page(medicalAudience={"@type": "Patient", "audienceType": "https://schema.org/Patient"}), "audienceType is the address of a term; write 'Patient'"),
    ("medical-specialty", page(specialty="Psychiatry"), f"specialty is 'Psychiatry', {MEMBER} MedicalSpecialty; write 'https://schema.org/Psychiatric'"),
    ("medical-specialty", page(specialty=["https://schema.org/Cardiology"]), f"specialty is 'Cardiology', {MEMBER} MedicalSpecialty; write 'https://schema.org/Cardiovascular'"),
    ("medical-specialty", condition(relevantSpecialty="Neurologc"), f"relevantSpecialty is 'Neurologc', {MEMBER} MedicalSpecialty; did you mean 'Neurologic'?"),
    ("medical-specialty", node("Physician", medicalSpecialty="Sports medicine"), f"medicalSpecialty is 'Sports medicine', {MEMBER} MedicalSpecialty; its members: https://schema.org/MedicalSpecialty"),
    ("medical-aspect", page(aspect="causes"), "aspect is retired; write hasPart with a HealthTopicContent and its hasHealthAspect"),
    ("medical-main-content", page(mainContentOfPage="A cramp is sudden."), "mainContentOfPage is the text 'A cramp is sudden.'; write a WebPageElement with cssSelector"),
    ("medical-health-aspect", topic(hasHealthAspect="Treatment"), f"hasHealthAspect is 'Treatment', {MEMBER} HealthAspectEnumeration; write 'https://schema.org/TreatmentsHealthAspect'"),
    ("medical-health-aspect", topic(hasHealthAspect="https://schema.org/CauseHealthAspect"), f"hasHealthAspect is 'CauseHealthAspect', {MEMBER} HealthAspectEnumeration; write 'https://schema.org/CausesHealthAspect'"),
    ("medical-health-aspect", topic(hasHealthAspect="http://schema.org/MedicalHelpUrgentHealthAspect"), f"hasHealthAspect is 'MedicalHelpUrgentHealthAspect', {MEMBER} HealthAspectEnumeration; did you mean 'SeeDoctorHealthAspect'?"),
    ("medical-health-aspect", topic(hasHealthAspect="http://schema.org/DiagnosisHealthAspect"), f"hasHealthAspect is 'DiagnosisHealthAspect', {MEMBER} HealthAspectEnumeration; leave it out where none of them fits"),
    ("medical-health-aspect", topic(hasHealthAspect={"@type": "HealthAspect", "name": "Causes"}), f"hasHealthAspect is 'Causes', {MEMBER} HealthAspectEnumeration; write 'https://schema.org/CausesHealthAspect'"),
    ("medical-health-aspect", topic(hasHealthAspect={"@type": "SymptomsHealthAspect"}), "hasHealthAspect has the type SymptomsHealthAspect, which is a member of HealthAspectEnumeration; write 'https://schema.org/SymptomsHealthAspect'"),
    ("medical-text-value", condition(cause="Lack of salt"), "cause is the text 'Lack of salt'; write a node of the type MedicalCause"),
    ("medical-text-value", condition(signOrSymptom=["Pain", {"@type": "MedicalSymptom", "name": "Fever"}, "Knots"]), "signOrSymptom is the text 'Pain' and 1 more; write a node of the type MedicalSignOrSymptom"),
    ("medical-text-value", condition(possibleTreatment="Stretching"), "possibleTreatment is the text 'Stretching'; write a node of the type Drug or DrugClass or LifestyleModification or MedicalTherapy"),
    ("medical-text-value", condition(code="G43"), "code is the text 'G43'; write a node of the type MedicalCode"),
    ("medical-range", condition(primaryPrevention={"@type": "LifestyleModification", "name": "Drinking"}), "primaryPrevention is the LifestyleModification 'Drinking'; schema.org expects MedicalTherapy, and takes this for secondaryPrevention alone, against a relapse"),
    ("medical-range", condition(possibleTreatment={"@type": "PsychologicalTreatment", "name": "Talking"}), "possibleTreatment is the PsychologicalTreatment 'Talking'; schema.org expects Drug or DrugClass or LifestyleModification or MedicalTherapy; write the types ['MedicalTherapy', 'PsychologicalTreatment']"),
    ("medical-range", condition(cause={"@type": "MedicalCondition", "name": "Thirst"}), "cause is the MedicalCondition 'Thirst'; schema.org expects MedicalCause"),
    ("medical-page-type", node(["MedicalWebPage", "Drug"], lastReviewed="2025-05-10", reviewedBy=ADA), "one node is MedicalWebPage and Drug; state the Drug as its about"),
    ("medical-page-type", node(["MedicalBusiness", "MedicalWebPage"], lastReviewed="2025-05-10", reviewedBy=ADA), "one node is MedicalWebPage and MedicalBusiness; state the MedicalBusiness as its about"),
    ("medical-property-place", topic(reviewedBy=ADA), "HealthTopicContent has no reviewedBy; state it of the MedicalWebPage"),
    ("medical-property-place", node("BlogPosting", specialty="https://schema.org/Renal"), "BlogPosting has no specialty; state it of the WebPage"),
    ("medical-property-place", condition(specialty="https://schema.org/Renal"), "MedicalCondition has no specialty; write 'relevantSpecialty'"),
    ("medical-property-place", page(medicalSpecialty="https://schema.org/Renal"), "MedicalWebPage has no medicalSpecialty; write 'specialty'"),
    ("medical-property-place", node("WebPageElement", hasHealthAspect="https://schema.org/CausesHealthAspect"), "WebPageElement has no hasHealthAspect; state it of the HealthTopicContent"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wrong", "message"), NOISE)
def test_noise(rule, wrong, message):
    assert [(each.rule, each.message) for each in found(wrong)] == [(rule, message)]


REPAIRS = [
    (page(medicalAudience="https://schema.org/Patient"), [("replace", "/0/medicalAudience", {"@type": "Patient", "audienceType": "Patient"})]),
    (page(medicalAudience=["Clinicians"]), [("replace", "/0/medicalAudience/0", "https://schema.org/Clinician")]),
    (page(medicalAudience="The public"), []),
    (page(medicalAudience={"@type": "Clinician", "name": "GPs"}), [("replace", "/0/medicalAudience", "https://schema.org/Clinician")]),
    (page(medicalAudience={"@type": "Clinician", "geographicArea": "Kent"}), []),
    (page(audience="https://schema.org/Clinician"), []),
    (page(specialty=["https://schema.org/Renal", "Psychiatry"]), [("replace", "/0/specialty/1", "https://schema.org/Psychiatric")]),
    (page(specialty="Sports medicine"), []),
    (topic(hasHealthAspect="http://schema.org/DiagnosisHealthAspect"), []),
    (topic(hasHealthAspect="http://schema.org/MedicalHelpUrgentHealthAspect"), []),
    (condition(cause=["Thirst", "Sitting for hours, or standing."]), [("replace", "/0/cause/0", {"@type": "MedicalCause", "name": "Thirst"})]),
    (condition(possibleTreatment="Stretching"), []),
    (condition(primaryPrevention={"@type": "Diet", "name": "Salt"}), []),
    (condition(possibleTreatment={"@id": "#cut"}, study={"@id": "#cut", "@type": "SurgicalProcedure", "name": "Cut"}), [("replace", "/0/study/@type", ["MedicalTherapy", "SurgicalProcedure"])]),
    (condition(specialty="https://schema.org/Renal"), [("remove", "/0/specialty", None), ("add", "/0/relevantSpecialty", "https://schema.org/Renal")]),
    (condition(specialty="https://schema.org/Renal", relevantSpecialty="https://schema.org/Renal"), []),
    (topic(lastReviewed="2025-05-10"), []),
    (topic(hasHealthAspect={"@type": "HealthAspect", "name": "Causes"}), [("replace", "/0/hasHealthAspect", "https://schema.org/CausesHealthAspect")]),
    (topic(hasHealthAspect={"@type": "HealthAspect", "name": "Causes", "description": "Why it hurts"}), []),
    (condition(code={"@type": "MedicalCode", "codeSystem": "CPT", "value": "97110"}), [("remove", "/0/code/codeSystem", None), ("add", "/0/code/codingSystem", "CPT"), ("remove", "/0/code/value", None), ("add", "/0/code/codeValue", "97110")]),
    (code("g43.9", "ICD-10"), [("replace", "/0/code/codeValue", "G43.9")]),
    (code("Migraine", "ICD-10"), []),
]  # fmt: skip


@pytest.mark.parametrize(("wrong", "changes"), REPAIRS)
def test_what_is_certain_is_mended(wrong, changes):
    diagnostics = found(wrong)

    assert diagnostics
    assert [change for each in diagnostics for change in each.repair] == changes


@pytest.mark.parametrize("wrong", [wrong for wrong, changes in REPAIRS if changes])
def test_what_is_mended_is_in_order(wrong):
    (mended,) = repaired([wrong], [change for each in found(wrong) for change in each.repair])

    assert [each for each in found(mended) if each.repair] == []
    assert set(rules_of(mended)) <= set(rules_of(wrong))


LONG = "<p>" + "A word on cramps, and what they are. " * 40 + "</p>"


@pytest.mark.parametrize(
    ("nodes", "body", "expected"),
    [
        ([page()], "", []),
        ([page()], LONG, ["medical-citation"]),
        ([page(citation="Sample B. On cramps. 2020.")], LONG, []),
        ([page(), node("Article", citation=[{"@type": "ScholarlyArticle", "name": "On cramps"}])], LONG, []),
        ([page(), node("Article", isBasedOn="https://example.org/study/")], LONG, []),
        ([page(), node("Article", wordCount=800)], "", ["medical-citation"]),
        ([page(citation="")], LONG, ["medical-citation"]),
        ([node("WebPage")], LONG, []),
        ([condition()], LONG, []),
    ],
)
def test_an_article_on_health_names_its_sources(nodes, body, expected):
    assert rules_of(*nodes, body=body) == expected


def test_sources_are_worth_a_hint():
    assert {each.severity for each in found(page(), body=LONG)} == {"info"}


def test_the_place_is_that_of_the_value():
    (problem,) = found(node("Article"), page(specialty=["https://schema.org/Renal", "Psychiatry"]))

    assert (problem.at, problem.line, problem.severity) == ("/1/specialty/1", 3, "warning")


@pytest.mark.parametrize("specialty", sorted(vocabulary.members("MedicalSpecialty")))
def test_every_specialty_is_accepted(specialty):
    assert said("medical-specialty", page(specialty=f"https://schema.org/{specialty}")) == []


@pytest.mark.parametrize("aspect", sorted(vocabulary.members("HealthAspectEnumeration")))
def test_every_aspect_is_accepted(aspect):
    assert said("medical-health-aspect", topic(hasHealthAspect=f"http://schema.org/{aspect}")) == []


HOSTILE = [
    None,
    0,
    True,
    "",
    " ",
    [],
    {},
    [None],
    [[]],
    [{}],
    {"@type": 7},
    {"@type": ["", None]},
    {"@id": 3},
    {"@id": "#x"},
    {"name": []},
]
KEYS = (
    "about", "alternateName", "aspect", "audience", "author", "cause", "citation", "code", "codeValue", "codingSystem", "dateModified",
    "datePublished", "hasHealthAspect", "lastReviewed", "mainContentOfPage", "medicalAudience", "name",
    "possibleTreatment", "publisher", "reviewedBy", "specialty",
)  # fmt: skip
KINDS = ("MedicalWebPage", "MedicalCondition", "MedicalCode", "Physician", "HealthTopicContent", "Article")


@pytest.mark.parametrize("value", HOSTILE, ids=str)
def test_no_value_breaks_a_rule(value):
    graph = {
        "@context": "https://schema.org",
        "@graph": [{"@type": kind, "@id": "#x", key: value} for kind in KINDS for key in KEYS],
    }

    assert isinstance(rules_of(graph), list)
