"""A small built site without any fault, in two languages: what `faults/site/*.yaml` put their faults into."""

import json
import struct
import zlib

BASE = "https://example.org/"
CLUB = {
    "@type": "Organization",
    "@id": f"{BASE}#organization",
    "name": "Example Walking Club",
    "url": BASE,
    "logo": {"@type": "ImageObject", "url": f"{BASE}logo.png", "width": 512, "height": 512},
}
WEBSITE = {
    "@type": "WebSite",
    "@id": f"{BASE}#website",
    "name": "Example Walking Club",
    "url": BASE,
    "publisher": {"@id": f"{BASE}#organization"},
}
RUTH = {
    "@type": "Person",
    "@id": f"{BASE}people/ruth/#person",
    "name": "Ruth Adeyemi",
    "url": f"{BASE}people/ruth/",
}


def png(width, height):
    """Return a picture in one colour."""

    def chunk(kind, content):
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    rows = zlib.compress((b"\0" + b"\x7f" * width) * height, 9)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def html(path, title, description, nodes, body, *, kind="article", language="en", alternates=(), dates=True):
    """Return a page: its head with all that a head needs, its graph, and what it shows."""
    url = BASE + path
    graph = json.dumps({"@context": "https://schema.org", "@graph": nodes}, indent=1, ensure_ascii=False)
    links = "".join(f'<link rel="alternate" hreflang="{code}" href="{BASE}{to}">\n' for code, to in alternates)
    times = (
        '<meta property="article:published_time" content="2026-03-02T09:00:00+00:00">\n'
        '<meta property="article:modified_time" content="2026-04-07T09:00:00+00:00">\n'
        if dates
        else ""
    )
    return f"""<!doctype html>
<html lang="{language}" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
<title>{title} – Example Walking Club</title>
<meta name="description" content="{description}">
<link rel="canonical" href="{url}">
{links}<meta name="robots" content="max-image-preview:large">
<meta property="og:title" content="{title}">
<meta property="og:type" content="{kind}">
<meta property="og:url" content="{url}">
<meta property="og:description" content="{description}">
<meta property="og:image" content="{BASE}walk.png">
<meta property="og:image:width" content="1200">
<meta property="og:image:height" content="630">
<meta property="og:image:alt" content="Three walkers on a ridge">
<meta property="og:site_name" content="Example Walking Club">
<meta property="og:locale" content="{"de_DE" if language == "de" else "en_GB"}">
{times}<meta name="twitter:card" content="summary_large_image">
<script type="application/ld+json">
{graph}
</script>
</head>
<body>
{body}
</body>
</html>
"""


def article(path, title, description, text, *, language="en", home="Home", section=None, by="By", **head):
    """Return the page of an article, with its breadcrumbs and author."""
    url = BASE + path
    steps = [(home, BASE), *([section] if section else []), (title, None)]
    crumbs = [
        {"@type": "ListItem", "position": n, "name": name} | ({"item": to} if to else {})
        for n, (name, to) in enumerate(steps, 1)
    ]
    trail = "".join(f'<li><a href="{to}">{name}</a></li>' if to else f"<li>{name}</li>" for name, to in steps)
    nodes = [
        {
            "@type": "Article",
            "@id": f"{url}#article",
            "headline": title,
            "description": description,
            "datePublished": "2026-03-02T09:00:00+00:00",
            "dateModified": "2026-04-07T09:00:00+00:00",
            "inLanguage": language,
            "author": RUTH,
            "publisher": {"@id": f"{BASE}#organization"},
            "image": {"@type": "ImageObject", "url": f"{BASE}walk.png", "width": 1200, "height": 630},
            "mainEntityOfPage": {"@id": url},
            "isPartOf": {"@id": url},
        },
        {
            "@type": "WebPage",
            "@id": url,
            "url": url,
            "name": title,
            "inLanguage": language,
            "breadcrumb": {"@id": f"{url}#breadcrumb"},
            "isPartOf": {"@id": f"{BASE}#website"},
            "mainEntity": {"@id": f"{url}#article"},
        },
        {"@type": "BreadcrumbList", "@id": f"{url}#breadcrumb", "itemListElement": crumbs},
        WEBSITE,
        CLUB,
    ]
    body = f"""<nav aria-label="Breadcrumb"><ol>{trail}</ol></nav>
<main><article>
<h1>{title}</h1>
<p>{by} <a rel="author" href="/people/ruth/">Ruth Adeyemi</a>,
<time datetime="2026-03-02T09:00:00+00:00">2026-03-02</time>,
<time datetime="2026-04-07T09:00:00+00:00">2026-04-07</time></p>
<img src="/walk.png" width="1200" height="630" alt="Three walkers on a ridge">
{text}
</article></main>"""
    return html(path, title, description, nodes, body, language=language, **head)


