"""What rules say of the head of a page, and of what they say nothing."""

import pytest
from one_rule import in_head, said

from seoexport import check

CANONICAL = '<link rel="canonical" href="{}">'
PICTURE = '<meta property="og:image" content="https://example.org/calf.jpg">'


def robots(*contents, name="robots"):
    return in_head(*(f'<meta name="{name}" content="{each}">' for each in contents))


class TestCanonicalLink:
    def test_tells_where_a_relative_one_leads(self):
        source = in_head('<base href="/en/">', CANONICAL.format("cramp/"))

        assert said("canonical-link", source) == [
            "the canonical link is 'cramp/'; it must be an absolute URL such as 'https://example.org/en/cramp/'"
        ]

    def test_in_the_body(self):
        source = (
            '<html lang="en"><head></head><body><link rel="canonical" href="https://example.org/cramp/"></body></html>'
        )

        assert said("canonical-link", source) == [
            "the canonical link stands in the body; search engines read it in the head only"
        ]

    @pytest.mark.parametrize(
        "source",
        [
            in_head(CANONICAL.format("https://example.org/cramp/")),
            in_head(f"<noscript>{CANONICAL.format('https://example.org/cramp/')}</noscript>"),
            # What broke the head is told by the rule about that.
            in_head("<img>", CANONICAL.format("https://example.org/cramp/")),
            in_head('<meta name="robots" content="noindex">'),
            # A redirect leads on at once, whatever else it says.
            in_head('<meta http-equiv="refresh" content="0; url=../cramp/">', CANONICAL.format("../cramp/")),
        ],
    )
    def test_silent(self, source):
        assert said("canonical-link", source) == []

    @pytest.mark.parametrize("base", ["https://example.org/cramp/", "/cramp/"])
    def test_the_base_counts_where_addresses_are_compared(self, base):
        source = in_head(f'<base href="{base}">', CANONICAL.format("./"), '<meta property="og:url" content="/knots/">')

        assert said("canonical-disagrees", source) == [
            "og:url is '/knots/', the canonical link 'https://example.org/cramp/'"
        ]


class TestCanonicalIgnored:
    @pytest.mark.parametrize(
        ("attributes", "names"),
        [
            ('hreflang="en"', "hreflang"),
            ('lang="en"', "lang"),
            ('media="screen"', "media"),
            ('type="text/html" media="print"', "media and type"),
        ],
    )
    def test_noise(self, attributes, names):
        source = in_head(f'<link rel="canonical" {attributes} href="https://example.org/cramp/">')

        assert said("canonical-ignored", source) == [
            f"the canonical link has the attribute {names}, so Google ignores it; leave it out"
        ]

    @pytest.mark.parametrize("attributes", ["", 'id="canonical"', 'data-hreflang="en"', 'itemprop="url"'])
    def test_silence(self, attributes):
        assert (
            said("canonical-ignored", in_head(f'<link rel="canonical" {attributes} href="https://a.example/">')) == []
        )


class TestTitle:
    def test_in_the_body(self):
        assert said("title-missing", "<body><title>Cramp</title></body>") == [
            "the title stands in the body; it belongs into the head"
        ]

    def test_of_a_drawing_is_none(self):
        source = '<html lang="en"><head></head><body><svg><g><title>Arrow</title></g></svg></body></html>'

        assert said("title-missing", source) == ["the page has no title"]

    @pytest.mark.parametrize(
        "source",
        [
            in_head("<title>Cramp</title>"),
            "<title>Cramp</title><svg><title>Arrow</title></svg>",
            "<title>Cramp</title><body><template><title>Knot</title></template></body>",
            in_head("<div></div><title>Cramp</title>"),
        ],
    )
    def test_silence(self, source):
        assert said("title-missing", source) == []


