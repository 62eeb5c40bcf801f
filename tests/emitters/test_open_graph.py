"""Open Graph as https://ogp.me writes it down."""

import datetime as dt

import pytest
from written_tags import SITE, URL, article, metas

from seoexport import Site
from seoexport.model import Alternate, Audio, Image, Organization, Origin, Person, Thing, Video

DAY, LATER = dt.date(2024, 5, 10), dt.date(2024, 6, 1)
CALF = "https://example.org/calf.jpg"


def of_article(site=SITE, **stated):
    return metas(article(article_type="Article", **stated), "article:", site=site)


class TestPage:
    def test_what_is_known_in_this_order(self):
        about = article(title="Calf cramp", description="What helps.", language="en-GB", site_name="Example Health")

        assert metas(about, "og:") == [
            ("og:type", "website"),
            ("og:title", "Calf cramp"),
            ("og:description", "What helps."),
            ("og:url", URL),
            ("og:site_name", "Example Health"),
            ("og:locale", "en_GB"),
        ]

    def test_nothing_else_is_said(self):
        assert metas(article(), "og:", "article:", "fb:") == [("og:type", "website"), ("og:url", URL)]

    def test_the_configuration_names_the_site(self):
        site = Site(base_url="https://example.org/", name="Calf Press", facebook_app_id="12345")

        assert metas(article(site_name="Theme"), "og:site_name", "fb:", site=site) == [
            ("og:site_name", "Calf Press"),
            ("fb:app_id", "12345"),
        ]

    @pytest.mark.parametrize(
        ("of_page", "of_site", "expected"),
        [
            ("en", "en-GB", "en_GB"),
            ("fr", "fr-CA", "fr_CA"),
            ("en", "en", "en_US"),
            ("en-US", "en-GB", "en_US"),
            ("de", "en-GB", "de_DE"),
            ("en", None, "en_US"),
        ],
    )
    def test_the_site_names_the_country_of_its_language(self, of_page, of_site, expected):
        site = Site(base_url="https://example.org/", language=of_site)

        assert metas(article(language=of_page), "og:locale", site=site) == [("og:locale", expected)]

    def test_other_languages_each_locale_once(self):
        others = tuple(
            Alternate(language, f"https://example.org/{language}/")
            for language in ("de", "de-AT", "es-419", "x-default", "tlh", "zh-Hant", "en-US")
        )

        assert metas(article(language="en", alternates=others), "og:locale") == [
            ("og:locale", "en_US"),
            ("og:locale:alternate", "de_DE"),
            ("og:locale:alternate", "es_LA"),
            ("og:locale:alternate", "zh_TW"),
        ]


CONCLUDED = {"article_type": Origin("text", "published")}
STATED = {"article_type": Origin("front matter", "seo.article_type")}


class TestType:
    @pytest.mark.parametrize(
        ("stated", "expected"),
        [
            ({}, "website"),
            ({"page_type": "CollectionPage"}, "website"),
            ({"page_type": "ProfilePage"}, "profile"),
            ({"page_type": "ProfilePage", "article_type": "Article"}, "profile"),
            ({"article_type": "NewsArticle"}, "article"),
            ({"article_type": "Article", "page_type": "MedicalWebPage"}, "article"),
            ({"things": (Thing(type="Book", properties={}),)}, "book"),
            ({"things": (Thing(type="Recipe", properties={}),)}, "website"),
            ({"things": (Thing(type="Recipe", properties={}), Thing(type="Book", properties={}))}, "book"),
            ({"article_type": "Article", "things": (Thing(type="Book", properties={}),), "origins": STATED}, "article"),
            ({"article_type": "Article", "things": (Thing(type="Book", properties={}),), "origins": CONCLUDED}, "book"),
            ({"article_type": "Article", "origins": CONCLUDED}, "article"),
        ],
    )
    def test_what_was_stated_counts_before_what_was_concluded(self, stated, expected):
        assert metas(article(**stated), "og:type") == [("og:type", expected)]


