"""Texts that nodes state: filled in, plain where they are to be, whole, without scripts, and of a fit length."""

import pytest
from value_pages import changes, found, node, said


def article(**properties):
    return node("Article", **{"headline": "Cramp", **properties})


def answer(text):
    return node("Answer", text=text)


def by(name, kind="Person", **more):
    return article(author={"@type": kind, "name": name}, **more)


SILENT = [
    ("empty-value", article(wordCount=0, isAccessibleForFree=False, keywords=["a"], image={"@id": "#x"})),
    ("empty-value", article(image=None, author=[None, {"@type": "Person", "name": "Ada"}])),
    ("empty-value", node("MedicalCode", codeValue="", codingSystem="")),
    ("empty-value", {"@context": "https://schema.org", "@type": "Thing", "@id": "", "name": "A"}),
    ("placeholder-value", article(keywords="undefined behaviour, null pointers, TODO lists")),
    ("placeholder-value", article(articleBody="Write {{ page.title }} into the template.")),
    ("placeholder-value", node("SearchAction", target="https://www.walkers.club/?q={search_term_string}")),
    ("placeholder-value", article(headline="Why printers write lorem ipsum")),
    ("placeholder-value", node("Person", name="Nan Null")),
    ("html-in-text", article(headline="5 < 7 and 9 > 8", keywords="List<String>, vector<int>")),
    ("html-in-text", node("JobPosting", title="Guide", description="<p>Walks <b>with</b> us</p>")),
    ("html-in-text", article(name=["plain", {"@value": "plain"}, 7])),
    ("answer-html", answer("<h2>Rest</h2><p>A <a href='/x'>lot</a><br/><strong>now</strong></p><ul><li>a</li></ul>")),
    ("answer-html", answer("A <y> b < c > d")),
    ("answer-html", node("Answer", text=["<table>"], name="<table>")),
    ("html-script", answer("<p>Rest on a description = one; <a href='https://a.example/?on=1'>more</a></p>")),
    ("html-script", article(articleBody="<script>alert(1)</script>")),
    ("html-script", answer("Never write javascript: into an address")),
    ("text-over-escaped", article(headline="Salt & water; R&D; AT&T", name="&c; Q&A")),
    ("text-over-escaped", article(description="<p>Salt &amp; water</p>", articleBody="Salt &amp; water")),
    ("text-truncated", answer("Stretch the muscle, drink something, and walk.")),
    ("text-truncated", answer("Well...")),
    ("text-truncated", node("WebPage", name="Cramp", description="Stretch the muscle, drink something, and…")),
    ("text-length", node("Dentist", name="Example Dental", priceRange="€€")),
    ("text-length", node("Dataset", name="Cramps", description="c" * 50)),
    ("text-length", node("Product", name="Boots", description="c", priceRange="x" * 200)),
    ("text-length", node("ClaimReview", claimReviewed="Salt helps", author={"@type": "Organization", "name": "Walkers"})),
    ("text-length", node("Review", author=[{"@type": "Person", "name": "Ada Example"}, "Bea", None, 7])),
    *[("author-name", by(name)) for name in (
        "Ada Example", "Ludwig van Beethoven", "Von Miller", "Di Caprio", "Example, Ada", "Ada Example, Jr.", "Ada Y Example", "",
        "Sample-Example, Ada and", "Byron Example", "Anderson Paak")],
    ("author-name", node("Review", author={"@type": "Person", "name": "Ada | Walkers"})),
    ("author-name", by("Simon & Schuster", kind="Organization")),
    ("author-name", article(author="Ada Example and Bea Sample")),
    ("author-name", article(author=[{"@type": "Person", "name": "Ada Example"}, {"@type": "Person", "name": "Bea Sample"}])),
    ("author-name", by("Ada Example", publisher={"@type": "Organization", "name": "Ada Example"})),
    ("author-name", by("walkers", publisher={"@type": "Person", "name": "walkers"})),
    ("author-name", by("walkers", kind="Organization", publisher={"@type": "Organization", "name": "walkers"})),
    ("author-name", node("MedicalWebPage", name="Cramp", author={"@type": "Person", "name": "Ada Example, MD"})),
    ("author-name", article(author=[None, 7, {"@type": "Person"}, {"name": ["Ada"]}])),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "silent"), SILENT)
def test_silence(rule, silent):
    assert said(rule, silent) == []


