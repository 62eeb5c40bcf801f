"""What a line says beside its date: whether that is a byline, or says that the date is of something else."""

from __future__ import annotations

import re

from seoexport.document import Block
from seoexport.extractor.date_text.events import counts_reviews, is_weekday, names_place
from seoexport.extractor.date_text.marks import DateMark
from seoexport.extractor.date_text.places import in_comment, lineage, names_of
from seoexport.extractor.title_line import HEADINGS

#: More letters beside a date are a sentence; an element that is named for the date may hold more.
MOST_LETTERS, MOST_LETTERS_OF_DATELINE = 45, 90

_UNTIL = re.compile(r"\s*(?:[-–—~〜]|to|bis|until|till|through|au|al|a|hasta|tot|do|til)\s*", re.IGNORECASE)
_HOURS = re.compile(r"\d[:：.h]\d\d\s*(?:[AaPp]\.?[Mm]\.?\s*)?(?:[-–—－~〜]|to|bis)\s*\d{1,2}[:：.h]\d\d")
_FULL_STOPS = (".", "!", "?", "…")
#: Parts of the names that themes give to the line of the date.
_NAMES_FOR_DATE = ("date", "publi", "posted", "byline", "meta", "created", "fecha", "datum")
_WORDS = re.compile(r"[^\W\d_]+")
_WORDS_OF_BYLINES = frozenset(
    "a am and at autor av av aus by d da data date datum de del der des di die do door du e el en et fra från from i "
    "il im in kl la le les min of og on par por read the un und van vom von w y z uhr um uur à às ás от и".split()
)
#: "1,599 reads", "5 min read", "(12 comments)".
_COUNTS = re.compile(r"\([^()]*\d[^()]*\)|[|·•]\s*\d[^|·•]*")
#: What a line that goes on so behind its date says of a book or a journal.
_IN = frozenset("in im au dans en na no w v i nel nella".split())


def is_of_something_else(block: Block, marks: list[DateMark]) -> bool:
    """Return whether a line is a post of a network, a copyright, an event, or stands in a comment."""
    text = block.text
    if "@" in text or "©" in text or _HOURS.search(text) or counts_reviews(text) or in_comment(block.element):
        return True
    return len(marks) > 1 and _UNTIL.fullmatch(text[marks[0].end : marks[1].start]) is not None


def is_of_event(block: Block, rest: list[str], marks: list[DateMark]) -> bool:
    """Return whether a line may as well say when something happens: a day of the week, or a place behind the date."""
    if any(mark.stated for mark in marks) or _is_named_for_date(block):
        return False
    return names_place(rest[-1]) or is_weekday(" ".join(rest))


def is_no_byline_behind(block: Block, behind: str) -> bool:
    """Return whether more than a byline follows the date of a line that closes the article."""
    if _is_named_for_date(block):
        return False
    behind = _COUNTS.sub(" ", behind)
    words = _WORDS.findall(behind)
    return _is_prose(f"By {behind}") or (bool(words) and words[0].lower() in _IN)


def is_no_byline(block: Block, rest: list[str]) -> bool:
    """Return whether a line holds more beside its dates than a byline does."""
    letters = sum(map(str.isalpha, "".join(rest)))
    if block.tag in HEADINGS:
        return len(_WORDS.findall(" ".join(rest))) > 1
    if letters <= 1:
        return False
    if _is_named_for_date(block):
        return letters > MOST_LETTERS_OF_DATELINE
    return letters > MOST_LETTERS or (block.text.endswith(_FULL_STOPS) and bool(rest[0])) or _is_prose(rest[0])


def _is_prose(text: str) -> bool:
    """Return whether there are small words in a text that bylines do not have."""
    words = _WORDS.findall(text)
    return any(word.islower() and word not in _WORDS_OF_BYLINES for word in words[1:])


def _is_named_for_date(block: Block) -> bool:
    names = " ".join(map(names_of, lineage(block.element, 2)))
    return any(name in names for name in _NAMES_FOR_DATE)
