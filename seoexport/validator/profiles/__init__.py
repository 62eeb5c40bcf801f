"""What consumers document that they want of structured data: dated tables, one feature per row.

A profile is a YAML file in this folder; `schemas/profile.schema.json` says what it holds. It is read at the first
question, once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from seoexport.diagnostics import Wish
from seoexport.one_or_many import as_list
from seoexport.vocabulary import ancestors

#: The profile whose features the rules of the group `google` hold pages against.
GOOGLE = "google-2026-06"
#: What readers of health pages look for.
MEDICAL = "medical-2026-03"

_SUFFIX = ".yaml"
_REMEMBERED = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """One thing that is wanted: one of `names`, in what stands under the properties of `path`, with a value of `kinds`.

    `when` and `unless` are types of what has to have it: an AggregateOffer has another price than an Offer.
    """

    path: tuple[str, ...]
    names: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    when: str | None = None
    unless: str | None = None

    def __str__(self) -> str:
        return " or ".join(".".join((*self.path, name)) for name in self.names)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feature:
    """What a consumer wants of the nodes of some types; `since` is the day on which a retired one ended.

    `types` count with those below them, but for those below `without`; `exactly` names types without those below.
    `within` are the properties under which such a node has to stand; where it is empty, the node is what the page is
    about, or it may stand `anywhere`. `page` is "home" where the home page alone is looked at. With `other_uses`, nodes
    that are far from what is required are not meant for it.
    """

    name: str
    profile: str
    rule: str
    wish: Wish
    types: frozenset[str] = frozenset()
    exactly: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    within: frozenset[str] = frozenset()
    anywhere: bool = False
    page: str | None = None
    other_uses: bool = False
    status: str = "active"
    since: str | None = None
    required: tuple[Demand, ...] = ()
    recommended: tuple[Demand, ...] = ()
    optional: tuple[Demand, ...] = ()
    choices: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)

    def concerns(self, type_name: str) -> bool:
        """Return whether nodes of this type are looked at."""
        above = ancestors(type_name)
        inherited = not self.types.isdisjoint(above) and self.without.isdisjoint(above)
        return inherited or type_name in self.exactly


@cache
def profile_names() -> tuple[str, ...]:
    """Return the names of the profiles, sorted."""
    names = (each.name for each in files(__name__).iterdir())
    return tuple(sorted(name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)))


@cache
def written(profile: str) -> Any:
    """Return a profile as its file has it."""
    from seoexport.strict_yaml import load

    return load(files(__name__).joinpath(f"{profile}{_SUFFIX}").read_text(encoding="utf-8")).value


def features(profile: str = GOOGLE) -> Mapping[str, Feature]:
    """Return the features of a profile by their names.

    >>> features()["FAQPage"].since
    '2026-05-07'
    """
    return _features(profile)


@lru_cache(maxsize=_REMEMBERED)
def features_of(types: tuple[str, ...], profile: str = GOOGLE) -> tuple[Feature, ...]:
    """Return the features that concern a node of these types.

    >>> [feature.name for feature in features_of(("Product",))]
    ['Product', 'MerchantListing']
    """
    return tuple(each for each in features(profile).values() if any(map(each.concerns, types)))


@lru_cache(maxsize=_REMEMBERED)
def names_of_features(types: tuple[str, ...], profile: str = GOOGLE) -> frozenset[str]:
    """Return the names of the features that concern a node of these types.

    >>> sorted(names_of_features(("Dentist", "Product")))
    ['LocalBusiness', 'MerchantListing', 'Product']
    """
    return frozenset(each.name for each in features_of(types, profile))


@cache
def _features(profile: str) -> Mapping[str, Feature]:
    return {name: _feature(profile, name, row) for name, row in written(profile).get("features", {}).items()}


def _feature(profile: str, name: str, row: Mapping[str, Any]) -> Feature:
    return Feature(
        name=name,
        profile=profile,
        rule=row["rule"],
        wish=Wish(row["document"], row.get("changed") or row["read"]),
        types=frozenset(row.get("types", ())),
        exactly=frozenset(row.get("exactly", ())),
        without=frozenset(row.get("without", ())),
        within=frozenset(row.get("within", ())),
        anywhere=row.get("anywhere", False),
        page=row.get("page"),
        other_uses=row.get("other_uses", False),
        status=row.get("status", "active"),
        since=row.get("since"),
        required=tuple(_demands(row.get("required"), row.get("conditional"))),
        recommended=tuple(_demands(row.get("recommended"))),
        optional=tuple(_demands(row.get("optional"))),
        choices={path: tuple(values) for path, values in row.get("choices", {}).items()},
    )


def _demands(table: Mapping[str, Any] | None, conditional: Any = None) -> Iterator[Demand]:
    plain = ({"path": path, "kinds": kinds} for path, kinds in (table or {}).items())
    for row in (*plain, *as_list(conditional)):
        *path, names = row["path"].split(".")
        yield Demand(
            path=tuple(path),
            names=tuple(names.split("|")),
            kinds=tuple(row["kinds"]),
            when=row.get("when"),
            unless=row.get("unless"),
        )
