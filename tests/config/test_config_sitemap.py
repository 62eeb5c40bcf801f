"""What a configuration says of sitemaps, and what is refused of it."""

import pytest

from seoexport import load
from seoexport.errors import UnusableConfig
from seoexport.model import Publication


def loaded(folder, text):
    path = folder / "seoexport.yaml"
    path.write_text(text)
    return load(path)


def test_news_without_a_name_are_refused_with_their_line(tmp_path):
    with pytest.raises(UnusableConfig) as error:
        loaded(tmp_path, "base_url: https://example.org/\nsitemap:\n  news: {}\n")

    assert str(error.value) == (
        f"{tmp_path / 'seoexport.yaml'}:3: sitemap.news: news need the name of the publication; "
        "state name here, or that of the site"
    )


@pytest.mark.parametrize(
    ("text", "publication"),
    [
        ("name: Clinic\nlanguage: de\nsitemap: {news: {}}", Publication("Clinic", "de")),
        ("name: Clinic\nsitemap: {news: {name: Daily, language: en}}", Publication("Daily", "en")),
        ("name: Clinic\nsitemap: {news: {}}", Publication("Clinic", "")),
        ("name: Clinic\nsitemap: {gzip: true}", None),
    ],
)
def test_news_have_the_name_and_language_of_the_site_unless_they_state_their_own(tmp_path, text, publication):
    assert loaded(tmp_path, f"base_url: https://example.org/\n{text}\n").sitemap.news == publication
