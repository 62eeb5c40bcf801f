"""What stands where readers look for an address is an http or https address.

A picture inlined as `data:`, a `javascript:` link or a path on the author's own disk can be fetched by nobody, and a
user name before the host is how addresses are forged. What is exported has none of them: they are left out.

Wrong:

    <head><meta property="og:image" content="file:///C:/Pictures/calf.jpg"></head>

Right:

    <head><meta property="og:image" content="https://example.org/calf.jpg"></head>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport import urls
from seoexport.diagnostics import Problem
from seoexport.emitters.usable_addresses import LONGEST, URL_TAGS
from seoexport.text import excerpt
from seoexport.validator.rule import Rule, reported
from seoexport.validator.value_kinds import name_of
from seoexport.validator.view import View

#: The canonical link has a rule of its own.
_TAGS = frozenset((*(f"meta {name}" for name in URL_TAGS), "link next", "link prev"))
#: What opens the page in an app of the same site: https://developers.google.com/digital-asset-links
#: Where one of these stands, an address was meant.
_SCHEMES = frozenset(("data", "file", "http", "https", "javascript", "mailto", "tel", "vbscript"))
_OPENS = frozenset(("target", "urlTemplate"))
_APPS = ("android-app://", "ios-app://")


def check(view: View) -> Iterator[Problem]:
    """Yield what the export left out, and each address of the page's own tags and JSON-LD that nobody can fetch."""
    yield from reported("url-not-http")(view)
    for tag in view.tags:
        if (tag.key in _TAGS or tag.key.startswith("link alternate")) and _unusable(tag.value, view):
            if tag.key == "link alternate" and tag.value.startswith(_APPS):
                continue
            yield Problem(message=_message(tag.key, tag.value), at=tag.at, line=tag.line, column=tag.column)
    for origin, stated in view.by_origin.items():
        if not origin or urls.absolute(f"{origin}/") is None:
            for each in stated:
                if _unusable(each.value, view) and not (name_of(each) in _OPENS and each.value.startswith(_APPS)):
                    message = _message(name_of(each), each.value)
                    yield Problem(message=message, at=each.at, line=each.node.line)


def _unusable(address: str, view: View) -> bool:
    """Return whether an address leads nowhere even from this page; that it is relative is another matter."""
    return (
        bool(address)
        and "{{" not in address
        and not _is_sentence(address)
        and urls.absolute(address, view.article.address) is None
    )


def _is_sentence(text: str) -> bool:
    """Return whether a text is words with a colon among them, which begins like an address and is none.

    >>> _is_sentence("China: a plant is built"), _is_sentence("javascript: alert(1)"), _is_sentence("tel:112")
    (True, False, False)
    """
    before, _, after = text.partition(":")
    return after[:1].isspace() and before.strip().lower() not in _SCHEMES


def _message(key: str, address: str) -> str:
    unnamed = " without user name" if "@" in address else ""
    return f"{key} is {excerpt(address, LONGEST)!r}; it must be an http or https address{unnamed}"


RULE = Rule(
    id="url-not-http",
    severity="warning",
    reference="https://url.spec.whatwg.org/#url-writing",
    check=check,
    doc=__doc__,
)
