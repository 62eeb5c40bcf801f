"""What a site is called: where its pages say so, and where they only seem to."""

import pytest

from seoexport import Site, extract

URL = "https://www.plain-health.example/cramp/"


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


def og(name):
    return f'<meta property="og:site_name" content="{name}">'


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (og("Plain Health"), "Plain Health"),
        ('<meta name="application-name" content="Plain Health">', "Plain Health"),
        (og("Plain Health") + '<meta name="application-name" content="App">', "Plain Health"),
        (og("https://www.plain-health.example"), None),
        (og("https://www.plain-health.example") + ld('{"@type":"WebSite","name":"Plain Health"}'), "Plain Health"),
        (ld('{"@type":"Article","publisher":{"@type":"Organization","name":"Plain Health"}}'), "Plain Health"),
        (
            ld(
                '{"@graph":[{"@type":"WebPage","publisher":{"@id":"#o"}},{"@type":"Organization","@id":"#o","name":"Plain Health"}]}'
            ),
            "Plain Health",
        ),
        (ld('{"@type":"Article","publisher":{"@type":"Person","name":"Ada Example"}}'), None),
        (ld('{"@type":"Article","author":{"@type":"Organization","name":"Elsewhere"}}'), None),
        ("<title>Calf cramp | Plain Health</title>", "Plain Health"),
        ("<title>Plain Health: Calf cramp</title>", None),
        ("<title>Plain Health - Calf cramp</title>", "Plain Health"),
        ("<title>Calf cramp | Other Name</title>", None),
        ("<title>Plain Health</title>", None),
        (og("A name with a slogan that goes on and on and says all that one would never ask"), "A name with a slogan that goes on and on and says all that one would never ask"),
        (og("A name with a slogan that goes on and on and says all that one would never ask") + ld('{"@type":"WebSite","name":"A name"}'), "A name"),
        ("<p>x", None),
    ],
)  # fmt: skip
def test_the_name_of_the_site(source, expected):
    assert extract(source, url=URL).site_name == expected


def test_the_configuration_knows_best():
    site = Site(base_url="https://www.plain-health.example/", name="Configured")

    assert extract(og("Plain Health"), url=URL, site=site).site_name == "Configured"


def test_a_title_loses_the_name_that_the_address_confirms():
    assert extract("<title>Calf cramp | Plain Health</title>", url=URL).title == "Calf cramp"
