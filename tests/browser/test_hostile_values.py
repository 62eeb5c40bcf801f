"""Whatever a fact says, a real browser finds the elements and attributes of a harmless one, and the fact unchanged.

Asked for with `scripts/test --browser`: some twenty thousand pages are opened in Chromium.
"""

from __future__ import annotations

import base64
import tempfile
from dataclasses import replace
from itertools import permutations

import pytest
from chromium import Chromium, found
from emitters.hostile_slots import ADDRESSES, TEXTS, UNWRITTEN_ADDRESSES, UNWRITTEN_TEXTS
from emitters.hostile_values import ALONE, PAIRS, SHAPES, VALUES, kept_in

from seoexport import export

pytestmark = pytest.mark.browser

HOSTILE = [*(value for _, value in ALONE), *filter(None, SHAPES.values())]
#: What is not ASCII is escaped in another way.
VALUES_ALONE = [*HOSTILE, *(f"é{value}" for value in HOSTILE if len(value) < 100 and set("<>&\"'").intersection(value))]
MARK = "harmless"
AT_ONCE = 40

#: Opens each page in one frame with the browser's own parser, scripts on, and returns what it finds; a page that runs
#: a script is named in `ran`.
OPEN = """async pages => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const inner = frame.contentWindow, found = [], ran = []
    for (const [number, page] of pages.entries()) {
        for (const name of ['alert', 'confirm', 'prompt', 'print'])
            inner[name] = () => ran.push(number)
        const opened = frame.contentDocument
        opened.open(); opened.write(page); opened.close()
        const script = opened.querySelector('script')
        found.push({
            elements: [...opened.querySelectorAll('*')].map(each => [
                each.localName,
                Object.fromEntries([...each.attributes].map(one => [one.name, one.value])),
                each.localName === 'title' ? each.textContent : '']),
            graph: JSON.parse(script.textContent)['@graph']})
    }
    await new Promise(done => setTimeout(done, 20))
    frame.remove()
    return {found, ran}
}"""

#: The address as the browser has it, null where it is none that it would fetch over http and https without a user.
ADDRESS = """values => values.map(value => {
    try {
        const url = new URL(value)
        return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null
    } catch { return null }
})"""

READ = """() => ({
    encoding: document.characterSet,
    elements: document.querySelectorAll('*').length,
    title: document.title,
    body: document.getElementById('x').textContent,
    graph: JSON.parse(document.querySelector('script').textContent)['@graph']
})"""


@pytest.fixture(scope="module")
def browser():
    if not found():
        pytest.fail("there is no chromium; apt-get install chromium")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Chromium(folder) as chromium:
        yield chromium


def whole(head):
    return f"<!doctype html><html lang=en><head>{head}</head><body><p id=x>ok</p></body></html>"


def opened(browser, pages):
    """Return what the browser finds in pages that were exported; none of them may run a script."""
    found = []
    for start in range(0, len(pages), AT_ONCE):
        part = browser.evaluate(OPEN, [whole(page.head) for page in pages[start : start + AT_ONCE]])
        assert part["ran"] == []
        found += part["found"]
    assert [each["graph"] for each in found] == [list(page.graph) for page in pages]
    return [each["elements"] for each in found]


def said(elements, mark, value):
    """Return elements as they are where the harmless value is another one."""
    return [
        [tag, {name: each.replace(mark, value) for name, each in attributes.items()}, text.replace(mark, value)]
        for tag, attributes, text in elements
    ]


def is_language(slot, value):
    """Return whether a value states what the harmless one does not: Norwegian, whose territory is known."""
    return slot.endswith("language") and value == "NO"


def names(elements):
    return [[tag, sorted(attributes)] for tag, attributes, _ in elements]


@pytest.mark.parametrize("slot", TEXTS)
def test_a_text_is_only_a_text(browser, slot):
    pages = [export(*TEXTS[slot](value)) for value in (MARK, *VALUES_ALONE)]
    harmless, *hostile = opened(browser, pages)

    for value, elements in zip(VALUES_ALONE, hostile, strict=True):
        if not is_language(slot, value):
            assert elements == said(harmless, MARK, kept_in(slot, value))


@pytest.mark.parametrize("slot", UNWRITTEN_TEXTS)
def test_a_text_makes_no_element_wherever_it_is_written(browser, slot):
    pages = [export(*UNWRITTEN_TEXTS[slot](value)) for value in (MARK, *VALUES_ALONE)]
    harmless, *hostile = opened(browser, pages)
    known = names(harmless)

    for value, elements in zip(VALUES_ALONE, hostile, strict=True):
        assert is_language(slot, value) or [each for each in names(elements) if each not in known] == []


@pytest.mark.parametrize("slot", ADDRESSES | UNWRITTEN_ADDRESSES)
def test_an_address_is_the_browsers_or_left_out(browser, slot):
    build, mark = (ADDRESSES | UNWRITTEN_ADDRESSES)[slot], f"https://example.org/{MARK}"
    harmless, *hostile = opened(browser, [export(*build(value)) for value in (mark, *VALUES_ALONE)])

    for value, address, elements in zip(VALUES_ALONE, browser.evaluate(ADDRESS, VALUES_ALONE), hostile, strict=True):
        if address:
            assert elements == said(harmless, mark, address)
        else:
            assert [each for each in names(elements) if each not in names(harmless)] == []
            assert not any(value == each for _, attributes, _ in elements for each in attributes.values())


#: Slots whose values are in different fields of the article.
FIELDS = {"title": "title", "description": "description", "keyword": "keywords", "question name": "questions"}


@pytest.mark.parametrize(("one", "other"), list(permutations(FIELDS, 2)))
def test_values_that_harm_together(browser, one, other):
    def together(first, second):
        changed, _ = TEXTS[other](second)
        article, site = TEXTS[one](first)
        return export(replace(article, **{FIELDS[other]: getattr(changed, FIELDS[other])}), site)

    harmless, *hostile = opened(browser, [together(MARK, MARK), *(together(*pair) for _, pair in PAIRS)])

    assert [names(each) for each in hostile] == [names(harmless)] * len(PAIRS)


@pytest.mark.parametrize(("charset", "codec"), [("UTF-8", "utf-8"), ("windows-1252", "cp1252")])
@pytest.mark.parametrize("number", [2, 10, 32, 35, 41, 77, 84, 92, 94, 96])
def test_the_encoding_of_the_page_does_not_matter(browser, number, charset, codec):
    value = VALUES[number] if isinstance(VALUES[number], str) else VALUES[number][0]
    page = export(*TEXTS["title"](value))
    head = f"<meta charset={charset}>{page.head}"
    document = f"<!doctype html><head>{head}</head><p id=x>Fußnote – déjà</p>".encode(codec)
    browser.load("data:text/html;base64," + base64.b64encode(document).decode())

    assert browser.evaluate(READ) == {
        "encoding": charset,
        "elements": page.head.count("\n") + 5,
        "title": " ".join(kept_in("title", value).split()),
        "body": "Fußnote – déjà",
        "graph": list(page.graph),
    }
