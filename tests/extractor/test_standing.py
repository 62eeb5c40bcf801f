"""Pages that do not stand for themselves, and where those lead to that only lead elsewhere."""

from __future__ import annotations

import pytest

from seoexport.document import parse
from seoexport.extractor.standing import redirect_target, stands_apart

URL = "https://example.org/old/"
HERE = "https://example.org/new/"


def page(content):
    return parse(f"<!doctype html><title>Old</title><meta http-equiv=refresh content='{content}'>")


@pytest.mark.parametrize(
    ("content", "target"),
    [
        ("0; url=https://example.org/new/", HERE),
        ("0;URL=/new/", HERE),
        ("0 , url = ../new/ ", HERE),
        ('0; url="/new/"', HERE),
        ('0; url="/new/" and more', HERE),
        ('0; url="/new/', HERE),
        ("0; url=&#39;/new/&#39;", HERE),
        ("0; url=/a&quot;b/", "https://example.org/a%22b/"),
        ("0; url=https://x.example/", "https://x.example/"),
        ("0; url=javascript:alert(1)", None),
        ("0; url=", None),
    ],
)
def test_a_redirect_leads_somewhere(content, target):
    assert stands_apart(page(content), URL) == "redirect"
    assert redirect_target(page(content), URL) == target


@pytest.mark.parametrize("content", ["30", "", "0"])
def test_a_page_that_loads_itself_again_is_no_redirect(content):
    assert stands_apart(page(content), URL) is None
    assert redirect_target(page(content), URL) is None


@pytest.mark.parametrize(
    "path",
    [
        "404.html",
        "404.html/",
        "de/404.html",
        "404/",
        "de/404",
        "500.html",
        "500/",
        "50x.html",
        "403.html",
        "_not-found/",
    ],
)
def test_an_error_page_is_known_by_its_address(path):
    assert stands_apart(parse("<!doctype html><title>Sorry</title>"), f"https://example.org/{path}") == "error page"


@pytest.mark.parametrize(
    "path", ["", "page/404/", "highways/401.html", "rooms/500/", "404-steps/", "a404.html", "404/why.html", "418.html"]
)
def test_a_page_with_a_number_in_its_address_is_no_error_page(path):
    assert stands_apart(parse("<!doctype html><title>Roads</title>"), f"https://example.org/{path}") is None
