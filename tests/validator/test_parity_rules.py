"""Mark-up that the page does not bear out is reported, and nothing that a reader would call the same."""

import json

import pytest

from seoexport import check
from seoexport.validator.rules import of_group

PARITY = of_group("parity")
SCRIPTS = '<script src="/app.js"></script>'
FILLER = "<p>" + "Ten quiet minutes at the end of a day on foot spare you a stiff morning. " * 4 + "</p>"


def page(node, body, head=""):
    node = {"@context": "https://schema.org", **node} if isinstance(node, dict) else node
    return f'<head>{head}<script type="application/ld+json">{json.dumps(node)}</script></head><body>{body}</body>'


def said(source):
    return [each.rule for each in check(source, url="https://example.org/a/", rules=PARITY)]


def messages(source):
    return [each.message for each in check(source, url="https://example.org/a/", rules=PARITY)]


def faq(*pairs):
    questions = [
        {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": text}} for name, text in pairs
    ]
    return {"@type": "FAQPage", "mainEntity": questions}


SAFE = ("Is it safe for me?", "Ask your doctor before a long run in the heat of the summer.")
SHOWN = f"<details><summary>{SAFE[0]}</summary>{SAFE[1]}</details>"


@pytest.mark.parametrize(
    "body",
    [
        SHOWN,
        f"<h3>1. {SAFE[0].upper()}</h3><div hidden>{SAFE[1]}</div>",
        f'<h3>{SAFE[0]}</h3><div style="display:none">{SAFE[1]}</div>',
        f'<h3>{SAFE[0]}</h3><div aria-hidden="true">{SAFE[1]}</div>',
        "<dl><dt>Is it <em>safe</em> for me<dd>Ask your <a>doctor</a> before a long run, in the heat of the summer!</dl>",
        f"<noscript>{SHOWN}</noscript>",
        # A click brings these to light.
        f'<template x-teleport="body">{SHOWN}</template>',
        f'<template\n  shadowrootmode="open">{SHOWN}</template>',
        # Who knows what an application shows.
        f"<div id=root></div>{SCRIPTS}",
    ],
)
def test_a_question_that_is_shown_somehow_is_fine(body):
    assert said(page(faq(SAFE), body)) == []


@pytest.mark.parametrize(
    "body",
    [
        FILLER,
        f"{FILLER}<template>{SHOWN}</template>",
        f"{FILLER}<!-- {SHOWN} -->",
        f"{FILLER}<script>var faq = `{SHOWN}`</script>",
        f"<template>{SHOWN}</template>",
    ],
)
def test_a_question_that_nobody_can_read_is_reported(body):
    assert said(page(faq(SAFE), body)) == ["faq-question-not-shown"]


@pytest.mark.parametrize(
    ("answer", "rules"),
    [
        ("<p>Ask your doctor before a long run in the heat of the summer.</p>", []),
        ("&lt;p&gt;Ask your doctor before a long run in the heat of the summer.&lt;/p&gt;", []),
        ("u003cpu003eAsk your doctor before a long run in the heat of the summer.", []),
        ("Ask your doctor before a long run", []),
        ("", []),
        ("<b>" * 2000 + "Ask your doctor", ["faq-answer-not-shown"]),
        ("Ask your doctor before a long run in the cold of the winter.", ["faq-answer-differs"]),
        ("Yes, it is safe for everybody at any age and in any weather.", ["faq-answer-not-shown"]),
    ],
)
def test_an_answer_is_that_of_the_page(answer, rules):
    assert said(page(faq((SAFE[0], answer)), SHOWN)) == rules


def test_how_much_alike_two_wordings_are_is_stated():
    found = messages(page(faq(("Is it good for you?", SAFE[1])), SHOWN))

    assert found == [
        "the page does not show the question 'Is it good for you?', 51 % like 'Is it safe for me?'; "
        "show what the mark-up says, or leave it out"
    ]


@pytest.mark.parametrize("name", [None, 7, [], {"@value": SAFE[0]}, {"a": 1}, "", "?", True])
def test_questions_without_a_name_are_none_of_its_business(name):
    assert said(page({"@type": "FAQPage", "mainEntity": {"@type": "Question", "name": name}}, SHOWN)) == []


def article(**values):
    return {"@type": "Article", **values}


def person(name):
    return {"@type": "Person", "name": name}


BYLINE = f"<h1>Calf cramp</h1><p>By A. Example</p>{FILLER}"


@pytest.mark.parametrize(
    "author",
    [
        person("Ada Example"),
        person("Example, A."),
        "A. Example",
        [person("A. Example")],
        {"@type": "Organization", "name": "Somebody Else Inc."},
        {"@type": ["Organization", "NewsMediaOrganization"], "name": "Somebody Else"},
        {"@id": "#nobody"},
        person(""),
        None,
        5,
        [],
        [person(f"Name Surname{n}") for n in range(30)],
    ],
)
def test_an_author_whom_the_page_names_is_fine(author):
    assert said(page(article(author=author), BYLINE)) == []


@pytest.mark.parametrize(
    "author", [person("Bea Sample"), "admin", [person("Ada Example"), person("Bea Sample")], person("undefined")]
)
def test_an_author_whom_the_page_does_not_name_is_reported(author):
    body = BYLINE.replace("By A. Example", "Example written for all")

    assert said(page(article(author=author), body)) == ["author-not-shown"]


def test_an_author_of_two_nodes_is_reported_once():
    nodes = [article(author=person("Bea Sample")), {"@type": "Recipe", "author": person("Bea Sample")}]

    assert said(page({"@graph": nodes}, FILLER)) == ["author-not-shown"]


TITLE = "<title>Stretching after a walk</title>"


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Stretching after a walk", FILLER),
        ("Stretching after a long walk – Example", FILLER),
        ("A walk, and stretching after", "<h2>Other things</h2>" + FILLER),
        ("Ten quiet minutes", FILLER),
        (None, FILLER),
        (["Stretching after a walk"], FILLER),
    ],
)
def test_a_headline_of_the_page_is_fine(headline, body):
    assert said(page(article(headline=headline), body, TITLE)) == []


