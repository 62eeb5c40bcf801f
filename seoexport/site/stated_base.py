"""Where a built site is published, as its own home page says."""

from __future__ import annotations

from pathlib import Path

from seoexport import urls
from seoexport.config.adoption import is_local
from seoexport.document import parse
from seoexport.errors import SeoexportError
from seoexport.site import files


def stated_base(folder: Path) -> str | None:
    """Return the address that the home page of a folder has by its canonical link, or else by `og:url`."""
    try:
        document = parse(files.read(folder / "index.html"))
    except SeoexportError:
        return None
    stated = [each.attr("href") for each in document.select('link[rel~="canonical" i]')]
    stated += [each.attr("content") for each in document.select('meta[property="og:url"]')]
    found = (urls.absolute(each.strip()) for each in stated if each)
    homes = (home for each in found if each and (home := urls.identity(each)).endswith("/"))
    return next((home for home in homes if not is_local(home)), None)
