"""Who reviewed a page: only those whom it says to have done so."""

import pytest
from review_bylines import BYLINES, SILENCE

from seoexport import Site, extract
from seoexport.model import Person

URL = "https://example.org/pain/cramp/"


def read(body, language="en"):
    return extract(f'<html lang="{language}"><h1>A</h1>{body}', url=URL)


@pytest.mark.parametrize(
    ("language", "body", "expected"),
    [
        ("en", "<p>Medically reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Medically reviewed by Ada Example, MD on May 3, 2024</p>", ["Ada Example"]),
        ("en", "<p>Medically reviewed by <a href=/ada/>Dr. Ada Example</a></p>", ["Ada Example"]),
        ("en", "<p>By Bea Sample. Medically reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<div><span>Medically reviewed by</span><a href=/ada/>Ada Example</a></div>", ["Ada Example"]),
        ("en", "<p>Medically Reviewed By:</p><p>Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Medically reviewed on May 3, 2024 by Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Medically reviewed by Ada Example and Bea Sample</p>", ["Ada Example", "Bea Sample"]),
        ("en", "<p>Clinically reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Medical review: Ada Example, MD</p>", ["Ada Example"]),
        ("en", "<p>Medical review: Dr. Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Expert review : <a href=/ada/>Ada Example</a></p>", ["Ada Example"]),
        ("en", "<p>Medical reviewer: Ada Example</p>", ["Ada Example"]),
        ("en", "<p>Peer reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<p>This article was medically reviewed by Ada Example.</p>", ["Ada Example"]),
        ("en", "<p>Written and medically reviewed by Ada Example</p>", ["Ada Example"]),
        ("en", "<h4>Medically reviewed by</h4><p>Ada Example</p>", ["Ada Example"]),
        ("de", "<p>Medizinisch geprüft : Ada Beispiel</p>", ["Ada Beispiel"]),
        ("en", "<p>Reviewed for medical accuracy by Ada Example</p>", ["Ada Example"]),
        ("de", "<p>Medizinisch geprüft von Dr. Ada Beispiel</p>", ["Ada Beispiel"]),
        ("de", "<p>Fachlich geprüft durch Ada Beispiel</p>", ["Ada Beispiel"]),
        ("de", "<p>Medizinische Prüfung: Ada Beispiel</p>", ["Ada Beispiel"]),
        ("fr", "<p>Relu par Ada Exemple</p>", ["Ada Exemple"]),
        ("fr", "<p>Relecture médicale : Ada Exemple</p>", ["Ada Exemple"]),
        ("fr", "<p>Relecture médicale par Ada Exemple</p>", ["Ada Exemple"]),
        ("es", "<p>Revisado médicamente por Ada Muestra</p>", ["Ada Muestra"]),
        ("es", "<p>Revisado por Ada Muestra</p>", ["Ada Muestra"]),
        ("pt", "<p>Revisão médica: Ada Amostra</p>", ["Ada Amostra"]),
        ("it", "<p>Revisione medica a cura di Ada Esempio</p>", ["Ada Esempio"]),
        ("nl", "<p>Medisch beoordeeld door Ada Voorbeeld</p>", ["Ada Voorbeeld"]),
        ("nl", "<p>Medisch beoordeeld: Ada Voorbeeld</p>", ["Ada Voorbeeld"]),
        ("sv", "<p>Medicinskt granskad av Ada Exempel</p>", ["Ada Exempel"]),
        ("pl", "<p>Zweryfikowane przez Ada Przykład</p>", ["Ada Przykład"]),
        ("ja", "<p>監修：山田花子</p>", ["山田花子"]),
        ("zh", "<p>医学审核：王小明</p>", ["王小明"]),
        ("xx", "<p>Medizinisch geprüft von Ada Beispiel</p>", ["Ada Beispiel"]),
        # silence
        ("en", "<p>By Ada Example</p>", []),
        ("en", "<p>Fact checked by Ada Example</p>", []),
        ("en", "<p>Edited by Ada Example</p>", []),
        ("en", "<p>Review by Ada Example</p>", []),
        ("en", "<p>Medically reviewed</p>", []),
        ("en", "<p>Medical Review: Knee Pain</p>", []),
        ("en", "<p>Expert Review: Google Pixel</p>", []),
        ("en", "<p>Clinical review: Heart Failure</p>", []),
        ("en", "<p>Technically reviewed: Linux Kernel</p>", []),
        ("en", "<p>Expert reviewers Needed Now</p>", []),
        ("en", "<p>Expert Review: Google Pixel in <a href=/news/>News</a></p>", []),
        ("en", "<h3>Medical review</h3><p>Knee Pain</p>", []),
        ("en", "<p>Medical review</p><p>Knee Pain</p>", []),
        ("de", "<h3>Medizinische Prüfung</h3><p>Knie Schmerz</p>", []),
        ("en", "<p>This study was peer-reviewed by John Smith and Bea Sample in 2019.</p>", []),
        ("en", "<p>The trial was clinically reviewed by Ada Example.</p>", []),
        ("en", "<p>It has been peer reviewed by Ada Example</p>", []),
        ("en", "<p>Medically reviewed by our experts</p>", []),
        ("en", "<p>Medically reviewed by the Plain Health team</p>", []),
        ("en", "<p>The study was later reviewed by Ada Example and others.</p>", []),
        ("en", "<p>Read the reviews of Ada Example</p>", []),
        ("en", "<p hidden>Medically reviewed by Ada Example</p>", []),
        ("en", "<div class=related><p>Medically reviewed by Ada Example</p></div>", []),
        ("en", "".join(f"<p>Reviewed by Ada {name}</p>" for name in ("One", "Two", "Three", "Four")), []),
    ],
)
def test_reviewers_in_the_text(language, body, expected):
    assert [agent.name for agent in read(body, language).reviewers] == expected