def test_a_headline_of_another_page_is_reported():
    assert said(page(article(headline="Our winter sale begins"), FILLER, TITLE)) == ["headline-not-shown"]
    assert said(page(article(headline="Our winter sale begins"), FILLER)) == ["headline-not-shown"]


@pytest.mark.parametrize(
    "values",
    [
        {"description": "Ten quiet minutes spare you a stiff morning after walking."},
        {"description": "Short words"},
        {"description": "<p>What the head says of the matter of knees and ankles</p>"},
        {"wordCount": 60},
        {"wordCount": "62"},
        {"wordCount": "many"},
        {"wordCount": None},
        {"articleBody": "Ten quiet minutes at the end of a day on foot spare you a stiff morning."},
        {"articleBody": ""},
        {"articleBody": ["a"]},
    ],
)
def test_texts_that_fit_the_page_are_fine(values):
    head = '<meta name="description" content="What the head says of the matter of knees and ankles">'

    assert said(page(article(**values), FILLER, head)) == []


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"description": "Cheap flights, hotels and rental cars compared for every season."}, "description-not-shown"),
        ({"wordCount": 900}, "word-count-differs"),
        ({"articleBody": "The shop opens on Saturday, and everybody gets a pair of socks."}, "article-body-differs"),
    ],
)
def test_texts_of_another_page_are_reported(values, rule):
    assert said(page(article(**values), FILLER)) == [rule]


def test_too_few_words_are_reported():
    assert said(page(article(wordCount=3), f"<main><h1>Walks</h1>{FILLER * 4}</main>")) == ["word-count-differs"]


def test_what_is_behind_a_paywall_cannot_be_compared():
    node = article(isAccessibleForFree=False, wordCount=900, articleBody="Only subscribers can read about it.")

    assert said(page(node, FILLER)) == []


def product(**values):
    return {"@type": "Product", "name": "Boots", **values}


def rated(value, count=214):
    return product(aggregateRating={"@type": "AggregateRating", "ratingValue": value, "reviewCount": count})


@pytest.mark.parametrize(
    ("value", "body"),
    [
        (4.8, "Rated 4.8 out of 5"),
        ("4.80", "Note : 4,8 / 5"),
        (4.766, "4.77 stars"),
        (4.8, "214 reviews"),
        (4.8, '<img src="s.png" alt="4.8 of 5">'),
        (4.8, '<div class="star-rating"></div>'),
        (4.8, '<div class="MuiRating-root"></div> the shop has 4.9/5'),
        (0, "nothing"),
        ("good", "nothing"),
        (None, "nothing"),
        ([4.8], "nothing"),
        (True, "nothing"),
        (1e400, "nothing"),
    ],
)
def test_a_rating_that_the_page_shows_is_fine(value, body):
    assert said(page(rated(value), f"<main>{body}</main>{FILLER}")) == []


