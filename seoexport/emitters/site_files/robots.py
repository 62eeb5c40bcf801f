"""robots.txt: what stands there, the groups for crawlers from the configuration, and the sitemap where there is one."""

from __future__ import annotations

from seoexport.emitters.robots_txt import with_groups, with_sitemap
from seoexport.emitters.site_file import Asked, SiteFile, Written


def write(asked: Asked) -> Written:
    """Return the file with our lines; bytes that are not UTF-8 stay as they are."""
    text, problems = with_groups(asked.before.decode("utf-8", "surrogateescape"), asked.site.crawlers)
    if asked.has_sitemap:
        text = with_sitemap(text, asked.site.base_url + "sitemap.xml")
    return Written(text.encode("utf-8", "surrogateescape"), problems)


SITE_FILE = SiteFile(file_name="robots.txt", write=write, is_ours=None)
