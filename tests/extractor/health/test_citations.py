"""The sources of a health page: lists under their headings, links to papers, front matter, mark-up; and no others."""

import datetime as dt

import pytest

from seoexport import Site, extract
from seoexport.extractor.health.citations import MAX_CITATIONS

URL = "https://example.org/pain/cramp/"
SITE = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),), today=dt.date(2026, 5, 1))
WORK = "Sample A, Other B. Cramps in calves. J Calves. 2019;3(2):4-9."
ITEM = f"<li>{WORK}</li>"


def cited(source, suffix=".html", url=URL):
    return extract(source, url=url, suffix=suffix, site=SITE).citations


def shown(source, **options):
    names = ("text", "title", "url", "doi", "pmid", "pmcid", "year")
    found = cited(source, **options)
    return [{name: value for name in names if (value := getattr(each, name)) is not None} for each in found]


@pytest.mark.parametrize(
    "heading",
    [
        "References", "REFERENCES:", "7. References", "Bibliography", "Sources", "Literatur", "Quellen",
        "Quellenangaben", "Références", "Sources et références", "Bibliografía", "Fuentes", "Referencias", "Referências",
        "Fontes", "Bibliografia", "Fonti", "Bronnen", "Bronvermelding", "Kaynakça", "Kaynaklar", "المراجع", "المصادر",
        "参考文献", "出典",
    ],
)  # fmt: skip
@pytest.mark.parametrize("tag", ["h2", "h4", "summary"])
def test_a_list_under_its_heading(heading, tag):
    around = "details" if tag == "summary" else "section"
    source = f"<h1>Cramp</h1><p>Text.</p><{around}><{tag}>{heading}</{tag}><ol>{ITEM}</ol></{around}><p>End (2019).</p>"

    assert shown(source) == [{"text": WORK, "year": 2019}]


@pytest.mark.parametrize(
    "heading",
    [
        "Further reading", "Related articles", "Resources", "Sources of iron", "See also", "Useful links", "Comments",
        "Causes", "Frequently asked questions", "About the author", "Weiterführende Links", "Pour en savoir plus",
        "Lees ook", "関連記事", "A reference for doctors who want to know all about cramps",
    ],
)  # fmt: skip
def test_a_list_under_another_heading(heading):
    assert cited(f"<h1>Cramp</h1><p>Text.</p><h2>{heading}</h2><ol>{ITEM}</ol>") == ()


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (f"[1] {WORK} <a href='#back'>↩</a>", {"text": WORK, "year": 2019}),
        (
            f"{WORK} <a href='https://doi.org/10.1000/xyz'>https://doi.org/10.1000/xyz</a>",
            {"text": WORK, "year": 2019, "doi": "10.1000/xyz", "url": "https://doi.org/10.1000/xyz"},
        ),
        (
            f"{WORK} [<a href='https://pubmed.ncbi.nlm.nih.gov/4242/'>PubMed</a>] [<a href='https://scholar.google.com/x'>"
            "Google Scholar</a>]",
            {"text": WORK, "year": 2019, "pmid": "4242", "url": "https://pubmed.ncbi.nlm.nih.gov/4242/"},
        ),
        (
            f"{WORK} doi:10.1000/xyz. PMID: 4242; PMCID: PMC4243.",
            {
                "text": f"{WORK} doi:10.1000/xyz. PMID: 4242; PMCID: PMC4243.", "year": 2019, "doi": "10.1000/xyz",
                "pmid": "4242", "pmcid": "PMC4243", "url": "https://doi.org/10.1000/xyz",
            },
        ),
        (
            "Sample A. <a href='https://doi.org/10.1000/xyz'>Cramps in calves</a>. J Calves. 2019;3:4.",
            {
                "text": "Sample A. Cramps in calves. J Calves. 2019;3:4.", "title": "Cramps in calves", "year": 2019,
                "doi": "10.1000/xyz", "url": "https://doi.org/10.1000/xyz",
            },
        ),
        (
            "Sample A. <a href='https://doi.org/10.1000/xyz'>Cramps in calves. J Calves</a>. 2019;3:4.",
            {
                "text": "Sample A. Cramps in calves. J Calves. 2019;3:4.", "year": 2019, "doi": "10.1000/xyz",
                "url": "https://doi.org/10.1000/xyz",
            },
        ),
        (
            "Sample A. <cite>Cramps in calves</cite>. Calf Press, 2019.",
            {"text": "Sample A. Cramps in calves. Calf Press, 2019.", "title": "Cramps in calves", "year": 2019},
        ),
        (
            "<cite>Sample A. Cramps in calves. 2019;1:2.</cite>", {"text": "Sample A. Cramps in calves. 2019;1:2.", "year": 2019},
        ),
        (
            "Example Clinic. <a href='https://clinic.example/calf?utm_source=b&page=2'>Calf cramps</a>. Accessed May 3, 2021.",
            {"text": "Example Clinic. Calf cramps", "url": "https://clinic.example/calf?page=2"},
        ),
        (
            "Example Clinic. Calf cramps. https://clinic.example/calf",
            {"text": "Example Clinic. Calf cramps.", "url": "https://clinic.example/calf"},
        ),
        (f"{WORK} 10.1/x", {"text": f"{WORK} 10.1/x", "year": 2019}),
        (
            f"{WORK} <a href='https://doi.org/10.1000/a'>A</a>, <a href='https://doi.org/10.1000/b'>B</a>",
            {"text": f"{WORK} A, B", "year": 2019, "url": "https://doi.org/10.1000/a"},
        ),
        (
            f"{WORK} <a rel='sponsored' href='https://shop.example/'>Buy</a>", {"text": f"{WORK} Buy", "year": 2019},
        ),
        ("World Calf Organization. Cramps.", {"text": "World Calf Organization. Cramps."}),
    ],
)  # fmt: skip
def test_what_an_entry_says(item, expected):
    found = shown(f"<h1>Cramp</h1><h2>References</h2><ul><li>{item}</li></ul>")

    assert found[:1] == [expected]


