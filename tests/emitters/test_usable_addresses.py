"""Nothing that nobody can fetch stands where readers look for an address."""

from __future__ import annotations

import dataclasses
import typing

import pytest
from hostile_slots import ADDRESSES, ARTICLE, FILM, PICTURE, SITE, UNWRITTEN_ADDRESSES

from seoexport import Article, Site, check, export, model
from seoexport.emitters.stated_addresses import in_order
from seoexport.emitters.usable_addresses import URL_PROPERTIES, without_unusable
from seoexport.errors import BadUrl
from seoexport.model import Breadcrumb, Person, Tag, Thing

BAD = "javascript:alert(1)"
HOME = "https://example.org/"


def node(**properties):
    return {"@type": "Thing", "@id": f"{HOME}#thing", "name": "Calf", **properties}


def meta(name, content):
    return Tag(name="meta", attributes=(("property", name), ("content", content)))


@pytest.mark.parametrize("name", sorted(URL_PROPERTIES - {"@id"}))
@pytest.mark.parametrize(
    ("value", "left"),
    [
        (BAD, None),
        ([BAD], None),
        ([HOME, BAD], [HOME]),
        ({"@type": "EntryPoint", "url": BAD}, None),
        ({"@type": "EntryPoint", "url": BAD, "name": "x"}, {"@type": "EntryPoint", "name": "x"}),
        ([[{"name": "x", "contentUrl": [BAD, HOME]}]], [[{"name": "x", "contentUrl": [HOME]}]]),
        (" HTTPS://Example.org ", HOME),
        ({"@id": BAD}, None),
        ({"@id": f"{HOME}#thing"}, {"@id": f"{HOME}#thing"}),
    ],
    ids=str,
)
def test_what_is_left_of_a_property(name, value, left):
    graph, _, _ = without_unusable([node(**{name: value})], [])

    assert graph == ((node(**{name: left}) if left is not None else node()),)


@pytest.mark.parametrize("name", ["name", "text", "keywords", "identifier", "description"])
def test_a_text_may_say_what_it_likes(name):
    graph = (node(**{name: BAD}),)

    assert without_unusable(graph, []) == (graph, (), ())


@pytest.mark.parametrize("address", ["https://example.org/?q={search_term_string}", "https://example.org/{page}?t={n}"])
def test_a_template_keeps_its_braces(address):
    graph = (node(target={"@type": "EntryPoint", "urlTemplate": address}),)

    assert without_unusable(graph, []) == (graph, (), ())


def test_one_address_in_several_places_is_one_finding():
    _, _, findings = without_unusable([node(url=BAD, sameAs=[BAD, HOME])], [meta("og:url", BAD)])

    assert [each.problem.message for each in findings] == [
        "'javascript:alert(1)' is no http or https address without user name: "
        "Thing.url, Thing.sameAs, og:url are left out"
    ]


@pytest.mark.parametrize("kind", ["image", "video", "audio"])
def test_what_is_said_of_an_image_goes_with_it(kind):
    tags = (
        meta(f"og:{kind}", BAD),
        meta(f"og:{kind}:width", "1"),
        meta(f"og:{kind}", HOME),
        meta(f"og:{kind}:width", "2"),
    )

    assert without_unusable([], tags)[1] == tags[2:]


@pytest.mark.parametrize(
    ("tag", "written"),
    [
        (Tag(name="link", attributes=(("rel", "next"), ("href", "HTTPS://Example.org"))), HOME),
        (Tag(name="link", attributes=(("rel", "next"), ("href", "/a/"))), None),
        (Tag(name="link", attributes=(("rel", "next"),)), None),
        (meta("article:author", "Ann Lee"), None),
        (meta("og:video:secure_url", "https://ann@example.org/"), None),
        (meta("article:tag", BAD), BAD),
        (Tag(name="title", text=BAD), None),
    ],
    ids=str,
)
def test_what_is_left_of_a_tag(tag, written):
    kept = [each.attributes[1][1] for each in without_unusable([], [tag])[1] if each.text is None]

    assert kept == ([written] if written else [])


def test_a_node_goes_with_the_property_that_it_cannot_be_without():
    picture = {"@type": "ImageObject", "@id": f"{HOME}#image", "contentUrl": BAD, "name": "Calf"}
    graph, _, findings = without_unusable([node(image={"@id": f"{HOME}#image"}), picture], [])

    assert graph == (node(),)
    assert [each.rule for each in findings] == ["url-not-http", "graph-node-left-out"]


def test_an_image_nobody_can_fetch_promises_no_large_card():
    page = export(dataclasses.replace(ARTICLE, images=(dataclasses.replace(PICTURE, url="data:image/png,x"),)), SITE)

    assert 'content="summary"' in page.head
    assert "og:image" not in page.head


@pytest.mark.parametrize("url", [BAD, "/a/", "https://ann@example.org/", "", "https://b:99999/"])
def test_refuses_a_page_without_address(url):
    with pytest.raises(BadUrl, match="the page's URL"):
        export(dataclasses.replace(ARTICLE, url=url), SITE)


def test_writes_the_address_of_a_page_as_the_standard_has_it():
    head = export(dataclasses.replace(ARTICLE, url="HTTPS://Example.org/calf cramp/"), SITE).head

    assert 'rel="canonical" href="https://example.org/calf%20cramp/"' in head
    assert "calf cramp" not in head


