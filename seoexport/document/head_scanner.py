"""Where our block goes and where it stands, because no parser tells true byte offsets of a page.

Both answers come from tokens, never from text: a marker in a script or a `</head>` in a comment is content.
The bytes are taken as an encoding in which ASCII is ASCII; UTF-16 and ISO-2022-JP are the caller's to decode.
"""

from __future__ import annotations

from seoexport.document.head_tokens import ATTRIBUTE, BLANKS, TAG_REST, compiled, head_end, head_tokens

BLOCK_BEGIN = b"<!--seoexport:begin-->"
BLOCK_END = b"<!--seoexport:end-->"
_OWN_NAME = b"seoexport"
_OWN_ELEMENT = compiled(rf"<(?:link|meta|script|title)({TAG_REST})")
_OWN_ATTRIBUTE = compiled(rf"""data-seoexport {BLANKS}*+ = {BLANKS}*+ (?: "v1" | 'v1' | v1 )""")
_ATTRIBUTE = compiled(ATTRIBUTE)
# A foreign tag without its ">" swallows the tag of ours behind it: "<" or half a quote tells.
_TIDY_ATTRIBUTE = compiled(rf"""[^"'<=]+ (?: = {BLANKS}* (?: "[^"]*" | '[^']*' | [^"'<]* ) )?""")


def insertion_point(page: bytes) -> int:
    """Return the last byte offset at which a start tag is certainly inside head, scripting on or off.

    https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead

    Whatever cannot be in head ends it, written `</head>` or not. What is cut off at the end of the page
    stays behind the offset, and so does a `noscript` or `template` about which readers could disagree.

    >>> insertion_point(b"<title>A</title><noscript><img></noscript></head>")
    16
    """
    return head_end(page)


def block_spans(page: bytes) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) byte spans of the blocks of ours in head, sorted and disjoint.

    https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead

    A span holds our two markers, our elements and the blanks between them, never a foreign byte:
    a foreign element inside a block splits it, and half a block is a span of what is left.
    """
    if _OWN_NAME not in page:
        return ()
    spans: list[tuple[int, int]] = []
    is_open = False
    for start, end in head_tokens(page):
        token = page[start:end]
        if token.isspace():
            continue
        if not _is_ours(token):
            is_open = False
            continue
        if is_open and token != BLOCK_BEGIN:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
        is_open = token != BLOCK_END
    return tuple(spans)


def _is_ours(token: bytes) -> bool:
    if token in (BLOCK_BEGIN, BLOCK_END):
        return True
    tag = _OWN_ELEMENT.match(token)
    if not tag:
        return False
    attributes = _ATTRIBUTE.findall(token, tag.start(1), tag.end(1) - 1)
    return all(map(_TIDY_ATTRIBUTE.fullmatch, attributes)) and any(map(_OWN_ATTRIBUTE.fullmatch, attributes))
