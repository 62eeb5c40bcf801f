"""A block goes into any page and comes out again, and no other byte is touched."""

from __future__ import annotations

import codecs
import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from seoexport.document import parse
from seoexport.document.head_scanner import insertion_point
from seoexport.errors import UnusableSource
from seoexport.site.splice import with_block, without_block

HEAD = '<title data-seoexport="v1">Calf &amp; knot</title>\n<meta name="robots" content="all" data-seoexport="v1">\n'
BLOCK = f"<!--seoexport:begin-->\n{HEAD}<!--seoexport:end-->"

PAGE = "<!doctype html>\n<html>\n<head>\n<meta charset={}>\n<style>a{{}}</style>\n</head>\n<body>{}</body>\n</html>\n"
RUSSIAN = PAGE.format("windows-1251", "Боль в икре").encode("windows-1251")
JAPANESE = PAGE.format("shift_jis", "ソ表能ソ</p>").encode("shift_jis")  # the second bytes of these are backslashes
CHINESE = PAGE.format("gb18030", "小腿疼痛 𠮷").encode("gb18030")
UNICODE = PAGE.format("utf-8", "Wade – 痛み 🦵")
UTF8 = UNICODE.encode()

PAGES = {
    "plain": UTF8,
    "CR LF": UTF8.replace(b"\n", b"\r\n"),
    "CR": UTF8.replace(b"\n", b"\r"),
    "mixed line ends": UTF8.replace(b"\n", b"\r\n", 3),
    "no final line end": UTF8.rstrip(),
    "UTF-8 byte order mark": codecs.BOM_UTF8 + UTF8,
    "windows-1251": RUSSIAN,
    "Shift_JIS": JAPANESE,
    "gb18030": CHINESE,
    "no UTF-8 at all": b"<head><title>\xc0\xaf\xed\xa0\x80\xff</title><p>\xfe",
    "no head": b"<p>Rest.</p>",
    "no html": b"<!doctype html><title>Calf</title>Rest.",
    "only blanks": b" \n\t\n",
    "only a comment": b"<!-- seoexport -->",
    "two heads": b"<html><head><title>One</title></head><head><title>Two</title></head><body>",
    "two bodies": b"<head></head><body><p>a</body><body><p>b</body>",
    "head in capitals": b"<HTML><HEAD\n><TITLE>Calf</TITLE></HEAD\n><BODY>",
    "end of head in a comment": b"<head><!-- </head> --><title>Calf</title></head>",
    "end of head in a script": b'<head><script>"</head>"</script></head><p>',
    "head that does not end": b"<head><title>Calf</title><link rel=x><div>",
    "title that does not end": b"<head><meta charset=utf-8><title>Calf",
    "a NUL in head": b"<head>\x00<title>Calf</title></head>",
    "frames": b"<head><title>Calf</title></head><frameset><frame></frameset>",
    "a begin in a script": b"<head><script>'<!--seoexport:begin-->'</script></head>",
    "a begin in a title": b"<head><title><!--seoexport:begin--></title></head>",
    "a begin in the body": b"<head></head><p><!--seoexport:begin--><title data-seoexport=v1>x</title>",
}
UTF16 = {
    "UTF-16LE": codecs.BOM_UTF16_LE + UNICODE.encode("utf-16-le"),
    "UTF-16BE": codecs.BOM_UTF16_BE + UNICODE.encode("utf-16-be"),
}


@pytest.mark.parametrize("page", (PAGES | UTF16).values(), ids=PAGES | UTF16)
class TestPage:
    def test_comes_back_without_the_block(self, page):
        assert without_block(with_block(page, HEAD)) == page

    def test_has_the_same_bytes_after_a_second_run(self, page):
        once = with_block(page, HEAD)

        assert with_block(without_block(once), HEAD) == once

    def test_has_no_block_of_its_own(self, page):
        assert without_block(page) == page

    def test_shows_the_block_in_the_head(self, page):
        document = parse(with_block(page, HEAD))

        assert [each.tag for each in document.head.select("[data-seoexport]")] == ["title", "meta"]


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_the_block_is_all_that_is_added(page):
    before, found, after = with_block(page, HEAD).partition(BLOCK.encode())

    assert found
    assert before + after == page


