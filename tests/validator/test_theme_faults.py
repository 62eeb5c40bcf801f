"""Known faults of themes: what is mended, and what looks like one and is left alone."""

import pytest

from seoexport.document import parse
from seoexport.site.edits import edited
from seoexport.site.repaired import repaired
from seoexport.validator.theme_faults import FAULTS

ALL = [each.id for each in FAULTS]


def mended(head, wanted=ALL, encoding="utf-8", body=""):
    page = f"<!doctype html><head><meta charset={encoding}>{head}</head><body>{body}<p>Knots</p></body>".encode(
        encoding
    )
    found = repaired(page, parse(page), wanted)
    after = edited(page, found.edits).decode(encoding)
    return after.partition(f"<meta charset={encoding}>")[2].partition("</head>")[0], found.names


def block(text):
    return f'<script type="application/ld+json">{text}</script>'


STEP = '{"@type": "ListItem", "position": 1, "name": "A"}'
SECOND = '{"@type": "ListItem", "position": 2, "name": "B"}'

MENDED = [
    (
        "zero-date",
        '<meta property="article:published_time" content="0001-01-01T00:00:00Z"><meta name=a>',
        "<meta name=a>",
    ),
    ("zero-date", "<meta name=date content=0001-01-01>", ""),
    (
        "zero-date",
        block('{"@type": "Article", "datePublished": "0001-01-01T00:00:00+00:00", "name": "é"}'),
        block('{"@type": "Article", "name": "é"}'),
    ),
    (
        "zero-date",
        block('{"@graph": [{"@type": "A", "dateModified": "0001-01-01"}, {"name": "B"}]}'),
        block('{"@graph": [{"@type": "A"}, {"name": "B"}]}'),
    ),
    ("none-text", "<meta name=description content=None>", ""),
    ("none-text", '<META CONTENT="undefined" PROPERTY="og:description"/>', ""),
    ("none-text", '<meta name=description content=" &#78;one ">', ""),
    ("none-text", block('{"description": "<no value>", "name": "A"}'), block('{"name": "A"}')),
    ("empty-tag", '<meta name="keywords" content=""><meta name="og:title" content=" ">', ""),
    ("empty-tag", "<meta name=description>", ""),
    ("locale-case", "<meta property=og:locale content=en_us>", '<meta property=og:locale content="en_US">'),
    ("locale-case", '<meta content = "PT-br" property="og:locale"/>', '<meta content="pt_BR" property="og:locale"/>'),
    (
        "escaped-text",
        block('{"description": "&amp;ldquo;A&amp;#39;s&amp;rdquo; &amp;lt;/script&amp;gt;"}'),
        block('{"description": "“A\'s” \\u003c/script>"}'),
    ),
    ("json-ld-syntax", block('{"name": "A",}'), block('{"name": "A"}')),
    ("json-ld-syntax", block('\n{"name": "A",\n}\n'), block('\n{\n  "name": "A"\n}\n')),
    (
        "breadcrumb-commas",
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [, {STEP} {SECOND} , ]}}'),
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [{STEP}, {SECOND}]}}'),
    ),
    (
        "breadcrumb-commas",
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [{STEP},, {STEP}]}}'),
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [{STEP}, {STEP.replace("1", "2")}]}}'),
    ),
]


@pytest.mark.parametrize(("fault", "head", "expected"), MENDED)
def test_is_mended(fault, head, expected):
    assert mended(head) == (expected, (fault,))


@pytest.mark.parametrize(("fault", "head", "expected"), MENDED)
def test_is_left_alone_unless_it_is_asked_for(fault, head, expected):
    assert mended(head, [each for each in ALL if each not in (fault, "json-ld-syntax")]) == (head, ())


@pytest.mark.parametrize(
    "head",
    [
        "<title>None</title>",
        "<meta name=description content='None of these helps'>",
        "<meta name=description content=none>",
        "<meta property=og:title content=None>",
        "<meta name=viewport content=''>",
        "<meta name=generator>",
        "<meta property=og:locale content=en_US>",
        "<meta property=og:locale content=en>",
        "<meta property=article:published_time content=2001-01-01>",
        "<meta property=article:published_time content=0001-01-02>",
        "<!-- <meta name=keywords content=''> -->",
        "<template><meta name=keywords content=''></template>",
        "<noscript><meta name=keywords content=''></noscript>",
        "<script>'<meta name=keywords content=\"\">'</script>",
        block('{"@type": "Article", "name": "None", "headline": "null"}'),
        block('{"@type": "Article", "name": "R&amp;D", "description": "a &amp; b"}'),
        block('{"@type": "Article", "identifier": "0001-01-01-7"}'),
        block('{"@type": "BreadcrumbList", "itemListElement": []}'),
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [{STEP}, {STEP}]}}'),
        block(f'{{"@type": "ItemList", "itemListElement": [{STEP} {STEP}]}}'),
        block(f'{{"@type": "BreadcrumbList", "itemListElement": [{STEP} {STEP}'),
        block('{"@type": "BreadcrumbList", "itemListElement": [, "A" "B"]}'),
        block('{"a": 1 "b": 2}'),
        block("{{ page.jsonld }}"),
        block(""),
        '<script type="text/x-template">{"name": "A",}</script>',
    ],
)
def test_what_is_no_fault_stays(head):
    assert mended(head) == (head, ())


def test_two_blocks_of_the_same_text_stay_since_nobody_knows_which_is_which():
    head = block('{"name": "A",}') * 2

    assert mended(head) == (head, ())


@pytest.mark.parametrize("encoding", ["windows-1252", "gb18030", "shift_jis"])
def test_a_page_keeps_its_encoding(encoding):
    head = block(
        '{"name": "Ab–", "description": "&amp;#45;"}'
        if encoding == "windows-1252"
        else '{"name": "表", "description": "&amp;#45;"}'
    )

    assert mended(head, encoding=encoding) == (head.replace("&amp;#45;", "-"), ("escaped-text",))


def test_what_the_encoding_of_the_page_lacks_stays_as_it_is():
    head = block('{"description": "&amp;#x8868;"}')

    assert mended(head, encoding="windows-1252") == (head, ())


def test_a_block_in_the_body_is_mended_as_well():
    page = f"<p>A</p>{block('{} ,')}".encode().replace(b"{} ,", b'{"name": "A",}')
    found = repaired(page, parse(page), ALL)

    assert edited(page, found.edits) == f"<p>A</p>{block('{}')}".encode().replace(b"{}", b'{"name": "A"}')
    assert found.names == ("json-ld-syntax",)
