"""What stands among the lines of an answer without being part of it: buttons, advertising, share bars, author boxes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from seoexport.document.flow import ASIDES, SILENT
from seoexport.extractor.asking import is_widget
from seoexport.text import collapse

#: A longer line is no caption.
MAX_CAPTION = 80

_TAGS = ASIDES | SILENT | {"button"}
_NAMES = re.compile(
    r"(?:^|[\s_-])(?:ads?|adsbygoogle|advert\w*|sponsor\w*|promo|share|sharing|sharedaddy|addtoany\w*|social|socials"
    r"|newsletter|subscribe|related|relatedposts|author|authors|author-?(?:bio|box|card|info)|byline|feedback|helpful"
    r"|was-?this-?helpful|rating|ratings|breadcrumbs?)(?:$|[\s_-])",
    re.IGNORECASE,
)
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
    if element.tag in _TAGS:
        return True
    if element.attrs and _is_name_beside(f"{element.attr('class') or ''} {element.attr('id') or ''}"):
        return True
    if len(html) > _CAPTION_HTML:
        return False
    text = collapse(element.text)
    return len(text) <= MAX_CAPTION and (text.lower() in _CAPTIONS or ("?" in text and is_widget(text)))


@lru_cache(maxsize=1024)
def _is_name_beside(name: str) -> bool:
    return _NAMES.search(name) is not None


def is_number(element: Any) -> bool:
    """Return whether an element is a number alone: behind an answer it counts what comes next."""
    text = element.text
    return len(text) <= MAX_CAPTION and _NUMBER.fullmatch(text.strip()) is not None


def ends_answer(element: Any) -> bool:
    """Return whether an element is the caption of what is recommended behind an article."""
    text = element.text
    return len(text) <= MAX_CAPTION and _RELATED.fullmatch(collapse(text).rstrip(":")) is not None
