"""Titles of health pages in French."""

from __future__ import annotations

from seoexport.medical.titles.inflammations import INFLAMED
from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"symptômes?|signes?(?: et symptômes)?|traitements?|diagnostic|remèdes?(?: naturels)?|pronostic|guérison",
    further=r"causes?|définition|facteurs de risque|risques|types|prévention|complications|conséquences|évolution|"
    r"durée|effets secondaires|posologie|indications|interactions|solutions|conseils|exercices|que faire|déroulement|"
    r"origines?",
    described=r"les|le|la|des|ses|principaux|principales|premiers|différents|possibles",
    joined=r",? et |, | & |/",
    verbs=r"soigner|traiter|soulager|prévenir|guérir|éviter|reconnaître|calmer|diagnostiquer|apaiser",
    certain=(
        r"(?:quels? sont |quelles? sont )?{illness} (?:de l'|de la |du |des |d'une |d'un |d'|de ){x}",
        r"comment (?:diagnostique-t-on|soigne-t-on|diagnostiquer|savoir si on a) {x}",
        r"(?:le |la |les |l'|l’)?{x} est-(?:elle|il) (?:contagieuse|contagieux|héréditaire|guérissable)",
    ),
    plain=(
        r"(?:quels? sont |quelles? sont |quelle est )?{aspects} (?:de l'|de la |du |des |d'une |d'un |d'|de ){x}",
        r"comment {verbs} {x}",
        r"{verbs} {x}",
        r"qu'est-ce (?:que|qui provoque|qui cause) {x}",
        r"qu'est-ce qu'{x}",
        r"que faire (?:contre|en cas de) {x}",
        r"pourquoi (?:a-t-on|ai-je) {x}",
        r"vivre avec {x}",
        r"tout savoir sur {x}",
        r"c'est quoi {x}",
    ),
    subtitles=r"(?:que faire|quand|comment|tout|quels?|quelles?|c'est quoi).*",
    cues=("symptôme", "diagnos", "trait", "soigner", "remède", "quand consulter", "reconnaître", "contagi"),
    silent=r"vs|ou|différences?|meilleure?s?|comparatif|avis|test|régimes?|recettes?|aliments?|étude|bienfaits|"
    r"avantages|mon|ma|mes|je|nous|notre|acheter|matelas|oreillers?|café|thé|chiens?|chats?|yoga|mauvais|histoire|"
    r"combat|témoignage|actualité",
    silent_phrases=r"exercices (?:contre|pour)",
    foreign=r"pour|sans|avec|est|sont|qui|que|quand|comment|si|vous|votre|nous|contre|ne|pas|il|elle|se|faire|son|ses|"
    r"leur",
    others=r"glucose|(?:lac|fruc)tose|dose|overdose|chose|hypnose|rose|cellulose|académie|épidémie|pandémie|nostalgie|"
    r"homéopathie|ostéopathie|empathie|sympathie|(?:assurances?|mutuelles?|prix|coûts?|médecins?|infirmi\w+|sport|"
    r"yoga|massages?|alimentation|sommeil|santé|vitamines?|magnésium|vaccins?|grossesse|politique|crise du|pénurie|"
    r"système|méditation|hôpital)\b.*|(?:maladies?|symptômes?|traitements?|douleurs?)",
    articles=r"une?|l[ae]s?|des?|du|votre|vos",
    elided=r"[ld]'",
    circumstances=r"et (?:comment|que|quand|pourquoi) .*|à la maison|naturellement|la nuit|le matin|rapidement|vite|"
    r"après .+|pendant .+|sans .+",
    kinds=(
        ("MedicalSymptom", (r"(?:douleurs?|crampes?|mal|maux|toux|fièvre|démangeaisons?|nausées?|vertiges?|fatigue|"
        r"fourmillements?|essoufflement|vomissements?|spasmes?)(?: .*)?(?<! jaune)(?<! typhoïde)")),
        ("SurgicalProcedure", r"(?:\w*ectomie|\w*plastie|chirurgie .+|greffe .+|prothèse .+)\b.*"),
        ("ImagingTest", r"(?:irm|scanner|radiographie|échographie|mammographie)\b.*"),
        ("MedicalTest", r"(?:biopsie|coloscopie|dépistage|test|prise de sang)\b.*"),
        ("Drug", (r"ibuprofène|paracétamol|aspirine|metformine|\w{3,}(?:cilline|statine|olol|pril|sartan|prazole|"
        r"mycine|floxacine)")),
        ("MedicalCondition", (r"(?:maladie|syndrome|infection|allergie|cancer|carence|fracture|entorse|trouble|"
        r"hypertension|hypotension|diabète|grippe|migraine|asthme|eczéma|ulcère|insuffisance|infarctus|sciatique|"
        rf"angine|intolérance|acné|varices|hémorroïdes?|constipation|diarrhée|rougeole|varicelle|rubéole|oreillons|"
        rf"zona|herpès|psoriasis|gale|verrue|calculs? (?:rénaux|biliaires|urinaires)|lithiase|"
        rf"épilepsie|lupus|glaucome|cataracte|hernie|apnée|coqueluche|scarlatine|acouphène|"
        rf"insomnie|urticaire|{INFLAMED}|\w{{3,}}(?:ose|émie|algie|pathie))s?\b.*")),
    ),
    places=(r".+ (?:au|aux|à la|à l'|dans le|dans la|dans les|du|de la|des|de) ?{body}", r".+ à l'{body}"),
    cut_places=(r"{x} (?:au|aux|à la|à l'|dans le|dans la|dans les) ?{body}",),
    people=r"l'adulte|l'enfant|les enfants|les femmes|la femme|la femme enceinte|les hommes|l'homme|le bébé|les bébés|"
    r"le nourrisson|les adultes|les personnes âgées|la personne âgée|les sportifs",
    people_named=(
        ("l'adulte", "adulte"), ("l'enfant", "enfant"), ("les enfants", "enfants"), ("les femmes", "femmes"),
        ("la femme", "femme"), ("la femme enceinte", "femme enceinte"), ("les hommes", "hommes"), ("l'homme", "homme"),
        ("le bébé", "bébé"), ("les bébés", "bébés"), ("le nourrisson", "nourrisson"), ("les adultes", "adultes"),
        ("les personnes âgées", "personnes âgées"), ("la personne âgée", "personne âgée"), ("les sportifs", "sportifs"),
    ),
    among=(r"{x} chez {people}",),
    also=r"(?:aussi |également |parfois )?(?:appelée?s?|connue?s? sous le nom d[eu]|dite?s?)",
    endings=r"es|s|e|x",
)  # fmt: skip