@pytest.mark.parametrize(
    ("body", "fact"),
    [
        ("Rated 3.9 out of 5", "the page shows '3.9'"),
        ('<p class="rating">3,9/5</p>', "the page shows '3,9'"),
        ("A good boot", "the page shows none"),
        ('<p class="BlogPreview">start</p>', "the page shows none"),
    ],
)
def test_another_rating_is_reported(body, fact):
    found = messages(page(rated(4.8), f"<main>{body}</main>{FILLER}"))

    assert found == [f"ratingValue is 4.8, {fact}; state the rating that visitors see"]


def offered(*prices):
    return product(offers=[{"@type": "Offer", "price": price, "priceCurrency": "EUR"} for price in prices])


@pytest.mark.parametrize(
    ("price", "body"),
    [
        ("129.90", "now 129,90 €"),
        (1299, "€ 1.299,00"),
        (1299.0, "$1,299"),
        (1299, "1 299 kr"),
        (12.5, "Preis: 12,50"),
        ("19.99", "$19<sup>99</sup>"),
        (0, "€ 5"),
        ("on request", "€ 5"),
        (None, "€ 5"),
        (149, SCRIPTS + "ask for a price"),
        (149, SCRIPTS + "delivery for 4,90 €"),
    ],
)
def test_a_price_that_the_page_shows_is_fine(price, body):
    assert said(page(offered(price), f"<main>{body}</main>{FILLER}")) == []


def test_of_several_offers_one_is_enough():
    assert said(page(offered(99, 129), f"€ 129{FILLER}")) == []


@pytest.mark.parametrize(
    ("body", "fact"), [("now 149,90 €", "the page shows '149,90 €'"), ("a good price", "the page shows none")]
)
def test_another_price_is_reported(body, fact):
    assert messages(page(offered("129.90"), f"{body}{FILLER}")) == [
        f"price is '129.90', {fact}; state the price that visitors see"
    ]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("Ten quiet minutes at the end of a day", []),
        ("Ten quiet minutes at the end of a night", []),
        ("", []),
        (None, []),
        ("They kept my feet dry for a whole week in Wales.", ["review-not-shown"]),
    ],
)
def test_a_review_stands_on_the_page(text, rules):
    assert said(page(product(review={"@type": "Review", "reviewBody": text}), FILLER)) == rules


def trail(*names):
    items = [{"@type": "ListItem", "position": n, "name": name} for n, name in enumerate(names, 1)]
    return {"@type": "BreadcrumbList", "itemListElement": items}


NAV = '<nav class="breadcrumb"><a href="/">Home</a> › <a href="/legs/">Legs</a></nav><h1>Calf cramp</h1>'


@pytest.mark.parametrize(
    "names",
    [
        ("Home", "Legs", "Calf cramp"),
        ("Example Health", "LEGS", "Calf cramp"),
        ("Home", "Legs", "Calf cramp: what helps"),
        ("Home", "Legs", "Cramp"),
        ("Start", "Calf cramp"),
        ("Home", None, "Calf cramp"),
        (),
    ],
)
def test_a_trail_that_the_page_shows_is_fine(names):
    assert said(page(trail(*names), NAV + FILLER)) == []


@pytest.mark.parametrize("names", [("Home", "Food", "Calf cramp"), ("Home", "Legs", "Bread"), ("Home", "Calf cramp")])
def test_another_trail_is_reported(names):
    assert said(page(trail(*names), NAV + FILLER)) == ["breadcrumb-differs"]


@pytest.mark.parametrize(("step", "rules"), [("Leg pain", []), ("Gardening", ["breadcrumb-differs"])])
def test_a_trail_of_the_address_needs_no_trail_on_the_page(step, rules):
    source = page(trail("Home", step, "Calf cramp"), f"<main><h1>Calf cramp</h1></main>{FILLER}")
    found = check(source, url="https://example.org/leg-pain/calf-cramp/", rules=PARITY)

    assert [each.rule for each in found] == rules


PICTURE = '<img src="/img/calf-stretch.jpg" width="800" height="450" alt="A calf">'


