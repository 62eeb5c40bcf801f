"""The change of a page as text that people read, however long the lines of a minified page are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import unified_diff
from itertools import takewhile

#: As many lines around a change as tell where it is.
CONTEXT_LINES = 3
#: A longer line is that of a minifier, of which the place of the change is shown.
LONGEST_LINE = 400
#: So much of such a line is shown on either side of its change.
_AROUND = 60
_CUT = " … "


def change(before: bytes, after: bytes, path: str) -> str:
    r"""Return the unified diff of a page, empty where nothing changes; long lines are shown around what is new.

    >>> print(change(b"<p>\nA\n</p>\n", b"<p>\nB\n</p>\n", "a.html"), end="")
    --- a/a.html
    +++ b/a.html
    @@ -1,3 +1,3 @@
     <p>
    -A
    +B
     </p>
    """
    if before == after:
        return ""
    old, new = _lines(before), _lines(after)
    if not old[-1] and not new[-1]:
        old, new = old[:-1], new[:-1]
    same_before, same_after = _same(old, new)
    start = max(0, same_before - CONTEXT_LINES)
    behind = max(0, same_after - CONTEXT_LINES)
    shown = _shortened(old[start : len(old) - behind], new[start : len(new) - behind])
    diff = unified_diff(*shown, f"a/{path}", f"b/{path}", n=CONTEXT_LINES, lineterm="")
    return "".join(f"{line}\n" for line in _moved(diff, start))


def _lines(page: bytes) -> list[str]:
    encoding = "utf-16" if page.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8"
    lines = page.decode(encoding, "replace").split("\n")
    return [line.replace("\r", "␍") for line in lines]


def _same(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """Return how many lines, or signs of a text, are the same at the beginning and at the end."""
    before = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    rest = min(len(old), len(new)) - before
    pairs = zip(reversed(old), reversed(new), strict=False)
    after = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
    return before, min(after, rest)


def _moved(diff: Iterator[str], lines: int) -> Iterator[str]:
    """Yield a diff whose hunks begin so many lines further down."""
    for line in diff:
        if line.startswith("@@ ") and lines:
            _, old, new, _ = line.split(" ")
            yield f"@@ {_further(old, lines)} {_further(new, lines)} @@"
        else:
            yield line


def _further(span: str, lines: int) -> str:
    first, comma, length = span[1:].partition(",")
    return f"{span[0]}{int(first) + lines}{comma}{length}"


def _shortened(old: Sequence[str], new: Sequence[str]) -> tuple[list[str], list[str]]:
    """Return the lines, those that are too long as much of them as tells what is otherwise in the other text."""
    if max(map(len, (*old, *new)), default=0) <= LONGEST_LINE:
        return list(old), list(new)
    common = set(old) & set(new)
    texts = [[line for line in lines if line not in common] for lines in (old, new)]
    whole = ["\n".join(lines) for lines in texts]
    begins, ends = _same(*whole)
    return _windows(old, common, begins, len(whole[0]) - ends), _windows(new, common, begins, len(whole[1]) - ends)


def _windows(lines: Sequence[str], common: set[str], begins: int, ends: int) -> list[str]:
    shown, at = [], 0
    for line in lines:
        if line in common:
            shown.append(line if len(line) <= LONGEST_LINE else f"{line[:_AROUND]}{_CUT}")
            continue
        shown.append(_window(line, begins - at, ends - at) if len(line) > LONGEST_LINE else line)
        at += len(line) + 1
    return shown


def _window(line: str, begins: int, ends: int) -> str:
    """Return the part of a line in which a change begins and ends, with a little of what is around it."""
    start, end = max(0, min(begins, len(line)) - _AROUND), min(len(line), max(ends, 0) + _AROUND)
    inner = line[start:end]
    if len(inner) > LONGEST_LINE:
        inner = f"{inner[: LONGEST_LINE // 2]}{_CUT}{inner[-LONGEST_LINE // 2 :]}"
    return f"{_CUT if start else ''}{inner}{_CUT if end < len(line) else ''}"
