"""Titles of health pages in Dutch."""

from __future__ import annotations

from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"symptomen|klachten|verschijnselen|behandeling(?:en)?|behandelen|diagnose|therapie|huismiddel(?:tje)?s?|"
    r"prognose|genezing",
    further=r"oorza(?:ak|ken)|definitie|risicofactoren|risico's|soorten|vormen|preventie|voorkomen|complicaties|"
    r"gevolgen|verloop|duur|bijwerkingen|gebruik|dosering|oefeningen|tips|wat te doen|herstel",
    described=r"de|het|mogelijke|eerste|belangrijkste|meest voorkomende",
    joined=r",? en |, | & |/",
    verbs=r"behandelen|voorkomen|verlichten|genezen|herkennen|verhelpen|bestrijden",
    certain=(
        r"(?:wat zijn |welke zijn )?{illness} (?:van|bij) {x}",
        r"hoe wordt {x} (?:behandeld|vastgesteld)",
        r"is {x} (?:besmettelijk|erfelijk|te genezen)",
    ),
    plain=(
        r"(?:wat zijn |wat is )?{aspects} (?:van|bij) {x}",
        r"(?:hoe kun je |hoe kan ik )?{x} {verbs}",
        r"(?:wat veroorzaakt|hoe ontstaat|hoe ontstaan) {x}",
        r"wat (?:helpt|te doen|doen) (?:tegen|bij) {x}",
        r"leven met {x}",
        r"wat (?:is|zijn) {x}",
        r"alles over {x}",
    ),
    subtitles=r"(?:wat|wanneer|hoe|alles).*",
    cues=(
        "sympto", "diagnos", "behandel", "klachten", "verschijnselen",
        "wanneer naar de", "besmettelijk", "huismiddel",
    ),
    silent=r"vs|of|verschil(?:len)?|beste|test|vergelijken|ervaring(?:en)?|dieet|voeding|recepten?|voordelen|"
    r"onderzoek|studie|mijn|ik|wij|we|ons|onze|kopen|matrassen?|kussens?|koffie|thee|honden?|katten?|yoga|gezond|"
    r"ongezond|nieuws|verhaal",
    foreign=r"is|zijn|hoe|wat|als|dat|voor|zonder|met|zich|je|u|uw|het|niet|men|wordt|kan|tegen|waarom|te",
    others=r"(?:dia|pro)gnose|hypnose|narcose|glucose|(?:lac|fruc)tose|\w*dos(?:e|is)|homeopathie|osteopathie|"
    r"empathie|academie|epidemie|pandemie|nostalgie|.*(?:verzekering|kosten|prijzen|arts|dokter|verpleegkundige|"
    r"tekort aan .*|voeding|sport|training|yoga|massage|systeem|vitamine \w+|magnesium|slaap|gezondheid|zorg|vaccin|"
    r"vaccinatie|zwangerschap|thee|olie)|ziekten?|symptomen|klachten|behandeling|pijn",
    articles=r"een|de|het|je|uw",
    circumstances=r"en (?:hoe|wat|wanneer|waarom) .*|thuis|'s nachts|in de nacht|snel|zelf|na het .*|tijdens .*",
    kinds=(
        ("MedicalSymptom", (r"(?:.*\b)?(?:\w*pijn|\w*krampen|\w*kramp|(?!kink)\w*hoest|koorts|jeuk|duizeligheid|"
        r"misselijkheid|vermoeidheid|braken|kortademigheid)(?: (?:in|aan) .*)?")),
        ("SurgicalProcedure", r".*(?:ectomie|plastiek|transplantatie)"),
        ("ImagingTest", r"mri|mri-scan|ct-scan|röntgenfoto|echo|mammografie"),
        ("MedicalTest", r".*(?:biopsie|coloscopie|bloedonderzoek)"),
        ("Drug", (r"ibuprofen|paracetamol|aspirine|metformine|diclofenac|\w{3,}(?:cilline|statine|olol|pril|sartan|"
        r"prazol|mycine)")),
        ("MedicalCondition", (r"(?:.*\b)?\w*(?:ziekte|aandoening|ontsteking|syndroom|infectie|griep|allergie|kanker|"
        r"breuk|jicht|reuma|tinnitus|acne|spataderen|aambeien|verstopping|diarree|mazelen|waterpokken|"
        r"gordelroos|herpes|schurft|wratten|hielspoor|galstenen|nierstenen|epilepsie|dementie|"
        r"glaucoom|hooikoorts|verkoudheid|eczeem|psoriasis|netelroos|kinkhoest|slaapapneu|"
        r"maagzweer|hernia|krentenbaard|schimmelnagels?|itis|ose|emie|algie|pathie|tekort|stoornis|diabetes|"
        r"migraine|astma|verslaving|infarct|beroerte)")),
    ),
    places=(r".+ (?:in|aan|op) (?:de |het )?{body}",),
    cut_places=(r"{x} (?:in|aan|op) (?:de |het )?{body}",),
    people=r"kinderen|vrouwen|mannen|baby's|peuters|volwassenen|ouderen|jongeren|zwangeren|zwangere vrouwen",
    among=(r"{x} bij {people}",),
    also=r"ook bekend als|ook(?: wel)?(?= [^,;:.()–—]+ genoemd\b)",
    behind_also=r" genoemd",
    endings=r"en|e|s",
)  # fmt: skip
