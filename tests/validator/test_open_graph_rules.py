"""What rules say of Open Graph tags, and of what they say nothing; expected values are those of https://ogp.me."""

import pytest
from one_rule import in_head, meta, said, said_of_files

from seoexport.validator.image_file import ImageFile

PICTURE = "https://example.org/calf.jpg"
FOUR = {"og_title": "Cramp", "og_type": "article", "og_url": "https://example.org/cramp/", "og_image": PICTURE}


def without(*names):
    return in_head(meta(**{name: value for name, value in FOUR.items() if name not in names}))


def sized(width, height, **more):
    return in_head(meta(og_image=PICTURE, og_image__width=width, og_image__height=height, **more))


class TestRequired:
    @pytest.mark.parametrize(
        ("source", "messages"),
        [
            (without("og_title"), ["og:title is missing"]),
            (without("og_type", "og_url"), ["og:type, og:url are missing"]),
            (in_head(meta(**{**FOUR, "og_title": ""})), ["og:title is empty"]),
            (in_head(meta(**{**FOUR, "og_image": " "})), ["og:image is empty"]),
        ],
    )
    def test_noise(self, source, messages):
        assert said("open-graph-required", source) == messages

    @pytest.mark.parametrize(
        "source",
        [
            in_head(meta(**FOUR)),
            without("og_image"),
            in_head(meta(twitter_card="summary")),
            in_head(meta(og_image="", **{k: v for k, v in FOUR.items() if k != "og_image"}), meta(og_image=PICTURE)),
            in_head("<title>Cramp</title>"),
        ],
    )
    def test_silence(self, source):
        assert said("open-graph-required", source) == []

    @pytest.mark.parametrize("rule", ["open-graph-required", "open-graph-image-missing", "open-graph-recommended"])
    def test_nobody_shares_error_pages_and_redirects(self, rule):
        lacking = in_head(meta(og_title="Not found"))
        redirect = in_head(meta(og_title="Moved"), '<meta http-equiv="refresh" content="0; url=/calf/">')

        assert said(rule, lacking) != []
        assert said(rule, lacking, "https://example.org/404.html") == []
        assert said(rule, redirect) == []
        assert said("open-graph-required", in_head(meta(og_title="")), "https://example.org/404.html") != []

    def test_a_picture_is_asked_for_apart(self):
        assert said("open-graph-image-missing", without("og_image")) == ["og:image is missing"]
        assert said("open-graph-image-missing", in_head(meta(og_title="A", og_image__url=PICTURE))) == []


class TestRelativeUrl:
    @pytest.mark.parametrize(
        ("name", "value", "meant"),
        [
            ("og_url", "/cramp/", "https://example.org/cramp/"),
            ("og_image", "calf.jpg", "https://example.org/cramp/calf.jpg"),
            ("og_image__secure_url", "//example.org/a.jpg", "https://example.org/a.jpg"),
            ("og_video", "/a.mp4?at=10:30", "https://example.org/a.mp4?at=10:30"),
        ],
    )
    def test_noise(self, name, value, meant):
        called = name.replace("__", ":").replace("_", ":", 1)

        assert said("open-graph-relative-url", in_head(meta(og_image=PICTURE), meta(**{name: value}))) == [
            f"{called} is {value!r}; it must be absolute, such as {meant!r}"
        ]

    @pytest.mark.parametrize(
        "value",
        ["https://example.org/a", "http://example.org/a", "HTTPS://example.org/a", "", "data:image/png;base64,iVBORw0"],
    )
    def test_silence(self, value):
        assert said("open-graph-relative-url", in_head(meta(og_url=value, og_image=value))) == []

    @pytest.mark.parametrize(
        ("rule", "tags"),
        [
            ("open-graph-relative-url", meta(og_video__secure__url="/a.mp4").replace("secure:url", "secure_url")),
            ("open-graph-relative-url", meta(og_audio__url="/a.mp3")),
            ("open-graph-order", meta(og_video__alt="A calf")),
            ("open-graph-order", meta(og_audio__secure__url="x").replace("secure:url", "secure_url")),
            ("open-graph-repeated", meta(article_section="A") + meta(article_section="B")),
            ("open-graph-repeated", meta(og_determiner="a") + meta(og_determiner="the")),
        ],
    )
    def test_speaks_where_nothing_else_of_open_graph_stands(self, rule, tags):
        assert len(said(rule, in_head(tags))) == 1


