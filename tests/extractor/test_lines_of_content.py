"""What a Markdown body says is found on the line of the file where its author wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import extract
from seoexport.extractor import read

URL = "https://example.org/cramp/"
MATTER = "---\ntitle: Cramp\n---\n"


def headings(source, suffix=".md"):
    article = extract(source, url=URL, suffix=suffix)
    return {section.heading: section.origin.line for section in article.sections if section.heading}


def written(source, marks=("# ", "## ", "### ")):
    lines = source.replace("\r\n", "\n").split("\n")
    return {line.lstrip("# >"): number for number, line in enumerate(lines, 1) if line.lstrip("> ").startswith(marks)}


@pytest.mark.parametrize(
    "body",
    [
        "## Rest\n\nText.\n\n## Sleep\n",
        "Text\nin two lines.\n\n\n\n## Rest\n",
        "- one\n- two\n  - three\n\n    four\n\n## Rest\n",
        "| a | b | c |\n|---|---|---|\n| d | e | f |\n| g | h | i |\n\n## Rest\n",
        "> quoted\n>\n> ## Rest\n\n## Sleep\n",
        "```\ncode\n\ncode\n```\n\n## Rest\n",
        "    code\n\n    code\n\n## Rest\n",
        "<div>\n<p>a</p>\n\nText\n</div>\n\n## Rest\n",
        "Hard  \nbreaks\\\nhere\n\n## Rest\n",
        "[a]: /b\n\n## Rest\n\n[c]: /d 'e\nf'\n\n## Sleep\n",
        "Term\n: Meaning\n\n## Rest\n\nTerm\n\n: One\n: Two\n\n: Three\n    and more\n\n## Sleep\n",
        "!!! note\n    a\n!!! tip\n\n    b\n\n    c\nText\n\n## Rest\n",
        '??? question "Why?"\n    !!! note\n        a\n## Rest\n',
        "::: note\na\n:::\n\n## Rest\n",
        "{{< youtube\n id=abcdefghijk\n>}}\n\n## Rest\n",
        '{{< details "Why?" >}}\nBecause.\n{{< /details >}}\n\n## Rest\n',
        "{% comment %}\na\n{% endcomment %}\n## Rest\n",
        "A[^1].\n\n[^1]: Note\n    goes on.\n\n## Rest\n",
        "A^[inline\nnote] b\n\n## Rest\n",
        "* TOC\n{:toc}\n\n## Rest\n\nText\n{: .lead}\n\n## Sleep\n",
        "`code\nin two` lines\n\n## Rest\n",
    ],
)  # fmt: skip
def test_headings(body):
    source = MATTER + body

    assert headings(source) == written(source)
    assert headings(source.replace("\n", "\r\n")) == written(source)


def test_setext_headings_and_headings_in_html():
    assert headings("Rest\n====\n\na\n\nSleep\n-----\n\n<div>\n\n<h2>Walk</h2>\n</div>\n") == {
        "Rest": 1, "Sleep": 6, "Walk": 11,
    }  # fmt: skip


@pytest.mark.parametrize("mark", ["---", "+++"])
def test_a_body_without_front_matter_begins_on_the_first_line(mark):
    assert headings(f"\n\n## Rest\n\n{mark[:1]} a") == {"Rest": 3}


def test_mdx_and_quarto():
    mdx = "import A from 'a'\n\n<A\n  b={1}\n>\n## Rest\n\n</A>\n\n<img\n  src={a}\n  alt='b' />\n\n{/* a\nb */}\n\n## Sleep\n"
    quarto = "```{python}\n1\n```\n\n::: {.callout-note}\n## Rest\na\n:::\n\n## Sleep\n"

    assert headings(mdx, ".mdx") == {"Rest": 6, "Sleep": 17}
    assert headings(quarto, ".qmd") == {"Rest": 6, "Sleep": 10}


def test_images_films_and_questions():
    source = (
        f"{MATTER}Text\nand ![a](/a.png)\n\n| x |\n|---|\n| ![b](/b.png) |\n\n{{{{< youtube abcdefghijk >}}}}\n\n"
        "## FAQ\n\n### Is it safe?\n\nYes.\n\n### Is it bad?\n\nNo.\n"
    )
    article = extract(source, url=URL, suffix=".md")

    assert [image.origin.line for image in article.images] == [5, 9]
    assert [video.origin.line for video in article.videos] == [11]
    assert [question.origin.line for question in article.questions] == [15, 19]


def test_columns_are_those_of_no_file_and_left_out():
    image = extract("Text ![a](/a.png)", url=URL, suffix=".md").images[0]

    assert (image.origin.line, image.origin.column) == (1, None)


def test_what_stands_behind_code_in_two_lines_of_its_paragraph_has_no_line():
    article = extract("`a\nb`\n![a](/a.png)\n\n![b](/b.png)", url=URL, suffix=".md")

    assert [image.origin.line for image in article.images] == [None, 5]


def test_footnotes_move_to_the_end_and_have_no_line():
    document = read("A[^1].\n\n[^1]: ![a](/a.png)\n\nText\n", suffix=".md").document

    assert [document.line(image) for image in document.elements("img")] == [None]


def test_elements_that_front_matter_adds_to_the_head_stand_on_its_line():
    source = "---\ntitle: A\nhead:\n  - tag: meta\n    attrs: {property: og:image, content: /a.png}\n---\n\n## Rest\n"
    article = extract(source, url=URL, suffix=".md")

    assert article.images[0].origin.line == 3
    assert article.sections[-1].origin.line == 8


BLOCKS = st.sampled_from((
    "Text.", "Two\nlines.", "- a\n- b", "1. a\n\n   b", "> a", "| a |\n| - |\n| b |", "```\na\n```", "    a",
    "<div>\na\n</div>", "Term\n: a", "Term\n\n: a\n\n: b", "!!! note\n    a", "??? a\n\n    b\n    c", ":::note\na\n:::",
    "{{< x >}}", "{{< x >}}\na\n{{< /x >}}", "[a]: b", "[^1]: a", "*[a]: b", "***", "<!-- a\nb -->", "a `b\nc` d", "{: .a}",
    '===! "a"\n    b',
))  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.tuples(BLOCKS, st.sampled_from(("\n", "\n\n", "\n\n\n"))), max_size=12))
def test_every_heading_that_is_told_a_line_stands_on_it(blocks):
    source = MATTER
    for number, (block, space) in enumerate(blocks):
        source += f"{block}{space}## Heading {number}\n\n"
    lines = source.split("\n")

    for heading, line in headings(source).items():
        assert line is not None
        assert heading in lines[line - 1]
