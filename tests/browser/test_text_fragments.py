"""A browser that follows the address of a topic without an anchor scrolls to its heading, and to no other words."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from chromium import Chromium, found

from seoexport import Site, extract
from seoexport.emitters.health_topics import topic_url

pytestmark = pytest.mark.browser

URL = "https://example.org/gout/"
SITE = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),))
FAR = "<div style='height: 4000px'></div>"

#: Where the headings stand that are to be seen, in their order on the page.
SEEN = """async () => {
    await new Promise(done => requestAnimationFrame(() => setTimeout(done, 300)))
    return [...document.querySelectorAll('h2')]
        .filter(each => { const box = each.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight })
        .map(each => each.textContent)
}"""

HEADINGS = [
    "Treatment",
    "X-rays, scans & blood tests: 100% safe?",
    "Causes",
    "¿Qué es la gota?",
    "Ursachen der Gicht",
    "痛風の症状",
    "أسباب النقرس",
]


@pytest.fixture(scope="module")
def browser():
    if not found():
        pytest.fail("there is no chromium; apt-get install chromium")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Chromium(folder) as chromium:
        yield chromium


@pytest.mark.parametrize("heading", HEADINGS)
def test_the_browser_scrolls_to_the_heading(browser, tmp_path, heading):
    others = "".join(f"{FAR}<h2>Part {number}</h2><p>Nothing much is told here.</p>" for number in (1, 2))
    body = f"<p>The causes and the treatment are told below.</p>{others}{FAR}<h2>{heading}</h2><p>They are three, or so.</p>"
    page = f"<!doctype html><html lang=en><meta charset=utf-8><title>Gout</title><main><h1>Gout</h1>{body}{FAR}</main>"
    file = Path(tmp_path, "page.html")
    file.write_text(page, encoding="utf-8")
    article = extract(page, url=URL, site=SITE)
    topic = article.health_topics[-1]
    _, fragment = topic_url(article, topic, article.text.casefold()).split("#")

    browser.load("about:blank")
    browser.load(f"{file.as_uri()}#{fragment}")

    assert browser.evaluate(SEEN) == [topic.heading]
