"""Whatever a fact says, the head has the elements and attributes of a harmless one, and says the fact unchanged."""

from __future__ import annotations

import json
import math
import re
from dataclasses import replace
from html import escape, unescape
from itertools import product

import pytest
import turbohtml
from hostile_values import ALONE, PAIRS, VALUES, kept

from seoexport import Article, Site, export, extract
from seoexport.emitters import head
from seoexport.extractor.plain_words import words_of
from seoexport.jsonable import jsonable
from seoexport.model import Breadcrumb, Image, Organization, Origin, Person, Question, Tag, Video

#: Halves of surrogate pairs.
HALVES = (84, 85, 86)
#: What closes the direction of writing that a title opens.
CLOSED = {92: "\u202c", 93: "\u2069"}
MARK = "harmless"
LOGO = Image(url="https://example.org/logo.png", alt="Logo")
PUBLISHER = Organization(name="Calf Press", url="https://example.org/", logo=LOGO, same_as=("https://a.example/",))
SITE = Site(base_url="https://example.org/", name="Calf Press", publisher=PUBLISHER, twitter="@calf", language="en")
ANN = Person(name="Ann", url="https://example.org/ann/", job_title="Editor")
FILM = Video(embed_url="https://v.example/1", content_url="https://v.example/1.mp4", name="Film", description="Short")
QUESTION = Question(name="Why?", answer_text="So.", answer_html="<p>So.</p>")
PICTURE = Image(url="https://example.org/a.png", width=800, height=600, alt="A calf", caption="The calf")
STATED = Image(url="https://example.org/b.png", origin=Origin(source="head"))
ARTICLE = Article(
    url="https://example.org/calf/",
    address="https://example.org/calf/",
    title="Calf",
    description="On calves.",
    language="en",
    authors=(ANN,),
    images=(PICTURE,),
    videos=(FILM,),
    questions=(QUESTION,),
    breadcrumbs=(Breadcrumb(name="Home", url="https://example.org/"), Breadcrumb(name="Calf")),
    keywords=("calf",),
    categories=("pain",),
    robots=("index",),
    article_type="Article",
)


def number_only(each):
    return each if isinstance(each, int) else ""


def of_article(**changes):
    return replace(ARTICLE, **changes), SITE


def of_author(**changes):
    return of_article(authors=(replace(ANN, **changes),))


def of_image(**changes):
    return of_article(images=(replace(PICTURE, **changes),))


def of_video(**changes):
    return of_article(videos=(replace(FILM, **changes),))


def of_question(**changes):
    return of_article(questions=(QUESTION._replace(**changes),))


def of_breadcrumb(**changes):
    return of_article(breadcrumbs=(ARTICLE.breadcrumbs[0]._replace(**changes), ARTICLE.breadcrumbs[1]))


def of_site(**changes):
    return ARTICLE, replace(SITE, **changes)


def of_publisher(**changes):
    return of_site(publisher=replace(PUBLISHER, **changes))


SLOTS = {
    "title": lambda value: of_article(title=value),
    "description": lambda value: of_article(description=value),
    "language": lambda value: of_article(language=value),
    "keyword": lambda value: of_article(keywords=("calf", value)),
    "category": lambda value: of_article(categories=(value,)),
    "robots": lambda value: of_article(robots=("index", value)),
    "author name": lambda value: of_author(name=value),
    "author url": lambda value: of_author(url=value),
    "author job title": lambda value: of_author(job_title=value),
    "author description": lambda value: of_author(description=value),
    "author same as": lambda value: of_author(same_as=(value,)),
    "image url": lambda value: of_image(url=value),
    "second image url": lambda value: of_article(images=(PICTURE, replace(STATED, url=value))),
    "image alt": lambda value: of_image(alt=value),
    "image caption": lambda value: of_image(caption=value),
    "video name": lambda value: of_video(name=value),
    "video description": lambda value: of_video(description=value),
    "video embed url": lambda value: of_video(embed_url=value),
    "video content url": lambda value: of_video(content_url=value),
    "video thumbnail url": lambda value: of_video(thumbnail_url=value),
    "question name": lambda value: of_question(name=value),
    "answer text": lambda value: of_question(answer_text=value),
    "answer html": lambda value: of_question(answer_html=f"<ul><li>{value}</li></ul>"),
    "breadcrumb name": lambda value: of_breadcrumb(name=value),
    "breadcrumb url": lambda value: of_breadcrumb(url=value),
    "site name": lambda value: of_site(name=value),
    "site description": lambda value: of_site(description=value),
    "site language": lambda value: of_site(language=value),
    "twitter": lambda value: of_site(twitter=value),
    "publisher name": lambda value: of_publisher(name=value),
    "publisher type": lambda value: of_publisher(type=value),
    "publisher url": lambda value: of_publisher(url=value),
    "publisher same as": lambda value: of_publisher(same_as=(value,)),
    "logo url": lambda value: of_publisher(logo=replace(LOGO, url=value)),
}


