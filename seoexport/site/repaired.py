"""A page with the known faults of its theme mended, as edits that can be undone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from seoexport.document import Document
from seoexport.document.head_tokens import ATTRIBUTE, compiled
from seoexport.document.json_edits import edited as json_edited
from seoexport.document.json_ld import Script, scripts
from seoexport.document.own_spans import Span, head_spans, script_text
from seoexport.document.strict_json import strict
from seoexport.emitters import head
from seoexport.model import Tag
from seoexport.site.edits import Edit, Edits
from seoexport.validator.head_tags import HeadTag, head_tags
from seoexport.validator.theme_fault import ThemeFault
from seoexport.validator.theme_faults import FAULTS

_ATTRIBUTE = compiled(ATTRIBUTE)
_CONTENT = re.compile(rb"content[\t\n\f\r ]*=", re.IGNORECASE)


class Repaired(NamedTuple):
    """The edits that mend a page, and the names of the faults that it had."""

    edits: Edits = ()
    names: tuple[str, ...] = ()


def repaired(page: bytes, document: Document, wanted: Iterable[str]) -> Repaired:
    """Return what mends a page of the faults of these names; what stands where nothing is certain is left alone."""
    asked = set(wanted)
    faults = [each for each in FAULTS if each.id in asked]
    found = [*_in_tags(page, document, faults), *_in_scripts(page, document, faults)]
    return Repaired(
        tuple(sorted(edit for _, edit in found)), tuple(sorted({name for each, _ in found for name in each}))
    )


def _in_tags(page: bytes, document: Document, faults: Iterable[ThemeFault]) -> Iterator[tuple[tuple[str, ...], Edit]]:
    spans = head_spans(page, document)
    done: set[Span] = set()
    for tag in head_tags(document):
        better = next(((each.id, new) for each in faults if (new := each.in_tag(tag.key, tag.value)) is not None), None)
        span = next((span for each, span in spans if each == tag.place), None) if better else None
        edit = _edit(page, tag, span, better[1]) if better and span and span not in done else None
        if better and span and edit:
            done.add(span)
            yield (better[0],), edit


def _edit(page: bytes, tag: HeadTag, span: Span, value: str) -> Edit | None:
    """Return the edit that gives a void tag another value, or cuts it."""
    if not tag.key.startswith("meta "):
        return None
    if not value:
        return Edit(span.start, span.end)
    inside = _ATTRIBUTE.finditer(page, span.start + len("<meta"), span.end - 1)
    attribute = next((each for each in inside if _CONTENT.match(each[0])), None)
    put = head.html((Tag("meta", (("content", value),)),)).strip().removeprefix("<meta ").removesuffix(">")
    return Edit(*attribute.span(), put.encode("ascii")) if attribute else None


def _in_scripts(
    page: bytes, document: Document, faults: Iterable[ThemeFault]
) -> Iterator[tuple[tuple[str, ...], Edit]]:
    for script in scripts(document):
        text, names = _mended(script, faults)
        span = script_text(page, script, document) if names else None
        put = _encoded(text, page[slice(*span)], document) if span else None
        if span and put is not None:
            yield names, _trimmed(page, Edit(*span, put))


def _mended(script: Script, faults: Iterable[ThemeFault]) -> tuple[str, tuple[str, ...]]:
    """Return the text of a block as it was meant, and the names of the faults that it had."""
    text, names = script.text, []
    if script.error is not None:
        mended = next(((better, each) for each in faults if (better := each.in_text(text)) is not None), None)
        if mended is None:
            return text, ()
        text, names = text.replace(text.strip(), mended[0], 1), [mended[1].id]
    for fault in faults:
        made = json_edited(text, fault.in_value(strict(text)))
        if made.made:
            text = made.text
            names.append(fault.id)
    return text, tuple(names)


def _encoded(text: str, before: bytes, document: Document) -> bytes | None:
    lines = text.replace("\n", "\r\n") if b"\r\n" in before else text
    try:
        return lines.encode(document.encoding or "utf-8")
    except UnicodeEncodeError:
        return None


def _trimmed(page: bytes, edit: Edit) -> Edit:
    """Return an edit without the bytes at both its ends that stay what they are."""
    start, end, put = edit
    same = 0
    while same < min(end - start, len(put)) and page[start + same] == put[same]:
        same += 1
    start, put = start + same, put[same:]
    same = 0
    while same < min(end - start, len(put)) and page[end - 1 - same] == put[len(put) - 1 - same]:
        same += 1
    return Edit(start, end - same, put[: len(put) - same])
