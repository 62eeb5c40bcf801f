"""The title element: the page's title, and the site's template around it."""

import pytest

from seoexport import Site, export
from seoexport.config import load
from seoexport.errors import UnusableConfig
from seoexport.model import Article

URL = "https://example.org/cramp/"


@pytest.mark.parametrize(
    ("title", "template", "expected"),
    [
        ("Cramp", None, "<title>Cramp</title>\n"),
        ("Cramp", "{title} | Plain Health", "<title>Cramp | Plain Health</title>\n"),
        ("Cramp", "Plain Health: {title}", "<title>Plain Health: Cramp</title>\n"),
        ("{title}", "{title} – x", "<title>{title} &#8211; x</title>\n"),
        ("Plain Health", "{title} | Plain Health", "<title>Plain Health</title>\n"),
        (None, "{title} | Plain Health", ""),
    ],
)
def test_title(title, template, expected):
    site = Site(base_url="https://example.org/", name="Plain Health", title_template=template)
    page = export(Article(url=URL, address=URL, title=title), site)

    assert page.head.partition("<meta")[0] == expected
    assert ('property="og:title"' in page.head) == (title is not None)
    assert "| Plain Health" not in page.head.partition("<meta")[2]


@pytest.mark.parametrize("template", ["Plain Health", "{titel}", "{title} {title}", "{title} {name}"])
def test_a_template_that_does_not_fit(tmp_path, template):
    config = tmp_path / "seoexport.yaml"
    config.write_text(f'base_url: https://example.org/\ntitle_template: "{template}"\n')

    with pytest.raises(UnusableConfig) as raised:
        load(config)

    wanted = "it must be a text with {title} once, such as {title} | Example Health"
    assert str(raised.value) == f'{config}:2: title_template is "{template}"; {wanted}'
