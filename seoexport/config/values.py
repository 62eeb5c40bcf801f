"""From the values of a configuration file, which fit its schema, to the site that they describe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from seoexport import languages, urls
from seoexport.config.agents import agents_from, image_from
from seoexport.errors import NoBaseUrl, UnknownName, UnusableValue
from seoexport.model import Checks, Crawler, MedicalPolicy, MergePolicy, Site, SitemapPolicy

#: The words that a visitor looks for, in the address of a search:
#: https://developers.google.com/search/docs/appearance/structured-data/sitelinks-searchbox
PLACEHOLDER = "{search_term_string}"


def site_from(values: dict[str, Any], base_url: str | None) -> Site:
    """Return the site that the values describe; `base_url` counts before theirs.

    Raises NoBaseUrl, BadUrl for an address that is none, UnknownName for a language that is none, and UnusableValue.
    """
    address = base_url or values.get("base_url")
    if not address:
        raise NoBaseUrl
    base = urls.base(address)
    publisher, authors = agents_from(values, base)
    return Site(
        base_url=base,
        name=values.get("name"),
        title_template=values.get("title_template"),
        alternate_names=_several(values.get("alternate_name", ())),
        description=values.get("description"),
        language=_language(values.get("language")),
        publisher=publisher,
        authors=authors,
        image=image_from(values.get("image"), base, ("image",)),
        page_types=tuple(values.get("page_types", {}).items()),
        paywalls=tuple((glob, _several(each)) for glob, each in values.get("paywall", {}).items()),
        speakable=_several(values.get("speakable", ())),
        search=search_template(values["search"], base) if "search" in values else None,
        robots=tuple((glob, _directives(each)) for glob, each in values.get("robots", {}).items()),
        verification=tuple(values.get("verification", {}).items()),
        twitter=values.get("twitter"),
        facebook_app_id=str(values["facebook_app_id"]) if "facebook_app_id" in values else None,
        files=tuple(values.get("files", {}).items()),
        feed_limit=values.get("feed", {}).get("limit", 20),
        sitemap=_sitemap(values),
        medical=_medical(values, base) if "medical" in values else None,
        checks=_checks(values) if "check" in values else None,
        merge=_policies(values) if "merge" in values else (),
        repairs=_repairs(values) if "repair" in values else (),
        crawlers=tuple(_crawler(each) for each in values.get("robots_txt", ())),
    )


def _checks(values: dict[str, Any]) -> Checks:
    from seoexport.config.checks import checks_from

    return checks_from(values["check"])


def _sitemap(values: dict[str, Any]) -> SitemapPolicy:
    if "sitemap" not in values:
        return SitemapPolicy()
    from seoexport.config.sitemap import sitemap_from

    return sitemap_from(values["sitemap"] or {}, values.get("name"), values.get("language"))


def _policies(values: dict[str, Any]) -> tuple[tuple[str, tuple[tuple[str, MergePolicy], ...]], ...]:
    from seoexport.config.merging import policies_from

    return policies_from(values["merge"])


def _repairs(values: dict[str, Any]) -> tuple[str, ...]:
    from seoexport.config.merging import repairs_from

    return repairs_from(values["repair"])


def _medical(values: dict[str, Any], base: str) -> MedicalPolicy:
    from seoexport.config.medical import policy_from

    return policy_from(values["medical"], base, values.get("authors", {}).keys())


def search_template(value: str, base: str) -> str:
    """Return the address of the site's search, with the place of the words; raises UnusableValue where it is none.

    >>> search_template("https://example.org/?s={search_term_string}", "https://example.org/")
    'https://example.org/?s={search_term_string}'
    """
    for reason in _unusable(value, base):
        raise UnusableValue(("search",), f"search is {value!r}; {reason}")
    word = "searchtermstring"
    return (urls.absolute(value.replace(PLACEHOLDER, word)) or "").replace(word, PLACEHOLDER)


def _unusable(value: str, base: str) -> Iterator[str]:
    address = urls.absolute(value)
    if address is None or "://" not in value:
        yield f"it must be an absolute URL such as {base}?s={PLACEHOLDER}"
    elif urls.host(address) != urls.host(base):
        yield f"it must be on the site's own host, {urls.host(base)}"
    if value.count(PLACEHOLDER) != 1:
        yield f"it must have {PLACEHOLDER} once, in place of the words"


def _language(value: str | None) -> str | None:
    found = languages.tag(value) if value else None
    if value and found is None:
        raise UnknownName("language", value, ("en", "en-GB", "de", "fr", "es", "pt-BR"))
    return found


def _several(value: str | list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([value] if isinstance(value, str) else value))


def _crawler(values: dict[str, Any]) -> Crawler:
    agents = values["user_agent"]
    return Crawler(
        (agents,) if isinstance(agents, str) else tuple(agents),
        allow=tuple(values.get("allow", ())),
        disallow=tuple(values.get("disallow", ())),
        crawl_delay=values.get("crawl_delay"),
    )


def _directives(stated: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in stated.lower().split(",") if part.strip())
