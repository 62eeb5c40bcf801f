"""What is remembered of served pages: the same page is made once, and what is remembered has an end."""

import logging

import pytest

from seoexport.errors import UnusableSource
from seoexport.site.remembered import ENTRY_BYTES, Remembered
from seoexport.site.served_pages import ServedPages
from seoexport.site.served_response import address, changed

HTML = (("content-type", "text/html"),)
PAGE = b"<!doctype html><title>Calf cramp</title><p>It passes.</p>"


class TestRemembered:
    def made(self, remembered, *of, size=10):
        """Whether it is made anew."""
        calls = []
        value = remembered.made(lambda: calls.append(of) or bytes(size), *of)
        assert value == bytes(size)
        return bool(calls)

    def test_what_was_asked_for_longest_ago_goes_first(self):
        remembered = Remembered(2 * (ENTRY_BYTES + 10))
        asked = [self.made(remembered, each) for each in "a b a c a b".split()]

        assert asked == [True, True, False, True, False, True]

    def test_what_has_no_room_is_not_remembered_and_drives_out_nothing(self):
        remembered = Remembered(2 * (ENTRY_BYTES + 10))
        self.made(remembered, "a")

        assert [self.made(remembered, "big", size=1_000) for _ in range(2)] == [True, True]
        assert not self.made(remembered, "a")

    def test_without_room_nothing_is(self):
        assert [self.made(Remembered(0), "a") for _ in range(2)] == [True, True]

    def test_values_are_told_apart_by_their_ends(self):
        remembered = Remembered(10_000)

        assert [self.made(remembered, *of) for of in (("ab", "c"), ("a", "bc"), ("abc",), ("ab", b"c"))] == [
            True
        ] * 3 + [False]

    def test_what_is_raised_is_not_remembered(self):
        remembered = Remembered(10_000)
        with pytest.raises(ZeroDivisionError):
            remembered.made(lambda: 1 // 0, "a")

        assert self.made(remembered, "a")


def made_anew(pages, body=PAGE, headers=HTML, path="/cramp/", **values):
    """Whether a page is one that was not made before: the same bytes come back as the very same object."""
    first, _ = pages.page(body, headers, path, "", values)
    return pages.page(body, headers, path, "", values)[0] is not first


def test_the_same_page_is_made_once():
    pages = ServedPages({"base_url": "https://example.org/"})

    assert not made_anew(pages)
    assert pages.page(PAGE, HTML, "/cramp/")[0] is not pages.page(PAGE, HTML, "/other/")[0]
    assert pages.page(PAGE, HTML, "/cramp/")[0] is not pages.page(PAGE, HTML, "/cramp/", "", {"description": "A."})[0]


def test_what_is_for_one_reader_is_not_remembered():
    assert made_anew(
        ServedPages({"base_url": "https://example.org/"}), headers=(*HTML, ("Cache-Control", "private, no-store"))
    )


def test_a_page_with_a_fault_is_tried_once_and_strictly_each_time(caplog):
    bad = b"<!doctype html><title>Caf\xe9</title>"
    headers = (("content-type", "text/html; charset=utf-8"),)
    pages = ServedPages({"base_url": "https://example.org/"})
    strict = ServedPages({"base_url": "https://example.org/"}, strict=True)
    with caplog.at_level(logging.WARNING, "seoexport"):
        assert [pages.page(bad, headers, "/cramp/") for _ in range(3)] == [(bad, headers)] * 3

    assert len(caplog.records) == 1
    for _ in range(2):
        with pytest.raises(UnusableSource):
            strict.page(bad, headers, "/cramp/")


def test_a_length_and_pieces_of_stated_lengths_exclude_each_other():
    """https://www.rfc-editor.org/rfc/rfc9112#section-6.2"""
    assert changed((("Transfer-Encoding", "chunked"),), 10) == (("Transfer-Encoding", "chunked"),)
    assert changed((("Content-Length", "5"),), 10) == (("content-length", "10"),)


def test_an_address_of_characters_that_are_none_is_one():
    assert address("https://example.org/", "/\ud800/") == "https://example.org/%ED%A0%80/"


def test_a_page_that_is_all_links_is_looked_through_at_once():
    """A page whose own address has a query is searched for the one that it names: this took minutes."""
    page = b"<!doctype html>" + b"<link rel=" * 150_000

    assert ServedPages({"base_url": "https://example.org/"}).page(page, HTML, "/", "page=2") == (page, HTML)
