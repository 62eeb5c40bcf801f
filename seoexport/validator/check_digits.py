"""Whether identifiers can be what they say: their length and their check digit."""

from __future__ import annotations

from collections.abc import Callable

#: A longer text is no identifier.
LONGEST = 40


def is_gtin(digits: str, lengths: tuple[int, ...] = (8, 12, 13, 14)) -> bool:
    """Return whether digits are a number of GS1: https://www.gs1.org/services/check-digit-calculator.

    >>> is_gtin("4006381333931"), is_gtin("4006381333932"), is_gtin("96385074")
    (True, False, True)
    """
    if not _are_digits(digits) or len(digits) not in lengths:
        return False
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(digits)))
    return weighted % 10 == 0


def is_isbn(text: str) -> bool:
    """Return whether a text is an ISBN of either length: https://www.isbn-international.org/content/isbn-users-manual.

    >>> is_isbn("0306406152"), is_isbn("9780306406157"), is_isbn("080442957X"), is_isbn("9780306406158")
    (True, True, True, False)
    """
    if len(text) == 10 and _are_digits(text[:9]):
        last = 10 if text[9] in "Xx" else int(text[9]) if _are_digits(text[9]) else -1
        return last >= 0 and (sum((10 - n) * int(digit) for n, digit in enumerate(text[:9])) + last) % 11 == 0
    return is_gtin(text, (13,)) and text.startswith(("978", "979"))


def is_issn(text: str) -> bool:
    """Return whether a text is an ISSN: https://www.issn.org/understanding-the-issn/issn-manual/.

    >>> is_issn("03785955"), is_issn("2434561X"), is_issn("03785954")
    (True, True, False)
    """
    if len(text) != 8 or not _are_digits(text[:7]):
        return False
    rest = -sum((8 - n) * int(digit) for n, digit in enumerate(text[:7])) % 11
    return text[7].upper() == ("X" if rest == 10 else str(rest))


def is_orcid(text: str) -> bool:
    """Return whether 16 signs are an ORCID: https://support.orcid.org/hc/en-us/articles/360006897674.

    >>> is_orcid("0000000218250097"), is_orcid("0000000218250098")
    (True, False)
    """
    if len(text) != 16 or not _are_digits(text[:15]):
        return False
    total = 0
    for digit in text[:15]:
        total = (total + int(digit)) * 2
    rest = (12 - total % 11) % 11
    return text[15].upper() == ("X" if rest == 10 else str(rest))


def is_ror(text: str) -> bool:
    """Return whether nine signs are a ROR id: https://ror.readme.io/docs/identifier.

    >>> is_ror("05dxps055"), is_ror("05dxps056")
    (True, False)
    """
    alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    if len(text) != 9 or text[0] != "0" or not _are_digits(text[7:]):
        return False
    value = 0
    for sign in text[1:7]:
        if sign not in alphabet:
            return False
        value = value * 32 + alphabet.index(sign)
    return 98 - value * 100 % 97 == int(text[7:])


def is_doi(text: str) -> bool:
    """Return whether a text has the shape of a DOI: https://www.doi.org/the-identifier/resources/handbook/.

    >>> is_doi("10.1000/182"), is_doi("10.1000"), is_doi("doi")
    (True, False, False)
    """
    registrant, slash, suffix = text.partition("/")
    directory, _, code = registrant.partition(".")
    return directory == "10" and bool(slash and suffix.strip()) and _are_digits(code.replace(".", ""))


def is_lei(text: str) -> bool:
    """Return whether a text is a legal entity identifier, ISO 17442: https://www.gleif.org/en/about-lei.

    >>> is_lei("5493006MHB84DD0ZWV18"), is_lei("5493006MHB84DD0ZWV19")
    (True, False)
    """
    is_shaped = len(text) == 20 and text.isascii() and text.isalnum() and _are_digits(text[18:])
    return is_shaped and int("".join(str(int(sign, 36)) for sign in text)) % 97 == 1


def _are_digits(text: str) -> bool:
    return text.isascii() and text.isdecimal()


Check = Callable[[str], bool]
