"""What a title says that its page is about, by the frames of its language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seoexport.medical.titles.wording import Wording, ends_in_aspect, is_silent, matched
from seoexport.medical.titles.words import plain
from seoexport.text import collapse

#: A longer title is a text.
LONGEST = 160
_MOST_WORDS, _MOST_SIGNS = 8, 20
_ENDS = " ?!.:¿¡؟？！。,，;-–—"
_WORD = re.compile(r"[\w'-]+")
_PARTS = re.compile(r"\s*[:：?？؟]\s*|\s+[-–—]\s+|\s*—\s*")
#: What stands on both sides of these is no one phrase.
_ACROSS = re.compile(r"[-–—]$")
_INNER = re.compile(r"[:：?？؟]")
_SITE = re.compile(r"\s+[|·•»]\s+|\s*｜\s*")
_BRACKETS = re.compile(r"\s*[(\[（【]([^()\[\]（）【】]*)[)\]）】]")
#: What stands in brackets is a name where it is a word or a few; these are none.
_NO_NAME = re.compile(
    r".*\d.*|.*\b(?:guide|pictures?|photos?|images?|videos?|updated?|explained|with|and|how|why|what|tips|infographic|pdf|"
    r"is|are|or|plus|new|free|mit|avec|con|com|met|und|et|y|e|en|ve|bilder|guía|guia|guida|gids)\b.*|.{1}|(?:\S+\s+){4,}.*",
    re.IGNORECASE,
)


class Reading(NamedTuple):
    """A phrase of a title, whether its frame is one of illnesses alone, and the name in brackets behind the phrase.

    With `oblique` the phrase is in a case in which it is not called. `people` is whom the title names elsewhere.
    """

    phrase: str
    is_certain: bool = False
    oblique: bool = False
    other: str | None = None
    people: str | None = None


def readings(title: str, wording: Wording, site_name: str | None = None) -> Iterator[Reading]:
    """Yield what a title can be about, the likeliest first; nothing where no frame of the language fits.

    1. all of it in a frame: "What causes X?"
    2. what stands before a colon, a dash or a question mark in a frame: "What is X? Causes and treatment"
    3. what stands there before a list of aspects: "X: causes, symptoms"
    Of each also without whom it speaks of at its end: "X symptoms in women".
    """
    text = _without_site(collapse(plain(title)), site_name)
    if len(text) > LONGEST or _is_silent(text, wording):
        return
    text, names = _without_brackets(text)
    for framed, certain, oblique, people in _phrases(text.strip(_ENDS), wording):
        phrase = _trimmed(framed, wording)
        if phrase and (len(phrase) <= _MOST_SIGNS or (wording.table.spaced and phrase.count(" ") < _MOST_WORDS)):
            other = next((name for before, name in names if before.casefold().endswith(phrase.casefold())), None)
            yield Reading(phrase, certain, oblique, other, people)


def _is_silent(text: str, wording: Wording) -> bool:
    if any(is_silent(word, wording.language) for word in _WORD.findall(text)):
        return True
    return wording.silent_phrases.search(text) is not None


def framed_phrase(heading: str, wording: Wording) -> str | None:
    """Return what a heading speaks of, where a frame of the language fits it."""
    found = _in_frame(heading.strip(_ENDS), wording)
    return _trimmed(found[0], wording) if found else None


def _phrases(text: str, wording: Wording) -> Iterator[tuple[str, bool, bool, str | None]]:
    if not _INNER.search(text):
        yield from _framed(text, wording)
    head, *rest = _PARTS.split(text, maxsplit=1)
    if not rest or not head:
        return
    is_list = wording.subtitle.fullmatch(rest[0]) is not None
    is_certain = is_list and wording.illness.search(rest[0]) is not None
    found = False
    for phrase, certain, oblique, people in _framed(head, wording):
        found = True
        yield phrase, certain or is_certain, oblique, people
    if is_list and not found:
        yield head, is_certain, False, None


def _framed(text: str, wording: Wording) -> Iterator[tuple[str, bool, bool, str | None]]:
    if found := _in_frame(text, wording):
        yield *found, None
    elif (of_people := matched(wording.among, text)) and (found := _in_frame(of_people["x"], wording)):
        yield *found, of_people["people"]


def _in_frame(text: str, wording: Wording) -> tuple[str, bool, bool] | None:
    of_aspects = ends_in_aspect(text.rpartition(" ")[2].lower(), wording.language)
    for frame, certain, oblique in wording.frames if of_aspects else wording.other_frames:
        if (found := frame.fullmatch(text)) and not _ACROSS.search(found["x"]):
            return found["x"], certain, oblique
    return None


def _trimmed(phrase: str, wording: Wording) -> str:
    """Return a phrase without articles in front and without when, where and how behind."""
    before = ""
    while before != phrase:
        before = phrase
        phrase = phrase.strip(_ENDS + "'\"“”„«»")
        if found := wording.articles.match(phrase):
            phrase = phrase[found.end() :]
        if found := wording.circumstances.fullmatch(phrase):
            phrase = found["x"]
    return phrase


def _without_site(text: str, site_name: str | None) -> str:
    text = _SITE.split(text, maxsplit=1)[0]
    name = plain(site_name or "").casefold()
    if name and text.casefold().endswith(name):
        shorter = text[: -len(name)].rstrip()
        return shorter[:-1].rstrip() if shorter.endswith(("-", "–", "—", ":")) else text
    return text


def _without_brackets(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Return a title without what stands in brackets, and of what is a name there also what stands before it."""
    if "(" not in text and "[" not in text and "（" not in text and "【" not in text:
        return text, []
    names, kept, at = [], "", 0
    for found in _BRACKETS.finditer(text):
        kept += text[at : found.start()]
        at = found.end()
        if not _NO_NAME.fullmatch(found[1]):
            names.append((kept, found[1].strip()))
    return collapse(kept + text[at:]), names
