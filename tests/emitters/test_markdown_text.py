"""A text as Markdown is that text, whatever is in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from seoexport.emitters import markdown_text
from seoexport.text import collapse

TEXTS = st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1).map(collapse).filter(bool)


def shown(markdown):
    tokens = MarkdownIt().parse(markdown)
    return [
        (token.type, "".join(each.content for each in token.children)) for token in tokens if token.type == "inline"
    ]


@given(TEXTS)
def test_a_block_is_one_block(value):
    assert [text for _, text in shown(f"# {markdown_text.block(value)}")] == [value]
    assert [text for _, text in shown(f"> {markdown_text.block(value)}")] == [value]


@given(TEXTS)
def test_the_text_of_a_link_is_text(value):
    assert [text for _, text in shown(f"- [{markdown_text.text(value)}](https://example.org/)")] == [value]