@pytest.mark.parametrize(
    ("image", "body"),
    [
        ("https://example.org/img/calf-stretch.jpg", PICTURE),
        ("https://cdn.example.net/x/calf-stretch-1200x630.webp?w=9", PICTURE),
        ({"@type": "ImageObject", "url": "https://example.org/img/calf-stretch-scaled.jpg"}, PICTURE),
        (["https://example.org/other-one.jpg", "https://example.org/img/calf-stretch.jpg"], PICTURE),
        ("https://example.org/late-picture.jpg", PICTURE + '<img data-src="/late-picture.jpg">'),
        ("https://example.org/back-drop.jpg", PICTURE + '<div style="background:url(/back-drop.jpg)"></div>'),
        ("https://example.org/next-one.jpg", PICTURE + '<img src="/_next/image?url=%2Fnext-one.jpg&w=640">'),
        ("https://example.org/only-one.jpg", "no pictures"),
        ("https://example.org/only-one.jpg", '<img src="/icon.png" width="20" height="20">'),
        ("#picture", PICTURE),
        (None, PICTURE),
        (7, PICTURE),
    ],
)
def test_an_image_that_the_page_shows_is_fine(image, body):
    assert said(page(article(image=image), f"{body}{FILLER}")) == []


def test_another_image_is_reported_but_for_that_of_the_card():
    node = article(image="https://example.org/beach-holiday.jpg")

    assert said(page(node, PICTURE + FILLER)) == ["image-not-shown"]
    assert said(page(node, PICTURE + FILLER, '<meta property="og:image" content="/beach-holiday.jpg">')) == []


def test_nothing_is_held_against_a_page_that_is_not_written_yet():
    source = "---\ntitle: Calf cramp\ndate: 2024-05-10\nauthor: Bea Sample\n---\n\nIt passes.\n"

    assert [each.rule for each in check(source, url="https://example.org/a/", suffix=".md", rules=PARITY)] == []


@pytest.mark.parametrize("text", ["a" * 1_000_000, "a b " * 250_000, "1.1," * 250_000, "<" * 1_000_000, "( " * 300_000])
def test_long_texts_do_not_stall(text):
    node = {
        "@graph": [article(headline=text, description=text, articleBody=text), faq((text, text), (text[:99], text))]
    }

    assert set(said(page(node, f"<p>Short</p>{text[:200_000]}"))) <= {rule.id for rule in PARITY}


def _rated(body, **rating):
    node = {"@type": "AggregateRating", "ratingValue": 4.6, **rating}
    graph = json.dumps({"@context": "https://schema.org", "@type": "Product", "name": "Lamp", "aggregateRating": node})
    return f'<main><h1>Lamp</h1>{body}</main><script type="application/ld+json">{graph}</script>'


@pytest.mark.parametrize(
    ("body", "rating", "rules"),
    [
        ("<p>4.6 out of 5 (18 reviews)</p>", {"reviewCount": 18}, []),
        ("<p>4.6 out of 5 (18 reviews)</p>", {"reviewCount": 180}, ["rating-not-shown"]),
        ("<p>★ 3.1 from 18 ratings</p>", {"ratingCount": 18}, ["rating-not-shown"]),
        ("<p>4.6 out of 5</p>", {"reviewCount": 180}, []),
        ("<p>4.6 out of 5</p><p>180 reviews of lamps</p>", {"reviewCount": 181}, []),
    ],
)
def test_the_number_of_ratings_is_the_one_shown_beside_them(body, rating, rules):
    assert said(_rated(body, **rating)) == rules


def test_the_answers_of_a_qa_page_are_those_of_the_page():
    answer = {"@type": "Answer", "text": "Soak the lid overnight in vinegar and scrub it."}
    question = {
        "@type": "Question",
        "name": "How do I get lime off a kettle?",
        "acceptedAnswer": answer,
        "answerCount": 1,
    }
    graph = json.dumps({"@context": "https://schema.org", "@type": "QAPage", "mainEntity": question})
    script = f'<script type="application/ld+json">{graph}</script>'
    shown = "<h1>How do I get lime off a kettle?</h1><p>Soak the lid overnight in vinegar and scrub it.</p>"

    assert said(f"<main>{shown}</main>{script}") == []
    assert said(
        f"<main>{shown.replace('Soak', 'Never boil it dry, buy another').replace('the lid overnight in vinegar and scrub it', '')}</main>{script}"
    ) == ["faq-answer-not-shown"]
    assert said(f"<main><h1>Kettles</h1><p>{answer['text']}</p></main>{script}") == ["faq-question-not-shown"]
