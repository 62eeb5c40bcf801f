"""What it costs to check one page: with each engine for JSON Schemas, rule by rule, and as pages and values grow.

    .venv/bin/python benchmarks/check.py

The page has a graph of 3 kB: an article with breadcrumbs, questions, its site and its publisher. The view of a page and
all its rules are timed without the extraction, and then the whole check of its source. `jsonschema-rs` (extra `fast`)
is hidden for one run. Times are the best of several rounds; times of others stand in `benchmarks/peers/validators.py`.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace

from seoexport import Site, check, export, extract
from seoexport.checker import diagnostics
from seoexport.model import Page
from seoexport.validator.rule_set import rule_set
from seoexport.validator.view import page_view

BASE = "https://example.org/"
URL = f"{BASE}knots/bowline/"
SITE = Site(base_url=BASE, name="Example Knots")
ANSWER = "Pass the end through the loop, behind the standing part and back through the loop; then pull until it holds."
ROUNDS = 150

#: What each growing case is, by its name: the source of a page of that many of its kind.
GROWING = {
    "nodes": lambda number: source([{"@type": "Thing", "@id": f"#{n}", "name": f"Knot {n}"} for n in range(number)]),
    "questions": lambda number: source([faq(number)]),
    "letters of one text": lambda number: source([article() | {"articleBody": "knot and rope " * (number // 14)}]),
}
SIZES = {"nodes": (300, 3_000), "questions": (1_000, 10_000), "letters of one text": (100_000, 1_000_000)}


def faq(number: int) -> dict:
    """Return the node of so many questions."""
    answer = {"@type": "Answer", "text": ANSWER}
    asked = [{"@type": "Question", "name": f"What holds line {n}?", "acceptedAnswer": answer} for n in range(number)]
    return {"@type": ["WebPage", "FAQPage"], "@id": URL, "url": URL, "name": "How to tie a bowline",
            "inLanguage": "en", "isPartOf": {"@id": f"{BASE}#website"}, "breadcrumb": {"@id": f"{URL}#breadcrumb"},
            "mainEntity": asked}  # fmt: skip


def article() -> dict:
    """Return the node of the article."""
    person = {
        "@type": "Person",
        "@id": f"{BASE}people/ruth/#person",
        "name": "Ruth Adeyemi",
        "url": f"{BASE}people/ruth/",
    }
    image = {"@type": "ImageObject", "url": f"{URL}bowline.jpg", "width": 1200, "height": 675}
    return {"@type": "Article", "@id": f"{URL}#article", "headline": "How to tie a bowline", "inLanguage": "en",
            "description": "The knot that holds a boat, and how to untie it after a day of strain.",
            "datePublished": "2026-03-02T09:00:00+00:00", "dateModified": "2026-04-07T09:00:00+00:00",
            "author": person, "image": image, "publisher": {"@id": f"{BASE}#organization"}, "wordCount": 840,
            "mainEntityOfPage": {"@id": URL}, "isPartOf": {"@id": URL}, "keywords": ["bowline", "knots"]}  # fmt: skip


def around() -> list[dict]:
    """Return the breadcrumbs, the site and its publisher."""
    steps = [("Home", BASE), ("Knots", f"{BASE}knots/"), ("How to tie a bowline", URL)]
    items = [{"@type": "ListItem", "position": n, "name": name, "item": at} for n, (name, at) in enumerate(steps, 1)]
    logo = {"@type": "ImageObject", "url": f"{BASE}logo.png", "width": 512, "height": 512}
    return [
        {"@type": "BreadcrumbList", "@id": f"{URL}#breadcrumb", "itemListElement": items},
        {"@type": "WebSite", "@id": f"{BASE}#website", "name": "Example Knots", "url": BASE,
         "publisher": {"@id": f"{BASE}#organization"}},
        {"@type": "Organization", "@id": f"{BASE}#organization", "name": "Example Knots", "url": BASE, "logo": logo,
         "sameAs": ["https://social.example/knots", "https://video.example/knots"]},
    ]  # fmt: skip


def source(graph: list[dict]) -> str:
    """Return a page with that graph, and the head and text that go with it."""
    image, text = f"{URL}bowline.jpg", "".join(f"<p>{ANSWER}</p>" for _ in range(8))
    tags = {"og:title": "How to tie a bowline", "og:type": "article", "og:url": URL, "og:image": image,
            "og:image:width": "1200", "og:image:height": "675", "og:image:alt": "A bowline on a ring"}  # fmt: skip
    metas = "".join(f'<meta property="{name}" content="{value}">' for name, value in tags.items())
    block = json.dumps({"@context": "https://schema.org", "@graph": graph})
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>How to tie a bowline | Example Knots</title>
<meta name="description" content="The knot that holds a boat, and how to untie it after a day of strain.">
<link rel="canonical" href="{URL}">{metas}<script type="application/ld+json">{block}</script></head>
<body><main><article><h1>How to tie a bowline</h1><p>By <a rel="author" href="/people/ruth/">Ruth Adeyemi</a>,
<time datetime="2026-03-02T09:00:00+00:00">2 March 2026</time></p><img src="{image}" width="1200" height="675"
alt="A knot">{text}<h2>What holds line 0?</h2><p>{ANSWER}</p>
<h2>What holds line 1?</h2><p>{ANSWER}</p></article></main></body></html>"""


