"""The language of a content file is compared with its text, wherever it was stated."""

import pytest

from seoexport import Site, check

GERMAN = (
    "Ein Krampf in der Wade ist nicht schlimm, und er geht nach einigen Minuten wieder weg. Man kann die Wade dehnen, "
)
TEXT = GERMAN * 4


def problems(lines, language=None):
    site = Site(base_url="https://example.org/", language=language)
    source = f"---\ntitle: Wadenkrampf\n{lines}\n---\n{TEXT}\n"
    found = check(source, url="https://example.org/a/", site=site, suffix=".md")
    return [(each.message, each.at, each.line) for each in found if each.rule == "language-disagrees"]


@pytest.mark.parametrize(("lines", "language"), [("lang: de", "en"), ("tags: [a]", "de-AT"), ("tags: [a]", None)])
def test_silent(lines, language):
    assert problems(lines, language) == []


def test_front_matter():
    message = "front matter states the language 'en', the text is in 'de'; state lang: de"

    assert problems("lang: en") == [(message, "lang", 3)]


def test_configuration():
    message = "the configuration states the language 'en-GB', the text is in 'de'; state lang: de"

    assert problems("tags: [a]", "en-GB") == [(message, "language", None)]
