"""What a health page lists by name is read from items of lists and sub-headings, and from nothing else."""

import importlib
import sys
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from in_vocabulary import problems

from seoexport.emitters.subject import subject_properties
from seoexport.extractor import article_from, evidence_from, read
from seoexport.extractor.health.lists import _THERAPIES, LISTS, listed
from seoexport.medical.labels import MOST_WORDS
from seoexport.model import Label, Origin, Subject
from seoexport.vocabulary import accepts

URL = "https://example.org/page/"
BENCHMARKS = Path(__file__).parents[3] / "benchmarks"
FIELDS = tuple(dict.fromkeys(each.field for each in LISTS.values()))
PAIR = "<ul><li>Thirst</li><li>Cold</li></ul>"
ITEMS = ["Thirst", "Cold"]


@pytest.fixture
def sections(monkeypatch):
    """Return the module that scores the labelled sections."""
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    yield importlib.import_module("health_lists")
    sys.modules.pop("health_lists", None)


def subject_of(html, subject=None, language="en"):
    source = read(f'<html lang="{language}"><body><main><h1>Cramp</h1>\n{html}</main></body></html>')
    known = {"language": language, "questions": article_from(source, url=URL).questions}
    return listed(evidence_from(source, url=URL), known, subject or Subject(name="Calf cramp"))


def names_of(html, **options):
    subject = subject_of(html, **options)
    return {field: [each.name for each in labels] for field in FIELDS if (labels := getattr(subject, field))}


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (f"<h2>Causes</h2>{PAIR}", {"causes": ITEMS}),
        (f"<h2>What causes calf cramp?</h2><p>It may be one of these:</p>{PAIR}", {"causes": ITEMS}),
        (f"<h2>Risk factors</h2><div><div>{PAIR}</div></div>", {"risk_factors": ITEMS}),
        (f"<h2>Complications</h2>{PAIR}", {"complications": ITEMS}),
        (f"<h2>Symptoms</h2>{PAIR}", {"symptoms": ITEMS}),
        ("<h2>Causes</h2><ol><li>Thirst</li><li>Cold</li></ol>", {"causes": ITEMS}),
        ("<h2>Causes</h2><ul><li><p>Thirst</p></li><li><p>Cold</p></li></ul>", {"causes": ITEMS}),
        ("<h2>Causes</h2><ul><li>Thirst</li><li>Cold</li><li>thirst</li></ul>", {"causes": ITEMS}),
        ("<h2>Symptoms</h2><ul><li>Pain: dull, deep, aching</li><li>Swelling: in the evening</li></ul>",
         {"symptoms": ["Pain", "Swelling"]}),
        ("<h2>Causes</h2><ul><li>Infections: flu, mumps, measles</li><li>Toxins: lead, arsenic, mercury</li></ul>",
         {"causes": ["Infections", "Toxins"]}),
        ("<h2>Symptoms</h2><ul><li><span><b>Cold hands</b></span> come first</li><li><i>Pain</i></li></ul>",
         {"symptoms": ["Cold hands", "Pain"]}),
        (f"<h2>Causes</h2>{PAIR}<p>Less often:</p><ul><li>Salt loss</li><li>Flat feet</li></ul>",
         {"causes": [*ITEMS, "Salt loss", "Flat feet"]}),
        ("<h2>Causes</h2><ul><li>Thirst<ul><li>after sport</li><li>in heat</li></ul></li><li>Cold</li></ul>",
         {"causes": ITEMS}),
        ('<h2>Causes</h2><p>Common ones:</p><ul><li><a href="/t/">Thirst</a></li><li><a href="/c/">Cold</a></li></ul>',
         {"causes": ITEMS}),
        ("<h2>Causes</h2><h3>Thirst</h3><p>Drink.</p><h3>Cold</h3><p>Warm up.</p>", {"causes": ITEMS}),
        ("<h2>Treatment</h2><h3>Physiotherapy</h3><p>Stretch.</p><h3>Antibiotics</h3><p>Seldom.</p>",
         {"treatments": ["Physiotherapy", "Antibiotics"]}),
        ("<h2>Diagnosis</h2><h3>Blood test</h3><p>…</p><h3>X-ray</h3><p>…</p>", {"tests": ["Blood test", "X-ray"]}),
        ("<h2>Treatment</h2><h3>Physiotherapy</h3><p>…</p><h3>Ibuprofen</h3><p>…</p><h3>Surgery</h3><p>…</p>",
         {"treatments": ["Physiotherapy", "Ibuprofen"]}),
        ("<h2>Causes</h2><h4>Thirst</h4><p>Drink.</p><h4>Cold</h4><p>Warm up.</p>", {"causes": ITEMS}),
        ("<h2>Causes</h2><h3>1. Thirst</h3><p>…</p><h3>2. Certain medicines</h3><p>…</p>",
         {"causes": ["Thirst", "Certain medicines"]}),
        (f"<h2>Causes</h2><h3>Common causes</h3>{PAIR}", {"causes": ITEMS}),
        (f"<h2>Causes and risk factors</h2><h3>Causes</h3>{PAIR}<h3>Risk factors</h3><ul><li>Age</li><li>Sex</li></ul>",
         {"causes": ITEMS, "risk_factors": ["Age", "Sex"]}),
        (f"<h2>About calf cramps</h2><h3>Causes</h3>{PAIR}", {"causes": ITEMS}),
        ("<h2>Risk factors</h2><h3>Pregnancy</h3><p>…</p><h3>Older age</h3><p>…</p>",
         {"risk_factors": ["Pregnancy", "Older age"]}),
        (f"<h2>Causes</h2><p>The exact cause is not known, but these play a part:</p>{PAIR}", {"causes": ITEMS}),
        ("<h2>Preventing recurrence</h2><ul><li>Stretching</li><li>Walking</li></ul>",
         {"secondary_prevention": ["Stretching", "Walking"]}),
    ],
)  # fmt: skip
def test_reads_what_is_listed_below_the_heading_that_names_it(html, expected):
    assert names_of(html) == expected


