"""Quarto: cells of code are no prose, fenced divs and shortcodes mean what they say."""

from __future__ import annotations

import datetime as dt

import pytest

from seoexport import extract

URL = "https://example.org/cramp/"


def article(source):
    return extract(source, url=URL, suffix=".qmd")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("```{python}\n#| echo: false\n1 + 1\n```\n\nRest.", "Rest."),
        ("```{r, fig.cap='A'}\nplot(a)\n```\n\nRest.", "Rest."),
        ("````{python}\n```\n1\n```\n````\n\nRest.", "Rest."),
        ("```python\n1 + 1\n```", "1 + 1"),
        ("```{.python}\n1 + 1\n```", "1 + 1"),
        ("```\n{{< meta title >}}\n```", "{{< meta title >}}"),
        ("Rest helps [@ada2024, p. 3; @bea].", "Rest helps."),
        ("Write to [ada@example.org](mailto:ada@example.org).", "Write to ada@example.org."),
        ("::: {.callout-note}\n## Take care\nRest.\n:::", "Take care Rest."),
        ("::: {.column-margin}\nRest.\n:::", "Rest."),
        ('::: {.content-hidden when-format="html"}\nHidden.\n:::\n\nRest.', "Rest."),
        ("{{< include _a.qmd >}}\n\nRest {{< fa heart >}}.{{< pagebreak >}}", "Rest ."),
        ("[Rest]{.underline}.", "Rest."),
    ],
)
def test_what_is_shown(source, text):
    assert " ".join(article(source).text.split()) == text


def test_a_page_of_quarto():
    found = article(
        "---\ntitle: Calf cramp\nauthor:\n  - name: Ada Example\n    orcid: 0000-0002-1825-0097\n    affiliations:\n"
        "      - name: Plain Health\ndate: 2024-05-01\ndate-modified: 2024-06-02\ncategories: [Pain]\nimage: /a.png\n"
        "image-alt: A calf\nlang: en-GB\n---\n\n{{< video https://www.youtube.com/embed/abcdefghijk >}}\n"
    )

    assert (found.title, found.language, found.categories) == ("Calf cramp", "en-GB", ("Pain",))
    assert (found.published, found.modified) == (dt.date(2024, 5, 1), dt.date(2024, 6, 2))
    assert found.authors[0].same_as == ("https://orcid.org/0000-0002-1825-0097",)
    assert (found.images[0].url, found.images[0].alt) == ("https://example.org/a.png", "A calf")
    assert found.videos[0].embed_url == "https://www.youtube.com/embed/abcdefghijk"


def test_the_caption_of_a_table_is_a_paragraph():
    found = extract("| a |\n|---|\n| b |\n\n: Steps a day {#tbl-a}\n", url="https://example.org/a/", suffix=".qmd")

    assert found.text.splitlines() == ["a", "b", "Steps a day"]
