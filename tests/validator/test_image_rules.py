"""What a page states of its pictures is held against their files, where those are at hand."""

import json

import pytest

from seoexport import check
from seoexport.validator.image_file import ImageFile
from seoexport.validator.rules import of_group

RULES = of_group("images")
URL = "https://example.org/calf.jpg"


def said(source, files=None):
    made = check(source, url="https://example.org/a/", rules=RULES, image_file=(files or {}).get)
    return [each.rule for each in made]


def og(url=URL, width=None, height=None):
    sizes = (("image", url), ("image:width", width), ("image:height", height))
    return "".join(f'<meta property="og:{key}" content="{value}">' for key, value in sizes if value is not None)


def marked_up(**values):
    return f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **values})}</script>'


def article(image):
    return marked_up(**{"@type": "Article"}, image=image)


def picture(width=None, height=None, url=URL):
    return {"@type": "ImageObject", "url": url, "width": width, "height": height}


def known(width, height, name="jpeg", url=URL):
    return {url: ImageFile(width, height, 9000, name)}


@pytest.mark.parametrize(
    ("source", "files"),
    [
        (og(width=1200, height=630), {}),
        (og(width=1200, height=630), known(1200, 630)),
        (og(width=1200), known(1600, 900)),
        (og(width="wide", height=630), known(1600, 900)),
        (article(picture(1600, 900)) + og(width=1600, height=900), known(1600, 900)),
        (article(picture("1600px", "900")), known(1600, 900)),
        (article(picture({"@type": "QuantitativeValue", "value": 1600}, {"value": 900})), known(1600, 900)),
        (article([URL, picture(1600, 900)]), known(1600, 900)),
        (article({"@id": "#x"}) + marked_up(**{"@id": "#x"}, **picture(1600, 900)), known(1600, 900)),
        ('<img src="/calf.jpg" width="400" height="225" alt="">', known(1600, 900)),
        ('<img src="/calf.jpg" width="400" alt="">', known(1600, 900)),
        ('<img src="/i.svg" width="40" height="10" alt="">', known(24, 24, "svg", "https://example.org/i.svg")),
        ('<img src="data:image/png;base64,AA" width="40" height="10" alt=""><img alt="">', known(24, 24)),
        # Twice as large for good screens, and nobody knows the file.
        ('<img src="/calf.jpg" width="400" height="400" alt="">' + og(width=1200, height=630), {}),
        (article(None), {}),
        (article(7), {}),
        (article({"@type": "ImageObject", "url": [URL], "width": [5], "height": True}), {}),
        (article("https://example.org/the-logo-of-a-new-party.jpg"), {}),
        (og("https://example.org/logo.png") + marked_up(**{"@type": "WebSite"}), {}),
        (og(), known(1200, 630)),
        # What Open Graph states is the matter of `open-graph-image-size`.
        (og(width=1200, height=630), known(1600, 900)),
        (og(width=1200, height=630) + article(picture(1300, 1300)), {}),
        (og("https://example.org/calf"), {"https://example.org/calf": ImageFile(1200, 630, 9, "webp")}),
        (og("https://example.org/calf.JPG?w=9"), {"https://example.org/calf.JPG?w=9": ImageFile(1200, 630, 9, "jpeg")}),
    ],
)
def test_pictures_that_are_what_the_page_says_are_fine(source, files):
    assert said(source, files) == []


@pytest.mark.parametrize(
    ("source", "files", "rules"),
    [
        (article(picture(1200, 1200)), known(1600, 900), ["image-size-differs"]),
        ('<img src="/calf.jpg" width="400" height="400" alt="">', known(1600, 900), ["image-size-differs"]),
        (article(picture(240, 180)), {}, ["image-small"]),
        (article(URL), known(240, 180), ["image-small"]),
        (article(picture(3000, 1000)), {}, ["image-ratio"]),
        (article(picture(800, 600)), {}, ["image-discover"]),
        (article(picture(1300, 200)), {}, ["image-discover", "image-ratio"]),
        (og("https://example.org/calf.heic"), {}, ["image-format"]),
        (og(), known(1200, 630, "png"), ["image-format"]),
        (og(), known(1200, 630, "tiff"), ["image-format"]),
        (og(), {URL: ImageFile(length=9)}, ["image-format"]),
        (article("https://example.org/img/site-logo.png"), {}, ["image-generic"]),
        (article("https://example.org/img/no-image.png"), {}, ["image-generic"]),
        (og(), {URL: ImageFile(missing=True)}, ["image-missing"]),
        ('<img src="/calf.jpg" alt="">', {URL: ImageFile(missing=True)}, ["image-missing"]),
        (article(URL) + og() + '<img src="/calf.jpg" alt="">', {URL: ImageFile(missing=True)}, ["image-missing"]),
        ('<base href="/"><p><img src="calf.jpg" alt="">', {URL: ImageFile(missing=True)}, ["image-missing"]),
        (
            '<base href="/"><p><img src="calf.jpg" alt="">',
            {"https://example.org/a/calf.jpg": ImageFile(missing=True)},
            [],
        ),
    ],
)
def test_pictures_that_are_not_are_reported_once(source, files, rules):
    assert sorted(said(source, files)) == rules


def test_the_logo_of_the_publisher_is_no_image_of_an_article():
    logo = "https://example.org/img/mark.png"
    node = {
        "@type": "Article",
        "image": logo,
        "publisher": {"@type": "Organization", "name": "E", "logo": picture(url=logo)},
    }

    assert said(marked_up(**node)) == ["image-generic"]


def test_the_place_of_a_finding_is_that_of_the_element():
    source = '<head>\n<title>Calf</title>\n</head><p><img src="/calf.jpg" width="400" height="400" alt="">'
    (found,) = check(source, url="https://example.org/a/", rules=RULES, image_file=known(600, 300).get)

    assert (found.line, found.column) == (3, 11)
    assert found.message == "'calf.jpg' is stated as 400 × 400, its file has 600 × 300; state the same ratio"