def test_reports_in_check_what_was_left_out():
    page = export(dataclasses.replace(ARTICLE, next_url=BAD, videos=(dataclasses.replace(FILM, embed_url=BAD),)), SITE)

    assert [each.message for each in check(page) if each.rule == "url-not-http"] == [
        "'javascript:alert(1)' is no http or https address without user name: "
        "VideoObject.embedUrl, link next are left out"
    ]


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('<meta property="og:image" content="/calf.jpg">', 0),
        ('<meta property="og:image" content="data:image/png;base64,AAAA">', 1),
        ('<link rel="alternate" hreflang="de" href="android-app://org.example/">', 1),
        ('<script type="application/ld+json">{"@type": "Person", "url": "/ann/", "sameAs": ["#x"]}</script>', 0),
        ('<script type="application/ld+json">{"@type": "Person", "url": "mailto:ann@example.org"}</script>', 1),
        ('<script type="application/ld+json">{"@type": "Person", "name": "javascript:x", "image": ""}</script>', 0),
    ],
)
def test_sees_addresses_of_the_page_itself(source, count):
    found = check(f"<head>{source}</head>", url="https://example.org/calf/")

    assert len([each for each in found if each.rule == "url-not-http"]) == count


def test_an_ordinary_article_is_in_order():
    assert in_order(ARTICLE, SITE)


@pytest.mark.parametrize("slot", ADDRESSES | UNWRITTEN_ADDRESSES)
def test_sees_each_address_that_is_not_in_order(slot):
    assert not in_order(*(ADDRESSES | UNWRITTEN_ADDRESSES)[slot](BAD))


def test_looks_into_what_was_stated_as_json():
    assert not in_order(dataclasses.replace(ARTICLE, things=(Thing(type="Recipe", properties={"url": BAD}),)), SITE)
    assert not in_order(dataclasses.replace(ARTICLE, authors=(Person(name="Ann", properties={"url": BAD}),)), SITE)
    film, sound = (kind(content_url=f"{HOME}a", properties={"url": BAD}) for kind in (model.Video, model.Audio))
    assert not in_order(dataclasses.replace(ARTICLE, videos=(film,)), SITE)
    assert not in_order(dataclasses.replace(ARTICLE, audios=(sound,)), SITE)


#: Addresses by name, that no emitter copies: where the page stands is told by its canonical URL, and a row of a table
#: reaches the output as a subject.
NOT_COPIED = {"Article.address", "ConditionRow.same_as"}
#: Names of fields that hold addresses, and of what has such fields itself.
ADDRESS_NAMES = ("url", "same_as", "license", "acquire_license_page", "aliases", "address", "significant_links")
HOLDERS = ("Person", "Organization", "Image", "Video", "Audio", "Breadcrumb", "Alternate", "Feed", "Clip", "Thing")


def fields_that_hold_addresses():
    for name, kind in vars(model).items():
        if isinstance(kind, type) and kind.__module__.startswith(f"{model.__name__}."):
            for field, hint in typing.get_type_hints(kind).items():
                holds = any(f".{holder}" in str(hint) for holder in HOLDERS)
                if field in ADDRESS_NAMES or field.endswith("_url") or (holds and name != "Page"):
                    yield f"{name}.{field}"


#: What stated_addresses.py looks at; a new one in the model belongs there, in a slot of hostile_slots.py, and here.
LOOKED_AT = {
    *("Image.url", "Image.license", "Image.acquire_license_page", "Image.creator", "Clip.url", "Audio.content_url"),
    *("Video.embed_url", "Video.content_url", "Video.thumbnail_url", "Video.seek_url", "Video.clips"),
    *("Person.url", "Person.same_as", "Person.image", "Organization.url", "Organization.same_as", "Organization.logo"),
    *("Breadcrumb.url", "Alternate.url", "Feed.url", "Site.base_url", "Site.publisher", "Site.image", "Site.authors"),
    *("Article.url", "Article.previous_url", "Article.next_url", "Article.aliases", "Article.comment_url"),
    *("Article.authors", "Article.reviewers", "Article.copyright_holder", "Article.images", "Article.videos"),
    *("Article.audios", "Article.breadcrumbs", "Article.alternates", "Article.feeds", "Article.things"),
    *("Article.significant_links", "Subject.same_as", "Citation.url", "Disclaimer.url"),
}


def test_every_address_of_the_model_is_looked_at():
    assert set(fields_that_hold_addresses()) - NOT_COPIED == LOOKED_AT


def test_a_site_refuses_a_base_that_is_no_address():
    with pytest.raises(BadUrl):
        Site(base_url=BAD)


def test_a_step_whose_address_nobody_can_follow_keeps_its_place():
    steps = (Breadcrumb("Home", HOME), Breadcrumb("Pain", BAD), Breadcrumb("Calf"))
    page = export(Article(url=HOME, address=HOME, title="Calf", breadcrumbs=steps), SITE)
    (breadcrumbs,) = (each for each in page.graph if each["@type"] == "BreadcrumbList")

    assert breadcrumbs["itemListElement"] == [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": HOME},
        {"@type": "ListItem", "position": 2, "name": "Pain"},
        {"@type": "ListItem", "position": 3, "name": "Calf"},
    ]
