from __future__ import annotations

import re

import pytest
import turbohtml
from head_shapes import ATTRIBUTES, ENDS_HERE, GOES_ON, NAMES, PIECES, unmarked
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
