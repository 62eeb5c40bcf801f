"""What holds of the graph of any page whatever: its links, its `@id`s, and what is the site's."""

import json

from hypothesis import given
from hypothesis import strategies as st

from seoexport import Article, Site, export
from seoexport.model import Audio, Breadcrumb, Image, Organization, Origin, Person, Question, Video
from seoexport.type_names import ARTICLES, PAGE_TYPES

BASE = "https://example.org/"
ADA = Person(
    name="Ada Example",
    key="ada",
    url=f"{BASE}ada/",
    image=Image(url=f"{BASE}ada.jpg", width=9),
    properties={"worksFor": {"@id": f"{BASE}#organization"}},
)
BEA = Person(name="Bea Sample", key="bea", url="https://bea.example/", same_as=(BASE, BASE))
CLINIC = Organization(name="Plain Health", url=BASE, logo=Image(url=f"{BASE}logo.png", alt="Logo"))
SITE = Site(base_url=BASE, name="Plain Health", language="en", publisher=CLINIC, authors=(ADA, BEA))

agents = st.sampled_from((ADA, BEA, CLINIC, Person(name="Cy Other"), Organization(name="Crumb", type="Hospital")))
several = st.lists(agents, max_size=3).map(tuple)
images = st.builds(
    Image,
    url=st.sampled_from((f"{BASE}a.jpg", f"{BASE}b.jpg", f"{BASE}c.jpg")),
    width=st.none() | st.just(640),
    height=st.none() | st.just(480),
    alt=st.none() | st.just("A calf"),
    creator=st.none() | agents,
    origin=st.sampled_from((None, Origin(source="markup"), Origin(source="text"))),
)
addresses = st.sampled_from((BASE, f"{BASE}ada/", f"{BASE}ada/index.html", f"{BASE}a/", f"{BASE}a.html"))


@st.composite
def articles(draw):
    url = draw(addresses)
    return Article(
        url=url,
        address=url,
        title=draw(st.sampled_from((None, "Calf cramp"))),
        language=draw(st.sampled_from((None, "de"))),
        page_type=draw(st.sampled_from(sorted(PAGE_TYPES))),
        article_type=draw(st.sampled_from((None, *ARTICLES))),
        authors=draw(several),
        reviewers=draw(several),
        copyright_holder=draw(st.none() | agents),
        images=tuple({image.url: image for image in draw(st.lists(images, max_size=3))}.values()),
        videos=draw(st.sampled_from(((), (Video(content_url=f"{BASE}a.mp4", width=9),)))),
        audios=draw(st.sampled_from(((), (Audio(content_url=f"{BASE}a.mp3"),)))),
        questions=draw(st.sampled_from(((), (Question("Why?", "So.", "<p>So.</p>"),)))),
        breadcrumbs=draw(st.sampled_from(((), (Breadcrumb("Home", BASE), Breadcrumb("Here"))))),
        series=draw(st.sampled_from(((), ("Calves",)))),
        free=draw(st.sampled_from((None, True, False))),
        paywalled=draw(st.sampled_from(((), (".members",)))),
        speakable=draw(st.sampled_from(((), ("h1", "/html")))),
    )


def references(value):
    """Every reference in a value, however deep."""
    if isinstance(value, dict):
        if value.keys() == {"@id"}:
            yield value["@id"]
        value = list(value.values())
    for each in value if isinstance(value, list) else ():
        yield from references(each)


def leads_to(node, key):
    value = node.get(key, [])
    return list(references(value if isinstance(value, list) else [value]))


def nodes(article):
    return {node["@id"]: node for node in export(article, SITE).graph}


@given(articles())
def test_every_reference_finds_its_node_and_nothing_is_empty(article):
    graph = export(article, SITE).graph

    assert len({node["@id"] for node in graph}) == len(graph)
    assert set(references(list(graph))) <= {node["@id"] for node in graph}
    assert not [key for node in graph for key, value in node.items() if value in (None, "", [], {})]


@given(articles())
def test_main_entities_and_parts_lead_back(article):
    graph = nodes(article)
    for name, node in graph.items():
        for target in leads_to(node, "mainEntity"):
            back = graph[target]["mainEntityOfPage"]
            assert name in (back, back["@id"] if isinstance(back, dict) else None)
        for target in leads_to(node, "hasPart"):
            assert name in leads_to(graph[target], "isPartOf")


@given(articles(), articles())
def test_what_is_the_sites_is_the_same_on_any_two_pages(one, other):
    names = ("#website", "#organization", "#organization-logo", "#/schema/person/ada", "#/schema/person/bea")
    mine, theirs = nodes(one), nodes(other)
    for name in (f"{BASE}{each}" for each in names):
        if name in mine and name in theirs:
            assert json.dumps(mine[name]) == json.dumps(theirs[name])


@given(articles())
def test_sizes_stand_in_pairs(article):
    assert not [node for node in nodes(article).values() if ("width" in node) != ("height" in node)]