@pytest.mark.parametrize("page", UTF16.values(), ids=UTF16)
def test_the_block_takes_the_encoding_of_a_utf_16_page(page):
    spliced = with_block(page, HEAD)

    assert spliced[:2] == page[:2]
    assert spliced.decode("utf-16") == UNICODE.replace("</head>", BLOCK + "</head>")


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (b"<head><title>Calf</title></head>", b"<head><title>Calf</title>[]</head>"),
        (b"\xef\xbb\xbf<p>Rest.", b"\xef\xbb\xbf[]<p>Rest."),
        (b"<head><div></div></head>", b"<head>[]<div></div></head>"),
        (b"<header>Calf</header>", b"[]<header>Calf</header>"),
        (b"<head><noscript><img></noscript></head>", b"<head>[]<noscript><img></noscript></head>"),
        (b"<head><noscript><link></noscript></head>", b"<head><noscript><link></noscript>[]</head>"),
        (b"<head><meta><title>Calf", b"<head><meta>[]<title>Calf"),
        (b"<head>\xa0</head>", b"<head>[]\xa0</head>"),
    ],
)
def test_the_block_stands_last_where_it_is_certainly_in_the_head(page, expected):
    assert with_block(page, HEAD).replace(BLOCK.encode(), b"[]") == expected


@pytest.mark.parametrize(
    "block",
    [
        BLOCK.replace("\n", "\r\n"),
        HEAD.replace("\n", ""),
        HEAD.replace('"', "").replace("\n", ""),
        HEAD.replace('"v1"', "'v1'").rstrip(),
        "<!--seoexport:begin-->" + HEAD.rstrip(),
        HEAD + "<!--seoexport:end-->",
        "<!--seoexport:begin--><!--seoexport:end-->",
        BLOCK + BLOCK,
        "<meta data-seoexport=v1 name=robots content=all><title data-seoexport=v1>Calf &amp; knot</title>",
    ],
)
def test_a_block_is_found_after_a_minifier(block):
    assert without_block(b"<head><meta charset=utf-8>" + block.encode() + b"</head>") == (
        b"<head><meta charset=utf-8></head>"
    )


def test_what_somebody_put_into_a_block_stays():
    page = BLOCK.replace("\n", "").replace("<title", "<link rel=x><title")

    assert without_block(page.encode()) == b"<link rel=x>"


ESCAPES = "the head has escape bytes that ISO-2022-JP may read otherwise"
UNMARKED = "the page is UTF-16 without a byte order mark, which browsers do not see"


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (UNICODE.encode("utf-16-le"), UNMARKED),
        (("\n" + UNICODE).encode("utf-16-be"), UNMARKED),
        ("<?xml version='1.0' encoding='utf-16'?><html>".encode("utf-16-le"), UNMARKED),
        (b"<head><title>\x1b$B</title>\x1b(B</title></head>", ESCAPES),
        (b"<meta charset=iso-2022-jp><title>\x1b(J~</title>", ESCAPES),
        (b"<meta charset=iso-2022-jp><title>\x1b(J~</title></head>\x1b(B", ESCAPES),
        (b"<title>\x1b(J~</title></head>", ESCAPES),
        (b"<title>\x1b$B</title></head>", ESCAPES),
        (b"\xff\xfe<\x00p\x00>", "byte 6 is not UTF-16-LE"),
        (b"\xff\xfe<\x00\x00\xd8<\x00", "byte 4 is not UTF-16-LE"),
        (b"\xfe\xff\x00<\xd8\x00\x00<", "byte 4 is not UTF-16-BE"),
    ],
)
def test_refuses_what_it_could_not_give_back(page, reason):
    with pytest.raises(UnusableSource) as refused:
        with_block(page, HEAD)

    assert str(refused.value) == f"{reason}; save the page as UTF-8"


@pytest.mark.parametrize(
    "page",
    [
        b"<!-- Calf",
        b"<!doctype html><head><title>Calf</title><!-- pain <p>",
        b"<head><!doctype",
        b"<head><?php echo",
        b"<head></ x",
    ],
)
def test_refuses_a_page_that_ends_in_a_comment(page):
    with pytest.raises(UnusableSource, match=r"^the page ends in a comment that is not closed; close it$"):
        with_block(page, HEAD)


@pytest.mark.parametrize(
    "page",
    [
        b"\0<!doctype html><title>Calf</title>",
        b"<!doctype html>\0<head lang=en><title>Calf</title></head>",
        b"<!doctype html><html lang=en>\n\0<title>Calf</title>",
        b"<!-- <head> -->\0\t<title>Calf</title>",
        b"</title \t>\0</ a><title>Calf</title>",
    ],
)
def test_refuses_a_nul_before_the_head(page):
    """The standard ends the head there, Chromium drops it: no place is right in both."""
    with pytest.raises(UnusableSource, match=r"^a NUL stands before the head, which browsers drop or end the head at"):
        with_block(page, HEAD)


@pytest.mark.parametrize(
    "page", [b"<head>\0<title>Calf</title>", b"<html><title>Calf</title>\0<p>", b"<p>\0</p>", b"<meta name=a>\0\t"]
)
def test_takes_a_nul_that_both_read_alike(page):
    assert without_block(with_block(page, HEAD)) == page


