"""From the values of a configuration file, which fit its schema, to the site that they describe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import languages, urls
from seoexport.errors import BadUrl, NoBaseUrl, UnknownName
from seoexport.model import Agent, Image, Organization, Person, Site


def site_from(values: dict[str, Any], base_url: str | None) -> Site:
    """Return the site that the values describe; `base_url` counts before theirs.

    Raises NoBaseUrl, BadUrl for an address that is none, and UnknownName for a language that is none.
    """
    address = base_url or values.get("base_url")
    if not address:
        raise NoBaseUrl
    base = urls.base(address)
    publisher = values.get("publisher")
    return Site(
        base_url=base,
        name=values.get("name"),
        description=values.get("description"),
        language=_language(values.get("language")),
        publisher=_agent({"url": base, **publisher}, base, "Organization") if publisher else None,
        authors=tuple(_agent(each, base, "Person", key) for key, each in values.get("authors", {}).items()),
        page_types=tuple(values.get("page_types", {}).items()),
        robots=tuple((glob, _directives(each)) for glob, each in values.get("robots", {}).items()),
        twitter=values.get("twitter"),
        facebook_app_id=str(values["facebook_app_id"]) if "facebook_app_id" in values else None,
    )


def _language(value: str | None) -> str | None:
    found = languages.tag(value) if value else None
    if value and found is None:
        raise UnknownName("language", value, ("en", "en-GB", "de", "fr", "es", "pt-BR"))
    return found


def _agent(values: dict[str, Any], base: str, kind: str, key: str | None = None) -> Agent:
    kind = values.get("type", kind)
    same_as = tuple(_address("same_as", each, None) for each in (*values.get("same_as", ()), *_profiles(values)))
    fediverse = values.get("fediverse")
    url = _address("url", values["url"], base) if "url" in values else None
    name, description = values["name"], values.get("description")
    picture = _image(values.get("image") or values.get("logo"), base)
    if kind == "Person":
        return Person(
            name=name,
            url=url,
            image=picture,
            job_title=values.get("job_title"),
            description=description,
            same_as=same_as,
            fediverse=fediverse,
            key=key,
        )
    return Organization(
        name=name,
        type=kind,
        url=url,
        logo=picture,
        description=description,
        same_as=same_as,
        fediverse=fediverse,
        key=key,
    )


def _profiles(values: dict[str, Any]) -> Iterator[str]:
    """Yield the address of the profile on X of somebody who states a handle, if it is not stated as well."""
    handle = values.get("twitter", "").removeprefix("@")
    known = {f"{host}/{handle}".lower() for host in ("x.com", "www.x.com", "twitter.com", "www.twitter.com")}
    stated = {each.partition("://")[2].rstrip("/").lower() for each in values.get("same_as", ())}
    if handle and known.isdisjoint(stated):
        yield f"https://x.com/{handle}"


def _directives(stated: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in stated.lower().split(",") if part.strip())


def _address(what: str, value: str, base: str | None) -> str:
    url = urls.absolute(value, base)
    if url is None:
        raise BadUrl(what, value)
    return url


def _image(value: Any, base: str) -> Image | None:
    described = value if isinstance(value, dict) else {"url": value} if value else {}
    if not described:
        return None
    url = _address("the image", described["url"], base)
    size = {key: described[key] for key in ("width", "height")} if {"width", "height"} <= described.keys() else {}
    return Image(url=url, alt=described.get("alt"), **size)
