"""The topics of a health page become nodes of their own, each found by its address."""

import pytest

from seoexport import Article, Site, export
from seoexport.emitters.health_topics import topic_url
from seoexport.model import HealthTopic, Question, Section

URL = "https://example.org/gout/"
SITE = Site(base_url="https://example.org/")
QUESTION = Question("Is it rare?", "No.", "<p>No.</p>")


def article(*topics, **facts):
    return Article(url=URL, address=URL, title="Gout", page_type="MedicalWebPage", health_topics=topics, **facts)


def nodes(*topics, kind="HealthTopicContent", **facts):
    graph = export(article(*topics, **facts), SITE).graph
    return [node for node in graph if node["@type"] == kind]


def by_headline(*topics, **facts):
    return {node["headline"]: node for node in nodes(*topics, **facts)}


@pytest.mark.parametrize(
    ("aspects", "expected"),
    [
        ((), None),
        (("Causes",), "https://schema.org/CausesHealthAspect"),
        (
            ("Symptoms", "Causes"),
            ["https://schema.org/SymptomsHealthAspect", "https://schema.org/CausesHealthAspect"],
        ),
    ],
)
def test_one_aspect_is_a_value_several_are_a_list(aspects, expected):
    (node,) = nodes(HealthTopic("Causes", "Meat.", aspects))

    assert node.get("hasHealthAspect") == expected


def test_parts_of_any_depth_lead_back_to_what_they_are_part_of():
    deep = HealthTopic("Rare ones", "Itch.", ("Symptoms",))
    found = by_headline(HealthTopic("Rest", "", parts=(HealthTopic("Effects", "", ("SideEffects",), parts=(deep,)),)))

    assert found["Rest"]["isPartOf"] == {"@id": f"{URL}#webpage"}
    assert found["Rest"]["hasPart"] == {"@id": found["Effects"]["@id"]}
    assert found["Effects"]["isPartOf"] == {"@id": found["Rest"]["@id"]}
    assert found["Effects"]["hasPart"] == {"@id": found["Rare ones"]["@id"]}
    assert found["Rare ones"]["isPartOf"] == {"@id": found["Effects"]["@id"]}
    assert "text" not in found["Rest"]


def test_the_page_has_the_topics_and_not_their_parts():
    (page,) = nodes(HealthTopic("Rest", "Much.", parts=(HealthTopic("Cold", "Ice."),)), kind="MedicalWebPage")
    (rest,) = [node for node in nodes(HealthTopic("Rest", "Much.")) if node["headline"] == "Rest"]

    assert page["hasPart"] == {"@id": rest["@id"]}


def test_equal_headings_have_nodes_of_their_own():
    inner = HealthTopic("Causes", "Cold.")
    topics = (
        HealthTopic("Causes", "Meat."),
        HealthTopic("CAUSES", "Beer.", parts=(inner,)),
        HealthTopic("Rest", "Lie."),
    )
    found = {node["text"]: node["@id"] for node in nodes(*topics)}

    assert found["Beer."] == f"{found['Meat.']}-2"
    assert found["Cold."] == f"{found['Meat.']}-3"
    assert len(set(found.values())) == len(found) == 4
    assert nodes(*topics) == nodes(*topics)


def test_an_at_id_stays_when_another_topic_comes_before_it():
    alone, behind = (
        by_headline(HealthTopic("Rest", "Lie.")),
        by_headline(HealthTopic("A", "b"), HealthTopic("Rest", "Lie.")),
    )

    assert alone["Rest"]["@id"] == behind["Rest"]["@id"]


def test_the_questions_are_part_of_their_topic():
    (topic,) = nodes(HealthTopic("FAQ", "", faq=True), questions=(QUESTION,))
    (questions,) = nodes(HealthTopic("FAQ", "", faq=True), questions=(QUESTION,), kind="FAQPage")

    assert topic["hasPart"] == {"@id": f"{URL}#faq"} == {"@id": questions["@id"]}
    assert questions["isPartOf"] == [{"@id": f"{URL}#webpage"}, {"@id": topic["@id"]}]


@pytest.mark.parametrize("questions", [(), (QUESTION,)])
def test_without_such_a_topic_the_questions_are_the_page_s(questions):
    (topic,) = nodes(HealthTopic("Rest", "Lie."), questions=questions)

    assert "hasPart" not in topic
    for node in nodes(HealthTopic("Rest", "Lie."), questions=questions, kind="FAQPage"):
        assert node["isPartOf"] == {"@id": f"{URL}#webpage"}


def test_a_topic_of_questions_that_nobody_knows_has_none():
    (topic,) = nodes(HealthTopic("FAQ", "You asked.", faq=True))

    assert "hasPart" not in topic


# https://wicg.github.io/scroll-to-text-fragment/#syntax: "&", "-" and "," of a text are percent-encoded.
@pytest.mark.parametrize(
    ("heading", "anchor", "expected"),
    [
        ("Causes", "causes", "#causes"),
        ("Causes", "a b", "#a%20b"),
        ("Causes", "ursachen-für", "#ursachen-f%C3%BCr"),
        ("Causes", None, "#:~:text=Causes"),
        ("What causes it?", None, "#:~:text=What%20causes%20it%3F"),
        ("X-rays, scans & more", None, "#:~:text=X%2Drays%2C%20scans%20%26%20more"),
        ("100% safe #1", None, "#:~:text=100%25%20safe%20%231"),
        ("原因", None, "#:~:text=%E5%8E%9F%E5%9B%A0"),
    ],
)
def test_the_address_of_a_topic(heading, anchor, expected):
    assert topic_url(article(), HealthTopic(heading, "Text.", anchor=anchor)) == f"{URL}{expected}"


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Meat, beer and a lack of water.", ",-Meat%2C%20beer%20and%20a"),
        ("Meat and beer.\nToo little water.", ",-Meat%20and%20beer."),
        ("Meat.", ""),
        ("", ""),
        ("肉とビールです。", ""),
    ],
)
def test_a_heading_whose_words_stand_elsewhere_is_told_by_those_behind_it(text, behind):
    topic = HealthTopic("Causes", text)
    sections = (Section("Gout", 1, "It has many causes."), Section("Causes", 2, text))
    (node,) = nodes(topic, sections=sections)
    (alone,) = nodes(topic, sections=sections[1:])

    assert node["url"] == f"{URL}#:~:text=Causes{behind}"
    assert alone["url"] == f"{URL}#:~:text=Causes"


def test_a_page_on_nothing_of_health_has_none():
    assert nodes() == []


def test_of_very_many_headings_nobody_looks_whether_their_words_stand_elsewhere():
    found = nodes(*(HealthTopic(f"Cause {number}", "Meat and beer.") for number in range(51)))

    assert {node["url"].partition(",")[2] for node in found} == {"-Meat%20and%20beer."}
