"""Where in the visible page a date of the page may stand: the lines beside its title, and those it closes with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from seoexport.document import Block, Element
from seoexport.extractor.date_text.labels import LONGEST_LABEL, OPENINGS
from seoexport.extractor.title_line import HEADINGS
from seoexport.written_dates import DIGITS

#: A longer line is a paragraph.
LONGEST = 160
#: How many lines before and behind the title are looked at, and behind how many paragraphs no more.
BEFORE, BEHIND, MOST_PARAGRAPHS = 4, 14, 2
#: How many lines at the end of the page are looked at.
CLOSING = 40

_ELSEWHERE = frozenset(("nav", "aside", "banner", "menu", "search", "dialog", "teaser"))
_NO_LINE = frozenset(("figcaption", "blockquote", "button", "option", "caption"))
#: What comments are called; not what says that a page has some.
_COMMENT = re.compile(
    r"(?:^|\s)(?!(?:has|no|with)[-_])(?!\S*[-_](?:open|closed|enabled|disabled)(?:\s|$))(?:\S*[-_])?comments?(?=[\s_-]|$)"
    r"|(?:^|\s)comment(?:list|body|text|author|area)"
)
#: Headings over what is not the article's: its sources, and what readers say.
_OTHERS = (
    r"\W*(?:\d+\s)?(?:(?:references|reference list|bibliography|sources?|citations?|footnotes|works cited"
    r"|further reading|quellen\w*|literatur\w*|einzelnachweise|références|bibliographie|referencias|bibliografía"
    r"|fuentes|referências|bibliografia|fontes|riferimenti|fonti|bronnen|referenties|źródła|piśmiennictwo|kaynaklar"
    r"|kaynakça|источники|литература|джерела|література|källor|referenser|kilder|kildeliste|lähteet|zdroje|πηγές|források"
    r"|surse|referensi|sumber|daftar pustaka|المصادر|المراجع|参考文献|出典|参考资料|참고문헌|출처)"
    r"(?:\s?(?:&|and|und|et|y|e|i|og|och|en)\s\w+)?\W*"
    r"|.{1,20}\s(?:comment|reply)\W*|.{0,20}\b(?:comments|replies|responses|thoughts on .*"
    r"|kommentare?|commentaires?|comentarios?|comentários?"
    r"|comment[io]|reacties|komentarz\w*|yorumlar|комментари\w*|коментарі|kommentarer|kommentit|komentáře|コメント|评论"
    r"|댓글)\b.{0,20})"
)
_HAS_DIGIT, _HAS_YEAR = re.compile(f"[{DIGITS}]"), re.compile(f"[{DIGITS}]{{4}}")


def lines_beside(blocks: list[Block], title: int) -> list[int]:
    """Return the lines beside the title that may state a date: those behind it, then those before, the nearest first.

    They reach to where the text has begun, or to the heading of another article.
    """
    around = [title]
    links: list[int] = []
    paragraphs = 0
    for n in range(title + 1, min(len(blocks), title + BEHIND + 1)):
        _, tag, text, _, _, _ = blocks[n]
        if len(text) > LONGEST:
            paragraphs += 1
            if paragraphs == MOST_PARAGRAPHS:
                break
        elif tag in HEADINGS and _leads_elsewhere(blocks[n].element):
            links.append(n)
        else:
            around.append(n)
    # One heading that is a link may be the author, several are a list of articles.
    end = links[0] if len(links) > 1 else len(blocks)
    around += range(title - 1, max(-1, title - BEFORE - 1), -1)
    return [n for n in around if n < end and _may_state(blocks[n])]


def opening_lines(blocks: list[Block]) -> list[int]:
    """Return the lines that the content opens with, where a page shows no title beside which they might stand."""
    first = next((n for n, block in enumerate(blocks) if not block.region and not block.hidden), None)
    return [] if first is None else lines_beside(blocks, first)


def closing_lines(blocks: list[Block]) -> list[int]:
    """Return the last lines, of the content or of an article's footer, that open with a label, or stand below one.

    None stands in a list, or below a heading over the sources of the article or over comments.
    """
    first = max(0, len(blocks) - CLOSING)
    opening = [
        n
        for n, block in enumerate(blocks[first:], first)
        if block[2][:3] in OPENINGS or (n and block[2][:1].isdigit() and _is_label(blocks[n - 1].text))
    ]
    return [n for n in opening if _may_state(blocks[n]) and _is_of_content(blocks[n]) and not _is_of_others(blocks, n)]


def _is_label(text: str) -> bool:
    return text[:3] in OPENINGS and len(text) < LONGEST_LABEL and not _HAS_DIGIT.search(text)


def _is_of_others(blocks: list[Block], n: int) -> bool:
    if around(blocks[n].element, "ol", "ul") is not None:
        return True
    heading = next((blocks[at].text for at in range(n - 1, -1, -1) if blocks[at].tag in HEADINGS), "")
    return _others().fullmatch(heading) is not None


@cache
def _others() -> re.Pattern[str]:
    return re.compile(_OTHERS, re.IGNORECASE)


def _is_of_content(block: Block) -> bool:
    in_footer = block.region == "footer" and around(block.element, "article", "main") is not None
    return not block.region or in_footer


def is_of_another_article(blocks: list[Block], title: int, n: int) -> bool:
    """Return whether a line stands in an article that has a heading of its own, and not the title."""
    article = around(blocks[n].element, "article")
    if article is None or article == around(blocks[title].element, "article"):
        return False
    headings = (block.element for block in blocks[title + 1 : n] if block.tag in HEADINGS)
    return n < title or any(around(heading, "article") == article for heading in headings)


def lineage(element: Element, generations: int) -> Iterator[Element]:
    """Yield an element and those that it stands in, the nearest first."""
    node = element
    for _ in range(generations):
        if node is None or getattr(node, "tag", None) is None:
            return
        yield node
        node = node.parent


def around(element: Element, *tags: str) -> Element | None:
    """Return the nearest of an element and those that it stands in that has one of these names."""
    node = element
    while node is not None and (tag := getattr(node, "tag", None)):
        if tag in tags:
            return node
        node = node.parent
    return None


def in_comment(element: Element) -> bool:
    """Return whether an element stands in something that is named for comments."""
    node = element
    while (tag := getattr(node, "tag", None)) and tag != "body":
        if node.attrs and "comment" in (names := names_of(node)) and _COMMENT.search(names):
            return True
        node = node.parent
    return False


def names_of(element: Element) -> str:
    """Return the classes and the id of an element, in lower case."""
    return f"{element.attr('class') or ''} {element.attr('id') or ''}".lower()


def _may_state(block: Block) -> bool:
    _, tag, text, region, hidden, plain = block
    return (
        len(text) <= LONGEST
        and _HAS_DIGIT.search(text) is not None
        and (not plain or _HAS_YEAR.search(text) is not None)
        and not hidden
        and region not in _ELSEWHERE
        and tag not in _NO_LINE
    )


def _leads_elsewhere(heading: Element) -> bool:
    """Return whether a heading is a link to another page, as in a list of articles."""
    links = [heading.parent] if heading.parent.tag == "a" else heading.iter_elements(("a",))
    return any(not (link.attr("href") or "#").startswith("#") for link in links)
