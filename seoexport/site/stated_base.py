"""Where a built site is published, as its own home page says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from seoexport import urls
from seoexport.config.adoption import is_local
from seoexport.document import Document, Element, parse
from seoexport.errors import SeoexportError
from seoexport.site import files


def stated_base(folder: Path) -> str | None:
    """Return the address that the home page of a folder has by its canonical link, or else by `og:url`."""
    try:
        document = parse(files.read(folder / "index.html"))
    except SeoexportError:
        return None
    found = (address for _, _, address in stated_addresses(document))
    homes = (home for each in found if (home := urls.identity(each)).endswith("/"))
    return next((home for home in homes if not is_local(home)), None)


def stated_addresses(document: Document) -> Iterator[tuple[str, Element, str]]:
    """Yield each absolute address that a page says is its own, with what says so: canonical links, then `og:url`."""
    for selector, attribute, what in (
        ('link[rel~="canonical" i]', "href", "the canonical link"),
        ('meta[property="og:url"]', "content", "og:url"),
    ):
        for element in document.select(selector):
            if address := urls.absolute((element.attr(attribute) or "").strip()):
                yield what, element, address
