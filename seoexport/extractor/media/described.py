"""What mappings say of a picture, a film or a recording: front matter entries and marked-up nodes alike.

Front matter may use schema.org's names, in any case and with underscores (`upload_date`), or the model's.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Any

from seoexport import dates
from seoexport.extractor.bylines.agents import Agents
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.markup import resolved, string
from seoexport.extractor.media.places import file_url
from seoexport.extractor.people import registered
from seoexport.model import Agent, Date

_MEDIA_TYPE = re.compile(r"(?:image|audio|video|application)/[\w.+-]+", re.ASCII)


class Described:
    """The values of one mapping by what they mean, whichever of its names was used."""

    def __init__(self, values: Mapping[str, Any], evidence: Evidence) -> None:
        self._values = {key.lower().replace("_", "").replace("-", ""): value for key, value in values.items()}
        self._evidence = evidence

    def value(self, *names: str) -> Any:
        """Return the value of the first of the names that has one."""
        return next((found for name in names if (found := self._values.get(name)) not in (None, "", [], {})), None)

    def text(self, *names: str) -> str | None:
        """Return a text as one line."""
        return string(self.value(*names))

    def media_type(self, *names: str) -> str | None:
        """Return a media type: https://www.rfc-editor.org/rfc/rfc6838#section-4.2."""
        found = (self.text(*names) or "").lower()
        return found if _MEDIA_TYPE.fullmatch(found) else None

    def date(self, *names: str) -> Date | None:
        """Return a date or a moment."""
        value = self.value(*names)
        return dates.parse(value) if isinstance(value, dt.date) else self._evidence.date(string(value))

    def file_url(self, *names: str) -> str | None:
        """Return the address of a file that front matter names; see `places.file_url`."""
        value = self.value(*names)
        return file_url(self._evidence, value) if isinstance(value, str) else self.url(*names)

    def url(self, *names: str) -> str | None:
        """Return an address as an absolute one; that of an object is its `url`, `contentUrl` or `@id`."""
        value = next(iter(resolved(self.value(*names), self._evidence.named_nodes)), None)
        inner = Described(value, self._evidence).value("url", "contenturl", "@id") if isinstance(value, dict) else value
        return self._evidence.url(inner)

    def agent(self, *names: str) -> Agent | None:
        """Return a person or a body: by a key of the register, by name, or described."""
        if (value := self.value(*names)) is None:
            return None
        agents = Agents(self._evidence)
        is_node = any("@type" in each for each in self.objects(*names))
        found = agents.marked_up(value) if is_node else agents.stated(value)
        return next(iter(registered(tuple(found), self._evidence.site)), None)

    def objects(self, *names: str) -> Iterator[Mapping[str, Any]]:
        """Yield the mappings in a value, references resolved."""
        for each in resolved(self.value(*names), self._evidence.named_nodes):
            if isinstance(each, dict):
                yield each


def terms(described: Described) -> dict[str, Any]:
    """Return who made a picture, and on what terms it may be used.

    https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata
    """
    return {
        "creator": described.agent("creator", "author"),
        "credit": described.text("credittext", "credit"),
        "copyright_notice": described.text("copyrightnotice", "copyright"),
        "license": _license(described),
        "acquire_license_page": described.url("acquirelicensepage"),
    }


def _license(described: Described) -> str | None:
    """Return the address of a licence; a name such as CC-BY-4.0 is none."""
    value = described.value("license", "licence")
    if value is None:
        return None
    from seoexport.stated.literals import is_address

    return described.url("license", "licence") if not isinstance(value, str) or is_address(value.strip()) else None
