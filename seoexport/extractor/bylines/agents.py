"""From names, front matter entries and marked-up nodes to people and bodies, told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

from seoexport.document.json_ld import types
from seoexport.extractor.bylines.names import Name, is_stated_person, names_in
from seoexport.extractor.bylines.noise import bare
from seoexport.extractor.bylines.shapes import is_full_name
from seoexport.extractor.bylines.stated import first_of, full_name, profiles
from seoexport.extractor.evidence import Evidence
from seoexport.extractor.markup import resolved, string
from seoexport.extractor.media.places import file_url
from seoexport.medical.identities import KEYS, Identity, identity
from seoexport.model import JSON, Agent, Image, Organization, Person
from seoexport.text import collapse, letters, line_of
from seoexport.urls import host

#: https://schema.org/Organization and its subtypes, by name or by the end of the name.
_BODIES = frozenset(
    "Airline Attorney Bakery Brand Consortium Cooperative Corporation Dentist Hospital Hotel Library Museum NGO Notary "
    "Optician Pharmacy Physician Project Winery".split()
)
_BODY_ENDINGS = (
    "Agency", "Business", "Clinic", "Group", "Office", "Organization", "Restaurant", "School", "Service", "Store",
    "Team", "University",
)  # fmt: skip

#: The keys under which front matter keeps the picture of a person.
_PICTURES = ("image", "avatar", "picture", "photo", "image_url", "imageurl")

_IDENTITY = frozenset(KEYS)
_NOTHING_HELD = Identity({})

#: A longer name of a site is none.
_MAX_SITE_NAME = 200


class Agents:
    """Makes the people and bodies of one page, of which it knows the language, the addresses and the site's names."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._language = evidence.document.root.attr("lang")

    def named(self, text: str, href: str | None = None) -> tuple[Agent, ...]:
        """Return whom a text of names names; `href` leads to the page about a single one."""
        names = names_in(text, self._language)
        return self.of(names, {names[0].text: href} if href and len(names) == 1 else {})

    def of(self, names: Iterable[Name], links: Mapping[str, str]) -> tuple[Agent, ...]:
        """Return the people and bodies of these names, by which `links` has the address of the page about them.

        The site itself is a body, and left out beside a person.
        """
        found = [self._agent(name, self._evidence.url(links.get(name.text))) for name in names]
        if any(map(is_somebody, found)):
            return tuple(each for each in found if isinstance(each, Person) or not self.is_own(each.name))
        return tuple(found)

    def stated(self, value: Any) -> Iterator[Agent]:
        """Yield whom a front matter entry describes: a name, a key of the register, a mapping, or a list of them."""
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, dict) and not full_name(each) and letters(str(each.get("key", ""))) in self._register:
                yield Person(name=each["key"])  # https://docusaurus.io/docs/blog#global-authors, in its long form
            elif isinstance(each, dict):
                yield from self._described(each)
            elif isinstance(each, str) and letters(each) in self._register:
                yield Person(name=collapse(each))
            elif isinstance(each, str):
                yield from self.named(each)

    def marked_up(self, value: Any) -> Iterator[Agent]:
        """Yield whom a property of marked-up data names, references resolved."""
        by_id = self._evidence.named_nodes
        for each in resolved(value, by_id):
            node = by_id.get(each) if isinstance(each, str) else each
            if isinstance(node, dict):
                yield from self._node(node)
            elif isinstance(each, str):
                yield from self.named(string(each) or "")

    def is_own(self, name: str) -> bool:
        """Return whether a name is that of the site or of its publisher.

        A name in full that only the address resembles is that of a person with a site of their own.
        """
        same = letters(name)
        return same in self._own_names or (not is_full_name(name) and same in self._host_names)

    def is_publisher(self, name: str) -> bool:
        """Return whether a name is that of the site, or of whoever publishes it: a body or a person."""
        publishers = (each for node in self._evidence.main if "publisher" in node for each in self._publishers(node))
        configured = self._evidence.site.publisher
        known = (*publishers, configured.name if configured else "")
        return self.is_own(name) or letters(name) in set(map(letters, known)) - {""}

    def is_configured(self, agent: Agent) -> bool:
        """Return whether this is the site or its publisher by the name in the configuration."""
        site = self._evidence.site
        return letters(agent.name) in {
            letters(name) for name in (site.name, site.publisher and site.publisher.name) if name
        }

    def _publishers(self, node: JSON) -> Iterator[str]:
        for each in resolved(node["publisher"], self._evidence.named_nodes):
            yield (string(each.get("name")) if isinstance(each, dict) else string(each)) or ""

    @cached_property
    def _register(self) -> frozenset[str]:
        return frozenset(
            letters(key) for agent in self._evidence.site.authors for key in (agent.name, agent.key) if key
        )

    @cached_property
    def _own_names(self) -> frozenset[str]:
        own = set(map(letters, _site_names(self._evidence)))
        people: set[str] = set()
        for node in self._evidence.main:
            if "publisher" not in node:
                continue
            for publisher in resolved(node.get("publisher"), self._evidence.named_nodes):
                if isinstance(publisher, dict) and (name := string(publisher.get("name"))):
                    (people if "Person" in types(publisher) else own).update(_spellings(name))
        return frozenset(own - people - {""})

    @cached_property
    def _host_names(self) -> frozenset[str]:
        labels = host(self._evidence.address).split(".")
        return frozenset((letters(max(labels[:-1], key=len, default="")), letters(".".join(labels[-2:]))))

    def _agent(self, name: Name, url: str | None) -> Agent:
        if name.is_body or self.is_own(name.text):
            return Organization(name=name.text, url=url)
        return Person(name=name.text, url=url, job_title=name.job_title)

    def _node(self, node: JSON) -> Iterator[Agent]:
        if not _name_of(node) and isinstance(node.get("@id"), str):
            node = self._evidence.named_nodes.get(node["@id"], node)
        name, kinds = _name_of(node), types(node)
        if "Person" not in kinds and any(kind in _BODIES or kind.endswith(_BODY_ENDINGS) for kind in kinds):
            if name:
                yield Organization(name=name, url=self._evidence.url(node.get("url")))
            return
        if "Person" in kinds and not self.is_own(name) and is_stated_person(name):
            url = node.get("url")
            yield self._with_details(
                Person(name=collapse(name), url=self._evidence.url(url) if isinstance(url, str) else None), node
            )
            return
        found = self.named(name, node.get("url") if isinstance(node.get("url"), str) else None)
        if len(found) == 1 and isinstance(found[0], Person):
            yield self._with_details(found[0], node)
            return
        yield from found

    def _with_details(self, person: Person, node: JSON) -> Person:
        picture = node.get("image")
        picture = picture[0] if isinstance(picture, list) and picture else picture
        picture = picture.get("url") or picture.get("contentUrl") if isinstance(picture, dict) else picture
        return Person(
            name=person.name,
            url=person.url,
            image=_picture(self._evidence.url(picture)),
            job_title=string(node.get("jobTitle")) or person.job_title,
            same_as=self._addresses(node.get("sameAs")),
        )

    def _described(self, entry: JSON) -> Iterator[Agent]:
        for name in names_in(full_name(entry))[:1]:
            if name.is_body and not is_stated_person(name.text):
                url = first_of(entry, "url", "link", "website", "homepage", "page")
                yield Organization(name=name.text, url=self._evidence.url(url))
                continue
            held = identity(entry) if not _IDENTITY.isdisjoint(entry) else _NOTHING_HELD
            yield Person(
                name=name.text,
                url=self._evidence.url(first_of(entry, "url", "link", "website", "homepage", "page")),
                image=_picture(file_url(self._evidence, first_of(entry, *_PICTURES))),
                job_title=line_of(first_of(entry, "job_title", "jobtitle", "title", "position")) or name.job_title,
                description=line_of(entry.get("description") or entry.get("bio")),
                same_as=self._addresses(list(dict.fromkeys(profiles(entry)))),
                properties=held.properties,
            )

    def _addresses(self, value: Any) -> tuple[str, ...]:
        return tuple(filter(None, map(self._evidence.url, value if isinstance(value, list) else [value])))


