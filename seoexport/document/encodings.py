r"""The text of a page's bytes, found as browsers find it, but that a build tool has the whole file to look at.

https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding

Python's codecs stand in for those of https://encoding.spec.whatwg.org/: a few rare signs of East Asian encodings
and of KOI8-U differ.
"""

from __future__ import annotations

import re

import webencodings

PRESCAN_BYTES = 1_024

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xfe\xff", "utf-16be"), (b"\xff\xfe", "utf-16le"))
_XML_IN_UTF_16 = (b"<\0?\0x\0", b"\0<\0?\0x")
#: Where the standard's encoding of this name has characters that Python's codec of this name has not.
_WIDER = {"big5": "big5hkscs", "euc-kr": "cp949", "gbk": "gb18030", "shift_jis": "cp932"}
#: What the prescan makes of declarations that cannot be meant.
_IMPOSSIBLE = {"utf-16be": "utf-8", "utf-16le": "utf-8", "x-user-defined": "windows-1252"}
#: In these a tag can hide in other signs: https://encoding.spec.whatwg.org/#replacement
_HARMFUL = {"hz-gb-2312": "replacement", "iso-2022-kr": "replacement"}
_MIXED_CASE = {"big5": "Big5", "shift_jis": "Shift_JIS"}
_LOWER_CASE = ("gb18030", "macintosh", "replacement", "windows-", "x-")

# A byte that a windows-125x leaves free is the control character of that number, or nothing.
_FREE_BYTES = {0xDC00 + byte: byte if byte < 0xA0 else 0xFFFD for byte in range(0x80, 0x100)}

_GRAMMAR = re.IGNORECASE | re.VERBOSE | re.DOTALL
_BLANKS = r"[\t\n\f\r\ ]*"
_ATTRIBUTE = rf"""
    ([^\t\n\f\r\ />] [^\t\n\f\r\ />=]*)
    (?: {_BLANKS} = {_BLANKS}
        (?: "([^"]*)(?:"|\Z) | '([^']*)(?:'|\Z) | ([^\t\n\f\r\ >"'][^\t\n\f\r\ >]*) | (?=>) ) )?
"""
_ATTRIBUTES = rf"(?: [\t\n\f\r\ /]* {_ATTRIBUTE} )*"
# No branch fails once it has begun: what the window cuts off is read up to there, and does not count.
_TOKEN = re.compile(
    rf"""<! (?=--) .*? (?: --> | \Z )
       | < (?: meta (?=[\t\n\f\r\ /]) (?P<meta>{_ATTRIBUTES}) | /? [a-z] [^\t\n\f\r\ >]* {_ATTRIBUTES} )
         [\t\n\f\r\ /]* (?: (?P<closed>>) | \Z )
       | < [!/?] [^>]*""",
    _GRAMMAR,
)
_ATTRIBUTE_OF_META = re.compile(_ATTRIBUTE, _GRAMMAR)
_CHARSET = re.compile(
    rf"""charset {_BLANKS} = {_BLANKS} (?: "([^"]*)" | '([^']*)' | ([^\t\n\f\r\ ;"'][^\t\n\f\r\ ;]*) )""", _GRAMMAR
)
_XML_ENCODING = re.compile(r"""<\?xml [^>]*? encoding [\0-\ ]* = [\0-\ ]* (["']) ([^>]*?) \1 [^>]* >""", re.VERBOSE)


def decode(source: bytes) -> tuple[str, str]:
    r"""Return the text of a page and the name of its encoding, spelled as https://encoding.spec.whatwg.org/#names.

    1. what the byte order mark says
    2. what the first 1,024 bytes declare
    3. UTF-8 for bytes that are valid as such; ASCII alone says nothing
    4. windows-1252

    >>> decode(b"<meta charset=latin1>\x93Caf\xe9\x94")
    ('<meta charset=latin1>“Café”', 'windows-1252')
    """
    for mark, name in _MARKS:
        if source.startswith(mark):
            return _text(source[len(mark) :], name), _spelled(name)
    name = declared(source[:PRESCAN_BYTES]) or ("utf-8" if _is_utf_8(source) else "windows-1252")
    return _text(source, name), _spelled(name)


def declared(head: bytes) -> str | None:
    """Return the encoding that the first bytes of a page declare, in small letters, whatever its byte order mark says.

    https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding
    """
    if head.startswith(_XML_IN_UTF_16):
        return "utf-16be" if head[0] == 0 else "utf-16le"
    text = head.decode("latin-1")
    for token in _TOKEN.finditer(text):
        if token["meta"] and token["closed"] and (name := _declared_by_meta(token["meta"])):
            return name
    xml = _XML_ENCODING.match(text)
    return _known(xml[2]) if xml else None


def _declared_by_meta(attributes: str) -> str | None:
    stated: dict[str, str] = {}
    for name, *values in _ATTRIBUTE_OF_META.findall(attributes):
        stated.setdefault(name.lower(), "".join(values))
    if "charset" in stated:
        return _known(stated["charset"])
    charset = _CHARSET.search(stated.get("content", ""))
    is_pragma = stated.get("http-equiv", "").lower() == "content-type"
    return _known("".join(charset.groups(""))) if charset and is_pragma else None


def _known(label: str) -> str | None:
    encoding = webencodings.lookup(label)
    return (_IMPOSSIBLE | _HARMFUL).get(encoding.name, encoding.name) if encoding else None


def _is_utf_8(source: bytes) -> bool:
    try:
        return not source.decode("utf-8").isascii()
    except UnicodeDecodeError:
        return False


def _text(source: bytes, name: str) -> str:
    if name == "replacement":
        return "\ufffd"
    codec = _WIDER.get(name) or webencodings.lookup(name).codec_info.name
    if name.startswith("windows-"):
        return source.decode(codec, "surrogateescape").translate(_FREE_BYTES)
    return source.decode(codec, "replace")


def _spelled(name: str) -> str:
    return _MIXED_CASE.get(name) or (name if name.startswith(_LOWER_CASE) else name.upper())