def test_a_reviewer_is_no_author_and_an_author_no_reviewer():
    article = read("<p>Written by Bea Sample</p><p>Medically reviewed by <a href=/ada/>Ada Example</a></p>")

    assert article.authors == (Person(name="Bea Sample"),)
    assert article.reviewers == (Person(name="Ada Example", url="https://example.org/ada/"),)


@pytest.mark.parametrize(
    ("reviewer", "expected"),
    [
        ('{"@type":"Person","name":"Ada Example"}', ["Ada Example"]),
        ('{"@type":"Organization","name":"Plain Talk"}', []),
        ('{"@type":"Person","name":"Plain Talk"}', []),
        ("null", []),
    ],
)
def test_the_site_is_no_reviewer_of_itself(reviewer, expected):
    source = f'<meta property="og:site_name" content="Plain Talk"><script type="application/ld+json">{{"@type":"MedicalWebPage","reviewedBy":{reviewer}}}</script>'

    assert [agent.name for agent in extract(source, url=URL).reviewers] == expected


def test_front_matter_names_the_reviewer_first():
    ada = Person(name="Ada Example", key="ada")
    source = "---\nreviewedBy: ada\n---\nMedically reviewed by Bea Sample"

    assert extract(source, url=URL, suffix=".md", site=Site(base_url=URL, authors=(ada,))).reviewers == (ada,)


def review_of(body, language):
    site = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),))
    article = extract(f'<html lang="{language}"><main><h1>Calf cramp</h1>{body}</main>', url=URL, site=site)
    days = (each and each.isoformat()[:10] for each in (article.reviewed, article.next_review))
    return [each.name for each in article.reviewers], *days


@pytest.mark.parametrize(("language", "body", "reviewers", "last", "due"), BYLINES)
def test_a_line_says_who_reviewed_the_page_and_when(language, body, reviewers, last, due):
    assert review_of(body, language) == (reviewers, last, due)


@pytest.mark.parametrize(("language", "body"), SILENCE)
def test_other_lines_say_nothing_of_a_review(language, body):
    assert review_of(body, language) == ([], None, None)
