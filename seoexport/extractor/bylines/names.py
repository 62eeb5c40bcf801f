"""Names as pages write them: taken out of the words around them, told from roles, dates, logins and bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from seoexport.extractor.bylines.first_names import AGENCIES, SURNAMES, SURNAMES_OF_BODIES
from seoexport.extractor.bylines.leads import begins_like_lead, without_lead
from seoexport.extractor.bylines.noise import bare, first_sentence
from seoexport.extractor.bylines.shapes import (
    is_abbreviation,
    is_body,
    is_credential,
    is_full_name,
    is_place,
    is_role_word,
    says_role,
)
from seoexport.extractor.bylines.words import AND, BODIES, MONTHS, NOBODY, ROLES, STOPS
from seoexport.text import collapse

#: No name of a person or a body has more words or characters; a longer text is a sentence.
MAX_NAME_WORDS, MAX_NAME_LENGTH = 8, 80
#: A text with more parts is a list of something else.
MAX_NAMES = 20

_AND_WORDS = "|".join(map(re.escape, sorted(AND)))
_DATE = re.compile(r"\d[\d.:/年月日時时分 -]{5,}")
_PLAIN = re.compile(r"[^\W\d_]+(?:(?:[ -]|[.'’] ?)[^\W\d_]+){1,8}")
_NOT_PLAIN = AGENCIES | AND | BODIES | ROLES | STOPS
_HARD = re.compile(r"\s*(?:[;|•·⋅\n\t→]|(?<=\s)[–—/-](?=\s)|、|，|；|／|・(?=\S+\s))\s*")
_SOFT = re.compile(rf"(\s*,\s*|\s+(?:{_AND_WORDS})\s+)", re.IGNORECASE)
_LEADING_AND = re.compile(rf"^(?:{_AND_WORDS})\s+", re.IGNORECASE)
_NO_NAME = re.compile(r"[/\\<>{}=*_#?!:：\"]|^\d|@(?! )|\d{3}|\.(?:com|org|net|de|html?|php)\b")
#: How adjectives end with which bodies are named: "Associated", "Canadian", "Catholic".
_DESCRIBING = ("ated", "ian", "ean", "ish", "ese", "ional", "eral", "ic")
_EDGES = " ,:;|-–—"


class Name(NamedTuple):
    """A name, whether it is that of a body, and what its bearer is, where that was said beside it."""

    text: str
    is_body: bool = False
    job_title: str | None = None


@lru_cache(maxsize=1024)
def names_in(text: str, language: str | None = None) -> tuple[Name, ...]:
    """Return the names in a text that holds nothing but names and what belongs to them.

    >>> [name.text for name in names_in("By Ada Example, Senior Editor and Bea van Sample")]
    ['Ada Example', 'Bea van Sample']
    >>> names_in("Ada Example, Senior Editor")[0].job_title, names_in("admin"), names_in("Example Ltd")[0].is_body
    ('Senior Editor', (), True)
    """
    if _is_plain(text):
        return (Name(text),)
    if len(text) > MAX_NAMES * MAX_NAME_LENGTH:
        return ()
    text = first_sentence(without_lead(collapse(_DATE.sub("|", bare(text))).lstrip("| "), language))
    parts = _HARD.split(text)[:MAX_NAMES]
    if len(parts) == 2 and " - " in text and not is_full_name(parts[0]):
        parts = [text]
    found: dict[str, Name] = {}
    last = ""
    for part in (part.strip(_EDGES) for part in parts):
        if last and says_role(part) and not is_full_name(_trimmed(part)):
            found[last] = found[last]._replace(job_title=found[last].job_title or part)
            continue
        for name in _separated(part):
            last = name.text.casefold()
            if last not in found or found[last].text.isupper():
                found[last] = name
    return tuple(found.values())


def _is_plain(text: str) -> bool:
    """Return whether a text is a single name, as most are: two to four words of which none has another meaning."""
    if len(text) > MAX_NAME_LENGTH / 2 or not _PLAIN.fullmatch(text) or begins_like_lead(text) or ". " in text:
        return False
    words = text.casefold().split()
    return (
        2 <= len(words) <= 4 and _NOT_PLAIN.isdisjoint(words) and text.casefold() not in NOBODY and is_full_name(text)
    )


def is_stated_person(text: str) -> bool:
    """Return whether a text that stands for a person is nothing but a name, whatever else its words could mean.

    >>> [is_stated_person(text) for text in ("Emma Kitchen", "Ada Example Le", "Ada Example Team", "By Ada Example")]
    [True, True, False, False]
    """
    words = text.casefold().split()
    if not is_full_name(text) or begins_like_lead(text) or text.casefold() in NOBODY or len(text) > MAX_NAME_LENGTH:
        return False
    if not AND.isdisjoint(words) or _NO_NAME.search(text) or any(sign in text for sign in ",;|"):
        return False
    if not is_body(text):
        return True
    is_described = words[0] == "the" or words[0].endswith(_DESCRIBING)
    return len(words) <= 3 and not is_described and words[-1] in SURNAMES_OF_BODIES and BODIES.isdisjoint(words[:-1])


def _separated(text: str) -> Iterator[Name]:
    """Yield the names in a text that holds commas and "and": it is split only where names stand on both sides."""
    parts = _soft_parts(text)
    if len(parts) < 2 or not any(is_full_name(_trimmed(part)) for part in parts):
        yield from _name(parts[0] if any(map(says_role, parts[1:])) else text)
        return
    waiting: Name | None = None
    for part in parts:
        if waiting and (is_credential(part) or (is_abbreviation(part) and _has_credential(waiting.text))):
            waiting = waiting._replace(text=f"{waiting.text}, {part}")
        elif waiting and is_place(part):
            continue
        elif not waiting or is_full_name(_trimmed(part)) or _is_body_part(part):
            if waiting:
                yield waiting
            waiting = next(_name(part), None)
        elif not waiting.job_title and not waiting.is_body and says_role(part):
            waiting = waiting._replace(job_title=part)
    if waiting:
        yield waiting


def _has_credential(name: str) -> bool:
    return is_credential(name.rsplit(maxsplit=1)[-1])


def _is_body_part(text: str) -> bool:
    last = text.rsplit(maxsplit=1)[-1].casefold()
    return is_body(text) and (last in BODIES or not is_role_word(last))


def _soft_parts(text: str) -> list[str]:
    """Return the parts between commas and "and"; a role keeps its "and".

    >>> _soft_parts("Ada Example, Home Repair & Garden Editor"), _soft_parts("Ada Example & Bea Sample, Editor")
    (['Ada Example', 'Home Repair & Garden Editor'], ['Ada Example', 'Bea Sample', 'Editor'])
    """
    pieces = _SOFT.split(text)
    parts = [pieces[0]]
    for between, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        part = _LEADING_AND.sub("", piece, count=1)
        if "," not in between and says_role(part) and not is_full_name(_trimmed(part)):
            parts[-1] += between + part
        else:
            parts.append(part)
    return [part for part in parts if part.strip(_EDGES)] or [text]


def _trimmed(text: str) -> str:
    """Return a text from the first word that is no role to the one with which something else begins."""
    words = text.split()
    while (
        len(words) > 2 and is_role_word(words[0]) and not is_role_word(words[-1]) and is_full_name(" ".join(words[1:3]))
    ):
        del words[0]
    for at, word in enumerate(words[1:], 1):
        sign = word.strip(".,:;|").casefold()
        dated = sign[:1].isdigit() or (sign[:3] in MONTHS and " ".join(words[at + 1 : at + 2])[:1].isdigit())
        is_last_name = sign in SURNAMES and word[0].isupper() and at == len(words) - 1
        if dated or (sign in STOPS and not is_last_name) or is_role_word(word):
            name = " ".join(words[:at]).rstrip(_EDGES)
            return name if dated or is_full_name(name) else " ".join(words)
    return " ".join(words)


def _name(text: str) -> Iterator[Name]:
    """Yield the name with which a text begins, if it is one."""
    name = _trimmed(text)
    if not name:
        return
    behind = text.partition(name)[2].strip(_EDGES)
    body = is_body(text) and not _is_person_before(name, behind)
    name = text if body else name
    if name.casefold() in NOBODY or name.casefold() in STOPS:
        return
    if len(name) > MAX_NAME_LENGTH or len(name.split()) > MAX_NAME_WORDS or not any(map(str.isalpha, name)):
        return
    if not all(map(is_role_word, name.split())) and (body or not _NO_NAME.search(name)):
        yield Name(name, body, behind if behind and not body and says_role(behind) else None)


def _is_person_before(name: str, behind: str) -> bool:
    """Return whether words such as "News" only follow a person's name: as a place, or within a role."""
    if not behind or not is_full_name(name) or is_body(name):
        return False
    words = behind.casefold().split()
    return words[0] in STOPS or words[-1] not in BODIES
