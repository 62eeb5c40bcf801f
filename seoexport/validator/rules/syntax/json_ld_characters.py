r"""The texts of a JSON-LD block are made of characters.

JSON can write halves of surrogate pairs, such as `\ud83d` alone, and control characters, such as `\u0000`. Neither is a
letter that anybody reads, neither can be stored everywhere, and readers drop the text or the whole block. Such halves
are left where a text is cut at a number of characters, in the middle of an emoji.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp \ud83d"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "Cramp \ud83d\ude00"}
    </script>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: Line ends, tabs, form feeds and backspaces have names of their own in JSON.
_NONE = re.compile(
    r"\\(?:\\|u(?:00(?P<control>0[0-7be-f]|1[0-9a-f]|7f)|d[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|(?P<half>d[89a-f][0-9a-f]{2})))",
    re.IGNORECASE,
)


def check(view: View) -> Iterator[Problem]:
    """Yield each block with such signs, at the first text that has one."""
    for script in view.scripts:
        if "\\u" in script.text and script.error is None:
            found = next((each for each in _NONE.finditer(script.text) if each.lastgroup), None)
            if found:
                what = "half of a surrogate pair" if found["half"] else "a control character"
                message = f"a text of the JSON-LD block has {shown(found[0])}, which is {what}"
                yield Problem(message=message, at=script.pointer, line=script.line, column=script.column)


RULE = Rule(
    id="json-ld-characters",
    severity="warning",
    reference="https://www.rfc-editor.org/rfc/rfc8259#section-8.2",
    check=check,
    doc=__doc__,
    of_files=True,
)
