"""The title of a shared link is about the page: it has a word in common with title, heading or headline.

Tags that were copied from another page, or that a template fills with the same words everywhere, announce something
that readers do not find. The description is held to the same.

Wrong:

    <head><title>Calf cramp at night</title>
    <meta property="og:title" content="Welcome to our website"></head>
    <body><h1>Calf cramp at night</h1></body>

Right:

    <head><title>Calf cramp at night</title>
    <meta property="og:title" content="What helps when the calf cramps"></head>
    <body><h1>Calf cramp at night</h1></body>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from seoexport.diagnostics import Problem
from seoexport.small_words import SMALL_WORDS
from seoexport.validator.head_tags import HeadTag
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: Shorter words are of every text.
SHORTEST_WORD = 3
#: Of fewer words nothing can be said.
FEWEST_WORDS = 2
#: Scripts without blanks are compared by pairs of signs.
_SIGNS = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
_WORD = re.compile(r"\w+")


def check(view: View) -> Iterator[Problem]:
    """Yield a title and a description that have nothing in common with those of the page, or with what it says."""
    title, own = _first(view, "meta og:title"), _first(view, "title")
    if title and not _echoes(title, own) and _is_foreign(title.value, (*_titles(view), view.article.title or "")):
        page = shown((own.value if own else None) or view.article.title or "")
        yield title.problem(f"og:title is {shown(title.value)}, which has no word of the title {page}")
    said, own = _first(view, "meta og:description"), _first(view, "meta description")
    if said and not _echoes(said, own) and _is_unsaid(view, said.value, own.value if own else ""):
        yield said.problem(f"og:description is {shown(said.value)}, of which the page has no word")


def _is_unsaid(view: View, text: str, description: str) -> bool:
    return _is_foreign(text, (*_titles(view), description)) and _is_foreign(text, (view.article.text,))


def _first(view: View, key: str) -> HeadTag | None:
    found = view.tagged(key)
    return found[0] if found else None


def _echoes(tag: HeadTag, own: HeadTag | None) -> bool:
    """Return whether a tag repeats what the page has elsewhere, as most do."""
    return own is not None and tag.value in own.value


def _titles(view: View) -> list[str]:
    headlines = [each.value for each in view.stated("headline") if isinstance(each.value, str)]
    headings = [section.heading for section in view.article.sections[:1] if section.heading]
    return [*(tag.value for tag in view.tagged("title")), *headlines, *headings]


def _is_foreign(text: str, others: tuple[str, ...]) -> bool:
    """Return whether a text shares no word with others that say something."""
    if not text or any(text in each for each in others):
        return False
    words, said = _words(text), _words(" ".join(others))
    return len(words) >= FEWEST_WORDS and len(said) >= FEWEST_WORDS and words.isdisjoint(said)


@cache
def _small_words() -> frozenset[str]:
    return frozenset(chain.from_iterable(SMALL_WORDS.values()))


def _words(text: str) -> frozenset[str]:
    folded = text.casefold()
    found = (word for word in _WORD.findall(folded) if len(word) >= SHORTEST_WORD and word not in _small_words())
    words = {word[: SHORTEST_WORD + 1] for word in found}
    signs = (run[n : n + 2] for run in _SIGNS.findall(folded) for n in range(max(1, len(run) - 1)))
    return frozenset(words.union(signs))


RULE = Rule(
    id="open-graph-unlike-page",
    severity="warning",
    reference="https://ogp.me/#metadata",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta og:title", "meta og:description")),
)
