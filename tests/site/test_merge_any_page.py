"""Whatever a page is made of, what is replaced and mended in it comes back, and a second run changes nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import Site
from seoexport.document import parse
from seoexport.errors import SeoexportError
from seoexport.model import Origin
from seoexport.overrides import read
from seoexport.site.one_page import apply_to_page
from seoexport.site.splice import MARK, without_block
from seoexport.validator.theme_faults import FAULTS

URL = "https://example.org/calf/"
WANTED = {"set": {"description": "Ours", "og:title": "Ours", "twitter:card": "summary", "title": "Ours & more"}}
SITE = Site(
    base_url="https://example.org/",
    name="Example",
    merge=(("/**", (("*", "replace"), ("JSON-LD", "replace"))),),
    overrides=(("/**", read(WANTED, lambda key: Origin("config", key))[0]),),
    repairs=tuple(each.id for each in FAULTS),
)

TOKENS = """
<html> <head> </head> <body> </body> <title> </title> <title>Calf</title> <meta~name=description~content=a> <p> </p>
<meta~property="og:title"~content='x>y'> <meta~content=None~name=description~/> <meta~name=keywords~content> <svg>
<META~NAME=twitter:card~CONTENT=large> <link~rel=canonical~href=/theirs/> <link~rel="alternate"~hreflang=de~href=/de/>
<meta~name=robots~content=noarchive> <meta~property=og:locale~content=en_us> <noscript> </noscript> <template> </template>
<script> </script> <style> </style> <!-- --> --!> <![CDATA[ ]]> <img~src=">"> <div <meta~name=description < > " ' = / a
<script~type="application/ld+json">{"@type":"WebPage","name":"A",}</script> &#32; <frameset> <plaintext> <base~href=/b/>
<script~type=application/ld+json>{"@context":"https://schema.org","@type":"WebSite","name":"A"}</script> <textarea>
<meta~name=description~data-seoexport="v1"> <!--seoexport:begin--> <!--seoexport:end--> <h1>Calf</h1> <main> </svg>
"""
PARTS = st.sampled_from([*(each.replace("~", " ") for each in TOKENS.split()), "\n", "\r\n", " ", "\x00", "é"])


@settings(max_examples=250, deadline=None)
@given(st.lists(PARTS, max_size=25).map("".join), st.sampled_from(["utf-8", "latin-1", "utf-16"]))
def test_comes_back(text, encoding):
    page = without_block(f"<!doctype html>{text}<p>A knot in the calf hurts when pressed.</p>".encode(encoding))
    try:
        made = apply_to_page(page, path="a.html", url=URL, site=SITE)
    except SeoexportError:
        return  # a page that is refused stays as it is

    assert without_block(made.content) == page
    assert apply_to_page(made.content, path="a.html", url=URL, site=SITE).content == made.content


@settings(max_examples=250, deadline=None)
@given(st.lists(PARTS, max_size=15).map("".join))
def test_what_is_replaced_is_gone_from_the_head(text):
    page = f"<!doctype html><head>{text}</head><p>A knot in the calf hurts when pressed.</p>".encode()
    try:
        made = apply_to_page(page, path="a.html", url=URL, site=SITE)
    except SeoexportError:
        return
    head = parse(made.content).head
    for name, selector in (("description", "meta[name=description]"), ("og:title", "meta[property='og:title']")):
        if name in made.entry.replaced:
            assert [each.attr(MARK[0]) for each in head.select(selector) if each.parent == head] == [MARK[1]]


@pytest.mark.parametrize("space", ["", "\n", "\r\n\t"])
def test_neighbours_that_are_cut_leave_what_is_between_them(space):
    tags = space.join(f'<meta name="description" content="{number}">' for number in range(3))
    page = f"<!doctype html><head><title>A</title>{tags}{space}</head><p>A knot in the calf.</p>".encode()
    made = apply_to_page(page, path="a.html", url=URL, site=SITE)

    assert f"<title>Ours &amp; more</title>{space * 3}<!--seoexport:begin-->".encode() in made.content
    assert without_block(made.content) == page
