"""What rules say of the way structured data is written into a page, and of what they keep silent."""

import codecs

import pytest

from seoexport import check
from seoexport.validator.rules import RULES

URL = "https://example.org/cramp/"
LD = "application/ld+json"
PERSON = '{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}'


def said(rule, source):
    rules = [each for each in RULES if each.id == rule]
    assert rules
    return [(each.message, each.line) for each in check(source, url=URL, rules=rules)]


def script(text=PERSON, kind=LD):
    return f'<script type="{kind}">{text}</script>'


def thing(inside, attributes="", kind="Article"):
    return f'<div itemscope itemtype="https://schema.org/{kind}" {attributes}>{inside}</div>'


NOISE = [
    # What a text cuts in two goes on in the body, wherever the block stands.
    ("json-ld-end-tag", script('{"@type": "Article", "name": "a </script> b", "url": "c"}'), 1),
    ("json-ld-end-tag", "<body><p>" + script('{"name": "a</ScRiPt >b"}'), 1),
    ("json-ld-end-tag", "<head>" + script('["</script>"]') + "</head>", 1),
    ("json-ld-end-tag", script('{"a": "<!--<script>"}') + script(), 1),
    ("json-ld-end-tag", script('{"a": "--> <!-- b"}'), 1),
    ("json-ld-entities", script("{&quot;@type&quot;: &quot;Person&quot;}"), 1),
    ("json-ld-entities", script("{&amp;quot;@type&amp;quot;: 1}"), 1),
    ("json-ld-entities", script('{"@type": "Person", "name": ["Ada", "Salt &amp;amp; pepper"]}'), 1),
    ("json-ld-entities", "<title>Salt &amp;amp; pepper</title>", 1),
    ("json-ld-entities", '<meta name="description" content="It&amp;#39;s safe">', 1),
    ("json-ld-script-type", script(kind="application/json+ld"), 1),
    ("json-ld-script-type", script(kind="text/ld+json"), 1),
    ("json-ld-script-type", script(kind="application/ld-json"), 1),
    ("json-ld-script-type", script(kind="ld+json"), 1),
    ("json-ld-script-type", script(kind="application/jsonld"), 1),
    ("json-ld-script-type", script(kind="Application/LD+JSON; charset=utf-8"), 1),
    ("json-ld-script-type", script(kind="application/json"), 1),
    ("json-ld-empty", "<p>\n" + script(" \n "), 2),
    ("json-ld-empty", script("{}"), 1),
    ("json-ld-hidden", f"<p>\n<!--\n {script()} -->", 3),
    ("json-ld-hidden", f"<template>\r\n{script()}</template>", 2),
    ("json-ld-hidden", f"{script()}<template><p>{script()}</p></template>", 1),
    ("json-ld-hidden", f"<p>a<noscript>{script()}</noscript>", 1),
    ("microdata-property-without-item", "<p itemprop=name>a</p>\n" + thing(""), 1),
    ("microdata-property-without-item", thing("", "itemref=x") + "\n<p itemprop=name>a</p>", 2),
    ("microdata-type-without-itemscope", "<p itemtype='https://schema.org/Person'>", 1),
    ("microdata-type-as-property", thing("<p itemprop='VideoObject'>"), 1),
    ("microdata-type-as-property", thing("<p itemprop='https://schema.org/Person'>"), 1),
    ("microdata-type-as-property", "<p itemscope itemtype=Person>", 1),
    ("microdata-itemref", thing("", "itemref='x'"), 1),
    ("microdata-itemref", thing("<b id=a itemprop=x itemscope itemref=a>"), 1),
    ("data-vocabulary", "<p itemscope itemtype='http://data-vocabulary.org/Review'>", 1),
    ("data-vocabulary", "<p itemscope itemtype='http://www.data-vocabulary.org/Review/'>", 1),
    ("data-vocabulary", "<p xmlns:v='http://rdf.data-vocabulary.org/#'><b typeof='v:Breadcrumb'>", 1),
    ("data-vocabulary", "<p prefix='v: http://rdf.data-vocabulary.org/#'><b typeof='v:Breadcrumb'>", 1),
    ("syntaxes-disagree", script('{"@type": "Recipe", "name": "Bread"}') + thing("<b itemprop=name>Porridge</b>", kind="Recipe"), 1),
    ("syntaxes-disagree", script('{"@type": "NewsArticle", "datePublished": "2024-05-01"}') + thing("<meta itemprop=datePublished content=2023-05-01>"), 1),
    ("syntaxes-disagree", script('{"@type": "Article", "author": {"name": "Ada Byron"}}') + thing("<b itemprop=author>Bo Li</b>"), 1),
    ("syntaxes-disagree", script('{"@type": "Person", "@id": "/#a", "name": "Ada"}') + thing("<b itemprop=name>Bo Li</b>", "itemid='/#a'", "Person"), 1),
    ("charset-mismatch", b"<meta charset=utf-8>\n<title>Caf\xe9</title>", 2),
    ("charset-mismatch", "<meta charset=windows-1252><title>Café et thé</title>".encode(), 1),
    ("charset-mismatch", '<meta name="description" content="Caf\ufffd">', 1),
    ("byte-order-mark", "<head><title>a</title>\n\ufeff<meta name=description content=b>", None),
    ("byte-order-mark", codecs.BOM_UTF8 * 2 + b"<title>a</title>", None),
    ("mojibake", "<title>CafÃ©</title>", 1),
    ("mojibake", "<title>Itâ€™s safe</title>", 1),
    ("mojibake", "<title>ÐŸÑ€Ð¸Ð²ÐµÑ‚</title>", 1),
    ("mojibake", script('{"@type": "Person", "name": "Ren\u00c3\u00a9"}'), 1),
    ("noindex-with-markup", '<meta name="robots" content="none">' + script(), 1),
    ("json-ld-keyword", script('{"@context": "https://schema.org", "@Type": "Person"}'), 1),
    ("json-ld-keyword", script('{"@type": "Person", "knows": [{"@ID": "#a"}]}'), 1),
    ("json-ld-context-alias", script('{"@context": {"@vocab": "https://schema.org/", "type": "@type"}, "type": "Person"}'), 1),
    ("json-ld-context-alias", script('{"@context": ["https://schema.org", {"s": "http://schema.org/"}], "@type": "s:Person"}'), 1),
    ("json-ld-context-alias", script('[{"@context": {"title": {"@id": "schema:headline"}}, "@type": "Article"}]'), 1),
]  # fmt: skip

