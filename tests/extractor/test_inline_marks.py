"""Marks within a line are not read aloud, and what only looks like one stays."""

from __future__ import annotations

import pytest

from seoexport import extract


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("==Rest== helps", "Rest helps"),
        ("Rest ==on *the* bed==.", "Rest on the bed."),
        ("Press ++ctrl+alt+del++", "Press ctrl+alt+del"),
        ("^^Rest^^ helps", "Rest helps"),
        ("H~2~O and x^2^", "H2O and x2"),
        ("So {++rest++}{--Run--} {~~hurts~>helps~~} {==now==}{>>why?<<}", "So rest helps now"),
        (":material-check: Rest :octicons-arrow-right-24:", "Rest"),
        ("-   :material-clock:{ .lg } __Rest__\n\n    ---\n\n    Sleep", "Rest Sleep"),
        ('Rest\n\n--8<-- "a.md"\n', "Rest"),
        ('Rest\n\n;--8<-- "a.md"\n', "Rest"),
        ("if a == b == c", "if a == b == c"),
        ("C++ and C++ again", "C++ and C++ again"),
        ("i++", "i++"),
        ("~~Run~~ rest", "Run rest"),
        ("about ~5 or ~6", "about ~5 or ~6"),
        ("2^3 and 3^2", "2^3 and 3^2"),
        ("`==a== ++b++ {--c--}`", "==a== ++b++ {--c--}"),
        ("at 10:simple", "at 10:simple"),
        ("Rest:\n----\n", "Rest:"),
    ],
)
def test_marks(source, text):
    article = extract(source, url="https://example.org/a/", suffix=".md")

    assert " ".join(article.text.split()) == text