def listing(path, title, description, *, types="CollectionPage", links=(), home=False):
    """Return a page that leads to others: the home page, or that of a section."""
    url = BASE + path
    page = {"@type": types, "@id": url, "url": url, "name": title, "inLanguage": "en"}
    nodes = [page | {"isPartOf": {"@id": f"{BASE}#website"}}, WEBSITE, CLUB]
    body = f"<main><h1>{title}</h1><p>{description}</p><ul>"
    body += "".join(f'<li><a href="/{to}">{name}</a></li>' for to, name in links) + "</ul></main>"
    return html(path, title, description, nodes, body, kind="website", dates=False)


STRETCHING = (f"{BASE}stretching/", "Stretching")
LINKS = (("stretching/calves/", "How to stretch your calves"), ("stretching/thighs/", "How to stretch your thighs"))
VERSIONS = (("en", "stretching/calves/"), ("de", "de/waden/"), ("x-default", "stretching/calves/"))


def good_site():
    """Return the files of the site, by their paths."""
    pages = {
        "": listing("", "Walking together in the hills", "What we do, and where to find us on Sundays.", links=LINKS),
        "stretching/": listing("stretching/", "Stretching", "All that we know of legs after a long day.", links=LINKS),
        "stretching/calves/": article(
            "stretching/calves/",
            "How to stretch your calves",
            "Two stretches against a wall that take five minutes after a long day on foot.",
            "<p>Lean with both hands on a wall, one foot far behind the other, its heel on the ground.</p>",
            section=STRETCHING[::-1],
            alternates=VERSIONS,
        ),
        "stretching/thighs/": article(
            "stretching/thighs/",
            "How to stretch your thighs",
            "One stretch that needs no more than a tree to hold on to, for each leg.",
            "<p>Stand on one leg, hold on to something, and take the other foot in your hand.</p>",
            section=STRETCHING[::-1],
        ),
        "de/waden/": article(
            "de/waden/",
            "Wie man die Waden dehnt",
            "Zwei Übungen an einer Wand, fünf Minuten nach einem langen Tag zu Fuß.",
            "<p>Lehne dich mit beiden Händen an eine Wand, einen Fuß weit hinter dem anderen.</p>",
            language="de",
            home="Start",
            by="Von",
            alternates=VERSIONS,
        ),
        "people/ruth/": html(
            "people/ruth/",
            "Ruth Adeyemi",
            "Ruth Adeyemi leads our walks in the north, and writes about legs.",
            [
                {
                    "@type": "ProfilePage",
                    "@id": f"{BASE}people/ruth/",
                    "url": f"{BASE}people/ruth/",
                    "name": "Ruth Adeyemi",
                    "inLanguage": "en",
                    "mainEntity": RUTH,
                    "isPartOf": {"@id": f"{BASE}#website"},
                },
                WEBSITE,
                CLUB,
            ],
            "<main><h1>Ruth Adeyemi</h1><p>Ruth leads our walks in the north, and writes about legs.</p></main>",
            kind="profile",
            dates=False,
        ),
    }
    files = {f"{path}index.html": page for path, page in pages.items()}
    files["404.html"] = "<!doctype html><html lang=en><title>Not found – Example Walking Club</title><h1>Not found</h1>"
    files["robots.txt"] = f"User-agent: *\nDisallow: /drafts/\n\nSitemap: {BASE}sitemap.xml\n"
    files["sitemap.xml"] = sitemap(*pages)
    return files | {"walk.png": png(1200, 630), "logo.png": png(512, 512)}


def sitemap(*paths):
    """Return a sitemap of pages at these paths, those of articles with the day of their last change."""
    lines = [
        f"<url><loc>{BASE}{path}</loc>{'<lastmod>2026-04-07</lastmod>' if path.count('/') > 1 else ''}</url>"
        for path in paths
    ]
    namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"
    begin = f'<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="{namespace}">\n'
    return begin + "\n".join(lines) + "\n</urlset>\n"