SILENCE = [
    ("json-ld-end-tag", script('{"a": "\\u003c/script>", "d": "a --> b", "e": "<script>"}')),
    # A quote that was forgotten is a break of another kind.
    ("json-ld-end-tag", script('{"name": "Ada}') + "\n<p>Text.</p>"),
    ("json-ld-end-tag", script('{"name": "Ada}') + '\n<p>She said "no".</p>'),
    ("json-ld-end-tag", script('<!-- {"a": 1} -->')),
    ("json-ld-entities", script('{"@type": "Answer", "text": "Salt &amp; pepper &lt;b&gt;"}')),
    ("json-ld-entities", "<title>Salt &amp; pepper &lt;b> &amp;c.</title>"),
    ("json-ld-entities", '<link rel="canonical" href="https://example.org/?a=1&amp;copy=2">'),
    ("json-ld-script-type", script() + script(kind="application/ld+json;profile=http://www.w3.org/ns/json-ld#compacted")),
    ("json-ld-script-type", script('{"props": {"@context": "https://schema.org"}}', "application/json")),
    ("json-ld-script-type", script("{}", "application/json") + script("a", "module") + script("a", "text/javascript") + "<script>a</script>"),
    ("json-ld-script-type", script("{}", "application/geo+json") + script("{}", "application/json5") + script("{}", "importmap")),
    ("json-ld-empty", script() + script("[0]") + script('{"a": null}')),
    ("json-ld-hidden", f"<!-- a --><template></template>{script()}<!-- b -->"),
    ("json-ld-hidden", script() + "<script>let a = document.querySelector('script[type=\"application/ld+json\"]')</script>"),
    ("json-ld-hidden", "<script>document.write('<script type=\"application/ld+json\">{}<\\/script>')</script>"),
    ("microdata-property-without-item", thing("<p itemprop=name>") + thing("", "itemref=x") + "<p id=x><b itemprop=name></b></p>"),
    ("microdata-property-without-item", "<p itemprop=''>"),
    ("microdata-type-without-itemscope", thing("") + "<p itemtype>"),
    ("microdata-type-as-property", thing("<p itemprop='video'><p itemprop='https://schema.org/name'><p itemprop='Wingspan'>")),
    ("microdata-type-as-property", "<p itemscope itemtype='urn:x Person:y'>"),
    ("microdata-itemref", thing("", "itemref='x y'") + "<p id=x><p id=y>"),
    ("microdata-itemref", "<b id=x itemprop=author itemscope></b>" + thing("", "itemref=x") * 2),
    ("data-vocabulary", "<p>data-vocabulary.org</p><a href='http://data-vocabulary.org/'>a</a>" + thing("")),
    ("data-vocabulary", "<p vocab='https://schema.org/' typeof=Person>"),
    ("syntaxes-disagree", script('{"@type": "Article", "headline": "Cramp"}') + thing("<b itemprop=headline>Cramp: what helps</b>")),
    ("syntaxes-disagree", script('{"@type": "Article", "datePublished": "2024-05-01T23:30:00-05:00"}') + thing("<meta itemprop=datePublished content=2024-05-02>")),
    ("syntaxes-disagree", script('{"@type": "Article", "author": [{"name": "Ada Byron"}, {"name": "Bo Li"}]}') + thing("<b itemprop=author>Bo Li</b>")),
    ("syntaxes-disagree", script('{"@type": "Article", "headline": "Cramp"}') + thing("<b itemprop=headline>Bread</b>") * 2),
    ("syntaxes-disagree", script('{"@type": "Article", "author": {"@id": "#a"}, "datePublished": [null, 5, {}]}') + thing("<b itemprop=author>Bo</b><b itemprop=datePublished>May</b>")),
    ("syntaxes-disagree", script('{"@type": "Person", "name": "Ada"}') + thing("<b itemprop=name>Bo Li</b>", kind="Person")),
    ("charset-mismatch", "<meta charset=utf-8><title>Café</title>".encode()),
    ("charset-mismatch", codecs.BOM_UTF8 + "<title>Café</title>".encode()),
    ("charset-mismatch", "<meta charset=windows-1252><title>Café</title>".encode("cp1252")),
    ("charset-mismatch", "<meta charset=shift_jis><title>\u3042</title>".encode("shift_jis")),
    ("charset-mismatch", "<title>Café</title>".encode("utf-16")),
    ("byte-order-mark", codecs.BOM_UTF8 + b"<head><title>a</title></head><body><p>a\xef\xbb\xbfb"),
    ("byte-order-mark", "\ufeff<head><title>a</title></head><body>Text"),
    ("mojibake", "<title>São Paulo: NÃO, É SÓ, Ângela, “Ñandú” – Ã</title>"),
    ("mojibake", script('{"@type": "Person", "name": "Ré, Ð, Привет, Â, 你好"}')),
    ("noindex-with-markup", '<meta name="robots" content="noindex">'),
    ("noindex-with-markup", '<meta name="robots" content="noimageindex, nosnippet">' + script()),
    ("json-ld-keyword", script('{"@context": {"@version": 1.1, "@vocab": "https://schema.org/"}, "@graph": [{"@type": "Person", "@reverse": {}, "@included": []}]}')),
    ("json-ld-keyword", script('{"@type": "Person", "sameAs": "@ada", "name": "@Type", "@": 1, "@1": 2, "email": "\\"@Type\\": a"}')),
    ("json-ld-context-alias", script('{"@context": ["https://schema.org", {"@language": "en", "gs1": "https://gs1.org/voc/", "headline": "https://schema.org/headline"}]}')),
    ("json-ld-context-alias", script('{"@context": null}') + script('{"@context": [5, [], {"a": null, "b": {"@id": 5}}]}') + script("[1]")),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "source", "line"), NOISE)
