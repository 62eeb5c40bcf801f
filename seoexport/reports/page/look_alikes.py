"""Look-alikes of a search result and of the cards of social networks, from what a page gives to them.

No picture is loaded: a box with its name and size stands in its place. How long a text may be nobody promises; these
are the lengths that were seen.
"""

from __future__ import annotations

from urllib.parse import unquote

from seoexport import urls
from seoexport.reports.page.elements import Html, element, joined
from seoexport.reports.page.widths import cut, width
from seoexport.text import excerpt
from seoexport.validator.preview import Card, Picture, Preview

#: Pixels of a title in results on a desktop, and of both lines of a description, each in its type size.
TITLE_PIXELS, TITLE_SIZE = 600, 20
DESCRIPTION_PIXELS, DESCRIPTION_SIZE = 960, 14
#: Letters of the title and the description of a card.
CARD_TITLE, CARD_DESCRIPTION = 90, 140
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def look_alikes(preview: Preview) -> Html:
    """Return the search result and both cards of a page."""
    return element(
        "div",
        _figure("Search result", _search_result(preview), _note(preview)),
        _figure("Open Graph", _card(preview.open_graph, preview.url, large=True)),
        _figure(
            "X, large picture" if preview.x.large else "X, summary",
            _card(preview.x, preview.url, large=preview.x.large),
        ),
        class_="looks",
    )


def _figure(caption: str, *children: Html) -> Html:
    return element("figure", element("figcaption", caption), *children)


def _search_result(preview: Preview) -> Html:
    host, *crumbs = _address(preview)
    return element(
        "div",
        element("div", preview.site_name or host, class_="site"),
        element("div", " › ".join([f"https://{host}", *crumbs]), class_="trail"),
        element("div", cut(preview.title, TITLE_SIZE, TITLE_PIXELS) or "(no title)", class_="title"),
        element("div", *_description(preview), class_="description"),
        class_="result",
    )


def _address(preview: Preview) -> list[str]:
    steps = preview.breadcrumbs or tuple(unquote(part) for part in urls.path(preview.url).split("/") if part)
    return [_host(preview.url), *(excerpt(step, 40) for step in steps)]


def _host(url: str) -> str:
    return urls.host(url) or url


def _description(preview: Preview) -> list[str]:
    text = cut(preview.description, DESCRIPTION_SIZE, DESCRIPTION_PIXELS)
    day = element("span", _day(preview.day), " — ", class_="day") if preview.day else Html()
    return [day, text] if text else [day, element("em", "no description: search engines take words of the page")]


def _day(day: str) -> str:
    year, month, number = day.split("-")
    return f"{_MONTHS[int(month) - 1]} {int(number)}, {year}"


def _note(preview: Preview) -> Html:
    pixels = width(preview.title, TITLE_SIZE)
    cuts = f"; results show about {TITLE_PIXELS}" if pixels > TITLE_PIXELS else ""
    hidden = "This page is not to be listed: results leave it out. " if not preview.listed else ""
    return element("p", f"{hidden}The title is about {pixels} pixels wide{cuts}.", class_="note")


def _card(card: Card, url: str, *, large: bool) -> Html:
    text = element(
        "div",
        element("div", _host(url), class_="site"),
        element("div", excerpt(card.title, CARD_TITLE) or "(no title)", class_="title"),
        element("div", excerpt(card.description, CARD_DESCRIPTION), class_="description"),
        class_="words",
    )
    return element("div", _picture(card.picture), text, class_=f"card {'large' if large else 'summary'}")


def _picture(picture: Picture | None) -> Html:
    if picture is None:
        return element("div", "no picture", class_="picture none")
    size = f"{picture.width} × {picture.height}" if picture.width and picture.height else "size not stated"
    name = excerpt(unquote(urls.path(picture.url).rpartition("/")[2]) or picture.url, 40)
    return element(
        "div",
        joined([element("b", name), element("span", size), element("span", excerpt(picture.alt, 80))]),
        class_="picture",
        title=excerpt(picture.url, 200),
    )
