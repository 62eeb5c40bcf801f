"""What a language's table says: how its titles are worded, as fragments of regular expressions."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """How titles of health pages are worded in one language.

    `illness` and `further` are nouns of aspects: those that only illnesses have, and those that other things have too;
    `described` are the words before them, `joined` what stands between them. A frame is a whole title with `{x}` for
    what it is about, `{aspects}` for one aspect or several, `{illness}` for several of which one is of `illness`, and
    `{verbs}` for what people do against an illness. `certain` frames are of nothing but illnesses; with those in
    `plain` a heading has to show it, by one of the `cues` in lower case, or the subject's words by one of the `kinds`.
    `oblique` frames have a noun in a case in which it is not called; the page has to have it in another.

    `subtitles` is what may stand behind a colon beside a list of aspects. `silent` are the words and `silent_phrases`
    what else titles have that are about no illness, whatever else they say. `foreign` are words that no name of one
    has, `others` whole names of what is none, `heads` their last words. `articles` and `elided` ones are cut off in
    front, `circumstances` behind. `kinds` pairs schema.org's types with how their names look. `places` have `{body}`,
    and `{x}` where the rest is a name, in `cut_places`. `people` is in whom, in the frames of `among`; `people_named`
    has those that are called otherwise alone. `also` and `behind_also` stand around another name. `endings` are those
    of inflection, or `stem_length` is how many letters the forms of a word share. `spaced` is whether blanks part them.
    """

    illness: str
    further: str
    described: str = ""
    joined: str
    verbs: str = "(?!)"
    certain: tuple[str, ...]
    plain: tuple[str, ...]
    oblique: tuple[str, ...] = ()
    subtitles: str = "(?!)"
    cues: tuple[str, ...]
    silent: str = "(?!)"
    silent_phrases: str = "(?!)"
    foreign: str = "(?!)"
    others: str
    heads: str = "(?!)"
    articles: str = "(?!)"
    elided: str = "(?!)"
    circumstances: str = "(?!)"
    kinds: tuple[tuple[str, str], ...]
    places: tuple[str, ...] = ()
    cut_places: tuple[str, ...] = ()
    people: str = "(?!)"
    people_named: tuple[tuple[str, str], ...] = ()
    among: tuple[str, ...] = ()
    also: str = "(?!)"
    behind_also: str = "(?!)"
    endings: str = "(?!)"
    stem_length: int | None = None
    spaced: bool = True
