"""What search results and social networks take from a page to show it: title, address, description, cards."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from seoexport.model import JSON
from seoexport.one_or_many import as_list
from seoexport.text import line_of
from seoexport.validator.head import number
from seoexport.validator.view import View


class Picture(NamedTuple):
    """The picture of a card, with its size and the text that stands for it as far as they are stated."""

    url: str
    width: int | None = None
    height: int | None = None
    alt: str = ""


class Card(NamedTuple):
    """What a social network shows of a link; `large` is whether the picture stands above the text."""

    title: str = ""
    description: str = ""
    picture: Picture | None = None
    large: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What a page gives to those who show it elsewhere; `listed` is false where search results leave it out.

    `day` is the day of its publication, as ISO 8601 has it. `source` is the file, where there is one.
    """

    url: str
    title: str = ""
    description: str = ""
    site_name: str = ""
    breadcrumbs: tuple[str, ...] = ()
    day: str = ""
    listed: bool = True
    open_graph: Card
    x: Card
    source: str | None = None


def preview_of(view: View, source: str | None = None) -> Preview:
    """Return what a page gives; each card takes what its own tags lack from the next in this order.

    1. of X: `twitter:` tags, then those of Open Graph
    2. of Open Graph: `og:` tags, then title and description
    """
    article = view.article
    title, description = _first(view, "title"), _first(view, "meta description")
    card = Card(
        title=_first(view, "meta og:title") or title,
        description=_first(view, "meta og:description") or description,
        picture=_picture(view, "meta og:image", "meta og:image:url", "meta og:image:secure_url"),
    )
    return Preview(
        url=article.url,
        title=title,
        description=description,
        site_name=_first(view, "meta og:site_name") or article.site_name or "",
        breadcrumbs=_breadcrumbs(view),
        day=article.published.isoformat()[:10] if article.published else "",
        listed=view.listed,
        open_graph=card,
        x=_x_card(view, card),
        source=source,
    )


def _breadcrumbs(view: View) -> tuple[str, ...]:
    """Return the names of the first trail that the page's mark-up has; results show no other one."""
    trails = view.typed("BreadcrumbList")
    crumbs = as_list(trails[0].value.get("itemListElement")) if trails else []
    names = (_crumb(each) for each in crumbs if isinstance(each, dict))
    return tuple(filter(None, names))


def _crumb(crumb: JSON) -> str | None:
    item = crumb.get("item")
    return line_of(crumb.get("name")) or (line_of(item.get("name")) if isinstance(item, dict) else None)


def _x_card(view: View, fallback: Card) -> Card:
    return Card(
        title=_first(view, "meta twitter:title") or fallback.title,
        description=_first(view, "meta twitter:description") or fallback.description,
        picture=_picture(view, "meta twitter:image", "meta twitter:image:src") or fallback.picture,
        large=_first(view, "meta twitter:card").lower() == "summary_large_image",
    )


def _first(view: View, key: str) -> str:
    return next((tag.value for tag in view.tagged(key) if tag.value), "")


def _picture(view: View, key: str, *others: str) -> Picture | None:
    stated = next(filter(None, (_first(view, each) for each in (key, *others))), "")
    if not stated:
        return None
    url = view.head.absolute(stated) or stated
    known = view.image_file(url)
    width, height = number(_first(view, f"{key}:width")), number(_first(view, f"{key}:height"))
    if known and known.width and known.height:
        width, height = known.width, known.height
    return Picture(url, width, height, _first(view, f"{key}:alt"))
