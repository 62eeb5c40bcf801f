"""Mark-up is not encoded as HTML once too often.

A script knows no entities: a block whose quotes are `&quot;` is no JSON. And a text that was encoded twice shows
`&amp;` to people where an ampersand was meant.

Wrong:

    <script type="application/ld+json">
    {&quot;@context&quot;: &quot;https://schema.org&quot;, &quot;@type&quot;: &quot;Person&quot;}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Person", "name": "Ada & Co"}
    </script>
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.text import collapse
from seoexport.validator.rule import Rule, reported
from seoexport.validator.stated_values import replaced
from seoexport.validator.view import View

#: What a tag still has when its entities are read; `&lt;` is what a page about HTML may mean.
_ONCE = re.compile(r"&(?:amp|quot|apos|nbsp|#\d{2,7}|#x[0-9a-f]{2,6});", re.IGNORECASE)
#: In JSON, one encoding is that of an HTML text, which answers of questions are.
TWICE = re.compile(r"&amp;(?:amp|quot|apos|lt|gt|nbsp|#\d{2,7}|#x[0-9a-f]{2,6});", re.IGNORECASE)


def check(view: View) -> Iterator[Problem]:
    """Yield what reading found, and each text of the JSON-LD and each tag that was encoded twice."""
    yield from reported("json-ld-entities")(view)
    for tag in view.tags:
        if "&" in tag.value and (found := _ONCE.search(tag.value)):
            yield Problem(message=_message(tag.key, found[0]), at=tag.at, line=tag.line, column=tag.column)
    if any("&amp;" in script.text and TWICE.search(script.text) for script in view.scripts):
        names = dict.fromkeys(name for node in view.nodes for name in node.value)
        for stated in view.stated(*names):
            if isinstance(stated.value, str) and "&amp;" in stated.value and (found := TWICE.search(stated.value)):
                name = stated.at.removeprefix(f"{stated.node.at}/").partition("/")[0]
                repair = replaced(stated, decoded(stated.value)) if "<" not in decoded(stated.value) else ()
                yield Problem(message=_message(name, found[0]), at=stated.at, line=stated.node.line, repair=repair)


def decoded(text: str) -> str:
    """Return a text without entities, those that were escaped twice included.

    >>> decoded("Calf &amp;#8211; cramp&nbsp;")
    'Calf – cramp'
    """
    return collapse(html.unescape(html.unescape(text)).replace("\u00a0", " "))


def _message(name: str, found: str) -> str:
    return f"{name} has {found!r}: it was encoded as HTML twice"


RULE = Rule(
    id="json-ld-entities",
    severity="warning",
    reference="https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements",
    check=check,
    doc=__doc__,
)
