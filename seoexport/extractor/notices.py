"""What pages tell their reader about themselves before their text begins, in words and in classes: tables only."""

from __future__ import annotations

import re

from seoexport.extractor.bylines.review_lines import says_review

#: What a notice begins with, before a colon or a sign.
_LABELS = (
    "(?:medical |health |legal |important |affiliate |advertiser |full )?(?:disclaimer|disclosure)s?",
    "(?:editor[’']?s |author[’']?s |important |please |a quick |quick )?note", "transparency",
    "(?:feature |featured |header |main )?(?:photo|image|picture|illustration)s?(?: credits?| courtesy)?", "credits?",
    "haftungsausschluss", "(?:wichtiger |medizinischer |redaktioneller )?hinweis", "anzeige", "werbung",
    "transparenz(?:hinweis)?", "(?:titel)?(?:foto|bild)s?(?:nachweis|quelle|rechte)?",
    "avertissement", "avis", "crédits?(?: photos?)?", "aviso(?: legal)?", "nota(?: del editor)?", "imagen", "imagem",
    "disclaimer", "avvertenza", "immagine", "(?:belangrijke )?opmerking", "afbeelding", "zastrzeżenie", "uwaga",
    "zdjęcie", "dikkat", "uyarı", "fotoğraf", "отказ от ответственности", "внимание", "фото", "免责声明", "免責事項",
    "table of contents", "contents", "in this article", "inhalt", "inhaltsverzeichnis", "sommaire", "reading time",
    "lesezeit", "temps de lecture", "tiempo de lectura", "advertisement", "sponsored", "tags?", "filed under",
    "categor(?:y|ies)", "kategorien?", "schlagwörter",
)  # fmt: skip
#: Words that only a notice has: of advertising, of the reader's browser, of medicine and law.
_WORDS = (
    r"\baffiliate[ -]?(?:links?|partner|program)", r"\bafiliad[oa]s?\b", r"\blinks? d[ei] affiliazione",
    r"\blink affiliati", r"\bliens? (?:d[’']affiliation|affiliés?)", r"\bsatış ortaklığı",
    r"\bamazon (?:associate|partner)", r"\bqualifying purchases",
    r"\b(?:uses?|using|accept|verwende[nt]|nutz(?:en|t)) (?:\w+ )?cookies\b",
    r"\b(?:utilisons|utilise|utiliza(?:mos)?|usa(?:mos)?|utilizziamo|utilizza) (?:\w+ )?cookies?\b",
    r"\b(?:gebruik(?:t|en)(?: van)?|używa(?:my)?(?: plików)?) cookies\b",
    r"\b(?:enable|activate|turn on) (?:javascript|cookies)", r"\bjavascript (?:is|must be|to be|aktivieren)\b",
    r"\bdoes not support (?:javascript|html5|the video|the audio)",
    r"\bfor (?:informational|educational|information)(?: and \w+)? purposes\b",
    r"\bsubstitute for (?:professional |\w+ )?(?:medical|legal|financial)",
    r"\b(?:all|some) rights reserved\b", r"^(?:copyright )?(?:©|\(c\)) ?(?:copyright|\d{4})",
    r"\bnot (?:intended (?:as|to)|medical advice)", r"\bersetzt kein(?:e|en) (?:ärztlich|arzt)",
)  # fmt: skip
#: Without one of these in small letters, none of those words stands in a text: most texts are told apart by them.
_ROOTS = (
    "affil", "afiliad", "ortakl", "amazon ", "qualifying", "cookie", "javascript", "does not support", "purposes",
    "substitute for", "rights reserved", "©", "(c)", "not intended", "not medical", "ersetzt",
)  # fmt: skip
#: What a sentence about the page itself begins with.
_OPENINGS = (
    r"th(?:is|e) (?:article|post|page|story|guide|recipe) (?:was|is|has been)(?: \w+)? (?:publish|updat|post)ed",
    r"th(?:is|e) (?:article|post|page|story|guide|content|recipe) (?:was|is) (?:reviewed|written by|sponsored)",
    r"(?:originally|first|last) (?:published|posted|updated|reviewed|modified) (?:on|in|by|at)\b",
    r"(?:photo(?:s|graphs?)?|images?|illustrations?|pictures?|fotos?|bild) (?:by|via|from|von|courtesy|credit|: )",
    r"(?:sign up|subscribe|follow us|share this|jump to|skip to|listen to this|click here|read more|advertisement)\b",
    r"we (?:may )?(?:earn|receive|get) (?:a |an )?(?:small )?commission",
)  # fmt: skip
_BEGINNING = re.compile(
    rf"[^\w]{{0,4}}(?:(?:{'|'.join(_LABELS)})\s*[:：–—|]|{'|'.join(_OPENINGS)})", re.IGNORECASE | re.DOTALL
)
_WORD = re.compile(rf".{{0,300}}?(?:{'|'.join(_WORDS)})", re.IGNORECASE | re.DOTALL)

#: What stands beside a text is called so, as a whole class or as a part of one.
BESIDE = re.compile(
    r"(?:^|[\s_-])(?:ad|ads|adv|advert\w*|affiliate\w*|alert|author|breadcrumbs?|byline|caption|comments?|consent|cookies?"
    r"|credits?|dateline|disclaimers?|disclosures?|gdpr|legal|meta|metadata|modal|newsletter\w*|notices?|notification"
    r"|paywall|popup|promo\w*|related|reviewers?|share|sharing|sidebar|sign-?up|social|sponsor\w*|subscri\w+|tags?"
    r"|testimonials?|timestamp|toc|table[-_]of[-_]contents|tooltip|updated|warning)(?=$|[\s_-])",
    re.IGNORECASE,
)


def is_notice(text: str) -> bool:
    """Return whether a text is about the page, its pictures or its reader's browser, and not of its topic.

    >>> is_notice("Disclaimer: ask a doctor."), is_notice("We use cookies."), is_notice("These cookies are soft.")
    (True, True, False)
    """
    return _BEGINNING.match(text) is not None or _has_word(text) or says_review(text)


def _has_word(text: str) -> bool:
    # The letters that are others in small ones, or that patterns take for others whatever their case.
    small = text.replace("İ", "i").replace("ı", "i").replace("ſ", "s").lower()
    return any(map(small.__contains__, _ROOTS)) and _WORD.match(text) is not None
