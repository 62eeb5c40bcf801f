"""What front matter states of the subject of a health page, under `condition`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from seoexport.diagnostics import Problem
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.languages import primary
from seoexport.medical.anatomy import anatomy_type
from seoexport.medical.titles.kinds import kind_of
from seoexport.medical.titles.wording import known, wording
from seoexport.model import JSON, Anatomy, Subject
from seoexport.one_or_many import as_list
from seoexport.text import folded_name, line_of
from seoexport.type_names import ROOTS, SUBJECTS

KEY = "condition"
CONDITION = "MedicalCondition"

_NONE = ("none", "no", "off", "false")
#: Keys that stand for schema.org's.
_ALIASES = {
    "alternatenames": "alternateName",
    "anatomy": "associatedAnatomy",
    "bodypart": "associatedAnatomy",
}
#: What stands for schema.org's keys of a code: the words of the table of conditions.
_OF_CODE = {"system": "codingSystem", "value": "codeValue", "set": "inCodeSet"}


class Stated(NamedTuple):
    """The subject as it was stated, None where nothing of it can be used, and what does not fit."""

    subject: Subject | None = None
    problems: tuple[Problem, ...] = ()


def stated(evidence: Evidence) -> Fact[Any] | None:
    """Return what stands under `condition`, whatever it is."""
    return next(evidence.stated(KEY), None)


def is_switched_off(fact: Fact[Any] | None) -> bool:
    """Return whether front matter says that the page is about nothing of the kind."""
    return fact is not None and (fact.value is False or str(fact.value).strip().lower() in _NONE)


def read(value: Any, language: str | None, base: str) -> Stated:
    """Return the subject that a name, or a mapping of properties, states; of a list the first.

    >>> read("calf cramp", "en", "https://example.org/").subject.type
    'MedicalSymptom'
    """
    if isinstance(value, list) and value:
        first = read(value[0], language, base)
        more = Problem(message=f"{KEY} has {len(value)} entries; the first is used", at=KEY)
        return first if len(value) == 1 else first._replace(problems=(*first.problems, more))
    if isinstance(value, Mapping):
        return _described(value, language, base)
    if isinstance(value, str) and (name := line_of(value)):
        return Stated(Subject(name=name, type=subject_type(kind_of_name(name, language)) or CONDITION))
    return Stated(None, (_misfit(value),))


def subject_type(kind: str | None) -> str | None:
    """Return a type if a health page can be about what has it, None for others.

    >>> subject_type("MedicalSymptom"), subject_type("Hospital")
    ('MedicalSymptom', None)
    """
    return kind if ROOTS.get(kind or "") in SUBJECTS else None


def kind_of_name(name: str, language: str | None) -> str | None:
    """Return the type of what is called so, where the words tell it."""
    letters = known(language)
    return kind_of(name, wording(letters)) if letters else None


def of_properties(kind: str, properties: Mapping[str, Any], name: str) -> Subject:
    """Return the subject that schema.org's properties describe."""
    rest = {key: each for key, each in properties.items() if key != "name"}
    others = [each for each in as_list(rest.pop("alternateName", None)) if isinstance(each, str)]
    same = [each for each in as_list(rest.pop("sameAs", None)) if isinstance(each, str)]
    anatomy = as_list(rest.get("associatedAnatomy"))
    if all(isinstance(each, dict) and each.keys() == {"@type", "name"} for each in anatomy):
        rest.pop("associatedAnatomy", None)
    else:
        anatomy = []
    return Subject(
        name=name,
        type=kind,
        alternate_names=tuple(others),
        anatomy=tuple(Anatomy(each["name"], each["@type"]) for each in anatomy),
        same_as=tuple(same),
        properties=rest,
    )


def _described(values: Mapping[str, Any], language: str | None, base: str) -> Stated:
    from seoexport.stated import described

    own = {_property(str(key), each): each for key, each in values.items()}
    people = own.pop("population", None)
    name = line_of(own.get("name"))
    kind, wrong = _typed(own, subject_type(kind_of_name(name or "", language)) or CONDITION)
    typed = {key: _in_full(key, each, language) for key, each in own.items()}
    properties, misfits = described(typed, kind, base)
    problems = [Problem(message=each.message, at=f"{KEY}.{each.at}") for each in (*wrong, *misfits)]
    if not name:
        problems.append(Problem(message=f"{KEY} states no name; it must be a name or a mapping with one", at=KEY))
        return Stated(None, tuple(problems))
    subject = of_properties(kind, properties, name)
    return Stated(_of_people(subject, people), tuple(problems))


def _of_people(subject: Subject, people: Any) -> Subject:
    from dataclasses import replace

    return replace(subject, population=line_of(people))


def _typed(values: Mapping[str, Any], otherwise: str) -> tuple[str, Iterator[Problem]]:
    from seoexport.stated.names import type_named
    from seoexport.stated.wishes import shown

    stated_type = values.get("@type", values.get("type"))
    if stated_type is None:
        return otherwise, iter(())
    kind = subject_type(type_named(stated_type)) if isinstance(stated_type, str) else None
    if kind:
        return kind, iter(())
    message = f"type is {shown(stated_type)}; it must be {' or '.join(sorted(SUBJECTS))}, or a type below"
    return otherwise, iter([Problem(message=message, at="type")])


def _property(key: str, value: Any) -> str:
    """Return schema.org's name for a key; `codes` has codes as in the table of conditions, not the word "none"."""
    return "code" if key == "codes" and not isinstance(value, str) else _ALIASES.get(folded_name(key), key)


def _in_full(key: str, value: Any, language: str | None) -> Any:
    """Return what was stated under a key of schema.org in its words, where there is a shorter way to say it."""
    if key == "associatedAnatomy":
        return _anatomy(value, language)
    return _code(value) if key == "code" else value


def _code(value: Any) -> Any:
    if isinstance(value, list):
        return [_code(each) for each in value]
    return {_OF_CODE.get(key, key): each for key, each in value.items()} if isinstance(value, Mapping) else value


def _anatomy(value: Any, language: str | None) -> Any:
    """Return parts of the body with the types that their names have."""
    if isinstance(value, list):
        return [_anatomy(each, language) for each in value]
    name = line_of(value)
    if name is None:
        return value
    node: JSON = {"type": anatomy_type(name, primary(language)) or "AnatomicalStructure", "name": name}
    return node


def _misfit(value: Any) -> Problem:
    from seoexport.stated.wishes import shown

    return Problem(message=f"{KEY} is {shown(value)}; it must be a name, a mapping with one, or false", at=KEY)
