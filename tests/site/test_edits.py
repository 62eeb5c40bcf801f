"""Whatever is cut or changed in a page comes back, byte for byte, and is not lost where somebody changed the page."""

from __future__ import annotations

import json
import re
from base64 import urlsafe_b64encode

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport.emitters.head import html
from seoexport.errors import UnusableSource
from seoexport.site.edit_record import NAME, record
from seoexport.site.edits import Edit, composed, edited
from seoexport.site.splice import MARK, with_block, without_block

HEAD = (
    b'<!doctype html><head><meta charset=utf-8><title>Calf</title><meta name="robots" content="all"><link rel=x></head>'
)
BODY = b"<body><p>Rest.</p></body>"
PAGE = HEAD + BODY
ROBOTS = b'<meta name="robots" content="all">'
OURS = '<meta name="description" content="Ours" data-seoexport="v1">\n'


def span_of(some: bytes, put: bytes = b"", page: bytes = PAGE) -> Edit:
    return Edit(page.index(some), page.index(some) + len(some), put)


TITLE = span_of(b"<title>Calf</title>", b"<title>Calf pain</title>")
CUT = span_of(ROBOTS)


def applied(page: bytes, *edits: Edit) -> bytes:
    """The page with edits, and with a block that tells of them."""
    return with_block(edited(page, edits), OURS + html([record(page, edits)], MARK))


def test_what_is_cut_and_changed_comes_back():
    changed = applied(PAGE, TITLE, CUT)

    assert ROBOTS not in changed
    assert b"<title>Calf pain</title>" in changed
    assert without_block(changed) == PAGE


def test_the_record_shows_nothing_of_what_was_cut():
    """What stands in the record is of an alphabet that neither HTML nor a minifier has a use for."""
    hostile = b'<meta name="robots" content="--></script><script>alert(1)</script>&quot;">'
    page = PAGE.replace(ROBOTS, hostile)
    tag = record(page, (span_of(hostile, page=page),))

    assert re.fullmatch(r"[\w-]+", tag.value)
    assert without_block(applied(page, span_of(hostile, page=page))) == page


@pytest.mark.parametrize(
    "later",
    [
        lambda page: page + b"<script>analytics()</script>",
        lambda page: page.replace(b"Rest.", b"Rest and warmth."),
        lambda page: page.replace(b"</head>", b"<script src=x></script></head>"),
    ],
)
def test_what_changes_behind_the_edits_is_no_hindrance(later):
    assert without_block(later(applied(PAGE, TITLE, CUT))) == later(PAGE)


class TestMinified:
    """Somebody changed the page before the places of the edits."""

    def minified(self, page: bytes) -> bytes:
        without_comments = re.sub(rb"<!--.*?-->", b"", page.replace(b"<!doctype html>", b"<!DOCTYPE html>\n"))
        return re.sub(rb'"([\w-]+)"', rb"\1", without_comments).replace(b"\n", b"")

    def test_what_was_cut_stands_where_the_block_stood(self):
        found = without_block(self.minified(applied(PAGE, CUT)))

        assert b"data-seoexport" not in found
        assert found.count(ROBOTS) == 1
        assert found.index(ROBOTS) < found.index(b"</head>")

    def test_what_was_changed_is_found_by_its_bytes(self):
        found = without_block(self.minified(applied(PAGE, TITLE, CUT)))

        assert b"<title>Calf</title>" in found
        assert b"Calf pain" not in found

    def test_what_somebody_changed_since_is_theirs(self):
        found = without_block(self.minified(applied(PAGE, TITLE)).replace(b"Calf pain", b"Calf cramp"))

        assert b"<title>Calf cramp</title>" in found

    def test_of_the_same_change_in_two_places_both_are_undone(self):
        page = PAGE.replace(b"<link rel=x>", b"<script type='application/ld+json'>1</script>" * 2)
        first = page.index(b"type='app")
        second = page.index(b"type='app", first + 1)
        length = len(b"type='application/ld+json'")
        edits = [Edit(at, at + length, b'type="text/x-other"') for at in (first, second)]
        found = without_block(applied(page, *edits).replace(b"<!doctype html>", b"<!doctype  html>"))

        assert found == page.replace(b"<!doctype html>", b"<!doctype  html>")

    def test_a_second_run_has_nothing_more_to_put_back(self):
        once = without_block(self.minified(applied(PAGE, CUT)))

        assert without_block(once) == once
        assert without_block(applied(once, span_of(ROBOTS, page=once))) == once


