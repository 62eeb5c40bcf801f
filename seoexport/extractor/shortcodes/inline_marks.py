"""Marks within a line of which readers see only what they enclose: highlights, keys, revisions, icons.

https://facelessuser.github.io/pymdown-extensions/ · https://fletcher.github.io/MultiMarkdown-6/syntax/critic.html
"""

from __future__ import annotations

import re
from functools import partial

#: Each mark, and what of it is shown; those of revisions first, as others stand within them.
_MARKS = (
    (re.compile(r"\{--[^{}]*?--\}|\{>>[^{}]*?<<\}"), ""),
    (re.compile(r"\{~~[^{}]*?~>([^{}]*?)~~\}"), r"\1"),
    (re.compile(r"\{(\+\+|==)([^{}]*?)\1\}"), r"\2"),
    (re.compile(r"(?<![\w+])\+\+([\w-]+(?:\+[\w-]+)*)\+\+(?!\+)"), r"\1"),
    (re.compile(r"(?<![\w=])==(?=[^\s=])([^=\n]*[^\s=])==(?![\w=])"), r"\1"),
    (re.compile(r"(?<![\w^])\^\^(?=[^\s^])([^^\n]*[^\s^])\^\^(?![\w^])"), r"\1"),
    (re.compile(r"(?<=[A-Za-z0-9)])([~^])(\w{1,12})\1(?!\1)"), r"\2"),
    (re.compile(r":(?:fontawesome|material|octicons|simple)-[a-z0-9-]+:(?:\{[^{}\n]*\})?[ \t]*"), ""),
    (re.compile(r"^[ \t]*;?-+8<-+(?:[ \t].*)?$", re.MULTILINE), ""),
)


def without_inline_marks(text: str) -> str:
    """Return `text` with these marks as what they show, its lines as they were.

    >>> without_inline_marks("Press ++ctrl+c++, ==then== drink H~2~O {--now--}. :material-cup:")
    'Press ctrl+c, then drink H2O . '
    """
    for mark, shown in _MARKS:
        text = mark.sub(partial(_shown, shown), text)
    return text


def _shown(template: str, found: re.Match[str]) -> str:
    kept = found.expand(template)
    return kept + "\n" * (found[0].count("\n") - kept.count("\n"))
