from __future__ import annotations

import re

import pytest
import turbohtml
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport.document.head_scanner import block_spans, insertion_point

PROBES = (b"<meta data-probe>", b"<script data-probe>0</script>")
BLOCK = (
    b'<!--seoexport:begin--><title data-seoexport="v1">a > b</title>\n'
    b'<meta name="description" content="BMI &lt; 25" data-seoexport="v1">'
    b'<script type="application/ld+json" data-seoexport="v1">{"@graph":[]}</script><!--seoexport:end-->'
)
CUT_OFF_COMMENT = re.compile(rb"<(?:!|\?|/[^a-z])", re.IGNORECASE)

GOES_ON = [
    pytest.param(b"<html><head><title>a</title>|</head>", id="plain"),
    pytest.param(b"<html><head>\n<title>a</title>\r\n  |</head>", id="blanks before the end tag"),
    pytest.param(b"<title>a</title>|<div>", id="99 no head tag"),
    pytest.param(b"<!doctype html><head><meta charset=utf-8>|<body>", id="100 no html"),
    pytest.param(b"|", id="101 empty"),
    pytest.param(b"\xef\xbb\xbf|", id="102 only BOM"),
    pytest.param(b"\xef\xbb\xbf<title>a</title>|<p>", id="BOM"),
    pytest.param(b"<!-- a -->|", id="103 only comment"),
    pytest.param(b" \t\r\n\f|", id="104 only blanks"),
    pytest.param(b"|<p>a</p>", id="105 fragment"),
    pytest.param(b"|a", id="105 text"),
    pytest.param(b"<HTML><HEAD\n><TITLE>a</TITLE>|</HEAD>", id="106 upper case"),
    pytest.param(b'<head x=">"><link>|</head>', id="107 > in an attribute"),
    pytest.param(b'<head x="</head>"><link>|</head>', id="108 end tag in an attribute"),
    pytest.param(b"<!-- </head> -->|</head>", id="110 end tag in a comment"),
    pytest.param(b'<script>"</head>"</script>|</head>', id="111 end tag in a script"),
    pytest.param(b"<title></head></title>|</head>", id="112 end tag in a title"),
    pytest.param(b"<meta content='</head>'>|</head>", id="113 end tag in a meta"),
    pytest.param(b"<template></head></template>|</head>", id="114 end tag in a template"),
    pytest.param(b"<noscript><link><style>b{}</style></noscript>|</head>", id="115 noscript"),
    pytest.param(b"<noscript><title>a</title></noscript>|<p>", id="noscript that closes early"),
    pytest.param(b"<head><title>a</title>|</head><head><meta></head>", id="123 two heads"),
    pytest.param(b"<head><head><meta>|<p>", id="123 head in head"),
    pytest.param(b"<head>|</head><body><body>", id="124 two bodies"),
    pytest.param(b"<!--[if IE]><p><![endif]--><link>|<p>", id="127 hidden conditional comment"),
    pytest.param(b"<!--[if !IE]><!--><link><!--<![endif]-->|<p>", id="127 revealed, valid"),
    pytest.param(b"<![if !IE]><link><![endif]>|<p>", id="127 revealed"),
    pytest.param(b"<head><!-->|a-->", id="128 comment without text"),
    pytest.param(b"<head><!--->|a-->", id="129 comment of one dash"),
    pytest.param(b"<head><!-- --!>|a-->", id="comment with a bang"),
    pytest.param(b"<head><!-- --- -- ! > ---><!---!>--><link>|a", id="dashes in comments"),
    pytest.param(
        b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "a" "b"><html xmlns="c">\n<head>'
        b'<script>//<![CDATA[\n"</head>"\n//]]></script><meta />|</head>',
        id="134 XHTML",
    ),
    pytest.param(b"<head><?php echo 1 ?><link>|</head>", id="135 PHP"),
    pytest.param(b"<base><basefont><bgsound><noframes><p></noframes><link/>|<p>", id="all that head takes"),
    pytest.param(b"</p></x y='>'></></ z><!x></template></noscript><link>|<p>", id="what head ignores"),
    pytest.param(b'<meta =a><meta ==">"><meta a=\'>\'b=/><meta a = ">"=c/>|<p>', id="odd attributes"),
    pytest.param(b"<title>a</titlex></title\n b='>'>|<p>", id="end tag with attributes"),
    pytest.param(b"<script><!--<script></script>--></script>|<p>", id="script in an escaped script"),
    pytest.param(b"<script><!--<script>--></script>|<p>", id="double escape ended by a comment end"),
    pytest.param(b"<script><!--<script></script></script>|<p>", id="double escape ended by an end tag"),
    pytest.param(b"<script><!--<scriptx></script>|<p>", id="escaped script holding another name"),
    pytest.param(b"<script><!--></script>|<script>", id="escape that ends at once"),
    pytest.param(b"<script><!---></script>|<script>", id="escape that ends after one dash"),
    pytest.param(b"<script><!-- - -- ---><script></script>|<p>", id="dashes in a script"),
    pytest.param(b"<template><template></template><p>1<2</p></template>|<p>", id="nested templates"),
    pytest.param(b"<template><textarea></template></textarea></template>|<p>", id="raw text in a template"),
    pytest.param(b"<template><!--</template>--><!x></i></></template>|<p>", id="comments in a template"),
    pytest.param(b"&#32;&#x000A&#9;&#13;&#XC;&Tab;&NewLine;<link>|&nbsp;", id="references to white space"),
]
ENDS_HERE = [
    pytest.param(b"|<header>a</header>", id="109 header"),
    pytest.param(b"|<head-x>", id="head-x"),
    pytest.param(b"<link>|<noscript><img></noscript>", id="116 img in noscript"),
    pytest.param(b"<link>|<noscript><iframe></iframe></noscript>", id="117 iframe in noscript"),
    pytest.param(b"|<noscript><!-- </noscript> --></noscript>", id="noscript ending in a comment"),
    pytest.param(b"|<noscript><style></noscript></style></noscript>", id="noscript ending in a style"),
    pytest.param(b"|<noscript><title>a</title></head></noscript>", id="end tag in noscript"),
    pytest.param(b"<head>|a<link>", id="118 text"),
    pytest.param(b"<head>|<div><link>", id="119 div"),
    pytest.param(b"<head>|<svg><title>a</title></svg>", id="120 svg"),
    pytest.param(b"<head>|\0<link>", id="121 NUL"),
    pytest.param(b"<head>|<title\0></title>", id="NUL in a name"),
    pytest.param(b"<head>|\xa0<link>", id="122 no-break space, windows-1252"),
    pytest.param(b"<head>|\xc2\xa0<link>", id="122 no-break space, UTF-8"),
    pytest.param(b"<head>|\x0b<link>", id="vertical tab"),
    pytest.param(b"<head>|\xef\xbb\xbf<link>", id="BOM inside"),
    pytest.param(b"|<body></body><head><title>a</title></head>", id="125 head after body"),
    pytest.param(b"<head>|<frameset></frameset>", id="126 frameset"),
    pytest.param(b"<head>|<!-- a", id="130 unclosed comment"),
    pytest.param(b"<link>|<script>a", id="131 unclosed script"),
    pytest.param(b"<link>|<script><!--<script></script>", id="131 script unclosed by its inner one"),
    pytest.param(b"<link>|<title>a", id="132 unclosed title"),
    pytest.param(b"<link>|<script>a</script ", id="133 end tag of a script cut off"),
    pytest.param(b"<link>|<title>a</title", id="end tag of a title cut off"),
    pytest.param(b"<link>|<noscript></noscript ", id="end tag of a noscript cut off"),
    pytest.param(b"<link>|<template></template", id="end tag of a template cut off"),
    pytest.param(b"<link>|<template><p>", id="unclosed template"),
    pytest.param(b"<link>|<template><template></template>", id="unclosed outer template"),
    pytest.param(b"<link>|<template><plaintext></template>", id="plaintext in a template"),
    pytest.param(b"<link>|<template><svg><style></template>", id="foreign content in a template"),
    pytest.param(b"<link>|<template><col><textarea></template>", id="ignored tag in a template"),
    pytest.param(b"<link>|<template><noscript></template></noscript>", id="noscript in a template"),
    pytest.param(b"<link>|<meta a=\"b'>", id="unclosed quote"),
    pytest.param(b"<link>|<meta a", id="unclosed tag"),
    pytest.param(b"<link>|</p", id="unclosed end tag"),
    pytest.param(b"<link>|{{ a }}", id="135 template code"),
    pytest.param(b"<head>|</body>", id="end of body"),
    pytest.param(b"<head>|</html>", id="end of html"),
    pytest.param(b"<head>|</br>", id="end of br"),
    pytest.param(b"<head>|< link>", id="not a tag"),
    pytest.param(b"|&#33;", id="reference to text"),
    pytest.param(b"|&#320;", id="reference to a longer number"),
    pytest.param(b"|&#x20a;", id="reference to a longer hexadecimal number"),
    pytest.param(b"|&tab;", id="reference in the wrong case"),
]
ATTRIBUTES = (
    b"",
    b" a",
    b" a=b",
    b' a=">"',
    b" a='</head>'",
    b" =a",
    b' ==">"',
    b' a="',
    b"/",
    b' a = "b"c',
    b" \0",
)
NAMES = (
    *(b"html", b"head", b"body", b"title", b"meta", b"link", b"style", b"script", b"noscript", b"template"),
    *(
        b"TITLE",
        b"noframes",
        b"div",
        b"br",
        b"svg",
        b"textarea",
        b"plaintext",
        b"frameset",
        b"select",
        b"col",
    ),
)
PIECES = (
    *(b" ", b"\r", b"\n", b"a", b"<", b">", b"/", b"=", b'"', b"'", b"-", b"!", b"\0", b"\x0b", b"\xc2\xa0"),
    *(b"&#32;", b"&#9", b"&#x0d;", b"&#x20a", b"&#0;", b"&Tab;", b"&NewLine;", b"&tab;", b"&nbsp;", b"&"),
    *(
        b"<!--",
        b"-->",
        b"--!>",
        b"<!-->",
        b"<!--->",
        b"<!-- a -->",
        b"<!doctype html>",
        b"<!doctype",
        b"<!a>",
    ),
    *(
        b"<?a b?>",
        b"<?",
        b"</",
        b"</>",
        b"</ a>",
        b"<![CDATA[<p>]]>",
        b"</script",
        b"</title ",
        b"</noscript",
    ),
    *(b"<title>a</title>", b"<script>a</script>", b"<script><!--<script></script>-->", b"<style>a>b</style>"),
    *(b"<noscript><link></noscript>", b"<noscript><img></noscript>", b"<template><p>a</template>", b"<link>"),
    *(
        b"<noscript><!-- </noscript> -->",
        b"<noscript><title>a</title></noscript>",
        b"\xef\xbb\xbf",
        b"<head>",
    ),
)
TAGS = st.builds(
    b"".join,
    st.tuples(
        st.sampled_from((b"<", b"</")),
        st.sampled_from(NAMES),
        st.sampled_from(ATTRIBUTES),
        st.sampled_from((b">", b">", b">", b"")),
    ),
)
SOUPS = st.lists(st.sampled_from(PIECES) | TAGS, max_size=12).map(b"".join)


