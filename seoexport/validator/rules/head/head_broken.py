"""Nothing in the head ends it before its time.

Only `title`, `meta`, `link`, `base`, `script`, `style`, `noscript` and `template` may stand there. At any other
element, such as the `img` of a tracking pixel, and at text, parsers close the head and open the body; the tags behind
it, though written before `</head>`, are then in the body, where search engines do not read them. So does an `img`
in `noscript` for readers that run no scripts.

Wrong:

    <head>
    <title>Calf cramp</title>
    <div id="banner"></div>
    <meta name="robots" content="noindex">
    </head>
    <body></body>

Right:

    <head>
    <title>Calf cramp</title>
    <meta name="robots" content="noindex">
    </head>
    <body><div id="banner"></div></body>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.head_tags import listed
from seoexport.validator.rule import Rule
from seoexport.validator.view import View

_OTHERS = frozenset(("charset", "body title", "meta description", "meta robots", "meta googlebot", "base"))
_GROUPS = ("meta og:", "meta twitter:", "meta article:", "link canonical", "link alternate ", "meta google-site-")


def check(view: View) -> Iterator[Problem]:
    """Yield what ended the head, where tags that somebody reads stand behind it."""
    if not view.head.outside:
        return
    lost = [tag for tag in view.head.lost if tag.key in _OTHERS or tag.key.startswith(_GROUPS)]
    if lost:
        yield _at_culprit(view, f"behind it these fall into the body: {listed(lost)}")


def _at_culprit(view: View, behind: str) -> Problem:
    culprit, document = view.head.intruder, view.document
    if culprit is None or document is None or document.line(culprit) is None:
        return view.head.lost[0].problem(f"text ends the head; {behind}")
    message = f"<{culprit.tag}> ends the head; {behind}"
    line, column = document.line(culprit), document.column(culprit)
    return Problem(message=message, at=culprit.css_path(), line=line, column=column)


RULE = Rule(
    id="head-broken",
    severity="warning",
    reference="https://developers.google.com/search/docs/crawling-indexing/valid-page-metadata",
    check=check,
    doc=__doc__,
)
