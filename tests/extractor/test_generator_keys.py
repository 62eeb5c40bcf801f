"""What each generator's own keys mean, as its documentation says: key by key, fact by fact."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from seoexport import Site, extract
from seoexport.extractor import article_from, read

URL = "https://example.org/pain/cramp/"
SITE = Site(base_url="https://example.org/")
DAY = dt.date(2024, 5, 1)
LATER = dt.date(2024, 6, 2)


def article(lines, path=""):
    source = "\n".join(("---", *([lines] if isinstance(lines, str) else lines), "---", "Text"))
    return article_from(replace(read(source, suffix=".md"), path=path), url=URL, site=SITE)


def simple(value):
    """Write a fact as plainly as the tables below do."""
    if isinstance(value, tuple):
        return [simple(each) for each in value]
    return getattr(value, "name", None) or getattr(value, "url", None) or value


#: (generator, front matter, fact, value); None and the empty tuple where the key says nothing.
KEYS = [
    ("hugo", "title: Calf cramp", "title", "Calf cramp"),
    ("hugo", "TITLE: Calf cramp", "title", "Calf cramp"),
    ("hugo", "linkTitle: Cramp", "title", "Cramp"),
    ("hugo", ["title: Calf cramp", "linkTitle: Cramp"], "title", "Calf cramp"),
    ("hugo", "description: What helps.", "description", "What helps."),
    ("hugo", "summary: What helps.", "description", "What helps."),
    ("hugo", ["summary: Short.", "description: What helps."], "description", "What helps."),
    ("hugo", "date: 2024-05-01", "published", DAY),
    ("hugo", "publishDate: 2024-05-01", "published", DAY),
    ("hugo", "pubdate: 2024-05-01", "published", DAY),
    ("hugo", "published: 2024-05-01", "published", DAY),
    ("hugo", "lastmod: 2024-06-02", "modified", LATER),
    ("hugo", "LastMod: 2024-06-02", "modified", LATER),
    ("hugo", "modified: 2024-06-02", "modified", LATER),
    ("hugo", "expiryDate: 2024-06-02", "expires", LATER),
    ("hugo", "unpublishdate: 2024-06-02", "expires", LATER),
    ("hugo", "expiryDate: never", "expires", None),
    ("hugo", "draft: true", "draft", True),
    ("hugo", "headless: true", "draft", True),
    ("hugo", "build: {render: never}", "draft", True),
    ("hugo", "_build: {render: false}", "draft", True),
    ("hugo", "build: {render: always}", "draft", False),
    ("hugo", "build: {list: never}", "listed", False),
    ("hugo", "build: {list: local}", "listed", True),
    ("hugo", "sitemap: {disable: true}", "listed", False),
    ("hugo", "sitemap: {disable: false, priority: 0.5}", "listed", True),
    ("hugo", "sitemap: {priority: -1}", "listed", True),
    ("hugo", "keywords: [calf, cramp]", "keywords", ["calf", "cramp"]),
    ("hugo", "tags: [calf, cramp]", "keywords", ["calf", "cramp"]),
    ("hugo", ["tags: [calf]", "keywords: cramp, night"], "keywords", ["cramp", "night"]),
    ("hugo", "categories: [Pain]", "categories", ["Pain"]),
    ("hugo", "series: [Sore legs]", "series", ["Sore legs"]),
    ("hugo", "series: Sore legs", "series", ["Sore legs"]),
    (
        "hugo",
        "images: [/a.png, b.png]",
        "images",
        ["https://example.org/a.png", "https://example.org/b.png"],
    ),
    ("hugo", "locale: de-AT", "language", "de-AT"),
    ("hugo", "type: post", "article_type", None),
    ("hugo", "weight: 3", "title", None),
    ("papermod", "canonicalURL: https://elsewhere.example/a/", "url", "https://elsewhere.example/a/"),
    ("papermod", "canonicalurl: https://elsewhere.example/a/", "url", "https://elsewhere.example/a/"),
    ("papermod", "ShowCanonicalLink: true", "url", URL),
    ("papermod", "robotsNoIndex: true", "robots", ["noindex"]),
    ("papermod", "robotsnoindex: true", "robots", ["noindex"]),
    ("papermod", "searchHidden: true", "robots", []),
    ("papermod", "searchHidden: true", "listed", True),
    ("papermod", "hiddenInHomelist: true", "listed", True),
    ("papermod", "author: Ada Example", "authors", ["Ada Example"]),
    ("papermod", "author: [Ada Example, Bea Sample]", "authors", ["Ada Example", "Bea Sample"]),
    ("papermod", ["author: Ada Example", "hideAuthor: true"], "authors", ["Ada Example"]),
    ("papermod", "cover: {image: /a.png, alt: A calf}", "images", ["https://example.org/a.png"]),
    ("papermod", "cover: {Image: /a.png}", "images", ["https://example.org/a.png"]),
    ("papermod", "social: {fediverse_creator: '@ada@example.social'}", "fediverse_creator", "@ada@example.social"),
    ("jekyll", "last_modified_at: 2024-06-02", "modified", LATER),
    ("jekyll", "seo: {date_modified: 2024-06-02}", "modified", LATER),
    ("jekyll", "published: false", "draft", True),
    ("jekyll", "published: true", "draft", False),
    ("jekyll", "published: true", "published", None),
    ("jekyll", "sitemap: false", "listed", False),
    ("jekyll", "sitemap: true", "listed", True),
    ("jekyll", "canonical_url: https://elsewhere.example/a/", "url", "https://elsewhere.example/a/"),
    ("jekyll", "excerpt: <p>What helps.</p>", "description", "What helps."),
    ("jekyll", "image: {path: /a.png, height: 100, width: 100}", "images", ["https://example.org/a.png"]),
    ("jekyll", "header: {teaser: /a.png}", "images", ["https://example.org/a.png"]),
    ("jekyll", "author: {name: Ada Example, twitter: ada}", "authors", ["Ada Example"]),
    ("jekyll", "tag: sore calf", "keywords", ["sore calf"]),
    ("jekyll", "category: sore calf", "categories", ["sore calf"]),
    ("pelican", "authors: Ada Example, Bea Sample", "authors", ["Ada Example", "Bea Sample"]),
    ("pelican", "authors: Example, Ada; Sample, Bea", "authors", ["Example, Ada", "Sample, Bea"]),
    ("pelican", "tags: calf, at night; cramp", "keywords", ["calf, at night", "cramp"]),
    ("pelican", "status: draft", "draft", True),
    ("pelican", "status: skip", "draft", True),
    ("pelican", "status: published", "draft", False),
    ("pelican", "status: hidden", "draft", False),
    ("pelican", "status: hidden", "listed", False),
    ("pelican", "modified: 2024-06-02 10:20", "modified", dt.datetime.fromisoformat("2024-06-02 10:20")),
    ("mkdocs", "date: {created: 2024-05-01, updated: 2024-06-02}", "published", DAY),
    ("mkdocs", "date: {created: 2024-05-01, updated: 2024-06-02}", "modified", LATER),
    ("mkdocs", "date: {updated: 2024-06-02}", "published", None),
    ("mkdocs", "authors: [ada, bea]", "authors", []),
    ("mkdocs", "hide: [navigation, toc]", "listed", True),
    ("mkdocs", "search: {exclude: true}", "robots", []),
    ("mkdocs", "status: new", "draft", False),
    ("docusaurus", "last_update: {date: 2024-06-02, author: Bea Sample}", "modified", LATER),
    ("docusaurus", "last_update: {date: 2024-06-02, author: Bea Sample}", "authors", []),
    ("docusaurus", "authors: jmarcey", "authors", []),
    ("docusaurus", "authors: [jmarcey, {name: Ada Example, title: Nurse}]", "authors", ["Ada Example"]),
    ("docusaurus", "authors: {name: Ada Example, url: https://ada.example}", "authors", ["Ada Example"]),
    ("docusaurus", ["author: Ada Example", "author_url: https://ada.example"], "authors", ["Ada Example"]),
    ("docusaurus", "image: /img/a.png", "images", ["https://example.org/img/a.png"]),
    ("docusaurus", "keywords: [calf, cramp]", "keywords", ["calf", "cramp"]),
    ("docusaurus", "tags: [calf, {label: Cramp, permalink: /c}]", "keywords", ["calf", "Cramp"]),
    ("docusaurus", "unlisted: true", "listed", False),
    ("docusaurus", "unlisted: true", "robots", ["noindex", "nofollow"]),
    ("docusaurus", "unlisted: false", "robots", []),
    ("docusaurus", "draft: true", "draft", True),
    ("docusaurus", "hide_title: true", "title", None),
    ("docusaurus", "title_meta: Calf cramp", "title", "Calf cramp"),
    ("docusaurus", "sidebar_label: Cramp", "title", None),
    ("eleventy", "date: Last Modified", "published", None),
    ("eleventy", "date: git Last Modified", "published", None),
    ("eleventy", "date: git Created", "published", None),
    ("eleventy", "date: 2024-05-01", "published", DAY),
    ("eleventy", "tags: post", "keywords", []),
    ("eleventy", "tags: [posts, sore calf]", "keywords", ["sore calf"]),
    ("eleventy", "permalink: false", "draft", True),
    ("eleventy", "permalink: /a/", "draft", False),
    ("eleventy", "eleventyExcludeFromCollections: true", "listed", False),
    ("eleventy", "eleventyNavigation: {key: Cramp}", "title", None),
    ("astro", "pubDate: May 1 2024", "published", DAY),
    ("lektor", "pub_date: 2024-05-01", "published", DAY),
    ("astro", "pubDatetime: 2024-05-01T08:00:00Z", "published", dt.datetime(2024, 5, 1, 8, tzinfo=dt.UTC)),
    ("astro", "updatedDate: 2024-06-02", "modified", LATER),
    ("mkdocs", "git_revision_date_localized_raw_iso_date: '2024-06-02'", "modified", LATER),
    (
        "mkdocs",
        ["updatedDate: 2024-06-02", "git_revision_date_localized_raw_iso_date: '2024-07-02'"],
        "modified",
        LATER,
    ),
    ("astro", "modDatetime: 2024-06-02", "modified", LATER),
    ("astro", "heroImage: /a.png", "images", ["https://example.org/a.png"]),
    ("astro", "heroImage: {src: /a.png, alt: A calf}", "images", ["https://example.org/a.png"]),
    ("astro", "heroImage: ../../assets/a.png", "images", []),
    ("astro", "heroImage: '~/assets/a.png'", "images", []),
    ("astro", "image: {url: /a.png, alt: A calf}", "images", ["https://example.org/a.png"]),
    ("starlight", "lastUpdated: 2024-06-02", "modified", LATER),
    ("starlight", "lastUpdated: false", "modified", None),
    ("starlight", "hero: {image: {file: ../../assets/a.png, alt: A calf}}", "images", []),
    ("starlight", "pagefind: false", "robots", []),
    ("starlight", "draft: true", "draft", True),
    ("quarto", "date-modified: 2024-06-02", "modified", LATER),
    ("quarto", "date: today", "published", None),
    ("quarto", "date: last-modified", "published", None),
    ("quarto", "categories: [Pain, Legs]", "categories", ["Pain", "Legs"]),
    ("quarto", "abstract: What helps.", "description", "What helps."),
    ("quarto", ["abstract: Long.", "description: What helps."], "description", "What helps."),
    ("quarto", "lang: de", "language", "de"),
    ("quarto", "pagetitle: Calf cramp", "title", "Calf cramp"),
    ("quarto", "author: [{name: {given: Ada, family: Example}}]", "authors", ["Ada Example"]),
    ("quarto", "author: [{name: Ada Example, affiliations: [{name: Plain Health}]}]", "authors", ["Ada Example"]),
    ("quarto", "canonical-url: https://elsewhere.example/a/", "url", "https://elsewhere.example/a/"),
    ("quarto", "canonical-url: true", "url", URL),
    ("next", "robots: {index: false, follow: true}", "robots", ["noindex"]),
    ("next", "robots: {index: true}", "robots", []),
]


@pytest.mark.parametrize(("generator", "lines", "fact", "expected"), KEYS)
def test_a_key_means_what_its_generator_says(generator, lines, fact, expected):
    lines = [lines] if isinstance(lines, str) else lines
    # A date of change counts only beside one of publication.
    dated = ["date: 2024-05-01"] if fact == "modified" and not any(line.startswith("date:") for line in lines) else []

    assert simple(getattr(article([*lines, *dated]), fact)) == expected


@pytest.mark.parametrize(
    ("path", "lines", "keywords"),
    [
        ("/home/ada/blog/_posts/2024-05-01-cramp.md", "tags: sore calf", ("sore", "calf")),
        ("/home/ada/blog/_posts/2024-05-01-cramp.md", "tags: sore calf, night", ("sore calf", "night")),
        ("/home/ada/blog/_posts/2024-05-01-cramp.md", "tags: [sore calf]", ("sore calf",)),
        ("/home/ada/blog/_posts/2024-05-01-cramp.md", "tag: sore calf", ("sore calf",)),
        ("/home/ada/blog/content/posts/cramp.md", "tags: sore calf", ("sore calf",)),
        ("", "tags: sore calf", ("sore calf",)),
    ],
)
def test_blanks_part_the_tags_of_a_post_of_jekyll(path, lines, keywords):
    assert article(lines, path).keywords == keywords


#: Where a picture lies that front matter names: (path of the content file, front matter, address or None).
PLACES = [
    # https://gohugo.io/content-management/page-bundles/ and Hugo's `_funcs/get-page-images.html`
    ("", "images: [img/s.webp]", "/blog/img/s.webp"),
    ("", "image: s.webp", "/blog/s.webp"),
    ("/w/content/pain/cramp.md", "images: [img/s.webp]", "/blog/img/s.webp"),
    ("/w/content/pain/cramp/index.md", "images: [s.webp]", "/blog/pain/cramp/s.webp"),
    ("/w/content/pain/_index.en.md", "images: [s.webp]", "/blog/pain/cramp/s.webp"),
    ("/w/content/pain/index-of-pain.md", "images: [s.webp]", "/blog/s.webp"),
    ("/w/content/pain/cramp/index.md", "images: [/img/s.webp]", "/img/s.webp"),
    ("/w/content/pain/cramp/index.md", "images: [https://cdn.example/s.webp]", "https://cdn.example/s.webp"),
    # https://github.com/adityatelange/hugo-PaperMod/wiki/Variables#cover
    ("/w/content/pain/cramp.md", "cover: {image: img/s.webp}", "/blog/img/s.webp"),
    ("/w/content/pain/cramp.md", "cover: {image: s.webp, relative: true}", "/blog/pain/cramp/s.webp"),
    ("/w/content/pain/cramp/index.md", "cover: {image: img/s.webp, relative: false}", "/blog/img/s.webp"),
    # https://github.com/jekyll/jekyll-seo-tag/blob/master/docs/usage.md
    ("/w/_posts/2024-05-01-cramp.md", "image: img/s.webp", "/blog/img/s.webp"),
    ("/w/_posts/2024-05-01-cramp.md", "image: {path: img/s.webp}", "/blog/img/s.webp"),
    # https://quarto.org/docs/websites/website-tools.html#preview-images
    ("/w/posts/cramp/cramp.qmd", "image: s.webp", "/blog/pain/cramp/s.webp"),
    # https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-docs#markdown-front-matter
    ("/w/docs/cramp/index.mdx", "image: img/s.webp", "/blog/img/s.webp"),
    # Build tools give these names of their own.
    ("/w/docs/cramp.mdx", "image: ./s.webp", None),
    ("/w/src/content/blog/cramp.md", "heroImage: ./s.webp", None),
    ("/w/src/content/blog/cramp/index.md", "heroImage: ../s.webp", None),
    ("/w/docs/cramp.md", "image: ./s.webp", "/blog/pain/cramp/s.webp"),
    ("/w/docs/cramp.md", "image: ../s.webp", "/blog/pain/s.webp"),
]


@pytest.mark.parametrize(("path", "lines", "expected"), PLACES)
def test_where_a_picture_lies_that_front_matter_names(path, lines, expected):
    site = Site(base_url="https://example.org/blog/")
    source = replace(read(f"---\n{lines}\n---\nText", suffix=".md"), path=path)

    found = article_from(source, url="https://example.org/blog/pain/cramp/", site=site).images

    assert [image.url.removeprefix("https://example.org") for image in found] == ([expected] if expected else [])


@pytest.mark.parametrize(("key", "fact"), [("videos", "content_url"), ("audio", "content_url")])
def test_a_film_or_recording_that_front_matter_names_lies_below_the_root_of_the_site(key, fact):
    (found,) = getattr(article(f"{key}: [film/a.mp4]"), key if key == "videos" else "audios")

    assert getattr(found, fact) == "https://example.org/film/a.mp4"


def test_a_picture_in_the_text_lies_beside_its_page():
    source = read("---\ntitle: Cramp\n---\n![A calf](img/s.webp)", suffix=".md")

    (image,) = article_from(source, url=URL, site=SITE).images

    assert image.url == "https://example.org/pain/cramp/img/s.webp"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["cover: {image: /a.png, alt: A calf, caption: Sore}"], ("A calf", "Sore", None)),
        (["image: /a.png", "image-alt: A calf"], ("A calf", None, None)),
        (["image: /a.png", "imageAlt: A calf", "image-width: 800", "image-height: 450"], ("A calf", None, 800)),
        (["image: /a.png", "image-width: 800"], (None, None, None)),
        (["image: {path: /a.png, width: 800, height: 450, alt: A calf}"], ("A calf", None, 800)),
        (["heroImage: /a.png", "heroImageAlt: A calf"], ("A calf", None, None)),
        (["image: /a.png", "alt: Elsewhere"], (None, None, None)),
    ],
)
def test_what_stands_beside_a_picture_describes_it(lines, expected):
    (image,) = article(lines).images

    assert (image.alt, image.caption, image.width) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (
            "author: {name: Ada Example, orcid: 0000-0002-1825-0097, url: /ada/}",
            ("https://example.org/ada/", None, ("https://orcid.org/0000-0002-1825-0097",)),
        ),
        (
            "authors: [{name: Ada Example, title: Nurse, socials: {github: ada, x: '@ada', newsletter: ada}}]",
            (None, "Nurse", ("https://github.com/ada", "https://x.com/ada")),
        ),
        (
            ["author: Ada Example", "author_title: Nurse", "author_url: https://ada.example/"],
            ("https://ada.example/", "Nurse", ()),
        ),
        ("author: {name: Ada Example, orcid: 12, twitter: 'not a user'}", (None, None, ())),
        (
            "author: {name: Ada Example, page: true, socials: [https://ada.example/@a]}",
            (None, None, ("https://ada.example/@a",)),
        ),
    ],
)
def test_what_is_said_of_an_author(lines, expected):
    (ada,) = article(lines).authors

    assert (ada.name, (ada.url, ada.job_title, ada.same_as)) == ("Ada Example", expected)


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: 2024", "2024"),
        ("title: 2024.0", "2024"),
        ("title: 1.5", "1.5"),
        ("title: No", "No"),
        ("title: true", "true"),
        ("title: 2024-05-01", "2024-05-01"),
        ("title: null", None),
        ("title: ~", None),
        ("title: []", None),
        ("title: {a: b}", None),
        ("title: [Calf, Cramp]", None),
        ('title: ""', None),
        ('title: "  Calf   cramp "', "Calf cramp"),
        ("title: >\n  Calf\n  cramp\n", "Calf cramp"),
        ("title: |\n  Calf\n\n  cramp\n", "Calf cramp"),
        ("title: Is it <em>safe</em>?", "Is it safe?"),
        ("title: Calf<br>cramp", "Calf cramp"),
        ("title: 'Salt &amp; cramp &#8211; an old tale'", "Salt & cramp – an old tale"),
        ("title: AT&T; the &bogus; company", "AT&T; the &bogus; company"),
        ("title: '**Calf** *cramp* _at_ night'", "Calf cramp at night"),
        ("title: 2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("title: '*.txt and *.md'", "*.txt and *.md"),
        ("title: What __init__ does", "What __init__ does"),
        ("title: 'The `<head>` element'", "The <head> element"),
        ("title: Vec<T> if a < b", "Vec<T> if a < b"),
        ("title: '[Calf cramp](/cramp/)'", "Calf cramp"),
    ],
)
def test_a_title_as_people_write_it(line, title):
    assert article(line).title == title


@pytest.mark.parametrize(
    ("line", "keywords"),
    [
        ("tags: [ ]", ()),
        ("tags:", ()),
        ("tags: null", ()),
        ("tags: [null, '', calf]", ("calf",)),
        ("tags: [2024, 1.5, calf]", ("2024", "1.5", "calf")),
        ("tags: 2024", ("2024",)),
        ("tags: 'calf, , cramp,'", ("calf", "cramp")),
        ("tags: {calf: 1}", ()),
        ("tags: [[calf]]", ()),
        ("tags: [calf, calf, Calf]", ("calf", "Calf")),
    ],
)
def test_tags_as_people_write_them(line, keywords):
    assert article(line).keywords == keywords


def test_of_a_key_given_twice_the_last_value_counts_and_it_is_reported():
    found = article(["title: Calf", "description: A", "title: Cramp"])

    assert found.title == "Cramp"
    assert [finding.rule for finding in found.findings] == ["front-matter-duplicate-key"]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n", "\ufeff\n"])
def test_line_ends_marks_and_blank_lines_do_not_matter(line_end, before):
    source = (before + "---\ntitle: Cramp\ndate: 2024-05-01\n---\n# Another\n\n---\n\n## Causes\n").replace(
        "\n", line_end
    )
    found = extract(source, url=URL, suffix=".md")

    assert (found.title, found.published) == ("Cramp", DAY)
    assert [section.heading for section in found.sections] == ["Another", "Causes"]


@pytest.mark.parametrize("suffix", [".md", ".html"])
def test_permalink_signs_are_no_part_of_headings_and_questions(suffix):
    sign = '<a hidden class="anchor" aria-hidden="true" href="#x">#</a>'
    source = (
        f"<h1>Cramp{sign}</h1><h2>FAQ{sign}</h2>"
        f"<h3>Is it bad?{sign}</h3><p>No.</p><h3>Will it pass?{sign}</h3><p>Yes.</p>"
    )
    found = extract(source, url=URL, suffix=suffix)

    assert [section.heading for section in found.sections] == ["Cramp", "FAQ", "Is it bad?", "Will it pass?"]
    assert [question.name for question in found.questions] == ["Is it bad?", "Will it pass?"]


@pytest.mark.parametrize(
    ("path", "lines", "published"),
    [
        ("/site/_posts/2024-05-01-cramp.md", "title: A", DAY),
        ("/site/blog/2024-05-01-cramp/index.mdx", "title: A", DAY),
        ("/site/blog/2024/05/01/cramp.md", "title: A", DAY),
        ("/site/content/2024-05-01.md", "title: A", DAY),
        ("/site/_posts/2024-05-01-cramp.md", "date: 2024-06-02", LATER),
        ("/site/_posts/2024-05-01-cramp.md", "date: soon", DAY),
        ("/site/_posts/2024-02-30-cramp.md", "title: A", None),
        ("/2024-05-01/site/content/cramp.md", "title: A", None),
        ("/site/content/report-2024-05-01.md", "title: A", None),
        ("/site/public/2024-05-01-cramp.html", "title: A", None),
    ],
)
def test_the_date_in_the_name_of_a_content_file(path, lines, published):
    assert article(lines, path).published == published
