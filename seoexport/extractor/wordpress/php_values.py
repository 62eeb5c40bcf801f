"""Values that PHP serialized, as plugins of WordPress keep theirs: read strictly, objects refused, nothing run."""

from __future__ import annotations

import re
from typing import TypeAlias, Union

PhpValue: TypeAlias = Union[bool, int, float, str, dict[int | str, "PhpValue"], None]  # noqa: UP007 - it names itself

#: Deeper values are nobody's settings: PHP itself stops at 4096 (`unserialize_max_depth`), Python's stack before.
MAX_DEPTH = 64

_SCALAR = re.compile(rb"N;|b:([01]);|i:([+-]?\d{1,20});|d:([+-]?(?:\d+(?:\.\d*)?(?:[eE][+-]?\d{1,3})?|INF)|NAN);")
_LENGTH = re.compile(rb"([sa]):(\d{1,10}):")


def php_value(text: str) -> PhpValue:
    """Return what `text` says in the form of PHP's `serialize()`; lengths of strings are counted in bytes of UTF-8.

    Raises ValueError where it is anything else, where something follows the value, and for objects and references.
    """
    source = text.encode("utf-8", "surrogatepass")
    value, end = _value(source, 0, 0)
    if end != len(source):
        raise ValueError(f"byte {end}: something follows the value")
    return value


def _value(source: bytes, at: int, depth: int) -> tuple[PhpValue, int]:
    if depth > MAX_DEPTH:
        raise ValueError(f"byte {at}: more than {MAX_DEPTH} values in one another")
    scalar = _SCALAR.match(source, at)
    if scalar:
        return _scalar(scalar), scalar.end()
    length = _LENGTH.match(source, at)
    if not length:
        raise ValueError(f"byte {at}: no null, boolean, number, string or array")
    count = int(length[2])
    if length[1] == b"s":
        return _string(source, length.end(), count)
    return _array(source, length.end(), count, depth)


def _scalar(match: re.Match[bytes]) -> PhpValue:
    boolean, integer, number = match.groups()
    if boolean:
        return boolean == b"1"
    if integer:
        return int(integer)
    return float(number) if number else None


def _string(source: bytes, at: int, length: int) -> tuple[str, int]:
    end = at + 1 + length
    if source[at : at + 1] != b'"' or source[end : end + 2] != b'";':
        raise ValueError(f"byte {at}: no string of {length} bytes")
    try:
        return source[at + 1 : end].decode(), end + 2
    except UnicodeDecodeError as error:
        raise ValueError(f"byte {at}: a string ends within a character") from error


def _array(source: bytes, at: int, count: int, depth: int) -> tuple[dict[int | str, PhpValue], int]:
    if source[at : at + 1] != b"{":
        raise ValueError(f"byte {at}: no array")
    at, values = at + 1, dict[int | str, PhpValue]()
    for _ in range(count):
        key, at = _value(source, at, depth + 1)
        if isinstance(key, bool) or not isinstance(key, int | str):
            raise ValueError(f"byte {at}: the key before is no number and no string")  # noqa: TRY004 - of the text
        values[key], at = _value(source, at, depth + 1)
    if source[at : at + 1] != b"}":
        raise ValueError(f"byte {at}: an array of {count} does not end here")
    return values, at + 1
