"""What the configuration says of the site: its other names, its search, its paywalls, what is read aloud."""

import pytest

from seoexport import load
from seoexport.config.values import search_template
from seoexport.errors import UnusableConfig, UnusableValue

BASE = "https://example.org/"
WORDS = "{search_term_string}"


@pytest.fixture
def configured(tmp_path):
    def configured(text):
        path = tmp_path / "seoexport.yaml"
        path.write_text(f"base_url: {BASE}\n{text}\n", encoding="utf-8")
        return load(path)

    return configured


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (f"{BASE}?s={WORDS}", f"{BASE}?s={WORDS}"),
        (f"{BASE}find/{WORDS}/", f"{BASE}find/{WORDS}/"),
        (f"HTTPS://Example.ORG/?s={WORDS}&lang=ü", f"{BASE}?s={WORDS}&lang=%C3%BC"),
        (f"http://example.org/?s={WORDS}", f"http://example.org/?s={WORDS}"),
    ],
)
def test_the_address_of_a_search(stated, expected):
    assert search_template(stated, BASE) == expected


@pytest.mark.parametrize(
    ("stated", "reason"),
    [
        (f"/?s={WORDS}", "it must be an absolute URL such as https://example.org/?s={search_term_string}"),
        (f"ftp://example.org/?s={WORDS}", "it must be an absolute URL such as https://example.org/?s={search_term_string}"),
        (f"javascript:find('{WORDS}')", "it must be an absolute URL such as https://example.org/?s={search_term_string}"),
        (f"https://other.example/?s={WORDS}", "it must be on the site's own host, example.org"),
        (f"https://{WORDS}.example.org/", "it must be on the site's own host, example.org"),
        (f"{BASE}?s=", "it must have {search_term_string} once, in place of the words"),
        (f"{BASE}{WORDS}?s={WORDS}", "it must have {search_term_string} once, in place of the words"),
        (f"{BASE}?s={{query}}", "it must have {search_term_string} once, in place of the words"),
    ],
)  # fmt: skip
def test_what_is_no_address_of_a_search(stated, reason):
    with pytest.raises(UnusableValue) as error:
        search_template(stated, BASE)

    assert str(error.value) == f"search is {stated!r}; {reason}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("search: 5", ":2: search is 5; it must be text (the address of the site's search, such as https://example.org/?s={search_term_string})"),
        ("name: Plain\nsearch: https://example.org/", ":3: search is 'https://example.org/'; it must have {search_term_string} once, in place of the words"),
        ("speakable: 5", ":2: speakable is 5; it must be a text, or a list of texts"),
        ("paywall: .members", ':2: paywall is ".members"; it must be a mapping (CSS selectors of what only subscribers see by path glob, the first match wins)'),
        ("paywall:\n  /a/: [5]", ":3: paywall: /a/ is [5]; it must be a text, or a list of texts"),
        ("alternate_name: []", ":2: alternate_name is []; it must be a text, or a list of texts"),
    ],
)  # fmt: skip
def test_what_does_not_fit(configured, tmp_path, text, message):
    with pytest.raises(UnusableConfig) as error:
        configured(text)

    assert str(error.value) == f"{tmp_path / 'seoexport.yaml'}{message}"


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("", "search", None),
        ("alternate_name: Plain", "alternate_names", ("Plain",)),
        ("alternate_name: [Plain, PH, Plain]", "alternate_names", ("Plain", "PH")),
        ("speakable: h1", "speakable", ("h1",)),
        ("speakable: [h1, /html/head/title]", "speakable", ("h1", "/html/head/title")),
        ("paywall: {/a/**: .x, /b/: [.y, .z]}", "paywalls", (("/a/**", (".x",)), ("/b/", (".y", ".z")))),
        ("", "speakable", ()),
        ("", "paywalls", ()),
    ],
)
def test_what_fits(configured, text, name, expected):
    assert getattr(configured(text), name) == expected
