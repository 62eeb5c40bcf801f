"""An address has no blank in it, and none at its ends.

A blank in the middle is written `%20`. Two addresses with a blank or a comma between them are no list: each is a value
of its own.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://example.org/left calf.jpg"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "ImageObject", "contentUrl": "https://example.org/left%20calf.jpg"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_BLANKS = (" ", "\n", "\t", "\r", "\u00a0")


def check(view: View) -> Iterator[Problem]:
    """Yield each http or https address with a blank."""
    for origin, stated in view.by_origin.items():
        for each in stated if origin else ():
            if not each.value.isprintable() or " " in each.value:
                yield from _problem(each)


def _problem(each: Stated) -> Iterator[Problem]:
    text = each.value.strip()
    if not text.startswith(("https://", "http://")) or not any(blank in each.value for blank in _BLANKS):
        return
    if text.count("://") > 1 and any(blank in text for blank in _BLANKS):
        message = f"{name_of(each)} is {shown(text)}: several addresses in one text; make them a list"
        yield Problem(message=message, at=each.at, line=each.node.line)
    elif better := urls.absolute(text):
        fact = "has a blank in it" if any(blank in text for blank in _BLANKS) else "has blanks around it"
        message = f"{name_of(each)} {fact}: {shown(each.value)}; write {shown(better)}"
        yield Problem(message=message, at=each.at, line=each.node.line, repair=replaced(each, better))


RULE = Rule(
    id="url-with-blank",
    severity="warning",
    reference="https://url.spec.whatwg.org/#url-writing",
    check=check,
    doc=__doc__,
)
