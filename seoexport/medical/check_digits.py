"""The last digit of SNOMED CT's identifiers, by which a mistyped one is told."""

from __future__ import annotations

#: The dihedral group of ten elements, and the permutations of Verhoeff's check digit.
_PRODUCTS = (
    "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
    "5987604321", "6598710432", "7659821043", "8765932104", "9876543210",
)  # fmt: skip
_PERMUTATIONS = (
    "0123456789", "1576283094", "5803796142", "8916043527",
    "9453126870", "4286573901", "2793806415", "7046913258",
)  # fmt: skip


def has_check_digit(digits: str) -> bool:
    """Return whether the last digit is the check digit of the others, as Verhoeff computes it.

    https://confluence.ihtsdotools.org/display/DOCRELFMT/6.4+Check-digit

    >>> has_check_digit("2363"), has_check_digit("2364")
    (True, False)
    """
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = int(_PRODUCTS[check][int(_PERMUTATIONS[place % 8][int(digit)])])
    return check == 0
