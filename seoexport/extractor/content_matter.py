"""The front matter of a content file alone, where the page that was made of it is there to be read."""

from __future__ import annotations

from dataclasses import replace

from seoexport.extractor import front_matter
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.source_text import decoded, start

#: Of files in which nothing but front matter between its marks is looked for.
TEMPLATE_SUFFIXES = (".html", ".htm", ".liquid", ".njk")


def front_matter_of(source: bytes, suffix: str) -> FrontMatter:
    r"""Return the front matter of a content file of that suffix; nothing is made of its body.

    Raises UnusableFrontMatter, UnusableSource, and MissingLibrary for reStructuredText without docutils.

    >>> front_matter_of(b"Title: Calf\n\nText", ".md").values
    {'Title': 'Calf'}
    """
    text = decoded(source)
    if suffix == ".rst":
        from seoexport.extractor.formats import restructured_text

        return restructured_text.read(text)[0]
    if suffix in TEMPLATE_SUFFIXES or start(text).startswith("{"):
        return front_matter.read(text) if suffix != ".mdx" else replace(front_matter.read(""), body=text)
    return front_matter.read_markdown(text)
