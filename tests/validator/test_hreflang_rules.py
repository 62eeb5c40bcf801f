"""What rules say of a page's links to other languages, and of what they say nothing.

Expected values are those of https://developers.google.com/search/docs/specialty/international/localized-versions.
"""

import pytest
from one_rule import in_head, said

from seoexport import Site, check, export
from seoexport.model import Alternate, Article

OWN = "https://example.org/cramp/"
GERMAN = "https://example.org/de/krampf/"


def links(*pairs, more=""):
    return in_head(*(f'<link rel="alternate" hreflang="{code}" href="{url}">' for code, url in pairs), more)


class TestCode:
    @pytest.mark.parametrize(
        ("code", "fault"),
        [
            ("en_US", "parts are joined by hyphens; write 'en-US'"),
            ("en_UK", "'UK' is no country; write 'en-GB'"),
            ("next_page", "it must be a language such as 'en', 'pt-BR' or 'zh-Hant'"),
            ("en-UK", "'UK' is no country; write 'en-GB'"),
            ("en-EN", "'EN' is no country; write 'en-GB'"),
            ("de-XX", "'XX' is no country; it must be one of ISO 3166-1, such as 'GB'"),
            ("es-419", "Google reads countries, and no regions of several; write 'es'"),
            ("UK", "'uk' is Ukrainian; write that, or 'en-GB' for English in the United Kingdom"),
            ("us", "'US' is a country, not a language; write 'en-US'"),
            ("JP", "'JP' is a country, not a language; write 'ja'"),
            ("pk", "'pk' is a country, not a language; it must be one of ISO 639-1, such as 'en'"),
            ("xx", "'xx' is no language; it must be one of ISO 639-1, such as 'en'"),
            ("US-en", "the language comes first; write 'en-US'"),
            ("eng", "languages have two letters; write 'en'"),
            ("ger-AT", "languages have two letters; write 'de-AT'"),
            ("english", "it must be a language such as 'en', 'pt-BR' or 'zh-Hant'"),
            ("en-GB-US", "it must be a language such as 'en', 'pt-BR' or 'zh-Hant'"),
            ("x_default", "parts are joined by hyphens; write 'x-default'"),
        ],
    )
    def test_noise(self, code, fault):
        assert said("hreflang-code", links((code, OWN))) == [f"hreflang is {code!r}; {fault}"]

    @pytest.mark.parametrize(
        "code",
        ["en", "EN", "en-gb", "pt-BR", "zh-Hant", "zh-hans-cn", "x-default", "X-Default", "uk", "uk-UA", "fil", "sr-Latn-RS",
         "iw", "no", "es-LA", "sq-XK"],
    )  # fmt: skip
    def test_silence(self, code):
        assert said("hreflang-code", links((code, OWN))) == []

    def test_a_code_is_told_once(self):
        assert len(said("hreflang-code", links(("en_US", OWN), ("en_US", GERMAN)))) == 1

    def test_links_to_feeds_and_styles_are_others(self):
        tags = '<link rel="alternate" type="application/rss+xml" hreflang="en_US" href="/feed"><a hreflang="en_US" href="/">A</a>'

        assert said("hreflang-code", in_head(tags)) == []


class TestRelative:
    @pytest.mark.parametrize(
        ("url", "meant"),
        [("/de/", "https://example.org/de/"), ("//example.org/de/", "https://example.org/de/"), ("de?a=b:c", f"{OWN}de?a=b:c")],
    )  # fmt: skip
    def test_noise(self, url, meant):
        assert said("hreflang-relative", links(("en", OWN), ("de", url))) == [
            f"hreflang 'de' leads to {url!r}; it must be an absolute URL such as {meant!r}"
        ]

    def test_several_are_told_together(self):
        assert said("hreflang-relative", links(("en", "/"), ("de", "/de/"), ("fr", "/fr/"))) == [
            "hreflang 'en' and 2 more leads to '/'; it must be an absolute URL such as 'https://example.org/'"
        ]

    @pytest.mark.parametrize("url", [GERMAN, "http://example.org/de/", "HTTPS://example.org/de/"])
    def test_silence(self, url):
        assert said("hreflang-relative", links(("de", url))) == []