@pytest.mark.parametrize(
    "source",
    [
        "<h2>Sources</h2><ul><li>Salmon and herring</li><li>Egg yolks and butter</li></ul>",
        "<h2>References</h2><p>We name our sources where we have any.</p>",
        "<h2>References</h2><ul><li><a href='/other/'>Another page of ours</a></li></ul>",
        f"<nav><h2>References</h2><ul>{ITEM}</ul></nav>",
        f"<div class='author-box'><h2>References</h2><ul>{ITEM}</ul></div>",
        f"<div class='related'><h2>Sources</h2><ul>{ITEM}</ul></div>",
        f"<div hidden><h2>References</h2></div><ul>{ITEM}</ul>",
        f"<ul><li><a href='#references'>References</a></li><li>{WORK}</li></ul>",
        "<h2>References</h2><ul><li>Top</li></ul>",
        f"<h2>References</h2><ul><li>{'Cramp. ' * 300}</li></ul>",
        "<h2>Notes</h2><ul><li>Use a <a href='https://shop.example/'>brace</a> at night.</li></ul>",
        "<h2>Quellen</h2><ul><li>Fisch und Nüsse</li><li>Milch, etwa <a href='https://milch.example/'>hier</a></li>"
        "<li>Brot aus vollem Korn</li></ul>",
        "<div class='footnotes'><p>ABC DEF & G had many cramps in 2017.</p></div>",
        "<h2>References</h2><ul><li>Clinic. &lt;a href='https://clinic.example/'>Cramps&lt;/a></li></ul>",
        "<h2>References</h2><h2>Comments</h2><ol>" + ITEM + "</ol>",
        "<p>Ask for <a href='https://pubmed.ncbi.nlm.nih.gov/?term=cramp'>papers</a>.</p>",
        "<p>See <a href='https://clinic.example/calf'>this clinic</a>.</p>",
        "<aside><p>Read <a href='https://doi.org/10.1000/xyz'>more</a></p></aside>",
        "<p class='author-bio'>Ann wrote <a href='https://doi.org/10.1000/xyz'>a paper</a>.</p>",
        "<p hidden><a href='https://doi.org/10.1000/xyz'>a paper</a></p>",
        "<div class='comments'><p><a href='https://doi.org/10.1000/xyz'>a paper</a></p></div>",
        "<p><a href='https://doi.org/10.1/x'>a paper</a></p>",
        "<div class='footnotes'><ol><li>Some say so in the south of the country.</li></ol></div>",
    ],
)
def test_what_is_no_source(source):
    assert cited(f"<h1>Cramp</h1><p>Text.</p>{source}") == ()


