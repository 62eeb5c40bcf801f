"""Where front matter begins and ends, by Hugo's lexer (`parser/pageparser/pagelexer_intro.go`).

Blanks, blank lines and byte order marks may stand before it; CR, LF and CR LF each end a line. `---` and
`+++` close with the first line that begins with them, and what follows them there is body. `...`, indented
marks and the rules of YAML and TOML for strings do not count. JSON closes with its balanced brace.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

from seoexport.errors import UnusableFrontMatter
from seoexport.loaded import line_at

#: `headers` and `fields` are the lines of Pelican, MkDocs and reStructuredText, which have no marks around them.
Format: TypeAlias = Literal["yaml", "toml", "json", "headers", "fields"]

# "{{<", "{%", "{#", "{:" and "{/" begin a shortcode, a template tag, a comment or an attribute list, never JSON.
_OPENING = re.compile(r"[ \t\r\n\ufeff]*(?:(?P<yaml>---)|(?P<toml>\+\+\+)|(?P<json>\{)(?![{%#:/]))")
_CLOSING = {"---": re.compile(r"[\r\n]---(?:\r\n?|\n)?"), "+++": re.compile(r"[\r\n]\+\+\+(?:\r\n?|\n)?")}
_LINE_END = re.compile(r"\r\n?|\n|")

# A backslash keeps the next character from counting, within strings and without.
_BRACE_OR_QUOTE = re.compile(r'\\.|["{}]', re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """The text of the front matter without its marks, the line on which that text begins, and the rest."""

    format: Format | None
    text: str
    line: int
    body: str
    body_line: int


def stands_in(source: str) -> bool:
    r"""Return whether `source` begins as front matter does; whether it ends is for `read` to find.

    >>> stands_in("\n---\ntitle: A\n---\n"), stands_in("- item\n"), stands_in("{{< toc >}}")
    (True, False, False)
    """
    return _OPENING.match(source) is not None


def split(source: str) -> Split:
    """Return the two parts of `source`; raise UnusableFrontMatter where the first has no end."""
    opening = _OPENING.match(source)
    if opening is None:
        return Split(format=None, text="", line=1, body=source, body_line=1)
    if opening["json"]:
        return _until_brace(source, opening.start("json"))
    mark = opening["yaml"] or opening["toml"]
    line = line_at(source, opening.end())
    closing = _CLOSING[mark].search(source, opening.end())
    if closing is None:
        raise UnusableFrontMatter(f"front matter has no end; no line below begins with {mark}", line)
    text = source[opening.end() : closing.start() + 1]
    return _parts("yaml" if opening["yaml"] else "toml", source, text, line, closing.end())


def _until_brace(source: str, start: int) -> Split:
    line = line_at(source, start)
    quoted, level = False, 0
    for token in _BRACE_OR_QUOTE.finditer(source, start):
        if token[0] == '"':
            quoted = not quoted
        elif not quoted and token[0] in "{}":
            level += 1 if token[0] == "{" else -1
            if level == 0:
                end = _LINE_END.match(source, token.end())
                body = token.end() if end is None else end.end()
                return _parts("json", source, source[start : token.end()], line, body)
    raise UnusableFrontMatter("front matter has no end; its first brace is not closed", line)


def _parts(kind: Format, source: str, text: str, line: int, body: int) -> Split:
    return Split(format=kind, text=text, line=line, body=source[body:], body_line=line_at(source, body))
