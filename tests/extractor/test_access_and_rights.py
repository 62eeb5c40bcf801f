"""Paywalls, what is read aloud, comments and copyright: where they are stated, and which statement counts."""

import pytest

from seoexport import Site, extract
from seoexport.model import Organization, Origin, Person

BASE = "https://example.org/"
ADA = Person(name="Ada Example", key="ada")
CLINIC = Organization(name="Plain Health", url=BASE)
SITE = Site(
    base_url=BASE,
    publisher=CLINIC,
    authors=(ADA,),
    paywalls=(("/open/**", ()), ("/members/**", (".rest",))),
    speakable=("h1",),
)


def read(source, site=None, path="a/"):
    return extract(source, url=f"{BASE}{path}", site=site)


def front_matter(lines):
    return f"---\n{lines}\n---\n<h1>Cramp</h1>"


def markup(json):
    return f'<h1>Cramp</h1><script type="application/ld+json">{json}</script>'


@pytest.mark.parametrize(
    ("source", "free", "paywalled"),
    [
        ("<h1>Cramp</h1>", None, ()),
        (front_matter("seo: {paywall: .members}"), False, (".members",)),
        (front_matter("seo: {paywall: [.members, .more]}"), False, (".members", ".more")),
        (front_matter("seo: {paywall: true}"), False, ()),
        (front_matter("seo: {paywall: false}"), True, ()),
        (front_matter("seo: {paywall: 12}"), None, ()),
        (front_matter("seo: {paywall: ''}"), None, ()),
        (markup('{"@type":"Article","isAccessibleForFree":true}'), True, ()),
        (markup('{"@type":"Article","isAccessibleForFree":"False"}'), False, ()),
        (markup('{"@type":"Article","isAccessibleForFree":"http://schema.org/True"}'), True, ()),
        (markup('{"@type":"Article","isAccessibleForFree":"perhaps"}'), None, ()),
        (
            markup(
                '{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":'
                '{"@type":"WebPageElement","isAccessibleForFree":false,"cssSelector":".pay"}}'
            ),
            False,
            (".pay",),
        ),
        (markup('{"@type":"NewsArticle","hasPart":{"@type":"WebPageElement","cssSelector":".intro"}}'), None, ()),
        (
            "---\nseo: {paywall: false}\n---\n" + markup('{"@type":"Article","isAccessibleForFree":false}'),
            True,
            (),
        ),
    ],
)
def test_a_paywall(source, free, paywalled):
    article = read(source)

    assert (article.free, article.paywalled) == (free, paywalled)


@pytest.mark.parametrize(
    ("source", "path", "free", "paywalled"),
    [
        ("<h1>Cramp</h1>", "members/a/", False, (".rest",)),
        ("<h1>Cramp</h1>", "a/", None, ()),
        (front_matter("seo: {paywall: false}"), "members/a/", True, ()),
        (front_matter("seo: {paywall: .other}"), "members/a/", False, (".other",)),
    ],
)
def test_a_paywall_by_path(source, path, free, paywalled):
    article = read(source, SITE, path)

    assert (article.free, article.paywalled) == (free, paywalled)


def test_the_origin_of_a_paywall():
    assert read("<h1>Cramp</h1>", SITE, "members/a/").origins["free"] == Origin(
        source="config", key="paywall./members/**"
    )


@pytest.mark.parametrize(
    ("source", "site", "expected"),
    [
        ("<h1>Cramp</h1>", None, ()),
        ("<h1>Cramp</h1>", SITE, ("h1",)),
        (front_matter("seo: {speakable: .lead}"), SITE, (".lead",)),
        (front_matter("seo: {speakable: [.lead, /html/head/title]}"), None, (".lead", "/html/head/title")),
        (front_matter("seo: {speakable: false}"), SITE, ()),
        (front_matter("seo: {speakable: true}"), None, ()),
        (markup('{"@type":"WebPage","speakable":{"@type":"SpeakableSpecification","xPath":["/html"]}}'), None, ("/html",)),
        (markup('{"@type":"Article","speakable":{"cssSelector":".a"}}'), SITE, (".a",)),
        (markup('{"@type":"Article","speakable":"#a"}'), None, ()),
    ],
)  # fmt: skip
def test_what_is_read_aloud(source, site, expected):
    assert read(source, site).speakable == expected


@pytest.mark.parametrize(
    ("source", "count", "url"),
    [
        ("<h1>Cramp</h1>", None, None),
        (front_matter("comment_count: 0"), 0, None),
        (front_matter("seo: {comment_count: 3, comment_url: '#respond'}"), 3, f"{BASE}a/#respond"),
        (front_matter("comment_count: -3\ncomment_url: 'javascript:x()'"), None, None),
        (front_matter("comment_count: true"), None, None),
        (markup('{"@type":"Article","commentCount":"12"}'), 12, None),
        (markup('{"@type":"Article","commentCount":"a dozen"}'), None, None),
        (
            markup(
                '{"@type":"Article","potentialAction":[{"@type":"CommentAction","name":"x","target":["#respond"]}]}'
            ),
            None,
            f"{BASE}a/#respond",
        ),
        (markup('{"@type":"Article","potentialAction":{"@type":"ReadAction","target":"/b/"}}'), None, None),
    ],
)
def test_comments(source, count, url):
    article = read(source)

    assert (article.comment_count, article.comment_url) == (count, url)


@pytest.mark.parametrize(
    ("source", "year", "holder"),
    [
        ("<h1>Cramp</h1><footer>© 2019 Plain Health</footer>", None, None),
        (front_matter("copyright_year: 2024\ncopyright_holder: Plain Health"), 2024, CLINIC),
        (front_matter("seo: {copyright_holder: ada}"), None, ADA),
        (front_matter("copyright_holder: Bea Sample"), None, Person(name="Bea Sample")),
        (front_matter("copyright_year: 24"), None, None),
        (markup('{"@type":"Article","copyrightYear":"2020","copyrightHolder":{"@type":"Person","name":"Bea Sample"}}'), 2020, Person(name="Bea Sample")),
    ],
)  # fmt: skip
def test_copyright(source, year, holder):
    article = read(source, SITE)

    assert (article.copyright_year, article.copyright_holder) == (year, holder)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h1>Cramp</h1><a href=/b/>More</a>", ()),
        (front_matter("seo: {significant_links: [/b/, /c/, /b/]}"), (f"{BASE}b/", f"{BASE}c/")),
        (front_matter("seo: {significant_links: [mailto:a@example.org]}"), ()),
        (markup('{"@type":"WebPage","significantLink":"/b/"}'), (f"{BASE}b/",)),
    ],
)
def test_significant_links(source, expected):
    assert read(source).significant_links == expected