class TestDescriptionRepeatsTitle:
    @pytest.mark.parametrize("description", ["Calf cramp", "CALF CRAMP!", "Calf – cramp"])
    def test_noise(self, description):
        source = in_head(f'<title>Calf cramp</title><meta name="description" content="{description}">')

        assert said("description-repeats-title", source) == [
            f"the description is {description!r}, as is the title; say what the page tells"
        ]

    @pytest.mark.parametrize("description", ["", "Calf cramp: what helps", "Cramp of the calf", "…"])
    def test_silence(self, description):
        source = in_head(f'<title>Calf cramp</title><meta name="description" content="{description}">')

        assert said("description-repeats-title", source) == []


class TestRobotsContradiction:
    @pytest.mark.parametrize(
        ("contents", "message"),
        [
            (["index, noindex"], "robots are told 'index' and 'noindex'; 'noindex' counts; leave one of them out"),
            (["NOINDEX", "Index"], "robots are told 'noindex' and 'index'; 'noindex' counts; leave one of them out"),
            (["all, noindex"], "robots are told 'index' and 'noindex'; 'noindex' counts; leave one of them out"),
            (["none, follow"], "robots are told 'nofollow' and 'follow'; 'nofollow' counts; leave one of them out"),
            (
                ["max-snippet:20", "max-snippet: 50"],
                "robots are told 'max-snippet:20' and 'max-snippet:50'; the narrower limit counts; leave one of them out",
            ),
        ],
    )
    def test_noise(self, contents, message):
        assert said("robots-contradiction", robots(*contents)) == [message]

    def test_what_one_crawler_is_told_adds_to_what_all_are(self):
        source = in_head('<meta name="robots" content="noindex"><meta name="googlebot" content="index">')

        assert said("robots-contradiction", source) == [
            "robots are told 'noindex' and 'index'; 'noindex' counts; leave one of them out"
        ]

    @pytest.mark.parametrize(
        "contents",
        [
            ["index, follow"],
            ["noindex, follow"],
            ["index", "index, follow"],
            ["all, index"],
            ["none, noindex"],
            ["max-snippet:-1, max-image-preview:large", "max-snippet: -1"],
            ["noarchive, noimageindex, unavailable_after: 2026-12-01"],
            [""],
        ],
    )
    def test_silence(self, contents):
        assert said("robots-contradiction", robots(*contents)) == []


@pytest.mark.parametrize("word", ["archive", "snippet", "translate", "imageindex"])
def test_what_holds_anyway_is_no_misspelt_directive(word):
    assert said("robots-directive", robots(word)) == []


class TestMaxImagePreview:
    @pytest.mark.parametrize("directives", ["", '<meta name="robots" content="index, follow, max-snippet:-1">'])
    def test_noise(self, directives):
        assert said("max-image-preview", in_head(directives, PICTURE)) == [
            "robots are not told max-image-preview:large, so Discover shows no large picture; add it"
        ]

    @pytest.mark.parametrize(
        "directives",
        [
            '<meta name="robots" content="max-image-preview:large">',
            '<meta name="robots" content="MAX-IMAGE-PREVIEW: Standard">',
            '<meta name="googlebot" content="max-image-preview:none">',
            '<meta name="robots" content="noindex">',
            '<meta name="robots" content="noimageindex">',
        ],
    )
    def test_who_has_decided_is_left_alone(self, directives):
        assert said("max-image-preview", in_head(directives, PICTURE)) == []

    def test_a_page_without_picture_needs_none(self):
        assert said("max-image-preview", in_head("<title>Cramp</title>")) == []


class TestLanguageMissing:
    @pytest.mark.parametrize(
        ("attributes", "message"),
        [
            ("", "the html element states no language; add lang, such as lang='en'"),
            ('lang=""', "the html element states no language; add lang, such as lang='en'"),
            ('xml:lang="de-ch"', "the html element has xml:lang='de-ch' only; add lang, such as lang='de-CH'"),
            ('lang="en_GB"', "lang of the html element is 'en_GB'; write 'en-GB'"),
            ('lang="english"', "lang of the html element is 'english'; it must be a tag such as 'en' or 'pt-BR'"),
            ('lang="{{ lang }}"', "lang of the html element is '{{ lang }}'; it must be a tag such as 'en' or 'pt-BR'"),
        ],
    )
    def test_noise(self, attributes, message):
        assert said("language-missing", f"<html {attributes}><head><title>A</title></head></html>") == [message]

    @pytest.mark.parametrize(
        "language", ["en", "EN-gb", "zh-Hant-TW", "es-419", "fil", "sl-rozaj-biske", "de-1996", "x-klingon", "i-lux"]
    )
    def test_silence(self, language):
        assert said("language-missing", f'<html lang="{language}"><head></head></html>') == []

    def test_a_fragment_has_no_html_element(self):
        assert said("language-missing", "<p>Rest helps.</p>") == []


