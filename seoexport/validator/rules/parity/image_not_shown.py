"""The image of an article in the mark-up is one of the pictures that the page shows.

A picture that visitors do not find on the page promises something else than they get. Compared are the names of files,
so that another size, another format or a copy at a delivery network is the same picture; one that scripts load late
counts as shown. What is `og:image` as well may be made for sharing, and is not held against the page.

Wrong:

    <main><h1>Calf cramp</h1><img src="/img/calf-stretch.jpg" width="800" height="450" alt="A calf"></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/beach-holiday.jpg"}
    </script>

Right:

    <main><h1>Calf cramp</h1><img src="/img/calf-stretch-800x450.webp" width="800" height="450" alt="A calf"></main>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp",
     "image": "https://example.org/img/calf-stretch.jpg"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.document import Document
from seoexport.extractor.media.shown import address, pixels
from seoexport.validator.generic_pictures import generic_pictures
from seoexport.validator.main_works import main_works
from seoexport.validator.rule import Rule
from seoexport.validator.shown_pictures import names_of, shows_picture
from seoexport.validator.shown_text import listed
from seoexport.validator.stated_values import values
from seoexport.validator.view import View

#: So many pictures of an article are looked for, among pictures that are no smaller than that.
MOST_PICTURES, SMALLEST = 20, 150
_SHARED = ("meta og:image", "meta twitter:image", "meta og:image:url", "meta og:image:secure_url")


def check(view: View) -> Iterator[Problem]:
    """Yield the pictures of the page's article where it shows pictures, but none of these."""
    if view.document is None:
        return
    for node in main_works(view, "Article", "HowTo", "Recipe", "Product"):
        stated = [(each, url) for each in values(view, node, "image") if (url := _address(each.value))][:MOST_PICTURES]
        if not stated or view.document is None or view.shown is None or not _shows_pictures(view.document):
            continue
        shared = {name for tag in chain(*map(view.tagged, _SHARED)) for name in _names(tag.value, view)}
        wanted = {name for _, url in stated for name in _names(url, view)}
        if wanted.isdisjoint(shared) and not shows_picture(view.document, wanted) and not generic_pictures(view):
            names = listed(url.rpartition("/")[2].partition("?")[0] or url for _, url in stated)
            message = f"the page does not show the image of its {node.types[0]}, {names}; state one that it shows"
            yield Problem(message=message, at=stated[0][0].at, line=node.line)


def _names(address: str, view: View) -> list[str]:
    url = urls.absolute(address.strip(), view.head.base)
    return names_of(url) if url else []


def _address(value: Any) -> str | None:
    if isinstance(value, dict):
        value = next((value[key] for key in ("contentUrl", "url", "@id") if isinstance(value.get(key), str)), None)
    return value if isinstance(value, str) and not value.startswith("#") else None


def _shows_pictures(document: Document) -> bool:
    """Return whether there is a picture in the content that is no icon."""
    for element in document.content().iter_elements(("img",)):
        sides = pixels(element.attr("width")), pixels(element.attr("height"))
        if address(element) and all(side is None or side >= SMALLEST for side in sides):
            return True
    return False


RULE = Rule(
    id="image-not-shown",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
    needs=frozenset(("image",)),
    of_files=True,
)
