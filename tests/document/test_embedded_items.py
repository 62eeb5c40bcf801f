"""Microdata and RDFa as nodes, by the values that the specifications name, and beside extruct, the reference reader."""

import pytest
from extruct import extract

from seoexport.document import lexbor_tree, turbohtml_tree
from seoexport.document.embedded import embedded
from seoexport.document.microdata import Microdata


@pytest.fixture(params=[turbohtml_tree.parse, lexbor_tree.parse], ids=["turbohtml", "lexbor"])
def parse(request):
    return request.param


def nodes(source, parse=turbohtml_tree.parse):
    return [item.value for item in embedded(parse(source))]


def item(inside, kind="Article", attributes=""):
    return f'<div itemscope itemtype="https://schema.org/{kind}" {attributes}>{inside}</div>'


def article(**properties):
    return [{"@type": "Article", **properties}]


MICRODATA = {
    "no mark-up": ("<p>itemscope</p>", []),
    "no type": ("<div itemscope><b itemprop=name>a</b></div>", []),
    "another vocabulary": (item("").replace("schema.org", "example.org"), []),
    "http, www and a slash": (item("").replace("https://schema.org/Article", "http://www.schema.org/Article/"), article()),
    "both vocabularies": (
        "<p itemscope itemtype='https://example.org/A https://schema.org/Article'>",
        article(),
    ),
    "two types": (
        "<p itemscope itemtype='https://schema.org/Article  https://schema.org/Recipe'>",
        [{"@type": ["Article", "Recipe"]}],
    ),
    "text": (item("<b itemprop=name> a\n <i>b</i></b>"), article(name="a b")),
    "empty": (item("<b itemprop=name></b>"), article(name="")),
    "two names": (item("<b itemprop='name  headline name'>a</b>"), article(name="a", headline="a")),
    "two values": (item("<b itemprop=name>a</b><b itemprop=name>b</b>"), article(name=["a", "b"])),
    "name in full": (item("<b itemprop='http://schema.org/name'>a</b>"), article(name="a")),
    "foreign name": (item("<b itemprop='http://example.org/n'>a</b>"), article(**{"http://example.org/n": "a"})),
    "itemid": (item("", attributes="itemid=' https://example.org/a '"), article(**{"@id": "https://example.org/a"})),
    "empty itemid": (item("", attributes="itemid=''"), article()),
    "meta": (item("<meta itemprop=name content=' a '>"), article(name="a")),
    "meta without content": (item("<meta itemprop=name>"), article(name="")),
    "content": (item("<span itemprop=position content=3>third</span>"), article(position="3")),
    "time with datetime": (item("<time itemprop=datePublished datetime=2024-05-01>May</time>"), article(datePublished="2024-05-01")),
    "time": (item("<time itemprop=datePublished>2024-05-01</time>"), article(datePublished="2024-05-01")),
    "data": (item("<data itemprop=position value=3>third</data>"), article(position="3")),
    "meter": (item("<meter itemprop=position value=4>4/5</meter>"), article(position="4")),
    "img": (item("<img itemprop=image src=/a.png alt=b>"), article(image="/a.png")),
    "iframe": (item("<iframe itemprop=url src=/a></iframe>"), article(url="/a")),
    "video": (item("<video itemprop=url src=/a>b</video>"), article(url="/a")),
    "object": (item("<object itemprop=url data=/a>b</object>"), article(url="/a")),
    "a": (item("<a itemprop=url href=../a>b</a>"), article(url="../a")),
    "a without href": (item("<a itemprop=url>b</a>"), article(url="")),
    "link": (item("<link itemprop=url href=/a>"), article(url="/a")),
    "input of an action": (item("<input itemprop=query-input name=q required>"), article(**{"query-input": "required name=q"})),
    "nested": (
        item(f"<p itemprop=author {item('<b itemprop=name>Ada</b>', 'Person')[5:]}"),
        article(author={"@type": "Person", "name": "Ada"}),
    ),
    "nested without type": (item("<p itemprop=author itemscope><b itemprop=name>Ada</b></p>"), article(author={"name": "Ada"})),
    "nested, of another vocabulary": (
        item("<p itemprop=author itemscope itemtype=https://example.org/P><b itemprop=name>Ada</b></p>"),
        article(),
    ),
    "no property of the outer": (
        item(f"<b itemprop=name>a</b>{item('<b itemprop=name>Ada</b>', 'Person')}"),
        [{"@type": "Article", "name": "a"}, {"@type": "Person", "name": "Ada"}],
    ),
    "property of nothing": ("<b itemprop=name>a</b>" + item(""), article()),
    "item of nothing": (f"<p itemprop=author {item('', 'Person')[5:]}", []),
    "itemref": (
        "<p id=x><b itemprop=name>b</b></p>" + item("<b itemprop=name>a</b>", attributes="itemref='x nowhere'"),
        article(name=["b", "a"]),
    ),
    "itemref to a property": ("<b id=x itemprop=name>b</b>" + item("", attributes="itemref=x"), article(name="b")),
    "itemref to an item": (
        "<p id=x itemscope itemprop=author itemtype=https://schema.org/Person><b itemprop=name>Ada</b></p>"
        + item("", attributes="itemref=x"),
        article(author={"@type": "Person", "name": "Ada"}),
    ),
    "itemref to what is inside anyway": (item("<p id=x><b itemprop=name>a</b></p>", attributes="itemref=x"), article(name="a")),
    "itemref to what holds another item": (
        "<p id=x><i itemscope itemprop=author><b itemprop=name>Ada</b></i></p>" + item("", attributes="itemref=x"),
        article(author={"name": "Ada"}),
    ),
    "itemref by two": (
        "<p id=x><b itemprop=name>b</b></p>" + item("", attributes="itemref=x") * 2,
        article(name="b") * 2,
    ),
    "script in a long text": (item(f"<p itemprop=text>{'word ' * 60}<script>let a</script></p>"), article(text="word " * 59 + "word")),
    "template": (f"<template>{item('')}</template>", []),
}  # fmt: skip


