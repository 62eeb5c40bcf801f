"""The language that a text is written in, told by its script and its smallest words; silent where it is not plain."""

from __future__ import annotations

import re
from collections import Counter

#: Words that make up a fifth of any text in their language. A word in several lists speaks for each of them.
SMALL_WORDS = {
    "cs": frozenset(
        ("a aby ale bez být co dne do že jako je jeho jejich jen jsem jsme jsou k která které který na nebo "
        "není od po pro při se si s tak také to toho tím v ve z za").split()
    ),
    "da": frozenset(
        ("af alle at blev de dem den der deres det dette dig disse du efter eller en end er et for fra går "
        "gøre han har hun hvad hvis hvor i ikke inden jeg kan kun man mange med meget men mere nok nu når "
        "også om på selv sig sin skal som så til ud var ved vi vil være").split()
    ),
    "de": frozenset(
        ("als am an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer er es für "
        "haben hat ich im in ist kann mehr mit nach nicht noch nur oder sich sie sind so über um und uns vom "
        "von vor war was wenn werden wie wir wird zu zum zur").split()
    ),
    "en": frozenset(
        ("a about all an and are as at be been but by can do for from had has have he his if in is it its more "
        "not of on one or our she so that the their there they this to was we were what when which who will "
        "with would you your").split()
    ),
    "es": frozenset(
        ("a al como con cuando de del desde donde el ella en entre era es esta este fue ha han hay la las le "
        "lo los mientras muy más no o para pero por porque que qué se ser si sin sobre son su sus también "
        "tiene un una uno y ya").split()
    ),
    "fi": frozenset(
        ("ei että hän hänen ja jo joka jos kanssa kuin kun me mitä mukaan mutta myös ne niin nyt oli olisi "
        "olla on ovat se sen sekä sitä tai tämä tämän vain voi ja").split()
    ),
    "fr": frozenset(
        ("à au aux avec ce ces cette comme dans de des du elle en est et été être fait il ils je la le les "
        "leur lui mais même ne nous on ont ou où par pas plus pour qu que qui sa sans se ses si son sont sur "
        "tout un une vous y").split()
    ),
    "hu": frozenset(
        ("a az és hogy nem is egy meg ez csak mint már volt vagy de ha azt ki még el lehet kell van minden ezt "
        "után majd pedig mert sem akkor").split()
    ),
    "id": frozenset(
        ("ada adalah agar akan anda atau bagi bahwa banyak bisa dalam dan dapat dari dengan di ia ini itu jika "
        "juga kami karena ke kepada lebih mereka oleh pada para saat saja saya sebagai secara sudah telah "
        "tidak untuk yang").split()
    ),
    "it": frozenset(
        ("a ad al alla alle anche che chi ci come con da dal dalla dei del della delle di e ed era essere gli "
        "ha hanno i il in la le lo ma nel nella non o per più perché quando quello questa questo se si sono "
        "sua sul sulla suo tra un una uno è").split()
    ),
    "nb": frozenset(
        ("alle at av bare ble da de dem den der det dette disse du eller en enn er et etter for fra før gjøre "
        "går ha han har hun hva hvis hvor i ikke jeg kan man mange med men mer mye nok nå når og også om opp "
        "på seg selv sin skal som så til ut var ved vi vil være").split()
    ),
    "nl": frozenset(
        ("aan al als bij dan dat de deze die dit door een en er geen had heb hebben heeft het hij hoe ik in is "
        "je kan maar me meer met naar niet nog nu of om ook op over te tot uit van veel voor was wat we wel "
        "wordt worden zich zijn zo").split()
    ),
    "pl": frozenset(
        ("a aby ale bardzo był była być co czy dla do go i ich jak jako je jego jej jest już które który która "
        "lub ma może na nad nie nich niż o od oraz po pod przez przy się są tak także też to tym tylko w we z "
        "za ze że").split()
    ),
    "pt": frozenset(
        ("a ao aos as até com como da das de do dos e ela ele em entre era essa esse esta este eu foi há isso "
        "já mais mas na nas não no nos o os ou para pela pelo por quando que se sem ser seu sua são também "
        "tem um uma você à é").split()
    ),
    "ro": frozenset(
        ("a ai al ale am ar au ca care că ce cea cel cu cum când de din după este era fi fost iar în într la "
        "le lor lui mai nu o pe pentru prin sa sau se si sunt un unei unui va și").split()
    ),
    "sv": frozenset(
        ("alla att av blir de den denna det detta dig du där efter eller en ett från för han har hon hur här i "
        "inte jag kan man med men mer mot många nu när och också om oss på sig ska som så till under upp ut "
        "vad var vara vi vid vill är").split()
    ),
    "tr": frozenset(
        ("ama bir bu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mi mı ne neden nasıl "
        "o olan olarak oldu olduğu sonra ve veya ya yani zaman şey").split()
    ),
}  # fmt: skip

