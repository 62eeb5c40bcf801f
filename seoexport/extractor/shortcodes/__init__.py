"""What generators' authors write into Markdown beyond Markdown, as the HTML that it means.

Shortcodes, template tags, admonitions and attribute lists: what is known becomes elements, what is not is left out of
the text, and what stands between a pair of unknown tags stays. Code is never touched: it is shielded first. Each line
stays a line; those that tags need in between are marked, and footnotes move to the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from seoexport.extractor.shortcodes.attribute_lists import without_attribute_lists
from seoexport.extractor.shortcodes.definition_lists import without_definitions
from seoexport.extractor.shortcodes.fenced_blocks import without_fences
from seoexport.extractor.shortcodes.indented_blocks import without_indentation
from seoexport.extractor.shortcodes.inline_marks import without_inline_marks
from seoexport.extractor.shortcodes.notes import without_notes
from seoexport.extractor.shortcodes.shield import ADDED, shielded, shielded_elements, unshielded
from seoexport.extractor.shortcodes.template_tags import without_literals, without_template_tags

#: In this order: what a tag stands for may hold a colon or a brace, so it is shielded before the next pass looks.
_PASSES: tuple[Callable[[str], str], ...] = (
    without_literals,
    without_template_tags,
    without_indentation,
    without_fences,
    without_notes,
    without_definitions,
    without_inline_marks,
    without_attribute_lists,
)
_LINE_END = re.compile(r"\r\n?|\n")
_ANY = re.compile(
    r"\{[{%#.:]|\{[\w-]+=|\[\^|!\[type:|\smarkdown[=>\s]"
    r"|==|\+\+|\^\^|[\w)][~^]\w|:(?:fontawesome|material|octicons|simple)-|-8<-"
    r"|^[ \t]*[-*+][ \t]\[[ x]\]|^ {0,3}[:~][ \t]"
    r"|^[ \t>]*(?::::|!!!|\?\?\?|===|///|\*\[|\[!|\[TOC\]|\[\[_?toc)",
    re.MULTILINE | re.IGNORECASE,
)


class Expanded(NamedTuple):
    """A text without what is not Markdown, and for each of its lines the line on which it stood, if it did."""

    text: str
    lines: Sequence[int | None]


def expanded(markdown: str, *before: Callable[[str], str]) -> str:
    """Return a Markdown text with everything that is not Markdown as HTML, or left out; passes of `before` go first.

    >>> expanded('{{< youtube id="abcdefghijk" title="Calf" >}}')
    '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Calf"></iframe>'
    >>> expanded("See `{{< ref >}}` and {{< unknown >}}[more]({{< ref more.md >}}).")
    'See `{{< ref >}}` and more.'
    """
    return expansion(markdown, *before).text


def expansion(markdown: str, *before: Callable[[str], str]) -> Expanded:
    r"""Return what `expanded` does, with its lines.

    >>> expansion("Term\n: Meaning\n\n# End").lines
    (1, None, 2, None, 3, None, 4)
    """
    last = len(_LINE_END.findall(markdown)) + 1
    if not before and _ANY.search(markdown) is None:
        return Expanded(markdown, range(1, last + 1))
    text = shielded(markdown)
    for each in (*before, *_PASSES):
        text = each(text)
    return Expanded(unshielded(text.replace(ADDED, "")), tuple(_numbers(text, last)))


def _numbers(text: str, last: int) -> Iterator[int | None]:
    number = 0
    for line in text.split("\n"):
        is_added = line.endswith(ADDED)
        number += not is_added
        yield None if is_added or number > last else number


def expanded_html(html: str) -> str:
    """Return the HTML of a content file with its template tags as the HTML that they mean, or left out.

    >>> expanded_html('<p>{{ page.title }}</p><script>{{ kept }}</script>')
    '<p></p><script>{{ kept }}</script>'
    """
    if "{{" not in html and "{%" not in html:
        return html
    return unshielded(without_template_tags(without_literals(shielded_elements(html))))
