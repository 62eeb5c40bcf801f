"""JSON as RFC 8259 has it: what Python's reader forgives and search engines do not is an error here."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from seoexport.document.json_limits import TOO_DEEP, TooLarge, refuse_size
from seoexport.model import JSON

_CONSTANT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|(?P<constant>NaN|-?Infinity)', re.DOTALL)


def strict(text: str) -> Any:
    """Return the value of a JSON text as RFC 8259 has it: no NaN, nothing beyond the limits of `json_limits`.

    Raises JSONDecodeError, which knows the place, and TooLarge.
    """
    return strict_with_repeats(text)[0]


def strict_with_repeats(text: str) -> tuple[Any, bool]:
    """Return what `strict` does, and whether a key stands in its object twice; of its values the last one counts."""
    repeating: list[JSON] = []

    def made(pairs: list[tuple[str, Any]]) -> JSON:
        value = dict(pairs)
        if len(value) < len(pairs):
            repeating.append(value)
        return value

    try:
        value = json.loads(text, parse_constant=no_constant, object_pairs_hook=made)
    except RecursionError:
        raise TooLarge(TOO_DEEP) from None
    except json.JSONDecodeError:
        raise
    except NotJSON as error:
        found = next(each.start() for each in _CONSTANT.finditer(text) if each["constant"])
        raise json.JSONDecodeError(str(error), text, found) from None
    except ValueError:
        # Of what it reads, Python refuses only integers of more digits than would take it long.
        raise TooLarge("a number of more than 4,300 digits") from None
    refuse_size(text, value)
    return value, bool(repeating)


class NotJSON(ValueError):
    """A text holds what Python's reader takes for a value, and JSON does not know."""


def no_constant(name: str) -> NoReturn:
    """Refuse `NaN`, `Infinity` and `-Infinity`, which Python's reader takes for numbers."""
    raise NotJSON(f"a value is {name}, which JSON does not have")
