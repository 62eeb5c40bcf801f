r"""The texts of a JSON-LD block have neither `</script` nor `<!--`; JSON writes the `<` of both as `\u003c`.

The first ends the block in the middle of a text: what is left is no JSON, and the rest is shown on the page. Behind
`<!--` and `<script`, the end tag of the block no longer ends it.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "What </script> does"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Article", "headline": "What \u003c/script> does"}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule, reported
from seoexport.validator.view import View


def check(view: View) -> Iterator[Problem]:
    """Yield what reading found, and each block with what opens a comment, which is whole by luck alone."""
    yield from reported("json-ld-end-tag")(view)
    for script in view.scripts:
        if "<!--" in script.text and script.error is None:
            message = "a text of the JSON-LD block has <!--, behind which <script would swallow the end tag"
            message = f"{message}; write < as \\u003c"
            yield Problem(message=message, at=script.pointer, line=script.line, column=script.column)


RULE = Rule(
    id="json-ld-end-tag",
    severity="error",
    reference="https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements",
    check=check,
    doc=__doc__,
)
