"""The file or player of a video has an address of its own, not that of the page.

`contentUrl` leads to the bytes of the video, `embedUrl` to a player for it. The page in which people watch is `url`.

Wrong, as the page at `https://example.org/stretch/`:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "contentUrl": "https://example.org/stretch/"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
     "thumbnailUrl": "https://example.org/stretch.jpg", "uploadDate": "2024-05-10",
     "contentUrl": "https://example.org/files/stretch.mp4"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.one_or_many import as_list
from seoexport.urls import absolute, same_page
from seoexport.validator.profiles import features
from seoexport.validator.rule import Rule
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield each address of a video that is the page's."""
    wish = features()["VideoObject"].wish
    for node in view.of_type("VideoObject"):
        for name in ("contentUrl", "embedUrl"):
            if any(_is_page(view, each) for each in as_list(node.value.get(name))):
                message = f"{name} is the page itself; it must be the {_MEANT[name]} of the video"
                yield Problem(message=message, at=f"{node.at}/{name}", line=node.line, wish=wish)


_MEANT = {"contentUrl": "file", "embedUrl": "player"}


def _is_page(view: View, address: object) -> bool:
    found = absolute(address, view.article.address) if isinstance(address, str) and address.strip() else None
    return found is not None and any(same_page(found, each) for each in (view.article.url, view.article.address))


RULE = Rule(
    id="google-video-address",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/video",
    check=check,
    doc=__doc__,
    needs=frozenset(("contentUrl", "embedUrl")),
)
