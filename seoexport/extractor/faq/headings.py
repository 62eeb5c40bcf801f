"""The headings that announce questions and answers, in the languages of the web."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

#: A longer heading is a sentence that mentions an FAQ.
MAX_HEADING = 140

#: What such headings say, as `folded` writes it, words for "and" left out. Each row begins with the root without which
#: none of its phrases stands: most headings are told apart by the roots alone. A blank in front is the edge of a word,
#: blanks on both sides make a whole heading: three letters mean something else in other languages.
_PHRASES: tuple[tuple[str, str], ...] = (
    ("faq", " faq| faqs"),
    ("f.a.q", " f a q"),
    ("q&a", " q a "),
    ("q & a", " q a "),
    ("q and a", " q a "),
    ("q/a", " q a "),
    ("people also", " people also ask"),
    # English, French, Catalan
    ("question", (
        " asked question| frequent question| frequently question| common question| popular question"
        "| top question| your question| reader question| questions answered| questions answers"
        "| question answer| questions we get| questions people ask| questions freque"
        "| questions courantes| questions recurrentes| questions reponses| question reponse"
        "| questions les plus| questions posees| vos questions| foire aux questions"
    )),
    # German, Swedish
    ("frag", (
        " haufige fragen| haufigen fragen| haeufige fragen| haufigste fragen| haufigsten fragen"
        "| haufig gestellte| haeufig gestellte| oft gestellte| meistgestellte| meist gestellte"
        "| meistgefragt| fragen antworten| fragen unsere antworten| frage antwort| wichtige fragen"
        "| wichtigsten fragen| typische fragen| vanliga fragor| fragor svar| vanligaste fragor"
    )),
    # Spanish, Catalan
    ("pregunt", (
        " preguntas frecuentes| preguntas mas frecuentes| preguntas frecuentemente| preguntas comunes"
        "| preguntas mas comunes| preguntas habituales| preguntas mas habituales| preguntas respuestas"
        "| preguntes frequents"
    )),
    ("dudas", " dudas frecuentes| dudas mas frecuentes| dudas comunes| dudas habituales"),
    # Portuguese
    ("pergunt", " perguntas frequentes| perguntas mais| perguntas comuns| perguntas respostas"),
    ("duvidas", " duvidas frequentes| duvidas mais| duvidas comuns"),
    ("questoes", " questoes frequentes| questoes mais frequentes"),
    # Italian
    ("domand", " domande frequenti| domande piu| domande comuni| domande risposte| domanda risposta"),
    # Dutch
    ("vragen", (
        " veelgestelde vragen| veel gestelde vragen| vaak gestelde vragen| meest gestelde| meestgestelde"
        "| veelvoorkomende vragen| vragen antwoorden"
    )),
    # Polish
    ("pyta", (
        " najczesciej zadawane| najczesciej zadawanych| czesto zadawane| czesto zadawanych"
        "| najczestsze pytania| czeste pytania| pytania odpowiedzi| pytania uzytkownikow"
    )),
    # Turkish
    ("soru", (
        " sik sorulan| sikca sorulan| en cok sorulan| cok sorulan| cokca sorulan| sorular cevap"
        "| sorular yanit| soru cevap| soru yanit"
    )),
    ("merak edilen", " merak edilen"),
    ("sss", " sss "),
    # Russian, Ukrainian, Bulgarian
    ("вопрос", (
        " часто задаваемые| часто задаваемых| часто задаваемым| частые вопросы| частых вопросов"
        "| частым вопросам| популярные вопросы| популярных вопросов| вопросы ответы| вопросов ответов"
        "| вопрос ответ| ответы на вопросы| ответы на частые| ответы на популярные"
        "| распространенные вопросы"
    )),
    ("часто спрашив", " часто спрашива"),
    ("чаво", " чаво"),
    ("питан", " поширенi запитання| поширені запитання| часті запитання| часті питання| питання відповіді"),
    ("въпроси", " често задавани"),
    # Arabic, Persian
    ("اسئل", (
        " الاسئله الشائعه| الاسئله الاكثر| الاسئله المتكرره| الاسئله المتداوله"
        "| اسئله شائعه| اسئله متكرره"
        "| اسئله متداوله| اسئله واجوبه"
        "| الاسئله والاجوبه"
    )),
    ("سؤال", " سوال وجواب| سوال جواب"),
    ("سوالات", " سوالات متداول| سوالات رايج"),
    ("پرسش", " پرسشهای متداول| پرسش های متداول| پرسشهاي متداول| پرسش هاي متداول"),
    # Japanese
    ("質問", "よくある質問|よくあるご質問|よくいただく質問|よくいただくご質問|よく聞かれる質問|質問と回答"),
    ("疑問", "よくある疑問|常見疑問"),
    ("一問一答", "一問一答"),
    # Korean
    ("질문", "자주 묻는|자주묻는|자주 하는 질문|자주하는 질문|자주 받는 질문|질문과 답변|질문과 대답|질문 답변"),
    # Chinese
    ("问", "常见问题|常见问答|常问问题|常见疑问|热门问题|问与答|问答集|问题与解答|问题解答"),
    ("問", "常見問題|常見問答|常問問題|常見疑問|熱門問題|問與答|問答集|問題與解答|問題解答"),
    # Danish, Norwegian, Finnish, Czech, Slovak, Hungarian, Romanian, Greek
    ("spørsmål", " ofte stilte spørsmal| vanlige spørsmal| spørsmal svar"),
    ("spørgsmål", " ofte stillede spørgsmal| spørgsmal svar"),
    ("kysy", " usein kysyt| usein kysyty"),
    ("otazk", " casto kladene| caste otazky| nejcastejsi otazky| najcastejsie otazky"),
    ("dotaz", " caste dotazy| nejcastejsi dotazy"),
    ("kerdes", " gyakori kerdesek| gyakran ismetelt"),
    ("intrebar", " intrebari frecvente| intrebari raspunsuri"),
    ("ερωτησ", " συχνες ερωτησεις| συχνων ερωτησεων| ερωτησεις απαντησεις"),
    # Indonesian, Vietnamese, Thai, Hebrew, Hindi
    ("pertanyaan", " pertanyaan umum| pertanyaan yang sering| pertanyaan sering"),
    ("cau hoi", " cau hoi thuong gap"),
    ("คำถาม", "คำถามที่พบบ่อย"),
    ("שאלות", " שאלות נפוצות| שאלות ותשובות"),
    ("अक्सर", "अक्सर पूछे"),
)  # fmt: skip

_LETTERS = (("ı", "i"), ("ø", "o"), ("ł", "l"), ("ة", "ه"), ("ى", "ي"), ("ک", "ك"), ("ß", "ss"))
_MARKS_ON_LETTERS = re.compile("[\u0300-\u036f\u0640\u064b-\u0655\u0670\u200c-\u200f\u3099\u309a]")
_NOT_WORDS = re.compile(r"[\W_]+")
_JOINING = re.compile(r" (?:and|und|et|y|e|en|i|ve|и|och|og|si|και|та)(?= )")


def folded(text: str) -> str:
    """Return a text as its letters are compared: without case, accents, and the spellings that people mix.

    >>> folded("SIK Sorulan"), folded("Häufige Fragen"), folded("ＦＡＱ")
    ('sik sorulan', 'haufige fragen', 'faq')
    """
    if text.isascii():
        return text.lower()
    try:
        return text.encode("cp1252").translate(_WESTERN).decode("ascii")
    except UnicodeEncodeError:
        return _folded(text)


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text).lower()
    whole = unicodedata.normalize("NFC", _MARKS_ON_LETTERS.sub("", apart))
    for letter, other in _LETTERS:
        if letter in whole:
            whole = whole.replace(letter, other)
    return whole


def _western(sign: int) -> int:
    """Return the first ASCII sign of a folded one, a blank where there is none."""
    written = _folded(bytes((sign,)).decode("cp1252", "replace"))[:1]
    return ord(written) if written.isascii() else ord(" ")


#: Most headings need nothing but western letters: a table for them is ten times as fast.
_WESTERN = bytes(_western(sign) for sign in range(256))

_CUES = tuple(
    (folded(root), tuple(_NOT_WORDS.sub(" ", folded(phrase)) for phrase in phrases.split("|")))
    for root, phrases in _PHRASES
)


def announcing(headings: Sequence[str]) -> list[int]:
    """Return the places of the headings that announce questions and answers.

    >>> announcing(["Frequently Asked Questions", "Häufige Fragen", "Any questions left?", "Rest"])
    [0, 1]
    """
    if not headings:
        return []
    joined = folded("\n".join(headings))
    roots = [(root, phrases) for root, phrases in _CUES if root in joined]
    return [n for n, heading in enumerate(joined.split("\n")) if _announces(heading, roots)] if roots else []


def below(levels: Sequence[int], places: Iterable[int]) -> list[range]:
    """Return what stands below each heading of `places`, up to the next one of its level, as places of headings.

    A heading within such a section begins none of its own.

    >>> below([2, 3, 3, 2, 2, 3], [0, 1, 4])
    [range(1, 3), range(5, 6)]
    """
    found: list[range] = []
    for place in places:
        if not found or place >= found[-1].stop:
            found.append(range(place + 1, next_of_level(levels, place + 1, levels[place], len(levels))))
    return found


def next_of_level(levels: Sequence[int], first: int, level: int, end: int) -> int:
    """Return the place of the next heading of that level or a higher one, `end` where there is none before it."""
    return next((n for n in range(first, end) if levels[n] <= level), end)


def _announces(heading: str, roots: list[tuple[str, tuple[str, ...]]]) -> bool:
    if len(heading) > MAX_HEADING:
        return False
    words = ""
    for root, phrases in roots:
        if root in heading:
            words = words or _JOINING.sub("", f" {_NOT_WORDS.sub(' ', heading)} ")
            if any(_says(words, phrase) for phrase in phrases):
                return True
    return False


def _says(words: str, phrase: str) -> bool:
    return phrase in words and (phrase[-1] != " " or phrase.strip() == words.strip())
