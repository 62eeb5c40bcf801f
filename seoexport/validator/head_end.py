"""Where the author of a page ended its head, which is not always where browsers do."""

from __future__ import annotations

import re

from seoexport.document import Document

#: A head that is longer ends where nobody looks for tags any more.
LONGEST_HEAD = 2_000_000

_END = re.compile(rb"</head\s{0,9}>|<body[\s>]", re.IGNORECASE)


def written_end(written: bytes | str, document: Document) -> tuple[int, int] | None:
    r"""Return line and column, from 1, of the first `</head>` or `<body>` of a source.

    >>> from seoexport.document import parse
    >>> written_end("<head>\n<title>A</title></head>", parse(""))
    (2, 17)
    """
    start = written[:LONGEST_HEAD]
    encoding = (document.encoding or "utf-8") if isinstance(start, bytes) else "utf-8"
    head = start if isinstance(start, bytes) else start.encode(encoding, "replace")
    end = _END.search(head)
    if end is None:
        return None
    line_start = head.rfind(b"\n", 0, end.start()) + 1
    line = head.count(b"\n", 0, end.start()) + (document.first_line or 1)
    return line, len(head[line_start : end.start()].decode(encoding, "replace")) + 1
