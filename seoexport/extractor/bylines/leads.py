"""The words before a name that say that its bearer is the writer: "Written by", "Author:", "Von"."""

from __future__ import annotations

import re

from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.bylines.words import BY, LEADS, ONLY_WRITERS, PARTICLES, WRITERS

_LEAD = re.compile(
    rf"(?:{'|'.join(map(re.escape, LEADS))})\b[:\s]*"
    rf"|(?:{'|'.join(map(re.escape, WRITERS))})\s*(?:[:：／/]|(?=\s\w)|$)\s*",
    re.IGNORECASE,
)
#: The words with which leads begin, and the beginnings of those: looking them up is faster than matching.
_FIRST_WORDS = frozenset(lead.split()[0].rstrip(":") for lead in (*LEADS, *WRITERS)) | frozenset(BY)
LEAD_STARTS = frozenset(lead[:4] for lead in (*LEADS, *WRITERS))
#: Leads that other things than a writer follow too: who brings books out, what a sign says, what a story is called.
_VAGUE = re.compile(
    r"(?:published by|submitted by|created by|report by|review by|veröffentlicht von|erstellt von|publié par"
    r"|proposé par|publicado por|pubblicato da|gepubliceerd door|publicerad av|publicert av|publicat de"
    r"|opublikowane przez|опубликовал)\b|(?:text|texte|texto|testo|tekst|words|story)\s*[:：/]",
    re.IGNORECASE,
)
_UNSPACED = tuple(writer for writer in WRITERS if not writer.isascii())
_BY = re.compile(rf"({'|'.join(BY)})(?:\s*[:：]\s*|\s+|$)(?=(\w[^\s,]*\s+(?-i:[^\W\d_a-z]))?)", re.IGNORECASE)


def without_lead(text: str, language: str | None = None) -> str:
    """Return a text without the words before its first name.

    "Von", "Di" and "De" are names too: only the language of the page or a colon makes them a preposition.

    >>> without_lead("View all posts by Ada"), without_lead("Von Ada Example", "de"), without_lead("Von Example", "de")
    ('Ada', 'Ada Example', 'Von Example')
    """
    for _ in range(3):
        found = _LEAD.match(text) or _BY.match(text)
        if not found or (found.re is _BY and not _is_preposition(found, language)):
            break
        text = text[found.end() :]
    return text


def is_lead(text: str) -> bool:
    """Return whether a text begins with words that only a writer's name follows.

    >>> is_lead("Written by Ada"), is_lead("Author: Ada"), is_lead("Text messages"), is_lead("By Ada")
    (True, True, False, False)
    """
    found = _LEAD.match(text) if begins_like_lead(text) else None
    if found is None or found.end() == len(text) or re.search(r"\S\s+\S|[:：]", found[0]):
        return found is not None
    return found[0].strip().lower() in ONLY_WRITERS and is_full_name(" ".join(text[found.end() :].split()[:2]))


def is_vague(text: str) -> bool:
    """Return whether a text begins with words that lead to writers only where something else says so.

    >>> is_vague("Published by Ada Example"), is_vague("Story: Snow White"), is_vague("Written by Ada Example")
    (True, True, False)
    """
    return _VAGUE.match(text) is not None


def begins_like_lead(text: str) -> bool:
    """Return whether a text may begin with words before a name, "by" among them."""
    return text.partition(" ")[0].rstrip(":").lower() in _FIRST_WORDS or text.startswith(_UNSPACED)


def _is_preposition(found: re.Match[str], language: str | None) -> bool:
    """Return whether a word means "by" here: in its language, and where a name does not go on with "der" or "la"."""
    spoken = BY[found[1].lower()]
    if not spoken or ":" in found[0] or found.end() == len(found.string):
        return True
    follows = found[2]
    if follows is None or (language or "").lower().partition("-")[0] not in spoken:
        return False
    return found[1].lower() not in PARTICLES or follows.split()[0].lower() not in PARTICLES
