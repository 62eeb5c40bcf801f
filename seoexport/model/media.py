"""Films and recordings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from seoexport.model.origin import Date, Origin


class Clip(NamedTuple):
    """A part of a film that has a name; start and end in seconds from the film's beginning."""

    name: str
    start: float
    end: float | None = None
    url: str | None = None


class Broadcast(NamedTuple):
    """A film's live transmission, planned or past."""

    start: Date
    end: Date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A film in the page: a player's address (`embed_url`), a file's (`content_url`), or both.

    `duration` is as ISO 8601 has it; `seek_url` the address at which it begins at the second that replaces
    `{seek_to_second_number}`; `properties` is what else was stated of it, as JSON-LD has it.
    """

    embed_url: str | None = None
    content_url: str | None = None
    name: str | None = None
    description: str | None = None
    thumbnail_url: str | None = None
    uploaded: Date | None = None
    width: int | None = None
    height: int | None = None
    duration: str | None = None
    expires: Date | None = None
    transcript: str | None = None
    seek_url: str | None = None
    clips: tuple[Clip, ...] = ()
    broadcast: Broadcast | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    origin: Origin | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Audio:
    """A recording in the page, by the address of its file; `type` is its media type.

    `properties` is what else was stated of it, as JSON-LD has it.
    """

    content_url: str
    name: str | None = None
    description: str | None = None
    duration: str | None = None
    uploaded: Date | None = None
    type: str | None = None
    properties: Mapping[str, Any] = field(default_factory=dict, hash=False)
    origin: Origin | None = None
