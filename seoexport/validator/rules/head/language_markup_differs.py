"""The language that the mark-up states of the page is the one that its html element states.

Search engines and readers that speak take one or the other. A page in several languages says so in a list; a film, a
book or the site may be in another one than the page. That both are the language of the text is another rule,
`language-disagrees`.

Wrong:

    <html lang="en"><head><title>Calf cramp</title></head><body><script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Calf cramp", "inLanguage": "de"}
    </script></body></html>

Right:

    <html lang="en"><head><title>Calf cramp</title></head><body><script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "WebPage", "name": "Calf cramp", "inLanguage": "en-GB"}
    </script></body></html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.extractor.markup import PAGES
from seoexport.one_or_many import as_list
from seoexport.type_names import ARTICLES
from seoexport.validator.hreflang_codes import SAME_LANGUAGE
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import LocatedNode, View

_KINDS = frozenset((*PAGES, *ARTICLES))
#: A page that stands inside another node may be any page.
_TOP_LEVEL = re.compile(r"/(?:(?:microdata|rdfa)/)?\d+(?:/\d+)?(?:/@graph/\d+)?")


def check(view: View) -> Iterator[Problem]:
    """Yield the first page or article of the mark-up none of whose languages is that of the html element."""
    tag = next(iter(view.tagged("html lang")), None)
    own = _language(tag.value) if tag else None
    if tag is None or own is None:
        return
    for node in _in_languages(view):
        stated = node.value["inLanguage"]
        found = [_language(value) for value in map(_text, as_list(stated))]
        if found and None not in found and own not in found:
            languages_stated = ", ".join(shown(_text(each)) for each in as_list(stated))
            message = f"inLanguage of {node.types[0]} is {languages_stated}, the html element states {shown(tag.value)}"
            yield Problem(message=message, at=f"{node.at}/inLanguage", line=node.line)
            return


def _in_languages(view: View) -> Iterator[LocatedNode]:
    nodes = {id(each.node): each.node for each in view.stated("inLanguage")}.values()
    return (each for each in nodes if not _KINDS.isdisjoint(each.types) and _TOP_LEVEL.fullmatch(each.at))


def _text(value: Any) -> str:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("@value") or value.get("name")
    return value if isinstance(value, str) else ""


@lru_cache(maxsize=256)
def _language(value: str) -> str | None:
    """Return the language of a tag, the same for all codes of one language."""
    found = languages.parts(value)
    return SAME_LANGUAGE.get(found[0], found[0]) if found else None


RULE = Rule(
    id="language-markup-differs",
    severity="warning",
    reference="https://schema.org/inLanguage",
    check=check,
    doc=__doc__,
    needs=frozenset(("inLanguage",)),
)
