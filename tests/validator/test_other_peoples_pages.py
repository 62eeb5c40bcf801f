"""Shapes of pages that others made: what rules say of them, and of what they say nothing."""

import json

import pytest
from one_rule import said

URL = "https://example.org/cramp/"
FILLER = f"<p>{'Rest helps, and so does a walk. ' * 12}</p>"
SCRIPT = '<script src="/app.js"></script>'


def json_ld(*values):
    return "".join(f'<script type="application/ld+json">{json.dumps(each)}</script>' for each in values)


def node(kind, **properties):
    return {"@context": "https://schema.org", "@type": kind, **properties}


def boots(price):
    return json_ld(node("Product", name="Boots", offers=node("Offer", price=price, priceCurrency="USD")))


def bad_dates(number):
    return "".join(json_ld(node("Article", datePublished=f"soon, day {day}")) for day in range(number))


@pytest.mark.parametrize(
    ("rule", "source"),
    [
        # Each node of the graph names its own context.
        ("json-ld-context", json_ld({"@graph": [node("Person", name="Ada"), node("Person", name="Ruth")]})),
        # `json-ld-empty` tells of it.
        ("json-ld-context", json_ld({})),
        # `empty-value` tells of it.
        ("google-video-address", json_ld(node("VideoObject", name="Stretch", embedUrl="", contentUrl=" "))),
        ("graph-conflicting-values", json_ld(node("Person", **{"@id": "#a", "name": "A"}), node("Person", **{"@id": "#a", "name": ""}))),
        # What a sentence of an app says is the least order, not the price.
        ("price-not-shown", f"{SCRIPT}<main>{FILLER}<p>Free shipping $65+</p></main>{boots('75')}"),
    ],
)  # fmt: skip
def test_silence(rule, source):
    assert said(rule, source) == []


@pytest.mark.parametrize(
    ("rule", "source", "messages"),
    [
        (
            "json-ld-context",
            json_ld({"@graph": [node("Person", name="Ada"), {"@type": "Person", "name": "Ruth"}]}),
            ['the block has no @context; it must be "https://schema.org"'],
        ),
        (
            "price-not-shown",
            f"{SCRIPT}<main>{FILLER}<p>Now $65</p></main>{boots('75')}",
            ["price is '75', the page shows '$65'; state the price that visitors see"],
        ),
        (
            "date-format",
            json_ld(node("Article", datePublished="Fri, 10 May 2024 08:30:00 GMT")),
            [
                "datePublished is 'Fri, 10 May 2024 08:30:00 GMT'; it must be a date such as '2024-05-10'; "
                "write '2024-05-10T08:30:00+00:00'"
            ],
        ),
        (
            "date-format",
            bad_dates(7),
            [
                "datePublished is 'soon, day 0'; it must be a date such as '2024-05-10' "
                "(and 6 more of the kind in this page)"
            ],
        ),
    ],
)
def test_noise(rule, source, messages):
    assert said(rule, source) == messages


ANSWER = "It helps to explore a field, but work under a licence needs a club of its own with its own rules."


def faq(question, answer=ANSWER):
    return json_ld(
        node("FAQPage", mainEntity=[{"@type": "Question", "name": question, "acceptedAnswer": {"@type": "Answer", "text": answer}}])
    )  # fmt: skip


@pytest.mark.parametrize(
    ("question", "shown", "rules"),
    [
        # The page asks the same with fewer words, and a paragraph shares more words with the question.
        ("Is a club good for regulated walks like marathons?", "Is a club good for regulated walks?", []),
        # Too little of it stands there.
        ("Is a club good for regulated walks like marathons?", "Is a club good for any day off?", ["faq-question-not-shown"]),
    ],
)  # fmt: skip
def test_a_question_that_the_page_words_anew(question, shown, rules):
    longer = "<p>In regulated walks like marathons, whether it is good for a club is a matter of its members alone.</p>"
    page = f"<main>{FILLER}{longer}<h4>{shown}</h4><p>{ANSWER}</p></main>{faq(question)}"

    assert [rule for rule in ("faq-question-not-shown",) if said(rule, page)] == rules
