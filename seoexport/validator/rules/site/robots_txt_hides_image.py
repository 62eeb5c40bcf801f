"""The pictures that pages name for search results are open to crawlers.

A picture that a robots.txt keeps Googlebot-Image from is shown nowhere. Whether a picture is there at all is told of
its page.

Wrong:

    --- robots.txt ---
    User-agent: *
    Disallow: /images/
    --- a/index.html ---
    <title>A</title><meta property="og:image" content="https://example.org/images/a.jpg">

Right:

    --- robots.txt ---
    User-agent: *
    Disallow: /images/raw/
    --- a/index.html ---
    <title>A</title><meta property="og:image" content="https://example.org/images/a.jpg">
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import counted
from seoexport.validator.rule import Rule
from seoexport.validator.site.site_view import SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the pictures of the site that Googlebot-Image may not fetch, as one."""
    robots = view.robots
    if robots is None or not view.has_own_robots:
        return
    own = dict.fromkeys(image for page in view.listed for image in page.images if view.is_ours(image))
    closed = [image for image in own if not robots.allows(image, "Googlebot-Image")]
    if closed:
        what = f"keeps Googlebot-Image from {counted(len(closed), 'picture')} that pages name"
        yield Problem(message=f"robots.txt {what}: {named(closed)}", source=robots.file)


RULE = Rule(
    id="robots-txt-hides-image",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
