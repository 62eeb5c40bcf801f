"""The lines in which pages name who reviewed them: how they begin, in which words, and what of them is the name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from seoexport.document import Block
from seoexport.document.flow import HEADINGS
from seoexport.extractor.bylines.credits import LONGEST
from seoexport.extractor.bylines.words import BY

#: What stands in every line about a review, by language, without the letter that may be a capital: a quick look
#: before lines are read.
_STEMS = {
    "en": (
        "eviewed", "eviewer", "l review", "l Review", "ic review", "ic Review", "t review", "t Review", "lly checked",
        "lly Checked",
    ),
    "de": ("eprüft", "rprüft", "rüfung", "egutachtet"),
    "fr": ("elu par", "elu et", "electure", "évisé", "évision", "alidé", "alidation", "érifié"),
    "es": ("evisado", "evisada", "evisión"),
    "pt": ("evisad", "evisão", "evisto"),
    "it": ("evisionat", "evisione"),
    "nl": ("eoordeeld", "econtroleerd", "agekeken"),
    "sv": ("ranskad",),
    "nb": ("jennomgått", "valitetssikret"),
    "no": ("jennomgått", "valitetssikret"),
    "da": ("ennemgået",),
    "pl": ("weryfikowan", "ecenzowan"),
    "ru": ("роверен", "ецензент"),
    "ja": ("監修",),
    "zh": ("审", "審"),
    "tr": ("nceleyen",),
    "id": ("itinjau",),
}  # fmt: skip
#: What all stems of English have in common, the language of most pages.
_ENGLISH = "eview"
_ANY_STEM = tuple(sorted({stem for stems in _STEMS.values() for stem in stems}))
_REVIEWED = r"(?: for accuracy)?(?: and (?:approved|verified|fact[ -]checked))?(?: by|(?= on )|$|\s*:)"
#: What a reviewer's name follows. The words of the last lines also tell of other reviews, but not where they begin one.
_WORDS = (
    r"(?:medically|clinically|scientifically|professionally|expertly|legally|technically|^peer)[ -]reviewed"
    + _REVIEWED,
    r"(?:medical|clinical|scientific|expert|technical) review(?: by|\s*:|$|ers?\b)",
    r"reviewed for (?:medical )?accuracy by",
    r"(?:medically|clinically) checked by",
    r"(?:medizinisch|fachlich|ärztlich|wissenschaftlich) (?:geprüft|überprüft|begutachtet)(?: von| durch|$|\s*:)",
    r"(?:medizinische|fachliche|wissenschaftliche|ärztliche) (?:über)?prüfung(?: durch|\s*:|$)",
    r"(?:médicalement|relu et|vérifié et) (?:relu|révisé|validé|vérifié|corrigé)(?: par|$|\s*:)",
    r"(?:relu|validé|révisé|vérifié) (?:médicalement|scientifiquement) par",
    r"^(?:article|contenu|texte) (?:relu|révisé|validé) par",
    r"(?:relecture|révision|validation) (?:médicale|scientifique)(?: par|\s*:|$)",
    r"revisad[oa] (?:médicamente|clínicamente|clinicamente|medicamente|científicamente|cientificamente) por",
    r"(?:médicamente|clínicamente|clinicamente|medicamente) revisad[oa] por",
    r"revisión (?:médica|clínica|científica)(?: por|\s*:|$)",
    r"^(?:artículo|contenido|texto|artigo|conteúdo) (?:revisado|revisto) por",
    r"revisão (?:médica|clínica|científica)(?: por|\s*:|$)",
    r"revisione (?:medica|clinica|scientifica)(?: a cura)?(?: di| d[ae]l(?:la|lo)?|\s*:|$)",
    r"(?:revisionat|rivist)[oa](?: (?:clinicamente|dal punto di vista medico))? da(?:l|lla|llo)?\b",
    r"(?:medisch|wetenschappelijk) (?:beoordeeld|gecontroleerd|nagekeken)(?: door|\s*:)",
    r"(?:medicinskt|vetenskapligt|fakta)\s?granskad av",
    r"(?:medisinsk|faglig) (?:gjennomgått|kvalitetssikret) av",
    r"(?:lægefagligt|fagligt) gennemgået af",
    r"(?:zweryfikowane|zrecenzowane|recenzowane) przez",
    r"проверено (?:врачом|экспертом)",
    r"медицинский рецензент",
    r"(?:医師|専門家)?監修者?(?:\s*[:：]|医師)",
    r"(?:医学)?(?:审核|審核|审阅|審閱)(?:者|人)?\s*[:：]",
    r"tıbbi olarak inceleyen",
    r"ditinjau secara medis oleh",
    r"(?:^|(?<=[.|•·] ))(?:(?:page )?(?:last )?reviewed(?: and approved)?\s*:? by|reviewer\s*:)",
    r"(?:^|(?<=[.|•·,] ))(?:geprüft (?:von|durch)|(?:relu|révisé) par|revis[ta]d?o por)",
)
#: Words that a thing follows as well as a person, whoever reviewed it: "Expert review: Example Phone".
_VAGUE = re.compile(r"[a-z]+(?: review(?:\s*:)?|[ -]reviewed(?:\s*:)?| reviewers?)[\s|]*", re.IGNORECASE)
#: A page speaks of its own review in a sentence; every other sentence tells of a review of something else.
_OF_THIS_PAGE = re.compile(
    r"this (?:article|page|content|post|guide) (?:was|is|has been) (?!peer)"
    r"|dieser (?:artikel|text|beitrag|inhalt) (?:wurde|ist) |diese seite (?:wurde|ist) "
    r"|(?:cet article|ce contenu|cette page) (?:a été|est) "
    r"|este (?:artículo|contenido|artigo|conteúdo) (?:ha sido|fue|foi) "
    r"|quest[oa] (?:articolo|contenuto|pagina) (?:è stat[oa]|è) |dit artikel (?:is|werd) ",
    re.IGNORECASE,
)
_BYS = tuple(f" {word}" for word in (*BY, "durch", "a cura di"))
_CLAUSE = re.compile(r"[.!?|•·]\s")
_MONTH = r"[^\W\d_]{3,10}\.?"
#: A date with the word before it, which is no part of a name.
_DATE = (
    r"(?:[\s,(–—|]*\b(?:on|am|vom|le|el|em|il|in data|op|den|a)\b)?[\s,(–—|]*"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s(?:de\s)?{_MONTH}(?:\sde)?,?\s\d{{4}}|{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?\s\d{{4}}"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}-\d\d-\d\d)\)?"
)
_LAST = re.compile(r"[.|•·–—-]\s+(?:page )?(?:last|latest|next|updated|published|reviewed)\b.*", re.IGNORECASE)
_END = re.compile(r"\s*(?<!\.\w)\.$")
#: What stands between the label and the title of a person in other languages: "relu par le Dr".
_ARTICLE = re.compile(
    r"^(?:l[ae]|il|el|lo|[oa]|d[ae]l(?:la|lo)?)\s+(?=(?:d(?:ott|re?|ra|r\.ssa)|pr(?:of)?)\b)", re.IGNORECASE
)


class ReviewLine(NamedTuple):
    """What a line says of a review.

    `named` is what stands behind its words, without dates; `asks_more` is whether that may be a thing as well as a
    person, `leads_on` whether the name may stand in the line below.
    """

    named: str
    asks_more: bool
    leads_on: bool


def says_review(text: str) -> bool:
    """Return whether a line begins by saying who reviewed the page.

    >>> says_review("Medically reviewed by Ada Example"), says_review("Reviewed here are six braces")
    (True, False)
    """
    return _line().match(text) is not None


def review_line(line: str, block: Block) -> ReviewLine | None:
    """Return what a line, which is the text of a block with strokes between its parts, says of a review of the page."""
    line, dates = _dates().subn("", line)
    found = _line().search(line) or _line().search(_dates().sub("", block.text))
    if not found or _is_in_sentence(found):
        return None
    text = _LAST.sub("", found.string[found.end() :])
    rest = _ARTICLE.sub("", _END.sub("", text.strip(" |:,")))
    is_label = block.tag not in HEADINGS or found[0].strip(" |:").lower().endswith(_BYS)
    return ReviewLine(
        rest, not dates and _VAGUE.fullmatch(found[0]) is not None, is_label and not dates and not text.strip(" |:")
    )


def likely(blocks: Sequence[Block], language: str) -> list[int]:
    """Return the places of the short blocks that hold a word about reviews."""
    text = "\n".join([text if len(text := block.text) <= LONGEST else "" for block in blocks])
    found: set[int] = set()
    is_english = _ENGLISH in text
    for stem in _STEMS[language] + _STEMS["en"] if language in _STEMS else _ANY_STEM:
        if not is_english and _ENGLISH in stem:
            continue
        line = counted = 0
        at = text.find(stem)
        while at >= 0:
            line += text.count("\n", counted, at)
            counted = at
            found.add(line)
            end = text.find("\n", at)
            at = text.find(stem, end) if end >= 0 else -1
    return [at for at in sorted(found) if not blocks[at].hidden]


@cache
def _line() -> re.Pattern[str]:
    """Return what a reviewer's name follows; compiled for the first page that may have one."""
    return re.compile(rf"(?:{'|'.join(_WORDS)})[\s:：|]*", re.IGNORECASE)


@cache
def _dates() -> re.Pattern[str]:
    return re.compile(_DATE, re.IGNORECASE)


def _is_in_sentence(found: re.Match[str]) -> bool:
    """Return whether words about a review are a part of a sentence, which tells of another review than the page's."""
    before = _CLAUSE.split(found.string[: found.start()])[-1]
    is_sentence = found.string.endswith(".") and any(word[0].islower() for word in before.split())
    return is_sentence and not _OF_THIS_PAGE.match(before)
