"""Titles of health pages in English."""

from __future__ import annotations

from seoexport.medical.titles.table import Table

_SYMPTOMS = (
    r"pains?|(?:(?:head|tooth|back|stomach|belly|tummy|ear|jaw|face|neck|leg)-?)?aches?|aching|cramp(?:s|ing)?|spasms?|twitch(?:es|ing)?|itch(?:ing|iness)?|numbness|tingling|"
    r"nausea|dizziness|fatigue|tiredness|swelling|soreness|stiffness|tenderness|weakness|vomiting|sneezing|wheezing|"
    r"chills|hiccups|palpitations|lightheadedness|breathlessness|shortness of breath|bloating|night sweats|"
    r"cough(?:ing)?"
)
_CONDITIONS = (
    r"diseases?|syndromes?|disorders?|infections?|injur(?:y|ies)|cancers?|tumou?rs?|deficienc(?:y|ies)|allerg(?:y|"
    r"ies)|fractures?|sprains?|strains?|palsy|ulcers?|hernias?|fever|failure|attacks?|strokes?|diabetes|asthma|flu|"
    r"influenza|pneumonia|migraines?|eczema|psoriasis|epilepsy|dementia|depression|insomnia|vertigo|tinnitus|"
    r"hypertension|hypotension|blood pressure|burns?|rash(?:es)?|warts?|cysts?|stones|clots?|poisoning|intolerance|"
    r"gout|acne|\w{3,}itis|\w{2,}(?:ar|ct|er|im|ll|ol|or|ot|ub|ur|ri|ty)osis|\w{3,}(?:aemia|emia|algia|plegia|phobia|"
    r"rrhea|rrhoea|uria|megaly|ectasia|penia)|(?:neuro|myo|cardiomyo|nephro|retino|encephalo|angio)pathy|"
    r"\w{3,}(?:carcin|sarc|lymph|melan|glauc|gli|myel|aden|haemat|hemat)oma|lymphoma|melanoma|glaucoma|nosebleeds?|"
    r"hives|boils?|blisters?|bunions?|h(?:a)?emorrhoids|constipation|diarrh(?:o)?ea|heartburn|dandruff|cold sores?|"
    r"(?:head )?lice|scabies|ringworm|shingles|measles|mumps|chickenpox|sciatica|cataracts?|impetigo|rosacea|anemia|"
    r"anaemia|lupus|croup|gallstones|shin splints|goit(?:er|re)|autism"
)
_DRUGS = (
    r"\w{3,}(?:cillin|statin|olol|pril|sartan|prazole|conazole|nidazole|mycin|cycline|floxacin|dipine|gliptin|"
    r"gliflozin|glutide|setron|triptan|metidine|motidine|nitidine|azepam|azolam|oxetine|profen|parin|tinib|ovir|"
    r"amivir|navir|tegravir|semide|thiazide|oxaban|lukast|albuterol|almeterol|rmoterol|sone|solone|dronate|zosin|afil|"
    r"cetam|gabalin|ximab|zumab|tyline|pidem|codone|cetirizine)|aspirin|acetaminophen|paracetamol|metformin|warfarin|"
    r"naproxen|diclofenac|levothyroxine|sertraline|(?:es)?citalopram|gabapentin|tramadol|codeine|morphine|loratadine|"
    r"clopidogrel|allopurinol|methotrexate|hydroxychloroquine|lithium carbonate"
)
#: Ends of phrases that are nobody's illness: people, money, what one eats, does and buys.
_OTHERS = (
    r"\w*(?:ologist|iatrist|ician|entist|therapist)s?|doctors?|nurses?|surgeons?|hospitals?|clinics?|prices?|costs?|"
    r"insurance|polic(?:y|ies)|shortages?|rates?|errors?|mistakes?|crisis|times?|spending|systems?|care|therapy|"
    r"medicine|exercises?|training|running|walking|yoga|massage|rolling|stretching|sleep|hygiene|fasting|meditation|"
    r"metabolism|digestion|immunity|health|wellness|fitness|sugar|coffee|tea|water|milk|alcohol|vitamins?|vitamin \w+|"
    r"minerals?|magnesium|zinc|calcium|collagen|oils?|cbd|vaccines?|churn|change|people|parents?|child|children|women|"
    r"men|patients?|life|work|schools?|stigma|fertility|telehealth|hormones?|puberty|menstruation|trials?|"
    r"technolog(?:y|ies)|apps?|guidelines|diets?|posture|cortisol|insulin|gluten|melatonin|botox|o?estrogen|"
    r"testosterone|progesterone|serotonin|dopamine|keto|probiotics?|proteins?|fib(?:er|re)|creatine|caffeine|nicotine|"
    r"turmeric|ginger|honey|vinegar|teenagers?|teens|partners?|spouses?|husbands?|wi(?:fe|ves)|famil(?:y|ies)|"
    r"friends?|roommates?|boss(?:es)?|workplaces?|love|burglar(?:y|ies)|nutrition|results?"
)
_OTHERS_ALONE = (
    r"academia|hypnosis|diagnosis|prognosis|osmosis|symbiosis|skin|hair|iron|weight|age|ageing|aging|pregnancy|"
    r"(?:child)?birth|surgery|treatments?|conditions?|problems?|diseases?|illness(?:es)?|symptoms?|causes?|signs?|"
    r"disorders?|syndromes?|infections?|injur(?:y|ies)|stress|medications?|drugs?|tests?|screening|supplements?|pain "
    r"relief"
)

