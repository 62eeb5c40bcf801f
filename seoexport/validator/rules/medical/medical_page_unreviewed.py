"""A health page says who reviewed it, and when.

Readers and search engines look for it on health pages. It is never derived from other dates or people: state
`reviewedBy` and `lastReviewed` in the front matter.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp"}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "Calf cramp",
     "lastReviewed": "2024-05-10", "reviewedBy": {"@type": "Person", "name": "Ada Example"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import MEDICAL, features
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

#: What a page lacks of a review, and the rules that tell why it was left out where somebody stated it.
_LEFT_OUT = {
    "lastReviewed": ("review-date", "review-by-author"),
    "reviewedBy": ("reviewer-unnamed", "review-by-author"),
}


def check(view: View) -> Iterator[Problem]:
    """Yield each MedicalWebPage without a reviewer or the date of a review, and without one in a wrong place."""
    for node in () if view.told("review-required") else view.typed("MedicalWebPage"):
        missing = [key for key in _LEFT_OUT if not node.value.get(key) and not any(map(view.told, _LEFT_OUT[key]))]
        missing = [key for key in missing if not any(other.value[key] for other in view.properties.get(key, ()))]
        if missing:
            remedy = f"if it was reviewed, state {' and '.join(missing)}{_where(view)}"
            message = f"MedicalWebPage states no {' and no '.join(missing)}; {remedy}"
            wish = features(MEDICAL)["MedicalWebPage"].wish
            yield Problem(message=message, at=node.at, line=node.line, wish=wish)


def _where(view: View) -> str:
    """Return where the author of a content file states it; of somebody else's built page it is not known."""
    return " in its front matter" if view.document is None else ""


RULE = Rule(
    id="medical-page-unreviewed",
    severity="warning",
    reference="https://schema.org/lastReviewed",
    check=check,
    doc=__doc__,
    needs=frozenset(("MedicalWebPage",)),
)