@pytest.mark.parametrize(
    "html",
    [
        "<h2>Causes</h2><p>Thirst and cold.</p>",
        "<h2>Causes</h2><p><strong>Thirst</strong></p><p><strong>Cold</strong></p>",
        "<h2>Causes</h2><ul><li>Thirst</li></ul>",
        f"<p>Causes</p>{PAIR}",
        PAIR,
        f"<h2>Overview</h2>{PAIR}",
        f"<h2>Our clinic</h2>{PAIR}",
        f"<h2>Causes and treatment</h2>{PAIR}",
        f"<h2>Symptoms and causes</h2>{PAIR}",
        f"<h2>Causes</h2><nav>{PAIR}</nav>",
        f"<h2>Causes</h2><aside>{PAIR}</aside>",
        f"<h2>Causes</h2><figure>{PAIR}</figure>",
        f"<h2>Causes</h2><blockquote>{PAIR}</blockquote>",
        f"<h2>Causes</h2><table><tr><td>{PAIR}</td></tr></table>",
        f"<h2>Causes</h2><details><summary>More</summary>{PAIR}</details>",
        f"<h2>Causes</h2><div hidden>{PAIR}</div>",
        f'<h2>Causes</h2><div style="display:none">{PAIR}</div>',
        f'<h2>Causes</h2><div class="toc">{PAIR}</div>',
        f'<h2>Causes</h2><div class="related posts">{PAIR}</div>',
        f'<h2>Causes</h2><div id="references"><div>{PAIR}</div></div>',
        f'<h2>Causes</h2><div class="products-grid">{PAIR}</div>',
        f'<h2>Causes</h2><div class="comment-list">{PAIR}</div>',
        '<h2>Causes</h2><ul><li><a href="#a">Thirst</a></li><li><a href="#b">Cold</a></li></ul>',
        '<h2>Causes</h2><p>All:</p><ul><li><a href="#a">Thirst</a></li><li><a href="#b">Cold</a></li></ul>',
        '<h2>Causes</h2><ul><li><a href="/a/">Thirst</a></li><li><a href="/b/">Cold</a></li></ul>',
        f"<h2>Causes</h2><p>Cramp is not caused by:</p>{PAIR}",
        f"<h2>Causes</h2><p>It is less common in:</p>{PAIR}",
        f"<h2>Causes</h2><p>Common myths:</p>{PAIR}",
        f"<h2>Causes</h2><p>Symptoms are:</p>{PAIR}",
        f"<h2>Causes</h2><p>Related articles:</p>{PAIR}",
        f"<h2>What does not cause cramp</h2>{PAIR}",
        f"<h2>Symptoms</h2><p>Call an ambulance if you have:</p>{PAIR}",
        f"<h2>Symptoms</h2><p>Similar symptoms come with:</p>{PAIR}",
        f"<h2>Related conditions</h2><h3>Causes</h3>{PAIR}",
        f"<h2>Causes</h2><h3>Thirst</h3>{PAIR}",
        "<h2>Treatment</h2><h3>Medical treatment</h3><p>…</p><h3>Surgical treatment</h3><p>…</p>",
        "<h2>Causes</h2><h3>Common causes</h3><p>…</p><h3>Rare causes</h3><p>…</p>",
        f"<h2>Causes</h2><h3>Thirst</h3><h4>Symptoms</h4>{PAIR}",
        "<h2>Causes</h2><h3>In adults</h3><p>…</p><h3>In children</h3><p>…</p>",
        "<h2>Symptoms</h2><h3>Mild</h3><p>…</p><h3>Severe</h3><p>…</p>",
        "<h2>Causes</h2><h3>Is it thirst?</h3><p>…</p><h3>Is it cold?</h3><p>…</p>",
        "<h2>Treatment</h2><h3>Treatment options</h3><p>…</p><h3>Medical treatment</h3><p>…</p>",
        "<h2>Symptoms</h2><h3>Early signs</h3><p>…</p><h3>Warning signs</h3><p>…</p>",
        "<h2>Causes</h2><h3>3 comments</h3><p>…</p><h3>Leave a reply</h3><p>…</p>",
        "<h2>Treatment</h2><ul><li>Sit down.</li><li>Pull your toes.</li><li>Massage</li></ul>",
        "<h2>Treatment</h2><ul><li>Foam roller</li><li>Massage gun</li></ul>",
        "<h2>Treatment</h2><ul><li>Surgery</li><li>Psychotherapy</li></ul>",
        "<h2>Prevention</h2><ul><li>Better shoes</li><li>Drink water</li><li>Stretching</li></ul>",
        f"<h2>Frequently asked questions</h2><h3>What causes it?</h3>{PAIR}<h3>What are the symptoms?</h3>{PAIR}",
        f"<h2>References</h2>{PAIR}",
        "<h2>Causes</h2><li>Thirst</li><li>Cold</li>",
        "<h2>Causes</h2><ul><li>Foam roller $20</li><li>Cold</li><li>Ball – €5</li></ul>",
        "<h2>Symptoms</h2><ul><li>Systemic: fever, chills, sweats</li><li>Local: heat, redness, swelling</li></ul>",
        "<h2>Symptoms</h2><ul><li>Calf: pain at night</li><li>Knee: it swells</li></ul>",
        "<h2>Causes</h2><ul><li><ul><li>Thirst</li></ul></li><li><ul><li>Cold</li></ul></li></ul>",
    ],
)
def test_is_silent_where_nothing_of_the_kind_is_listed(html):
    assert names_of(html) == {}