TABLE = Table(
    illness=r"(?:signs? and |warning )?(?:symptoms?|signs)|treatments?|treatment options|diagnosis|(?:home "
    r")?remed(?:y|ies)|prognosis|cures?|how it(?:'s| is) treated",
    further=r"causes?|triggers?|risk factors?|risks?|types?|prevention|outlook|relief|side effects|uses?|dosages?|"
    r"dosing|interactions|warnings?|precautions|effects|fixes|exercises|stages|procedures?|recovery|results|purpose|"
    r"preparation|complications|overview|definition|care|management|self-care|tests|exams|medications?|genetic "
    r"changes|what it is|home treatment|when to (?:see|call) (?:a|your) (?:doctor|gp)|exams and tests|frequency|"
    r"inheritance",
    described=r"the|some|main|most|common|early|possible|different|long-term|natural|top|other|its|your|and more|\d+|"
    r"first|first-line|potential|known|likely|available|current|effective",
    joined=r",? and |,? & |, |/| or ",
    verbs=r"treat|prevent|cure|relieve|get rid of|diagnose|manage|fix|avoid|cope with|live with|ease|stop|reduce|heal|"
    r"loosen|release|recogni[sz]e|spot|deal with|control|soothe|test for|know if you have|tell if you have|get over",
    certain=(
        r"(?:what (?:is|are) )?{illness} (?:of|for) {x}",
        r"{x}(?:'s)? {illness}",
        r"how (?:is|are) {x} (?:diagnosed|treated|cured|diagnosed and treated)",
        r"how (?:to )?diagnos(?:e|ing) {x}",
        r"what (?:is|are) the (?:outlook|prognosis) for {x}",
        r"who (?:is at risk for|gets|is affected by) {x}",
        r"(?:is|are) {x} (?:contagious|inherited|hereditary|genetic|curable|treatable|fatal)",
        (r"(?:do i need|when|when should i|when should you) (?:to )?(?:see|call|contact) (?:a|your) (?:doctor|gp|"
        r"provider) (?:for|about|if you have) {x}"),
        r"what (?:is|are) the genetic changes related to {x}",
    ),
    plain=(
        r"what (?:really |usually |else )?(?:causes?|triggers?|leads to) {x}",
        r"(?:what (?:is|are) )?{aspects} (?:of|for|in|from) {x}",
        r"{x}(?:'s)? {aspects}",
        r"how (?:to|do you|do i|can you|can i|should you|should i|doctors) {verbs} {x}",
        r"\d+ (?:\w+ )*?(?:ways|tips) to {verbs} {x}",
        r"ways to {verbs} {x}",
        r"how (?:can|do you|is|are) {x} (?:be )?(?:prevented|managed|caught|spread|transmitted)",
        r"how (?:common|serious|dangerous|contagious|painful) (?:is|are) {x}",
        r"how long (?:does|do) {x} last",
        r"how many people are affected by {x}",
        r"why (?:do|does|am|are) (?:i|you|we|people|some people) (?:always |keep )?(?:get|getting|have|having) {x}",
        (r"(?:preventing|treating|understanding|living with|managing|about|coping with|diagnosing|recovering from|"
        r"dealing with|recogni[sz]ing|relieving|overview of|introduction to|taking) {x}"),
        r"(?:everything|what) you (?:need|should|want) to know about {x}",
        r"what to (?:know|do|expect) (?:about|for|from|with) {x}",
        r"(?:an? |the )?(?:complete |short |patient )?guide to {x}",
        r"what(?: is| are|'s| exactly is) {x}",
    ),
    subtitles=r"(?:when|what|why|how|everything|all) (?:to (?:see|call|know|do|expect|prepare)|it (?:is|means)|they "
    r"are|(?:you|your) (?:need|should|results)).*",
    cues=("symptom", "diagnos", "treat", "remed", " cure", "contagious", "see a doctor", "see a gp", "when to call"),
    silent=r"medicare|medicaid|top|happens|according|talk|linked|links|good|vs|versus|best|better|reviews?|diets?|"
    r"recipes?|foods?|eat(?:ing)?|meals?|benefits?|tested|stud(?:y|ies)|research|researchers|approves?|news|"
    r"celebrit\w+|story|stories|journey|seasons?|dogs?|cats?|pets?|puppies|horses|products?|brands?|buy|cheap|"
    r"stretches|poses|workouts?|differences?|compared|calculator|quiz|mattress(?:es)?|pillows?|shoes?|creams?|myths?|"
    r"podcast|awareness|experts|we|our|us|me|mine|myself",
    silent_phrases=r"\bmy\b(?<!\bwhy is my)(?<!\bwhy are my)(?<!\bwhy does my)|\bi\b(?<!\bdo i)(?<!\bshould "
    r"i)(?<!\bcan i)(?<!\bam i)(?<!\bif i)",
    foreign=r"for|with|without|that|which|who|when|why|how|if|you|your|yours|yourself|to|is|are|does|do|can|will|was|"
    r"were|it|them|they|this|these|their|his|her|not|go|get|against|using|versus|than|people|patients|having|among|"
    r"what|safe(?:ly)?|normal|important|good|bad|healthy",
    others=rf"{_OTHERS_ALONE}|vitamin \w+",
    heads=_OTHERS,
    articles=r"an?|the|your|a case of|symptoms of|having|chronic and acute",
    circumstances=r"(?:,? (?:and|or) (?:how|when|what|why|where)\b.*)|,? explained|at home|naturally|at night|at work|"
    r"(?:in|during) the (?:morning|night|evening|day|winter|summer)|in (?:winter|summer|20\d\d)|fast|quickly|"
    r"overnight|for good|on your own|yourself|(?:after|while|during|before|when|without) .+|all the time|every day|so "
    r"often|that .+",
    kinds=(
        ("MedicalCondition", r".*\b(?:whooping|kennel|smoker'?s) cough|.*\b\w+ache syndrome"),
        ("MedicalSymptom", (rf"(?:.*[ -])?(?:{_SYMPTOMS})(?: (?:in|of|on|behind|under) .*)?|(?:(?:high|mild|low-grade|"
        rf"persistent) )?fevers?")),
        ("BloodTest", r"(?:.*\b)?blood (?:tests?|count)"),
        ("ImagingTest", (r"(?:.*\b)?(?:(?:mri|ct|pet|cat|bone|dexa) scans?|mris?|x-?rays?|ultrasounds?|mammograms?|"
        r"\w+ scans?)")),
        ("MedicalTest", r"(?:.*\b)?(?:tests?|screening|biops(?:y|ies)|\w{3,}oscopy|\w{4,}cardiogram|ecg|ekg|eeg)"),
        ("SurgicalProcedure", (r"(?:.+ )(?:surgery|replacement|transplant|bypass)|(?:.*\b)?\w{4,}(?:ectomy|plasty)|"
        r"c-section")),
        ("MedicalProcedure", r"(?:.*\b)?(?:dialysis|root canal|lumbar puncture|catheteri[sz]ation)"),
        ("DietarySupplement", r".+ supplements"),
        ("Drug", rf"(?:{_DRUGS})"),
        ("MedicalCondition", rf"(?:.*[ -])?(?:{_CONDITIONS})(?: (?:in|of|on|behind|under) .*)?"),
    ),
    cut_places=(r"{x} (?:in|on) (?:the |your |my |a )?(?:back of (?:the |your ))?{body}(?: muscles?)?",),
    places=(
        r".+ (?:in|on|of|behind|under|around|inside) (?:the |your |my |a )?{body}(?: muscles?)?",
        (r"(?:\w+ )??{body} (?:muscle )?(?:pains?|aches?|cramps?|cramping|spasms?|knots|twitching|itching|swelling|"
        r"stiffness|numbness|tingling|soreness|weakness|strains?|sprains?|fractures?|injur(?:y|ies)|infections?|"
        r"tightness|rash|acne|(?:osteo)?arthritis|bursitis|tendinitis|tendonitis|cancer|cysts?|spurs?)"),
        r"(?:stiff|sore|swollen|itchy|dry|aching|painful|tight|numb|red|puffy|bruised|broken|sprained|burning) {body}",
    ),
    people=r"women|men|children|kids|babies|infants|toddlers|teens|teenagers|adolescents|adults|older adults|older "
    r"people|seniors|the elderly|athletes|runners|newborns|males|females|pregnant women|girls|boys|young adults",
    among=(r"{x} (?:in|for|among) {people}",),
    also=r"(?:also |sometimes |commonly |often |better |medically |otherwise |formally )*(?:known as|called|referred "
    r"to as)",
    endings=r"'s|s'|'|ies|ys|es|s|e|y",
)  # fmt: skip
