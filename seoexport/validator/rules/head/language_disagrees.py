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
    """Yield the language that a page states, or the one that a content file gets, where the text is in another."""
    tag = next(iter(view.tagged("html lang")), None)
    if tag:
        if written := _written(tag.value, view.article.text):
            message = f"the page states the language {tag.value!r}, its text is in {written!r}"
            yield Problem(message=message, at=tag.at, line=tag.line, column=tag.column)
        return
    stated, origin = view.article.language, view.article.origins.get("language")
    of = {"front matter": "front matter", "config": "the configuration"}.get(origin.source) if origin else None
    if stated and origin and of and (written := _written(stated, view.article.text)):
        message = f"{of} states the language {stated!r}, the text is in {written!r}; state lang: {written}"
        yield Problem(message=message, at=origin.key or "lang", line=origin.line if of == "front matter" else None)


def _written(stated: str, text: str) -> str | None:
    """Return the language of a text that is plainly in another one than was stated."""
    tag = languages.tag(stated)
    primary = tag.partition("-")[0] if tag else ""
    known = _SAME.get(primary, primary)
    if known not in SMALL_WORDS or is_written_in(known, text):
        return None
    written = language_of(text)
    return written if written != known else None


RULE = Rule(
    id="language-disagrees",
    severity="warning",
    reference="https://html.spec.whatwg.org/multipage/dom.html#the-lang-and-xml:lang-attributes",
    check=check,
    doc=__doc__,
)
