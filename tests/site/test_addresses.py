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
        ("content/posts/2024-05-10-calf-pain.md", "posts/2024-05-10-calf-pain/"),
        ("posts/2024-05-10-calf-pain.md", "calf-pain/"),
        ("_posts/2024-05-10-calf-pain.md", "2024/05/10/calf-pain.html"),
        ("_posts/2024-5-10-Calf-Pain.md", "2024/05/10/Calf-Pain.html"),
        ("_posts/2024-02-30-calf-pain.md", "calf-pain.html"),
        ("_drafts/calf-pain.md", "calf-pain.html"),
        ("docs/Guide/Calf Pain.md", "Guide/Calf%20Pain/"),
        ("docs/index.md", ""),
        ("docs/01-guide/02_calf.mdx", "docs/guide/calf"),
        ("docs/guide/index.mdx", "docs/guide"),
        ("docs/guide/guide.mdx", "docs/guide"),
        ("docs/2024-plans.mdx", "docs/plans"),
        ("blog/2024-05-10-calf-pain.mdx", "blog/2024/05/10/calf-pain"),
        ("blog/2024-05-10-calf-pain/index.mdx", "blog/2024/05/10/calf-pain"),
        ("blog/calf-pain.mdx", "blog/calf-pain"),
        ("src/content/docs/guides/Calf.mdx", "guides/calf/"),
        ("src/content/docs/index.mdx", ""),
        ("src/content/blog/calf.mdx", "blog/calf/"),
        ("src/pages/calf.md", "calf/"),
        ("posts/calf/index.qmd", "posts/calf/"),
        ("work/posts/Calf.qmd", "posts/Calf.html"),
        ("docs/calf.qmd", "calf.html"),
        ("index.qmd", ""),
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


@pytest.mark.parametrize(
    ("path", "lines", "expected"),
    [
        ("_posts/2024-05-10-calf.md", ["permalink: /:year/:i_month/:title/"], "2024/5/calf/"),
        (
            "_posts/2024-05-10-calf.md",
            ["permalink: /:categories/:title:output_ext", "categories: Pain legs"],
            "pain/legs/calf.html",
        ),
        ("_posts/2024-05-10-calf.md", ["permalink: pretty"], "2024/05/10/calf/"),
        ("_posts/2024-05-10-calf.md", ["permalink: none", "category: Pain"], "pain/calf.html"),
        ("_posts/2024-05-10-calf.md", ["categories: [Pain, Sore legs]"], "pain/sore-legs/2024/05/10/calf.html"),
        ("_posts/2024-05-10-calf.md", ["date: 2024-06-01"], "2024/06/01/calf.html"),
        ("_posts/2024-05-10-calf.md", ["slug: cramp"], "2024/05/10/cramp.html"),
        ("_posts/2024-05-10-calf.md", ["permalink: /cramp/"], "cramp/"),
        ("content/calf.md", ["permalink: /cramp/index.html"], "cramp/"),
        ("content/calf.md", ["permalink: '/{{ page.fileSlug }}/'"], "calf/"),
        ("content/calf.md", ["permalink: false"], "calf/"),
        ("content/blog/2024-05-10-calf.md", ["eleventyExcludeFromCollections: true"], "blog/calf/"),
        ("docs/guide/calf.md", ["sidebar_position: 2", "slug: /cramp"], "docs/cramp"),
        ("docs/guide/calf.md", ["sidebar_position: 2", "slug: cramp"], "docs/guide/cramp"),
        ("docs/guide/calf.md", ["sidebar_label: Calf", "id: cramp"], "docs/guide/cramp"),
        ("docs/guide/calf.md", ["sidebar_label: Calf", "slug: /"], "docs/"),
        ("docs/guide/calf.md", ["slug: cramp"], "guide/calf/"),
        ("blog/2024-05-10-calf.mdx", ["slug: cramp"], "blog/cramp"),
        ("src/content/docs/guides/calf.md", ["slug: legs/cramp"], "legs/cramp/"),
        ("src/content/blog/2024/calf.md", ["slug: cramp"], "blog/cramp/"),
        ("content/calf.md", ["save_as: cramp.html"], "cramp.html"),
    ],
)
def test_each_generator_has_its_rule(path, lines, expected):
    assert address(path, *lines) == expected


@pytest.mark.parametrize(
    ("path", "source", "expected"),
    [
        ("content/pain/a.md", "Title: Calf: the cramp!\n\nText", "calf-the-cramp.html"),
        ("content/pain/a.md", "Title: Müskel\nSlug: calf\n\nText", "calf.html"),
        ("content/pain/a.md", "Title: Größe\n\nText", "a.html"),
        ("content/pain/a.md", "Title: 痛み\n\nText", "a.html"),
        ("content/pain/a.md", "Title: Müskel\n\nText", "muskel.html"),
        ("content/pages/a.md", "Title: About\n\nText", "pages/about.html"),
        ("content/a.md", "Title: Calf\nStatus: draft\n\nText", "drafts/calf.html"),
        ("content/a.md", "Title: Calf\nSave_as: index.html\n\nText", ""),
        ("content/a.md", "Title: Calf\nUrl: /calf/\n\nText", "calf/"),
        ("docs/a.md", "title: Calf\n\nText", "a/"),
    ],
)
def test_a_file_of_pelican_is_named_after_its_title(path, source, expected):
    matter = front_matter.read_markdown(source)

    assert content_address(PurePath(path), matter, BASE) == BASE + expected


@pytest.mark.parametrize(
    ("path", "here", "expected"),
    [
        ("/home/ann/content/site/content/calf.md", "/home/ann/content/site", "calf/"),
        ("/home/ann/content/site/content/calf.md", "/home/ann/content", "calf/"),
        ("/home/ann/site/content/pain/calf.md", "/home/ann/site/content", "pain/calf/"),
        ("/home/ann/site/content/pain/calf.md", "/elsewhere", "pain/calf/"),
        ("/home/ann/site/content/a/content/calf.md", "/home/ann/site", "a/content/calf/"),
    ],
)
def test_a_folder_above_the_work_may_only_be_called_so(path, here, expected):
    matter = front_matter.read("Text")

    assert content_address(PurePath(path), matter, BASE, PurePath(here)) == BASE + expected


def test_a_build_folder_above_the_work_may_only_be_called_so():
    path = PurePath("/home/ann/public/site/public/a/calf.html")

    assert below_build_folder(path, PurePath("/home/ann/public/site")) == PurePath("a/calf.html")