def unmarked(source: bytes) -> tuple[bytes, int]:
    before, after = source.split(b"|")
    return before + after, len(before)


def spans_of(source: bytes) -> tuple[bytes, tuple[tuple[int, int], ...]]:
    """Return a page written with `[` and `]` around each span, and the spans."""
    offsets: list[int] = []
    page = b""
    for piece in re.split(rb"[\[\]]", source):
        page += piece
        offsets.append(len(page))
    return page, tuple(zip(offsets[:-1:2], offsets[1:-1:2], strict=True))


def assert_in_head(page: bytes, offset: int, *, scripting: bool) -> None:
    """Assert the contract: what is inserted there is a child of head, and nothing else changes."""
    tree = turbohtml.parse(page, encoding="utf-8", scripting=scripting).serialize()
    for probe in PROBES:
        spliced = page[:offset] + probe + page[offset:]
        document = turbohtml.parse(spliced, encoding="utf-8", scripting=scripting)

        (element,) = document.select("head > [data-probe]")
        element.decompose()
        # A comment that is cut off before head opens cannot stay there: everything behind it is comment.
        assert document.serialize() == tree or CUT_OFF_COMMENT.match(page, offset)


@pytest.mark.parametrize("source", GOES_ON)
def test_goes_on_over_what_belongs_to_head(source: bytes) -> None:
    page, offset = unmarked(source)

    assert insertion_point(page) == offset