class TestMedia:
    @pytest.mark.parametrize(
        ("image", "expected"),
        [
            (Image(url=CALF), {"og:image:type": "image/jpeg"}),
            (
                Image(url=CALF, width=800, height=450, alt="A calf", type="image/webp"),
                {
                    "og:image:width": "800",
                    "og:image:height": "450",
                    "og:image:alt": "A calf",
                    "og:image:type": "image/webp",
                },
            ),
            (Image(url="https://example.org/calf"), {}),
            (Image(url="https://example.org/calf.php"), {}),
            (Image(url="https://example.org/calf.jpg?format=webp"), {}),
            (Image(url="https://example.org/i?name=/calf.jpg"), {}),
            (Image(url="https://example.jpg/calf"), {}),
            (Image(url="https://example.org/calf.PNG"), {"og:image:type": "image/png"}),
        ],
    )
    def test_an_image_is_followed_by_what_it_is(self, image, expected):
        assert metas(article(images=(image,)), "og:image") == [("og:image", image.url), *expected.items()]

    def test_several_images_those_of_the_text_left_out(self):
        stated, shown = Origin("front matter", "images"), Origin("text", "img")
        images = (
            Image(url=CALF, width=800, height=450, origin=stated),
            Image(url="https://example.org/knee.webp", alt="A knee", origin=stated),
            Image(url="https://example.org/toe.png", origin=shown),
        )

        assert metas(article(images=images), "og:image") == [
            ("og:image", CALF),
            ("og:image:width", "800"),
            ("og:image:height", "450"),
            ("og:image:type", "image/jpeg"),
            ("og:image", "https://example.org/knee.webp"),
            ("og:image:alt", "A knee"),
            ("og:image:type", "image/webp"),
        ]

    @pytest.mark.parametrize(
        ("images", "expected"),
        [
            ((), [("og:image", "https://example.org/share.png"), ("og:image:type", "image/png")]),
            ((Image(url=CALF),), [("og:image", CALF), ("og:image:type", "image/jpeg")]),
        ],
    )
    def test_the_image_of_the_site_stands_in_for_none(self, images, expected):
        site = Site(base_url="https://example.org/", image=Image(url="https://example.org/share.png"))

        assert metas(article(images=images), "og:image", site=site) == expected

    @pytest.mark.parametrize(
        ("video", "expected"),
        [
            (
                Video(embed_url="https://v.example/e/1", width=640, height=360),
                [
                    ("og:video", "https://v.example/e/1"),
                    ("og:video:width", "640"),
                    ("og:video:height", "360"),
                    ("og:video:type", "text/html"),
                ],
            ),
            (
                Video(embed_url="https://v.example/e/1", content_url="https://v.example/1.mp4"),
                [("og:video", "https://v.example/1.mp4"), ("og:video:type", "video/mp4")],
            ),
            (Video(content_url="https://v.example/1"), [("og:video", "https://v.example/1")]),
            (Video(name="A film without address"), []),
        ],
    )
    def test_a_film(self, video, expected):
        assert metas(article(videos=(video,)), "og:video") == expected

    @pytest.mark.parametrize(
        ("audio", "expected"),
        [
            (Audio(content_url="https://a.example/1.mp3"), "audio/mpeg"),
            (Audio(content_url="https://a.example/1.mp3", type="audio/mp4"), "audio/mp4"),
            (Audio(content_url="https://a.example/1"), None),
        ],
    )
    def test_a_recording(self, audio, expected):
        kind = [("og:audio:type", expected)] if expected else []

        assert metas(article(audios=(audio,)), "og:audio") == [("og:audio", audio.content_url), *kind]


