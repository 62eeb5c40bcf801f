"""The table of conditions as text: YAML to which rows are added, and CSV to look at."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain

from seoexport.cli.medical.subjects import Draft
from seoexport.model import ConditionRow

#: As many of a row's pages are named; the number of all is.
MOST_PAGES = 5
MOST_CHOICES = 12
HEADING = """\
# The codes of conditions, drawn up by seoexport medical review for a clinician to look at.
# A row counts once approved_by names somebody and approved a day; rows are never changed by the command.
"""
COLUMNS = ("name", "also", "type", "codes", "same_as", "approved_by", "approved", "source", "choices", "pages")
_ROW = re.compile(r"^([ ]*)-(?:\s|$)", re.MULTILINE)
_PLAIN = re.compile(r"[^\W\d_][\w '’()/+.-]*[\w)]")
_NO_TEXTS = frozenset(("true", "false", "null", "yes", "no", "on", "off"))
#: What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULAS = ("=", "+", "-", "@", "\t")


def with_rows(text: str, drafts: Iterable[Draft]) -> str:
    """Return the text of a table with rows behind those that it has, which stay as they are to the letter."""
    found = _ROW.search(text)
    indent = found[1] if found else ""
    blocks = ["".join(f"{indent}{line}\n" for line in _yaml(draft)) for draft in drafts]
    kept = text if found else _comments(text) or HEADING
    if not blocks:
        return text or kept
    line_end = "\r\n" if "\r\n" in text else "\n"
    ended = kept if kept.endswith("\n") else f"{kept}{line_end}"
    return line_end.join([ended, *(block.replace("\n", line_end) for block in blocks)])


def _comments(text: str) -> str:
    """Return what a table without rows says all the same."""
    return "".join(line for line in text.splitlines(keepends=True) if line.startswith("#"))


def _yaml(draft: Draft) -> Iterator[str]:
    name, *others = draft.row.names
    yield f"- name: {_scalar(name)}"
    if others:
        yield f"  also: [{', '.join(map(_scalar, others))}]"
    yield f"  type: {draft.row.type}"
    yield "  codes:" if draft.row.codes else "  codes: []"
    yield from (f"    - {{ system: {each.system}, value: {each.value} }}" for each in draft.row.codes)
    yield "  approved_by:"
    yield "  approved:"
    if draft.source:
        yield f"  source: {_scalar(draft.source)}"
    if draft.choices:
        yield _comment(f"ICD-10-CM has {_several(draft.choices, MOST_CHOICES)}")
    yield _comment(f"on {_several(draft.pages, MOST_PAGES)}")


def _comment(text: str) -> str:
    return f"  # {''.join(char if char.isprintable() else '?' for char in text)}"


def _several(values: tuple[str, ...], most: int) -> str:
    more = f" and {len(values) - most} more" if len(values) > most else ""
    return f"{', '.join(values[:most])}{more}"


def _scalar(text: str) -> str:
    """Return a text as YAML has it: plain where nothing in it means something else.

    >>> _scalar("Plantar fasciitis"), _scalar("Pain: heel"), _scalar("no")
    ('Plantar fasciitis', '"Pain: heel"', '"no"')
    """
    if _PLAIN.fullmatch(text) and text.lower() not in _NO_TEXTS:
        return text
    return json.dumps("".join(char for char in text if char.isprintable()), ensure_ascii=False)


def as_csv(rows: Iterable[ConditionRow], drafts: Iterable[Draft]) -> str:
    """Return the rows of a table and those that are to be added as CSV, with a line of headings."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for draft in chain((Draft(row, None, (), ()) for row in rows), drafts):
        row = draft.row
        cells = (
            row.names[0],
            "; ".join(row.names[1:]),
            row.type or "",
            "; ".join(f"{each.system} {each.value}" for each in row.codes),
            " ".join(row.same_as),
            row.approved_by or "",
            row.approved.isoformat() if row.approved else "",
            draft.source or "",
            "; ".join(draft.choices),
            " ".join(draft.pages),
        )
        writer.writerow(f"'{cell}" if cell.startswith(_FORMULAS) else cell for cell in cells)
    return out.getvalue()