@pytest.mark.parametrize("source", ENDS_HERE)
def test_stops_before_what_could_end_the_head_or_is_cut_off(source: bytes) -> None:
    page, offset = unmarked(source)

    assert insertion_point(page) == offset


@pytest.mark.parametrize("scripting", [False, True])
@pytest.mark.parametrize("source", GOES_ON + ENDS_HERE)
def test_a_parser_finds_the_insertion_in_head(source: bytes, scripting: bool) -> None:
    page, offset = unmarked(source)

    assert_in_head(page, offset, scripting=scripting)


@settings(max_examples=300)
@given(page=SOUPS, scripting=st.booleans())
def test_any_insertion_is_in_head_and_changes_nothing_else(page: bytes, scripting: bool) -> None:
    assert_in_head(page, insertion_point(page), scripting=scripting)


@settings(max_examples=300)
@given(page=SOUPS)
def test_a_block_is_found_where_it_was_inserted(page: bytes) -> None:
    offset = insertion_point(page)

    spliced = page[:offset] + BLOCK + page[offset:]

    assert block_spans(spliced) == ((offset, offset + len(BLOCK)),)
    assert insertion_point(spliced) == offset + len(BLOCK)


@pytest.mark.parametrize(
    "piece",
    [
        b"<!--",
        b"<script>",
        b"<",
        b"<title>",
        b"<a ",
        b"<noscript>",
        b"<template>",
        b"<meta a='",
        b"<script><!--",
    ],
)
def test_a_megabyte_that_never_ends_is_read_once(piece: bytes) -> None:
    page = piece * (1_000_000 // len(piece))

    assert insertion_point(page) == 0
    assert block_spans(page + b"seoexport") == ()


@pytest.mark.parametrize("piece", [b"<meta>", b"<noscript></noscript>", b"<script></script>", b"<!---->", b"\n"])
def test_a_megabyte_of_head_is_read_once(piece: bytes) -> None:
    page = piece * (1_000_000 // len(piece))

    assert insertion_point(page) == len(page)


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(b"<head>[" + BLOCK.replace(b"[]", b"0") + b"]</head>", id="as written"),
        pytest.param(b"[<!--seoexport:begin--><!--seoexport:end-->]", id="empty block"),
        pytest.param(b"\n[<meta data-seoexport=v1><link data-seoexport=v1>]\n", id="176 comments dropped"),
        pytest.param(b"[<meta data-seoexport='v1'>\n <link data-seoexport = v1 >]\n", id="176 set apart"),
        pytest.param(b"[<META content='a<b' data-seoexport=v1 />]<p>", id="176 unescaped and reordered"),
        pytest.param(b"[<title data-seoexport=v1>a</title>]</head>", id="176 with its end tag"),
        pytest.param(
            b"[<!--seoexport:begin--><meta data-seoexport=v1><!--seoexport:end-->]\n<link>\n"
            b"[<!--seoexport:begin--><meta data-seoexport=v1><!--seoexport:end-->]",
            id="173 block twice",
        ),
        pytest.param(
            b"[<!--seoexport:begin--><!--seoexport:end-->]\n[<!--seoexport:begin--><!--seoexport:end-->]",
            id="173 blanks between two blocks stay",
        ),
        pytest.param(b"[<!--seoexport:begin--><meta data-seoexport=v1>]\n<p>", id="174 no end marker"),
        pytest.param(b"[<!--seoexport:begin-->]\n<meta><p>", id="174 only the begin marker"),
        pytest.param(b"[<meta data-seoexport=v1><!--seoexport:end-->]\n<meta>", id="174 no begin marker"),
        pytest.param(
            b"[<!--seoexport:begin--><meta data-seoexport=v1>]<link>[<meta data-seoexport=v1><!--seoexport:end-->]",
            id="foreign element inside",
        ),
        pytest.param(b"[<meta data-seoexport=v1>]&#32;[<meta data-seoexport=v1>]", id="foreign reference inside"),
        pytest.param(b"[<!--seoexport:begin-->]a", id="no head tag"),
    ],
)
def test_finds_the_blocks(source: bytes) -> None:
    page, spans = spans_of(source)

    assert block_spans(page) == spans


