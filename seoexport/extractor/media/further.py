"""What else mappings say of a film or a recording: whatever schema.org has that the model has no field for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.marked_up_things import MAX_VALUES, own, whole
from seoexport.extractor.things import UNFIT, folded_lines, nearest_line
from seoexport.model import JSON, Origin

#: Front matter keys under which a type is described.
_KEYS = {"VideoObject": ("videos",), "AudioObject": ("audio", "audios")}

_EITHER = "name title description duration uploaddate uploaded date contenturl url src file type".split()
#: What the model has fields for, by the names that `Described` is asked for.
_FIELDS = {
    "VideoObject": frozenset(
        (*_EITHER, *"embedurl thumbnailurl thumbnail width height expires transcript seekurl potentialaction".split(),
         *"clips haspart broadcast publication".split())
    ),
    "AudioObject": frozenset((*_EITHER, "encodingformat")),
}  # fmt: skip


def further(values: Mapping[str, Any], kind: str, evidence: Evidence, origin: Origin) -> JSON:
    """Return what a mapping states beside the fields of the model, as the properties of a node of type `kind`.

    In mark-up, what the page itself is called there and what is in the place of references is as of other things.
    """
    if origin.source != "markup":
        return _read(values, kind, evidence)[0]
    left = iter(range(MAX_VALUES))
    described = {
        key: whole(value, evidence.named_nodes, left) for key, value in own(dict(values)) if not _is_field(key, kind)
    }
    return _read(described, kind, evidence)[0]


def findings(evidence: Evidence) -> Iterator[Finding]:
    """Yield what front matter says of films and recordings that schema.org does not have."""
    for kind, keys in _KEYS.items():
        for fact in evidence.stated(*keys):
            several = isinstance(fact.value, list)
            for number, each in enumerate(fact.value if several else [fact.value]):
                if isinstance(each, Mapping):
                    at = f"{fact.origin.key}.{number}" if several else f"{fact.origin.key}"
                    yield from _unfit(each, kind, at, evidence)


def _unfit(values: Mapping[str, Any], kind: str, at: str, evidence: Evidence) -> Iterator[Finding]:
    for problem in _read(values, kind, evidence)[1]:
        place = f"{at}.{problem.at}" if problem.at else at
        line = nearest_line(folded_lines(evidence.front_matter), place)
        yield Finding(rule=UNFIT, problem=replace(problem, at=place, line=line))


def _read(values: Mapping[str, Any], kind: str, evidence: Evidence) -> tuple[JSON, tuple[Problem, ...]]:
    rest = {key: value for key, value in values.items() if not key.startswith("@") and not _is_field(key, kind)}
    if not rest:
        return {}, ()
    from seoexport.stated import described

    return described(rest, kind, evidence.address)


def _is_field(key: str, kind: str) -> bool:
    return key.lower().replace("_", "").replace("-", "") in _FIELDS[kind]
