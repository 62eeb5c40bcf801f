"""Titles of health pages in German."""

from __future__ import annotations

from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"symptome?|anzeichen|beschwerden|behandlung|behandeln|therapien?|diagnose|hausmittel|prognose|heilung|"
    r"behandlungsmöglichkeiten|heilungschancen",
    further=r"ursachen?|auslöser|risikofaktoren|risiken|arten|formen|vorbeugung|vorbeugen|prävention|folgen|"
    r"komplikationen|verlauf|dauer|nebenwirkungen|wirkung|anwendung|dosierung|wechselwirkungen|definition|übungen|"
    r"tipps|ansteckung|was hilft|was tun|wann zum arzt",
    described=r"die|der|mögliche|häufige|häufigste|typische|erste|wichtigste|und mehr",
    joined=r",? und |, | & |/",
    verbs=r"behandeln|vorbeugen|lindern|loswerden|heilen|lösen|erkennen|vermeiden|bekämpfen|stoppen|behandelt|"
    r"vorgebeugt",
    certain=(
        r"(?:was sind |welche sind )?{illness} (?:von|bei|einer|eines|der) {x}",
        r"{illness} (?:von|bei|einer|der) {x} {verbs}",
        r"welche (?:symptome|beschwerden|anzeichen) (?:hat|macht|verursacht) {x}",
        r"wie wird {x} (?:diagnostiziert|behandelt|festgestellt)",
        r"wie (?:kann man|lässt sich) {x} (?:behandeln|heilen)",
        r"ist {x} (?:ansteckend|heilbar|vererbbar|erblich)",
    ),
    plain=(
        r"(?:was sind |welche sind )?{aspects} (?:von|bei|für|einer|der) {x}",
        r"(?:was|welche|wer) (?:verursacht|löst|führt zu) {x}(?: aus)?",
        r"wie (?:entsteht|entstehen|kommt es zu) {x}",
        r"was (?:hilft|tun|kann man tun) (?:gegen|bei) {x}",
        r"hausmittel (?:gegen|bei) {x}",
        r"(?:wie (?:kann|können) (?:man|sie|ich) )?{x} {verbs}",
        r"leben mit {x}",
        r"was (?:ist|sind|bedeutet) {x}",
        r"{x} im überblick",
    ),
    oblique=(r"(?:was sind )?{aspects} (?:des|eines) {x}",),
    subtitles=r"(?:was|wann|wie|alles).*",
    cues=(
        "symptom", "diagnos", "behand", "therapie", "anzeichen",
        "hausmittel", "wann zum arzt", "heilbar", "ansteckend",
    ),
    silent=r"vs|oder|unterschiede?|beste[nrsm]?|test|testsieger|vergleich|erfahrung(?:en)?|diät|ernährung|rezepte?|"
    r"lebensmittel|studien?|vorteile|mein|meine[mnr]?|ich|wir|uns|unser|kaufen|matratzen?|kissen|kaffee|hunde?n?|"
    r"katzen?|yoga|gesund|ungesund|neue|nachrichten|geschichte",
    foreign=r"ist|sind|wie|was|wenn|dass|für|ohne|mit|sich|sie|es|nicht|man|wird|kann|aus|gegen|nach|warum|zu",
    others=r"(?:dia|pro)gnose|hypnose|narkose|(?:glu|la|fru)k?tose|glukose|\w*dose|hose|rose|homöopathie|osteopathie|"
    r"sympathie|empathie|akademie|epidemie|pandemie|nostalgie|.*(?:versicherung|kosten|preise|arzt|ärztin|pfleger|"
    r"mangel an .*|ernährung|sport|training|yoga|massage|system|vitamin \w+|magnesium|schlaf|gesundheit|medizin|"
    r"politik|krise|impfung|schwangerschaft|tee|öl)|(?:krankheit|symptome|beschwerden|schmerzmittel|therapie|"
    r"behandlung|operation)(?:en)?",
    articles=r"eine?[rmsn]?|der|die|das|den|dem|ihre[nr]?|deine[nr]?",
    circumstances=r"und (?:wie|was|wann|warum) .*|zu hause|nachts|in der nacht|am morgen|schnell|richtig|natürlich|"
    r"selbst|beim? (?:laufen|sport|schlafen)|nach dem .*|erkennen(?: und behandeln)?|wirklich|genau|ohne operation",
    kinds=(
        ("MedicalSymptom", (r"(?:.*\b)?(?:\w*schmerz(?:en)?|\w*kr(?:a|ä)mpfe?|(?!keuch)\w*husten|fieber|juckreiz|"
        r"schwindel|"
        r"übelkeit|müdigkeit|\w*zucken|taubheitsgefühl|erbrechen|atemnot|herzrasen|\w*weh)(?: (?:im|in|am|an) .*)?")),
        ("SurgicalProcedure", r".*(?:ektomie|plastik|transplantation|ersatz)"),
        ("ImagingTest", r"mrt|ct|röntgen(?:aufnahme)?|ultraschall(?:untersuchung)?|mammographie|mammografie"),
        ("MedicalTest", r".*(?:biopsie|spiegelung|koloskopie|bluttest)"),
        ("Drug", (r"ibuprofen|paracetamol|aspirin|metformin|diclofenac|pantoprazol|\w{3,}(?:cillin|statin|olol|pril|"
        r"sartan|prazol|mycin|floxacin)")),
        ("MedicalCondition", (r"(?:.*\b)?\w*(?:krankheit|erkrankung|entzündung|syndrom|infektion|grippe|allergie|"
        r"krebs|bruch|riss|zerrung|verspannung(?:en)?|itis|ose|ämie|algie|pathie|mangel|störung|diabetes|migräne|"
        r"asthma|sucht|insuffizienz|infarkt|schlaganfall|hochdruck|brennen|fersensporn|keuchhusten|krampfadern|"
        r"hämorrhoiden|"
        r"gicht|rheuma|tinnitus|akne|karies|warzen?|herpes|"
        r"windpocken|masern|scharlach|krätze|kopfläuse|fußpilz|nagelpilz|durchfall|verstopfung|"
        r"blähungen|erkältung|hexenschuss|bandscheibenvorfall|gallensteine|nierensteine|reizdarm|"
        r"nasenbluten|gürtelrose|ekzem|schuppenflechte|epilepsie|demenz|glaukom|parkinson|schnupfen)(?: (?:im|in|am|"
        r"an) .*)?")),
    ),
    places=(r".+ (?:im|in der|in den|am|an der|an den) {body}", r".+ (?:im|in der|in den|am|an der|an den) {body} .*"),
    cut_places=(r"{x} (?:im|in der|in den|am|an der|an den) {body}",),
    people=r"kindern|frauen|männern|babys|säuglingen|kleinkindern|jugendlichen|erwachsenen|senioren|älteren menschen|"
    r"schwangeren",
    among=(r"{x} bei {people}",),
    also=r"auch bekannt als|auch(?: als)?(?= [^,;:.()–—]+ (?:genannt|bezeichnet|bekannt)\b)",
    behind_also=r" (?:genannt|bezeichnet|bekannt)",
    endings=r"en|er|es|n|e|s",
)  # fmt: skip
