"""Of all that is stated the most restrictive counts, as Google's and Bing's documents say.

https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag
"""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from written_tags import article, links, metas

from seoexport import Site, extract
from seoexport.emitters.tags.robots import DIRECTIVES, is_directive, is_indexable, robots

ALL = "index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((), ALL),
        (("index",), ALL),
        (("all",), ALL),
        (("index", "follow"), ALL),
        (("follow", "index"), ALL),
        (("max-snippet:-1",), ALL),
        (("max-image-preview:large",), ALL),
        (("nofollow",), ALL.replace("follow", "nofollow")),
        (("follow", "nofollow"), ALL.replace("follow", "nofollow")),
        (("max-snippet:50",), ALL.replace("snippet:-1", "snippet:50")),
        (("max-snippet:50", "max-snippet:20"), ALL.replace("snippet:-1", "snippet:20")),
        (("max-snippet:20", "max-snippet:-1"), ALL.replace("snippet:-1", "snippet:20")),
        (("max-snippet:0", "max-snippet:20"), ALL.replace("snippet:-1", "snippet:0")),
        (("Max-Snippet: 20",), ALL.replace("snippet:-1", "snippet:20")),
        (("max-snippet:many",), ALL),
        (("max-snippet:" + 5_000 * "9",), ALL),
        (("max-snippet:-5",), ALL),
        (("max-snippet:",), ALL),
        (("max-video-preview:30",), ALL.replace("video-preview:-1", "video-preview:30")),
        (("max-image-preview:standard",), ALL.replace("large", "standard")),
        (("max-image-preview:large", "max-image-preview:none"), ALL.replace("large", "none")),
        (("max-image-preview:huge",), ALL),
        (("nosnippet",), "index, follow, max-image-preview:large, nosnippet"),
        (("max-snippet:20", "nosnippet"), "index, follow, max-image-preview:large, nosnippet"),
        (("noarchive",), f"{ALL}, noarchive"),
        (("notranslate", "noarchive", "noimageindex"), f"{ALL}, noarchive, noimageindex, notranslate"),
        (("noarchive", "noarchive"), f"{ALL}, noarchive"),
        (("unavailable_after: 2030-05-01",), f"{ALL}, unavailable_after:2030-05-01"),
        (("unavailable_after:2031-01-01", "unavailable_after:2030-05-01"), f"{ALL}, unavailable_after:2030-05-01"),
        (("unavailable_after:some day", "unavailable_after:2030-05-01"), f"{ALL}, unavailable_after:2030-05-01"),
        (("unavailable_after:",), ALL),
        (("noindex",), "noindex, follow"),
        (("NOINDEX",), "noindex, follow"),
        (("index", "noindex"), "noindex, follow"),
        (("noindex", "nofollow"), "noindex, nofollow"),
        (("none",), "noindex, nofollow"),
        (("all", "none"), "noindex, nofollow"),
        (("noindex", "max-snippet:20", "nosnippet"), "noindex, follow"),
        (("noindex", "indexifembedded"), "noindex, follow, indexifembedded"),
        (("noodp",), f"{ALL}, noodp"),
        (("noodp", "noodp"), f"{ALL}, noodp"),
    ],
)
def test_the_most_restrictive_counts(stated, expected):
    assert robots(stated) == expected


DIRECTIVES_STATED = """
    index noindex follow nofollow none all nosnippet noarchive notranslate max-snippet:-1 max-snippet:0 max-snippet:50
    max-image-preview:none max-image-preview:standard max-video-preview:9 unavailable_after:2030-05-01
    unavailable_after:2029-05-01
"""
STATED = st.lists(st.sampled_from(DIRECTIVES_STATED.split()), max_size=6).map(tuple)


@given(STATED, st.randoms())
def test_neither_order_nor_repetition_counts(stated, chance):
    shuffled = chance.sample(stated, len(stated))

    assert robots((*shuffled, *stated)) == robots(stated)


@given(STATED)
def test_what_is_written_says_the_same_when_read_again(stated):
    assert robots(tuple(robots(stated).split(", "))) == robots(stated)


@given(STATED, STATED)
def test_nothing_lifts_a_restriction(stated, more):
    before, after = (set(robots(each).split(", ")) for each in (stated, (*stated, *more)))

    assert {"noindex", "nofollow"} & before <= after
    assert "noindex" in after or {"nosnippet", "noarchive", "notranslate"} & before <= after


@pytest.mark.parametrize(
    ("stated", "listed"),
    [
        ((), True),
        (("index",), True),
        (("nofollow",), True),
        (("max-image-preview:none",), True),
        (("noimageindex",), True),
        (("noindex",), False),
        (("follow", "noindex"), False),
        (("none",), False),
        ((" NoIndex ",), False),
    ],
)
def test_what_may_be_listed(stated, listed):
    about = article(robots=stated)

    assert is_indexable(about) is listed
    assert bool(links(about, "canonical")) is listed


def test_it_is_one_element():
    assert metas(article(robots=("noarchive", "nofollow")), "robots") == [
        ("robots", f"{ALL.replace('follow', 'nofollow')}, noarchive")
    ]


@pytest.mark.parametrize("name", sorted(DIRECTIVES))
def test_each_directive_is_known_with_and_without_a_value(name):
    assert is_directive(name)
    assert is_directive(f" {name.upper()} : x")


@pytest.mark.parametrize("name", ["", "no-index", "noidnex", "large", ":", "max_snippet:20"])
def test_other_words_are_no_directives(name):
    assert not is_directive(name)


SITE = Site(
    base_url="https://example.org/",
    robots=(("/drafts/**", ("noindex",)), ("/**", ("max-snippet:50",)), ("/drafts/*", ("max-snippet:20", "noarchive"))),
)


@pytest.mark.parametrize(
    ("path", "own", "expected"),
    [
        ("a/", "", ("max-snippet:50",)),
        ("drafts/a/b", "", ("noindex", "max-snippet:50")),
        ("drafts/a", "", ("noindex", "max-snippet:50", "max-snippet:20", "noarchive")),
        ("a/", "nofollow", ("nofollow", "max-snippet:50")),
        ("a/", "max-snippet:50", ("max-snippet:50",)),
    ],
)
def test_the_configuration_speaks_beside_the_page(path, own, expected):
    source = f"<title>A</title><meta name=robots content='{own}'><p>Text"

    assert extract(source, url=f"https://example.org/{path}", site=SITE).robots == expected


def test_without_configuration_nothing_is_added():
    assert extract("<p>Text", url="https://example.org/drafts/a").robots == ()


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("{index: false, nocache: true}", ("noindex", "nocache")),
        ("{max-snippet: 1, max-image-preview: none}", ("max-snippet:1", "max-image-preview:none")),
        ("{index: true, follow: true, noarchive: false}", ()),
        ("{googleBot: {index: false}}", ()),
        ("{noarchive: [x], nosnippet: null}", ()),
    ],
)
def test_a_mapping_in_front_matter(stated, expected):
    source = f"---\nrobots: {stated}\n---\nText"

    assert extract(source, url="https://example.org/a", suffix=".md").robots == expected
