"""The type of a page: what somebody states comes before what the page shows."""

import pytest

from seoexport import Site, extract

URL = "https://example.org/gout/"
SITE = Site(base_url="https://example.org/")
HEALTH = """<h1>Gout</h1><p>A joint swells overnight; doctors test the blood, and medication eases the pain.</p>
<h2>Causes</h2><p>Crystals that the kidneys leave in the blood.</p>
<h2>Treatment</h2><p>Rest, cold and tablets for some days.</p>"""


def page(body, head=""):
    return f"<!doctype html><html lang=en><title>Gout</title>{head}<main>{body}</main></html>"


def marked_up(kind):
    return f'<script type="application/ld+json">{{"@type": "{kind}", "name": "Gout", "url": "{URL}"}}</script>'


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("", HEALTH, "MedicalWebPage"),
        ("", "<h1>Gout</h1><p>A card game for three.</p>", "WebPage"),
        (marked_up("MedicalWebPage"), "<h1>Gout</h1><p>A swollen toe.</p>", "MedicalWebPage"),
        (marked_up("WebPage"), HEALTH, "MedicalWebPage"),
        (marked_up("Product"), HEALTH, "WebPage"),
        (marked_up("Recipe"), HEALTH, "WebPage"),
        (marked_up("Article"), HEALTH, "MedicalWebPage"),
        (marked_up("HowTo"), HEALTH, "MedicalWebPage"),
    ],
)
def test_what_the_page_shows_and_its_mark_up_says(head, body, expected):
    assert extract(page(body, head), url=URL, site=SITE).page_type == expected


@pytest.mark.parametrize(
    ("stated", "globs", "expected"),
    [
        ("", (), "MedicalWebPage"),
        ("seo: {page_type: WebPage}", (), "WebPage"),
        ("", (("/gout/", "AboutPage"),), "AboutPage"),
        ("seo: {page_type: MedicalWebPage}", (("/gout/", "AboutPage"),), "MedicalWebPage"),
        ("seo: {page_type: Gout}", (), "MedicalWebPage"),
    ],
)
def test_what_is_stated_comes_first(stated, globs, expected):
    source = f"---\ntitle: Gout\nlang: en\n{stated}\n---\n\n{HEALTH}"
    site = Site(base_url="https://example.org/", page_types=globs)

    assert extract(source, url=URL, suffix=".md", site=site).page_type == expected


def test_the_grounds_are_told():
    origin = extract(page(HEALTH), url=URL, site=SITE).origins["page_type"]

    assert (origin.source, origin.key) == (
        "text",
        "headings name Causes in 'Causes', Treatments in 'Treatment'; words doctors, blood, medication, kidneys, pain",
    )


SHORT = """## Causes

A tight calf and worn shoes, most of the time.

## Treatment

Ice, and exercises from a physiotherapist.
"""
LEASE = """## Causes

Landlords who forget the date.

## Prevention

Sign early, and ask a lawyer.
"""


@pytest.mark.parametrize(
    ("lines", "body", "expected"),
    [
        ("", SHORT, "WebPage"),
        ("condition: shin splints", SHORT, "MedicalWebPage"),
        ("reviewedBy: Ada Example", SHORT, "MedicalWebPage"),
        ("condition: used", LEASE, "WebPage"),
        ("reviewedBy: Ada Example", LEASE, "WebPage"),
        ("condition: shin splints", "Ice, and exercises from a physiotherapist.", "WebPage"),
    ],
)
def test_a_stated_condition_or_a_reviewer_speaks_for_a_short_text(lines, body, expected):
    source = f"---\ntitle: Shins after a run\n{lines}\n---\n{body}"

    assert extract(source, url=URL, suffix=".md", site=SITE).page_type == expected


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<meta name=author content='Ada Example'>", "Article"),
        ("<meta name=author content='Ada Example'><meta property=og:type content=website>", None),
        ("<meta name=author content='Ada Example'><meta property=og:type content=article>", "Article"),
        ("<meta property=article:published_time content=2024-05-10><meta property=og:type content=website>", "Article"),
        ("<meta property=og:type content=website>", None),
    ],
)
def test_a_list_of_pages_with_the_name_of_the_blogs_author_is_no_article(head, expected):
    assert extract(page("<h1>Gout</h1><p>Three notes.</p>", head), url=URL, site=SITE).article_type == expected


@pytest.mark.parametrize("stated", ["CollectionPage", "SearchResultsPage", "WebPage"])
def test_what_is_said_to_be_a_list_is_no_article_for_what_it_lists(stated):
    listed = "<h1>Gout</h1><p>By Ada Example, 10 May 2024</p><p>A joint swells overnight, mostly that of a toe.</p>"
    source = f"---\nseo: {{page_type: {stated}}}\n---\n{page(listed)}"
    article = extract(source, url="https://example.org/notes/", site=SITE)

    assert (article.page_type, article.article_type is None) == (stated, stated != "WebPage")
    assert (article.published is None, article.authors == ()) == (stated != "WebPage", stated != "WebPage")
