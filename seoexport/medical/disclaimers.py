"""How a page says that it is no advice of a doctor, by language: the page, and what it does not replace."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from seoexport.languages import primary


class Cues(NamedTuple):
    """What is in every such sentence, as it stands there; what a page calls itself; what it says of itself."""

    stems: tuple[str, ...]
    itself: str
    says: str


CUES: dict[str, Cues] = {
    "en": Cues(
        ("substitut", "replace", "medical advice"),
        r"\b(?:articles?|contents?|information\w*|(?:web)?sites?|pages?|blog|posts?|materials?|texts?|guide)\b",
        r"\bnot (?:\w+ ){0,4}(?:substitutes?|replacements?|replace) (?:for )?(?:\w+[ ,]+){0,6}(?:medical|doctor|health"
        r"|physician)"
        r"|\bnot (?:\w+[ ,]+){0,5}medical advice\b"
        r"|\bno substitute for (?:\w+ ){0,6}(?:medical|doctor|health)",
    ),
    "de": Cues(
        ("ersetz", "Ersatz", "Beratung"),
        r"\b(?:inhalte?|information(?:en)?|artikel|beitr[aä]ge?|seiten?|texte?|angaben|website|webseite|ratgeber)\b",
        r"\bersetz(?:t|en) (?:keine?n?|nicht|weder) .{0,80}(?:arzt|ärzt|medizin)"
        r"|\bkeine?n? ersatz für .{0,80}(?:arzt|ärzt|medizin)"
        r"|\bkeine (?:medizinische|ärztliche) beratung\b",
    ),
    "fr": Cues(
        ("rempla", "substitu", "constitu"),
        r"\b(?:articles?|informations?|contenus?|sites?|pages?|textes?|conseils?)\b",
        r"\bne (?:\w+ ){0,5}(?:se )?(?:remplace|substitue|constitue)\w* .{0,80}"
        r"(?:médical|médecin|professionnel de (?:la )?santé)",
    ),
    "es": Cues(
        ("sustitu", "reemplaz", "constitu"),
        r"\b(?:artículos?|información|contenidos?|sitio|página|textos?|web|blog)\b",
        r"\bno (?:\w+ ){0,4}(?:sustitu[yi]\w+|reemplaza\w*|constituyen?) .{0,80}"
        r"(?:médic|profesional(?:es)? (?:de la salud|sanitari))",
    ),
    "pt": Cues(
        ("substitu", "constitu"),
        r"\b(?:artigos?|informaç(?:ão|ões)|conteúdos?|site|página|textos?|blog)\b",
        r"\bnão (?:\w+ ){0,3}(?:substitu\w+|constitu\w+) .{0,80}(?:médic|profissiona(?:l|is) de saúde)",
    ),
    "it": Cues(
        ("sostitu", "costitui"),
        r"\b(?:articol[oi]|informazion[ei]|contenut[oi]|sito|pagin[ae]|test[oi]|blog)\b",
        r"\bnon (?:\w+ ){0,4}(?:sostitu\w+|costitu\w+) .{0,80}\bmedic",
    ),
    "nl": Cues(
        ("vervang", "medisch advies"),
        r"\b(?:artikel(?:en)?|informatie|inhoud|website|site|pagina|teksten?|blog)\b",
        r"\bvervang(?:t|en) (?:geen|niet|nooit) .{0,80}(?:medisch|arts)"
        r"|\bgeen vervanging (?:voor|van) .{0,80}(?:medisch|arts)"
        r"|\bgeen medisch advies\b",
    ),
    "tr": Cues(
        ("yerine geçmez", "yerini tutmaz", "tavsiye", "öneri"),
        r"\b(?:yazı|bilgi|içeri[kğ]|site|sayfa|makale|metin)",
        r"(?:doktor|hekim|tıbbi|uzman).{0,80}(?:yerine geçmez|yerini tutmaz)"
        r"|tıbbi (?:tavsiye|öneri)\w* (?:\w+ )?(?:değildir|taşımaz)",
    ),
    "ar": Cues(
        ("بديل", "يغني", "تغني"),
        r"(?:مقال|معلومات|محتوى|موقع|صفحة)",
        r"(?:لا [يت]غني|ليست? بديل|لا [يت]عد بديل|لا [يت]عتبر بديل|لا [يت]شكل بديل).{0,80}(?:طبي|طبيب)",
    ),
    "ja": Cues(
        ("代わ", "代替", "替わ"),
        r"(?:記事|情報|内容|サイト|ページ|コンテンツ)",
        r"(?:医師|医療|診断|診察|医学).{0,40}(?:代わ|代替|替わ).{0,20}(?:ありません|ない)",
    ),
}

#: A longer text is more than a disclaimer.
LONGEST = 600


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    _, itself, says = CUES[language]
    return re.compile(itself, re.IGNORECASE), re.compile(says, re.IGNORECASE)


def may_say(text: str, language: str | None) -> bool:
    """Return whether a text has a cue of a disclaimer; English is read where no language is known.

    >>> may_say("Nothing replaces sleep.", "en"), may_say("Nothing replaces sleep.", "de")
    (True, False)
    """
    known = CUES.get(primary(language))
    return known is not None and any(map(text.__contains__, known.stems))


def is_disclaimer(text: str, language: str | None) -> bool:
    """Return whether a text says of the page that it replaces no doctor.

    >>> is_disclaimer("This article is no substitute for the advice of your doctor.", "en")
    True
    >>> is_disclaimer("Vinegar is not a substitute for medical treatment.", "en")
    False
    """
    if len(text) > LONGEST or not may_say(text, language):
        return False
    itself, says = _patterns(primary(language))
    said = says.search(text)
    return said is not None and itself.search(text, 0, said.end()) is not None
