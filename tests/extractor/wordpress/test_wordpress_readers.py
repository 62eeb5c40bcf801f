"""Exports of WordPress and the values in them are read as they are, or refused in one line."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoexport.errors import UnusableSource
from seoexport.extractor.wordpress.php_values import php_value
from seoexport.extractor.wordpress.post import Picture
from seoexport.extractor.wordpress.wxr import posts, read_library

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Ward notes</title>
<wp:author><wp:author_login>ada</wp:author_login><wp:author_display_name>Ada Hill</wp:author_display_name></wp:author>
"""
POST = """<item><title>Fever</title><dc:creator>ada</dc:creator><content:encoded><![CDATA[<p>Rest.</p>]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date_gmt>2024-05-01 08:00:00</wp:post_date_gmt><wp:status>publish</wp:status>
<wp:post_type>post</wp:post_type><category domain="post_tag"><![CDATA[rest]]></category>
<wp:postmeta><wp:meta_key>_yoast_wpseo_title</wp:meta_key><wp:meta_value>%%title%%</wp:meta_value></wp:postmeta></item>
"""
PICTURE = """<item><wp:post_id>9</wp:post_id><wp:post_type>attachment</wp:post_type>
<wp:attachment_url>https://example.org/a.jpg</wp:attachment_url></item>
"""
END = "</channel></rss>"


def stream(text):
    return BytesIO(text.encode())


def test_reads_posts_and_skips_attachments():
    (post,) = posts(stream(HEAD + POST + PICTURE + END))

    assert (post.id, post.title, post.author, post.content) == ("7", "Fever", "ada", "<p>Rest.</p>")
    assert (post.date, post.tags, post.published) == ("2024-05-01T08:00:00Z", ("rest",), True)
    assert post.meta == {"_yoast_wpseo_title": "%%title%%"}


def test_reads_what_posts_refer_to():
    found = read_library(stream(HEAD + POST + PICTURE + END))

    assert found.site_name == "Ward notes"
    assert found.authors == {"ada": "Ada Hill"}
    assert found.pictures == {"9": Picture("https://example.org/a.jpg")}


def test_what_stands_before_a_break_is_kept():
    read = posts(stream(HEAD + POST + "<item><title>Cut"))

    assert next(read).id == "7"
    with pytest.raises(UnusableSource, match="what stands in front of it was read"):
        next(read)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (b"Re\x0bst\x00", "Rest"),
        (b"Caf\xc3\xa9", "Caf\xe9"),
        (b"Caf\xe9", "Caf\ufffd"),
        (b"Caf\xc3", "Caf\ufffd"),
        (b"\xf0\x9f\x98\x80", "\U0001f600"),
        (b"a\tb\n", "a\tb"),
    ],
)
def test_characters_that_xml_may_not_have_break_nothing(written, read):
    source = (HEAD + POST + END).encode().replace(b"Fever", written)

    (post,) = posts(BytesIO(source))
    assert post.title == read


def test_another_encoding_is_the_one_declared():
    source = (HEAD + POST + END).replace("UTF-8", "ISO-8859-1").replace("Fever", "Caf\xe9").encode("latin-1")

    (post,) = posts(BytesIO(source))
    assert post.title == "Caf\xe9"


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE rss [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>' + HEAD.partition("?>")[2].strip() + POST + END,
        "<rss><channel/></rss>",
        "<feed/>",
        '<!DOCTYPE rss [<!ENTITY a "'
        + "a" * 999
        + '"><!ENTITY b "'
        + "&a;" * 999
        + '">]><rss a="'
        + "&b;" * 999
        + '"/>',
        '<!DOCTYPE rss SYSTEM "file:///etc/passwd"><rss/>',
        "",
    ],
)
def test_refuses_what_is_no_export(text):
    with pytest.raises(UnusableSource):
        list(posts(stream(text)))


def serialized(value):
    match value:
        case None:
            return "N;"
        case bool():
            return f"b:{int(value)};"
        case int():
            return f"i:{value};"
        case str():
            return f's:{len(value.encode())}:"{value}";'
    return f"a:{len(value)}:{{{''.join(serialized(key) + serialized(each) for key, each in value.items())}}}"


TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
SCALARS = st.none() | st.booleans() | st.integers(-(2**63), 2**63 - 1) | TEXTS
VALUES = st.recursive(SCALARS, lambda each: st.dictionaries(TEXTS, each, max_size=4), max_leaves=10)


@given(VALUES)
def test_reads_what_php_serialized(value):
    assert php_value(serialized(value)) == value


@given(st.text() | st.text('aOsibdN:;{}"0123456789'))
def test_any_other_text_is_a_value_error(text):
    try:
        php_value(text)
    except ValueError:
        return


@pytest.mark.parametrize("text", ['O:1:"A":0:{}', "a:1:{i:0;" * 100_000, "i:1;i:2;", 's:9:"a";', "R:1;", "d:INF;x"])
def test_refuses_objects_depth_and_leftovers(text):
    with pytest.raises(ValueError, match="byte"):
        php_value(text)