def test_references_end_where_their_list_does():
    share = "<ul><li><a href='https://social.example/share'>Share this page on Social</a></li></ul>"
    bio = "<p>Ann Example writes on health. <a href='https://ann.example/'>Her page</a></p>"
    source = f"<h1>Cramp</h1><h2>References</h2><p>All were read by us.</p><ol>{ITEM}</ol>{bio}{share}"

    assert shown(source) == [{"text": WORK, "year": 2019}]


def test_lists_under_headings_below_that_of_the_references():
    source = f"<h1>Cramp</h1><h2>References</h2><h3>Studies</h3><ol>{ITEM}</ol><h3>Books</h3><ul><li>Calf book (2018).</li></ul>"

    assert [each.text for each in cited(source)] == [WORK, "Calf book (2018)."]


def test_paragraphs_and_lines():
    other = "Sample C. Knots. J Calves. 2018;2:3."
    lines = f"<h1>Cramp</h1><h2>References</h2><p>1. {WORK}<br>2. {other}</p><p>Last updated: May 3, 2021</p>"
    paragraphs = f"<h1>Cramp</h1><p><strong>References</strong></p><p>{WORK}</p><p>{other}</p><p>Thank you.</p>"

    assert [each.text for each in cited(lines)] == [WORK, other]
    assert [each.text for each in cited(paragraphs)] == [WORK, other]


@pytest.mark.parametrize(
    "source",
    [
        f"<ol class='references'>{ITEM}</ol>",
        f"<div class='reflist'><ol>{ITEM}</ol></div>",
        f"<section class='footnotes' role='doc-endnotes'><ol>{ITEM}</ol></section>",
        f"<div role='doc-bibliography'><p>{WORK}</p></div>",
    ],
)
def test_lists_that_are_marked(source):
    assert shown(f"<h1>Cramp</h1><p>Text.</p>{source}") == [{"text": WORK, "year": 2019}]


def test_papers_that_the_text_links_to():
    source = (
        "<h1>Cramp</h1><p>A <a href='https://doi.org/10.1000/xyz'>study of 2019</a>, the "
        "<a href='https://doi.org/10.1000/XYZ'>same study</a> and <a href='https://www.ncbi.nlm.nih.gov/pubmed/4242'>one"
        "</a>.</p>"
    )

    assert shown(source) == [
        {"text": "https://doi.org/10.1000/xyz", "url": "https://doi.org/10.1000/xyz", "doi": "10.1000/xyz"},
        {
            "text": "https://pubmed.ncbi.nlm.nih.gov/4242/",
            "url": "https://pubmed.ncbi.nlm.nih.gov/4242/",
            "pmid": "4242",
        },
    ]


def test_a_work_is_named_once():
    link = "<a href='https://doi.org/10.1000/xyz'>paper</a>"
    source = f"<h1>Cramp</h1><p>See {link}.</p><h2>References</h2><ol><li>{WORK} {link}</li>{ITEM}{ITEM}</ol>"

    assert [each.doi for each in cited(source)] == ["10.1000/xyz", None]


def test_footnotes_of_markdown():
    source = (
        f"A cramp.[^1] It hurts.[^2]\n\n[^1]: {WORK} https://doi.org/10.1000/xyz\n[^2]: In the south, some say knot.\n"
    )

    assert shown(source, suffix=".md") == [
        {"text": WORK, "year": 2019, "doi": "10.1000/xyz", "url": "https://doi.org/10.1000/xyz"}
    ]