@pytest.mark.parametrize("name", MICRODATA)
def test_microdata(name, parse):
    """https://html.spec.whatwg.org/multipage/microdata.html#associating-names-with-items and #values."""
    source, expected = MICRODATA[name]

    assert nodes(source, parse) == expected


RDFA = {
    "no mark-up": ("<meta property='og:title' content=a>", []),
    "vocab": ("<div vocab='https://schema.org/' typeof=Article><b property=headline>a</b></div>", article(headline="a")),
    "inherited vocab": ("<body vocab='http://schema.org/'><p><i typeof=Article><b property=name>a</b>", article(name="a")),
    "vocab taken away": ("<div vocab='http://schema.org/'><p vocab='' typeof=Article></div>", []),
    "no vocab": ("<p typeof=Article><b property=name>a</b>", []),
    "schema is known": ("<p typeof='schema:Article'><b property='schema:name'>a</b>", article(name="a")),
    "prefix": ("<p prefix='s: http://schema.org/ o: http://ogp.me/' typeof='S:Article'><b property='s:name'>a</b>", article(name="a")),
    "xmlns": ("<p xmlns:s='http://schema.org/' typeof='s:Article'><b property='s:name'>a</b>", article(name="a")),
    "another vocabulary": ("<p prefix='foaf: http://xmlns.com/foaf/0.1/' typeof='foaf:Person'>", []),
    "two types": ("<p vocab='http://schema.org/' typeof='Article Recipe foaf:Document'>", [{"@type": ["Article", "Recipe"]}]),
    "two values": ("<p vocab='http://schema.org/' typeof=Article><b property=name>a</b><b property=name>b</b>", article(name=["a", "b"])),
    "content": ("<p vocab='http://schema.org/' typeof=Article><b property=name content=' a '>b</b>", article(name="a")),
    "datetime": (
        "<p vocab='http://schema.org/' typeof=Article><time property=datePublished datetime=2024-05-01>May</time>",
        article(datePublished="2024-05-01"),
    ),
    "href": ("<p vocab='http://schema.org/' typeof=Article><a property=url href=/a>b</a>", article(url="/a")),
    "src": ("<p vocab='http://schema.org/' typeof=Article><img property=image src=/a.png>", article(image="/a.png")),
    "text of a link": ("<p vocab='http://schema.org/' typeof=Article><a property=name datatype='' href=/a>b</a>", [{"@type": "Article"}]),
    "resource of the item": ("<p vocab='http://schema.org/' typeof=Article resource='#a'>", article(**{"@id": "#a"})),
    "resource as value": (
        "<p vocab='http://schema.org/' typeof=Article><b property=author resource='#ada'>Ada</b>",
        article(author={"@id": "#ada"}),
    ),
    "nested": (
        "<div vocab='http://schema.org/' typeof=Article><p property=author typeof=Person><b property=name>Ada</b></div>",
        article(author={"@type": "Person", "name": "Ada"}),
    ),
    "nested, with its address": (
        "<div vocab='http://schema.org/' typeof=Article><a property=author typeof=Person href=/ada><b property=name>Ada</b></a></div>",
        article(author={"@type": "Person", "@id": "/ada", "name": "Ada"}),
    ),
    "link around a property": (
        "<div vocab='http://schema.org/' typeof=Article><a property=url href=/a><b property=name>a</b></a></div>",
        article(url="/a", name="a"),
    ),
    "in two places": (
        "<body vocab='http://schema.org/'><p typeof=Article resource='#a'><b property=name>a</b></p>"
        "<p resource='#a'><b property=headline>b</b></p>",
        article(**{"@id": "#a"}, name="a", headline="b"),
    ),
    "value of two": (
        "<body vocab='http://schema.org/'><p typeof=Article><b property=author resource='#ada' typeof=Person></b></p>"
        "<p typeof=Recipe><b property=author resource='#ada'></b></p>",
        [{"@type": "Article", "author": {"@type": "Person", "@id": "#ada"}}, {"@type": "Recipe", "author": {"@id": "#ada"}}],
    ),
    "in a circle": (
        "<body vocab='http://schema.org/'><p typeof=Article resource='#a'><b property=author resource='#b'></b></p>"
        "<p typeof=Person resource='#b'><b property=knows resource='#a'></b></p>",
        article(**{"@id": "#a"}, author={"@type": "Person", "@id": "#b"}),
    ),
    "about": ("<p about=/a vocab='http://schema.org/' typeof=Article><b property=name>a</b>", article(**{"@id": "/a"}, name="a")),
}  # fmt: skip