class TestSelf:
    MESSAGE = "no hreflang link leads to the page itself, 2 to others; add one of its own language"

    @pytest.mark.parametrize(
        "more",
        ["", f'<link rel="canonical" href="{OWN}">', '<link rel="canonical" href="https://example.org/other/">'],
    )
    def test_noise(self, more):
        pairs = (("de", GERMAN), ("fr", "https://example.org/fr/crampe/"))

        assert said("hreflang-self", links(*pairs, more=more)) == [self.MESSAGE]

    @pytest.mark.parametrize(
        ("own", "more"),
        [
            (OWN, ""),
            ("http://example.org/cramp", ""),
            ("https://example.org/cramp/index.html", ""),
            ("/cramp/", ""),
            ("https://example.org/", '<link rel="canonical" href="https://example.org/">'),
        ],
    )
    def test_silence(self, own, more):
        assert said("hreflang-self", links(("en", own), ("de", GERMAN), more=more)) == []

    @pytest.mark.parametrize(
        "more", ['<meta name="robots" content="noindex">', '<meta http-equiv="refresh" content="0; url=/a/">']
    )
    def test_a_page_that_is_not_to_be_listed_belongs_to_no_group(self, more):
        assert said("hreflang-self", links(("en", "https://example.org/"), ("de", GERMAN), more=more)) == []

    def test_an_error_page_belongs_to_no_group(self):
        source = links(("en", OWN), ("de", GERMAN))

        assert said("hreflang-self", source, "https://example.org/404.html") == []

    def test_a_page_whose_address_is_a_guess_may_be_any(self):
        pairs = (("en", "https://walks.example/"), ("de", "https://wandern.example/"))

        assert said("hreflang-self", links(*pairs)) == []
        assert said("hreflang-self", in_head("<title>A</title>")) == []


class TestRepeated:
    @pytest.mark.parametrize(
        ("pairs", "message"),
        [
            (
                [("de", GERMAN), ("DE", "https://example.org/de/")],
                f"hreflang 'DE' stands there twice, for 'https://example.org/de/' and {GERMAN!r}",
            ),
            ([("de", GERMAN), ("de", GERMAN)], "hreflang 'de' stands there twice, for the same address"),
            ([("de", GERMAN), ("fr", GERMAN)], f"{GERMAN!r} is hreflang 'de' and 'fr'; a page is in one"),
        ],
    )
    def test_noise(self, pairs, message):
        assert said("hreflang-repeated", links(*pairs)) == [message]

    @pytest.mark.parametrize(
        "pairs",
        [
            [("en", OWN), ("en-GB", OWN), ("en-US", OWN), ("x-default", OWN)],
            [("no", OWN), ("nb", OWN), ("nb-NO", OWN)],
            [("zh-Hans", OWN), ("zh-CN", OWN)],
            [("en", OWN), ("de", GERMAN)],
        ],
    )
    def test_silence(self, pairs):
        assert said("hreflang-repeated", links(*pairs)) == []


class TestDefault:
    @pytest.mark.parametrize(
        ("codes", "rest"),
        [
            (("en", "de"), ""),
            (("en-GB", "de"), ""),
            (("en-GB", "en-US", "de"), ", and none for 'en' without country"),
            (("en-GB", "en-US", "de-DE", "de-AT", "fr"), ", and none for 'en', 'de' without country"),
        ],
    )
    def test_noise(self, codes, rest):
        assert said("hreflang-default", links(*((code, OWN) for code in codes))) == [
            f"no hreflang link for x-default{rest}; add one for readers of other languages"
        ]

    @pytest.mark.parametrize("codes", [("en",), (), ("en", "de", "x-default"), ("en-GB", "en-US", "X-Default")])
    def test_silence(self, codes):
        assert said("hreflang-default", links(*((code, OWN) for code in codes))) == []


class TestIgnored:
    @pytest.mark.parametrize(
        ("source", "message"),
        [
            (
                f'<html><head></head><body><link rel="alternate" hreflang="de" href="{GERMAN}"></body></html>',
                "hreflang links stand in the body; search engines read them in the head only",
            ),
            (
                in_head(f'<link rel="alternate" media="screen" hreflang="de" href="{GERMAN}">'),
                "a hreflang link has the attribute media, so search engines pass over it; leave it out",
            ),
        ],
    )
    def test_noise(self, source, message):
        assert said("hreflang-ignored", source) == [message]

    @pytest.mark.parametrize(
        "source",
        [
            links(("de", GERMAN)),
            in_head(f'<link rel="alternate" media="only screen" href="{GERMAN}">'),
            # What broke the head is told by the rule about that.
            in_head("<img>", f'<link rel="alternate" hreflang="de" href="{GERMAN}">'),
        ],
    )
    def test_silence(self, source):
        assert said("hreflang-ignored", source) == []


def test_what_we_write_is_in_order_but_for_what_was_stated():
    alternates = (Alternate(language="en-gb", url=OWN), Alternate(language="DE", url=GERMAN))
    site = Site(base_url="https://example.org/")
    page = export(Article(url=OWN, address=OWN, title="Cramp", language="en", alternates=alternates), site)

    assert [each.rule for each in check(page, site=site) if each.rule.startswith("hreflang")] == ["hreflang-default"]
