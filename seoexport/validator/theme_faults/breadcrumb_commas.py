"""Breadcrumbs whose steps have a comma too many before them or between them, or none: `[, {…}` and `{…} {…}`.

Loops of templates write them where a step is left out. Nothing but objects stands in that list, so where the commas
belong is certain; positions are counted anew, since those that were left out are missing in them.
"""

from __future__ import annotations

import re

from seoexport.document.json_edits import written
from seoexport.document.strict_json import strict
from seoexport.validator.theme_fault import ThemeFault

_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_SIGN = re.compile(
    rf"""{_STRING}
       | (?P<first> \[ \s* (?: , \s* )+ (?=\{{) )
       | (?P<between> \}} [\s,]* (?=\{{) )
       | (?P<last> \}} \s* , [\s,]* (?=\]) )""",
    re.DOTALL | re.VERBOSE,
)
_MEANT = {"first": "[", "between": "}, ", "last": "}"}


def in_text(text: str) -> str | None:
    """Return breadcrumbs with the commas that they need.

    >>> in_text('{"@type": "BreadcrumbList", "itemListElement": [, {"@type": "ListItem", "position": 2, "name": "A"}]}')
    '{"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "A"}]}'
    """
    if "BreadcrumbList" not in text or "itemListElement" not in text:
        return None
    mended = _SIGN.sub(lambda found: _MEANT.get(found.lastgroup or "", found[0]), text)
    try:
        value = strict(mended)
    except ValueError:
        return None
    steps = value.get("itemListElement") if isinstance(value, dict) else None
    if not isinstance(steps, list) or not all(isinstance(step, dict) and "position" in step for step in steps):
        return None
    for number, step in enumerate(steps, 1):
        step["position"] = str(number) if isinstance(step["position"], str) else number
    return written(value, indent=2 if "\n" in text.strip() else None)


FAULT = ThemeFault(id="breadcrumb-commas", doc=__doc__, in_text=in_text)