LATE = "the declaration of the encoding stands too late"


def declared_behind(filler, *, head="", meta="<meta charset=windows-1251>"):
    return f"<head>{head}<div>{'.' * filler}</div>{meta}<title>".encode() + b"\xc1\xee\xeb\xfc</title>"


def test_declares_in_the_block_what_is_declared_behind_the_head():
    page = declared_behind(10)

    assert with_block(page, HEAD) == page.replace(
        b"<div>",
        BLOCK.replace("begin-->\n", 'begin-->\n<meta charset="windows-1251" data-seoexport="v1">\n').encode()
        + b"<div>",
    )


@pytest.mark.parametrize("meta", ["<meta charset=utf-16>", "<meta http-equiv=content-type content='a;charset=utf-8'>"])
def test_declares_what_a_declaration_means(meta):
    assert b'<meta charset="utf-8" data' in with_block(declared_behind(10, meta=meta), HEAD)


@pytest.mark.parametrize(
    "page",
    [
        declared_behind(2_000),
        declared_behind(10, head="<meta charset=utf-8>"),
        b"<?xml encoding='windows-1251'?>" + declared_behind(2_000),
        codecs.BOM_UTF8 + declared_behind(10),
        declared_behind(10, meta="<meta charset=bogus>"),
        declared_behind(10, meta="<!-- <meta charset=utf-8> -->"),
        declared_behind(10, meta="charset"),
    ],
    ids=[
        "out of reach before",
        "declared in the head",
        "prolog",
        "byte order mark",
        "unknown",
        "in a comment",
        "in text",
    ],
)
def test_declares_nothing_where_that_changes_nothing(page):
    assert with_block(page, HEAD).replace(BLOCK.encode(), b"") == page


@pytest.mark.parametrize(
    "page",
    [
        declared_behind(10, head=f"<title>{'Calf ' * 200}</title>"[:-8] + "</title>"),
        declared_behind(985),
        b"<title>" + b"a" * 960 + b"</title><div><meta charset=koi8-r>",
    ],
    ids=["at the edge", "half of it within reach", "no room for ours"],
)
def test_refuses_where_some_browsers_would_read_another_encoding(page):
    with pytest.raises(UnusableSource) as refused:
        with_block(page, HEAD)

    assert str(refused.value).startswith(LATE)


def test_takes_escape_bytes_behind_the_head():
    page = b"<head></head><p>\x1b[1m"

    assert without_block(with_block(page, HEAD)) == page


TAGS = """
<html> <head> </head> <body> </body> <title> </title> <meta~name=a> <link~rel='b'> <script> </script> <style> </style>
<noscript> </noscript> <template> </template> <!-- --> --!> <!--> <!doctype~html> <svg> </svg> <p> </p> <img~src=">">
<div <base~ = " ' < > / a &#32; &Tab; <![CDATA[ ]]> <?php~?> <br> </br> <frameset> <plaintext> <textarea>
"""
TOKENS = st.sampled_from(
    [*(tag.replace("~", " ") for tag in TAGS.split()), "\n", "\r\n", "\r", "\t", "\f", " ", "\x00", "\xa0"]
)
#: What is refused where it stands at the end of the head; a NUL is not always.
REFUSED = re.compile(rb"<([!?]|/[^a-zA-Z])|\0")
PAGES_OF_TOKENS = st.lists(TOKENS, max_size=25).map("".join)


@settings(max_examples=600)
@given(PAGES_OF_TOKENS, st.sampled_from(["utf-8", "latin-1", "utf-16"]))
def test_any_page_comes_back(text, encoding):
    """`utf-16` writes a byte order mark, so that all three are encodings that pages are spliced in."""
    page = text.encode(encoding)
    assume(not REFUSED.match(text.encode("utf-8"), insertion_point(text.encode("utf-8"))))
    once = with_block(page, HEAD)

    assert without_block(once) == page
    assert with_block(without_block(once), HEAD) == once


@settings(max_examples=300)
@given(st.lists(st.one_of(TOKENS.map(str.encode), st.binary(max_size=3)), max_size=25).map(b"".join))
def test_any_bytes_come_back_or_are_refused(page):
    try:
        once = with_block(page, HEAD)
    except UnusableSource:
        return

    assert without_block(once) == page


@settings(max_examples=300)
@given(PAGES_OF_TOKENS)
def test_the_block_of_any_page_is_in_its_head(text):
    page = text.encode()
    assume(not REFUSED.match(page, insertion_point(page)))

    document = parse(with_block(page, HEAD))

    assert [each.tag for each in document.head.select("[data-seoexport]")] == ["title", "meta"]
