"""What is one matter on many pages is told once; what merely looks alike, and what few pages have, stays apart."""

import pytest

from seoexport.diagnostics import Diagnostic, Wish
from seoexport.reports.findings.joined import MANY, MANY_ALIKE, grouped


def found(message, page, **more):
    return Diagnostic(**{"rule": "r", "severity": "error", "message": message, "source": page} | more)


def on_pages(*messages):
    return [found(message, f"{number:04}.html") for number, message in enumerate(messages)]


@pytest.mark.parametrize(
    ("messages", "expected"),
    [
        (["no title"] * 3, ["no title"]),
        ([f"title {name!r} is long" for name in "abcde"], ["title '…' is long"]),
        ([f"title {name!r} is long, not 'short'" for name in "abcde"], ["title '…' is long, not 'short'"]),
        (["it's 'a'", "it's 'b'", "it's 'c'", "it's 'd'", "it's \"e's\""], ["it's '…'"]),
        ([f"{number} of 60 letters" for number in range(5)], ["… of 60 letters"]),
        ([f"the page links https://example.org/{number}/" for number in range(5)], ["the page links …"]),
        (
            [f"{kind} has {number} of 1,000.5 m" for kind, number in zip("AAAAA", range(5), strict=True)],
            ["A has … of 1,000.5 m"],
        ),
        (["same 'a'"] * 3 + [f"same {name!r}" for name in "bcdef"], ["same '…'", "same 'a'"]),
        (["unclosed 'a"] * 3, ["unclosed 'a"]),
    ],
)
def test_joins(messages, expected):
    joined, alone = grouped(on_pages(*messages))

    assert [each.message for each in joined] == expected
    assert (sum(len(each.diagnostics) for each in joined), alone) == (len(messages), ())


@pytest.mark.parametrize(
    "diagnostics",
    [
        [],
        on_pages(*["no title"] * (MANY - 1)),
        on_pages(*(f"title {name!r}" for name in "abcde"[: MANY_ALIKE - 1])),
        on_pages("no title", "no description", "no canonical link"),
        [found("no title", "a.html", line=line) for line in range(1, 9)],
        [found("no title", f"{rule}.html", rule=rule) for rule in "abcde"],
        [found("no title", f"{n}.html", severity=each) for n, each in enumerate(("error", "warning", "info"))],
        [found("no title", f"{n}.html", wish=Wish("https://example.org/", str(n))) for n in range(3)],
        [found(f"x1{name}", f"{name}.html") for name in "abcde"],
        [found("no title", None) for _ in range(9)],
    ],
)
def test_leaves_apart(diagnostics):
    assert grouped(diagnostics).joined == ()
    assert len(grouped(diagnostics).alone) == len(diagnostics)


def test_a_page_counts_once_however_often_it_has_it():
    twice = [found("no title", f"{page}.html", line=line) for page in "abc" for line in (1, 2)]
    (joined,) = grouped(twice).joined

    assert (joined.pages, len(joined.diagnostics)) == (3, 6)
    assert [(each.source, each.line) for each in joined.places(2)] == [("a.html", 1), ("b.html", 1)]


def test_the_worst_comes_first_then_what_most_pages_have():
    many = [
        *(found("least", f"{n}.html", severity="info") for n in range(9)),
        *(found("few", f"{n}.html") for n in range(3)),
        *(found("more", f"{n}.html") for n in range(4)),
    ]

    assert [each.message for each in grouped(many).joined] == ["more", "few", "least"]


@pytest.mark.parametrize("unit", ["'", "'a", "\\'", "1", "1,", "1,a", "a'", '"', " '", "https://"])
def test_a_message_may_quote_anything(unit):
    """Of twice the text it takes about twice the time: a quadratic pass would not end while anybody waits."""
    message = unit * 200_000

    assert grouped(on_pages(*(f"{message}{n}" for n in range(2)))).joined == ()


def test_many_findings_are_joined_in_one_pass():
    diagnostics = [found(f"title {page!r} is long", f"{page}.html") for page in range(20_000)]
    (joined,) = grouped(diagnostics).joined

    assert joined.pages == 20_000