@pytest.mark.parametrize("name", RDFA)
def test_rdfa(name, parse):
    """https://www.w3.org/TR/rdfa-lite/ and https://www.w3.org/TR/rdfa-core/#s_sequence."""
    source, expected = RDFA[name]

    assert nodes(source, parse) == expected


def test_each_value_has_its_element():
    source = item(
        "<b itemprop='name headline'>a</b><i itemprop=author itemscope><u itemprop=name>b</u><u itemprop=name>c</u></i>"
    ) + ("<p vocab='http://schema.org/' typeof=Person><b property='name'>d</b></p>")
    first, second = embedded(turbohtml_tree.parse(source))

    assert {at: element.tag for at, element in first.elements.items()} == {
        "/microdata/0": "div",
        "/microdata/0/name": "b",
        "/microdata/0/headline": "b",
        "/microdata/0/author": "i",
        "/microdata/0/author/name": "u",
        "/microdata/0/author/name/0": "u",
        "/microdata/0/author/name/1": "u",
    }
    assert {at: element.tag for at, element in second.elements.items()} == {"/rdfa/0": "p", "/rdfa/0/name": "b"}
    assert (second.syntax, second.pointer, second.line) == ("rdfa", "/rdfa/0", 1)


def by_extruct(source, syntax):
    (found,) = extract(source, base_url="", syntaxes=[syntax]).values()
    return [each for each in found if each.get("type")]