@pytest.mark.parametrize(
    "page",
    [
        pytest.param(b"<head><title>a</title></head>", id="no marker"),
        pytest.param(b"<script>'<!--seoexport:begin--><meta data-seoexport=v1>'</script>", id="175 in a script"),
        pytest.param(b"<title><!--seoexport:begin--><meta data-seoexport=v1></title>", id="in a title"),
        pytest.param(b"<meta content='<!--seoexport:begin-->'>", id="in an attribute"),
        pytest.param(b"<meta content=' data-seoexport=v1 '>", id="attribute in an attribute"),
        pytest.param(b"<!-- <!--seoexport:begin- <meta data-seoexport=v1> -->", id="in a comment"),
        pytest.param(b"<template><!--seoexport:begin--><meta data-seoexport=v1></template>", id="in a template"),
        pytest.param(b"<noscript><meta data-seoexport=v1></noscript>", id="in a noscript"),
        pytest.param(b"<body><!--seoexport:begin--><meta data-seoexport=v1>", id="in the body"),
        pytest.param(b"<!-- seoexport:begin -->", id="177 another comment"),
        pytest.param(b"<!-- This site is optimized with seoexport --><meta>", id="177 another tool"),
        pytest.param(b"<meta data-seoexport><meta data-seoexport=v2><meta data-seoexport-x=v1>", id="not v1"),
        pytest.param(b"<html data-seoexport=v1><head data-seoexport=v1><base data-seoexport=v1>", id="never ours"),
        pytest.param(b"</meta data-seoexport=v1>", id="end tag"),
        pytest.param(b"<link rel=a <meta data-seoexport=v1>", id="swallowed by a foreign tag"),
        pytest.param(b"<link rel=a<meta data-seoexport=v1>", id="swallowed by a foreign value"),
        pytest.param(b'<link title="a <meta name="b" data-seoexport="v1">', id="swallowed by a foreign quote"),
    ],
)
def test_leaves_alone_what_is_not_a_block(page: bytes) -> None:
    assert block_spans(page) == ()