class TestArticle:
    def test_all_that_is_known(self):
        ada = Person(name="Ada Lee", url="https://example.org/ada/")
        bea = Person(name="Bea Roe", url="https://example.org/bea/")
        publisher = Organization(name="Calf Press", same_as=("https://x.com/calf", "https://www.facebook.com/calf"))

        assert of_article(
            site=Site(base_url="https://example.org/", publisher=publisher),
            published=DAY,
            modified=LATER,
            expires=dt.date(2030, 1, 1),
            authors=(ada, bea, Person(name="Cy Poe"), ada),
            categories=("Muscles", "Night"),
            keywords=("cramp", "Calf", "calf", "CRAMP"),
        ) == [
            ("article:published_time", "2024-05-10"),
            ("article:modified_time", "2024-06-01"),
            ("article:expiration_time", "2030-01-01"),
            ("article:author", "https://example.org/ada/"),
            ("article:author", "https://example.org/bea/"),
            ("article:publisher", "https://www.facebook.com/calf"),
            ("article:section", "Muscles"),
            ("article:tag", "cramp"),
            ("article:tag", "Calf"),
        ]

    @pytest.mark.parametrize(
        ("published", "modified", "expected"),
        [
            (DAY, DAY, False),
            (LATER, DAY, False),
            (DAY, dt.datetime(2024, 5, 10, 12, 0, tzinfo=dt.UTC), False),
            (DAY, LATER, True),
            (None, DAY, True),
            (dt.datetime(2024, 5, 10, 8, 0, tzinfo=dt.UTC), dt.datetime(2024, 5, 10, 9, 0, tzinfo=dt.UTC), True),
        ],
    )
    def test_a_change_comes_after_the_publication(self, published, modified, expected):
        found = [name for name, _ in of_article(published=published, modified=modified)]

        assert ("article:modified_time" in found) is expected

    @pytest.mark.parametrize("same_as", [(), ("https://x.com/calf",), ("https://notfacebook.com/calf",)])
    def test_the_publisher_is_a_page_of_facebook_or_nobody(self, same_as):
        publisher = Organization(name="Calf Press", url="https://example.org/", same_as=same_as)

        assert of_article(site=Site(base_url="https://example.org/", publisher=publisher)) == []

    def test_a_page_that_is_no_article_has_none_of_this(self):
        assert metas(article(published=DAY, keywords=("calf",), categories=("Pain",)), "article:") == []


class TestProfile:
    ADA = Person(
        name="Ada Lee", url="https://example.org/ada/", properties={"givenName": "Ada", "familyName": "Lee"}, key="ada"
    )
    BEA = Person(name="Bea Roe", url="https://example.org/bea/", key="bea")

    @pytest.mark.parametrize(
        ("url", "expected"),
        [
            (
                "https://example.org/ada/",
                [("profile:first_name", "Ada"), ("profile:last_name", "Lee"), ("profile:username", "ada")],
            ),
            ("https://example.org/bea/index.html", [("profile:username", "bea")]),
            ("https://example.org/cy/", []),
        ],
    )
    def test_the_person_whose_page_this_is(self, url, expected):
        site = Site(base_url="https://example.org/", authors=(self.ADA, self.BEA))

        assert metas(article(url=url, page_type="ProfilePage"), "profile:", site=site) == expected

    def test_another_page_is_nobodys_profile(self):
        site = Site(base_url="https://example.org/", authors=(self.ADA,))

        assert metas(article(url="https://example.org/ada/"), "profile:", site=site) == []


class TestBook:
    @pytest.mark.parametrize(
        ("properties", "expected"),
        [
            ({}, []),
            (
                {
                    "author": {"@type": "Person", "name": "Ada Lee", "url": "https://example.org/ada/"},
                    "isbn": "9780000000002",
                    "datePublished": "2021-03-04",
                    "keywords": "calves, cramps, calves",
                },
                [
                    ("book:author", "https://example.org/ada/"),
                    ("book:isbn", "9780000000002"),
                    ("book:release_date", "2021-03-04"),
                    ("book:tag", "calves"),
                    ("book:tag", "cramps"),
                ],
            ),
            ({"author": [{"name": "Ada"}, {"url": "https://example.org/bea/"}], "keywords": ["calves"]},
             [("book:author", "https://example.org/bea/"), ("book:tag", "calves")]),
            ({"author": "Ada Lee", "isbn": 9780, "datePublished": "in spring", "keywords": [1, None]}, []),
        ],
    )  # fmt: skip
    def test_what_is_stated(self, properties, expected):
        about = article(things=(Thing(type="Book", properties=properties),))

        assert metas(about, "book:") == expected

    def test_a_book_beside_an_article_is_not_the_page(self):
        about = article(article_type="Article", things=(Thing(type="Book", properties={"isbn": "9780000000002"}),))

        assert metas(about, "book:") == []
