"""Values under `seo` that cannot be meant are told, with the line; those that can are not."""

import pytest
from stated_values import problems


@pytest.mark.parametrize(
    "lines",
    [
        "tags: [calf]",
        "seo:",
        "seo: false",
        "seo: {page_type: AboutPage, article_type: NewsArticle}",
        "seo: {paywall: true}",
        "seo: {paywall: false, speakable: false}",
        "seo: {paywall: .members, speakable: [h1, /html/head/title]}",
        "seo: {comment_count: 0, copyright_year: '2024'}",
        "seo: {comment_url: '#respond', significant_links: [/b/, https://other.example/]}",
        "seo: {paywall: '', speakable: [], page_type: ''}",
        "seo: {set: {Article: {headline: Calf}}, drop: [og:title], off: false, append: {}, replace: {}, add: []}",
        "seo: {title: Calf, description: On it, image: /a.jpg, offer: x, canonical: /b/, copyright_holder: Ada}",
    ],
)
def test_silent(lines):
    assert problems(lines) == []


@pytest.mark.parametrize(
    ("lines", "message", "key"),
    [
        ("page_type: AbuotPage", "seo.page_type is \"AbuotPage\"; it must be a type of page: https://schema.org/WebPage; did you mean 'AboutPage'?", "page_type"),
        ("page_type: {a: b}", 'seo.page_type is {"a": "b"}; it must be a type of page: https://schema.org/WebPage', "page_type"),
        ("article_type: 5", "seo.article_type is 5; it must be a type of article: https://schema.org/Article", "article_type"),
        ("article_type: [Article]", 'seo.article_type is ["Article"]; it must be a type of article: https://schema.org/Article', "article_type"),
        ("paywall: 12", "seo.paywall is 12; it must be true, false, a CSS selector or a list of them", "paywall"),
        ("speakable: true", "seo.speakable is true; it must be false, a CSS selector or a list of them, or an XPath", "speakable"),
        ("comment_count: -3", "seo.comment_count is -3; it must be a whole number", "comment_count"),
        ("copyright_year: 24", "seo.copyright_year is 24; it must be a year such as 2024", "copyright_year"),
        ("comment_url: 'javascript:x()'", 'seo.comment_url is "javascript:x()"; it must be an address', "comment_url"),
        ("significant_links: [/b/, 5]", 'seo.significant_links is ["/b/", 5]; it must be an address or a list of them', "significant_links"),
    ],
)  # fmt: skip
def test_what_does_not_fit(lines, message, key):
    assert problems(f"seo:\n  {lines}") == [(message, f"seo.{key}", 4)]


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("sett", "set"),
        ("of", "off"),
        ("drops", "drop"),
        ("pageType", "page_type"),
        ("paywal", "paywall"),
        ("speciality", "specialty"),
    ],
)
def test_misspelt_key(key, meant):
    assert problems(f"seo:\n  {key}: x") == [(f"unknown key seo.{key}; did you mean seo.{meant}?", f"seo.{key}", 4)]
