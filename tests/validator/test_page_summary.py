"""What is kept of a page for the rules across pages: what it says, whatever shape it says it in."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport import Site, export, extract
from seoexport.checker import source_view
from seoexport.extractor import read
from seoexport.validator.site.page_summary import PageSummary, texts
from seoexport.validator.site.summarising import summary_of
from seoexport.validator.view import page_view

BASE = "https://example.org/"
SITE = Site(base_url=BASE)


def summary(*nodes, head="", url=f"{BASE}a/", language="en"):
    graph = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    source = f'<html lang="{language}"><head>{head}<script type="application/ld+json">{graph}</script></head></html>'
    return summary_of(source_view(read(source), url, SITE, ".html"), "a.html")


@pytest.mark.parametrize(
    ("head", "name", "value"),
    [
        ("<title> A  b </title>", "title", "A b"),
        ('<title></title><meta name="description" content="">', "title", None),
        ('<meta name="description" content=""><meta name="description" content="D">', "description", "D"),
        ('<link rel="canonical" href="/b/#c">', "canonical", f"{BASE}b/"),
        ('<link rel="canonical" href="/b/"><link rel="canonical" href="/b/">', "canonical", f"{BASE}b/"),
        # Two that differ name none.
        ('<link rel="canonical" href="/b/"><link rel="canonical" href="/c/">', "canonical", None),
        ('<base href="/c/"><link rel="canonical" href="b/">', "canonical", f"{BASE}c/b/"),
        ('<base href="/c/"><meta property="og:image" content="b.jpg">', "images", (f"{BASE}c/b.jpg",)),
        ('<link rel="canonical" href="javascript:x">', "canonical", None),
        ('<meta property="og:url" content="https://example.org/b/">', "og_url", f"{BASE}b/"),
        ('<meta name="robots" content="noindex">', "noindex", True),
        ('<meta name="robots" content="none">', "noindex", True),
        ('<meta name="robots" content="nofollow">', "noindex", False),
        ('<link rel="alternate" hreflang="DE" href="/de/">', "alternates", (("de", f"{BASE}de/"),)),
        ('<link rel="alternate" type="application/rss+xml" href="/feed">', "alternates", ()),
        (
            '<meta property="article:modified_time" content="2026-03-02T23:00:00+01:00">',
            "modified",
            (date(2026, 3, 2),),
        ),
        ('<meta http-equiv="refresh" content="0; url=/b/">', "target", f"{BASE}b/"),
        ('<meta http-equiv="refresh" content="0; url=/b/">', "kind", "redirect"),
        ('<meta property="og:image" content="/a.jpg">', "images", (f"{BASE}a.jpg",)),
    ],
)
def test_what_the_head_says(head, name, value):
    assert getattr(summary(head=head), name) == value


@pytest.mark.parametrize(
    ("nodes", "name", "value"),
    [
        ([{"@type": "WebPage", "url": "/b/", "@id": "/c/"}], "node_urls", (f"{BASE}b/",)),
        ([{"@type": "MedicalWebPage", "url": "/b/", "@id": "/c/"}], "node_ids", (f"{BASE}c/",)),
        # A fragment names a part of the page, a page inside another node any page.
        ([{"@type": "WebPage", "@id": "/a/#webpage"}], "node_ids", ()),
        ([{"@type": "Article", "mainEntityOfPage": {"@type": "WebPage", "@id": "/c/"}}], "node_ids", ()),
        ([{"@type": "NewsArticle", "headline": ["A &amp; b"]}], "headline", "A & b"),
        ([{"@type": "Article", "author": {"@id": "#ada"}}, {"@id": "#ada", "@type": "Person", "url": "/ada/"}], "authors", (f"{BASE}ada/",)),
        ([{"@type": "Article", "author": ["Ada", None, {"@type": "Person", "url": ["/ada/"]}]}], "authors", (f"{BASE}ada/",)),
        ([{"@type": "WebPage", "dateModified": "2026-03-02"}, {"@type": "Article", "dateModified": "2026-03-04"}], "modified", (date(2026, 3, 2), date(2026, 3, 4))),
        # What a comment was changed on says nothing of the page.
        ([{"@type": "Article", "comment": {"@type": "Comment", "dateModified": "2026-03-02"}}], "modified", ()),
        ([{"@type": "Article", "image": [{"@type": "ImageObject", "url": "/b.jpg"}, "/c.jpg"]}], "images", (f"{BASE}b.jpg", f"{BASE}c.jpg")),
        ([{"@type": "ProfilePage"}, {"@type": ["WebPage", "FAQPage"]}], "types", ("FAQPage", "ProfilePage", "WebPage")),
    ],
)  # fmt: skip
def test_what_the_mark_up_says(nodes, name, value):
    assert getattr(summary(*nodes), name) == value


@pytest.mark.parametrize(
    ("item", "step"),
    [
        ({"name": "B", "item": "/b/"}, ("B", f"{BASE}b/")),
        ({"name": "B", "item": {"@id": "/b/"}}, ("B", f"{BASE}b/")),
        ({"item": {"@id": "/b/", "name": "B"}}, ("B", f"{BASE}b/")),
        ({"item": {"@type": "WebPage", "url": "/b/", "name": "B"}}, ("B", f"{BASE}b/")),
        ({"name": "B"}, None),
        ({"name": "B", "item": 3}, None),
        ("B", None),
    ],
)
def test_the_steps_of_breadcrumbs(item, step):
    found = summary({"@type": "BreadcrumbList", "itemListElement": [item]})

    assert [(each.name, each.url) for each in found.steps] == ([step] if step else [])


def test_facts_are_those_of_things_that_several_pages_speak_of():
    found = summary(
        {"@type": "Dentist", "@id": f"{BASE}#us", "name": "Us", "logo": {"@id": "#logo"}, "description": "Text"},
        {"@type": "ImageObject", "@id": "#logo", "contentUrl": "/logo.png"},
        {"@type": "Article", "@id": f"{BASE}a/#article", "headline": "Of the page itself"},
        {"@type": "Article", "@id": f"{BASE}b/#article", "headline": "Of another page"},
        {"@type": "Person", "@id": "_:b0", "name": "Nobody"},
    )

    assert {(each.node.removeprefix(BASE), each.name, each.shown) for each in found.facts} == {
        ("#us", "name", "Us"),
        ("#us", "logo", f"{BASE}logo.png"),
        ("b/#article", "headline", "Of another page"),
    }


def test_questions_are_compared_by_their_letters():
    def asked(name, answer):
        return {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": answer}}

    one = summary(asked("Is it safe?", "Mostly; ask first."), asked("Is it dear?", "No."))
    other = summary(asked("IS IT DEAR", "no"), asked("Is it safe?", "No."))
    shared = {key for key, _ in one.questions} & {key for key, _ in other.questions}

    assert [shown for key, shown in one.questions if key in shared] == ["Is it dear?"]


def test_no_texts_are_none():
    assert list(texts([])) == list(PageSummary(file="a", url="b").questions) == []


def test_a_page_that_was_not_written_yet_has_what_it_will_say():
    article = extract("---\ntitle: Cramp\n---\nRest.\n", url=f"{BASE}cramp/", suffix=".md", site=SITE)
    found = summary_of(page_view(export(article, SITE), SITE), "cramp.md")

    assert (found.title, found.canonical, found.kind) == ("Cramp", f"{BASE}cramp/", "page")


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(("@id", "@type", "@value", "name", "url", "item", "text")), inner, max_size=3)
    ),
    max_leaves=8,
)
TYPES = st.sampled_from(
    ("WebPage", "Article", "Question", "VideoObject", "ClaimReview", "BreadcrumbList", "Organization", "Nothing")
)
NAMES = st.sampled_from(
    (
        "@id", "name", "url", "logo", "author", "image", "headline", "dateModified", "itemListElement",
        "acceptedAnswer", "claimReviewed", "contentUrl", "telephone", "thumbnailUrl",
    )
)  # fmt: skip


@given(nodes=st.lists(st.tuples(TYPES, st.dictionaries(NAMES, VALUES, max_size=5)), max_size=3))
def test_whatever_stands_there_is_read(nodes):
    assert summary(*({"@type": kind} | node for kind, node in nodes)).url == f"{BASE}a/"
