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
from hostile_slots import ADDRESSES, ARTICLE, SITE, TEXTS
from hostile_values import ALONE, PAIRS, VALUES, WRITTEN, kept, kept_in

from seoexport import Site, export, extract
from seoexport.emitters import head
from seoexport.extractor.plain_words import words_of
from seoexport.jsonable import jsonable
from seoexport.model import Tag

#: Halves of surrogate pairs.
HALVES = (84, 85, 86)
MARK = "harmless"


def number_only(each):
    return each if isinstance(each, int) else ""


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


def exported(slot, value):
    return export(*SLOTS[slot](value))


def mark(slot):
    return MARK if slot in TEXTS else f"https://example.org/{MARK}"


SLOTS = TEXTS | ADDRESSES
HARMLESS = {slot: exported(slot, mark(slot)) for slot in SLOTS}
ELEMENTS = {slot: read_back(page.head) for slot, page in HARMLESS.items()}


def expected(slot, value):
    return [
        (tag, {name: each.replace(mark(slot), value) for name, each in attributes.items()}, text.replace(MARK, value))
        for tag, attributes, text in ELEMENTS[slot]
    ]


@pytest.mark.parametrize("slot", SLOTS)
def test_a_harmless_value_reaches_the_head(slot):
    assert MARK in HARMLESS[slot].head


@pytest.mark.parametrize(("number", "value"), ALONE, ids=number_only)
class TestHostileTextInEverySlot:
    def test_makes_no_element_and_comes_back_from_tags(self, number, value):
        heads = {slot: exported(slot, value).head for slot in TEXTS}

        assert "".join(heads.values()).isascii()
        assert {slot: read_back(each) for slot, each in heads.items()} == {
            slot: expected(slot, kept_in(slot, value)) for slot in heads
        }

    def test_comes_back_from_json_ld(self, number, value):
        # A step without a name is none.
        slots = [slot for slot in TEXTS if value.strip() or slot != "breadcrumb name"]
        pages = {slot: exported(slot, value) for slot in slots}

        assert {slot: json_ld(page.head) for slot, page in pages.items()} == {
            slot: {"@context": "https://schema.org", "@graph": list(page.graph)} for slot, page in pages.items()
        }
        assert {slot: set(sayings(page.graph)) for slot, page in pages.items()} == {
            slot: {each.replace(MARK, kept_in(slot, value)) for each in sayings(HARMLESS[slot].graph)} for slot in pages
        }


@pytest.mark.parametrize("slot", ADDRESSES)
@pytest.mark.parametrize(("number", "value"), ALONE, ids=number_only)
class TestHostileAddress:
    def test_is_written_as_the_standard_has_it_or_left_out(self, number, value, slot):
        page = exported(slot, value)
        written = WRITTEN.get(value)
        said = {*sayings(page.graph), *(each for tag in page.tags for _, each in tag.attributes)}

        if written:
            assert read_back(page.head) == expected(slot, written)
            assert written in said
        else:
            assert {(tag, *attributes) for tag, attributes, _ in read_back(page.head)} <= {
                (tag, *attributes) for tag, attributes, _ in ELEMENTS[slot]
            }
            assert value not in said

    def test_is_reported_where_it_is_left_out(self, number, value, slot):
        found = [each.rule for each in exported(slot, value).findings]

        assert ("url-not-http" in found) == (value not in WRITTEN)


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
    assert json_ld(written)["@graph"] == [{"@id": kept(end), kept(end): [kept(end), {"name": kept(end)}]}]


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
    blanks = dict.fromkeys(map(ord, "\x0b\x0c\x1f\x85" if where.endswith("front matter") else "\x0c\x85"), " ")
    shown = words_of(value) if where.endswith("front matter") else value
    assert elements[1] == ("title", {}, " ".join(kept_in("title", shown.translate(blanks)).split()))
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

    # A message quotes what it refuses.
    assert TRACES.findall(json.dumps(jsonable(replace(article, findings=())))) == []
    assert TRACES.findall(export(article, Site(base_url="https://example.org/")).head) == []
