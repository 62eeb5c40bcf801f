"""What is wrong with a node of a content file is reported with the line that the node comes from."""

import pytest

from seoexport import check

FILM = '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
HEAD = "---\ntitle: Calf cramps\n{}\n---\n"


@pytest.mark.parametrize(
    ("source", "rule", "line"),
    [
        (f"{HEAD.format('draft: false')}Text.\n\n{FILM}\n", "own-node-incomplete", 7),
        (HEAD.format("videos: [/film.mp4]") + "Text.", "own-node-incomplete", 3),
        (HEAD.format("videos:\n  - url: /a.mp4") + "Text.", "own-node-incomplete", 3),
        # A page comes from no line of its own.
        (HEAD.format("seo: {page_type: MedicalWebPage}") + "Text.", "medical-page-unreviewed", None),
    ],
)
def test_the_line_of_what_a_node_describes(source, rule, line):
    found = [each for each in check(source, url="https://example.org/a/", suffix=".md") if each.rule == rule]

    assert [each.line for each in found] == [line]


def test_a_node_in_a_page_has_the_line_of_its_script():
    source = (
        f"<!doctype html>\n<title>A</title>\n{FILM}\n"
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type": "VideoObject",'
        ' "embedUrl": "https://www.youtube.com/embed/abcdefghijk"}</script>'
    )

    (found,) = [each for each in check(source, url="https://example.org/a/") if each.rule == "google-video"]

    assert found.line == 4


def test_an_unreviewed_page_is_told_what_to_state():
    source = HEAD.format("seo: {page_type: MedicalWebPage}\nreviewedBy: Ada Example") + "Text."

    (found,) = [each for each in check(source, suffix=".md") if each.rule == "medical-page-unreviewed"]

    assert found.message == (
        "MedicalWebPage states no lastReviewed; if it was reviewed, state lastReviewed in its front matter"
    )
