"""Whether the words around a date say that the page was reviewed then, or will be, and not something else."""

from __future__ import annotations

import re
from itertools import dropwhile

from seoexport.extractor.bylines.shapes import is_role_word
from seoexport.extractor.bylines.words import PARTICLES
from seoexport.extractor.date_text.labels import DUE, REVIEWED, Kind

_CLAUSE = re.compile(r"[.!?|•·;]\s")
_REST_OF_WORD = re.compile(r"^[^\W\d_]+")
_STROKES = ("|", "•", "·")
#: Words in other letters have other small words, which are not known here.
_LATIN = "\u024f"
_WORDS = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
#: What may stand in small letters between the label of a review and its date: who did it, and how dates begin.
_BESIDE = PARTICLES | frozenset(
    "a accuracy am and approved at av by checked científica clinic clinica clinically clinicamente clínica "
    "clínicamente content cura dal dall dalla date dated den dent depuis der die dnia do door dott dott.ssa dr "
    "dra dre drs due durch e em en et fachlich fact for il is kl last le lek letzte med medica medical medically "
    "medicamente medizinisch médicale médicalement médicamente nat o of oleh on op pada par pela pelo ph.d phil "
    "por pr prof prof.ssa przez rer scientifica scientifique tarafından tarihinde ultima und uz validated validé "
    "verified vez volta vom von was y zum à às última".split()
)
#: What is reviewed, or bought, or read beside an article: in front of a label it says that another thing was.
_OF_OTHERS = re.compile(
    r"(?:\bpeer|\bfact|\bfacts|\bachat|\bavis|\bcommande|\bcompra|\bacquisto|\bopini[óo]n|\brese[ñn]a|\bkauf"
    r"|\bbewertung|\brecensione|\bavaliação|\bcustomers?|\bproducts?)[\s-]*$",
    re.IGNORECASE,
)
_ENGLISH = ("review", "last review", "date of last review")
#: What may stand before an English label, unless it is a byline or says who reviews.
_BEFORE = frozenset(
    "and approved article been by checked content date fact has information is it last latest most on page post "
    "recently the this topic updated was written".split()
)
_BYLINE = re.compile(r"[,:(]|\b(?:by|medical|clinical|scientific|expert|professional)(?:ly)?\b", re.IGNORECASE)
#: A sentence about something that is not this page.
_SENTENCE = re.compile(
    r"(?:the|our|your|we|it|he|she|they|der|die|das|unsere?|wir|les?|la|notre|nous|el|los|las|nuestr[oa]|os?|as?|il|i|gli"
    r"|de|het|onze)\s(?!(?:page|article|content|text|information|artikel|text|inhalt|seite|beitrag|contenu|art[íi]culo"
    r"|contenido|p[áa]gina|texto|artigo|conteúdo|articolo|contenuto|pagina|testo|inhoud)\b)[^\W\d_]",
    re.IGNORECASE,
)
#: What may stand before words for the next review.
_BEFORE_NEXT = re.compile(
    r"\W*(?:(?:page|content|article|topic|medical|date of|the|and is|is|next)\s)*\W*", re.IGNORECASE
)


def is_of_page(before: str, start: int, end: int) -> bool:
    """Return whether a label from `start` to `end` of what stands before a date tells of a review of this page.

    >>> is_of_page("Medically reviewed by Ada Example, RN, on ", 10, 18), is_of_page("Reviewed by customers on ", 0, 8)
    (True, False)
    """
    clause = _CLAUSE.split(before[:start])[-1]
    if _OF_OTHERS.search(clause) or is_about_another(clause) or _has_other_subject(clause, before[start:end]):
        return False
    between = _REST_OF_WORD.sub("", before[end:])
    words = _WORDS.findall(between)
    # Behind a name and a stroke stands another entry of the byline: the day of publication as well.
    is_another = between.rstrip().endswith(_STROKES) and not all(map(str.islower, words))
    behind = list(dropwhile(_is_beside_name, words))
    is_by_name = len(behind) > 1 and not behind[0].islower() and not behind[1].islower()
    return not is_another and (is_by_name or all(map(_is_beside, words)))


def _has_other_subject(clause: str, label: str) -> bool:
    """Return whether an English label stands behind words for something else: "Prices last reviewed"."""
    if not label.lower().startswith(_ENGLISH) or _BYLINE.search(clause):
        return False
    return any(word.lower() not in _BEFORE for word in _WORDS.findall(clause))


def is_about_another(clause: str) -> bool:
    """Return whether a clause begins like a sentence about something that is not this page.

    >>> is_about_another("The drug was last "), is_about_another("This page was last "), is_about_another("Last ")
    (True, False, False)
    """
    return _SENTENCE.match(clause.lstrip()) is not None


def is_next_of_page(before: str, start: int, end: int) -> bool:
    """Return whether a label of what stands before a date tells of the next review of this page.

    >>> is_next_of_page("Next review due: ", 0, 15), is_next_of_page("Your next review is due on ", 5, 16)
    (True, False)
    """
    clause = _CLAUSE.split(before[:start])[-1]
    words = _WORDS.findall(_REST_OF_WORD.sub("", before[end:]))
    return _BEFORE_NEXT.fullmatch(clause) is not None and all(map(_is_beside, words))


def says_review(text: str, kind: Kind) -> bool:
    """Return whether a text may say that something was reviewed, or is due: faster than to see what it says.

    >>> says_review("Medically reviewed on 3 May 2024", "reviewed"), says_review("Updated on 3 May 2024", "reviewed")
    (True, False)
    """
    small = text.lower()
    return any(map(small.__contains__, REVIEWED if kind == "reviewed" else DUE))


def _is_beside_name(word: str) -> bool:
    return word.lower() in _BESIDE


def _is_beside(word: str) -> bool:
    return not word.islower() or word > _LATIN or word in _BESIDE or is_role_word(word)
