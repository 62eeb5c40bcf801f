"""The text of a post is what WordPress would have shown, in a file whose every line Markdown and templates leave alone."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from seoexport import strict_yaml
from seoexport.extractor.wordpress.body import html_of
from seoexport.extractor.wordpress.content_text import content_text, markdown_of
from seoexport.extractor.wordpress.items import Item, item_of
from seoexport.extractor.wordpress.paragraphs import with_paragraphs
from seoexport.extractor.wordpress.post import Library, Picture, Post, plain

ANY = st.text(st.characters(exclude_categories=["Cs"]))
PIECES = st.sampled_from(
    "<p> </p> <div> </div> <pre> </pre> <script> </script> <b> </b> \n \n\n {{ {% }} * _ # - ` [caption] [/caption] <!-- --> "
    "<!--wp:a--> &amp; x  \t <table> <td> <img> <a> </a> <textarea> </textarea> | > 1. \\".split(" ")
)
HTML = st.lists(PIECES | ANY, max_size=30).map("".join)


def post(content="", **fields):
    return Post(id="7", title="Fever", slug="fever", content=content, **fields)


# What wpautop() of WordPress 6 makes of them, but for the line ends between elements.
@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("One", "<p>One</p>"),
        ("One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
        ("One\r\nmore\r\n\r\nTwo", "<p>One<br />\nmore</p>\n<p>Two</p>"),
        ("One<br />\nmore", "<p>One<br />\nmore</p>"),
        ("One\n<h2>Two</h2>\nThree", "<p>One</p>\n<h2>Two</h2>\n<p>Three</p>"),
        ("<p>One</p>\n\n<p>Two</p>", "<p>One</p>\n<p>Two</p>"),
        ("<p>One\n\nTwo</p>", "<p>One</p>\n<p>Two</p>"),
        ("<blockquote>One\n\nTwo</blockquote>", "<blockquote><p>One</p>\n<p>Two</p></blockquote>"),
        ("<div>One</div>", "<div>One</div>"),
        ("<ul>\n<li>One</li>\n<li>Two</li>\n</ul>", "<ul>\n<li>One</li>\n<li>Two</li>\n</ul>"),
        ("<strong>One</strong> two", "<p><strong>One</strong> two</p>"),
        ("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>"),
        ("One\n<pre>a\nb</pre>\nTwo", "<p>One</p>\n<pre>a\nb</pre>\n<p>Two</p>"),
        ("<script>\nif (a) {\n\n}\n</script>", "<script>\nif (a) {\n\n}\n</script>"),
        ('One <img\n  src="/a.jpg"\n  alt="">', '<p>One <img   src="/a.jpg"   alt=""></p>'),
        ("One\n<hr />\nTwo", "<p>One</p>\n<hr />\n<p>Two</p>"),
        ("", ""),
    ],
)
def test_paragraphs_are_those_of_wordpress(written, shown):
    assert with_paragraphs(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ('[caption id="a" width="3"]<img src="/a.jpg" /> Words[/caption]', "Words"),
        ('[wp_caption]<a href="/"><img src="/a.jpg"></a>Words[/wp_caption]', "Words"),
        ("[caption]no picture[/caption]", "<p>no picture</p>"),
        ("Before<!--more-->", "<p>Before</p>"),
        ("[embed]https://example.org/a[/embed]", '<p><a href="https://example.org/a">https://example.org/a</a></p>'),
        (
            "https://youtu.be/abcdefghijk\n\nMore",
            '<iframe src="https://www.youtube.com/embed/abcdefghijk" allowfullscreen></iframe>\n<p>More</p>',
        ),
        ("See https://youtu.be/abcdefghijk", "<p>See https://youtu.be/abcdefghijk</p>"),
        ("<pre>\nhttps://youtu.be/abcdefghijk\n</pre>", "<pre>\nhttps://youtu.be/abcdefghijk\n</pre>"),
        ('<a title="\nhttps://example.org/\n">One</a>', '<p><a title=" https://example.org/ ">One</a></p>'),
        ("<code>[caption]a[/caption]</code>", "<p><code>[caption]a[/caption]</code></p>"),
        ("They said [sic] so", "<p>They said [sic] so</p>"),
        ("[caption]unclosed", "<p>[caption]unclosed</p>"),
    ],
)
def test_shortcodes_of_wordpress(written, shown):
    html, notes = html_of(post(written))

    assert shown in html
    assert ("<figcaption>Words</figcaption>" in html) == (shown == "Words")
    assert notes == ()


def test_what_only_wordpress_shows_is_told():
    html, notes = html_of(post('[gallery ids="1,2"]\n\n[contact-form to="a"]\n\n<!-- wp:nothing -->'))

    assert notes == (
        "the shortcode [gallery] stands in the text as it is",
        "the shortcode [contact-form] stands in the text as it is",
    )
    assert "<!--" not in html


@given(HTML)
def test_markdown_passes_the_text_on_as_it_is(html):
    written = markdown_of(html)

    assert MarkdownIt("commonmark").render(written) == written
    assert not any(sign in written for sign in ("{{", "{%", "{#"))


@given(HTML)
def test_any_text_becomes_a_body(html):
    html_of(post(html))
    html_of(post(f"<!-- wp:paragraph -->{html}"))


@given(
    st.dictionaries(
        st.sampled_from(("title", "description", "seo")),
        ANY | st.dictionaries(st.text("abc", min_size=1), ANY, max_size=3),
    )
)
def test_yaml_reads_the_front_matter_that_was_meant(values):
    """What neither YAML nor a file of UTF-8 can hold is a replacement character."""
    written = content_text(Item(id="7", name="posts/a", address="", front_matter=values))
    read = strict_yaml.load(written.split("---\n")[1] if values else "{}")

    assert read.value == json.loads(re.sub("[\x7f\ufffe\uffff]", "\ufffd", json.dumps(values, ensure_ascii=False)))


@pytest.mark.parametrize(
    ("slug", "title", "name"),
    [
        ("fever", "", "posts/fever"),
        ("%e7%97%9b%e3%81%bf", "", "posts/痛み"),
        ("../../etc/passwd", "", "posts/etc-passwd"),
        ("", "Über uns & mehr", "posts/über-uns-mehr"),
        ("", "", "posts/7"),
        ("index", "", "posts/index-7"),
        ("con", "", "posts/con-7"),
        ("a\x00b", "", "posts/a-b"),
        ("...", "", "posts/7"),
        ("x" * 500, "", "posts/" + "x" * 120),
    ],
)
def test_file_names_are_safe(slug, title, name):
    assert item_of(Post(id="7", slug=slug, title=title), Library()).name == name


@pytest.mark.parametrize("status", ["draft", "pending", "private", "future"])
def test_what_was_not_published_is_a_draft(status):
    item = item_of(post(status=status), Library())

    assert item.front_matter["draft"] is True
    assert item.notes == (f"it is {status}; its file is a draft",)


def test_what_stood_behind_a_password_is_a_draft():
    assert item_of(post(password=True), Library()).front_matter["draft"] is True


def test_what_was_published_is_no_draft():
    assert item_of(post(), Library()) == Item(
        id="7", name="posts/fever", address="", front_matter={"title": "Fever", "wordpress_id": "7"}, html=""
    )


@pytest.mark.parametrize(
    ("meta", "robots"),
    [
        ({"_yoast_wpseo_meta-robots-noindex": "1"}, "noindex"),
        ({"_yoast_wpseo_meta-robots-noindex": "2"}, None),
        ({"_yoast_wpseo_meta-robots-noindex": "0", "_yoast_wpseo_meta-robots-nofollow": "1"}, "nofollow"),
        ({"_yoast_wpseo_meta-robots-adv": "noimageindex,noarchive"}, "noimageindex, noarchive"),
        ({"_yoast_wpseo_meta-robots-adv": "-"}, None),
        ({"rank_math_robots": 'a:1:{i:0;s:5:"index";}'}, None),
        ({"rank_math_robots": 'a:2:{i:0;s:7:"noindex";i:1;s:8:"nofollow";}'}, "noindex, nofollow"),
        ({"rank_math_advanced_robots": 'a:1:{s:11:"max-snippet";s:2:"20";}'}, "max-snippet:20"),
        ({"rank_math_advanced_robots": 'a:1:{s:11:"max-snippet";s:2:"-1";}'}, None),
    ],
)
def test_robots_of_both_plugins(meta, robots):
    item = item_of(post(meta=meta), Library())

    assert item.front_matter.get("robots") == robots
    assert item.front_matter.get("robotsNoIndex", False) == ("noindex" in (robots or ""))
    assert item.notes == ()


def test_an_array_that_cannot_be_read_is_told():
    item = item_of(post(meta={"rank_math_robots": 'O:3:"Bad":0:{}'}), Library())

    assert item.notes == (
        "rank_math_robots cannot be read (byte 0: no null, boolean, number, string or array); it was left out",
    )


@pytest.mark.parametrize(
    ("meta", "tags"),
    [
        ({"_yoast_wpseo_title": "%%title%%"}, None),
        ({"_yoast_wpseo_title": "%%title%% %%page%%"}, None),
        ({"_yoast_wpseo_title": "100 % fever"}, {"title": "100 % fever", "og:title": "100 % fever"}),
        ({"rank_math_title": "%title% of %name%"}, {"title": "Fever of Ada", "og:title": "Fever of Ada"}),
        ({"rank_math_facebook_title": "Hot"}, {"og:title": "Hot"}),
        ({"rank_math_twitter_title": "Hot"}, None),
        ({"rank_math_twitter_use_facebook": "off", "rank_math_twitter_title": "Hot"}, {"twitter:title": "Hot"}),
        ({"_yoast_wpseo_title": "%%currentyear%% %%title%%"}, None),
    ],
)
def test_titles_of_both_plugins(meta, tags):
    item = item_of(post(meta=meta, author="ada"), Library(authors={"ada": "Ada"}))

    assert item.front_matter.get("seo", {}).get("set") == tags
    assert bool(item.notes) == ("currentyear" in str(meta))


def test_a_thumbnail_is_that_of_the_library():
    library = Library(pictures={"9": Picture("https://example.org/a.jpg", "A hand")})

    assert item_of(post(meta={"_thumbnail_id": "9"}), library).front_matter["image"] == {
        "url": "https://example.org/a.jpg",
        "alt": "A hand",
    }
    assert "image" not in item_of(post(meta={"_thumbnail_id": "8"}), library).front_matter


@given(ANY)
def test_plain_is_one_line(text):
    assert "\n" not in plain(text)


@pytest.mark.parametrize(
    "unit",
    [
        "[caption ",
        "[caption]",
        "<!-- wp:a ",
        "<pre>",
        "<script>",
        "<",
        "\n ",
        "[embed]",
        "{{",
        "[caption]<img>",
        "https://a\n",
    ],
)
def test_repeated_openings_cost_no_more_than_they_are(unit):
    """Quadratic, these would take minutes."""
    text = unit * (300_000 // len(unit))

    html, _ = html_of(post(text))
    assert markdown_of(html) is not None
    assert html_of(post(f"<!-- wp:a -->{text}"))
