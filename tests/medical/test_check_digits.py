"""One wrong digit, and two that changed their places, are found."""

import pytest

from seoexport.medical.check_digits import has_check_digit


@pytest.mark.parametrize("digit", [digit for digit in range(10) if digit != 5])
def test_one_wrong_digit_is_found(digit):
    assert not has_check_digit(f"10000{digit}")


@pytest.mark.parametrize("at", range(7))
def test_two_digits_in_each_others_place_are_found(at):
    digits = list("37296009")
    digits[-1] = next(each for each in "0123456789" if has_check_digit("3729600" + each))
    digits[at], digits[at + 1] = digits[at + 1], digits[at]

    assert has_check_digit("".join(digits)) == (digits[at] == digits[at + 1])