class TestCharsetLate:
    PADDING = "<!--" + "x" * 1100 + "-->"

    @pytest.mark.parametrize(
        ("declaration", "end"),
        [
            ('<meta charset="utf-8">', 1172),
            ('<meta http-equiv="Content-Type" content="text/html; charset=utf-8">', 1217),
        ],
    )
    def test_noise(self, declaration, end):
        source = f"<!doctype html><html><head>{self.PADDING}<title>A</title>{declaration}</head></html>"
        message = f"the encoding is declared at byte {end}; it must end within the first 1024"

        assert said("charset-late", source) == said("charset-late", source.encode()) == [message]

    @pytest.mark.parametrize(
        "source",
        [
            f'<html><head><meta charset="utf-8">{PADDING}</head></html>',
            f'<html><head><META http-equiv=Content-Type content="text/html;charset=UTF-8">{PADDING}</head></html>',
            f"<html><head>{PADDING}<title>A</title></head></html>",
            f'<html><head><meta charset="utf-8">{PADDING}<meta charset="utf-8"></head></html>',
            f'\ufeff<html><head>{PADDING}<meta charset="utf-8"></head></html>',
        ],
    )
    def test_silence(self, source):
        assert said("charset-late", source.encode()) == []


class TestHeadBroken:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (
                ["<div></div>", '<meta name="robots" content="noindex">'],
                "<div> ends the head; behind it these fall into the body: robots",
            ),
            (
                ["<noscript><img></noscript>", CANONICAL.format("https://a.example/"), "<title>A</title>"],
                "<img> ends the head; behind it these fall into the body: canonical, title",
            ),
            (
                ["Text", '<meta property="og:title" content="A">'],
                "text ends the head; behind it these fall into the body: og:title",
            ),
            (
                [
                    "<p>",
                    *(f'<meta property="og:{n}" content="a">' for n in ("title", "type", "url", "image", "a", "b")),
                ],
                "<p> ends the head; behind it these fall into the body: og:title, og:type, og:url, og:image, og:a and 1 more",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("head-broken", in_head(*tags)) == [message]

    @pytest.mark.parametrize(
        "source",
        [
            in_head("<title>A</title>", '<meta name="robots" content="all">'),
            in_head('<noscript><link rel="stylesheet" href="a.css"></noscript>', '<meta name="robots" content="all">'),
            in_head("<template><p>Later</p></template>", '<meta name="robots" content="all">'),
            # Nobody reads the tags behind it.
            in_head("<img>", '<meta name="theme-color" content="red">'),
            # Written into the body, by another fault.
            '<html><head></head><body><p>A</p><meta property="og:title" content="A"></body></html>',
            # Neither head nor body are written.
            '<p>A</p><meta property="og:title" content="A">',
        ],
    )
    def test_silence(self, source):
        assert said("head-broken", source) == []


class TestMetaAttribute:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (
                '<meta name="og:title" content="A"><meta name="article:tag" content="b">',
                "the attribute name states og:title, article:tag; Open Graph is read from property",
            ),
            (
                '<meta property="description" content="A">',
                "the attribute property states description; it is read from name only",
            ),
            (
                '<meta property="robots" content="all">',
                "the attribute property states robots; it is read from name only",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("meta-attribute", in_head(tags)) == [message]

    @pytest.mark.parametrize(
        "tags",
        [
            '<meta property="og:title" content="A"><meta name="twitter:card" content="summary">',
            # X reads both.
            '<meta property="twitter:card" content="summary">',
            '<meta name="og:title" property="og:title" content="A">',
            '<meta name="title" property="og:title" content="A">',
            '<meta name="og:title" content="A"><meta property="og:title" content="A">',
            '<meta name="description" property="og:description" content="A">',
        ],
    )
    def test_silence(self, tags):
        assert said("meta-attribute", in_head(tags)) == []


class TestSocialTagsInBody:
    def test_noise(self):
        source = '<html><head></head><body><meta property="og:title" content="A"><meta name="twitter:card" content="a"></body></html>'

        assert said("social-tags-in-body", source) == [
            "the body has og:title, twitter:card; readers of shared links look in the head"
        ]

    @pytest.mark.parametrize(
        "source",
        [
            in_head('<meta property="og:title" content="A">'),
            # Another fault, of which another rule tells.
            in_head("<img>", '<meta property="og:title" content="A">'),
            # Microdata may stand anywhere.
            '<html><head></head><body><p itemscope><meta itemprop="name" content="A"></p></body></html>',
        ],
    )
    def test_silence(self, source):
        assert said("social-tags-in-body", source) == []


class TestLanguageMarkupDiffers:
    PAGE = (
        '<html lang="{}"><head></head><body><script type="application/ld+json">'
        '{{"@context": "https://schema.org", {}}}</script></body></html>'
    )

    @pytest.mark.parametrize(
        ("language", "node", "message"),
        [
            (
                "en",
                '"@type": "WebPage", "inLanguage": "de-AT"',
                "inLanguage of WebPage is 'de-AT', the html element states 'en'",
            ),
            (
                "en-GB",
                '"@graph": [{"@type": "BlogPosting", "inLanguage": ["de", "fr"]}]',
                "inLanguage of BlogPosting is 'de', 'fr', the html element states 'en-GB'",
            ),
            (
                "fr",
                '"@type": "Article", "inLanguage": {"@type": "Language", "name": "German", "alternateName": "de"}',
                "inLanguage of Article is 'de', the html element states 'fr'",
            ),
        ],
    )
    def test_noise(self, language, node, message):
        assert said("language-markup-differs", self.PAGE.format(language, node)) == [message]

    @pytest.mark.parametrize(
        ("language", "node"),
        [
            ("en-GB", '"@type": "WebPage", "inLanguage": "en"'),
            ("en", '"@type": "WebPage", "inLanguage": ["de", "en-US"]'),
            ("no", '"@type": "WebPage", "inLanguage": "nb-NO"'),
            ("en", '"@type": "WebPage", "inLanguage": "en_US"'),
            ("en", '"@type": "WebPage", "inLanguage": "German"'),
            ("en", '"@type": "WebPage", "inLanguage": {"@id": "https://example.org/#de"}'),
            ("en", '"@type": "WebPage", "inLanguage": [7, null, {"@value": 1}]'),
            ("", '"@type": "WebPage", "inLanguage": "de"'),
            # What the page speaks of, or belongs to, may be in another one.
            ("en", '"@type": "Book", "inLanguage": "de"'),
            ("en", '"@type": "WebSite", "inLanguage": "de"'),
            ("en", '"@type": "WebPage", "inLanguage": "en", "citation": {"@type": "Article", "inLanguage": "de"}'),
        ],
    )
    def test_silence(self, language, node):
        assert said("language-markup-differs", self.PAGE.format(language, node)) == []


def test_bytes_beyond_ascii_need_a_declared_encoding():
    page = "<head><title>Wadenkrämpfe</title></head><p>Text.</p>"
    declared = page.replace("<head>", "<head><meta charset=utf-8>")
    plain = page.replace("ä", "ae")

    found = [
        [each.rule for each in check(text.encode(), url="https://example.org/a/") if each.rule == "charset-late"]
        for text in (page, declared, plain)
    ]

    assert found == [["charset-late"], [], []]