def read_back(head_html):
    """Return the elements of a page with that head, each with its attributes and, in the head, its text."""
    page = f"<!doctype html><head>{head_html}</head><body><p id=x>ok</p>"
    return [
        (each.tag, {name: each.attr(name) for name in each.attrs}, each.text if each.tag == "title" else "")
        for each in turbohtml.parse(page).root.iter_elements(None)
    ]


def json_ld(head_html):
    """Return what the one script of a head holds, read as strictly as JSON can be read."""
    root = turbohtml.parse(f"<head>{head_html}</head>").root
    (script,) = root.iter_elements(("script",))
    return json.loads(script.text, object_pairs_hook=without_repetition, parse_constant=pytest.fail)


def without_repetition(pairs):
    assert len({key for key, _ in pairs}) == len(pairs)
    return dict(pairs)


def sayings(value):
    """Yield every text in a JSON value but those of `@id`s, which are made of digests."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key != "@id":
                yield from sayings(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from sayings(each)
    elif isinstance(value, str):
        yield value


def readable(value):
    """Return a JSON value as every reader has it: halves of surrogate pairs are no characters."""
    if isinstance(value, dict):
        return {readable(key): readable(each) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [readable(each) for each in value]
    return re.sub("[\ud800-\udfff]", "\ufffd", value) if isinstance(value, str) else value


def with_value(text, value):
    return text.replace(MARK, kept(value))


def exported(slot, value):
    return export(*SLOTS[slot](value))


HARMLESS = {slot: exported(slot, MARK) for slot in SLOTS}
EXPECTED = {slot: read_back(page.head) for slot, page in HARMLESS.items()}


def expected(slot, value):
    return [
        (tag, {name: with_value(each, value) for name, each in attributes.items()}, with_value(text, value))
        for tag, attributes, text in EXPECTED[slot]
    ]


@pytest.mark.parametrize("slot", SLOTS)
def test_a_harmless_value_reaches_the_head(slot):
    assert MARK in HARMLESS[slot].head


@pytest.mark.parametrize(("number", "value"), ALONE, ids=number_only)
class TestHostileValueInEverySlot:
    def test_makes_no_element_and_comes_back_from_tags(self, number, value):
        heads = {slot: exported(slot, value).head for slot in SLOTS}

        assert "".join(heads.values()).isascii()
        assert {slot: read_back(each) for slot, each in heads.items()} == {
            slot: expected(slot, value) for slot in heads
        }

    def test_comes_back_from_json_ld(self, number, value):
        pages = {slot: exported(slot, value) for slot in SLOTS}

        assert {slot: json_ld(page.head) for slot, page in pages.items()} == {
            slot: {"@context": "https://schema.org", "@graph": readable(page.graph)} for slot, page in pages.items()
        }
        assert {slot: set(sayings(page.graph)) for slot, page in pages.items()} == {
            slot: {each.replace(MARK, value) for each in sayings(HARMLESS[slot].graph)} for slot in pages
        }


@pytest.mark.parametrize(("number", "pair"), PAIRS, ids=number_only)
def test_two_values_that_harm_together_come_back(number, pair):
    page = export(replace(ARTICLE, title=pair[0], description=pair[1], keywords=pair), SITE)
    graph = {each["@type"]: each for each in json_ld(page.head)["@graph"]}

    assert (graph["Article"]["headline"], graph["Article"]["description"]) == pair
    assert graph["Article"]["keywords"] == list(pair)


@pytest.mark.parametrize(
    "end", ["</script>", "</SCRIPT >", "</ScRiPt/x>", "</script\f>", "<!--<script", "-->", "]]>", "&lt;"]
)
def test_a_script_holds_no_sign_that_html_knows(end):
    written = head.html([head.json_ld([{"@id": end, end: [end, {"name": end}]}])])
    inner = written.removeprefix('<script type="application/ld+json">').removesuffix("</script>\n")

    assert set("<>&").isdisjoint(inner)
    assert json_ld(written)["@graph"] == [{"@id": end, end: [end, {"name": end}]}]


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_refuses_numbers_that_json_lacks(number):
    with pytest.raises(ValueError, match="not JSON compliant"):
        head.json_ld([{"@id": "#a", "width": {"value": [number]}}])


def test_marks_every_element_last():
    tags = [Tag(name="title", text="Calf"), Tag(name="link", attributes=(("rel", "canonical"), ("href", "/")))]

    assert head.html(tags, ("data-seoexport", "v1")) == (
        '<title data-seoexport="v1">Calf</title>\n<link rel="canonical" href="/" data-seoexport="v1">\n'
    )


def test_writes_the_same_bytes_again():
    assert export(ARTICLE, SITE).head == export(replace(ARTICLE), replace(SITE)).head


URL = "https://example.org/calf/"
TITLED = {
    "title element": (".html", lambda value: f"<title>{escape(value)}</title><p>ok"),
    "og:title": (".html", lambda value: f'<meta property=og:title content="{escape(value)}"><p>ok'),
    "h1": (".html", lambda value: f"<h1>{escape(value)}</h1><p>ok"),
    "JSON front matter": (".html", lambda value: json.dumps({"title": value}) + "\n<p>ok"),
    "YAML front matter": (".md", lambda value: f"---\ntitle: {json.dumps(value)}\n---\nok\n"),
}


def titled(where, value):
    suffix, source = TITLED[where]
    page = export(extract(source(value), url=URL, suffix=suffix), Site(base_url="https://example.org/"))
    return read_back(page.head), {each["@type"]: each for each in json_ld(page.head)["@graph"]}["WebPage"]["name"]


@pytest.mark.parametrize("where", TITLED)
@pytest.mark.parametrize(("number", "value"), [each for each in ALONE if each[1].strip()], ids=number_only)
def test_a_hostile_title_of_a_source_is_only_a_title(where, number, value):
    if where.startswith("YAML") and number in HALVES:
        return
    elements, name = titled(where, value)
    harmless, _ = titled(where, MARK)

    assert [(tag, set(each)) for tag, each, _ in elements] == [(tag, set(each)) for tag, each, _ in harmless]
    # Python counts these as white space, and white space is one blank in a title; the parser is given no controls.
    blanks = dict.fromkeys(map(ord, "\x0b\x1f\x85" if where.endswith("front matter") else "\x85"), " ")
    shown = words_of(value) if where.endswith("front matter") else value
    assert elements[1] == ("title", {}, " ".join(kept(shown.translate(blanks)).split()) + CLOSED.get(number, ""))
    assert name == elements[1][2]


#: Where a page can state an address, each with what a reader would find of it.
STATING = {
    "img": '<main><img src="{}" width=800 height=600></main>',
    "canonical": '<link rel=canonical href="{}">',
    "og:url": '<meta property=og:url content="{}">',
    "og:image": '<meta property=og:image content="{}">',
    "twitter:image": '<meta name=twitter:image content="{}">',
    "iframe": '<iframe src="{}"></iframe>',
    "video": '<video src="{}" poster="{}"></video>',
    "source": '<video><source src="{}"></video>',
    "author": '<a rel=author href="{}">Ann Lee</a>',
    "breadcrumb": '<nav class=breadcrumb><a href="/">Home</a> <a href="{}">Pain</a></nav>',
    "answer": '<h2>FAQ</h2><h3>Is it bad?</h3><p>No, <a href="{}">read on</a>.</p>',
    "markup": '<script type="application/ld+json">{"@type": "Article", "image": "{}", '
    '"author": {"@type": "Person", "name": "Ann Lee", "url": "{}"}}</script>',
    "front matter": '---\ntitle: Calf\nimage: "{}"\ncanonical_url: "{}"\nauthor: {name: Ann Lee, url: "{}"}\n---\nText',
}
FILM_ADDRESS = "https://www.youtube.com/embed/aaaaaaaaaaa"
NO_ADDRESSES = (*range(51, 64), *range(67, 70))
ADDRESSES_STATED = list(product(STATING, NO_ADDRESSES))
TRACES = re.compile(r"script:|msgbox|alert\(|data:|blob:|file:|passwd|evil|ann@|\[::1|99999", re.IGNORECASE)


def written(value, stating):
    if stating in ("markup", "front matter"):
        return json.dumps(value)[1:-1].replace("<", "\\u003c")
    return escape(value).replace("\t", "&#9;").replace("\x01", "&#1;")


@pytest.mark.parametrize("stating", [each for each in STATING if each != "og:url"])  # which counts for this page only
def test_a_web_address_reaches_the_article(stating):
    article = extract(STATING[stating].replace("{}", FILM_ADDRESS) + "<p>ok</p>", url=URL)

    assert FILM_ADDRESS in json.dumps(jsonable(article))


@pytest.mark.parametrize(("stating", "number"), ADDRESSES_STATED)
def test_what_is_no_web_address_reaches_no_output(stating, number):
    value = written(unescape(VALUES[number]), stating)
    article = extract(STATING[stating].replace("{}", value) + "<p>ok</p>", url=URL)

    assert TRACES.findall(json.dumps(jsonable(article))) == []
    assert TRACES.findall(export(article, Site(base_url="https://example.org/")).head) == []
