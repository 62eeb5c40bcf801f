"""The language that a page states is the one that it is written in.

Screen readers, browsers that offer to translate and `og:locale` go by it. Templates bring `lang="en"` along.

Wrong:

    <html lang="en"><head><title>Wadenkrampf</title></head><body><main><h1>Wadenkrampf</h1>
    <p>Ein Krampf in der Wade weckt viele Menschen in der Nacht. Er dauert nur wenige Minuten, und man kann einiges
    tun, damit er nicht wiederkommt. Es hilft, den Muskel zu dehnen und vor dem Schlafen genug zu trinken, und bei den
    meisten ist er dann auch schon wieder weg.</p></main></body></html>

Right:

    <html lang="de"><head><title>Wadenkrampf</title></head><body><main><h1>Wadenkrampf</h1>
    <p>Ein Krampf in der Wade weckt viele Menschen in der Nacht. Er dauert nur wenige Minuten, und man kann einiges
    tun, damit er nicht wiederkommt. Es hilft, den Muskel zu dehnen und vor dem Schlafen genug zu trinken, und bei den
    meisten ist er dann auch schon wieder weg.</p></main></body></html>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import languages
from seoexport.diagnostics import Problem
from seoexport.small_words import SMALL_WORDS
from seoexport.text_language import is_written_in, language_of
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: Tags of one language, as far as small words tell.
_SAME = {"no": "nb", "nn": "nb", "in": "id"}


def check(view: View) -> Iterator[Problem]:
    """Yield the page's `lang` where the text is plainly in another language."""
    for stated in view.tagged("html lang")[:1]:
        tag = languages.tag(stated.value)
        primary = tag.partition("-")[0] if tag else ""
        known = _SAME.get(primary, primary)
        if not known or (known in SMALL_WORDS and is_written_in(known, view.article.text)):
            continue
        written = language_of(view.article.text)
        if written and written != known and known in SMALL_WORDS:
            message = f"the page states the language {stated.value!r}, its text is in {written!r}"
            yield Problem(message=message, at=stated.at, line=stated.line, column=stated.column)


RULE = Rule(
    id="language-disagrees",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes",
    check=check,
    doc=__doc__,
)
