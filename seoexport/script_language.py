"""The language of a text that is not in Latin letters: told by its script, and where several share it, by more.

A language of a shared script is claimed for letters or small words that its neighbours lack, and never where a text has
letters that the language lacks.
"""

from __future__ import annotations

import re
from typing import NamedTuple

#: Scripts that one language stands for in what people publish, and how many letters in a hundred they are at least.
_ALONE = (
    ("ja", "[\u3041-\u3096\u30a1-\u30fa]", 10),
    ("ko", "[\uac00-\ud7a3]", 30),
    ("th", "[\u0e01-\u0e5b]", 30),
    ("el", "[\u0370-\u03ff\u1f00-\u1fff]", 40),
    ("he", "[\u05d0-\u05ea]", 40),
    ("zh", "[\u4e00-\u9fff]", 40),
)

#: A letter that stands so often in a hundred is no chance; nor are so many small words.
_LEAST_LETTERS, _LEAST_WORDS, _LEAST_OWN_WORDS = 1, 5, 10
_LATIN_ENDS = "\u0370"


class _Candidate(NamedTuple):
    """A language, the letters that its neighbours lack and those that it lacks, and its small words."""

    language: str
    own: str
    foreign: str
    words: frozenset[str]


_CYRILLIC = (
    _Candidate("ru", "[ыэё]", "(?![а-яё])[\u0400-\u052f]", frozenset(
        ("более был было бы быть в во вот все всего всё вы где для до его если есть ещё за и из или их к как когда "
         "которые который может можно мы на не нет но о об он она они от очень по после при с со так также то только "
         "у уже чем что чтобы это этого").split()
    )),
    _Candidate("uk", "[іїєґ]", "[ыэёъ]|(?![а-яіїєґ])[\u0400-\u052f]", frozenset(
        ("або але без був було бути в вже ви вона вони від він для до є з за зі й його коли лише ми може можна на "
         "навіть не по при про після та так також те тільки то у це цього цей що щоб які який якщо як і із її їх "
         "кілька").split()
    )),
    _Candidate("be", "[ў]", "[ищъїєґ]|(?![а-яёіў])[\u0400-\u052f]", frozenset(
        ("або але бо была было быць вельмі гэта гэтага да для ён за з і калі каб на не па пасля пры са таксама так "
         "толькі у ўжо што яго як яна яны які якія").split()
    )),
    _Candidate("bg", "[ъ]", "[ыэё]|(?![а-я])[\u0400-\u052f]", frozenset(
        ("ако беше без в във вече да до е за и или им като когато която което които който към ли между много може на "
         "най не но няма обаче от по при с са само се след със така тази това той тя ще че").split()
    )),
    _Candidate("sr", "[ђћ]", "[йщъыьэюяё]|(?![а-яђјљњћџ])[\u0400-\u052f]", frozenset(
        ("а али ако би бити више већ да до за и из или је јер као код која које који може на не него није о од по "
         "после са само се смо су то у што").split()
    )),
    _Candidate("mk", "[ѓќѕ]", "[йщъыьэюяё]|(?![а-яѓѕјљњќџ])[\u0400-\u052f]", frozenset(
        ("ако би биде бил во веќе да до е за и или кај како ќе кога која кое кои кој може на не но овој од по при се "
         "само со сте сум тие тоа што").split()
    )),
)  # fmt: skip
_ARABIC = (
    _Candidate("ar", "[ةأإ]", "(?![\u0621-\u063a\u0641-\u064a])[\u0620-\u06d3]", frozenset(
        ("أن إلى أو إن التي الذي الى بعد بين حتى ذلك عن على في قد كان كل كما لا لم ما مع من هذا هذه هو هي").split()
    )),
    _Candidate("fa", "[پچژگ]", "[ٹڈڑںےۂۃھہةەۆێڕڵۇۈۋۅۉېۍټډړښڼڭڪټځڅݨ]", frozenset(
        ("آن از است این اگر با باید برای بر به بود تا خود در دارد را شد شده شود می نمی نیز ها های هم هر که "
         "یا یک").split()
    )),
    _Candidate("ur", "[ٹڈڑںے]", "[ةەۆێڕڵۇۈۋۅۉېۍټډړښڼڭڪځڅݨ]", frozenset(
        ("آپ اور اس ان اپنے ایک بھی پر تو تک جا جو سے کا کر کرنے کو کہ کی کے گا گی لیے میں نہیں نے ہو ہوتا ہے ہیں "
         "یہ").split()
    )),
)  # fmt: skip
_DEVANAGARI = (
    _Candidate("hi", "(?!)", "[ळ]", frozenset(
        "है हैं था थी थे और नहीं यह में के की को से पर का भी कर ही लिए होता होती होने इस".split()
    )),
    _Candidate("mr", "[ळ]", "(?!)", frozenset(
        "आहे आहेत आणि या हे ही हा तर व होते होतो नाही किंवा पण असते असतो साठी करा ते मध्ये का की".split()
    )),
    _Candidate("ne", "(?!)", "[ळ]", frozenset(
        "छ छन् र मा को का हो गर्न पनि यो भने हुन्छ गर्ने भएको लागि छैन वा से के पर".split()
    )),
    _Candidate("bho", "(?!)", "[ळ]", frozenset("बा के में से ह आ भी ई ओ पर का ना होला करे की को".split())),
)  # fmt: skip
_SHARED = (
    (re.compile("[\u0400-\u052f]"), 40, _CYRILLIC),
    (re.compile("[\u0620-\u06d3]"), 40, _ARABIC),
    (re.compile("[\u0904-\u0939]"), 20, _DEVANAGARI),
)
#: The vowels of Indian words are no letters to a regex.
_WORD = re.compile(r"(?:[^\W\d_]|[\u0900-\u0963])+")


def is_in_latin(letters: str) -> bool:
    """Return whether all letters are Latin ones.

    >>> is_in_latin("Übermüdung"), is_in_latin("сон")
    (True, False)
    """
    return letters.isascii() or max(letters) < _LATIN_ENDS


def language_of_script(text: str, letters: str) -> str | None:
    """Return the language of a text by its letters, in lower case, and by its small words where several share them.

    >>> text = "тя съдържа важни съвети за хората, които са болни."
    >>> language_of_script(text, text)
    'bg'
    """
    for script, least, candidates in _SHARED:
        if _share(script, letters) >= least:
            return next((each.language for each in candidates if _is_in(each, candidates, text, letters)), None)
    return next((language for language, script, least in _ALONE if _share(script, letters) >= least), None)


def _is_in(candidate: _Candidate, candidates: tuple[_Candidate, ...], text: str, letters: str) -> bool:
    """Return whether a text has what only this language has, and nothing that it lacks."""
    if _share(candidate.foreign, letters) >= _LEAST_LETTERS:
        return False
    words = _WORD.findall(text.lower())
    small = 100 * sum(word in candidate.words for word in words)
    if small >= _LEAST_WORDS * len(words) and _share(candidate.own, letters) >= _LEAST_LETTERS:
        return True
    others: frozenset[str] = frozenset().union(*(each.words for each in candidates if each != candidate))
    own = 100 * sum(word in candidate.words - others for word in words)
    return own >= _LEAST_OWN_WORDS * len(words)


def _share(letters: str | re.Pattern[str], text: str) -> float:
    """Return how many letters in a hundred are among these."""
    return 100 * len(re.findall(letters, text)) / len(text)
