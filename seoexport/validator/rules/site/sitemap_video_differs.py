"""A film has the same title and the same picture in the sitemap and in the mark-up of its page.

Search engines join both to one result; where they differ, nobody knows which is shown. Nothing is said of pages
without films in their mark-up. It is one finding for each sitemap.

Wrong:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/a/</loc><video:video><video:title>Exercise</video:title></video:video></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
    "contentUrl": "https://example.org/a.mp4"}
    </script>

Right:

    --- sitemap.xml ---
    <?xml version="1.0" encoding="UTF-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:video="http://www.google.com/schemas/sitemap-video/1.1">
    <url><loc>https://example.org/a/</loc><video:video><video:title>Calf stretch</video:title></video:video></url>
    </urlset>
    --- a/index.html ---
    <title>A</title>
    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "VideoObject", "name": "Calf stretch",
    "contentUrl": "https://example.org/a.mp4"}
    </script>
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.text import letters
from seoexport.validator.rule import Rule
from seoexport.validator.site.marked_up import LONGEST_SHOWN
from seoexport.validator.site.site_view import Entry, SiteView
from seoexport.validator.site.wording import named


def check(view: SiteView) -> Iterator[Problem]:
    """Yield the entries of each sitemap whose films are others than those of their pages, as one."""
    found: defaultdict[str, list[tuple[Entry, str]]] = defaultdict(list)
    for entry in view.entries:
        if entry.listed.videos and (fault := _fault(entry)):
            found[entry.sitemap.file].append((entry, fault))
    for file, cases in found.items():
        entry, fault = cases[0]
        others = named([each.listed.loc for each, _ in cases[1:]])
        more = f"; likewise {others}" if others else ""
        message = f"{fault} of {entry.listed.loc}{more}"
        yield Problem(message=message, at="url/video:video", line=entry.listed.line, source=file)


def _fault(entry: Entry) -> str | None:
    page = entry.page
    if page is None or not page.videos:
        return None
    names = {letters(name) for name, _ in page.videos}
    pictures = {urls.page_key(each) for each in page.images}
    for video in entry.listed.videos:
        if video.title and letters(video.title[:LONGEST_SHOWN]) not in names:
            return f"no film with the title {video.title!r} is in the mark-up"
        if pictures and (url := urls.absolute(video.thumbnail)) and urls.page_key(url) not in pictures:
            return f"the picture of a film, {url!r}, is not in the mark-up"
    return None


RULE = Rule(
    id="sitemap-video-differs",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/sitemaps/video-sitemaps",
    check=check,
    doc=__doc__,
)
