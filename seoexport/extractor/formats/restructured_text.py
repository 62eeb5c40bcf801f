"""reStructuredText, as Pelican and Sphinx read it: fields at the top are front matter, docutils reads the body.

Nothing is included from other files and no raw HTML passes: both are switched off in docutils. Directives and roles
that only Sphinx or a plugin knows are no text, but for those that stand for a player, and for what a role is shown as.
https://docs.getpelican.com/en/latest/content.html#file-metadata
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from seoexport.diagnostics import Finding, Problem
from seoexport.errors import MissingLibrary, UnusableSource
from seoexport.extractor import front_matter
from seoexport.extractor.formats.source_links import without_source_links
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.shortcodes.arguments import arguments, plain_name
from seoexport.extractor.shortcodes.meanings import meaning
from seoexport.extractor.shortcodes.shield import unshielded
from seoexport.loaded import Loaded, line_at

SYNTAX = "restructured-text-syntax"

#: https://docutils.sourceforge.io/docs/user/config.html; level 5 is more than severe: nothing stops the reading.
_SETTINGS = {
    "_disable_config": True,
    "embed_stylesheet": False,
    "file_insertion_enabled": False,
    "halt_level": 5,
    "math_output": "LaTeX",
    "output_encoding": "unicode",
    "raw_enabled": False,
    "report_level": 2,
    "stylesheet": None,
    "stylesheet_path": None,
    "syntax_highlight": "none",
    "traceback": True,
    "warning_stream": False,
}
#: Hugo reads its own front matter in such files too; a title with a line above it begins with three dashes as well.
_MARKED = re.compile(r"\ufeff?\s*(?:---[ \t]*\r?\n\s*[\w\"'-]+\s*:|\+\+\+[ \t]*\r?\n\s*[\w\"'.\[-]+\s*=?)")
_FIELD = re.compile(r"^:(\w[^:\n]*):(?=\s)", re.MULTILINE)
_EXTENSION = re.compile(r"(?:Unknown|No) (?:directive|interpreted|role|target)|directive disabled|Duplicate")
_DIRECTIVE = re.compile(r"\.\.\s+(?:[\w:.-]+:)?([\w-]+)::[ \t]*([^\n]*)((?:\n\s+:[\w-]+:[^\n]*)*)")
_OPTION = re.compile(r":([\w-]+):[ \t]*([^\n]*)")
_ROLE = re.compile(r":[\w:.+-]+:`~?([^`<]*?)\s*(?:<[^`>]*>)?`|`([^`]*)`:[\w:.+-]+:")


def read(source: str) -> tuple[FrontMatter, str]:
    r"""Return the front matter of a reStructuredText file and its body as HTML.

    Raises MissingLibrary where docutils is not installed, UnusableSource where it gives up.

    >>> matter, html = read("Cramp\n#####\n\n:date: 2024-05-01\n\nRest *helps*.\n")
    >>> matter.get("date"), matter.line("date"), "<p>Rest <em>helps</em>.</p>" in html
    ('2024-05-01', 4, True)
    """
    try:
        from docutils.core import publish_doctree
    except ImportError:
        raise MissingLibrary("docutils", "rst") from None
    marked = front_matter.read(source) if _MARKED.match(source) else None
    body = marked.body if marked else source.removeprefix("\ufeff")
    try:
        tree = publish_doctree(body, settings_overrides=_SETTINGS)
        findings = tuple(_findings(tree, marked.body_line if marked else 1))
        fields = _fields(tree)
        _mend(tree)
        html = _html(tree)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnusableSource(f"docutils cannot read this file: {type(error).__name__}: {error}") from None
    if marked:
        return marked, html
    lines = {(found[1],): line_at(body, found.start()) for found in _FIELD.finditer(body)}
    loaded = Loaded(value=fields, lines={path: line for path, line in lines.items() if path[0] in fields})
    return front_matter.stated_by(loaded, "fields", html, 1, findings), html


def _fields(tree: Any) -> dict[str, Any]:
    """Return the fields at the top of a document, which then are no part of its text.

    https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#bibliographic-fields
    """
    from docutils import nodes

    fields: dict[str, Any] = {}
    for docinfo in list(tree.findall(nodes.docinfo)):
        for entry in docinfo:
            if isinstance(entry, nodes.field):
                fields[entry[0].astext()] = " ".join(entry[1].astext().split())
            elif isinstance(entry, nodes.authors):
                fields["authors"] = [author.astext() for author in entry]
            else:
                fields[entry.tagname] = entry.astext()
        docinfo.parent.remove(docinfo)
    return fields


def _findings(tree: Any, first_line: int) -> Iterator[Finding]:
    """Yield what docutils finds wrong, but for what only extensions know."""
    for message in (*tree.parse_messages, *tree.transform_messages):
        text = message[0].astext() if len(message) else ""
        line = message.get("line")
        if message["level"] >= _SETTINGS["report_level"] and not _EXTENSION.search(text):
            place = None if line is None else line + first_line - 1
            problem = Problem(message=" ".join(text.rstrip(".").split()), line=place)
            yield Finding(rule=SYNTAX, problem=problem)


def _mend(tree: Any) -> None:
    """Take the messages of docutils out of the text, and put what they are about in their place."""
    from docutils import nodes

    for message in list(tree.findall(nodes.system_message)):
        shown = next((_player(block.astext()) for block in message.findall(nodes.literal_block)), None)
        new = [nodes.raw("", shown, format="html")] if shown else []
        message.parent.replace(message, new)
    for section in list(tree.findall(nodes.section)):
        if "system-messages" in section["classes"]:
            section.parent.remove(section)
    for reference in [*tree.findall(nodes.footnote_reference), *tree.findall(nodes.citation_reference)]:
        _take_out(reference)
    for note in list(tree.findall(nodes.Admonition)):
        # docutils writes them as asides; they are as much of the text as in any other generator.
        inside = [nodes.paragraph("", part.astext()) if isinstance(part, nodes.title) else part for part in note]
        note.parent.replace(note, nodes.container("", *inside, classes=["admonition"]))
    for problematic in list(tree.findall(nodes.problematic)):
        problematic.parent.replace(problematic, nodes.Text(_ROLE.sub(r"\1\2", problematic.astext())))


def _take_out(reference: Any) -> None:
    """Remove a reference and the blank before it."""
    from docutils import nodes

    parent = reference.parent
    place = parent.index(reference)
    parent.remove(reference)
    if place and isinstance(parent[place - 1], nodes.Text):
        parent[place - 1] = nodes.Text(parent[place - 1].rstrip())


def _player(directive: str) -> str | None:
    """Return the HTML that an unknown directive stands for, such as `.. youtube:: abcdefghijk`."""
    found = _DIRECTIVE.match(directive)
    if found is None:
        return None
    options = " ".join(f'{key}="{value}"' for key, value in _OPTION.findall(found[3]))
    shown = meaning(plain_name(found[1]), arguments(f"{found[2]} {options}"))
    return unshielded(shown) if shown else None


def _html(tree: Any) -> str:
    from docutils.core import publish_from_doctree
    from docutils.writers import html5_polyglot

    writer = html5_polyglot.Writer()
    # Without a title of its own, the document's first section is one.
    level = 2 if "title" in tree else 1
    publish_from_doctree(tree, writer=writer, settings_overrides={**_SETTINGS, "initial_header_level": level})
    return without_source_links(str(writer.parts["meta"] + writer.parts["html_body"]))