def is_somebody(agent: Agent) -> bool:
    """Return whether this is a person by a name in full."""
    return isinstance(agent, Person) and is_full_name(agent.name)


def _picture(url: str | None) -> Image | None:
    return Image(url=url) if url else None


def _site_names(evidence: Evidence) -> Iterator[str]:
    site = evidence.site
    yield site.name or ""
    yield site.publisher.name if isinstance(site.publisher, Organization) else ""
    for key in ("og:site_name", "application-name", "publisher", "dc.publisher"):
        for element in evidence.metas.get(key, ()):
            yield from _spellings(element.attr("content") or "")
    for node in evidence.main:
        kind = str(node["@type"])
        if "WebSite" in kind or "Organization" in kind:
            yield from _spellings(string(node.get("name")) or "")


def _spellings(name: str) -> Iterator[str]:
    """Yield the letters of a site's name, also of "Example" where it is "Example.org"."""
    if len(name) > _MAX_SITE_NAME:
        return
    name = bare(name)
    yield letters(name)
    head, _, tail = name.rpartition(".")
    if head and " " not in tail:
        yield letters(head)


def _name_of(node: JSON) -> str:
    parts = (
        (string(node.get("name")),)
        if node.get("name")
        else map(string, (node.get("givenName"), node.get("familyName")))
    )
    return " ".join(filter(None, parts))
