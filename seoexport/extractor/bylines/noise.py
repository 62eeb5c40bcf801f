"""What stands around names in a text and is none: tags, addresses, handles, brackets, the next sentence."""

from __future__ import annotations

import re

from seoexport.extractor.bylines.words import SHORTENED
from seoexport.text import collapse

_NOISE = re.compile(r"<[^<>]*>|(?:https?:|www\.)\S+|[(\[（][^)\]）]{0,200}[)\]）]|[\u200b\u200e\u200f]")
_HANDLE = re.compile(r"(?:(?<![^\s|,;()@])[^\s|,;()@]+|(?<!\S))@[^\s|,;()@]+")
_FULL_STOP = re.compile(r"(?<![\w-])([\w-]+[^\W\d_A-Z])\.(?=\s+[^\W\d_a-z]|\s*$)")


def bare(text: str) -> str:
    """Return a text without tags, mail and web addresses, handles and what stands in brackets.

    >>> bare("Ada Example (Berlin) ada@example.org @ada")
    'Ada Example'
    """
    return collapse(_NOISE.sub(" ", _HANDLE.sub(" ", text) if "@" in text else text))


def first_sentence(text: str) -> str:
    """Return a text up to the first full stop that does not belong to a title or the like.

    >>> first_sentence("Dr. Ada B. Example. Reviewed by Bea Sample, MD")
    'Dr. Ada B. Example'
    """
    for stop in _FULL_STOP.finditer(text):
        if stop[1].casefold() not in SHORTENED and " " in text[: stop.end(1)]:
            return text[: stop.end(1)]
    return text