def test_a_fault_is_told_once_with_its_line(rule, source, line):
    assert [each for _, each in said(rule, source)] == [line]


@pytest.mark.parametrize(("rule", "source"), SILENCE)
def test_what_is_in_order_is_not_told(rule, source):
    assert said(rule, source) == []


def test_one_fault_of_a_block_is_told_by_one_rule():
    for text in (
        '{"name": "a </script> b", "c": 1}',
        "{&quot;a&quot;: 1}",
        "",
        '{"a": 1,}',
        "[" * 300 + "]" * 300,
        '{"a": b}',
    ):
        found = [each.rule for each in check(script(text), url=URL) if each.rule.startswith("json-ld-")]

        assert len(found) == 1, (text, found)


def test_many_faults_of_one_kind_are_one_finding():
    source = (
        "".join(f"<p itemprop=name{number}>a</p>" for number in range(9)) + "<p itemtype='https://schema.org/A'>" * 3
    )

    assert [message for message, _ in said("microdata-property-without-item", source)] == [
        "no item has the itemprop 'name0', 'name1', 'name2', 'name3', 'name4', 'name5' and 3 more; put it into an itemscope"
    ]
    assert [message for message, _ in said("microdata-type-without-itemscope", source)] == [
        "the itemtype 'https://schema.org/A' stands without itemscope, 3 times"
    ]


def test_the_html_element_is_an_item():
    source = (
        '<html itemscope itemtype="https://schema.org/WebPage"><head><title itemprop="name">a</title></head></html>'
    )
    assert said("microdata-property-without-item", source) == []


def test_a_slip_in_the_address_of_the_vocabulary_is_told_once():
    source = '<p itemscope itemtype="https://shema.org/Person"><p itemscope itemtype="https://shema.org/Event">'
    assert len(said("vocabulary-address", source)) == 1
    assert said("vocabulary-address", '<p vocab="https://schema.org/" typeof="Person">') == []


def test_noscript_in_a_head_hides_a_block():
    source = f"<head><noscript>{script()}</noscript></head>"
    assert len(said("json-ld-hidden", source)) == 1
