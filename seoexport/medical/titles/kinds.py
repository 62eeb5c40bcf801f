"""What a phrase names, by its own words: an illness, a symptom, a drug, a test, or nothing of that kind."""

from __future__ import annotations

import re

from seoexport.medical.anatomy import anatomy_type
from seoexport.medical.titles.wording import Wording, is_foreign, is_head_of_others, matched
from seoexport.model import Anatomy

#: In these languages nouns are written with a capital.
_NOUNS_WITH_CAPITALS = frozenset(("de",))
_PREPOSITIONS = frozenset(("at", "in", "of", "on"))
_WITH = re.compile(r",? (?:and|&|or|und|oder|et|ou|y|e|o|u|en|of|ve|veya|ile) |, |،|[/と・、]| و(?=\w)")


def kind_of(phrase: str, wording: Wording) -> str | None:
    """Return the schema.org type of what a phrase names, where its words tell it."""
    return next((kind for kind, names in wording.kinds if names.fullmatch(phrase)), None)


def is_name(phrase: str, wording: Wording) -> bool:
    """Return whether a phrase can be the name of one thing that a health page is about.

    No sentence is, no part of the body alone, nothing of which the language's table says so; and no two things, but
    for names that are of the parts of the body: "hand, foot and mouth disease".
    """
    if wording.table.spaced and not _is_of_names(phrase.split(), wording.language):
        return False
    if wording.others.fullmatch(phrase) or (not wording.table.spaced and wording.foreign.search(phrase)):
        return False
    if not any(map(str.isalpha, phrase)) or anatomy_type(phrase, wording.language):
        return False
    parts = _WITH.split(phrase)
    return len(parts) == 1 or all(anatomy_type(each.strip(), wording.language) for each in parts[:-1])


def _is_of_names(words: list[str], language: str) -> bool:
    """Return whether the words of a phrase, and the last of them before a preposition, can be of a name."""
    if any(is_foreign(word, language) for word in words):
        return False
    heads = [words[at - 1] for at, word in enumerate(words) if at and word.lower() in _PREPOSITIONS]
    return not any(is_head_of_others(word.lower(), language) for word in (*heads, words[-1]))


def anatomy_of(phrase: str, wording: Wording) -> tuple[Anatomy, ...]:
    """Return the part of the body that a phrase names beside what is there."""
    for patterns in (wording.cut_places, wording.places):
        for each in patterns:
            found = each.fullmatch(phrase)
            kind = anatomy_type(found["body"], wording.language) if found else None
            if found and kind:
                body = found["body"]
                return (Anatomy(body if wording.language in _NOUNS_WITH_CAPITALS else body.lower(), kind),)
    return ()


def without_place(phrase: str, wording: Wording) -> str | None:
    """Return a phrase without the part of the body where it is, where the rest says what it is."""
    found = matched(wording.cut_places, phrase)
    return found["x"] if found and anatomy_type(found["body"], wording.language) else None
