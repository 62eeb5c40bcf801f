"""MDX: Markdown with components, as Docusaurus, Astro and Nextra read it.

Modules and expressions are no text. What stands between the tags of a component is; a known component (a player, a
picture, an accordion) becomes the HTML that it stands for. https://mdxjs.com/docs/what-is-mdx/
"""

from __future__ import annotations

import re

from seoexport.extractor.formats.markdown import Rendered
from seoexport.extractor.formats.markdown import html_of as html_of_markdown
from seoexport.extractor.shortcodes.arguments import Arguments, plain_name
from seoexport.extractor.shortcodes.elements import alone
from seoexport.extractor.shortcodes.meanings import meaning, opening
from seoexport.extractor.shortcodes.shield import shield, unshielded

#: Longer tags and expressions are not looked for: an open brace in the text must not cost a walk to its end.
_LONGEST = 5000

_MODULE = re.compile(
    r"import(?:\s+[\w*{][^'\"]*\sfrom|\s*\{|)\s*(?:['\"]|$)|export\s+(?:default|const|let|var|function|async|class|\{|\*)"
)
_TAG = re.compile(r"<(/?)([A-Za-z][\w.:-]*|(?=>))")
_PART = re.compile(r"\"[^\"]*\"|'[^'\n]*'|`[^`]*`|[{}<>]")
_ATTRIBUTE = re.compile(
    r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|\{\s*[\"'`]([^\"'`{}]*)[\"'`]\s*\}|\{\s*(-?[\d.]+)\s*\})"
)
_COMPUTED = re.compile(r"\s+(?:[\w:-]+\s*=\s*)?\{")
_LITERAL = re.compile(r"\{\s*(?:\"([^\"]*)\"|'([^']*)'|`([^`$]*)`)\s*\}")
_HEADING_ID = re.compile(r"\{/\*\s*#([\w-]+)\s*\*/\}")
_ANCHOR = re.compile(r"\{#[\w.:-]+\}")
_LINE_END = re.compile(r"[ \t]*(?:\n|$)")
_ITEM = re.compile(r" {0,3}(?:[-*+]|\d{1,9}[.)])[ ]")


def html_of(mdx: str) -> Rendered:
    r"""Return the HTML of an MDX text.

    >>> html_of("import A from './a'\n\n<A title='x'>\n  Rest **{props.x}helps**.\n</A>\n").html
    '<!---->\n<p>Rest <strong>helps</strong>.</p>\n<!---->\n'
    """
    return html_of_markdown(mdx, _without_modules, _without_components, _without_expressions, _without_indentation)


def _without_modules(text: str) -> str:
    """Return `text` without the blocks that import or export, up to a blank line outside brackets."""
    lines: list[str] = []
    within, depth, before = False, 0, ""
    for line in text.split("\n"):
        within = within or (not before.strip() and _MODULE.match(line) is not None)
        depth = depth + sum(map(line.count, "([{")) - sum(map(line.count, ")]}")) if within else 0
        within = within and (bool(line.strip()) or depth > 0)
        lines.append("" if within else line)
        # Modules stand below one another without blank lines.
        before = "" if within else line
    return "\n".join(lines)


def _without_components(text: str) -> str:
    """Return `text` with each tag of a component as what it means, and other tags without what is computed."""
    parts: list[str] = []
    end = hopeless = 0
    open_names: list[tuple[str, str]] = []
    for found in _TAG.finditer(text):
        if found.start() < max(end, hopeless):
            continue
        stop = _end(text, found.end())
        if stop <= found.end():
            hopeless = -stop
            continue
        tag = text[found.end() : stop - 1]
        parts.append(text[end : found.start()])
        begins = not text[text.rfind("\n", 0, found.start()) + 1 : found.start()].strip()
        ends = _LINE_END.match(text, stop) is not None
        if found[2][:1].isupper() or not found[2]:
            shown = _shown(plain_name(found[2]), bool(found[1]), tag, open_names)
            is_block = begins and (ends or bool(shown))
            parts.append((alone(shown) if is_block else shown) + "\n" * tag.count("\n"))
        else:
            stated = _stated(tag)
            shown = shield(f"<{found[1]}{found[2]}{unshielded(stated)}>")
            is_block = begins and (ends or found[2] == "summary")
            parts += alone(shown) if is_block else shown, _lines_between(tag, stated)
        end = stop
    return "".join(parts) + text[end:]


def _end(text: str, start: int) -> int:
    """Return the place behind the `>` of a tag, which may have `>` in strings and braces.

    Where there is none, return minus the place up to which there is none.
    """
    depth = 0
    for part in _PART.finditer(text, start, start + _LONGEST):
        sign = part[0]
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0 and sign == ">":
            return part.end()
        if depth == 0 and sign == "<":
            return -part.start()
    return -start - _LONGEST


def _shown(name: str, closes: bool, tag: str, open_names: list[tuple[str, str]]) -> str:  # noqa: FBT001
    if closes:
        return open_names.pop()[1] if open_names and open_names[-1][0] == name else ""
    values = (
        (each[1], each[2] or each[3] or each[4] or each[5] or "") for each in _ATTRIBUTE.finditer(unshielded(tag))
    )
    given = Arguments((), {plain_name(key): value for key, value in values})
    if tag.rstrip().endswith("/"):
        return meaning(name, given) or ""
    if both := opening(name, given):
        open_names.append((name, both[1]))
        return both[0]
    return meaning(name, given) or ""


def _stated(tag: str) -> str:
    """Return the attributes of an element without those that are computed."""
    tag = _ATTRIBUTE.sub(lambda each: f'{each[1]}="{each[4] or each[5]}"' if each[4] or each[5] else each[0], tag)
    while found := _COMPUTED.search(tag):
        tag = tag[: found.start()] + tag[_closed(tag, found.end() - 1) :]
    return tag


def _lines_between(tag: str, stated: str) -> str:
    """Return as many line ends as what was taken from a tag."""
    return "\n" * (tag.count("\n") - stated.count("\n"))


def _closed(text: str, start: int) -> int:
    """Return the place behind the brace that closes the one at `start`; behind that one where none does."""
    depth = 0
    for part in _PART.finditer(text, start, start + _LONGEST):
        depth += {"{": 1, "}": -1}.get(part[0], 0)
        if depth == 0:
            return part.end()
    return start + 1


def _without_expressions(text: str) -> str:
    """Return `text` with what stands in braces cut, but for literals and for the ids of headings."""
    text = _HEADING_ID.sub(r"{#\1}", text)
    parts: list[str] = []
    end = hopeless = 0
    for found in re.finditer(r"(?<!\\)\{", text):
        start = found.start()
        if start < max(end, hopeless) or _ANCHOR.match(text, start):
            continue
        literal = _LITERAL.match(text, start)
        stop = literal.end() if literal else _closed(text, start)
        if stop == start + 1:
            hopeless = start + _LONGEST
            continue
        shown = next(filter(None, literal.groups()), "") if literal else ""
        parts += text[end:start], shown, "\n" * text.count("\n", start, stop)
        end = stop
    return "".join(parts) + text[end:]


def _without_indentation(text: str) -> str:
    """Return `text` with lines to the left that only stand further in for the components around them."""
    lines = text.split("\n")
    in_list = False
    for place, line in enumerate(lines):
        bare = line.lstrip(" \t")
        if bare and (not line[0].isspace() or not in_list):
            in_list = _ITEM.match(bare) is not None
            lines[place] = bare
    return "\n".join(lines)
