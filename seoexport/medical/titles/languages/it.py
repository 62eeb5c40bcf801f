"""Titles of health pages in Italian."""

from __future__ import annotations

from seoexport.medical.titles.inflammations import INFLAMED
from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"sintom[io]|segni(?: e sintomi)?|trattament[oi]|cur[ae]|terapi[ae]|diagnosi|rimedi(?:o)?(?: naturali)?|"
    r"prognosi|guarigione|come curarl[aoie]",
    further=r"caus[ae]|definizione|fattori di rischio|rischi|tipi|tipologie|prevenzione|complicanze|conseguenze|"
    r"decorso|durata|effetti collaterali|dosaggio|usi|interazioni|esercizi|consigli|cos'è|che cos'è|cosa fare|"
    r"recupero",
    described=r"i|le|il|la|gli|principali|primi|possibili|più comuni|comuni",
    joined=r",? e |, |/| ed ",
    verbs=r"curare|trattare|alleviare|prevenire|evitare|eliminare|combattere|riconoscere|guarire|diagnosticare|calmare",
    certain=(
        (r"(?:quali sono |qual è )?{illness} (?:dell'|della |dello |del |dei |delle |degli |di un'|di una |di un |di |"
        r"d'|per ){x}"),
        r"come si (?:diagnostica|cura|tratta|trasmette)(?:no)? {x}",
        r"{x} è (?:contagios[ao]|ereditari[ao]|curabile)",
    ),
    plain=(
        (r"(?:quali sono |qual è )?{aspects} (?:dell'|della |dello |del |dei |delle |degli |di un'|di una |di un |di |"
        r"d'){x}"),
        r"come {verbs} {x}",
        r"(?:cosa|che cosa) (?:causa|provoca) {x}",
        r"perché (?:viene|vengono) {x}",
        r"(?:che )?cos(?:'|a )è {x}",
        r"cosa sono {x}",
        r"cosa fare (?:contro|in caso di|per) {x}",
        r"vivere con {x}",
        r"tutto (?:quello che c'è da sapere )?su(?:ll'|lla |llo |l |i |gli | ){x}",
    ),
    subtitles=r"(?:cosa|quando|come|tutto|cos'è|che cos'è).*",
    cues=(
        "sintom", "diagnos", "tratta", "curar", " cura", "rimedi",
        "quando rivolgersi", "contagi", "terapi", "prevenire",
    ),
    silent=r"vs|o|differenz[ae]|miglior[ei]?|confronto|opinioni|recensioni|diet[ae]|ricette|aliment[oi]|cib[oi]|"
    r"studio|benefici|vantaggi|mi[ao]|mie[i]?|io|noi|nostr[aoie]|comprare|materass[oi]|cuscin[oi]|integratori|caffè|"
    r"tè|can[ei]|gatt[oi]|yoga|storia|esperienza|notizie",
    silent_phrases=r"fa male|esercizi (?:per|contro)",
    foreign=r"per|senza|con|è|sono|che|chi|quando|come|se|tuo|tua|suo|sua|contro|non|si|fare|essere",
    others=r"(?:dia|pro)gnosi|ipnosi|dosi|overdose|glucosio|accademia|epidemia|pandemia|nostalgia|omeopatia|"
    r"osteopatia|empatia|simpatia|(?:assicurazion[ei]|prezz[oi]|cost[oi]|medic[oi]|infermier[ei]|sport|yoga|"
    r"massagg[io]|alimentazione|sonno|salute|vitamin[ae]|magnesio|vaccin[oi]|gravidanza|politica|crisi|sistema|"
    r"meditazione|ospedal[ei]|olio)\b.*|(?:malattia|malattie|sintom[io]|trattament[oi]|dolor[ei]|mal)",
    articles=r"un[ao]?|il|l[aoe]|i|gli|tu[ao]",
    elided=r"(?:l|un)'",
    circumstances=r"e (?:come|cosa|quando|perché) .*|a casa|in casa|naturalmente|di notte|la notte|velocemente|dopo "
    r".+|durante .+|in gravidanza|senza .+",
    kinds=(
        ("MedicalCondition", r"febbre (?:gialla|tifoide|reumatica|dengue)"),
        ("MedicalSymptom", (r"(?:dolor[ei]|mal|cramp[io]|tosse|febbre|prurito|nausea|vertigini|capogiri|stanchezza|"
        r"formicolio|gonfiore|vomito|spasm[io]|brividi|singhiozzo|affaticamento)(?: .*)?")),
        ("SurgicalProcedure", r"(?:\w*ectomia|\w*plastica|chirurgia .+|trapianto .+|protesi .+)\b.*"),
        ("ImagingTest", r"(?:risonanza magnetica|tac|radiografia|ecografia|mammografia)\b.*"),
        ("MedicalTest", r"(?:biopsia|colonscopia|esame del sangue|test)\b.*"),
        ("Drug", (r"ibuprofene|paracetamolo|aspirina|metformina|\w{3,}(?:cillina|statina|ololo|sartan|prazolo|micina|"
        r"floxacina)")),
        ("MedicalCondition", (r"(?:malattia|sindrome|infezione|allergia|cancro|tumore|carenza|frattura|distorsione|"
        r"disturbo|ipertensione|ipotensione|diabete|influenza|emicrania|asma|ulcera|insufficienza|infarto|ernia|"
        rf"sciatica|polmonite|intolleranza|celiachia|psoriasi|acne|varici|vene varicose|emorroidi|stitichezza|"
        rf"diarrea|morbillo|varicella|"
        rf"rosolia|orecchioni|herpes|scabbia|verruche|alluce valgo|orzaiolo|calcoli (?:renali|"
        rf"biliari)|epilessia|lupus|glaucoma|apne[ae]|insonnia|orticaria|eczema|rosacea|(?:ipo|"
        rf"iper)tiroidismo|pertosse|scarlattina|gotta|fuoco di sant'antonio|{INFLAMED}|\w{{3,}}(?:osi|emia|algia|"
        rf"patia))\b.*")),
    ),
    places=(r".+ (?:al|alla|allo|ai|alle|nel|nella|nei|nelle|di|del|della|dei|delle) {body}", (r".+ (?:all'|nell'|"
    r"dell'){body}")),
    cut_places=(r"{x} (?:al|alla|allo|ai|alle|nel|nella|nei|nelle) {body}", r"{x} (?:all'|nell'){body}"),
    people=r"bambini|neonati|donne|uomini|adulti|anziani|adolescenti|donne incinte|sportivi",
    among=(r"{x} (?:nei|negli|nelle) {people}",),
    also=r"(?:anche )?(?:chiamat|dett|denominat)[aoie](?: anche)?|(?:not|conosciut)[ao] (?:anche )?come",
    endings=r"[aeiou]",
)  # fmt: skip
