"""The labels that stand before questions and answers: "Q:", "Frage 2:", "問1", and "A:" before what answers them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

#: What questions are labelled with, and their answers, in English, German, French, Spanish, Portuguese, Italian,
#: Dutch, Polish, Turkish, Russian, Arabic, Chinese, Japanese and Korean.
PAIRS = (
    ("q", "a"), ("question", "answer"), ("f", "a"), ("frage", "antwort"), ("q", "r"), ("question", "réponse"),
    ("p", "r"), ("pregunta", "respuesta"), ("pergunta", "resposta"), ("d", "r"), ("domanda", "risposta"),
    ("v", "a"), ("vraag", "antwoord"), ("p", "o"), ("pytanie", "odpowiedź"), ("s", "c"), ("soru", "cevap"),
    ("soru", "yanıt"), ("в", "о"), ("вопрос", "ответ"), ("س", "ج"), ("سؤال", "جواب"), ("سؤال", "الجواب"),
    ("問", "答"), ("问", "答"), ("質問", "回答"), ("문", "답"), ("질문", "답변"),
)  # fmt: skip

#: A shorter word may mean something else.
MAX_INITIAL = 2

#: A letter alone is a label only with a colon, or as `Q1.`; "P. S." is none.
_AFTER = r"\s*(?:\d{1,3}\s*[:：.．)）、\-–]|\d{1,3}(?=\s)|[:：])\s*"
_AFTER_Q = r"\s*(?:\d{1,3}\s*[:：.．)）、\-–]|\d{1,3}(?=\s)|[:：.．)）、])\s*"
#: "A 5 minute walk" and "A 2.5 km run" are answers, as are "A5-sized" and "A.M. is best".
_AFTER_A = r"(?:\s*\d{1,3}\s*[:：．）、]|\s*\d{1,3}\s*[.)](?!\d)|\d{1,3}\s*[\-–](?=\s)|\d{1,3}(?=\s)"
_AFTER_A += r"|\s*[:：．)）、]|\s*\.(?!\w\.))\s*"


def _label(words: set[str], after: str) -> str:
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))}){after}"


@cache
def _question() -> re.Pattern[str]:
    """Return what a labelled question begins with; compiled for the first page that may have one."""
    some, others = _label({"q", "問", "问"}, _AFTER_Q), _label({asked for asked, _ in PAIRS} - {"q"}, _AFTER)
    return re.compile(f"(?:{some}|{others})(?=\\S)", re.IGNORECASE)


_INITIALS = frozenset(letter for asked, _ in PAIRS for letter in (asked[0], asked[0].upper()))

#: One sign that is a word of its own, and the letter that means nothing else.
_SURE = frozenset(("q", "問", "问", "문"))
_NUMBERED = re.compile(r"(\d*)\s*(.*)", re.DOTALL)
_AFTER_MARK = re.compile(r"[?？؟]\s*")
_WORD = re.compile(r"[^\W\d]+")
_BEFORE_TEXT = re.compile(r"(?:\s*<[a-z][^>]*>)*\s*")
_EMPTY = re.compile(r"<(b|strong|em|i|p|h\d)></\1>\s*")


class Label(NamedTuple):
    """A label in front of a question: its word in lower case, its number if it has one, and what follows it.

    `sure` tells that it can be nothing else. "D3: is it safe?" may ask about vitamins, "Question 3 is hard?" about a
    question.
    """

    word: str
    number: int | None
    text: str
    sure: bool


def may_be_labelled(text: str) -> bool:
    """Return whether a line may begin with a label; a cheap look that tells most lines apart."""
    return text[0] in _INITIALS and (not text[1:2].isalpha() or ":" in text[:12] or not text[0].isascii())


def labelled(text: str) -> Label | None:
    """Return the label of a line, or None for a line without one.

    >>> labelled("Frage 2: Wie oft?"), labelled("Quiet?")
    (Label(word='frage', number=2, text='Wie oft?', sure=True), None)
    >>> labelled("F: Wie oft?").sure, labelled("F2: Wie oft?").sure
    (True, False)
    """
    if text[:1] not in _INITIALS:
        return None
    match = _question().match(text)
    word = _WORD.match(text)
    if not match or not word:
        return None
    name = word[0].lower()
    number, sign = _NUMBERED.match(match[0][word.end() :].strip()).groups()  # type: ignore[union-attr]
    sure = not number or (sign != "" and (len(name) > 1 or name in _SURE))
    return Label(name, int(number) if number else None, match.string[match.end() :], sure)


def counted(labels: Iterable[Label | None]) -> frozenset[str]:
    """Return the words that number the questions of one FAQ: a first and a second stand behind them.

    >>> counted(map(labelled, ("F1: Wie oft?", "F2: Wie lange?", "D2: Was?", "D3: Wie?")))
    frozenset({'f'})
    """
    numbers = {(label.word, label.number) for label in labels if label}
    return frozenset(word for word, number in numbers if number == 1 and (word, 2) in numbers)


def inline_answer(text: str, label: str) -> tuple[str, str]:
    """Return a labelled question and the labelled answer that stands in the same line.

    >>> inline_answer("Is it safe? A: Yes.", "q"), inline_answer("Is it safe?", "q")
    (('Is it safe?', 'Yes.'), ('Is it safe?', ''))
    """
    for mark in _AFTER_MARK.finditer(text):
        if said := answers(label).match(text, mark.end()):
            return text[: mark.end()].rstrip(), text[said.end() :]
    return text, ""


def unlabelled_answer(text: str, html: str, label: str) -> tuple[str, str]:
    """Return an answer, as text and as HTML, without the label that belongs to that of its question.

    >>> unlabelled_answer("A: Yes.", "<p><b>A:</b> Yes.</p>", "q")
    ('Yes.', '<p>Yes.</p>')
    """
    match = answers(label).match(text)
    if match is None:
        return text, html
    before = _BEFORE_TEXT.match(html)
    start = before.end() if before else 0
    inside = answers(label).match(html, start)
    if inside is None:
        return text[match.end() :], html
    return text[match.end() :], _EMPTY.sub("", html[:start] + html[inside.end() :])


def unnamed_answer(text: str, html: str) -> tuple[str, str]:
    """Return an answer without the word "Answer:" in front; a letter alone may mean something else.

    >>> unnamed_answer("Answer: Yes.", "<p>Answer: Yes.</p>"), unnamed_answer("A: Yes.", "<p>A: Yes.</p>")
    (('Yes.', '<p>Yes.</p>'), ('A: Yes.', '<p>A: Yes.</p>'))
    """
    word = text[:12].partition(":")[0].lower() if ":" in text[:12] else ""
    label = _BY_ANSWER.get(word)
    return unlabelled_answer(text, html, label) if label else (text, html)


@cache
def answers(label: str) -> re.Pattern[str]:
    """Return what an answer begins with whose question has that label.

    >>> answers("q").match("A: Yes.")[0], answers("p").match("A: Yes.")
    ('A: ', None)
    """
    return re.compile(_label({said for asked, said in PAIRS if asked == label}, _AFTER_A), re.IGNORECASE)


_BY_ANSWER = {said: asked for asked, said in PAIRS if len(said) > MAX_INITIAL}
