"""Breadcrumbs made of a page's path lead to pages that the site has, spelled as the page itself is."""

import pytest

from seoexport import Site
from seoexport.site.one_page import apply_to_page

BASE = "https://example.org/docs/"


def steps(path, has, canonical=None):
    """The addresses of a page's steps, above it on a site that has these pages."""
    link = f'<link rel="canonical" href="{canonical}">' if canonical else ""
    page = f"<!doctype html><html lang=en><head><title>Shoes</title>{link}</head><body><h1>Shoes</h1><p>Try them on."
    known = {BASE + each for each in has}.__contains__
    made = apply_to_page(page.encode(), path=path, url=BASE + path, site=Site(base_url=BASE, name="Feet"), known=known)
    listed = [node for node in made.page.graph if node["@type"] == "BreadcrumbList"] if made.page else []
    return [each.get("item") for node in listed for each in node["itemListElement"]][:-1]


@pytest.mark.parametrize(
    ("path", "has", "canonical", "expected"),
    [
        ("feet/shoes/", ["", "feet/"], None, [BASE, BASE + "feet/"]),
        ("feet/shoes/", [""], None, [BASE]),
        ("feet/shoes.html", ["", "feet/"], None, [BASE, BASE + "feet/"]),
        ("feet/shoes.html", ["", "feet.html"], None, [BASE, BASE + "feet.html"]),
        ("feet/shoes.html", ["", "feet.html"], BASE + "feet/shoes", [BASE, BASE + "feet"]),
        ("feet/shoes/", ["", "feet/"], BASE + "feet/shoes", [BASE, BASE + "feet"]),
        ("feet/shoes/", ["", "feet/", "feet.html"], None, [BASE, BASE + "feet/"]),
        ("feet/shoes/", ["", "feet.htm"], None, [BASE]),
    ],
)
def test_steps_lead_to_pages_that_are_there(path, has, canonical, expected):
    assert steps(path, has, canonical) == expected
