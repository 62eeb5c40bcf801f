"""What the tutorials of generators show is what the examples have, which is built for real."""

import re

import pytest
from built_site import EXAMPLES

PAGES = EXAMPLES.parent.parent / "docs" / "generators"
_BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("name", ["astro", "docusaurus", "eleventy", "jekyll", "quarto"])
def test_every_file_that_a_page_shows_stands_in_the_example(name):
    page = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    files = [
        path.read_text(encoding="utf-8").strip() for path in (EXAMPLES / name).rglob("*.*") if path.suffix != ".png"
    ]

    shown = [text.strip() for language, text in _BLOCK.findall(page) if language != "console"]

    assert len(shown) > 1
    assert [text for text in shown if text not in files] == []
