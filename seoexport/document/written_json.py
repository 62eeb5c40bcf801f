"""Where the values of a page's JSON-LD stand in the page's source."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from seoexport.diagnostics import Finding, Problem
from seoexport.document.interface import Document, Element
from seoexport.document.json_ld import Place, Script, place_in_text, places_in_text, script_elements
from seoexport.document.json_places import JSONPlaces
from seoexport.document.json_text import repeated_keys

#: So many keys of a script are told of one by one.
MOST_REPEATED = 20


class WrittenJSON:
    """The JSON-LD of a page as it is written; each script is looked through once, at the first question about it."""

    def __init__(self, document: Document | None, scripts: tuple[Script, ...]) -> None:
        self._document = document
        self._scripts = scripts
        self._read: dict[str, tuple[JSONPlaces, Callable[[int, int], Place]]] = {}

    def place(self, pointer: str) -> Place | None:
        """Return the line and column of the file at which a value begins; None where that cannot be told.

        The pointer begins with the number of the script. A script that is no JSON has its own line only.
        """
        number, slash, inside = pointer.removeprefix("/").partition("/")
        if number not in self._read:
            script = self._script(number)
            if self._document is None or script is None:
                return None
            if script.error is not None:
                return script.line, None
            element = script_elements(self._document)[int(number)]
            self._read[number] = JSONPlaces(script.text), places_in_text(self._document, element)
        places, in_file = self._read[number]
        return in_file(*places.line_and_column(slash + inside))

    def _script(self, number: str) -> Script | None:
        known = number.isascii() and number.isdecimal() and len(number) <= len(str(len(self._scripts)))
        return self._scripts[int(number)] if known and int(number) < len(self._scripts) else None


def key_findings(document: Document, scripts: tuple[Script, ...]) -> Iterator[Finding]:
    """Yield each key of a page's scripts that stands in its object twice."""
    elements: list[Element] = []
    for number, script in enumerate(scripts):
        repeated = repeated_keys(script.text) if script.repeats else ()
        if not repeated:
            continue
        elements = elements or script_elements(document)
        places = JSONPlaces(script.text)
        for found in repeated[:MOST_REPEATED]:
            at = place_in_text(document, elements[number], *places.at_offset(found.offset))
            message = f"the key {found.key!r} stands in its object twice"
            problem = Problem(message=message, at=script.pointer + found.pointer, line=at[0], column=at[1])
            yield Finding(rule="json-ld-duplicate-key", problem=problem)
        if (more := len(repeated) - MOST_REPEATED) > 0:
            message = f"{more:,} more keys stand in their objects twice"
            problem = Problem(message=message, at=script.pointer, line=script.line, column=script.column)
            yield Finding(rule="json-ld-duplicate-key", problem=problem)