#: Scripts that one language stands for in what people publish, and the letters that tell others apart from it.
_SCRIPTS = {
    "ja": "[\u3041-\u3096\u30a1-\u30fa]",
    "ko": "[\uac00-\ud7a3]",
    "th": "[\u0e01-\u0e5b]",
    "el": "[\u0370-\u03ff\u1f00-\u1fff]",
    "he": "[\u05d0-\u05ea]",
    "hi": "[\u0904-\u0939]",
    "uk": "[іїєґ]",
    "ru": "[\u0430-\u044f\u0451]",
    "fa": "[پچژگ]",
    "ar": "[\u0621-\u064a]",
    "zh": "[\u4e00-\u9fff]",
}  # fmt: skip
#: Of these letters a text of the language has at least so many in a hundred.
_LEAST = {"ja": 10, "ko": 30, "th": 30, "el": 40, "he": 40, "hi": 20, "uk": 3, "ru": 40, "fa": 3, "ar": 40, "zh": 40}

#: What is looked at, in words; and what it takes to tell: words, and small ones among them, in a hundred.
LONGEST, FEWEST, LEAST_SMALL = 200, 40, 20

#: So many different ones: a name repeated is no language.
FEWEST_SMALL = 5

#: Characters that are enough to tell a script, and to see that a language is what it should be.
SAMPLE = 500

_WORD = re.compile(r"[^\W\d_]+")


def language_of(text: str) -> str | None:
    """Return the language of a text as its two-letter tag, or None where its words do not tell.

    >>> language_of("Der Muskel zieht sich zusammen und die Ruhe hilft ihm, denn er ist nur müde. " * 4)
    'de'
    >>> language_of("Calf cramp"), language_of("ふくらはぎがつるのは、どうしてでしょうか。" * 5)
    (None, 'ja')
    """
    words = _words(text)
    letters = "".join(words)[:SAMPLE]
    if len(letters) >= FEWEST and not letters.isascii() and (found := _by_script(letters)):
        return found
    return _by_words(words) if len(words) >= FEWEST else None


def is_written_in(language: str, text: str) -> bool:
    """Return whether the small words of a language are a fifth of a text, without asking for any other language.

    >>> is_written_in("en", "It is the calf that hurts and not the foot of the patient.")
    True
    """
    words = _words(text[:SAMPLE])
    return 100 * sum(word in SMALL_WORDS[language] for word in words) >= LEAST_SMALL * len(words)


def _words(text: str) -> list[str]:
    return _WORD.findall(text[: LONGEST * 12].lower())[:LONGEST]


def _by_script(letters: str) -> str | None:
    for language, script in _SCRIPTS.items():
        if 100 * len(re.findall(script, letters)) >= _LEAST[language] * len(letters):
            return language
    return None


def _by_words(words: list[str]) -> str | None:
    """Return the language whose small words are a fifth of the text, and a third more than those of any other.

    In a list of ingredients or parts they are fewer: a tenth is enough where no other language comes near. Of two
    languages that share most of them, those count that they do not share.
    """
    counted = Counter(words)
    spoken = {language: counted.keys() & small for language, small in SMALL_WORDS.items()}
    shares = {language: sum(map(counted.__getitem__, found)) for language, found in spoken.items()}
    first, second = sorted(shares, key=lambda language: -shares[language])[:2]
    share, ratio = 100 * shares[first] / len(words), shares[first] / (shares[second] or 1)
    own, others = len(spoken[first] - spoken[second]), len(spoken[second] - spoken[first])
    in_prose = share >= LEAST_SMALL and (ratio >= 4 / 3 or own >= 2 * others + 2)
    in_lists = share >= LEAST_SMALL / 2 and ratio >= 5 / 2
    return first if len(spoken[first]) >= FEWEST_SMALL and (in_prose or in_lists) else None