def plain(found):
    """What extruct found, in the shape of ours."""
    if isinstance(found, list):
        return [plain(each) for each in found]
    if not isinstance(found, dict):
        return " ".join(found.split())
    types = found.get("type", "").split() if isinstance(found.get("type", ""), str) else found["type"]
    node = {"@type": types[0].rpartition("/")[2]} if types else {}
    if "id" in found:
        node["@id"] = found["id"]
    return node | {name: plain(value) for name, value in found["properties"].items()}


#: Where extruct departs from the standard, or we from it in giving schema.org's items alone and by their short names.
DIFFERENT = {
    "another vocabulary", "both vocabularies", "http, www and a slash", "two types", "name in full",
    "itemid", "empty itemid", "two names", "time", "input of an action",
    "nested, of another vocabulary", "property of nothing", "item of nothing", "itemref",
    "itemref to an item", "itemref to what is inside anyway", "itemref to what holds another item",
    "template",
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(MICRODATA.keys() - DIFFERENT))
def test_microdata_is_read_as_extruct_does(name):
    source, _ = MICRODATA[name]

    assert nodes(source) == plain(by_extruct(source, "microdata"))


HOSTILE = {
    "nested items": "<div itemscope itemprop=a itemtype=https://schema.org/Thing>" * 400,
    "nested texts": item("<b itemprop=name>" * 400 + "word " * 10_000),
    "many items": item("<b itemprop=name>a</b>") * 5_000,
    "many values": item("<b itemprop=name>a</b>" * 10_000),
    "references to one place": "<p id=x>" + "<b itemprop=name>a</b>" * 500 + "</p>" + item("", attributes="itemref=x") * 2_000,
    "references that double": "".join(
        f"<p id=a{n} itemprop=x itemscope itemref='a{n + 1} b{n + 1}'></p><p id=b{n} itemprop=x itemscope itemref='a{n + 1} b{n + 1}'></p>"
        for n in range(300)
    ) + item("", attributes="itemref='a0 b0'"),
    "circles": item("<p id=a itemprop=x itemscope itemref=b></p><p id=b itemprop=x itemscope itemref=a></p>") * 500,
    "itself": f"<div id=a>{item('', attributes='itemprop=x itemref=a')}</div>",
    "long names": item(f"<b itemprop='{'a' * 100_000}'>a</b>"),
    "nested subjects": "<div vocab='http://schema.org/'>" + "<p><i typeof=Thing property=about>" * 200,
    "many subjects": "<body vocab='http://schema.org/'>" + "<i typeof=Thing resource='#a'><b property=name>a</b></i>" * 5_000,
    "prefixes": "<p prefix='a: b: c d: e: : x:' typeof=':Thing a:Thing d: :'>",
    "odd attributes": "<p itemscope=x itemtype itemid itemref itemprop typeof property vocab resource about content prefix>" * 20,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_pages_cost_no_more_than_others(name):
    """Each of these would take minutes, or all memory, if time grew faster than the page does."""
    document = turbohtml_tree.parse(HOSTILE[name])
    microdata = Microdata(document)

    assert sum(len(found.elements) for found in embedded(document, microdata)) < 250_000
    assert len(microdata.circular) <= len(microdata.items)


def test_nesting_ends_where_nobody_nests():
    (node,) = nodes(
        "<div itemscope itemprop=a itemtype=https://schema.org/Thing>".replace("itemprop=a", "")
        + HOSTILE["nested items"]
    )
    depth = 0
    while node := node.get("a"):
        depth += 1

    assert depth == 16


def test_items_stand_in_the_order_of_the_page():
    names = [f"Step {number}" for number in range(60)]
    spans = (f'<p itemscope itemtype="https://schema.org/Thing"><b itemprop="name">{name}</b></p>' for name in names)

    items = embedded(turbohtml_tree.parse("".join(spans)))

    assert [item.value["name"] for item in items] == names
