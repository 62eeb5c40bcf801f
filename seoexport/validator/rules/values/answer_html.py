"""The text of an answer has the tags that Google shows in answers, and no others.

Headings, `br`, lists, links, `p`, `div`, `b`, `strong`, `i` and `em`; all others were ignored where Google showed
answers, and other consumers show them as text. Google shows no answers of FAQ pages any more.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Question", "name": "Is it safe?",
     "acceptedAnswer": {"@type": "Answer", "text": "<table><tr><td>Mostly.</td></tr></table>"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Question", "name": "Is it safe?",
     "acceptedAnswer": {"@type": "Answer", "text": "<p><strong>Mostly.</strong></p>"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from seoexport.diagnostics import Problem, Wish
from seoexport.validator.html_texts import elements
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_SHOWN = frozenset("a b br div em h1 h2 h3 h4 h5 h6 i li ol p strong ul".split())
#: What is worse is told by `html-script`.
_SCRIPT = frozenset(("script",))
_WISH = Wish("https://developers.google.com/search/docs/appearance/structured-data/faqpage", "2026-06-15")


def check(view: View) -> Iterator[Problem]:
    """Yield each answer with other tags."""
    for node in view.typed("Answer"):
        text = node.value.get("text")
        others = set(elements(text)) - _SHOWN - _SCRIPT if isinstance(text, str) else ()
        if others:
            named = ", ".join(f"<{name}>" for name in sorted(others))
            message = f"the text of the answer has {named}, which Google ignores; take {_it(others)} out"
            yield Problem(message=message, at=f"{node.at}/text", line=node.line, wish=_WISH)


def _it(names: Collection[str]) -> str:
    return "it" if len(names) == 1 else "them"


RULE = Rule(
    id="answer-html",
    severity="warning",
    reference="https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    check=check,
    doc=__doc__,
    needs=frozenset(("Answer",)),
)
