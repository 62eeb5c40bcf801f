"""The sitemaps of some entries as files, without a folder."""

from seoexport import Site
from seoexport.site.sitemaps.files_of_site import Sitemaps


def sitemaps(entries, base_url, **policy):
    """Yield the name and the content of each file, as `apply` writes them."""
    from seoexport.model import SitemapPolicy

    made = Sitemaps(Site(base_url=base_url, sitemap=SitemapPolicy(**policy)))
    for each in entries:
        made.add(each)
    yield from made.files()