def page() -> tuple[str, Page]:
    """Return the page as a source, and as an exported page with the same graph of 3 kB."""
    graph = [article(), faq(4), *around()]
    written = source(graph)
    exported = export(extract(written, url=URL, site=SITE), SITE)
    return written, replace(exported, graph=tuple(graph))


def best(work: Callable[[], object], times: int = 4) -> float:
    """Return the microseconds that one run takes, the best of several rounds."""
    work()
    rounds = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        for _ in range(times):
            work()
        rounds.append((time.perf_counter() - started) / times)
    return min(rounds) * 1e6


def one_engine() -> None:
    """Print what the page costs with the engine that this process has."""
    written, exported = page()
    size = len(json.dumps(exported.graph))
    rules = best(lambda: diagnostics(page_view(exported, SITE)))
    whole = best(lambda: list(check(written, url=URL, site=SITE)), 2)
    print(
        f"{size:9} bytes of graph: view and rules {rules:5.0f} µs, whole check of {len(written)} bytes {whole:5.0f} µs"
    )


def slowest(number: int = 10) -> None:
    """Print the slowest rules, each on a view of which others have asked before."""
    _, exported = page()
    view = page_view(exported, SITE)
    asked = rule_set(None).asked(view.names)
    spent = sorted(((best(lambda rule=rule: list(rule.check(view)), 6), rule.id) for rule in asked), reverse=True)
    print(f"{len(asked)} rules are asked, {sum(each for each, _ in spent):.0f} µs in all; the slowest:")
    for each, name in spent[:number]:
        print(f"{each:9.1f} µs {name}")


def growing() -> None:
    """Print what more of everything costs: ten times as much should take ten times as long."""
    for name, sizes in SIZES.items():
        spent = []
        for number in sizes:
            written = GROWING[name](number)
            started = time.process_time()
            list(check(written, url=URL, site=SITE))
            spent.append(time.process_time() - started)
        print(f"{sizes[1]:9} {name}: {spent[1] * 1e3:5.0f} ms, {spent[1] / spent[0]:.1f} times as long as {sizes[0]}")


def main() -> None:
    """Print all of it; each engine has a process of its own."""
    if len(sys.argv) > 1:
        if sys.argv[1] == "jsonschema":
            sys.modules["jsonschema_rs"] = None  # type: ignore[assignment]
        one_engine()
        return
    for engine in ("jsonschema_rs", "jsonschema"):
        print(engine)
        subprocess.run([sys.executable, __file__, engine], check=True, env=os.environ)
    slowest()
    growing()


if __name__ == "__main__":
    main()
