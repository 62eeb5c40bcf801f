"""What a line of text says as a question: its mark, its first word, its ending, the label in front of it."""

from __future__ import annotations

import re

from seoexport.text import SIGNS

#: A longer question is a paragraph that ends in one.
MAX_QUESTION = 250

#: A longer title without a mark is a sentence.
MAX_TITLE = 140

#: In Latin and Cyrillic, full width, Arabic, and reversed writing, and both at once: https://www.unicode.org/charts/.
MARKS = "?？؟⸮‽"

#: Signs behind the mark after which a line still asks: permalinks, quotes and brackets, the marks of accordions.
_CLOSING = frozenset(SIGNS + "-\"'”’»)]!！」』）】›>…")

#: Written over the stressed vowel of the word that asks.
_ARMENIAN = "՞"
_GREEK = re.compile("[\u0370-\u03ff]")
_GREEK_MARKS = (";", "\u037e")

_FIRST_WORDS = frozenset(
    "what how why when where who which can could do does did is are will would should may must was "
    "wie warum wann wo wer welche welcher welches kann ist was wieso woher sind darf muss "
    "comment pourquoi quand quel quelle quels quelles combien où "
    "qué cómo cuándo cuánto cuánta dónde cuál como quando quanto qual quais onde porque "
    "come perché cosa quanto quali dove wat hoe waarom wanneer welke hoeveel waar "
    "jak co czy dlaczego kiedy ile gdzie nasıl nedir neden hangi kaç "
    "как что почему когда где сколько можно какой какая какие зачем كيف ما ماذا هل لماذا متى أين كم".split()
)
_ENDINGS = re.compile(
    r"(?:ですか|ますか|でしょうか|ませんか|[たるいの]か|とは|吗|嗎|呢|是什么|是什麼|怎么办|怎麼辦|有哪些|多少钱|多少錢"
    r"|까요?|나요|[은는인]가요)[。.．]?$"
    r"|^(?:如何|怎么|怎麼|怎样|怎樣|为什么|為什麼|为何|為何|什么是|什麼是|是否)"
)

#: A longer question asks for more than an opinion.
MAX_WIDGET = 90

