"""The addresses of schema.org are written one way in a page: with `https://`, or all with `http://`.

Both are read alike by search engines. Tools that compare addresses as they are written take them for two vocabularies.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "availability": "http://schema.org/InStock"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Offer", "price": "12.00", "priceCurrency": "EUR",
     "availability": "https://schema.org/InStock"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: As values of JSON begin, with slashes as they are and as some write them.
_OLD, _NEW = (
    tuple(f'"{scheme}:{slashes}{host}schema.org' for slashes in ("//", r"\/\/") for host in ("", "www."))
    for scheme in ("http", "https")
)


def check(view: View) -> Iterator[Problem]:
    """Yield a page whose scripts write addresses of schema.org both ways."""
    old = [script for script in view.scripts if not script.error and _is_old(script.text)]
    if old and any(each in script.text for script in view.scripts if not script.error for each in _NEW):
        message = "addresses of schema.org begin with http:// here and with https:// elsewhere; write https:// alone"
        yield Problem(message=message, at=old[0].pointer, line=old[0].line)


def _is_old(text: str) -> bool:
    return '"http:' in text and any(each in text for each in _OLD)


RULE = Rule(
    id="schema-org-scheme-mixed",
    severity="info",
    reference="https://schema.org/docs/faq.html#19",
    check=check,
    doc=__doc__,
    of_files=True,
)
