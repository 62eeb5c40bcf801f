"""What a template was to fill in, and sample texts, are not on a published page.

`{{title}}`, `undefined`, `NaN`, `[object Object]`, lorem ipsum, `TODO`, addresses of `example.com`: the mark-up says
them to every search engine. A page that is about such signs shows them itself, and a page of an example domain may link
to one.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "{{ page.title }}"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Calf cramp"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import Stated, View

#: Without one of these, a text of the page is not looked at more closely, nor all of them together.
_SIGNS = ("{{", "{%", "${", "<%=", "[object ", "orem ipsum", "OREM IPSUM", "/undefined", "/null", "/NaN")
_OPENING = ("%", "[")
_UNFILLED = re.compile(
    r"\{\{[^{}]{0,200}\}\}|\{%[^%]{0,200}%\}|<%=[^%]{0,200}%>|\$\{[\w.]{1,100}\}|\[object \w{1,40}\]"
)
#: Texts that are nothing else.
_WORDS = frozenset(
    ("(null)", "Invalid Date", "Invalid date", *"NULL NaN Null TBD TODO Undefined nan null undefined".split())
)
#: What is replaced in patterns of names and texts, and what forms ask for.
_TO_FILL = re.compile(
    r"%{1,2}[A-Za-z][A-Za-z]{0,40}(?:_[A-Za-z]{1,40}){0,5}%{1,2}|\[(?:your|insert|enter|add)\b[^\[\]]{0,80}\]",
    re.IGNORECASE,
)
_IN_ADDRESS = re.compile(r"/(?:undefined|null|NaN)(?:[/?#]|$)")
_LOREM = re.compile(r"\s*lorem ipsum\b|.{0,200}\blorem ipsum dolor sit", re.IGNORECASE | re.DOTALL)
#: Whole texts of a page may be about anything.
_LONG = frozenset(("articleBody", "codeSampleType", "commentText", "reviewBody", "text"))
#: https://www.rfc-editor.org/rfc/rfc2606#section-3
_EXAMPLES = frozenset(("example.com", "example.org", "example.net", "example.edu"))


def check(view: View) -> Iterator[Problem]:
    """Yield each value that was not filled in, and the first address of an example domain."""
    said = view.said
    if suspects := _suspects(view):
        for each in view.texts():
            if each.value in suspects and (fact := _fact(each, view)):
                message = f"{name_of(each)} is {shown(each.value)}: {fact}; leave it out or state what is meant"
                yield Problem(message=message, at=each.at, line=each.node.line)
    if "://" in said and not _is_example(view.article.address.partition("://")[2].partition("/")[0]):
        for origin, stated in view.by_origin.items():
            if _is_example(origin.partition("://")[2]):
                message = f"{name_of(stated[0])} is {shown(stated[0].value)}, of a domain that is for examples alone"
                yield Problem(message=message, at=stated[0].at, line=stated[0].node.line)


def _suspects(view: View) -> set[str]:
    """Return the texts of the page that may not have been filled in."""
    strings = view.strings
    suspects = set(_WORDS.intersection(strings))
    if any(f"\n{sign}" in view.said for sign in _OPENING) or view.said.startswith(_OPENING):
        suspects.update(text for text in strings if text.startswith(_OPENING))
    if signs := [sign for sign in _SIGNS if sign in view.said]:
        suspects.update(text for text in strings if any(sign in text for sign in signs))
    return suspects


def _fact(each: Stated, view: View) -> str | None:
    text: str = each.value
    if text in _WORDS:
        return "no value"
    if _LOREM.match(text[:400]):
        return "a sample text"
    name = name_of(each)
    if _IN_ADDRESS.search(text) and "://" in text[:8]:
        return "an address of nothing"
    if text[:1] in "%[" and _TO_FILL.fullmatch(text.strip()):
        return "a template that was not filled in"
    found = _UNFILLED.search(text)
    if found is None or (found[0] != text.strip() and (name in _LONG or found[0] in view.article.text)):
        return None
    return "a template that was not filled in"


def _is_example(host: str) -> bool:
    """Return whether a host is one of the domains for examples.

    >>> _is_example("www.example.com:8080"), _is_example("example.info"), _is_example("myexample.com")
    (True, False, False)
    """
    bare = host.partition(":")[0].lower()
    return bare in _EXAMPLES or bare.partition(".")[2] in _EXAMPLES or bare.endswith(".example")


RULE = Rule(
    id="placeholder-value",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    check=check,
    doc=__doc__,
)
