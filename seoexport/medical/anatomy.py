"""Parts of the body by the words that name them, with their schema.org types.

What is seen and felt from outside, as a region of the body is, is https://schema.org/SuperficialAnatomy; where two
bones meet is a https://schema.org/Joint; organs are of no narrower type than AnatomicalStructure.
"""

from __future__ import annotations

from functools import lru_cache

#: By language and type, the words, their plurals too, an underscore for a blank.
BODY: dict[str, dict[str, str]] = {
    "en": {
        "SuperficialAnatomy": "abdomen armpit armpits arm arms back upper_back lower_back middle_back belly breast "
        "breasts buttock buttocks calf calves cheek cheeks chest chin ear_lobe eyelid eyelids face finger fingers "
        "fingertips foot feet forearm forehead groin hand hands head heel heels instep leg legs lip lips lower_leg "
        "nape neck nipple nipples palm palms scalp shin shins skin sole soles temple temples thigh thighs thumb "
        "thumbs toe toes torso trunk upper_arm waist big_toe side flank ball_of_the_foot arch",
        "Joint": "ankle ankles elbow elbows hip hips jaw_joint knee knees knuckle knuckles shoulder shoulders wrist "
        "wrists sacroiliac_joint",
        "Muscle": "biceps calf_muscle calf_muscles diaphragm glute glutes hamstring hamstrings quad quads quadriceps "
        "shoulder_muscle thigh_muscle trapezius triceps pelvic_floor rotator_cuff",
        "Bone": "collarbone jaw jawbone pelvis rib ribs shin_bone skull spine sternum tailbone vertebra vertebrae "
        "shoulder_blade shoulder_blades breastbone femur tibia kneecap",
        "Nerve": "optic_nerve sciatic_nerve ulnar_nerve median_nerve vagus_nerve",
        "Ligament": "acl anterior_cruciate_ligament mcl",
        "Vessel": "aorta carotid_artery coronary_arteries jugular_vein",
        "BrainStructure": "brain cerebellum brainstem hippocampus hypothalamus",
        "AnatomicalSystem": "digestive_system immune_system nervous_system respiratory_system urinary_tract",
        "AnatomicalStructure": "achilles_tendon anus appendix bladder bowel cervix colon cornea ear ears inner_ear "
        "eardrum esophagus oesophagus eye eyes gallbladder gum gums heart kidney kidneys larynx liver lung lungs "
        "lymph_node lymph_nodes mouth nail nails toenail toenails fingernail nose nostril ovary ovaries pancreas "
        "penis prostate rectum retina sinus sinuses spleen stomach testicle testicles throat thyroid tongue tonsil "
        "tonsils tooth teeth uterus vagina vulva womb",
    },
    "de": {
        "SuperficialAnatomy": "arm armen bauch bein beinen brust ferse finger fingern fuß füßen gesicht hals hand "
        "händen kopf nacken oberarm oberschenkel rücken unteren_rücken schienbein stirn unterschenkel wade waden zeh "
        "zehen haut",
        "Joint": "ellenbogen handgelenk hüfte knie kniegelenk schulter schultern sprunggelenk kiefergelenk",
        "Bone": "kiefer steißbein wirbelsäule rippen",
        "BrainStructure": "gehirn",
        "AnatomicalStructure": "auge augen blase darm herz leber lunge magen mund nase niere nieren ohr ohren zunge "
        "zähne",
    },
    "fr": {
        "SuperficialAnatomy": "bras cou cuisse cuisses dos bas_du_dos front jambe jambes main mains mollet mollets "
        "nuque orteil orteils pied pieds poitrine talon talons tête tibia ventre visage doigt doigts peau",
        "Joint": "cheville chevilles coude coudes épaule épaules genou genoux hanche hanches poignet poignets mâchoire",
        "BrainStructure": "cerveau",
        "AnatomicalStructure": "bouche cœur dent dents estomac foie gorge langue nez œil yeux oreille oreilles poumon "
        "poumons rein reins vessie",
    },
    "es": {
        "SuperficialAnatomy": "brazo brazos cabeza cara cuello dedo dedos espalda espalda_baja frente mano manos "
        "muslo muslos pantorrilla pantorrillas pecho pie pies pierna piernas talón talones piel abdomen",
        "Joint": "cadera caderas codo codos hombro hombros muñeca muñecas rodilla rodillas tobillo tobillos mandíbula",
        "BrainStructure": "cerebro",
        "AnatomicalStructure": "boca corazón diente dientes estómago garganta hígado lengua nariz ojo ojos oído oídos "
        "pulmón pulmones riñón riñones vejiga",
    },
    "it": {
        "SuperficialAnatomy": "addome braccio braccia collo coscia cosce dita dito faccia fronte gamba gambe mano "
        "mani petto piede piedi polpaccio polpacci schiena tallone talloni testa viso pelle pancia",
        "Joint": "anca anche caviglia caviglie ginocchio ginocchia gomito gomiti polso polsi spalla spalle mandibola",
        "BrainStructure": "cervello",
        "AnatomicalStructure": "bocca cuore dente denti fegato gola lingua naso occhi occhio orecchie orecchio "
        "polmoni rene reni stomaco vescica",
    },
    "pt": {
        "SuperficialAnatomy": "abdome abdômen barriga braço braços cabeça calcanhar calcanhares costas coxa coxas "
        "dedo dedos mão mãos panturrilha panturrilhas pé pés peito perna pernas pescoço rosto testa pele",
        "Joint": "cotovelo cotovelos joelho joelhos ombro ombros punho punhos quadril tornozelo tornozelos mandíbula",
        "BrainStructure": "cérebro",
        "AnatomicalStructure": "bexiga boca coração dente dentes estômago fígado garganta língua nariz olho olhos "
        "orelha ouvido ouvidos pulmão pulmões rim rins",
    },
    "nl": {
        "SuperficialAnatomy": "arm armen been benen borst buik dij dijen gezicht hals hand handen hiel hoofd kuit "
        "kuiten nek rug onderrug teen tenen vinger vingers voet voeten huid",
        "Joint": "elleboog enkel enkels heup heupen knie knieën pols polsen schouder schouders kaak",
        "BrainStructure": "hersenen",
        "AnatomicalStructure": "blaas hart keel lever longen maag mond neus nieren oog ogen oor oren tanden tong",
    },
    "tr": {
        "SuperficialAnatomy": "ayak bacak baldır baş bel boyun el göğüs kol karın parmak sırt topuk uyluk yüz cilt",
        "Joint": "diz dirsek kalça omuz çene el_bileği ayak_bileği",
        "AnatomicalStructure": "ağız akciğer boğaz böbrek burun diş dil göz kalp karaciğer kulak mesane mide",
        "BrainStructure": "beyin",
    },
    "ar": {
        "SuperficialAnatomy": "البطن الذراع الرأس الرقبة الساق الصدر الظهر القدم الكعب الوجه اليد أسفل_الظهر",
        "Joint": "الركبة الكتف المرفق الورك الكاحل المعصم",
        "AnatomicalStructure": "الأذن العين القلب الكبد الكلى المعدة الأسنان الحلق الأنف",
    },
    "ja": {
        "SuperficialAnatomy": "頭 首 胸 腹 背中 腰 腕 手 指 脚 足 太もも ふくらはぎ すね かかと 顔",
        "Joint": "肩 膝 ひざ 肘 ひじ 手首 足首 股関節",
        "AnatomicalStructure": "目 耳 鼻 口 のど 喉 歯 舌 胃 心臓 肺 肝臓 腎臓",
    },
}  # fmt: skip


def anatomy_type(name: str, language: str = "en") -> str | None:
    """Return the schema.org type of a part of the body; None for what is none.

    >>> anatomy_type("Lower back"), anatomy_type("calf muscle"), anatomy_type("ginocchio", "it"), anatomy_type("bench")
    ('SuperficialAnatomy', 'Muscle', 'Joint', None)
    """
    return _types(language).get(name.casefold())


@lru_cache(maxsize=len(BODY))
def _types(language: str) -> dict[str, str]:
    return {
        word.replace("_", " ").casefold(): kind
        for kind, words in BODY.get(language, {}).items()
        for word in words.split()
    }
