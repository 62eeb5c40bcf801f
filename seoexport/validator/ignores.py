"""What a page wants left out of its findings: comments in its HTML or Markdown, and `seo.ignore` in front matter.

<!-- seoexport-ignore canonical-link, values until 2027-01-31 -- the shop's theme writes it; ticket 118 -->

seo:
ignore:
- rule: canonical-link
until: 2027-01-31
reason: the shop's theme writes it; ticket 118
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from seoexport import dates
from seoexport.extractor import Source
from seoexport.model import Ignore
from seoexport.one_or_many import as_list
from seoexport.validator.selection import ids_of

MARK = "seoexport-ignore"

_COMMENT = re.compile(rf"<!--\s*{MARK}\b([^<>]*?)-->")
_UNTIL = re.compile(r"\buntil\s+(\S+)\s*$")


def ignores(source: Source) -> tuple[Ignore, ...]:
    """Return what a page wants ignored, in its order, front matter first; what is quoted on the page is none of it."""
    return (*_stated(source), *_commented(source))


def holds(ignore: Ignore, today: dt.date | None) -> bool:
    """Return whether an ignore still holds; without a day of today none has run out.

    >>> [holds(Ignore(("all",), until=dt.date(2027, 1, 31)), dt.date(2027, 1, day)) for day in (30, 31)]
    [True, False]
    """
    if ignore.written is not None:
        return False
    return ignore.until is None or today is None or today < dates.day_of(ignore.until)


def covers(ignore: Ignore, rule: str) -> bool:
    """Return whether an ignore names this rule, by its id, its group or a glob."""
    return any(rule in ids_of(name) for name in ignore.rules)


def _stated(source: Source) -> Iterator[Ignore]:
    key = "seo.ignore"
    for each in as_list(source.front_matter.get(key)):
        line = source.front_matter.line(key)
        if isinstance(each, Mapping):
            until = each.get("until")
            names = tuple(str(name) for name in as_list(each.get("rule", each.get("rules"))))
            yield _ignore(names, _text(each.get("reason")), None if until is None else str(until), key, line)
        elif each not in (None, "", False):
            yield Ignore((str(each),), at=key, line=line)


def _commented(source: Source) -> Iterator[Ignore]:
    written = source.written
    if (MARK.encode() if isinstance(written, bytes) else MARK) not in written:  # type: ignore[operator]
        return
    text = written.decode(source.document.encoding or "utf-8", "replace") if isinstance(written, bytes) else written
    shown = source.document.root.text
    for found in _COMMENT.finditer(text):
        if found[0] not in shown:
            line = text.count("\n", 0, found.start()) + 1
            column = found.start() - text.rfind("\n", 0, found.start())
            named, _, reason = found[1].partition("--")
            until = _UNTIL.search(named)
            names = re.split(r"[,\s]+", named[: until.start()] if until else named)
            stated = tuple(name for name in names if name)
            yield _ignore(stated, reason.strip() or None, until[1] if until else None, "comment", line, column)


def _ignore(
    names: Iterable[str], reason: str | None, until: str | None, at: str, line: int | None, column: int | None = None
) -> Ignore:
    date = dates.parse(until) if until else None
    return Ignore(tuple(names), reason, date, until if until and date is None else None, at, line, column)


def _text(value: Any) -> str | None:
    return str(value).strip() or None if value is not None else None
