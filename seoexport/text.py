"""Plain text as it is compared, shortened and made safe to store: pure functions on strings."""

from __future__ import annotations

import re
import unicodedata

#: What Google shows of a description on a desktop is about this many characters.
DESCRIPTION_LIMIT = 160

#: The end of a sentence: its mark, closing quotes, then a blank (scripts without blanks need none).
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?=\s|$)|[。！？؟۔।][\"'”’»」』）]*")
_ASCII_SIGNS = bytes(n for n in range(128) if not chr(n).isalnum())
#: Blanks in the place of ASCII's signs; the bytes of other letters and signs stay.
_BLANK_SIGNS = bytes(n if n >= 128 or chr(n).isalnum() or chr(n) == "_" else 32 for n in range(256))
_ASCII = bytes(range(128))
#: Signs of printers, no part of any letter: most texts that are not ASCII have no other ones.
_SIGNS_OF_PRINTERS = frozenset("‘’“”‚„‹›«»–—…·•→©®\xa0")
_WORD = re.compile(r"\w+")
_BETWEEN_WORDS_OF_NAMES = str.maketrans("", "", "_- ")
_UNSTORABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
#: What a terminal obeys, what turns the order of letters, and what nobody sees: controls, separators of lines, controls
#: of writing direction, marks without width (the joiners that letters and emoji need stay), tags, surrogates.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\U000e0000-\U000e007f]"
)
_NUMBERING = re.compile(
    r"(?:q(?:uestion)?\s*(?:\d{1,3}\s*[:.)\-–]|[:.)])|\d{1,3}\s*[.):])(?:\s+|(?=[^\W\d]))", re.IGNORECASE
)

#: What accordions and lists put before a title: a sign that may be a word's own is parted from it by a blank.
_SIGNS_BEFORE = re.compile(r"(?:[+−–—•·»›→>]+\s+|[►▶▸▹▷▼▾▪●■✓✔❓❔➤➜]\ufe0f?\s*)+(?=\S)")
#: Signs of links and accordions that are quotation marks, or signs of mathematics, where their counterpart stands.
_ARROWS = ("»", "›", ">")
_QUOTES = frozenset("«‹<")

#: Signs that stand behind a heading or a question: permalinks, and the marks of accordions.
SIGNS = " #¶§+−–▼▽▾▲△▸▶›⌄⌃↓→"


def collapse(text: str) -> str:
    r"""Return `text` with every run of white space as one blank and none at the ends, and storable.

    >>> collapse("  two\n\t words ")
    'two words'
    """
    # Splitting costs six times as much as seeing that nothing is to be done, and most texts are in order.
    text = text.strip()
    if text.isprintable():
        return " ".join(text.split()) if "  " in text else text
    return storable(" ".join(text.split()))


def line_of(value: object) -> str | None:
    """Return a value that is a text as one line, None for all others and for blanks.

    >>> line_of("  two words "), line_of(" "), line_of(2)
    ('two words', None, None)
    """
    return collapse(value) or None if isinstance(value, str) else None


def storable(text: str) -> str:
    r"""Return `text` with U+FFFD for what neither UTF-8 nor XML can hold: controls and halves of surrogate pairs.

    >>> storable("a\x00b\ud800c") == "a\ufffdb\ufffdc"
    True
    """
    return text if text.isprintable() else _UNSTORABLE.sub("\ufffd", text)


def one_line(text: str) -> str:
    r"""Return `text` with its line ends written out, so that a message stays one line whatever it quotes.

    >>> print(one_line("a\nb"))
    a\nb
    """
    return text.replace("\r", "\\r").replace("\n", "\\n")


def visible(text: str) -> str:
    r"""Return `text` as one line in which everything is to be seen, whatever page it quotes.

    >>> print(visible("a\nb\x1b[31m \u202ecod.exe"))
    a\nb\x1b[31m \u202ecod.exe
    """
    return text if text.isprintable() else _UNSEEN.sub(_written_out, text)


def _written_out(sign: re.Match[str]) -> str:
    return ascii(sign[0])[1:-1]


