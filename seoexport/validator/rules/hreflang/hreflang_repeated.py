"""Each language version has one address, and each address is of one language.

With one code for two addresses search engines choose, or choose neither. One address for `en`, `en-GB` and
`x-default` is in order; one for `en` and `de` says that the page is in both.

Wrong:

    <head>
    <link rel="alternate" hreflang="de" href="https://example.org/de/krampf/">
    <link rel="alternate" hreflang="de" href="https://example.org/de/wadenkrampf/">
    </head>

Right:

    <head>
    <link rel="alternate" hreflang="de" href="https://example.org/de/krampf/">
    <link rel="alternate" hreflang="de-AT" href="https://example.org/de/krampf/">
    </head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.validator.head import Alternate
from seoexport.validator.head_tags import ALTERNATE
from seoexport.validator.hreflang_codes import SAME_LANGUAGE
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_DEFAULT = "x-default"


def check(view: View) -> Iterator[Problem]:
    """Yield each code with another address than before, and each address with another language than before."""
    by_code: dict[str, Alternate] = {}
    by_url: dict[str, Alternate] = {}
    for each in view.head.alternates:
        code = each.code.lower()
        earlier = by_code.setdefault(code, each)
        if earlier is not each:
            where = "the same address" if earlier.url == each.url else f"{each.tag.value!r} and {earlier.tag.value!r}"
            yield each.tag.problem(f"hreflang {shown(each.code)} stands there twice, for {where}")
        elif each.url and code != _DEFAULT:
            other = by_url.setdefault(each.url, each)
            if _language(other.code) != _language(code):
                message = f"{each.tag.value!r} is hreflang {shown(other.code)} and {shown(each.code)}; a page is in one"
                yield each.tag.problem(message)


def _language(code: str) -> str:
    language = languages.primary(code)
    return SAME_LANGUAGE.get(language, language)


RULE = Rule(
    id="hreflang-repeated",
    severity="warning",
    reference="https://developers.google.com/search/docs/specialty/international/localized-versions",
    check=check,
    doc=__doc__,
    needs=frozenset((ALTERNATE,)),
)
