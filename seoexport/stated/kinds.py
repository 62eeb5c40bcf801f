"""Which type a value has that does not say its own: what people mean by an offer, a place, a step.

Only what has one reading has one here; everywhere else the range of the property decides, or the person has to say.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from seoexport.stated.names import property_named, type_named

#: What a mapping under a property is, by the property, or by the type and the property: the first type that has all
#: its keys, or else the first.
_MEANT: dict[str, tuple[str, ...]] = {
    "acceptedAnswer": ("Answer",),
    "address": ("PostalAddress",),
    "brand": ("Brand",),
    "geo": ("GeoCoordinates", "GeoShape"),
    "identifier": ("PropertyValue",),
    "image": ("ImageObject",),
    "license": ("CreativeWork",),
    "location": ("Place", "VirtualLocation", "PostalAddress"),
    "logo": ("ImageObject",),
    "offers": ("Offer", "AggregateOffer"),
    "recipeInstructions": ("HowToStep",),
    "step": ("HowToStep",),
    "suggestedAnswer": ("Answer",),
    "variableMeasured": ("PropertyValue",),
    "video": ("VideoObject",),
    "Book.workExample": ("Book",),
    "HowToSection.itemListElement": ("HowToStep",),
    "HowToStep.itemListElement": ("HowToDirection",),
    "ItemList.itemListElement": ("ListItem",),
    "PodcastEpisode.associatedMedia": ("AudioObject",),
    "PodcastEpisode.partOfSeries": ("PodcastSeries",),
    "QAPage.mainEntity": ("Question",),
}  # fmt: skip

#: A list of texts under these is a list of such nodes, though a single text may stay one.
_IN_LISTS = frozenset(("recipeInstructions", "step", "itemListElement"))

#: The property that a text or number stands for, where it is not the name.
_SAYS = {
    "AggregateRating": "ratingValue",
    "Answer": "text",
    "Comment": "text",
    "HowToDirection": "text",
    "HowToStep": "text",
    "HowToTip": "text",
    "MedicalCode": "codeValue",
    "MonetaryAmount": "value",
    "QuantitativeValue": "value",
    "Rating": "ratingValue",
}
#: What is nothing without its file, and the property that an address stands for, where it is not `url`.
_LEADS_TO = {
    **dict.fromkeys(("AudioObject", "DataDownload", "ImageObject", "MediaObject"), "contentUrl"),
    **dict.fromkeys(("Clip", "VideoObject"), "url"),
}


def kind_of_mapping(values: Mapping[str, Any], kind: str, name: str, wanted: frozenset[str]) -> str | None:
    """Return the type of a mapping under the property `name` of a node of type `kind`; None where it has to be said.

    1. the one that the mapping names
    2. the one that is meant by the property
    3. the only one in the range of the property
    4. the only one in the range that has all the keys

    >>> kind_of_mapping({"lowPrice": 3}, "Product", "offers", frozenset({"Offer", "Demand"}))
    'AggregateOffer'
    >>> kind_of_mapping({"name": "Ada"}, "Book", "author", frozenset({"Person", "Organization"})) is None
    True
    """
    stated = values.get("@type", values.get("type"))
    if stated is not None:
        return _first_named(stated if isinstance(stated, list) else [stated])
    keys = [key for key in values if not key.startswith("@")]
    if meant := _meant(kind, name):
        return next((each for each in meant if _has_all(each, keys)), meant[0])
    kinds = node_types(wanted)
    able = kinds if len(kinds) == 1 and kinds != ("Thing",) else [each for each in kinds if _has_all(each, keys)]
    return able[0] if len(able) == 1 else None


def kind_of_text(kind: str, name: str, wanted: frozenset[str]) -> str | None:
    """Return the type of what a text or number under a property names; None where there is more than one reading."""
    meant, kinds = _meant(kind, name), node_types(wanted)
    return meant[0] if meant else kinds[0] if len(kinds) == 1 else None


def kind_in_list(kind: str, name: str) -> str | None:
    """Return the type of which a list of texts is a list, though a single text would stay text."""
    meant = _meant(kind, name)
    return meant[0] if meant and name in _IN_LISTS else None


def saying(kind: str, *, address: bool) -> str | None:
    """Return the property of a type that a text or number alone states, or an address alone; None for neither.

    >>> saying("Answer", address=False), saying("ImageObject", address=True), saying("ImageObject", address=False)
    ('text', 'contentUrl', None)
    """
    if address:
        return _LEADS_TO.get(kind, "url")
    return None if kind in _LEADS_TO else _SAYS.get(kind, "name")


@cache
def node_types(wanted: frozenset[str]) -> tuple[str, ...]:
    """Return the types among those wanted that are written as nodes.

    >>> node_types(frozenset({"Text", "Duration", "ItemAvailability", "Person"}))
    ('Person',)
    """
    from seoexport.vocabulary import ancestors

    apart = {"DataType", "Enumeration", "Quantity"}
    return tuple(sorted(each for each in wanted if apart.isdisjoint(ancestors(each))))


@cache
def _meant(kind: str, name: str) -> tuple[str, ...]:
    from seoexport.vocabulary import ancestors

    kinds = (kind, *sorted(ancestors(kind)))
    of_kind = (_MEANT[key] for each in kinds if (key := f"{each}.{name}") in _MEANT)
    return next(of_kind, _MEANT.get(name, ()))


def _first_named(stated: list[Any]) -> str | None:
    named = (type_named(each) for each in stated if isinstance(each, str))
    return next((each for each in named if each), None)


def _has_all(kind: str, keys: list[str]) -> bool:
    return all(property_named(key, kind) for key in keys)
