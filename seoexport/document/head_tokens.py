"""The grammar of what certainly stays inside head, because every byte offset of ours hangs on it.

Written from the tokenization and "in head" rules of https://html.spec.whatwg.org/multipage/parsing.html:
one regular expression for everything but the two elements that nest, `noscript` and `template`.
No repetition can give back what it took (`*+`, `++`), so a page is read once, whatever stands in it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

UTF_8_BOM = b"\xef\xbb\xbf"

RAW_IN_HEAD = ("title", "style", "noframes")
RAW_IN_TEMPLATE = (*RAW_IN_HEAD, "textarea", "xmp", "iframe", "noembed")
# What text is raw inside these depends on foreign content, scripting or the table being built.
OPAQUE_IN_TEMPLATE = "svg|math|noscript|plaintext|select|col|colgroup"


def _repeated(body: str) -> str:
    # Without the inner atomic group, Python before 3.11.5 goes on from where a lookahead in the body failed:
    # https://github.com/python/cpython/issues/100061
    return rf"(?: (?> {body} ) )*+"


BLANKS = r"[\t\n\f\r\ ]"
NAME_END = r"(?=[\t\n\f\r\ />])"
BETWEEN_ATTRIBUTES = r"[\t\n\f\r\ /]++"
ANY_NAME = r"[a-z] [^\t\n\f\r\ />]*+"
ATTRIBUTE = rf"""
    [^\t\n\f\r\ />] [^\t\n\f\r\ />=]*+
    (?: {BLANKS}*+ = {BLANKS}*+ (?: "[^"]*+" | '[^']*+' | [^\t\n\f\r\ >"'] [^\t\n\f\r\ >]*+ | (?=>) )
      | (?! {BLANKS}*+ = ) )
"""
TAG_REST = f"{NAME_END} {_repeated(BETWEEN_ATTRIBUTES + '|' + ATTRIBUTE)} >"

# A reference that decodes to white space is white space to the tree builder.
WHITE_REFERENCE = r"""
    & (?: \#0*+ (?: 9 | 1[023] | 32 ) (?![0-9]) ;?+
        | \#x0*+ (?: [9acd] | 20 ) (?![0-9a-f]) ;?+
        | (?-i: Tab; | NewLine; ) )
"""
COMMENT = rf"<!-- (?: -?+> | {_repeated('[^-]++ | - (?!-!?>)')} --!?> )"
BOGUS_COMMENT = r"< (?: ! (?!--) | \? | / (?![a-z]) ) [^>]*+ >"


def _text_before_end_tag(name: str) -> str:
    return _repeated(rf"[^<]++ | < (?!/{name}{NAME_END})")


def _raw_element(name: str) -> str:
    return rf"<{name}{TAG_REST} {_text_before_end_tag(name)} </{name}{TAG_REST}"


# Inside "<!--" a script may hold another script; "-->" leaves both, also with the dashes of "<!--" itself.
DOUBLE_ESCAPED = rf"""
    <script{NAME_END} {_repeated(rf"[^<-]++ | - (?!->) | < (?!/script{NAME_END})")}
    (?: (?=-->) | </script{NAME_END} )
"""
ESCAPED = rf"""
    <! (?=--) {_repeated(rf"[^<-]++ | - (?!->) | {DOUBLE_ESCAPED} | < (?!/?script{NAME_END})")}
    (?: --> | (?=</script{NAME_END}) )
"""
SCRIPT = rf"""
    <script{TAG_REST} {_repeated(rf"[^<]++ | {ESCAPED} | < (?!!--|/script{NAME_END})")} </script{TAG_REST}
"""

HEAD_TOKEN = rf"""
    {BLANKS}++
  | < (?: meta | link | html | head | base (?:font)?+ | bgsound ) {TAG_REST}
  | {SCRIPT}
  | {" | ".join(map(_raw_element, RAW_IN_HEAD))}
  | {COMMENT}
  | </ (?! (?: head | body | html | br ) {NAME_END} ) {ANY_NAME} {TAG_REST}
  | {BOGUS_COMMENT}
  | {WHITE_REFERENCE}
"""
TEMPLATE_TOKEN = rf"""
    [^<]++
  | < (?! (?: template | script | {"|".join(RAW_IN_TEMPLATE)} | {OPAQUE_IN_TEMPLATE} ) {NAME_END} )
    {ANY_NAME} {TAG_REST}
  | </ (?! template {NAME_END} ) {ANY_NAME} {TAG_REST}
  | {SCRIPT}
  | {" | ".join(map(_raw_element, RAW_IN_TEMPLATE))}
  | {COMMENT}
  | {BOGUS_COMMENT}
  | < (?![a-z/!?])
"""
NOSCRIPT = rf"<noscript{TAG_REST} ({_text_before_end_tag('noscript')}) </noscript{TAG_REST}"


def compiled(grammar: str) -> re.Pattern[bytes]:
    """Return the bytes pattern of a piece of the grammar."""
    return re.compile(grammar.encode("ascii"), re.IGNORECASE | re.VERBOSE)


_HEAD_TOKEN = compiled(HEAD_TOKEN)
_HEAD_RUN = compiled(_repeated(HEAD_TOKEN))
_TEMPLATE_RUN = compiled(_repeated(TEMPLATE_TOKEN))
_TEMPLATE_TAG = compiled(rf"<(/?)template{TAG_REST}")
_NOSCRIPT = compiled(NOSCRIPT)


def head_end(page: bytes) -> int:
    """Return the offset behind the last token of `head_tokens`, without stopping at each."""
    return _head_end(page, _start(page), len(page))


def head_tokens(page: bytes) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each token that is certainly in or before head, in order.

    A run of blanks, a comment and a tag are tokens; so is an element with text (`<title>` to `</title>`)
    and all of a `noscript` or `template`. Ends before the first token that is cut off or could end the head.
    """
    position, limit = _start(page), len(page)
    while True:
        end = _past(_HEAD_TOKEN, page, position, limit)
        if end == position:
            end = _past_nesting(page, position, limit)
        if end == position:
            return
        yield position, end
        position = end


def _start(page: bytes) -> int:
    return len(UTF_8_BOM) if page.startswith(UTF_8_BOM) else 0


def _head_end(page: bytes, position: int, limit: int) -> int:
    while True:
        run_end = _past(_HEAD_RUN, page, position, limit)
        position = _past_nesting(page, run_end, limit)
        if position == run_end:
            return position


def _past(pattern: re.Pattern[bytes], page: bytes, position: int, limit: int) -> int:
    match = pattern.match(page, position, limit)
    return match.end() if match else position


def _past_nesting(page: bytes, position: int, limit: int) -> int:
    end = _past_noscript(page, position, limit)
    return end if end > position else _past_template(page, position, limit)


def _past_noscript(page: bytes, position: int, limit: int) -> int:
    """Return the end of the `noscript` at `position`, or `position` where readers disagree about its end.

    With scripting its text runs to the first end tag; without, its elements are parsed as in head.
    Both go on in head behind it if the second reading comes to exactly that end tag.
    """
    noscript = _NOSCRIPT.match(page, position, limit)
    if noscript and _head_end(page, *noscript.span(1)) == noscript.end(1):
        return noscript.end()
    return position


def _past_template(page: bytes, position: int, limit: int) -> int:
    """Return the end of the `template` at `position` with all templates in it, or `position`."""
    depth, inside = 0, position
    while tag := _TEMPLATE_TAG.match(page, inside, limit):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return tag.end()
        inside = _past(_TEMPLATE_RUN, page, tag.end(), limit)
    return position
