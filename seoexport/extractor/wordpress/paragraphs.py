"""Paragraphs of posts from before Gutenberg: WordPress keeps them as blank lines and marks them up when shown.

https://developer.wordpress.org/reference/functions/wpautop/
"""

from __future__ import annotations

import re

_BLOCK = (
    "(?:address|article|aside|blockquote|canvas|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|"
    "header|hgroup|hr|iframe|legend|li|main|nav|noscript|ol|option|p|pre|script|section|select|style|summary|svg|table|"
    "tbody|td|textarea|tfoot|th|thead|tr|ul|video)"
)
_OPENS = re.compile(rf"<{_BLOCK}(?=[\s/>])", re.IGNORECASE)
_CLOSES = re.compile(rf"</{_BLOCK}\s*>|<hr\b[^<>]*>", re.IGNORECASE)
#: What keeps its lines: a break in it would be shown, or break it.
_KEPT = re.compile(
    r"<(pre|script|style|textarea|svg|table|iframe|video)\b(?:(?!</\1\s*>|<\1\b).)*</\1\s*>", re.IGNORECASE | re.DOTALL
)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_LINE_END = re.compile(r"\r\n?")
_BLANK_LINES = re.compile(r"\n(?:[ \t]*\n)+")
_BREAK = re.compile(r"<br\s*/?>$", re.IGNORECASE)
_START = re.compile(rf"<(?=({_BLOCK[3:-1]})[\s/>])[^<>]*>", re.IGNORECASE)
_END = re.compile(rf"</({_BLOCK[3:-1]})\s*>$", re.IGNORECASE)
#: Elements whose text is paragraphs, where it is more than one.
_CONTAINERS = frozenset("article aside blockquote details div fieldset footer form header main section".split())
#: The end of a text that only opens, or closes, a block.
_ENDS_IN_BLOCK = re.compile(rf"</?{_BLOCK}\b[^<>]*>$", re.IGNORECASE)


def with_paragraphs(html: str) -> str:
    r"""Return HTML with its paragraphs marked up, and a break for each line end within one.

    >>> with_paragraphs("One\ntwo\n\n<h2>Three</h2>\nFour")
    '<p>One<br />\ntwo</p>\n<h2>Three</h2>\n<p>Four</p>'
    """
    kept: list[str] = []

    def put_away(match: re.Match[str]) -> str:
        kept.append(match[0])
        return f"\n\n\x00{len(kept) - 1}\x00\n\n"

    text = _KEPT.sub(put_away, _LINE_END.sub("\n", html).replace("\x00", ""))
    text = _TAG.sub(lambda match: match[0].replace("\n", " "), text)
    text = _CLOSES.sub(lambda match: f"{match[0]}\n\n", _OPENS.sub(lambda match: f"\n\n{match[0]}", text))
    parts = (part.strip() for part in _BLANK_LINES.split(text))
    made = "\n".join(_marked_up(part) for part in parts if part)
    return re.sub("\x00(\\d+)\x00", lambda match: kept[int(match[1])], made)


def _marked_up(part: str) -> str:
    """Return a part between blank lines: one of blocks as it is, one of text as a paragraph.

    What begins with a start tag and has text behind it is the first of several paragraphs in that element, what ends
    with an end tag the last of them.
    """
    if part.startswith("\x00"):
        return part
    opened, closed = _START.match(part), _END.search(part)
    if opened and closed:
        return _broken(part)
    if opened:
        return _opened(opened[0], opened[1].lower(), part[opened.end() :])
    if closed:
        return _closed(part[: closed.start()], closed[1].lower(), closed[0])
    return part if _CLOSES.match(part) else f"<p>{_broken(part)}</p>"


def _opened(tag: str, name: str, rest: str) -> str:
    if not rest.strip() or name not in ("p", *_CONTAINERS):
        return tag + _broken(rest)
    return f"{tag}{_broken(rest.strip())}</p>" if name == "p" else f"{tag}<p>{_broken(rest.strip())}</p>"


def _closed(rest: str, name: str, tag: str) -> str:
    if not rest.strip() or name not in ("p", *_CONTAINERS):
        return _broken(rest) + tag
    return f"<p>{_broken(rest.strip())}{tag}" if name == "p" else f"<p>{_broken(rest.strip())}</p>{tag}"


def _broken(part: str) -> str:
    lines = [line.strip() for line in part.split("\n")]
    return "\n".join(
        line if last or _BREAK.search(line) or _ENDS_IN_BLOCK.search(line) else f"{line}<br />"
        for line, last in zip(lines, [*[False] * (len(lines) - 1), True], strict=True)
    )