@pytest.mark.parametrize(
    ("language", "html", "expected"),
    [
        ("de-AT", "<h2>Ursachen</h2><ul><li>Stress</li><li>Kälte: vor allem nachts</li></ul>",
         {"causes": ["Stress", "Kälte"]}),
        ("fr", "<h2>Causes</h2><ul><li>Stress</li><li>Froid</li></ul>", {"causes": ["Stress", "Froid"]}),
        ("es", "<h2>Causas</h2><ul><li>Estrés</li><li>Frío</li></ul>", {"causes": ["Estrés", "Frío"]}),
        ("es", "<h2>Causas</h2><p>No la causan:</p><ul><li>Estrés</li><li>Frío</li></ul>", {}),
        ("de", "<h2>Ursachen</h2><p>Nicht verwechseln mit:</p><ul><li>Gicht</li><li>Rheuma</li></ul>", {}),
        ("sv", "<h2>Symptom</h2><ul><li>Feber</li><li>Hosta</li></ul>", {}),
        ("zh", "<h2>Causes</h2><ul><li>Stress</li><li>Cold</li></ul>", {}),
    ],
)  # fmt: skip
def test_reads_the_language_of_the_page(language, html, expected):
    assert names_of(html, language=language) == expected


@pytest.mark.parametrize(
    ("heading", "kind"),
    [("Symptoms", "MedicalSymptom"), ("Signs and symptoms", "MedicalSignOrSymptom"), ("Signs of cramp", "MedicalSignOrSymptom")],
)  # fmt: skip
def test_a_sign_is_not_always_a_symptom(heading, kind):
    assert {each.type for each in subject_of(f"<h2>{heading}</h2>{PAIR}").symptoms} == {kind}


