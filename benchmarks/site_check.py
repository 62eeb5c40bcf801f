"""What it costs to check a whole site: pages a second of one core, and the most memory that was in use.

    .venv/bin/python benchmarks/site_check.py [--same-title] N

A site of N pages is made in a temporary folder, each with a graph, breadcrumbs, four questions, versions in another
language and an entry in a sitemap, and then checked in one process as `seoexport check FOLDER` does. Every thousandth
page has a fault that only the other pages show; with `--same-title`, all pages have one title.
"""

import argparse
import json
import resource
import tempfile
import time
from collections import Counter
from pathlib import Path

from seoexport import Site
from seoexport.emitters.sitemap import SitemapEntry
from seoexport.site.checking import check_folder
from seoexport.site.sitemaps.files_of_site import Sitemaps

BASE = "https://example.org/"
ANSWER = (
    "Rest, warmth and a slow stretch help within minutes; ask a doctor where it lasts for days, or comes with fever."
)


def graph(number: int, url: str) -> dict:
    """Return the JSON-LD of a page, most of it the same on all pages of the site."""
    section = f"{BASE}section-{number % 50}/"
    publisher = {"@type": "Organization", "@id": f"{BASE}#organization", "name": "Example Clinic", "url": BASE}
    author = {"@type": "Person", "@id": f"{BASE}people/{number % 20}/#person", "name": f"Ada Example {number % 20}"}
    steps = [("Home", BASE), (f"Section {number % 50}", section), (f"Article {number}", url)]
    asked = [f"What helps in case {number}, part {n}?" for n in range(4)]
    return {
        "@context": "https://schema.org",
        "@graph": [
            {
                "@type": ["WebPage", "FAQPage"],
                "@id": url,
                "url": url,
                "name": f"Article {number}",
                "inLanguage": "en",
                "dateModified": "2026-04-07",
                "mainEntity": [
                    {"@type": "Question", "name": name, "acceptedAnswer": {"@type": "Answer", "text": ANSWER}}
                    for name in asked
                ],
            },
            {
                "@type": "Article",
                "@id": f"{url}#article",
                "headline": f"Article {number} on what the body does",
                "author": author,
                "publisher": {"@id": f"{BASE}#organization"},
                "image": f"{BASE}images/{number}.jpg",
                "datePublished": "2026-03-02",
                "dateModified": "2026-04-07",
                "mainEntityOfPage": {"@id": url},
            },
            {
                "@type": "BreadcrumbList",
                "@id": f"{url}#breadcrumb",
                "itemListElement": [
                    {"@type": "ListItem", "position": position, "name": name, "item": item}
                    for position, (name, item) in enumerate(steps, 1)
                ],
            },
            publisher | {"logo": {"@type": "ImageObject", "url": f"{BASE}logo.png"}},
        ],
    }


def page(number: int, *, same_title: bool) -> str:
    """Return a page of the site; every thousandth names the page before it as canonical."""
    url = address(number)
    canonical = address(number - 1) if number % 1000 == 999 else url
    title = "Example Clinic" if same_title else f"Article {number} on what the body does | Example Clinic"
    shown = "".join(f"<h3>What helps in case {number}, part {n}?</h3><p>{ANSWER}</p>" for n in range(4))
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<meta name="description" content="Number {number}: what helps at once, what helps later, and when to ask a doctor.">
<link rel="canonical" href="{canonical}"><meta property="og:title" content="Article {number}">
<meta property="og:type" content="article"><meta property="og:url" content="{canonical}">
<meta property="og:image" content="{BASE}images/{number}.jpg">
<link rel="alternate" hreflang="en" href="{url}"><link rel="alternate" hreflang="x-default" href="{url}">
<script type="application/ld+json">{json.dumps(graph(number, url))}</script></head>
<body><main><article><h1>Article {number} on what the body does</h1><p>By Ada Example {number % 20}</p>
<p>{ANSWER}</p>{shown}</article></main></body></html>
"""


def address(number: int) -> str:
    return f"{BASE}section-{number % 50}/article-{number}/"


def make(folder: Path, pages: int, *, same_title: bool) -> int:
    """Write the site and return how many bytes its pages have."""
    written = 0
    for number in range(pages):
        path = folder / f"section-{number % 50}" / f"article-{number}" / "index.html"
        path.parent.mkdir(parents=True)
        written += path.write_text(page(number, same_title=same_title), encoding="utf-8")
    (folder / "index.html").write_text(f"<title>Home</title><link rel=canonical href={BASE}>", encoding="utf-8")
    (folder / "robots.txt").write_text(f"User-agent: *\nAllow: /\nSitemap: {BASE}sitemap.xml\n", encoding="utf-8")
    listed = Sitemaps(Site(base_url=BASE))
    for number in range(pages):
        listed.add(SitemapEntry(address(number)))
    for name, content in listed.files():
        (folder / name).write_bytes(content)
    return written


def main() -> None:
    """Print how long it took, how much memory it needed, and what was found how often."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("pages", type=int, metavar="N")
    options.add_argument("--same-title", action="store_true", help="give all pages one title")
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        size = make(Path(name), chosen.pages, same_title=chosen.same_title)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        started, found, across = time.process_time(), Counter(), []
        for each in check_folder(Path(name), Site(base_url=BASE), Path(name)):
            found[each.rule] += 1
            across += (
                [str(each)[:150]] if len(across) < 5 and each.rule.startswith(("canonical-t", "duplicate")) else []
            )
        spent = time.process_time() - started
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{chosen.pages} pages of {size / chosen.pages / 1000:.1f} kB: {spent:.1f} s of one core, "
        f"{chosen.pages / spent:.0f} pages/s"
    )
    print(f"peak memory {peak:.0f} MB, {before:.0f} MB of it before the check")
    for rule, number in found.most_common():
        print(f"{number:8} {rule}")
    print(*across, sep="\n")


if __name__ == "__main__":
    main()
