"""Whatever stands under a key: an article comes of it, or an error that is the author's to mend."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import Site, export, extract
from seoexport.errors import SeoexportError
from seoexport.jsonable import jsonable

KEYS = (
    "title seo linkTitle pagetitle description summary excerpt abstract lang language locale canonicalURL canonical "
    "date publishDate pubDate published lastmod updated last_update date-modified lastUpdated expiryDate draft status "
    "permalink build headless unlisted sitemap eleventyExcludeFromCollections robots robotsNoIndex keywords tags tag "
    "categories category series images cover image image-alt image-width heroImage hero thumbnail header author "
    "authors author_url author_title reviewedBy lastReviewed social fediverse_creator slug url id save_as head layout"
).split()
PARTS = st.sampled_from(
    "name title url image alt src path date author created index label given disable render socials orcid same_as "
    "file width tag attrs content family".split()
)
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(
        ["2024-05-01", "/a.png", "Ada Example", "*a*", "&#0;", "&#xD800;", "//[", "http://[::1", "a;b,c", "x" * 300]
    ),
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(PARTS, inner, max_size=3),
    max_leaves=6,
)
MATTER = st.dictionaries(st.sampled_from(KEYS), VALUES, min_size=1, max_size=6)


@settings(max_examples=400)
@given(MATTER)
def test_any_value_under_any_key_gives_an_article_or_a_named_error(matter):
    site = Site(base_url="https://example.org/")
    try:
        article = extract(json.dumps(matter) + "\n# A\n", url="https://example.org/a/", suffix=".md", site=site)
    except SeoexportError:
        return
    json.dumps(jsonable(article), allow_nan=False)
    page = export(article, site)

    assert page.head or any(not each.target for each in article.overrides)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize(
    "value", [None, True, 0, -1.5, "", " ", [], {}, [None], [[]], {"a": None}, [{"name": []}], "\ufffd"]
)
def test_every_key_takes_every_kind_of_value(key, value):
    extract(json.dumps({key: value}) + "\nText", url="https://example.org/a/", suffix=".md")
