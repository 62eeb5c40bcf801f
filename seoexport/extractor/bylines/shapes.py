"""What a name looks like: a person's in full, a body's, a login; and what a role or a degree looks like."""

from __future__ import annotations

import re
from functools import lru_cache

from seoexport.extractor.bylines.first_names import AGENCIES, FIRST_NAMES, SURNAMES_OF_BODIES
from seoexport.extractor.bylines.words import (
    BODIES,
    CREDENTIALS,
    FIRST_WORDS_OF_OTHERS,
    PARTICLES,
    ROLE_ENDINGS,
    ROLES,
)

_LOGIN = re.compile(r"[a-z0-9]+(?:[._-][a-z0-9]+)*|\w*\d\w*")
#: Words with which places of several words begin and end.
_PLACE_BEGINS = frozenset(
    "new south north united los las san bad fort port cape hong saudi sri puerto tel buenos abu".split()
)
_PLACE_ENDS = frozenset("city kingdom states republic islands county province".split())
_ADDRESS = re.compile(r"(?:[\w-]+\.)+[a-z]{2,6}", re.IGNORECASE)


@lru_cache(maxsize=1024)
def is_full_name(text: str) -> bool:
    """Return whether a text looks like the name of a person in full: two words or more, small ones only inside.

    A name in a script without blanks and cases, such as Chinese, is full without a second word.

    >>> is_full_name("Ada van Example"), is_full_name("Ada"), is_full_name("Senior Editor"), is_full_name("by Ada")
    (True, False, False, False)
    """
    words = text.split()
    if len(words) == 1:
        return not text.isascii() and text.lower() == text.upper() and text.isalpha() and 2 <= len(text) <= 8
    if not 2 <= len(words) <= 6:
        return False
    if words[0].lower() in FIRST_WORDS_OF_OTHERS:
        return False
    small = range(1, len(words) - 1)
    return all(
        _is_name_word(word) or (at in small and word.lower() in PARTICLES) for at, word in enumerate(words)
    ) and not any(map(is_role_word, words))


def is_body(text: str) -> bool:
    """Return whether a name says that it is that of a body.

    >>> is_body("The Example Times"), is_body("Example GmbH"), is_body("example.org"), is_body("Ada Example")
    (True, True, True, False)
    """
    written = text.replace(".", "").split()
    words = text.casefold().replace(".", "").split()
    if 1 < len(words) <= 3 and words[-1] in SURNAMES_OF_BODIES and words[0] in FIRST_NAMES:
        return False
    is_loud = text.isupper()
    return (
        any(word.strip(",") in BODIES for word in words)
        or (len(words) == 1 and words[0] in AGENCIES)
        or (not is_loud and any(word.isupper() and word.casefold() in AGENCIES for word in written))
        or (len(words) > 1 and words[0] in ("the", "die", "our"))
        or words[-2:] in (["e", "v"], ["s", "a"])
        or _ADDRESS.fullmatch(text) is not None
    )


def is_place(text: str) -> bool:
    """Return whether words that begin like a name are those of a place.

    >>> is_place("New York"), is_place("Mexico City"), is_place("Ada Example")
    (True, True, False)
    """
    words = text.casefold().split()
    return len(words) > 1 and (words[0] in _PLACE_BEGINS or words[-1] in _PLACE_ENDS)


def is_login(name: str) -> bool:
    """Return whether a name looks like one to log in with.

    >>> is_login("ada_example"), is_login("ada1984"), is_login("Ada")
    (True, True, False)
    """
    return _LOGIN.fullmatch(name) is not None


def says_role(text: str) -> bool:
    """Return whether a text says what somebody is.

    >>> says_role("our dermatologist"), says_role("Ada Example")
    (True, False)
    """
    return any(map(is_role_word, text.split()))


def _is_name_word(word: str) -> bool:
    first = word.lstrip("'’")[:1]
    return first.isalpha() and not first.islower() and not any(sign.isdigit() for sign in word)


def is_role_word(word: str) -> bool:
    """Return whether a word names a role: "editor", "dermatologist", "Online-Redakteur"."""
    word = word.strip(".,()").casefold()
    return word in ROLES or word.rpartition("-")[2] in ROLES or word.endswith(ROLE_ENDINGS)


def is_credential(text: str) -> bool:
    """Return whether a text behind a name is a degree or the like: "MD", "Ph.D."."""
    return text.replace(".", "").lower() in CREDENTIALS


def is_abbreviation(text: str) -> bool:
    """Return whether a text is a few capitals: a degree behind another one, elsewhere also a place or a body."""
    sign = text.replace(".", "").replace("-", "")
    return 2 <= len(sign) <= 6 and sign.isupper() and sign.isascii() and sign.isalpha()
