"""Sentences in which a page says that it replaces no doctor, in ten languages, and sentences on other things."""

import pytest

from seoexport.medical.disclaimers import CUES, LONGEST, is_disclaimer

SAID = [
    ("en", "This article is not a substitute for professional medical advice."),
    ("en", "The information on this website is not intended to replace the advice of your doctor."),
    ("en", "Our content is for learning only and is not medical advice."),
    ("en", "The materials on this site are no substitute for seeing a doctor."),
    ("de", "Dieser Artikel ersetzt keine Beratung durch Ihre Ärztin oder Ihren Arzt."),
    ("de", "Die Inhalte sind kein Ersatz für eine medizinische Untersuchung."),
    ("de-AT", "Die Angaben auf dieser Seite sind keine ärztliche Beratung."),
    ("fr", "Cet article ne remplace pas une consultation médicale."),
    ("fr", "Ces informations ne sauraient en aucun cas se substituer à l'avis de votre médecin."),
    ("es", "Este artículo no sustituye la consulta con su médico."),
    ("es", "La información de esta página no pretende reemplazar el consejo médico."),
    ("pt", "Este artigo não substitui a consulta com o seu médico."),
    ("pt-BR", "As informações deste site não pretendem substituir a avaliação de um profissional de saúde."),
    ("it", "Questo articolo non sostituisce il parere del medico."),
    ("it", "Le informazioni non intendono in alcun modo sostituire una visita medica."),
    ("nl", "Dit artikel vervangt geen bezoek aan je huisarts."),
    ("nl", "De informatie is geen medisch advies."),
    ("tr", "Bu yazı bir doktor muayenesinin yerine geçmez."),
    ("tr", "Bu sayfadaki bilgiler tıbbi tavsiye değildir."),
    ("ar", "هذا المقال لا يغني عن استشارة الطبيب."),
    ("ja", "この記事の内容は医師の診察に代わるものではありません。"),
    (None, "This page is not medical advice."),
]
OTHER = [
    ("en", "Vinegar is not a substitute for medical treatment."),
    ("en", "A brace cannot replace strong muscles."),
    ("en", "Hip replacement is explained in this article."),
    ("en", "Seek medical advice when the pain stays; this page names the signs."),
    ("en", "This article is not about knees."),
    ("en", "Dieser Artikel ersetzt keinen Arzt."),
    ("de", "Ein Kühlpack ersetzt keine Wärme."),
    ("de", "Der Arzt ersetzt die Hüfte, wie dieser Artikel zeigt."),
    ("fr", "Le repos ne remplace pas le mouvement."),
    ("es", "El reposo no sustituye el movimiento."),
    ("pt", "O repouso não substitui o movimento."),
    ("it", "Il riposo non sostituisce il movimento."),
    ("nl", "Rust vervangt geen beweging."),
    ("tr", "Dinlenme hareketin yerini tutmaz."),
    ("ar", "الراحة لا تغني عن الحركة."),
    ("ja", "休むことは運動の代わりになりません。"),
    ("sv", "Den här artikeln ersätter inte läkare."),
    ("en", "This article is not a substitute for medical advice. " + "x" * LONGEST),
    ("en", ""),
]


@pytest.mark.parametrize(("language", "text"), SAID)
def test_a_disclaimer(language, text):
    assert is_disclaimer(text, language)


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_no_disclaimer(language, text):
    assert not is_disclaimer(text, language)


def test_every_language_has_a_case():
    assert {(language or "en")[:2] for language, _ in SAID} == CUES.keys()


@pytest.mark.parametrize("language", CUES)
def test_long_runs_of_cues_are_read(language):
    text = f"{CUES[language].stems[0]} not no ne não non geen " * 20

    assert not is_disclaimer(text[:LONGEST], language)