def forged(stated: object) -> bytes:
    content = urlsafe_b64encode(stated if isinstance(stated, bytes) else json.dumps(stated).encode()).rstrip(b"=")
    return b'<head><meta name="%s" content="%s" data-seoexport="v1"></head>' % (NAME.encode(), content)


@pytest.mark.parametrize(
    "stated",
    [
        b"\xff\xfe",
        b"[" * 100_000,
        [],
        {"a": 1},
        ["digest", 7],
        ["digest", [[1, "a"]]],
        ["digest", [[1, "a", 2]]],
        ["digest", [["x", "a", "b"]]],
        ["digest", [[1e999, "a", "b"]]],
        ["digest", [[1, "…", "b"]]],
        ["digest", [[-1, "a", "b"]]],
        ["digest", [[5, "a", "bcd"], [6, "a", "b"]]],
    ],
    ids=range(12),
)
def test_a_record_that_cannot_be_read_is_refused(stated):
    with pytest.raises(UnusableSource, match=r"the record of what was cut from the page .*; build the page anew"):
        without_block(forged(stated))


@pytest.mark.parametrize("stated", [["", []], ["digest", []], ["0", [[10**9, "", "a"]]], ["0", [[3, "<b>", ""]]]])
def test_a_record_that_fits_no_page_harms_none(stated):
    assert without_block(forged(stated)).replace(b"<b>", b"") == b"<head></head>"


def test_a_record_that_is_not_ours_is_content():
    page = forged(["", [[0, "x", ""]]]).replace(b' data-seoexport="v1"', b"")

    assert without_block(page) == page


BYTES = st.binary(max_size=6)


@st.composite
def pages_with_edits(draw, page=None):
    """A page in pieces, of which every other one may be edited."""
    pieces = draw(st.lists(st.tuples(BYTES, BYTES, st.none() | BYTES), max_size=6)) if page is None else None
    made, edits, at = b"", [], 0
    if pieces is None:
        while at < len(page):
            at += draw(st.integers(0, 5))
            end = min(at + draw(st.integers(0, 5)), len(page))
            if at <= end:
                edits.append(Edit(at, end, draw(BYTES)))
            at = end + 1
        return page, tuple(edits)
    for kept, removed, put in pieces:
        made += kept + removed
        if put is not None:
            edits.append(Edit(len(made) - len(removed), len(made), put))
    return made, tuple(edits)


@settings(max_examples=300)
@given(st.data())
def test_two_rounds_of_edits_are_one(data):
    page, first = data.draw(pages_with_edits())
    _, second = data.draw(pages_with_edits(edited(page, first)))

    assert edited(page, composed(page, first, second)) == edited(edited(page, first), second)


@settings(max_examples=300)
@given(pages_with_edits())
def test_random_edits_are_undone(made):
    """The record is of the bytes of a page: what they are does not matter."""
    page, edits = made
    page, edits = HEAD + page, tuple(Edit(each.start + len(HEAD), each.end + len(HEAD), each.put) for each in edits)
    once = applied(page, *edits) if edits else page

    assert without_block(once) == page


TAGS = st.sampled_from(
    [
        b"<meta name=a content='x>y'>",
        b'<meta name="b" content="&quot;\xe9">',
        b"<link rel=canonical href=/a>",
        b"<!-- c --><meta\nname=c>",
        b"<style>a{}</style>",
        b"<title>\xff</title>",
        b" ",
    ]
)


@settings(max_examples=300)
@given(st.lists(TAGS, max_size=12), st.lists(st.booleans(), min_size=12, max_size=12), st.binary(max_size=4))
def test_nothing_that_was_cut_is_lost(tags, cut, before):
    """`before` is what somebody put before everything, so that no place is what it was."""
    edits, at = [], 0
    for tag, is_cut in zip(tags, cut, strict=False):
        if is_cut and tag.startswith((b"<meta", b"<link")):
            edits.append(Edit(at, at + len(tag)))
        at += len(tag)
    page = b"".join(tags)
    once = b"<!--" + before.hex().encode() + b"-->" + applied(page, *edits)
    found = without_block(once)

    assert sorted(found.replace(b"<!--" + before.hex().encode() + b"-->", b"")) == sorted(page)
    assert without_block(found) == found
