"""What the page describes beside its article, such as a recipe or an event, as front matter or mark-up state it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import get_close_matches
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.marked_up_things import marked_up
from seoexport.extractor.thing_needs import lacking
from seoexport.model import Origin, Thing
from seoexport.text import folded_name
from seoexport.type_names import ROOTS

UNFIT = "stated-property"
INCOMPLETE = "stated-incomplete"

_NAMED = {kind.lower(): kind for kind in ROOTS}


def things(evidence: Evidence) -> Iterator[Fact[tuple[Thing, ...]]]:
    """Yield the candidates for what is described beside the article.

    1. front matter, under `seo` and the name of the type: `seo.recipe`, `seo.music_event`
    2. the nodes of the page's own mark-up, with the properties that their type has
    """
    for found in (evidence.things, marked_up(evidence)):
        if found and found[0].origin:
            yield Fact(found, found[0].origin)


def stated_things(front_matter: FrontMatter, base: str) -> tuple[tuple[Thing, ...], tuple[Finding, ...]]:
    """Return what front matter describes under `seo`, and what in it does not fit; addresses are below `base`."""
    seo = next((key for key in front_matter.values if isinstance(key, str) and key.lower() == "seo"), "")
    values = front_matter.values.get(seo)
    if not isinstance(values, Mapping):
        return (), ()
    lines = folded_lines(front_matter)
    found: list[Thing] = []
    problems: list[Problem] = []
    lacks: list[Problem] = []
    for key, value in values.items():
        kind = _NAMED.get(folded_name(key))
        if kind is None:
            problems += _misspelt(seo, key, value)
        elif value:
            for at, each in _each(f"{seo}.{key}", value):
                thing, misfits = _described(kind, at, each, base)
                problems += misfits
                if thing:
                    origin = Origin(source="front matter", key=at, line=nearest_line(lines, at))
                    found.append(replace(thing, origin=origin))
                    problems += _unreadable(thing, at)
                    lacks += lacking(thing.properties, thing.type, at)
    return tuple(found), (*_findings(UNFIT, problems, lines), *_findings(INCOMPLETE, lacks, lines))


def _unreadable(thing: Thing, at: str) -> Iterator[Problem]:
    from seoexport.extractor.thing_amounts import unreadable

    return unreadable(thing.properties, at)


def _findings(rule: str, problems: list[Problem], lines: Mapping[str, int]) -> Iterator[Finding]:
    return (Finding(rule=rule, problem=replace(each, line=nearest_line(lines, each.at))) for each in problems)


def _each(at: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, list):
        yield from ((f"{at}.{number}", each) for number, each in enumerate(value))
    else:
        yield at, value


def _described(kind: str, at: str, values: Any, base: str) -> tuple[Thing | None, list[Problem]]:
    from seoexport.stated import described, typed
    from seoexport.stated.wishes import shown

    if not isinstance(values, Mapping):
        message = f"{at} is {shown(values)}; it must be a mapping of its properties, or a list of such mappings"
        return None, [Problem(message=message, at=at)]
    named, wrong = typed(values, kind)
    named = named if named in ROOTS else kind
    properties, misfits = described(values, named, base)
    problems = [
        replace(each, at=f"{at}.{each.at}") for each in (*wrong, *misfits, *_not_of_question(named, properties))
    ]
    return Thing(type=named, properties=properties) if properties else None, problems


def _not_of_question(kind: str, properties: Mapping[str, Any]) -> Iterator[Problem]:
    """Yield what is stated of a QAPage beside its one question: the page has it from other keys."""
    if kind != "QAPage":
        return
    questions = properties.get("mainEntity")
    if isinstance(questions, list) and len(questions) > 1:
        yield Problem(message=f"mainEntity has {len(questions)} questions; the first is used", at="mainEntity")
    for name in sorted(properties.keys() - {"mainEntity"}):
        message = f"{name} of a QAPage is that of the page; state it at the top of the front matter"
        yield Problem(message=message, at=name)


def _misspelt(seo: str, key: str, value: Any) -> list[Problem]:
    """Return the problem of a key that holds properties and is nearly the name of a type."""
    holds_properties = any(isinstance(each, Mapping) for each in (value if isinstance(value, list) else [value]))
    near = get_close_matches(folded_name(key), _NAMED, n=1, cutoff=0.8) if holds_properties else []
    if not near:
        return []
    message = f"unknown key {seo}.{key}; did you mean {seo}.{_snake(_NAMED[near[0]])}?"
    return [Problem(message=message, at=f"{seo}.{key}")]


def _snake(kind: str) -> str:
    return re.sub("(?<=[a-z])(?=[A-Z])", "_", kind).lower()


def folded_lines(front_matter: FrontMatter) -> dict[str, int]:
    """Return the lines of the paths of keys, whatever their spelling, for `nearest_line`."""
    return {folded_name(key): line for key, line in front_matter.lines.items()}


def nearest_line(lines: Mapping[str, int], at: str) -> int | None:
    """Return the line of a path of keys, in any spelling, or of the nearest one above it."""
    parts = folded_name(at).split(".")
    above = (".".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((lines[each] for each in above if each in lines), None)
