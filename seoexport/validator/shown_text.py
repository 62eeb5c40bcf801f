"""What a page shows, in the forms in which mark-up is held against it; each is made when a rule first asks for it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from html import unescape

from seoexport.document import Document, parse
from seoexport.document.shown import said_in_attributes, shown_lines
from seoexport.errors import UnusableSource
from seoexport.text import collapse, letters, words
from seoexport.validator.shown_numbers import numbers_in

#: A text is compared piece by piece: so many letters each, and so many pieces of it, evenly spread.
PIECE, MOST_PIECES = 16, 48
#: So many characters are looked through for the pieces of all texts of a page together.
MOST_LOOKED_THROUGH = 200_000_000
#: A longer line is no wording of a question; a word of more lines tells nothing.
LONGEST_LINE, MOST_LINES = 300, 30
#: So many lines that share the most words with a text are held against it letter by letter.
MOST_NEAR = 3
#: In so many places a word is looked for before all words of the page are listed.
FEW_PLACES = 8
#: A page of fewer words that loads scripts is made by them.
FEWEST_WORDS = 40

#: The attributes of a template that is rendered: in place, or by the directives of a framework.
_RENDERED = re.compile(r"[^<>]{0,300}?\s(?:shadowrootmode|x-\w|v-\w)")
#: A JSON escape that lost its backslash on the way through a database.
_LOST_ESCAPE = re.compile("u00(?:3c|3e|22|26|27)")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>")


@dataclass
class ShownText:
    """The text that a page shows, closed accordions included, and what it says in attributes."""

    document: Document
    written: bytes | str = ""
    looked_through: int = 0
    _keys: dict[str, str] = field(default_factory=dict)
    _shares: dict[str, float] = field(default_factory=dict)

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """The texts of the page, none of them blank."""
        return tuple(line for line in shown_lines(self.document) if not line.isspace())

    @cached_property
    def text(self) -> str:
        """All lines as one text."""
        return "\n".join(self.lines)

    @cached_property
    def letters(self) -> str:
        """All letters and digits of the page; see `seoexport.text.letters`."""
        return letters(self.text)

    def has_word(self, word: str) -> bool:
        """Return whether the page has a word, in lower case, or says it in an attribute."""
        # A word that stands nowhere, or soon by itself, is found without a list of all words.
        at = self._said.find(word)
        for _ in range(FEW_PLACES if word.isalpha() else 0):
            if at < 0:
                return False
            around = self._said[at - 1 : at], self._said[at + len(word) : at + len(word) + 1]
            if not any(each.isalnum() or each == "_" for each in around):
                return True
            at = self._said.find(word, at + 1)
        return word in self._words

    @cached_property
    def by_script(self) -> bool:
        """Whether scripts make the page, so that its source does not tell what it shows."""
        count = 0
        for line in self.lines:
            count += len(line.split())
            if count >= FEWEST_WORDS:
                return False
        return self.loads_scripts and len(self.letters) < FEWEST_WORDS * PIECE

    @cached_property
    def loads_scripts(self) -> bool:
        """Whether the page loads scripts, which may add to what its source shows."""
        return any(element.attr("src") for element in self.document.elements("script"))

    def has(self, text: str) -> bool:
        """Return whether the page shows a text, letter by letter; of tags in it, the text that they hold."""
        key = self._key(text)
        return key in self.letters or key in self._letters_of_templates

    def says(self, text: str) -> bool:
        """Return whether the page shows a text, or says it in an attribute."""
        return self.has(text) or self._key(text) in self._letters_of_attributes

    def shows_number(self, *numbers: str) -> bool:
        """Return whether the page shows one of these numbers, as `number` writes them, or says it in an attribute."""
        return not self._numbers.isdisjoint(numbers) or not self._numbers_in_attributes.isdisjoint(numbers)

    def share(self, text: str) -> float:
        """Return how much of a text the page shows, from 0 to 1: the share of its pieces that stand in the page."""
        known = self._shares.get(text)
        if known is None:
            known = self._shares[text] = self._share_of(self._key(text))
        return known

    def _key(self, text: str) -> str:
        """Return the letters of a text, which several rules look for."""
        key = self._keys.get(text)
        if key is None:
            key = self._keys[text] = letters(plain(text))
        return key

    def _share_of(self, key: str) -> float:
        if key in self.letters or key in self._letters_of_templates:
            return 1.0
        last = max(0, len(key) - PIECE)
        starts = range(0, last, PIECE)
        step = -(-len(starts) // MOST_PIECES) or 1
        pieces = [key[start : start + PIECE] for start in (*starts[::step], last)]
        self.looked_through += len(pieces) * len(self.letters)
        if self.looked_through > MOST_LOOKED_THROUGH:
            return 1.0
        return sum(piece in self.letters for piece in pieces) / len(pieces)

    def nearest(self, text: str) -> tuple[float, str]:
        """Return the line of the page that is most like a text, and how like it is, from 0 to 1."""
        votes: Counter[int] = Counter()
        for word in sorted(words(text[:LONGEST_LINE].casefold())):
            numbers = self._lines_by_word.get(word, ())
            if len(numbers) <= MOST_LINES:
                votes.update(numbers)
        if not votes:
            return 0.0, ""
        lines = (collapse(self.lines[number]) for number, _ in votes.most_common(MOST_NEAR))
        return max((likeness(text[:LONGEST_LINE], line), line) for line in lines)

    @cached_property
    def _attributes(self) -> tuple[str, ...]:
        return tuple(said_in_attributes(self.document))

    @cached_property
    def _said(self) -> str:
        return "\n".join((*self.lines, *self._attributes)).casefold()

    @cached_property
    def _words(self) -> frozenset[str]:
        return words(self._said)

    @cached_property
    def _letters_of_templates(self) -> str:
        # A click brings them to light, where a framework of scripts opens panels with them.
        written = self.written
        text = written if isinstance(written, str) else _decoded(written, self.document.encoding)
        inner = (each.partition("</template")[0] for each in text.split("<template")[1:])
        return letters("\n".join(plain(each.partition(">")[2]) for each in inner if _RENDERED.match(each)))

    @cached_property
    def _numbers(self) -> frozenset[str]:
        return numbers_in(self.text)

    @cached_property
    def _numbers_in_attributes(self) -> frozenset[str]:
        # "4.5 out of 5" in the stead of stars, data for scripts.
        return numbers_in("\n".join(self._attributes))

    @cached_property
    def _letters_of_attributes(self) -> str:
        return letters("\n".join(self._attributes))

    @cached_property
    def _lines_by_word(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for number, line in enumerate(self.lines):
            if len(line) <= LONGEST_LINE:
                for word in words(line.casefold()):
                    found.setdefault(word, []).append(number)
        return found


def _decoded(written: bytes, encoding: str | None) -> str:
    """Return the text of a page that has templates, and nothing of another one."""
    if b"<template" not in written:
        return ""
    try:
        return written.decode(encoding or "utf-8", "replace")
    except LookupError:
        return ""


def plain(text: str) -> str:
    """Return a value of mark-up as a page would show it, without tags and entities.

    >>> plain("&lt;p&gt;Rest, &amp; <b>walk</b>.&lt;/p&gt;")
    'Rest, & walk .'
    """
    if "u003c" in text:
        text = _LOST_ESCAPE.sub(lambda found: chr(int(found[0][1:], 16)), text)
    if "&" in text:
        text = unescape(unescape(text))
    if "<" not in text or not _TAG.search(text):
        return text
    try:
        return collapse(" ".join(shown_lines(parse(text))))
    except UnusableSource:
        return text


def likeness(one: str, other: str) -> float:
    """Return how much two lines are alike, from 0 to 1, by their letters.

    >>> round(likeness("Is it safe?", "Is it SAFE?"), 2), round(likeness("Is it safe?", "Is it dear?"), 2)
    (1.0, 0.62)
    """
    first, second = letters(one)[:LONGEST_LINE], letters(other)[:LONGEST_LINE]
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def percentage(share: float) -> str:
    """Return a share as messages say it; none but a whole is 100 %.

    >>> percentage(0.996), percentage(0.5), percentage(1)
    ('99 %', '50 %', '100 %')
    """
    return f"{int(share * 100)} %"


def listed(names: Iterable[str], most: int = 3) -> str:
    """Return names as a message lists them, the first of many.

    >>> listed(["a", "b"]), listed("abcde")
    ("'a', 'b'", "'a', 'b', 'c' and 2 more")
    """
    all_names = [repr(name) for name in names]
    rest = len(all_names) - most
    return ", ".join(all_names[:most]) + (f" and {rest} more" if rest > 0 else "")
