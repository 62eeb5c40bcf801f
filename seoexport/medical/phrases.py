"""What stands in the tables of cues, as patterns for a folded line, each with the beginnings of words that call for it.

A pattern is searched for only where one of its anchors is in the line: a blank and the first letters of a word of the
phrase, or letters alone where no word of it begins the phrase's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

#: The letters of a word by which the phrases that may apply are found; two are enough where a letter is a word.
_ANCHOR, _ANCHOR_UNSPACED = 5, 2

_TOKEN = re.compile(r"\([^()]*\)\*?|[^ ]+")
_WORDS = "(?:[^ ^]+ ){0,8}?"
_LETTERS_UNSPACED = "[^^]{0,20}?"


class Phrase(NamedTuple):
    """The pattern of a phrase, and its anchors."""

    pattern: str
    anchors: frozenset[str]


def phrase(written: str, fold: Callable[[str], str]) -> Phrase:
    """Return a phrase of words between blanks.

    >>> phrase("how (do|did) * sleep*", str.lower).pattern
    ' how (?:do |did )(?:[^ ^]+ ){0,8}?sleep[^ ]* '
    >>> sorted(phrase("(pain|ache) relief", str.lower).anchors), sorted(phrase("*ache", str.lower).anchors)
    ([' relie'], ['ache'])
    """
    tokens = [_choices(token) for token in _TOKEN.findall(written)]
    while tokens[-1] == ["*"]:
        del tokens[-1]
    pattern = "".join(_either([_words(choice, fold) for choice in choices]) for choices in tokens)
    named = [[_longest_word(choice, fold) for choice in choices] for choices in tokens]
    best = max(named, key=lambda words: min(len(word) for word in words))
    return Phrase(f" {pattern}", frozenset(word[: _ANCHOR + (word[:1] == " ")] for word in best))


def unspaced_phrase(written: str, fold: Callable[[str], str]) -> Phrase:
    r"""Return a phrase of a language that is written without blanks.

    >>> unspaced_phrase("^原因(は|が)*？", str.lower)
    Phrase(pattern='\\^原因(?:は|が)[^^]{0,20}?？', anchors=frozenset({'原因'}))
    """
    pieces = re.split(r"([*^$()|])", written)
    known = {"*": _LETTERS_UNSPACED, "^": r"\^", "$": r"\$", "(": "(?:", ")": ")", "|": "|"}
    outside = re.split(r"[*^$]|\([^()]*\)", written)
    anchor = fold(max(outside, key=len))[:_ANCHOR_UNSPACED]
    return Phrase("".join(known.get(each) or re.escape(fold(each)) for each in pieces), frozenset({anchor}))


def _choices(token: str) -> list[str]:
    if token[0] != "(":
        return [token]
    choices, star = token[1:].rsplit(")", 1)
    return [f"{choice}{star}" for choice in choices.split("|")]


def _either(patterns: list[str]) -> str:
    return patterns[0] if len(patterns) == 1 else f"(?:{'|'.join(patterns)})"


def _words(choice: str, fold: Callable[[str], str]) -> str:
    """Return the pattern of words, each with the blank behind it."""
    return "".join(_word(word, fold) for word in choice.split())


def _word(word: str, fold: Callable[[str], str]) -> str:
    if word == "*":
        return _WORDS
    if word in ("^", "$"):
        return rf"\{word} "
    letters = re.escape(" ".join(fold(word.strip("*")).split())).replace(r"\ ", " ")
    return f"{'[^ ]*' * word.startswith('*')}{letters}{'[^ ]*' * word.endswith('*')} "


def _longest_word(choice: str, fold: Callable[[str], str]) -> str:
    """Return a blank and the longest word of a choice, or the letters of one that begins anyhow; empty without any."""
    return max(_beginnings(choice, fold), key=lambda word: (word[:1] == " ", len(word)), default="")


def _beginnings(choice: str, fold: Callable[[str], str]) -> Iterator[str]:
    for word in choice.split():
        folded = fold(word.strip("*^$")).split()
        for n, each in enumerate(folded):
            yield each if n == 0 and word.startswith("*") else f" {each}"
