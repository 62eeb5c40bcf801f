"""The HTML report in a real browser: it can be read without JavaScript, filters with it, and asks the net for nothing."""

from __future__ import annotations

import tempfile

import pytest
from chromium import Chromium, found
from reports.sample_results import HOSTILE_FILE, NAMES, RESULTS

from seoexport.reports.html import render

pytestmark = pytest.mark.browser

SHOWN = """() => [...document.querySelectorAll('.finding')]
    .filter(each => each.getClientRects().length)
    .map(each => `${each.dataset.severity} ${each.dataset.rule}`)"""
HEADINGS = """() => [...document.querySelectorAll('h2')].filter(each => each.getClientRects().length).map(each => each.textContent)"""
#: Changes a field of the form as a person would.
CHANGE = """(name, value) => {
    const field = document.querySelector(value === null ? `[value=${name}]` : `[name=${name}]`)
    if (value === null) field.click()
    else { field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})) }
}"""
ASKED = "() => performance.getEntriesByType('resource').map(each => each.name)"
#: What is too wide, and how much of the text stands out from what is behind it at least.
WIDTH = "() => [document.documentElement.scrollWidth, innerWidth]"
CONTRAST = """() => {
    const light = colour => {
        const parts = colour.match(/[\\d.]+/g).slice(0, 3).map(each => each / 255)
            .map(each => each <= 0.04045 ? each / 12.92 : ((each + 0.055) / 1.055) ** 2.4)
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    const behind = each => {
        for (; each; each = each.parentElement) {
            const colour = getComputedStyle(each).backgroundColor
            if (!/, 0\\)$/.test(colour)) return colour
        }
        return 'rgb(255, 255, 255)'
    }
    const texts = [...document.body.querySelectorAll('*')].filter(each => each.getClientRects().length
        && [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
    return Math.min(...texts.map(each => {
        const [one, other] = [light(getComputedStyle(each).color), light(behind(each))]
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }))
}"""
ALL = [
    "error canonical-link",
    "warning date-format",
    "warning house-rule",
    "warning house-rule",
    "info description-missing",
    "error canonical-link",
]


@pytest.fixture(scope="module")
def browser():
    if not found():
        pytest.fail("there is no chromium; apt-get install chromium")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder, Chromium(folder) as chromium:
        yield chromium


@pytest.fixture
def report(browser, tmp_path):
    """Open the report; returns the browser."""
    (tmp_path / "report.html").write_text(render(RESULTS), "utf-8")
    browser.emulate("Emulation.setScriptExecutionDisabled", value=False)
    browser.load("about:blank")
    browser.load((tmp_path / "report.html").as_uri())
    return browser


def test_all_is_shown_at_first(report):
    assert report.evaluate(SHOWN) == ALL
    assert report.evaluate("() => document.querySelector('[role=status]').textContent") == "6 of 6 findings shown"


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("warning", None, [ALL[0], *ALL[4:]]),
        ("rule", "canonical-link", [ALL[0], ALL[5]]),
        ("page", "50% OFF", ALL[2:4]),
        ("page", "calf", [*ALL[:2], *ALL[4:]]),
        ("page", "neck", ALL[:2]),
        ("page", "nowhere", []),
    ],
)
def test_it_filters(report, name, value, expected):
    report.evaluate(CHANGE, name, value)

    assert report.evaluate(SHOWN) == expected


def test_pages_without_anything_left_are_hidden(report):
    report.evaluate(CHANGE, "rule", "house-rule")

    assert report.evaluate(HEADINGS) == [HOSTILE_FILE]


def test_without_javascript_all_can_be_read(browser, tmp_path):
    (tmp_path / "report.html").write_text(render(RESULTS), "utf-8")
    browser.emulate("Emulation.setScriptExecutionDisabled", value=True)
    browser.load((tmp_path / "report.html").as_uri())
    try:
        assert browser.evaluate(SHOWN) == ALL
        assert browser.evaluate(HEADINGS) == ["On many pages", HOSTILE_FILE, NAMES[2]]
        assert browser.evaluate("() => document.querySelector('form').getClientRects().length") == 0
        assert browser.evaluate("() => (document.querySelector('details').open = true)")
    finally:
        browser.emulate("Emulation.setScriptExecutionDisabled", value=False)


def test_it_asks_for_nothing_and_runs_nothing_of_a_page(report):
    assert report.evaluate(ASKED) == []
    assert report.evaluate("() => [document.scripts.length, document.images.length, document.title]") == [
        1,
        0,
        "seoexport check: 8 errors, 9 warnings, 1 info in 8 of 9 pages",
    ]


def test_its_policy_lets_in_nothing_else(report):
    """What would be let in by mistake: a picture, a style, a script, and words sent elsewhere."""
    tried = """async () => {
        const seen = []
        document.addEventListener('securitypolicyviolation', each => seen.push(each.effectiveDirective))
        document.body.insertAdjacentHTML('beforeend', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color: red">')
        document.body.append(Object.assign(document.createElement('script'), {textContent: 'document.title = "run"'}))
        await fetch('data:,x').catch(() => {})
        await new Promise(done => setTimeout(done, 50))
        return [document.title === 'run', [...new Set(seen)].sort()]
    }"""

    assert report.evaluate(tried) == [False, ["connect-src", "img-src", "script-src-elem", "style-src-attr"]]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 400, 1200])
def test_it_fits_and_can_be_told_from_its_ground(report, scheme, width):
    """4.5 is what https://www.w3.org/TR/WCAG22/#contrast-minimum asks of small text."""
    report.emulate("Emulation.setDeviceMetricsOverride", width=width, height=800, deviceScaleFactor=1, mobile=False)
    report.emulate("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])

    wide, window = report.evaluate(WIDTH)
    assert wide <= window
    assert report.evaluate(CONTRAST) >= 4.5


def test_print_shows_every_place_and_no_form(report):
    report.emulate("Emulation.setEmulatedMedia", media="print", features=[])
    try:
        assert report.evaluate("() => document.querySelector('form').getClientRects().length") == 0
        assert report.evaluate(
            "() => [...document.querySelectorAll('details li')].every(each => each.checkVisibility({contentVisibilityAuto: true}))"
        )
    finally:
        report.emulate("Emulation.setEmulatedMedia", media="", features=[])


def test_the_keyboard_reaches_everything(report):
    reached = report.evaluate(
        """() => [...document.querySelectorAll('a[href], input, select, summary')].every(each => {
            each.focus()
            return document.activeElement === each && each.tabIndex === 0
        })"""
    )

    assert reached
