"""The accounts behind a page are named as X writes them: `@` and up to 15 letters, digits or underscores.

Neither a name nor the address of a profile is an account. A number belongs into `twitter:site:id`.

Wrong:

    <head><meta name="twitter:site" content="https://twitter.com/examplewalks"></head>

Right:

    <head><meta name="twitter:site" content="@examplewalks"></head>
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.rule import Rule
from seoexport.validator.stated_values import shown
from seoexport.validator.view import View

#: Of an account, with its sign.
_HANDLE = re.compile(r"@[A-Za-z0-9_]{1,15}")
_PROFILE = re.compile(
    r"@?(?:(?:https?:)?//)?(?:(?:www|mobile)\.)?(?:x|twitter)\.com/@?(\w{1,15})/?(?:\?.*)?", re.I | re.A
)
_BARE = re.compile(r"[A-Za-z0-9_]{1,15}")


def check(view: View) -> Iterator[Problem]:
    """Yield each account that is written in another way."""
    for name in ("twitter:site", "twitter:creator"):
        for tag in view.tagged(f"meta {name}")[:1]:
            if tag.value and not _HANDLE.fullmatch(tag.value):
                yield tag.problem(f"{name} is {shown(tag.value)}; {_remedy(tag.value)}")


def _remedy(value: str) -> str:
    profile = _PROFILE.fullmatch(value)
    handle = profile[1] if profile else value if _BARE.fullmatch(value) and not value.isdecimal() else None
    return f"write '@{handle}'" if handle else "it must be an account such as '@examplewalks'"


RULE = Rule(
    id="x-handle",
    severity="warning",
    reference="https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
    check=check,
    doc=__doc__,
    needs=frozenset(("meta twitter:site", "meta twitter:creator")),
)
