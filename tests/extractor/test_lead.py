"""The sentence that stands in for a description: the first of the text itself, never what is said about the page."""

import pytest

from seoexport import extract

URL = "https://example.org/pain/cramp/"
LEAD = "A calf cramp is sudden and harmless, and stretching the toes towards the shin ends most of them."
H1 = "<h1>Calf cramps</h1>"

#: What stands between a title and the text, and is not of the text.
ABOUT_THE_PAGE = [
    "<p>Medically reviewed by Dr Lee Example on 4 March 2026</p>",
    "<p>Medically reviewed by Dr Lee Example, MD, on 4 March 2026.</p>",
    "<p>By Ada Example · 5 min read · March 4, 2026</p>",
    "<p>Ada Example | Published on March 4, 2026 | 5 min read</p>",
    "<p>Written by Ada Example, who lives in the hills, and checked by Bea Sample.</p>",
    "<p>Last updated on Wednesday, 4 March 2026, at 10:30</p>",
    "<p>This article was last updated on 4 March 2026.</p>",
    "<p>Aktualisiert am 4. März 2026 von Ada Beispiel, Redaktion</p>",
    "<p>This post may contain affiliate links, which cost you nothing extra.</p>",
    "<p>As an Amazon Associate I earn from qualifying purchases made here.</p>",
    "<p>Dieser Beitrag enthält Affiliate-Links; der Preis bleibt derselbe.</p>",
    "<p>Disclaimer: what you read here does not replace a visit to a doctor.</p>",
    "<p><strong>Medical disclaimer:</strong> ask somebody who has studied medicine.</p>",
    "<p>Hinweis: Dieser Text ersetzt keinen Besuch in der Praxis.</p>",
    "<p>Everything here is for informational purposes only, so ask your doctor.</p>",
    "<p>Photo: Cy Other, a sleeping walker near the lake at dusk</p>",
    "<p>Photo by Cy Other, who also took the one further down.</p>",
    "<p>We use cookies so that the site remembers what you have chosen.</p>",
    "<p>© 2026 Plain Health Ltd, the Hills, all rights reserved.</p>",
    "<p>Please enable JavaScript in your browser to see this page whole.</p>",
    '<div class="cookie-banner"><p>Your choice is kept for a year and can be changed here.</p></div>',
    '<div id="toc"><p>What you will read about here, in the order in which it comes.</p></div>',
    '<div class="table-of-contents"><p>What you will read about here, in the order in which it comes.</p></div>',
    '<div class="entry-meta"><p>Filed with the other texts on legs by the people who look after this site.</p></div>',
    '<p class="affiliate-disclosure">We earn a little when you buy something that we name.</p>',
    '<div class="newsletter-box"><p>A letter every Friday, and nothing else, is what you will get from us.</p></div>',
    '<p><a href="#a">What is a cramp</a> <a href="#b">What helps at night</a> <a href="#c">When to see a doctor</a></p>',
    "<figure><p>The muscles of the lower leg, seen from the side and from behind.</p></figure>",
    "<ul><li><p>Stretch the calf before going to bed, twice on each side.</p></li></ul>",
    "<blockquote><p>I had never known a pain like that in all my life, said a walker.</p></blockquote>",
]


@pytest.mark.parametrize("before", ABOUT_THE_PAGE)
def test_what_is_said_about_the_page_is_no_lead(before):
    assert extract(f"{H1}{before}<p>{LEAD}</p>", url=URL).description == LEAD


@pytest.mark.parametrize("before", ABOUT_THE_PAGE)
def test_nothing_stands_in_for_a_lead(before):
    assert extract(f"{H1}{before}<p>Short.</p>", url=URL).description is None


@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        "By Monday morning most cramps of a Sunday walk are gone, and nobody remembers them.",
        "By stretching the calf before bed, you may spare yourself a cramp at night.",
        "Published studies do not agree on magnesium, and few of them are large.",
        "Updated advice from March 2026 asks walkers to stretch before bed and again in the morning.",
        "Photographs of cramped legs look alike, but the causes behind them do not.",
        "These cookies are soft inside and keep for a week in a tin.",
        "Reviewed in this guide are six braces that hold a calf without rubbing it.",
        "What helps against a cramp at night, and when it is time to see a doctor",
        "Dr Lee Example has treated walkers for 30 years and knows every cramp by name.",
        "Since 4 March 2026 the clinic opens at seven, so that walkers come before work.",
        "夜中にふくらはぎがつる原因と、自宅でできる対処法、病院に行く目安をまとめてわかりやすく説明します。",
    ],
)
def test_leads(lead):
    assert extract(f"{H1}<p>{lead}</p><p>{LEAD}</p>", url=URL).description == lead


@pytest.mark.parametrize(
    "source",
    [
        f"{H1}<div>{LEAD}</div>",
        f"{H1}<div class=content>{LEAD}<br><br>And so on, for as long as the text goes on.</div>",
        f"<main>{H1}{LEAD}</main>",
        f"{H1}<div>Ada Example, Wednesday, 4 March, five minutes to read</div><div>{LEAD}</div>",
        f"<p>The home of people who walk too far and want to walk again.</p>{H1}<p>{LEAD}</p>",
        f'<article class="post category-newsletter tag-cookies">{H1}<p>{LEAD}</p></article>',
        f'<div class="post social-care">{H1}<div class="entry"><p>{LEAD}</p></div></div>',
        f'{H1}<div class="wrapper meta-field">{f"<p>{LEAD}</p>" * 4}</div>',
        f"<header>{H1}<p>{LEAD}</p></header><p>Another sentence that goes on about calves at length.</p>",
    ],
)
def test_where_a_lead_stands(source):
    assert extract(source, url=URL).description == LEAD


def test_a_text_without_title_begins_at_its_top():
    assert extract(f"<p>{LEAD}</p><p>And on.</p>", url=URL).description == LEAD


def test_the_lead_of_a_content_file_stands_behind_its_notices():
    source = f"---\ntitle: Calf cramps\n---\n*Last updated on 4 March 2026 by the people of this site*\n\n{LEAD}\n"

    article = extract(source, url=URL, suffix=".md")

    assert (article.description, article.origins["description"].line) == (LEAD, 6)
