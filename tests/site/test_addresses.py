"""Files get the addresses that their generator gives them."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from seoexport.extractor import front_matter
from seoexport.site.addresses import below_build_folder, content_address, page_address

BASE = "https://example.org/blog/"


def address(path, *lines):
    source = "\n".join(("---", *lines, "---", "Text")) if lines else "Text"
    return content_address(PurePath(path), front_matter.read(source), BASE).removeprefix(BASE)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.html", ""),
        ("index.htm", ""),
        ("pain/index.html", "pain/"),
        ("pain/calf.html", "pain/calf.html"),
        ("pain/Calf.HTML", "pain/Calf.HTML"),
        ("pain/calf pain.html", "pain/calf%20pain.html"),
        ("wade/müskel.html", "wade/m%C3%BCskel.html"),
        ("痛み/index.html", "%E7%97%9B%E3%81%BF/"),
        ("100%/a#b?c.html", "100%25/a%23b%3Fc.html"),
        ('a"b<c>.html', "a%22b%3Cc%3E.html"),
        ("new\nline.html", "new%0Aline.html"),
        ("\udcff.html", "%FF.html"),
        ("a&b=c+d,e;f.html", "a&b=c+d,e;f.html"),
    ],
)
def test_a_built_page_stands_where_its_file_stands(path, expected):
    assert page_address(PurePath(path), BASE) == BASE + expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/home/ann/public/pain/index.html", "pain/index.html"),
        ("work/_site/a.html", "a.html"),
        ("work/public/en/dist/a.html", "en/dist/a.html"),
        ("somewhere/pain/a.html", "a.html"),
        ("a.html", "a.html"),
    ],
)
def test_a_built_page_lies_below_the_surest_build_folder(path, expected):
    assert below_build_folder(PurePath(path)) == PurePath(expected)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("content/calf.md", "calf/"),
        ("/home/ann/site/content/pain/calf.md", "pain/calf/"),
        ("content/Pain/Calf Knot.md", "pain/calf-knot/"),
        ("content/pain/calf/index.md", "pain/calf/"),
        ("content/pain/_index.md", "pain/"),
        ("content/_index.md", ""),
        ("content/index.md", ""),
        ("content/müskel/knöten.md", "m%C3%BCskel/kn%C3%B6ten/"),
        ("docs/guide/README.md", "guide/"),
        ("_posts/2024-05-10-calf-pain.md", "calf-pain/"),
        ("_posts/2024-5-10-calf-pain.md", "2024-5-10-calf-pain/"),
        ("src/content/blog/calf.md", "blog/calf/"),
        ("elsewhere/pain/calf.md", "calf/"),
        ("calf.md", "calf/"),
    ],
)
def test_a_content_file_is_addressed_by_its_path(path, expected):
    assert address(path) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["slug: knots"], "pain/knots/"),
        (["slug: Muscle Knots"], "pain/muscle-knots/"),
        (['slug: "/knots/"'], "pain/knots/"),
        (["slug: m\u00fcskel"], "pain/m%C3%BCskel/"),
        (['slug: ""'], "pain/calf/"),
        (["slug: 7"], "pain/calf/"),
        (["slug: [a]"], "pain/calf/"),
        (["url: /knots/"], "knots/"),
        (["url: knots.html"], "knots.html"),
        (["url: /knots/ # moved", "slug: other"], "knots/"),
        (["permalink: /old/knots.html"], "old/knots.html"),
        (["url: //evil.example/x"], "evil.example/x"),
        (["url: 'javascript:alert(1)'"], "pain/calf/"),
        (["url: ''"], "pain/calf/"),
    ],
)
def test_front_matter_counts_before_the_path(lines, expected):
    assert address("content/pain/calf.md", *lines) == expected


def test_a_slug_names_a_bundle_in_place_of_its_folder():
    assert address("content/pain/calf/index.md", "slug: knots") == "pain/knots/"


def test_an_address_of_another_site_is_taken_as_it_is():
    stated = "https://Other.example/calf?x=1"

    assert address("content/calf.md", f"url: {stated}") == "https://other.example/calf?x=1"
