"""Titles of health pages in Portuguese."""

from __future__ import annotations

from seoexport.medical.titles.inflammations import INFLAMED
from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"sintomas?|sinais(?: e sintomas)?|tratamentos?|diagnóstico|remédios?(?: caseiros)?|prognóstico|cura",
    further=r"causas?|definição|fatores de risco|riscos|tipos|prevenção|complicações|consequências|evolução|duração|"
    r"efeitos colaterais|dose|dosagem|usos|para que serve|interações|exercícios|dicas|o que é|o que fazer|recuperação",
    described=r"os|as|o|a|seus|principais|primeiros|possíveis|mais comuns|comuns",
    joined=r",? e |, |/",
    verbs=r"tratar|curar|aliviar|prevenir|evitar|eliminar|combater|reconhecer|identificar|diagnosticar|acabar com",
    certain=(
        r"(?:quais são |qual é )?{illness} (?:da |do |das |dos |de uma |de um |de |para a |para o |para ){x}",
        r"como (?:se )?(?:diagnosticar|é diagnosticad[ao]|é feito o diagnóstico d[ae]) {x}",
        r"{x} é (?:contagios[ao]|hereditári[ao])",
        r"{x} tem cura",
    ),
    plain=(
        r"(?:quais são |qual é )?{aspects} (?:da |do |das |dos |de uma |de um |de ){x}",
        r"como {verbs} {x}",
        r"o que (?:causa|provoca) {x}",
        r"por que (?:tenho|temos|ocorre) {x}",
        r"o que (?:é|são) {x}",
        r"o que fazer (?:em caso de|contra|quando tem) {x}",
        r"viver com {x}",
        r"tudo (?:o que você precisa saber )?sobre {x}",
    ),
    subtitles=r"(?:o que|quando|como|tudo|quais).*",
    cues=("sintoma", "diagn", "trata", " cura", "remédio", "quando procurar", "contagi", "alivia"),
    silent=r"vs|ou|diferenças?|melhor|melhores|comparativo|dietas?|receitas?|alimentos?|estudo|benefícios|vantagens|"
    r"meus?|minhas?|eu|nós|noss[ao]s?|comprar|colch(?:ão|ões)|travesseiros?|almofadas?|café|chá|cães|cachorros?|"
    r"gatos?|ioga|história|experiência|notícias",
    silent_phrases=r"faz mal|exercícios (?:para|contra)",
    foreign=r"para|sem|com|é|são|que|quem|quando|como|se|você|seu|sua|seus|suas|contra|não|fazer|ser|tem",
    others=r"dose|overdose|glicose|(?:lac|fru)tose|hipnose|celulose|academia|epidemia|pandemia|nostalgia|homeopatia|"
    r"osteopatia|empatia|simpatia|(?:seguros?|planos? de saúde|preços?|custos?|médic[oa]s?|enfermeir[oa]s?|esporte|"
    r"ioga|massage(?:m|ns)|alimentação|sono|saúde|vitaminas?|magnésio|vacinas?|gravidez|política|crise|sistema|"
    r"meditação|hospita(?:l|is)|óleo|caminhada)\b.*|(?:doenças?|sintomas?|tratamentos?|dor(?:es)?)",
    articles=r"uma?|o|a|os|as|seus?|suas?",
    circumstances=r"e (?:como|o que|quando|por que) .*|em casa|naturalmente|à noite|rápido|rapidamente|depois de .+|"
    r"durante .+|na gravidez|sem .+",
    kinds=(
        ("MedicalCondition", r"febre (?:amarela|tifoide|reumática|maculosa)|tosse convulsa"),
        ("MedicalSymptom", (r"(?:dor(?:es)?|cãibras?|câimbras?|tosse|febre|coceira|comichão|náuseas?|tonturas?|fadiga|"
        r"cansaço|formigamento|inchaço|vômitos?|vómitos?|espasmos?|calafrios|soluços)(?: .*)?")),
        ("SurgicalProcedure", r"(?:\w*ectomia|\w*plastia|cirurgia .+|transplante .+|prótese .+)\b.*"),
        ("ImagingTest", r"(?:ressonância magnética|tomografia|radiografia|ultrassom|ultrassonografia|mamografia)\b.*"),
        ("MedicalTest", r"(?:biópsia|colonoscopia|exame de sangue|teste)\b.*"),
        ("Drug", (r"ibuprofeno|paracetamol|aspirina|metformina|dipirona|\w{3,}(?:cilina|statina|olol|pril|sartana|"
        r"prazol|micina|floxacino)")),
        ("MedicalCondition", (r"(?:doença|síndrome|infecção|infeção|alergia|câncer|cancro|deficiência|fratura|entorse|"
        r"transtorno|hipertensão|hipotensão|diabetes|gripe|enxaqueca|asma|úlcera|insuficiência|infarto|hérnia|ciática|"
        rf"intolerância|dengue|psoríase|acne|varizes|hemorroida|prisão de ventre|diarreia|sarampo|catapora|varicela|"
        rf"rubéola|caxumba|herpes|sarna|verruga|joanete|pedras? (?:nos rins|na vesícula)|cálculos "
        rf"(?:renais|biliares)|epilepsia|lúpus|glaucoma|apneia|insônia|urticária|eczema|rosácea|"
        rf"(?:hipo|hiper)tireoidismo|coqueluche|escarlatina|esporão|{INFLAMED}|\w{{3,}}(?:ose|emia|algia|patia))s?\b.*")),
    ),
    places=(r".+ (?:no|na|nos|nas|de|do|da|dos|das) {body}",),
    cut_places=(r"{x} (?:no|na|nos|nas) {body}",),
    people=r"crianças|mulheres|homens|bebês|bebés|adultos|adolescentes|idosos|grávidas|gestantes|atletas",
    among=(r"{x} (?:em|nos|nas) {people}",),
    also=r"(?:também |às vezes )?(?:conhecid[ao]s? (?:também )?como|chamad[ao]s?(?: de)?|denominad[ao]s?)",
    endings=r"es|os|as|o|a|e|s",
)  # fmt: skip
