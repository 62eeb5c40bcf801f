"""Other names of what a page is about that its first sentence gives right behind the first: "also known as ..."."""

from __future__ import annotations

import re

from seoexport.medical.titles.wording import Wording
from seoexport.medical.titles.words import plain

#: A name of more words is a description.
_MOST_WORDS = 4
_QUOTES = "\"'“”„«»‘’ *"
#: What begins a clause instead of a name.
_CLAUSE = re.compile(
    r".*\b(?:which|that|who|when|because|is|are|can|its|by|die|der|das|wenn|qui|que|est|ist|che|quando|è|é|wat|omdat)\b.*"
    r"|.*\d.*",
    re.IGNORECASE,
)
_OR = {"en": " or ", "de": " oder ", "fr": " ou ", "es": " o ", "it": " o ", "pt": " ou ", "nl": " of "}
_ARTICLE = re.compile(
    r"(?:an?|the|eine?|der|die|das|le|la|les|el|los|las|il|lo|i|gli|o|os|as|de|het|een) ", re.IGNORECASE
)


def other_names(name: str, lead: str, wording: Wording) -> tuple[str, ...]:
    """Return the names that an apposition behind `name` gives, one that commas, dashes or brackets close.

    >>> from seoexport.medical.titles.wording import wording
    >>> other_names("trigger finger", "Trigger finger, also called locked finger, hurts.", wording("en"))
    ('locked finger',)
    """
    text = plain(lead)
    at = text.lower().find(name.lower())
    if at < 0 or text[at - 1 : at].isalnum():
        return ()
    found = wording.also.match(text, at + len(name))
    if not found or _CLAUSE.fullmatch(found["names"]):
        return ()
    names = [_without_article(each.strip(_QUOTES)) for each in found["names"].split(_OR.get(wording.language, ", "))]
    return tuple(names) if all(each and len(each.split()) <= _MOST_WORDS for each in names) else ()


def _without_article(name: str) -> str:
    article = _ARTICLE.match(name)
    return name[article.end() :].strip(_QUOTES) if article else name
