"""Of which type of https://schema.org/MedicalTest an examination is, by the words of its name.

A look at the patient, https://schema.org/PhysicalExam, is a procedure and no test.
"""

from __future__ import annotations

from functools import cache

from seoexport.medical.main_words import Phrases, phrase_type

#: By language and type, phrases parted by commas, in lower case, with blanks for hyphens.
_EXAMINATIONS: dict[str, dict[str, str]] = {
    "en": {
        "BloodTest": "blood test, blood tests, blood count, blood work, blood cell count, blood sugar test, cbc, "
        "lipid panel, metabolic panel, blood culture, blood cultures, thyroid function test, liver function tests",
        "ImagingTest": "x ray, x rays, xray, ct, ct scan, ct scans, mri, mri scan, mri scans, ultrasound, "
        "ultrasound scan, bone scan, pet scan, mammogram, mammography, echocardiogram, angiography, angiogram, "
        "imaging, imaging tests, imaging test, imaging scans, magnetic resonance imaging, computed tomography, "
        "doppler ultrasound, bone density scan, dexa scan",
        "PathologyTest": "biopsy, pap smear, smear test, pap test, biopsies, tissue sample, cytology, histology",
        "MedicalTest": "test, tests, electrocardiogram, ecg, ekg, electromyography, emg, eeg, electroencephalogram, "
        "urinalysis, urine test, nerve conduction study, nerve conduction studies, spirometry, endoscopy, "
        "colonoscopy, sleep study, lumbar puncture, spinal tap, stool sample, throat swab, throat culture",
    },
    "de": {
        "BloodTest": "bluttest, bluttests, blutuntersuchung, blutuntersuchungen, blutbild, großes blutbild, "
        "laboruntersuchung des bluts, blutabnahme",
        "ImagingTest": "röntgen, röntgenaufnahme, röntgenaufnahmen, röntgenuntersuchung, ultraschall, "
        "ultraschalluntersuchung, mrt, ct, computertomografie, computertomographie, magnetresonanztomografie, "
        "magnetresonanztomographie, kernspintomografie, bildgebung, bildgebende verfahren, szintigrafie, mammografie, "
        "mammographie, sonografie, sonographie",
        "PathologyTest": "biopsie, gewebeprobe, abstrich",
        "MedicalTest": "urintest, urinuntersuchung, allergietest, ekg, eeg, elektromyografie, emg, *test, *tests, "
        "lungenfunktionsprüfung, magenspiegelung, darmspiegelung, endoskopie, spirometrie, stuhlprobe, urinprobe",
    },
    "fr": {
        "BloodTest": "prise de sang, analyse de sang, analyses de sang, analyses sanguines, bilan sanguin, "
        "numération sanguine",
        "ImagingTest": "radiographie, radiographies, radio, échographie, irm, scanner, imagerie, imagerie médicale, "
        "mammographie, scintigraphie, tomodensitométrie",
        "PathologyTest": "biopsie, frottis",
        "MedicalTest": "test, tests, électrocardiogramme, électromyogramme, analyse d'urine, analyses d'urine, "
        "endoscopie, coloscopie, spirométrie",
    },
    "es": {
        "BloodTest": "análisis de sangre, analítica de sangre, hemograma, prueba de sangre, pruebas de sangre",
        "ImagingTest": "radiografía, radiografías, rayos x, ecografía, resonancia magnética, tomografía, "
        "tomografía computarizada, ultrasonido, pruebas de imagen, mamografía, gammagrafía",
        "PathologyTest": "biopsia, citología",
        "MedicalTest": "prueba, pruebas, electrocardiograma, electromiografía, análisis de orina, endoscopia, "
        "colonoscopia, espirometría",
    },
    "pt": {
        "BloodTest": "exame de sangue, exames de sangue, hemograma, análises ao sangue",
        "ImagingTest": "raio x, raios x, radiografia, ecografia, ultrassom, ultrassonografia, ressonância magnética, "
        "tomografia, tomografia computadorizada, exames de imagem, mamografia, cintilografia",
        "PathologyTest": "biópsia, citologia, papanicolau",
        "MedicalTest": "teste, testes, eletrocardiograma, eletromiografia, exame de urina, exames de urina, "
        "endoscopia, colonoscopia, espirometria",
    },
    "it": {
        "BloodTest": "esami del sangue, esame del sangue, analisi del sangue, emocromo",
        "ImagingTest": "radiografia, raggi x, ecografia, risonanza magnetica, tac, tomografia computerizzata, "
        "mammografia, scintigrafia, esami di imaging",
        "PathologyTest": "biopsia, pap test, citologia",
        "MedicalTest": "test, elettrocardiogramma, elettromiografia, esame delle urine, esami delle urine, endoscopia, "
        "colonscopia, spirometria",
    },
    "nl": {
        "BloodTest": "bloedonderzoek, bloedtest, bloedtesten",
        "ImagingTest": "röntgenfoto, röntgenfoto's, echo, echografie, mri scan, mri, ct scan, mammografie, botscan",
        "PathologyTest": "biopt, biopsie, uitstrijkje, weefselonderzoek",
        "MedicalTest": "test, *test, *testen, urineonderzoek, hartfilmpje, ecg, emg, endoscopie, spirometrie, "
        "longfunctieonderzoek, ontlastingsonderzoek",
    },
    "tr": {
        "BloodTest": "kan testi, kan testleri, kan tahlili, kan tahlilleri, kan sayımı, hemogram",
        "ImagingTest": "röntgen, ultrason, mr, mrg, manyetik rezonans görüntüleme, bilgisayarlı tomografi, tomografi, "
        "görüntüleme testleri, mamografi",
        "PathologyTest": "biyopsi, smear testi",
        "MedicalTest": "test, testi, testleri, idrar tahlili, elektrokardiyografi, ekg, emg, endoskopi, kolonoskopi",
    },
    "ar": {
        "BloodTest": "تحليل الدم, تحاليل الدم, فحص الدم, فحوصات الدم, صورة الدم",
        "ImagingTest": "الأشعة السينية, أشعة سينية, التصوير بالرنين المغناطيسي, الرنين المغناطيسي, التصوير المقطعي, "
        "الموجات فوق الصوتية, التصوير بالموجات فوق الصوتية",
        "PathologyTest": "خزعة, الخزعة, أخذ خزعة",
        "MedicalTest": "تخطيط القلب, تخطيط كهربية القلب, تخطيط كهربية العضل, تحليل البول, فحص البول, التنظير, تنظير "
        "القولون",
    },
    "ja": {
        "BloodTest": "血液検査",
        "ImagingTest": "x線検査, レントゲン検査, レントゲン, ct検査, mri検査, ct, mri, 超音波検査, エコー検査, "
        "画像検査, 骨シンチグラフィ",
        "PathologyTest": "生検, 病理検査, 細胞診",
        "MedicalTest": "尿検査, 便検査, 心電図, 心電図検査, 筋電図, 筋電図検査, 内視鏡検査, 神経伝導検査, "
        "肺機能検査, 脳波検査",
    },
}  # fmt: skip


def examination(name: str, language: str) -> str | None:
    """Return the type of a test; None for what is none.

    >>> examination("Full blood count", "en"), examination("X-ray of the spine", "en"), examination("Your story", "en")
    ('BloodTest', 'ImagingTest', None)
    """
    phrases = _phrases(language)
    return phrase_type(name, language, phrases) if phrases else None


@cache
def _phrases(language: str) -> Phrases:
    table = _EXAMINATIONS.get(language, {})
    return {phrase.strip(): kind for kind, phrases in table.items() for phrase in phrases.split(",")}
