"""Titles of health pages in Spanish."""

from __future__ import annotations

from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"síntomas?|signos?(?: y síntomas)?|tratamientos?|diagnóstico|remedios?(?: caseros| naturales)?|"
    r"pronóstico|cura",
    further=r"causas?|definición|factores de riesgo|riesgos|tipos|prevención|complicaciones|consecuencias|evolución|"
    r"efectos secundarios|dosis|usos|interacciones|soluciones|ejercicios|consejos|qué es|qué hacer|recuperación",
    described=r"los|las|el|la|sus|principales|primeros|posibles|más comunes|comunes",
    joined=r",? y |, |/| e ",
    verbs=r"tratar|curar|aliviar|prevenir|evitar|eliminar|quitar|combatir|reconocer|detectar|diagnosticar|calmar",
    certain=(
        (r"(?:cuáles son |cuál es )?{illness} (?:de la |del |de los |de las |de un |de una |de |para el |para la |"
        r"para ){x}"),
        r"cómo se (?:diagnostica|trata|cura|contagia)n? {x}",
        r"(?:es|son) (?:contagios[ao]s?|hereditari[ao]s?|curables?) {x}",
    ),
    plain=(
        r"(?:cuáles son |cuál es )?{aspects} (?:de la |del |de los |de las |de un |de una |de ){x}",
        r"cómo {verbs} {x}",
        r"qué (?:causa|provoca|produce) {x}",
        r"por qué (?:da|dan|se produce|se producen|tengo) {x}",
        r"qué (?:es|son) {x}",
        r"qué hacer (?:ante|en caso de|contra) {x}",
        r"vivir con {x}",
        r"todo (?:lo que debes saber |lo que necesitas saber )?sobre {x}",
    ),
    subtitles=r"(?:qué|cuándo|cómo|todo).*",
    cues=("síntoma", "diagn", "trata", "curar", "remedio", "cuándo acudir", "cuándo consultar", "contagi", "alivia"),
    silent=r"vs|o|diferencias?|mejor|mejores|comparativa|opiniones|dietas?|recetas?|alimentos?|estudio|beneficios|"
    r"ventajas|mi|mis|yo|nosotros|nuestr[ao]s?|comprar|colch[óo]n(?:es)?|almohadas?|café|té|perros?|gatos?|yoga|"
    r"mal[oa]|historia|experiencia|noticias",
    silent_phrases=r"ejercicios (?:para|contra)",
    foreign=r"para|sin|con|es|son|que|qué|quien|cuando|cómo|si|usted|tu|tus|su|sus|contra|no|se|hacer|estar|ser",
    others=r"dosis|sobredosis|(?:dia|pro)gnosis|hipnosis|academia|epidemia|pandemia|nostalgia|homeopatía|osteopatía|"
    r"empatía|simpatía|(?:seguros?|precios?|costes?|costos?|médic[oa]s?|enfermer[oa]s?|deporte|yoga|masajes?|"
    r"alimentación|sueño|salud|vitaminas?|magnesio|vacunas?|embarazo|política|crisis|sistema|meditación|"
    r"hospital(?:es)?|aceite)\b.*|(?:enfermedad(?:es)?|síntomas?|tratamientos?|dolor(?:es)?)",
    articles=r"una?|el|l[ao]s?|tus?|sus?",
    circumstances=r"y (?:cómo|qué|cuándo|por qué) .*|en casa|naturalmente|de forma natural|por la noche|rápido|"
    r"rápidamente|después de .+|durante .+|sin .+",
    kinds=(
        ("MedicalCondition", r"fiebre (?:amarilla|tifoidea|reumática|del .+)|tos ferina"),
        ("MedicalSymptom", (r"(?:dolor(?:es)?|calambres?|tos|fiebre|picor|picazón|náuseas?|mareos?|fatiga|hormigueo|"
        r"hinchazón|vómitos?|espasmos?|cansancio|escalofríos|hipo)(?: .*)?")),
        ("SurgicalProcedure", r"(?:\w*ectomía|\w*plastia|cirugía .+|trasplante .+|prótesis .+)\b.*"),
        ("ImagingTest", r"(?:resonancia magnética|tomografía|radiografía|ecografía|mamografía)\b.*"),
        ("MedicalTest", r"(?:biopsia|colonoscopia|análisis de sangre|prueba)\b.*"),
        ("Drug", (r"ibuprofeno|paracetamol|aspirina|metformina|\w{3,}(?:cilina|statina|olol|pril|sartán|prazol|micina|"
        r"floxacino)")),
        ("MedicalCondition", (r"(?:enfermedad|síndrome|infección|alergia|cáncer|deficiencia|fractura|esguince|"
        r"trastorno|hipertensión|hipotensión|diabetes|gripe|migraña|asma|úlcera|insuficiencia|infarto|hernia|ciática|"
        r"fascitis|intolerancia|vértigo|psoriasis|acné|varices|hemorroides|estreñimiento|diarrea|sarampión|varicela|rubéola|"
        r"paperas|herpes|sarna|verrugas?|juanetes?|orzuelos?|cálculos (?:renales|biliares)|"
        r"epilepsia|lupus|glaucoma|celiaquía|escarlatina|insomnio|apnea|urticaria|eccema|"
        r"rosácea|(?:hipo|hiper)tiroidismo|\w+(?:itis|osis|emia|algia|patía))\b.*")),
    ),
    places=(r".+ (?:en el|en la|en los|en las|de|del|de la|de los|de las) {body}",),
    cut_places=(r"{x} (?:en el|en la|en los|en las) {body}",),
    people=r"niños|niñas|mujeres|hombres|bebés|adultos|adolescentes|personas mayores|ancianos|embarazadas|deportistas",
    among=(r"{x} en (?:los |las )?{people}",),
    also=r"(?:también |a veces )?(?:conocid[ao]s? (?:también )?como|llamad[ao]s?|denominad[ao]s?)",
    endings=r"es|os|as|o|a|e|s",
)  # fmt: skip
