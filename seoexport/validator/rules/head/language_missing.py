"""The html element names the language of the page, as BCP 47 writes it.

Screen readers choose a voice by it, browsers hyphenate and offer to translate. An attribute `xml:lang` alone counts in
XHTML only. That the language is the one of the text is another rule, `language-disagrees`.

Wrong:

    <html lang="english"><head><title>Calf cramp</title></head></html>

Right:

    <html lang="en"><head><title>Calf cramp</title></head></html>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.document import Document
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

_TAG = re.compile(r"(?:[a-z]{2,3}(?:-[a-z0-9]{1,8})*|[ix](?:-[a-z0-9]{1,8})+)", re.IGNORECASE | re.ASCII)
#: Of a language, as much as any has.
LONGEST = 40


def check(view: View) -> Iterator[Problem]:
    """Yield a page without language, and one whose language no reader knows."""
    document = view.document
    if document is None or document.root.source_line is None:  # a fragment has no html element
        return
    tag = next(iter(view.tagged("html lang")), None)
    if tag is None or not tag.value:
        yield Problem(message=_missing(document, view.article.language), at="html", line=document.line(document.root))
    elif len(tag.value) > LONGEST or not _TAG.fullmatch(tag.value):
        known = languages.tag(tag.value)
        remedy = f"write {known!r}" if known else "it must be a tag such as 'en' or 'pt-BR'"
        yield tag.problem(f"lang of the html element is {shown(tag.value)}; {remedy}")


def _missing(document: Document, language: str | None) -> str:
    xml = (document.root.attr("xml:lang") or "").strip()
    stated = f"the html element has xml:lang={shown(xml)} only" if xml else "the html element states no language"
    return f"{stated}; add lang, such as lang='{languages.tag(xml) or language or 'en'}'"


RULE = Rule(
    id="language-missing",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes",
    check=check,
    doc=__doc__,
)