LEAVE = "leave it out or state what is meant"
LONG = "x" * 100
NOISE = [
    ("empty-value", article(keywords="", image=["", " "]), "keywords, image of Article are empty; leave them out"),
    ("empty-value", article(image=[]), "image of Article is empty; leave it out"),
    ("empty-value", article(author={}), "author of Article is empty; leave it out"),
    ("empty-value", article(image=["", "https://a.example/1.jpg"]), "image of Article is empty; leave it out"),
    ("empty-value", article(hasPart=[node("WebPageElement", cssSelector=""), node("WebPageElement", cssSelector=" ")]),
     "cssSelector of WebPageElement is empty here and 1 times more; leave it out"),
    ("placeholder-value", article(headline="{{ page.title }}"), f"headline is '{{{{ page.title }}}}': a template that was not filled in; {LEAVE}"),
    ("placeholder-value", article(description="Used by {{count}} clubs"), f"description is 'Used by {{{{count}}}} clubs': a template that was not filled in; {LEAVE}"),
    ("placeholder-value", article(headline="<%= title %>"), f"headline is '<%= title %>': a template that was not filled in; {LEAVE}"),
    ("placeholder-value", article(headline="${title}"), f"headline is '${{title}}': a template that was not filled in; {LEAVE}"),
    ("placeholder-value", article(author="[object Object]"), f"author is '[object Object]': a template that was not filled in; {LEAVE}"),
    ("placeholder-value", article(author={"@type": "Person", "name": "undefined"}), f"name is 'undefined': no value; {LEAVE}"),
    ("placeholder-value", article(description="Lorem ipsum dolor sit amet"), f"description is 'Lorem ipsum dolor sit amet': a sample text; {LEAVE}"),
    ("placeholder-value", article(description="TODO"), f"description is 'TODO': no value; {LEAVE}"),
    ("html-in-text", article(headline="Calf <em>cramp</em>"), "headline has the tag '<em>'; it must be plain text"),
    ("html-in-text", article(author={"@type": "Person", "name": "<a href='/ada/'>Ada</a>"}), "name has the tag \"<a href='/ada/'>\"; it must be plain text"),
    ("answer-html", answer("<table><tr><td>a</td></tr></table><p>b</p>"), "the text of the answer has <table>, <td>, <tr>, which Google ignores; take them out"),
    ("html-script", answer("Rest <script src=x.js>"), "text holds the tag '<script src=x.js>', which runs what is not of the page; take it out"),
    ("html-script", article(description="<img src=x onerror=alert(1)>"), "description holds the tag '<img src=x onerror=alert(1)>', which runs what is not of the page; take it out"),
    ("html-script", article(headline="<a href=' JavaScript:alert(1)'>x</a>"), "headline holds the tag \"<a href=' JavaScript:alert(1)'>\", which runs what is not of the page; take it out"),
    ("text-over-escaped", article(headline="Salt &amp; water"), "headline: the entity '&amp;' is shown as it is; write the sign itself"),
    ("text-over-escaped", article(headline="Calf &#8211; cramp", description="&nbsp;a"), "description and 1 more texts: the entity '&nbsp;' is shown as it is; write the sign itself"),
    ("text-truncated", answer("Stretch the muscle, drink something, and walk…"), "text ends in an ellipsis: '…le, drink something, and walk…'; state the whole text"),
    ("text-truncated", article(articleBody="Stretch the muscle, drink something [...]"), "articleBody ends in an ellipsis: '… muscle, drink something [...]'; state the whole text"),
    ("text-length", node("Dentist", name="A", priceRange=LONG), "priceRange has 100 characters; Google asks for at most 99"),
    ("text-length", node("Dataset", name="A", description="Cramps."), "description has 7 characters; Google asks for 50 to 5000"),
    ("text-length", node("ClaimReview", claimReviewed=LONG), "claimReviewed has 100 characters; Google asks for at most 75"),
    ("text-length", node("Review", author={"@type": "Person", "name": LONG}), "the name of the reviewer has 100 characters; Google asks for at most 99"),
    ("author-name", by("By Ada Example"), "author 'By Ada Example' begins with 'By'; write 'Ada Example'"),
    ("author-name", article(author="Written by Ada Example"), "author 'Written by Ada Example' begins with 'Written by'; write 'Ada Example'"),
    ("author-name", by("Ada Example and Bea Sample"), "author 'Ada Example and Bea Sample' holds several names; make each an author"),
    ("author-name", by("Ada Example, Bea Sample, Cy Test"), "author 'Ada Example, Bea Sample, Cy Test' holds several names; make each an author"),
    ("author-name", by("Ada Example | Walkers"), "author 'Ada Example | Walkers' holds more than a name; write 'Ada Example'"),
    ("author-name", by("Dr. Ada Example"), "author 'Dr. Ada Example' holds more than a name; write 'Ada Example', and the rest as honorificPrefix or honorificSuffix"),
    ("author-name", by("Ada Example, Walkers", publisher={"@type": "Organization", "name": "Walkers"}), "author 'Ada Example, Walkers' holds the name of the publisher; write 'Ada Example'"),
    ("author-name", by("walkers", publisher={"@type": "Organization", "name": "Walkers"}), "author 'walkers' is a Person and has the name of the publisher; make it an Organization, or name the person"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wrong", "message"), NOISE)
def test_noise(rule, wrong, message):
    assert said(rule, wrong) == [message]


@pytest.mark.parametrize(
    ("rule", "stated", "body"),
    [
        ("placeholder-value", article(description="How {{count}} is filled in"), "<p>How {{count}} is filled in.</p>"),
        ("html-in-text", article(headline="What <div> is for"), "<h1>Div</h1><p>What &lt;div&gt; is for.</p>"),
        ("html-script", answer("Write <script> last"), "<p>Write &lt;script&gt; last.</p>"),
        (
            "text-truncated",
            answer("And then the calf hurt again, and again…"),
            "<p>And then the calf hurt again, and again…</p>",
        ),
    ],
)
def test_what_the_page_shows_is_what_it_is_about(rule, stated, body):
    page = f"<main><article><h1>Cramp</h1>{body}<p>{'Rest the leg and drink. ' * 20}</p></article></main>"

    assert len(found(rule, stated)) == 1
    assert found(rule, stated, body=page) == []


@pytest.mark.parametrize(
    ("rule", "wrong", "made"),
    [
        (
            "empty-value",
            article(keywords=["", "Knot", ""]),
            [("remove", "/0/keywords/2", None), ("remove", "/0/keywords/0", None)],
        ),
        ("empty-value", article(keywords=["", ""]), [("remove", "/0/keywords", None)]),
        ("html-in-text", article(headline="Calf <em>cramp</em>"), [("replace", "/0/headline", "Calf cramp")]),
        ("text-over-escaped", article(headline="Salt &amp;amp; water"), [("replace", "/0/headline", "Salt & water")]),
        ("placeholder-value", article(headline="{{ page.title }}"), []),
    ],
)
def test_what_is_certain_is_mended(rule, wrong, made):
    assert changes(rule, wrong) == made
