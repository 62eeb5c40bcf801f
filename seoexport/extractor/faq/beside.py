"""What stands among the lines of an answer without being part of it: buttons, advertising, share bars, author boxes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from seoexport.document.flow import ASIDES, SILENT
from seoexport.extractor.faq.asking import is_widget
from seoexport.text import collapse

#: A longer line is no caption.
MAX_CAPTION = 80

_TAGS = ASIDES | SILENT | {"button"}
#: What widgets beside an answer are called; words of `_OWNERS` may stand in front of it, words of `_SHAPES` behind.
_NAMES = frozenset(
    "ad ads adsbygoogle advert adverts advertisement advertising sponsor sponsored sponsors promo share sharing"
    " sharedaddy addtoany addthis sharethis social socials newsletter subscribe related relatedposts author authors"
    " authorbox byline feedback helpful rating ratings breadcrumb breadcrumbs tags tagcloud comments respond".split()
)
_OWNERS = frozenset(
    "post posts entry article page single blog content site story faq answer wp jp sd td et block simple google gpt mv"
    " adthrive wprm recipe tasty recipes dpsp swp kadence genesis yoast".split()
)
_SHAPES = frozenset(
    "area banner bar block box button buttons btn btns card container content form group header holder icon icons inner"
    " info inline item items label link links list media meta name nav outer panel placeholder posts articles products"
    " profile row section slot star stars stories text title unit view widget wrap wrapper bio description avatar image"
    " photo top bottom left right center".split()
)
#: Names whose first word means something else by itself.
_WHOLE_NAMES = frozenset(
    "about-author author-about was-this-helpful cat-links tag-links tag-list tag-cloud post-tag post-meta entry-meta"
    " article-meta post-footer entry-footer article-footer post-navigation posts-navigation nav-links edit-link"
    " comment-respond comment-form posted-on".split()
)
#: An element of a block, or a modifier of it, goes with the block: https://getbem.com/naming/.
_BEM = re.compile(r"__|--")
_PARTS = re.compile(r"[-_]+")
_ELEMENTS = re.compile(f"<(?:{'|'.join(sorted(ASIDES | {'button'}))})[ >]")
#: What a widget asks with, in HTML that holds a question mark.
_ASKED = ("elpful", "ilfreich", "utile", "útil", "uttig", "полез", "yardımcı", "faydalı", "pomocn", "役に", "有")

#: A longer piece of HTML is more than a caption.
_CAPTION_HTML = 400

_CAPTIONS = frozenset(
    "advertisement|advertising|anzeige|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|reklam"
    "|реклама|إعلان|広告|광고|广告|廣告|sponsored|share|share this|share this article"
    "|share this post|back to top".split("|")
)
_CAPTION_START = re.compile(
    f">\\s*(?:{'|'.join(each for w in sorted(_CAPTIONS) for each in (w, w.title(), w.upper()))})"
)
_NUMBER = re.compile(r"\d{1,2}[.)]")
_RELATED = re.compile(
    r"(?:related|similar|recommended|more|further) (?:articles?|posts?|pages?|reading|content|topics?|stories)"
    r"|you (?:may|might) also (?:like|enjoy)|(?:ähnliche|verwandte|weitere) (?:artikel|beiträge|themen)"
    r"|(?:articles|contenus) (?:similaires|connexes|liés)"
    r"|(?:artículos|entradas) relacionad[ao]s|(?:artigos|posts) relacionados|articoli correlati"
    r"|gerelateerde (?:artikelen|berichten)|(?:powiązane|podobne) artykuły|ilgili (?:yazılar|içerikler)"
    r"|(?:about the authors?|über (?:den autor|die autorin)|à propos de l[’']aut(?:eur|rice)"
    r"|sobre (?:el|la|o|a) aut\w+)\b.*"
    r"|похожие (?:статьи|записи)|مقالات ذات صلة|関連記事|관련 ?글|相关文章|相關文章",
    re.IGNORECASE,
)


def may_hold_beside(html: str) -> bool:
    """Return whether HTML may hold an element that stands beside the answer; a cheap look that may be wrong in one way.

    >>> may_hold_beside("<p>Yes.</p>"), may_hold_beside("<p>Yes.</p><button>Copy</button>")
    (False, True)
    """
    if _ELEMENTS.search(html) or _CAPTION_START.search(html):
        return True
    if "?" in html and any(map(html.__contains__, _ASKED)):
        return True
    if ' class="' not in html and ' id="' not in html:
        return False
    names = [part.partition('"')[0] for key in (' class="', ' id="') for part in html.split(key)[1:]]
    return any(map(_is_name_beside, names))


def is_beside(element: Any, html: str) -> bool:
    """Return whether an element stands beside the answer, by its name, its classes, or by being a caption."""
    if element.attrs and _is_name_beside(f"{element.attr('class') or ''} {element.attr('id') or ''}"):
        return True
    return is_aside(element, html)


def is_aside(element: Any, html: str) -> bool:
    """Return whether an element stands beside the answer whatever it is called."""
    if element.tag in _TAGS:
        return True
    if len(html) > _CAPTION_HTML:
        return False
    text = collapse(element.text)
    return len(text) <= MAX_CAPTION and (text.lower() in _CAPTIONS or ("?" in text and is_widget(text)))


@lru_cache(maxsize=1024)
def _is_name_beside(name: str) -> bool:
    return any(map(_is_widget_name, name.lower().split()))


def _is_widget_name(name: str) -> bool:
    """Return whether a class or id is one of a widget as a whole, not in a part of it.

    >>> _is_widget_name("post-share-buttons"), _is_widget_name("share__link"), _is_widget_name("social-security")
    (True, True, False)
    """
    words = _PARTS.split(_BEM.split(name, maxsplit=1)[0])
    if "-".join(words) in _WHOLE_NAMES:
        return True
    first = next((n for n, word in enumerate(words) if word not in _OWNERS), len(words))
    return words[first : first + 1] != [] and words[first] in _NAMES and _are_shapes(words[first + 1 :])


def _are_shapes(words: list[str]) -> bool:
    return all(word in _SHAPES or word.isdigit() for word in words)


def is_number(element: Any) -> bool:
    """Return whether an element is a number alone: behind an answer it counts what comes next."""
    text = element.text
    return len(text) <= MAX_CAPTION and _NUMBER.fullmatch(text.strip()) is not None


def ends_answer(element: Any) -> bool:
    """Return whether an element is the caption of what stands behind an article: its author, other articles."""
    text = element.text
    return len(text) <= MAX_CAPTION and _RELATED.fullmatch(collapse(text).rstrip(":")) is not None