def letters(text: str) -> str:
    """Return what two writings of one sentence have in common: its letters and digits, without case.

    >>> letters("Is it SAFE – really?") == letters("is it safe, really")
    True
    """
    if text.isascii():
        return text.lower().encode().translate(None, _ASCII_SIGNS).decode()
    if _beyond_ascii(text.encode("utf-8", "surrogatepass")) <= _SIGNS_OF_PRINTERS:
        return text.encode("ascii", "ignore").lower().translate(None, _ASCII_SIGNS).decode()
    folded = unicodedata.normalize("NFKC", text).casefold().encode("utf-8", "surrogatepass")
    found = folded.translate(None, _ASCII_SIGNS).decode("utf-8", "surrogatepass")
    for sign in _beyond_ascii(folded):
        if not sign.isalnum():
            found = found.replace(sign, "")
    return found


def _beyond_ascii(encoded: bytes) -> set[str]:
    """Return the different letters and signs of a text that are not ASCII."""
    return set(encoded.translate(None, _ASCII).decode("utf-8", "surrogatepass"))


def words(text: str) -> frozenset[str]:
    r"""Return the different words of a text, as `\w+` finds them, in a third of its time.

    >>> sorted(words("Is it safe – or “very” safe, señor?"))
    ['Is', 'it', 'or', 'safe', 'señor', 'very']
    """
    parts = set(text.encode("utf-8", "surrogatepass").translate(_BLANK_SIGNS).decode("utf-8", "surrogatepass").split())
    mixed = {part for part in parts if not part.isascii()}
    return frozenset(parts - mixed).union(*map(_WORD.findall, mixed))


def folded_name(name: str) -> str:
    """Return what all spellings of the name of a key, a type or a member have in common.

    >>> folded_name("prep_time") == folded_name("prepTime") == folded_name("Prep-Time")
    True
    """
    return name.translate(_BETWEEN_WORDS_OF_NAMES).lower()


def excerpt(text: str, limit: int = DESCRIPTION_LIMIT) -> str:
    """Return the beginning of `text`, at most `limit` characters, cut after a sentence or between words.

    Whole sentences are kept where they fill at least a third of `limit`; otherwise the cut is marked by an ellipsis.

    >>> excerpt("Rest helps. Walk a little every day.", 20)
    'Rest helps.'
    >>> excerpt("A sentence without an early end", 20)
    'A sentence without…'
    """
    text = collapse(text)
    if len(text) <= limit:
        return text
    end = max((m.end() for m in _SENTENCE_END.finditer(text[: limit + 1]) if m.end() <= limit), default=0)
    if end >= limit / 3:
        return text[:end]
    cut = text.rfind(" ", 0, limit)
    shortened = text[: cut if cut > limit / 2 else limit - 1]
    return shortened.rstrip(" ,;:–-") + "…"


def has_word(text: str, word: str) -> bool:
    """Return whether `word` stands in `text` between characters that are not letters or digits.

    >>> has_word("a painful knot", "pain"), has_word("no pain, no gain", "pain")
    (False, True)
    """
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
            return True
        at = text.find(word, end)
    return False


def question_name(text: str) -> str:
    """Return a question as a reader would quote it: without numbering in front, and signs in front and behind.

    >>> question_name("Q2: Is it safe? #"), question_name("1.5 litres: is it enough?")
    ('Is it safe?', '1.5 litres: is it enough?')
    >>> question_name("+ Is it safe? »"), question_name("What is « rest ? »")
    ('Is it safe?', 'What is « rest ? »')
    """
    text = collapse(text).rstrip(SIGNS)
    if text.endswith(_ARROWS) and not _QUOTES.intersection(text):
        text = text.rstrip(SIGNS + "".join(_ARROWS))
    if not text[:1].isalnum() and (signs := _SIGNS_BEFORE.match(text)):
        text = text[signs.end() :]
    numbering = _NUMBERING.match(text)
    return text[numbering.end() :] if numbering and numbering.end() < len(text) else text


def counted(number: int, one: str, several: str | None = None) -> str:
    """Return a number with its noun.

    >>> counted(1, "page"), counted(12, "page"), counted(2, "entry", "entries")
    ('1 page', '12 pages', '2 entries')
    """
    return f"{number} {one if number == 1 else several or one + 's'}"