_WIDGETS = re.compile(
    r"(?:was|is|did|do|has|how helpful was)\b.{0,6}\b(?:this|find|the (?:article|answer|content|information|page))\b"
    r".{0,40}\b(?:helpful|useful|help(?:ed)? you|answer your question)\b.{0,8}$|how helpful was\b"
    r"|(?:war|ist|sind|hat|haben)\b.{0,50}(?:hilfreich|geholfen|weitergeholfen)\b.{0,10}$|was (?:dit|deze|het) .*nuttig"
    r"|(?:(?:do you |you )?(?:still |do you )?(?:have|got)|still|any|more)\b.{0,24}\bquestions? ?\?"
    r"|(?:noch|haben sie|hast du|weitere)\b.{0,20}\bfragen ?\?"
    r"|(?:(?:vous )?avez-vous|vous avez|d'autres|encore)\b.{0,24}\bquestions? ?\?"
    r"|¿?(?:tienes?|tem|hai|heb je|masz)\b.{0,24}\b(?:preguntas?|dudas?|perguntas?|domande|vragen|pytania) ?\?"
    r"|(?:need|want) (?:more |some )?help ?\?",
    re.IGNORECASE,
)
#: In Italian the words may stand anywhere, which takes as long to see as all others together.
_WAS_USEFUL = re.compile(r".{0,30}\bstat[oa] utile\b", re.IGNORECASE)
#: What is asked with a verb alone, or of the reader's own affairs; in an FAQ it may be a question all the same.
_CALLS = re.compile(
    r"(?:looking|searching|ready|interested|new (?:here|to|customer)|not (?:a member|registered)|already (?:an?|have)"
    r"|have (?:an?|you got)|got an?|forgot(?:ten)?|lost your|need|want|don['’]t have|no account)\b"
    r"|(?:passwort vergessen|noch (?:kein|nicht)|auf der suche|brauchst du|brauchen sie|suchst du|suchen sie|lust auf"
    r"|mot de passe oublié|besoin d|envie d|vous cherchez|déjà (?:client|inscrit|membre)"
    r"|¿?(?:olvidaste|has olvidado|olvidó|buscas|necesitas|quieres|no tienes)|esqueceu|precisa de|procurando|ainda não"
    r"|password dimenticata|hai dimenticato|cerchi|non hai|wachtwoord vergeten|op zoek naar|nog geen"
    r"|nie pamiętasz|szukasz|potrzebujesz|şifre\w* (?:mi )?unut|забыли|ищете|нужна помощь|хотите)",
    re.IGNORECASE,
)
#: A question of fewer words is understood only by what stands around it; so is one of fewer signs in scripts that
#: write words without blanks, or long ones.
FEWEST_WORDS = 3
FEWEST_SIGNS = 4
_WITHOUT_BLANKS = re.compile("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

#: What opinions are asked for with, in languages that ask for them at the end of a sentence.
_USEFUL = (
    "été utile", "a-t-il aidé", "a-t-elle aidé", "fue útil", "sido útil", "resultó útil", "foi útil", "é útil",
    "yardımcı oldu mu", "faydalı oldu mu", "był pomocny", "była pomocna", "było pomocne",
    "была полезн", "был полез", "было полез", "كان هذا مفيد", "كانت هذه",
    "役に立ちましたか", "도움이 되었",
    "도움이 되셨", "有帮助吗", "有幫助嗎",
)  # fmt: skip


def is_question(text: str) -> bool:
    """Return whether a text ends as questions do, permalink signs aside.

    >>> is_question("Is it safe? #"), is_question("本当に安全ですか？"), is_question("Is it safe? Yes.")
    (True, True, False)
    """
    if len(text) > MAX_QUESTION:
        return False
    at = text.rfind("?")
    if at >= 0 and _CLOSING.issuperset(text[at + 1 :]):
        return at > 0
    return not text.isascii() and _asks_otherwise(text)


def _asks_otherwise(text: str) -> bool:
    at = max(text.rfind(mark) for mark in MARKS)
    if at > 0 and _CLOSING.issuperset(text[at + 1 :]):
        return True
    return _ARMENIAN in text or (text.rstrip(" #+»”)")[-1:] in _GREEK_MARKS and _GREEK.search(text) is not None)


def asks_unmarked(text: str) -> bool:
    """Return whether a title without a mark is a question where an FAQ was announced.

    It begins or ends as questions do in its language.

    >>> asks_unmarked("How to send a letter"), asks_unmarked("送料はいくらですか。"), asks_unmarked("Delivery")
    (True, True, False)
    """
    if len(text) > MAX_TITLE or text[-1:] in ".!:;":
        return False
    return text.partition(" ")[0].lower() in _FIRST_WORDS or (not text.isascii() and _ENDINGS.search(text) is not None)


def is_call(text: str) -> bool:
    """Return whether a question asks what the reader wants, and goes on to offer it.

    >>> is_call("Forgot your password?"), is_call("Looking for a gift?"), is_call("What if I forgot my password?")
    (True, True, False)
    """
    return _CALLS.match(text) is not None


def says_enough(text: str) -> bool:
    """Return whether a question can be understood without what stands around it: one of three words or more.

    >>> says_enough("Is it safe?"), says_enough("When?"), says_enough("安全ですか？")
    (True, False, True)
    """
    if len(text.split(None, FEWEST_WORDS - 1)) >= FEWEST_WORDS:
        return True
    return not text.isascii() and len(_WITHOUT_BLANKS.findall(text)) >= FEWEST_SIGNS


def asks_fully(text: str) -> bool:
    """Return whether a text is a whole question by itself, not a word or two that call the reader.

    >>> asks_fully("How long does it take?"), asks_fully("What is new?"), asks_fully("Have a coupon code?")
    (True, False, False)
    """
    if _WITHOUT_BLANKS.search(text):
        return is_question(text) and len(_WITHOUT_BLANKS.findall(text)) >= 2 * FEWEST_SIGNS
    first, *others = text.lstrip("¿ ").split()
    return len(others) >= FEWEST_WORDS and first.lower() in _FIRST_WORDS


def is_widget(text: str) -> bool:
    """Return whether a question asks the reader for an opinion, or for questions, and has no answer.

    >>> is_widget("Was this article helpful?"), is_widget("Still have questions?"), is_widget("Is rest helpful?")
    (True, True, False)
    """
    if len(text) > MAX_WIDGET:
        return False
    if _WIDGETS.match(text):
        return True
    lower = text.lower()
    if "utile" in lower and _WAS_USEFUL.match(text):
        return True
    return not text.isascii() and any(each in lower for each in _USEFUL)
