"""The logo of an organisation leads to a picture of 112 by 112 pixels or more.

A logo that is an ImageObject states its address in `url` or `contentUrl`. Its size is that of the file where it is at
hand, or else the one that the page states. A publisher that stands in an article may have a line of 60 pixels, which
articles were asked for once.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Example Walking Club",
     "url": "https://example.org/",
     "logo": {"@type": "ImageObject", "url": "https://example.org/logo.png", "width": 60, "height": 60}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Example Walking Club",
     "url": "https://example.org/",
     "logo": {"@type": "ImageObject", "url": "https://example.org/logo.png", "width": 512, "height": 512}}
    </script>
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.validator.measures import pixels
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.holders import Holder, holders
from seoexport.validator.profiles.subjects import properties_above
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View

SMALLEST_PIXELS = 112


def check(view: View) -> Iterator[Problem]:
    """Yield each logo of an organisation that is too small, or nowhere to be found; each once."""
    feature = features()["Organization"]
    seen: set[str] = set()
    for node in view.of_type("Organization"):
        for logo in _logos(view, node):
            address = logo.value.get("contentUrl") or logo.value.get("url")
            name = address if isinstance(address, str) else logo.at
            if name not in seen:
                seen.add(name)
                yield from _of_logo(view, feature, node, logo)


def _logos(view: View, node: LocatedNode) -> Iterator[Holder]:
    """Yield the logos of a node, an address as if it were written as an image."""
    if "logo" not in node.value:
        return
    yield from holders(view, node, ("logo",))
    for each in as_list(node.value["logo"]):
        if isinstance(each, str):
            yield Holder({"url": each}, f"{node.at}/logo")


def _of_logo(view: View, feature: Feature, node: LocatedNode, logo: Holder) -> Iterator[Problem]:
    sides = _sides(view, logo)
    if "@id" in logo.value and _has_no_address(view, logo):
        message = "the logo states no address; write it as url or contentUrl"
        yield Problem(message=message, at=logo.at, line=node.line, wish=feature.wish)
    elif sides and _enough(node)(sides) < SMALLEST_PIXELS:
        size = " by ".join(f"{side:g}" for side in sides)
        message = f"the logo has {size} pixels; it must have {SMALLEST_PIXELS} by {SMALLEST_PIXELS} or more"
        yield Problem(message=message, at=logo.at, line=node.line, wish=feature.wish)


def _has_no_address(view: View, logo: Holder) -> bool:
    said = view.identities.keys.get(str(logo.value["@id"]), frozenset())
    return "ImageObject" in logo.kinds and said.isdisjoint(("url", "contentUrl"))


def _enough(node: LocatedNode) -> Callable[[list[float]], float]:
    """Return which side counts: of a publisher written into an article, a line of 60 pixels was asked for once."""
    return max if properties_above(node.at)[-1:] == ["publisher"] else min


def _sides(view: View, logo: Holder) -> list[float]:
    """Return the sides of the file where it is at hand, or those that the page states."""
    address = logo.value.get("contentUrl") or logo.value.get("url")
    url = view.head.absolute(address.strip()) if isinstance(address, str) else None
    file = view.image_file(url) if url else None
    if file and file.width and file.height:
        return [file.width, file.height]
    stated = (pixels(logo.value.get(side)) for side in ("width", "height"))
    return [side for side in stated if side]


RULE = Rule(
    id="google-organization",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/organization",
    check=check,
    doc=__doc__,
    needs=frozenset(("logo",)),
)
