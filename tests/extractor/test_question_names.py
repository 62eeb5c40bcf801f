"""Questions are named as they are read: without signs of accordions and what is said to screen readers alone."""

import pytest

from seoexport import extract

URL = "https://example.org/pain/cramp/"
ASKED = ("Is it far?", "Does it heal?")
ANSWER = "<p>Only a little, and for a short while.</p>"


def questions(source):
    return extract(f"<h1>Calf cramps</h1><h2>FAQ</h2>{source}", url=URL).questions


def names(source):
    return [each.name for each in questions(source)]


def accordion(button, asked=ASKED):
    """Write an accordion as Bootstrap does: https://getbootstrap.com/docs/5.3/components/accordion/."""
    return "".join(
        f'<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button" '
        f'data-bs-toggle="collapse" data-bs-target="#c{n}" aria-expanded="false" aria-controls="c{n}">'
        f'{button.replace("{Q}", each)}</button></h3><div id="c{n}" class="accordion-collapse collapse">'
        f'<div class="accordion-body">{ANSWER}</div></div></div>'
        for n, each in enumerate(asked)
    )


@pytest.mark.parametrize(
    "button",
    [
        '{Q}<span class="visually-hidden">Expand</span>',
        '{Q} <span class="sr-only">(opens the answer)</span>',
        '<span class="screen-reader-text">Question: </span>{Q}',
        '<span>{Q}</span><span class="icon">+</span><span class="sr-only">Show what we say to this</span>',
        '<i class="icon">+</i> {Q} Expand',
        '<span class="icon">+</span> <span>{Q}</span> <span>Expand</span>',
        "{Q} Show answer",
        "{Q} <span>Aufklappen</span>",
        "{Q} »",
        "» {Q}",
        "+ {Q}",
        "▶ {Q} ▲",
        "❓ {Q}",
        "{Q} <span>−</span>",
    ],
)
def test_decoration_is_no_part_of_a_question(button):
    assert names(accordion(button)) == list(ASKED)


@pytest.mark.parametrize(
    "around", ["+ {Q}", "{Q} »", "{Q} ▾", '{Q}<span class="sr-only"> Link to this question</span>']
)
def test_decoration_is_no_part_of_a_heading_that_asks(around):
    source = "".join(f"<h3>{around.replace('{Q}', each)}</h3>{ANSWER}" for each in ASKED)

    assert names(source) == list(ASKED)


@pytest.mark.parametrize(
    "name",
    [
        "What does « rest » mean?",
        "What is meant by « rest ? »",
        "Should I open or close the window?",
        "How long until I can expand?",
        "−5 °C: is that too cold for a walk?",
        "+49 or 0049: what do I dial?",
        "1.5 litres: is that enough?",
        "Is it A > B?",
    ],
)
def test_the_words_and_signs_of_a_question_stay(name):
    assert names(accordion("{Q}", (name, "Does it heal?"))) == [name, "Does it heal?"]


def test_what_only_screen_readers_hear_is_still_a_question_where_it_is_all_there_is():
    assert names(accordion('<span class="sr-only">{Q}</span><span>+</span>')) == list(ASKED)


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (("Is it far?", "Does it heal?", "Opening hours"), ["Is it far?", "Does it heal?"]),
        (("Is it far?", "Does it heal?", "How to rest"), ["Is it far?", "Does it heal?", "How to rest"]),
        (
            ("Is it far?", "Does it heal?", "Can I run?", "Does it hurt?", "Too long a walk"),
            ["Is it far?", "Does it heal?", "Can I run?", "Does it hurt?", "Too long a walk"],
        ),
    ],
)
def test_a_title_that_does_not_ask_is_a_question_only_among_many_that_do(titles, expected):
    assert names(accordion("{Q}", titles)) == expected
    assert names("".join(f"<details><summary>{each}</summary>{ANSWER}</details>" for each in titles)) == expected


def test_what_opens_within_an_answer_is_a_part_of_it():
    inner = "<details><summary>More on this</summary><p>Inner words.</p></details>"

    found = questions("".join(f"<details><summary>{each}</summary>{ANSWER}{inner}</details>" for each in ASKED))

    assert [each.name for each in found] == list(ASKED)
    assert {each.answer_html for each in found} == {f"{ANSWER}<p>More on this</p><p>Inner words.</p>"}


def test_an_answer_keeps_the_words_of_a_link_that_leads_nowhere():
    link = '<p>Rest <a href="javascript:open()">at <b>once</b></a>, and <a href="/x/">walk</a>.</p>'

    found = questions("".join(f"<h3>{each}</h3>{link}" for each in ASKED))

    assert {each.answer_html for each in found} == {
        '<p>Rest at <b>once</b>, and <a href="https://example.org/x/">walk</a>.</p>'
    }
