r"""The tags of a page in ISO-2022-JP, the one encoding of the web in which the byte of a "<" can be half a character.

https://encoding.spec.whatwg.org/#iso-2022-jp-decoder
"""

from __future__ import annotations

import re

ESCAPE = 0x1B

#: What a character that is not ASCII is masked with: no blank, no quote, and part of no tag name of HTML.
_MASK = b"\xff"
_INTO_ASCII_OR_ROMAN = rb"\x1b\([BJ]"
_INTO_OTHERS = rb"\x1b(?:\$[@B]|\(I)"
#: An escape that names no character set leaves the one that is in force.
_FOREIGN = re.compile(
    rb"%b(?>[^\x1b]++|\x1b(?!\([BJ]))*+(?:%b)?|%b" % (_INTO_OTHERS, _INTO_ASCII_OR_ROMAN, _INTO_ASCII_OR_ROMAN)
)
_SWITCH = re.compile(rb"\x1b(?:\$[@B]|\([BIJ])")
_ASCII = b"\x1b(B"


def masked(page: bytes) -> bytes:
    r"""Return a page as long as it was, in which a byte that looks like ASCII is that character.

    >>> masked(b"<title>\x1b$B<<\x1b(B!</title>")
    b'<title>\xff\xff\xff\xff\xff\xff\xff\xff!</title>'
    """
    return _FOREIGN.sub(lambda found: _MASK * len(found[0]), page)


def is_ascii_at(page: bytes, offset: int) -> bool:
    r"""Return whether what is put there is read as ASCII: no other character set is in force.

    In the Roman set, which looks like ASCII, a backslash is a yen sign.

    >>> page = b"<p>\x1b(J\\500\x1b(B</p>"
    >>> is_ascii_at(page, 3), is_ascii_at(page, 7), is_ascii_at(page, len(page))
    (True, False, True)
    """
    switches = _SWITCH.findall(page, 0, offset)
    return not switches or switches[-1] == _ASCII
