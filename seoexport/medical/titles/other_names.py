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
_SEVERAL = re.compile(r" (?:or|oder|ou|o|of) (?:(?:a|an|the|as|als) )?")
_ARTICLE = re.compile(
    r"(?:an?|the|eine?|der|die|das|le|la|les|el|los|las|il|lo|i|gli|o|os|as|de|het|een) ", re.IGNORECASE
)


def other_names(name: str, lead: str, wording: Wording) -> tuple[str, ...]:
    """Return the names that an apposition behind `name` gives, one that commas, dashes or brackets close.

    >>> from seoexport.medical.titles.wording import wording
    >>> other_names("trigger finger", "Trigger finger, also called locked finger, hurts.", wording("en"))
    ('locked finger',)
    """
    pattern = rf"(?<!\w){re.escape(name)},? ?[(–—-]? ?(?:{wording.also}) (?P<names>[^,;:.()–—]{{3,60}})(?: ?[,)–—])"
    found = re.search(pattern, plain(lead), re.IGNORECASE)
    if not found or _CLAUSE.fullmatch(found["names"]):
        return ()
    names = [_ARTICLE.sub("", each.strip(_QUOTES), count=1).strip(_QUOTES) for each in _SEVERAL.split(found["names"])]
    return tuple(names) if all(each and len(each.split()) <= _MOST_WORDS for each in names) else ()
