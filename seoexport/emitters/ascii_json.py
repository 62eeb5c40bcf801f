"""A JSON value as text: ASCII, keys sorted, no blanks, always the same bytes for the same value."""

from __future__ import annotations

import codecs
import json
from json.encoder import encode_basestring_ascii
from typing import Any

import orjson

_encode_anything = json.JSONEncoder(ensure_ascii=True, allow_nan=False, sort_keys=True, separators=(",", ":")).encode


def encoded(value: Any) -> str:
    r"""Return the JSON text of a value. Raises ValueError for NaN and infinities, which JSON does not have.

    orjson takes a tenth of the time of the standard library, which does what orjson will not: halves of surrogate
    pairs, whole numbers of more than 64 bits, and saying that a number is none.

    >>> encoded({"name": "Wadenkrämpfe", "at": [1, None]})
    '{"at":[1,null],"name":"Wadenkr\\u00e4mpfe"}'
    """
    try:
        text = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        return _encode_anything(value)
    # NaN has become null, and DEL is written as it is.
    if b"null" in text or b"\x7f" in text:
        return _encode_anything(value)
    return text.decode() if text.isascii() else text.decode().encode("ascii", _AS_ESCAPES).decode()


def _escaped(error: UnicodeError) -> tuple[str, int]:
    """Return a run of characters beyond ASCII as JSON escapes them, and where it ends."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return encode_basestring_ascii(error.object[error.start : error.end])[1:-1], error.end


# The codec finds them thirty times as fast as a regular expression does.
_AS_ESCAPES = "seoexport.json"
codecs.register_error(_AS_ESCAPES, _escaped)
