"""No text of the mark-up holds a script.

Who writes the text of an answer or a description into a page as HTML would run it: `<script>`, `onclick=`, a
`javascript:` link. It is often the first trace of a break-in.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Answer", "text": "Rest. <img src=x onerror=alert(1)>"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Answer", "text": "Rest. <img src='https://example.org/calf.jpg'>"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.html_texts import TAG, shows_tag
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_HANDLER = re.compile(r"[\s\"'/]on[a-z]{3,30}\s{0,9}=", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:href|src|action|formaction)\s{0,9}=\s{0,9}[\"']?\s{0,9}(?:java|vb)script:", re.IGNORECASE)
#: Names of elements that run or load something by being there.
_RUNNING = frozenset(("embed", "object", "script"))
#: What a page about programming quotes there.
_OF_PROGRAMS = frozenset(("articleBody", "codeSampleType"))


def check(view: View) -> Iterator[Problem]:
    """Yield each text that would run something."""
    if "<" not in view.said:
        return
    for each in view.texts():
        found = _running(each.value) if "<" in each.value and name_of(each) not in _OF_PROGRAMS else None
        if found and not shows_tag(view, found):
            yield _problem(each, found)


def runs(text: str) -> bool:
    """Return whether a text holds a tag that runs something."""
    return _running(text) is not None


def _running(text: str) -> str | None:
    for found in TAG.finditer(text):
        tag = found[0]
        if found[1].lower() in _RUNNING or _HANDLER.search(tag) or _ADDRESS.search(tag):
            return tag
    return None


def _problem(each: Stated, tag: str) -> Problem:
    message = f"{name_of(each)} holds the tag {shown(tag)}, which runs what is not of the page; take it out"
    return Problem(message=message, at=each.at, line=each.node.line)


RULE = Rule(
    id="html-script",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/webappapis.html#event-handler-content-attributes",
    check=check,
    doc=__doc__,
)
