"""An address in the mark-up begins with its scheme: `https://`.

A path is read against the address of the page, or that of its base element, and by some consumers not at all; a host
without scheme (`www.example.org`) is read as a path.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Cramp Clinic", "logo": "/logo.png"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Organization", "name": "Cramp Clinic",
     "logo": "https://example.org/logo.png"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import replaced, shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

_PATHS = ("/", "./", "../", "?")
_LONGEST = 2048
_FILE = re.compile(
    r"[\w%~./-]+\.(?:aspx?|avif|gif|html?|jpe?g|mp3|mp4|pdf|php|png|svg|webp)(?:[?#]\S*)?", re.IGNORECASE | re.ASCII
)


def check(view: View) -> Iterator[Problem]:
    """Yield each address that is a path, or a host without scheme."""
    for each in view.by_origin.get("", ()):
        text = each.value.strip()
        if text and len(text) <= _LONGEST and "{" not in text and each.node.syntax == "json-ld":
            yield from _problem(view, each, text)


def _problem(view: View, each: Stated, text: str) -> Iterator[Problem]:
    is_host = text.lower().startswith("www.")
    if not is_host and not text.startswith(_PATHS) and not _FILE.fullmatch(text):
        return
    base = view.head.base
    scheme = base.partition("://")[0] or "https"
    better = urls.absolute(f"{scheme}://{text}") if is_host else urls.absolute(text, base)
    if better is not None:
        message = f"{name_of(each)} is {shown(text)}, no whole address; write {better!r}"
        yield Problem(message=message, at=each.at, line=each.node.line, repair=replaced(each, better))


RULE = Rule(
    id="url-relative",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