class TestOrder:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (
                meta(og_image__width="1", og_image__alt="a", og_image=PICTURE),
                "before any og:image: og:image:width, og:image:alt; each belongs behind the og:image that it describes",
            ),
            (
                meta(og_video__type="video/mp4", og_image=PICTURE),
                "before any og:video: og:video:type; each belongs behind the og:video that it describes",
            ),
            (
                meta(og_image=PICTURE) + 2 * meta(og_image__width="9", og_image__height="9"),
                "behind one og:image twice: og:image:width, og:image:height; each belongs to one of its own",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("open-graph-order", in_head(tags)) == [message]

    @pytest.mark.parametrize(
        "tags",
        [
            meta(og_image=PICTURE, og_image__url=PICTURE, og_image__width="9"),
            meta(og_image__url=PICTURE, og_image__width="9"),
            2 * meta(og_image=PICTURE, og_image__width="9", og_image__height="9"),
            meta(og_image=PICTURE, og_video="https://example.org/a.mp4", og_image__width="9", og_video__width="9"),
            meta(og_image=PICTURE, og_title="A", og_image__width="9"),
        ],
    )
    def test_silence(self, tags):
        assert said("open-graph-order", in_head(tags)) == []


class TestRepeated:
    @pytest.mark.parametrize(
        ("tags", "message"),
        [
            (
                meta(og_title="Cramp", og_url="https://a.example/") + meta(og_title="Knot"),
                "said more than once: og:title; og:title is 'Cramp' and 'Knot', the first counts",
            ),
            (
                2 * meta(og_title="Cramp", og_type="article"),
                "said more than once: og:title, og:type; og:title is each time 'Cramp', the first counts",
            ),
        ],
    )
    def test_noise(self, tags, message):
        assert said("open-graph-repeated", in_head(tags)) == [message]

    @pytest.mark.parametrize(
        "tags",
        [
            2 * meta(og_image=PICTURE, article_tag="calf", article_author="https://example.org/a/"),
            meta(og_locale="en_GB") + meta(og_locale__alternate="de_DE") + meta(og_locale__alternate="fr_FR"),
            '<meta name="og:title" property="og:title" content="A">',
        ],
    )
    def test_silence(self, tags):
        assert said("open-graph-repeated", in_head(tags)) == []


class TestType:
    @pytest.mark.parametrize(
        ("value", "rest"),
        [
            ("Article", "which Open Graph does not have; did you mean 'article'?"),
            ("recipe", "which Open Graph does not have; write 'article', 'website', or one with prefix"),
            ("a b:c", "which Open Graph does not have; write 'article', 'website', or one with prefix"),
            ("kitchen:recipe", "and no prefix attribute declares 'kitchen'"),
        ],
    )
    def test_noise(self, value, rest):
        assert said("open-graph-type", in_head(meta(og_type=value))) == [f"og:type is {value!r}, {rest}"]

    @pytest.mark.parametrize(
        "value",
        [
            "article",
            "website",
            "book",
            "profile",
            "music.song",
            "video.tv_show",
            "payment.link",
            "product",
            "place",
            "",
        ],
    )
    def test_silence(self, value):
        assert said("open-graph-type", in_head(meta(og_type=value))) == []

    @pytest.mark.parametrize(
        "source",
        [
            '<html prefix="kitchen: https://example.org/ns#"><head><meta property="og:type" content="kitchen:meal"></head></html>',
            '<html xmlns:kitchen="https://example.org/ns#"><head><meta property="og:type" content="Kitchen:Meal"></head></html>',
            '<html><head prefix="og: https://ogp.me/ns# kitchen: https://example.org/ns#">'
            '<meta property="og:type" content="kitchen:meal"></head></html>',
        ],
    )
    def test_a_declared_prefix_is_in_order(self, source):
        assert said("open-graph-type", source) == []


class TestLocale:
    @pytest.mark.parametrize(
        ("value", "remedy"),
        [
            ("en-GB", "write 'en_GB'"),
            ("en", "write 'en_US'"),
            ("EN_us", "write 'en_US'"),
            ("tlh", "it must be a language with a territory, such as 'en_GB'"),
            ("english", "it must be a language with a territory, such as 'en_GB'"),
        ],
    )
    def test_form(self, value, remedy):
        source = f'<html><head><meta property="og:locale" content="{value}"></head></html>'

        assert said("open-graph-locale", source) == [f"og:locale is {value!r}; {remedy}"]

    @pytest.mark.parametrize(
        ("language", "value", "remedy"),
        [
            ("en-GB", "en", "en_GB"),
            ("en", "en", "en_US"),
            ("pt-BR", "pt", "pt_BR"),
            ("de-AT", "en", "en_US"),
            ("ent-GB", "en", "en_US"),
        ],
    )
    def test_a_language_alone_is_that_of_the_page(self, language, value, remedy):
        source = f'<html lang="{language}"><head><meta property="og:locale" content="{value}"></head></html>'

        assert said("open-graph-locale", source)[0] == f"og:locale is {value!r}; write {remedy!r}"

    def test_another_language_than_the_page(self):
        source = '<html lang="de-AT"><head><meta property="og:locale" content="en_US"></head></html>'

        assert said("open-graph-locale", source) == ["og:locale is 'en_US', the html element states 'de-AT'"]

    @pytest.mark.parametrize(
        ("language", "value"),
        [("en", "en_GB"), ("de-AT", "de_AT"), ("no", "nb_NO"), ("fil", "tl_PH"), ("he", "he_IL"), ("zh-Hant", "zh_TW"),
         ("ckb", "cb_IQ"), ("", "en_US"), ("english", "de_DE"), ("en", "")],
    )  # fmt: skip
    def test_silence(self, language, value):
        source = f'<html lang="{language}"><head><meta property="og:locale" content="{value}"></head></html>'

        assert said("open-graph-locale", source) == []

    @pytest.mark.parametrize(
        ("value", "known"),
        [("de_AT", "; it reads 'de_DE'"), ("tl_XX", "; it reads 'tl_PH'"), ("la_XX", "; it reads 'la_VA'")],
    )
    def test_facebook_does_not_know_every_pair(self, value, known):
        message = f"og:locale is {value!r}, which Facebook does not know{known}"

        assert said("open-graph-locale-unknown", in_head(meta(og_locale=value))) == [message]

    @pytest.mark.parametrize("value", ["de_DE", "es_LA", "en-GB", "en", ""])
    def test_what_facebook_knows_or_nobody(self, value):
        assert said("open-graph-locale-unknown", in_head(meta(og_locale=value))) == []


class TestOtherType:
    def test_noise(self):
        source = in_head(meta(og_type="website", article_published_time="2026-03-02", article_tag="calf"))

        assert said("open-graph-other-type", source) == [
            "og:type is 'website', which has no article:published_time, article:tag; change the type or leave them out"
        ]

    @pytest.mark.parametrize(
        "tags",
        [
            meta(og_type="article", article_tag="calf"),
            meta(og_type="website", article_publisher="https://www.facebook.com/example"),
            meta(og_type="product", article_tag="calf"),
            meta(article_tag="calf"),
            meta(og_type="video.movie") + '<meta property="video:tag" content="calf">',
        ],
    )
    def test_silence(self, tags):
        assert said("open-graph-other-type", in_head(tags)) == []


class TestTime:
    @pytest.mark.parametrize(
        ("value", "remedy"),
        [
            ("2026-03-02 09:00:00", "write '2026-03-02T09:00:00'"),
            ("2 March 2026", "write '2026-03-02'"),
            ("2026-02-30", "it must be such as '2026-03-02T09:00:00+01:00'"),
            ("2026-03", "it must be such as '2026-03-02T09:00:00+01:00'"),
            ("soon", "it must be such as '2026-03-02T09:00:00+01:00'"),
        ],
    )
    def test_noise(self, value, remedy):
        assert said("open-graph-time", in_head(meta(article_published_time=value))) == [
            f"article:published_time is {value!r}; {remedy}"
        ]

    @pytest.mark.parametrize(
        "value",
        ["2026-03-02", "20260302", "2026-03-02T09:00Z", "2026-03-02T09:00:00.123+01:00", "2026-03-02T09:00:00+0100",
         "20260302T090000Z", "2026-03-02t09:00:00z", ""],
    )  # fmt: skip
    def test_silence(self, value):
        assert said("open-graph-time", in_head(meta(article_published_time=value, article_modified_time=value))) == []


@pytest.mark.parametrize("value", ["Ruth Adeyemi", "www.facebook.com/ruth", "/people/ruth/"])
def test_an_author_is_an_address(value):
    assert said("open-graph-author", in_head(meta(article_author=value))) == [
        f"article:author is {value!r}; it must be the address of a page about the author"
    ]


@pytest.mark.parametrize("value", ["https://example.org/people/ruth/", "http://example.org/ruth", ""])
def test_an_address_of_an_author(value):
    assert said("open-graph-author", in_head(meta(article_author=value))) == []


@pytest.mark.parametrize(
    ("value", "count"), [("a", 0), ("an", 0), ("the", 0), ("auto", 0), ("", 0), ("The", 1), ("some", 1)]
)
def test_determiners(value, count):
    assert len(said("open-graph-determiner", in_head(meta(og_determiner=value)))) == count


@pytest.mark.parametrize(
    ("value", "count"), [("http://a.example/a", 1), ("HTTP://a.example/a", 1), ("https://a.example/a", 0), ("", 0)]
)
def test_secure_addresses(value, count):
    assert len(said("open-graph-secure-url", in_head(meta(og_image=PICTURE, og_image__secure_url=value)))) == count


@pytest.mark.parametrize(
    ("tags", "count"),
    [
        (meta(og_video="https://example.org/a.mp4"), 1),
        (2 * meta(og_video="https://example.org/a.mp4"), 1),
        (meta(og_video="https://example.org/a.mp4", og_video__type="mp4"), 1),
        (meta(og_video="https://example.org/a.mp4", og_video__type="video/mp4"), 0),
        (meta(og_video=""), 0),
    ],
)
def test_types_of_films(tags, count):
    assert len(said("open-graph-video-type", in_head(tags))) == count


class TestPicture:
    @pytest.mark.parametrize(
        ("width", "height", "rule"),
        [
            ("190", "630", "refused"),
            ("500", "262", "small"),
            ("640", "300", "small"),
            ("1200", "1200", "ratio"),
            ("1000", "1500", "ratio"),
            ("1800", "600", "ratio"),
            ("1200", "630", None),
            ("1600", "900", None),
            ("600", "315", None),
            ("1200px", "630px", None),
            ("0", "0", None),
            ("1200", "", None),
            ("99999999999999999999", "1", None),
        ],
    )
    def test_one_rule_speaks_of_a_stated_size(self, width, height, rule):
        speaking = [
            each for each in ("refused", "small", "ratio") if said(f"open-graph-image-{each}", sized(width, height))
        ]

        assert speaking == ([rule] if rule else [])

    def test_only_the_first_picture_counts(self):
        tags = meta(og_image=PICTURE, og_image__width="1200", og_image__height="630") + meta(
            og_image="https://example.org/b.jpg", og_image__width="10", og_image__height="10"
        )

        assert said("open-graph-image-refused", in_head(tags)) == []

    @pytest.mark.parametrize(
        ("file", "rule", "messages"),
        [
            (ImageFile(150, 150, 9_000), "open-graph-image-refused", ["the picture of og:image is 150 x 150 pixels; Facebook takes none below 200 x 200"]),
            (ImageFile(1200, 630, 9 * 1024 * 1024), "open-graph-image-refused", ["the file of og:image has 9.0 MB; Facebook takes none above 8 MB"]),
            (ImageFile(1200, 630, 9_000), "open-graph-image-refused", []),
            (ImageFile(1200, 628, 9_000), "open-graph-image-size", ["og:image:height is 630; the file has 1200 x 628"]),
            (ImageFile(800, 420, 9_000), "open-graph-image-size", ["og:image:width is 1200, og:image:height is 630; the file has 800 x 420"]),
            (ImageFile(1200, 630, 9_000), "open-graph-image-size", []),
            (ImageFile(None, None, 900, "svg"), "open-graph-image-size", []),
            (ImageFile(missing=True), "open-graph-image-size", []),
        ],
    )  # fmt: skip
    def test_the_file_counts_where_it_is_at_hand(self, file, rule, messages):
        assert said_of_files(rule, sized("1200", "630"), {PICTURE: file}) == messages

    @pytest.mark.parametrize(
        ("value", "count"), [("1200px", 1), ("12.5", 1), ("-3", 1), ("0", 1), ("1200", 0), ("", 0)]
    )
    def test_sides_are_whole_numbers(self, value, count):
        assert len(said("open-graph-image-size", in_head(meta(og_image=PICTURE, og_image__width=value)))) == count


class TestRecommended:
    @pytest.mark.parametrize(
        ("tags", "names"),
        [
            (meta(og_title="A"), "og:description, og:site_name"),
            (meta(og_title="A", og_site_name="B", og_description="C", og_image=PICTURE), "og:image:alt"),
            (meta(og_title="A", og_site_name="", og_description="C"), "og:site_name"),
        ],
    )
    def test_noise(self, tags, names):
        assert said("open-graph-recommended", in_head(tags)) == [f"not said for shared links: {names}"]

    @pytest.mark.parametrize(
        "tags",
        [
            meta(og_title="A", og_site_name="B", og_description="C"),
            meta(og_title="A", og_site_name="B", og_description="C", og_image=PICTURE, og_image__alt="A calf"),
            "<title>A</title>",
        ],
    )
    def test_silence(self, tags):
        assert said("open-graph-recommended", in_head(tags)) == []


class TestUnlikePage:
    PAGE = '<html lang="{}"><head><title>{}</title><meta property="og:title" content="{}"></head><body><h1>{}</h1></body></html>'

    @pytest.mark.parametrize(
        ("title", "shared"),
        [
            ("Calf cramp at night", "The home of our club"),
            ("Die Wade in der Nacht", "Alles für die Küche"),
            ("夜のふくらはぎ", "料理の作り方"),
        ],
    )
    def test_noise(self, title, shared):
        assert said("open-graph-unlike-page", self.PAGE.format("en", title, shared, title)) == [
            f"og:title is {shared!r}, which has no word of the title {title!r}"
        ]

    @pytest.mark.parametrize(
        ("title", "shared"),
        [
            ("Calf cramp at night – Example", "Calf cramp at night"),
            ("Calf cramps", "What to do about a cramp"),
            ("Wadenkrampf in der Nacht", "Hilfe bei nächtlichen Wadenkrämpfen"),
            ("夜のふくらはぎ", "ふくらはぎの痛み"),
            ("Home", "Welcome"),
            ("Calf cramp at night", ""),
            ("", "Calf cramp at night"),
        ],
    )
    def test_silence(self, title, shared):
        assert said("open-graph-unlike-page", self.PAGE.format("en", title, shared, title)) == []
