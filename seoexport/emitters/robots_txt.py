"""robots.txt with the line that names the sitemap: https://www.sitemaps.org/protocol.html#submit_robots."""

from __future__ import annotations


def with_sitemap(robots_txt: str, sitemap_url: str) -> str:
    r"""Return a robots.txt, kept as it is, in which a line names the sitemap.

    >>> with_sitemap("User-agent: *\nDisallow: /drafts/\n", "https://example.org/sitemap.xml")
    'User-agent: *\nDisallow: /drafts/\n\nSitemap: https://example.org/sitemap.xml\n'
    """
    for line in robots_txt.splitlines():
        field, _, value = line.partition("#")[0].partition(":")
        if field.strip().lower() == "sitemap" and value.strip() == sitemap_url:
            return robots_txt
    line_end = "\r\n" if "\r\n" in robots_txt else "\n"
    text = robots_txt if not robots_txt or robots_txt.endswith("\n") else robots_txt + line_end
    return f"{text}{line_end if text else ''}Sitemap: {sitemap_url}{line_end}"
