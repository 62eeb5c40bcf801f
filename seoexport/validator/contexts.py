"""What a JSON-LD context makes of names: which of them are schema.org's.

https://www.w3.org/TR/json-ld11/#the-context
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from seoexport.document.json_ld import Script

#: What a context is, as far as it can be told without fetching it.
Kind = Literal["schema.org", "misspelt", "other"]

_SCHEMA_ORG = re.compile(r"https?://(?:www\.)?schema\.org(?:/|/docs/jsonldcontext\.json(?:ld)?)?#?")
_IRI = re.compile(r"(?:https?://(?:www\.)?schema\.org/|schema:)([^/#:]+)")
_VOCABULARY = re.compile(r"https?://(?:www\.)?schema\.org/?#?")

#: Who names one of these means it: they are contexts and vocabularies of their own.
_OTHERS = re.compile(
    r"https?://(?:[\w-]+\.)*(?:w3\.org|w3id\.org|purl\.org|purl\.imsglobal\.org|xmlns\.com|iiif\.io)(?:/|$)"
)


class Terms(NamedTuple):
    """What names mean under a context.

    `bare` says whether a name without prefix is schema.org's unless it is `defined` otherwise: there stands the name
    that schema.org has for it, or None. Under an `opaque` context, others may mean something that is known only there.
    """

    bare: bool = True
    prefixes: frozenset[str] = frozenset(("schema",))
    defined: Mapping[str, str | None] = {}
    opaque: bool = False

    def name(self, written: str) -> str | None:
        """Return the name that schema.org has for a name; None for one of another vocabulary.

        >>> SCHEMA_ORG.name("name"), SCHEMA_ORG.name("schema:name"), SCHEMA_ORG.name("gs1:gtin")
        ('name', 'name', None)
        """
        if written in self.defined:
            return self.defined[written]
        prefix, colon, rest = written.partition(":")
        if not colon:
            return written if self.bare else None
        if prefix in self.prefixes:
            return rest
        found = _IRI.fullmatch(written)
        return found[1] if found else None


#: How nearly all name it.
_USUAL = tuple(f"{scheme}://schema.org{end}" for scheme in ("https", "http") for end in ("", "/"))

#: What names mean where nothing is said but that they are schema.org's.
SCHEMA_ORG = Terms()


def kind_of(address: str) -> Kind:
    """Return what the address of a context names.

    >>> [kind_of(each) for each in ("https://schema.org", "http://shema.org/", "https://www.w3.org/ns/activitystreams")]
    ['schema.org', 'misspelt', 'other']
    """
    if _SCHEMA_ORG.fullmatch(address.strip()):
        return "schema.org"
    return "misspelt" if _is_near(address.strip().lower()) else "other"


def is_known_other(address: str) -> bool:
    """Return whether an address is that of another vocabulary, which may have names that schema.org has as well."""
    return _OTHERS.match(address) is not None


def under(context: Any, terms: Terms = SCHEMA_ORG) -> Terms:
    """Return what names mean under a context that stands where they meant `terms`.

    >>> under([{"schema": "http://schema.org/"}]).name("schema:Person"), under("https://schema.org") == SCHEMA_ORG
    ('Person', True)
    """
    for each in context if isinstance(context, list) else [context]:
        if isinstance(each, str):
            terms = _named(each, terms)
        elif isinstance(each, dict):
            terms = _defined(each, terms)
    return terms


def at_outset(context: Any) -> Terms:
    """Return what names mean under the context of a whole block, before which nothing was said."""
    first = context[0] if isinstance(context, list) and context else context
    return under(context, Terms(bare=not isinstance(first, dict)))


def terms_by_place(stated: Iterable[tuple[str, Any, bool]]) -> dict[str, Terms]:
    """Return what names mean by the JSON pointers at which a context says so; nothing where all are schema.org's.

    Of each place, `stated` has its pointer, its context, and whether it is a whole block; outer ones come first.
    """
    found: dict[str, Terms] = {}
    for at, context, is_block in stated:
        if is_block:
            found[at] = SCHEMA_ORG if context is None or context in _USUAL else at_outset(context)
        elif at not in found:
            found[at] = under(context, terms_at(at, found))
    return found if any(each is not SCHEMA_ORG for each in found.values()) else {}


def terms_at(at: str, places: Mapping[str, Terms]) -> Terms:
    """Return what names mean at a JSON pointer: what the innermost context around it says."""
    while at:
        if at in places:
            return places[at]
        at = at.rpartition("/")[0]
    return SCHEMA_ORG


def block_contexts(script: Script) -> Iterator[tuple[str, Any, bool]]:
    """Yield the contexts at the top of a script, as `terms_by_place` takes them; a list is several blocks."""
    if script.value.__class__ is dict:
        yield script.pointer, script.value.get("@context"), True
    elif script.value.__class__ is list:
        for number, each in enumerate(script.value):
            if each.__class__ is dict:
                yield f"{script.pointer}/{number}", each.get("@context"), True


def _named(address: str, terms: Terms) -> Terms:
    if kind_of(address) != "other":
        return terms._replace(bare=True)
    return terms._replace(bare=terms.bare and not is_known_other(address), opaque=True)


def _defined(context: Mapping[str, Any], terms: Terms) -> Terms:
    defined, prefixes, bare = dict(terms.defined), set(terms.prefixes), terms.bare
    if "@vocab" in context:
        vocabulary = context["@vocab"]
        bare = isinstance(vocabulary, str) and kind_of(vocabulary) != "other"
    for name, meaning in context.items():
        iri = meaning.get("@id", name) if isinstance(meaning, dict) else meaning
        if not name.startswith("@") and isinstance(iri, str):
            if _VOCABULARY.fullmatch(iri):
                prefixes.add(name)
            else:
                defined[name] = Terms(bare, frozenset(prefixes)).name(iri)
    return terms._replace(bare=bare, prefixes=frozenset(prefixes), defined=defined)


def _is_near(address: str) -> bool:
    """Return whether an address was meant to be schema.org's: its host is at most two slips away, or it goes on."""
    if "schema.org" in address:
        return True
    host = address.partition("://")[2].partition("/")[0].removeprefix("www.") or address.strip("/")
    name = host.partition(":")[0].rpartition(".")[0] or host
    return name in ("schema", "schemas") or _is_slip(host, "schema.org")


def _is_slip(host: str, meant: str) -> bool:
    from seoexport.validator.terms.spelling import cuts

    return not cuts(host[: len(meant) + 2]).isdisjoint(cuts(meant))
