"""Who stands behind a page, and its pictures: a picture has a creator, and an agent a picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from seoexport.model.origin import Origin


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture; width and height in CSS pixels, both or neither; `type` is its media type.

    Who made it and on what terms it may be used: `credit` is a line of names, `license` and `acquire_license_page`
    are addresses.
    """

    url: str
    width: int | None = None
    height: int | None = None
    alt: str | None = None
    caption: str | None = None
    type: str | None = None
    creator: Agent | None = None
    credit: str | None = None
    copyright_notice: str | None = None
    license: str | None = None
    acquire_license_page: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who wrote, reviewed or publishes; `properties` is what else was stated, as JSON-LD has it.

    `fediverse` is an account there, such as `@ada@social.example`.
    """

    name: str
    url: str | None = None
    image: Image | None = None
    job_title: str | None = None
    description: str | None = None
    same_as: tuple[str, ...] = ()
    fediverse: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """A body that writes, reviews or publishes; `type` is its schema.org type where one was stated.

    `properties` is what else was stated of it, as JSON-LD has it.
    """

    name: str
    type: str = "Organization"
    url: str | None = None
    logo: Image | None = None
    description: str | None = None
    same_as: tuple[str, ...] = ()
    fediverse: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    key: str | None = None


#: Who can stand behind a page.
Agent: TypeAlias = Person | Organization