def test_a_name_keeps_its_line():
    found = subject_of("<h2>Causes</h2>\n<ul>\n<li>Thirst</li>\n<li>Cold</li></ul>").causes

    assert found == (
        Label("Thirst", "MedicalCause", Origin(source="text", line=4, column=1)),
        Label("Cold", "MedicalCause", Origin(source="text", line=5, column=1)),
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["h2", "h3", "li", "li", "li", "p"]),
            st.sampled_from(
                ["Causes", "Symptoms", "Treatment", "Risk factors", "Thirst. It is common in sport.", "Cold: at night",
                 "Massage", "Rest", "You smoke", "Is it?", "Drink water", "<b>Salt</b> loss", "", "$5", "1. Age"]
            ),
        ),
        max_size=20,
    )
)  # fmt: skip
def test_names_are_short_and_stand_in_the_page(pieces):
    html = "".join(f"<ul><li>{text}</li></ul>" if tag == "li" else f"<{tag}>{text}</{tag}>" for tag, text in pieces)
    html = html.replace("</ul><ul>", "")

    for name in chain.from_iterable(names_of(html).values()):
        assert name in html.replace("<b>", "").replace("</b>", "")
        assert len(name.split()) <= MOST_WORDS
        assert not set(name) & set(".?!:$")


def test_what_was_stated_stays():
    stated = Subject(name="Calf cramp", causes=(Label("Salt loss", "MedicalCause"),))

    assert subject_of(f"<h2>Causes</h2>{PAIR}", subject=stated) == stated


@pytest.mark.parametrize("kind", ["Drug", "DietarySupplement", "MedicalTest", "MedicalProcedure", "SurgicalProcedure"])
def test_only_conditions_have_causes(kind):
    subject = Subject(name="Calf cramp", type=kind)

    assert subject_of(f"<h2>Causes</h2>{PAIR}", subject=subject) == subject


@pytest.mark.parametrize("kind", ["MedicalCondition", "MedicalSymptom", "InfectiousDisease"])
def test_so_has_what_is_below_a_condition(kind):
    assert subject_of(f"<h2>Causes</h2>{PAIR}", subject=Subject(name="Cramp", type=kind)).causes


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("cause", {"MedicalCause"}),
        ("signOrSymptom", {"MedicalSymptom", "MedicalSignOrSymptom"}),
        ("riskFactor", {"MedicalRiskFactor"}),
        ("possibleComplication", {"Text"}),
        ("primaryPrevention", _THERAPIES),
    ],
)
def test_each_type_is_one_that_its_property_takes(name, kinds):
    assert {kind for kind in kinds if not accepts(name, kind)} == set()


def test_all_of_it_is_in_the_vocabulary():
    subject = subject_of(
        f"<h2>Causes</h2>{PAIR}<h2>Symptoms</h2>{PAIR}<h2>Risk factors</h2>{PAIR}<h2>Complications</h2>{PAIR}"
        "<h2>Treatment</h2><ul><li>Massage</li><li>Ibuprofen</li><li>NSAIDs</li><li>Rest</li><li>Yoga</li></ul>"
        "<h2>Prevention</h2><ul><li>Vaccination</li><li>Physiotherapy</li></ul>"
        "<h2>Preventing recurrence</h2><ul><li>Massage</li><li>Rest</li></ul>"
        "<h2>Diagnosis</h2><ul><li>X-ray</li><li>Blood test</li><li>Biopsy</li><li>ECG</li></ul>"
    )
    node = {"@id": "#it", "@type": subject.type} | {
        key: value for key, value in subject_properties(subject).items() if value
    }

    assert list(problems([node])) == []
    assert [field for field in FIELDS if not getattr(subject, field)] == []


@pytest.mark.parametrize("held", [False, True])
def test_nothing_is_read_wrongly_from_the_labelled_sections(sections, held):
    scores = sections.scores(held=held)

    assert {name: each.wrong for name, each in scores.items() if each.wrong} == {}
    assert {name: each.missed for name, each in scores.items() if each.missed} == {}
