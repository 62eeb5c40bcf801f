"""What one rule finds again and again on one page, told once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from seoexport.diagnostics import Diagnostic

#: As many findings of a rule on a page are told one by one. More are the work of one template, which is mended once.
MOST_APART = 5


def joined(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Return the findings of a page; of a rule that has too many, the first alone, which tells how many more there are.

    What can be repaired stays apart, for each is mended by itself.

    >>> many = [Diagnostic(rule="mojibake", severity="warning", message=f"text {n}", line=n) for n in range(1, 8)]
    >>> [each.message for each in joined(many)]
    ['text 1 (and 6 more of the kind in this page)']
    >>> joined(many[:5]) == tuple(many[:5])
    True
    """
    all_found = tuple(found)
    numbers = Counter(each.rule for each in all_found if not each.repair)
    if all(number <= MOST_APART for number in numbers.values()):
        return all_found
    told: list[Diagnostic] = []
    left = {rule: number for rule, number in numbers.items() if number > MOST_APART}
    for each in all_found:
        if each.repair or each.rule not in numbers:
            told.append(each)
        elif each.rule in left:
            more = f"{each.message} (and {left.pop(each.rule) - 1} more of the kind in this page)"
            told.append(replace(each, message=more))
        elif numbers[each.rule] <= MOST_APART:
            told.append(each)
    return tuple(told)
