"""What SEOPress and All in One SEO keep of a post comes out as what Yoast and Rank Math keep does."""

import pytest

from seoexport.extractor.wordpress.items import item_of
from seoexport.extractor.wordpress.post import Library, Post

LIBRARY = Library(site_name="Ward", site_description="Of fevers", authors={"ada": "Ada"})


def item(meta, **fields):
    return item_of(
        Post(id="7", title="Fever", slug="fever", content="", author="ada", meta=meta, **fields), LIBRARY, "-"
    )


@pytest.mark.parametrize(
    ("meta", "title"),
    [
        ({"_seopress_titles_title": "%%post_title%% %%sep%% %%sitetitle%%"}, "Fever - Ward"),
        (
            {"_seopress_titles_title": "%%title%%, %%target_keyword%%", "_seopress_analysis_target_kw": "hot,a"},
            "Fever, hot",
        ),
        ({"_seopress_titles_title": "100 % of %%post_author%%"}, "100 % of Ada"),
        ({"_aioseo_title": "#post_title #separator_sa #site_title"}, "Fever - Ward"),
        ({"_aioseo_title": "#fever is #1: #tagline"}, "#fever is #1: Of fevers"),
        ({"_aioseo_title": "#post_titles"}, "#post_titles"),
    ],
)
def test_titles_are_filled_in(meta, title):
    made = item(meta)

    assert made.front_matter["seo"]["set"] == {"title": title, "og:title": title}
    assert made.notes == ()


@pytest.mark.parametrize(
    ("meta", "note"),
    [
        (
            {"_seopress_titles_title": "%%currentyear%%"},
            "_seopress_titles_title was left out: no export states currentyear",
        ),
        ({"_aioseo_description": "#post_content"}, "_aioseo_description was left out: no export states post_content"),
    ],
)
def test_what_no_export_states_is_told(meta, note):
    made = item(meta)

    assert made.notes == (note,)
    assert "seo" not in made.front_matter
    assert "description" not in made.front_matter


@pytest.mark.parametrize(
    ("meta", "robots"),
    [
        ({"_seopress_robots_index": "yes"}, "noindex"),
        ({"_seopress_robots_index": "yes", "_seopress_robots_archive": "yes"}, "noindex, noarchive"),
        ({"_seopress_robots_index": "no", "_seopress_robots_follow": ""}, None),
        ({"_seopress_robots_primary_cat": "none", "_aioseo_keywords": "a:0:{}"}, None),
    ],
)
def test_robots_of_seopress(meta, robots):
    made = item(meta)

    assert made.front_matter.get("robots") == robots
    assert made.notes == ()


def test_what_shared_links_show_and_addresses_are_kept():
    made = item(
        {
            "_seopress_titles_desc": "What to do",
            "_seopress_robots_canonical": "https://example.org/heat/",
            "_seopress_social_fb_title": "Hot",
            "_seopress_social_fb_img": "https://example.org/hot.jpg",
            "_seopress_social_twitter_desc": "Too hot",
        }
    )

    assert made.front_matter["description"] == "What to do"
    assert made.front_matter["canonicalURL"] == "https://example.org/heat/"
    assert made.front_matter["image"] == {"url": "https://example.org/hot.jpg"}
    assert made.front_matter["seo"]["set"] == {"og:title": "Hot", "twitter:description": "Too hot"}


def test_the_first_plugin_that_states_anything_counts():
    meta = {"_aioseo_title": "C", "_seopress_titles_title": "B", "_yoast_wpseo_linkdex": "40"}

    assert item(meta).front_matter["seo"]["set"]["title"] == "B"
    assert item({**meta, "rank_math_title": "A"}).front_matter["seo"]["set"]["title"] == "A"