def test_each_has_its_place():
    source = f"<h1>Cramp</h1>\n<h2>References</h2>\n<ol>\n{ITEM}\n<li>Calf book (2018).</li>\n</ol>"
    article = extract(source, url=URL, site=SITE)

    assert [(each.origin.source, each.origin.line) for each in article.citations] == [("text", 4), ("text", 5)]
    assert article.origins["citations"] == article.citations[0].origin


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("10.1000/xyz", {"text": "https://doi.org/10.1000/xyz", "url": "https://doi.org/10.1000/xyz", "doi": "10.1000/xyz"}),
        ("PMID 4242", {"text": "https://pubmed.ncbi.nlm.nih.gov/4242/", "url": "https://pubmed.ncbi.nlm.nih.gov/4242/", "pmid": "4242"}),
        ("4242", {"text": "https://pubmed.ncbi.nlm.nih.gov/4242/", "url": "https://pubmed.ncbi.nlm.nih.gov/4242/", "pmid": "4242"}),
        ("https://clinic.example/a?utm_source=b", {"text": "https://clinic.example/a", "url": "https://clinic.example/a"}),
        (f'"{WORK}"', {"text": WORK, "year": 2019}),
        ('"[Calf cramps](https://clinic.example/a)"', {"text": "Calf cramps", "title": "Calf cramps", "url": "https://clinic.example/a"}),
        (
            "{title: Cramps, url: https://clinic.example/a, year: 2019}",
            {"text": "Cramps", "title": "Cramps", "url": "https://clinic.example/a", "year": 2019},
        ),
        (
            "{id: s19, title: Cramps, DOI: 10.1000/xyz, PMID: 4242, issued: {date-parts: [[2019, 3]]}}",
            {"text": "Cramps", "title": "Cramps", "url": "https://doi.org/10.1000/xyz", "doi": "10.1000/xyz", "pmid": "4242", "year": 2019},
        ),
        ("{title: Cramps, year: 2031}", {"text": "Cramps", "title": "Cramps"}),
    ],
)  # fmt: skip
@pytest.mark.parametrize("key", ["citations", "references", "sources", "Citations"])
def test_front_matter(key, stated, expected):
    assert shown(f"---\n{key}:\n  - {stated}\n---\nText.\n", suffix=".md") == [expected]


@pytest.mark.parametrize("stated", ["true", "12", "[]", "{}", "[{}]", "[[a]]", "[1.5]", "{note: x}", f"[{URL}]", "''"])
def test_front_matter_that_names_no_work(stated):
    assert cited(f"---\nreferences: {stated}\n---\nText.\n", suffix=".md") == ()


@pytest.mark.parametrize("stated", ["5", "[1.5, true]", "[{a: {b: c}}]", "[[[Cramps]]]"])
def test_front_matter_that_names_no_work_is_told_of(stated):
    source = f"---\ntitle: Cramp\ncitations: {stated}\n---\nText."
    told = extract(source, url=URL, suffix=".md", site=SITE).findings

    assert [(each.rule, each.problem.line) for each in told if "citations" in each.problem.message] == [
        ("stated-value", 3)
    ] * (stated.count(",") + 1)


@pytest.mark.parametrize(
    "stated", ["citations: []", "citations: 10.1000/xyz12", "citations: [1234567]", "sources: 5", "references: [[1]]"]
)
def test_front_matter_of_which_nothing_is_told(stated):
    source = f"---\ntitle: Cramp\n{stated}\n---\nText."
    told = extract(source, url=URL, suffix=".md", site=SITE).findings

    assert [each.problem.message for each in told if each.rule == "stated-value"] == []


def test_front_matter_counts_before_the_text():
    source = f"---\nsources: [Calf book]\n---\n<h2>References</h2><ol>{ITEM}</ol>\n"

    assert [each.text for each in cited(source, suffix=".md")] == ["Calf book"]


def test_mark_up():
    source = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "MedicalWebPage",
      "citation": ["Calf book (2018).", {"@type": "ScholarlyArticle", "name": "Cramps", "sameAs":
      "https://doi.org/10.1000/xyz", "identifier": {"@type": "PropertyValue", "propertyID": "PMID", "value": "4242"}}]}
      </script><h1>Cramp</h1>"""

    assert shown(source) == [
        {"text": "Calf book (2018).", "year": 2018},
        {
            "text": "Cramps",
            "title": "Cramps",
            "url": "https://doi.org/10.1000/xyz",
            "doi": "10.1000/xyz",
            "pmid": "4242",
        },
    ]


def test_mark_up_that_links_to_pages_of_the_site():
    source = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "Article",
      "citation": ["https://example.org/other/", {"@type": "WebPage", "url": "https://www.example.org/third/"}]}
      </script><h1>Cramp</h1>"""

    assert cited(source) == ()


def test_no_other_page_has_sources():
    site = Site(base_url="https://example.org/")

    assert extract(f"<h1>Cramp</h1><h2>References</h2><ol>{ITEM}</ol>", url=URL, site=site).citations == ()


def test_long_lists_are_cut():
    items = "".join(f"<li>Sample A. Cramps, part {n}. 2019;{n}:1.</li>" for n in range(3 * MAX_CITATIONS))

    assert len(cited(f"<h1>Cramp</h1><h2>References</h2><ol>{items}</ol>")) == MAX_CITATIONS
