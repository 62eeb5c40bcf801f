"""A page with its JSON-LD mended where the remedy is certain, and every byte outside the mended values as it was."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from typing import NamedTuple

from seoexport.diagnostics import Change, Diagnostic
from seoexport.document.json_edits import Edited, edited
from seoexport.document.json_edits import written as json_written
from seoexport.document.json_ld import Script
from seoexport.document.strict_json import strict
from seoexport.validator.repair import repaired

_UTF_16 = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}


class Fixed(NamedTuple):
    """The bytes of a page that was mended, and how many changes were made."""

    page: bytes
    changes: int


def fixed(page: bytes, scripts: Iterable[Script], encoding: str | None, found: Iterable[Diagnostic]) -> Fixed:
    """Return a page with the repairs of its findings made in its JSON-LD.

    A script is left as it is where it is no JSON, but for what a repair of the whole of it says, where the same text
    stands twice in the page, where the encoding of the page lacks a sign, and where what came out would say anything
    but what the repairs say.
    """
    repairs = [each.repair for each in found if each.repair]
    name = _UTF_16.get(page[:2]) or encoding or "utf-8"
    total = 0
    for script in scripts:
        of_script = [_within(script, each) for each in repairs if f"{each[0].path}/".startswith(f"{script.pointer}/")]
        if of_script:
            page, made = _mended(page, script, name, of_script)
            total += made
    return Fixed(page, total)


def _within(script: Script, repair: tuple[Change, ...]) -> tuple[Change, ...]:
    """Return the changes of a repair with their paths within the script."""
    return tuple(each._replace(path=each.path.removeprefix(script.pointer)) for each in repair)


def _mended(page: bytes, script: Script, encoding: str, repairs: list[tuple[Change, ...]]) -> Fixed:
    new, made = edited(script.text, repairs) if script.error is None else _written_anew(script, repairs)
    before = _in_page(page, script.text, encoding)
    if before is None or not _says(new, script, made):
        return Fixed(page, 0)
    try:
        after = (new.replace("\n", "\r\n") if b"\r" in before else new).encode(encoding)
    except UnicodeEncodeError:
        return Fixed(page, 0)
    return Fixed(page.replace(before, after), len(made))


def _written_anew(script: Script, repairs: list[tuple[Change, ...]]) -> Edited:
    """Return a script that is no JSON, but for what was forgiven, as JSON; what stands in it is mended later."""
    whole = next((repair for repair in repairs if repair[0].path == ""), None)
    if whole is None:
        return Edited(script.text, ())
    text = script.text.strip()
    written = json_written(script.value, indent=2 if "\n" in text else None)
    return Edited(script.text.replace(text, written, 1), whole)


def _in_page(page: bytes, text: str, encoding: str) -> bytes | None:
    """Return the bytes of a script's text where they stand in the page exactly once."""
    for written in (text, text.replace("\n", "\r\n")):
        try:
            found = written.encode(encoding)
        except (UnicodeEncodeError, LookupError):
            return None
        if page.count(found) == 1:
            return found
    return None


def _says(new: str, script: Script, made: Iterable[Change]) -> bool:
    """Return whether the new text says what the old one did, but for the changes."""
    try:
        return bool(strict(new) == (script.value if script.error else repaired(script.value, made)))
    except ValueError:
        return False
