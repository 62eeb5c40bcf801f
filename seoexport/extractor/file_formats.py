"""The files that are read: HTML, and what generators make pages of."""

from __future__ import annotations

HTML_SUFFIXES = (".htm", ".html", ".xhtml")
#: Files that a generator makes pages of: Markdown and its dialects, by the module of `formats` that makes HTML of them,
#: imported only for such a file.
MARKDOWN = {".markdown": "markdown", ".md": "markdown", ".mdx": "mdx", ".qmd": "quarto"}
CONTENT_SUFFIXES = (*MARKDOWN, ".rst")
SUFFIXES = tuple(sorted(HTML_SUFFIXES + CONTENT_SUFFIXES))
