"""The head's tags as a whole: their order, and what is written of a page of which little is known."""

import datetime as dt
from pathlib import Path

from written_tags import SITE, URL, article

from seoexport import Site, check, export, extract, load
from seoexport.emitters import head
from seoexport.emitters.tags import tags
from seoexport.model import Alternate, Audio, Image, Person, Tag, Video

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "head"
ALL = "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"


def written(about, site=SITE):
    """What each tag is called and what it says."""
    return [
        tuple(dict(tag.attributes).values()) if tag.attributes else (tag.name, tag.text) for tag in tags(about, site)
    ]


def test_a_page_of_which_nothing_is_known():
    assert written(article()) == [
        ("robots", ALL),
        ("canonical", URL),
        ("og:type", "website"),
        ("og:url", URL),
        ("twitter:card", "summary"),
    ]


def test_the_order():
    about = article(
        title="Calf cramp",
        description="What helps.",
        language="en",
        authors=(Person(name="Ada Lee", url="https://example.org/ada/", same_as=("https://x.com/ada",)),),
        fediverse_creator="@ada@social.example",
        alternates=(Alternate("de", "https://example.org/de/"),),
        previous_url="https://example.org/1/",
        next_url="https://example.org/3/",
        images=(Image(url="https://example.org/a.jpg", width=800, height=450, alt="A calf"),),
        videos=(Video(embed_url="https://v.example/1"),),
        audios=(Audio(content_url="https://a.example/1.mp3"),),
        published=dt.date(2024, 5, 10),
        keywords=("cramp",),
        reading_minutes=2,
        article_type="Article",
    )
    site = Site(base_url="https://example.org/", name="Calf Press", twitter="@calf", facebook_app_id="1")

    assert written(about, site) == [
        ("title", "Calf cramp"),
        ("description", "What helps."),
        ("author", "Ada Lee"),
        ("fediverse:creator", "@ada@social.example"),
        ("robots", ALL),
        ("canonical", URL),
        ("alternate", "de", "https://example.org/de/"),
        ("alternate", "en", URL),
        ("prev", "https://example.org/1/"),
        ("next", "https://example.org/3/"),
        ("og:type", "article"),
        ("og:title", "Calf cramp"),
        ("og:description", "What helps."),
        ("og:url", URL),
        ("og:site_name", "Calf Press"),
        ("og:locale", "en_US"),
        ("og:locale:alternate", "de_DE"),
        ("og:image", "https://example.org/a.jpg"),
        ("og:image:width", "800"),
        ("og:image:height", "450"),
        ("og:image:alt", "A calf"),
        ("og:image:type", "image/jpeg"),
        ("og:video", "https://v.example/1"),
        ("og:video:type", "text/html"),
        ("og:audio", "https://a.example/1.mp3"),
        ("og:audio:type", "audio/mpeg"),
        ("article:published_time", "2024-05-10"),
        ("article:author", "https://example.org/ada/"),
        ("article:tag", "cramp"),
        ("fb:app_id", "1"),
        ("twitter:card", "summary_large_image"),
        ("twitter:site", "@calf"),
        ("twitter:creator", "@ada"),
        ("twitter:image:alt", "A calf"),
        ("twitter:label1", "Written by"),
        ("twitter:data1", "Ada Lee"),
        ("twitter:label2", "Reading time"),
        ("twitter:data2", "2 minutes"),
    ]


def test_the_example_gives_the_head_that_was_written_by_hand():
    site = load(EXAMPLE / "seoexport.yaml")
    source = (EXAMPLE / "page.html").read_bytes()
    page = export(extract(source, url="https://run.example.org/podcast/hills/", site=site), site)

    assert head.html(page.tags) == (EXAMPLE / "expected.html").read_text(encoding="utf-8")
    # The page itself names a version for Latin America, of which Google reads nothing.
    assert [each.rule for each in check(page) if each.severity != "info"] == ["hreflang-code"]


def test_the_forms_of_an_element():
    made = {tag.attributes[0]: tag for tag in tags(article(title="Calf"), SITE) if tag.attributes}

    assert tags(article(title="Calf"), SITE)[0] == Tag(name="title", text="Calf")
    assert made["name", "robots"] == Tag(name="meta", attributes=(("name", "robots"), ("content", ALL)))
    assert made["property", "og:type"].attributes[1] == ("content", "website")
    assert made["rel", "canonical"] == Tag(name="link", attributes=(("rel", "canonical"), ("href", URL)))
