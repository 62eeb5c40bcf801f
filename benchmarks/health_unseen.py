"""How what the recognisers of health pages say agrees with labels that were written before anything of them was read.

    .venv/bin/python benchmarks/health_unseen.py [--misses]

Headings: rows of which just the labelled aspects are read, per language, and the aspects that are read wrongly.
Titles, sections: precision and recall of each property. Pages: sketches taken for health pages, and for others.
The labels are in `tests/medical/unseen`; nobody looked at cues, titles, words or labels of the project to write them.
"""

import argparse
import csv
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import health_lists
import health_precision

from seoexport.medical.aspects import aspects
from seoexport.medical.topic import health_evidence
from seoexport.model import Section

FOLDER = Path(__file__).parent.parent / "tests" / "medical" / "unseen"


def rows(path: Path) -> list[dict[str, str]]:
    """Return the labelled rows of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{key: each or "" for key, each in row.items()} for row in csv.DictReader(file, delimiter="\t")]


def silent(_line: str) -> None:
    """Say nothing of a miss."""


def headings(tell: Callable[[str], None]) -> None:
    """Print how many headings of each language are read as labelled."""
    counts: dict[str, Counter[str]] = {}
    for row in rows(FOLDER / "headings.tsv"):
        expected = tuple(each for each in row["aspects"].split() if each != "-")
        found = aspects(row["heading"], row["language"])
        count = counts.setdefault(row["language"], Counter())
        count.update(rows=1, right=found == expected, said=len(found), wrong=len({*found} - {*expected}))
        count.update(wanted=len(expected), traps=not expected, silent=not expected and not found)
        if found != expected:
            tell(f"  {row['language']} {row['heading']}: {found} instead of {expected}")
    print("headings  rows  right  silent on traps  precision  recall")
    total = sum(counts.values(), Counter())
    for language, each in [*counts.items(), ("all", total)]:
        right = each["said"] - each["wrong"]
        shares = f"{right / max(each['said'], 1):9.1%}{right / each['wanted']:8.1%}"
        print(f"{language:8}{each['rows']:6}{each['right']:7}{each['silent']:12}/{each['traps']:<4}{shares}")


def titles(tell: Callable[[str], None]) -> None:
    """Print how often each property is read from a title, is labelled, and is both in the same words."""
    counts = {each: Counter() for each in ("name", "type", "anatomy", "population")}
    for row in rows(FOLDER / "titles.tsv"):
        found = health_precision.emitted(row)
        found["anatomy"] = ", ".join(each.split(":")[0] for each in found["anatomy"].split(", "))
        for each, count in counts.items():
            own, wanted = found[each].casefold(), row[each].casefold()
            count.update(emitted=bool(own), labelled=bool(wanted), right=bool(own) and own == wanted)
            if own != wanted:
                tell(f"  {row['language']} {row['title']}: {each} {own!r} instead of {wanted!r}")
    print("\ntitles       emitted labelled right")
    for each, count in counts.items():
        print(f"{each:12}{count['emitted']:8}{count['labelled']:9}{count['right']:6}")


def sections(tell: Callable[[str], None]) -> None:
    """Print how many names of each property are read rightly and wrongly, and how many are missed."""
    counts = {each: Counter() for each in health_lists.FIELDS}
    for section in health_lists.sections(FOLDER / "sections.yaml"):
        for name, names in health_lists.found(section).items():
            own, wanted = set(names), set(section.get("expected", {}).get(name, ()))
            counts[name].update(right=len(own & wanted), wrong=len(own - wanted), missed=len(wanted - own))
            if own != wanted:
                tell(f"  {section['name']}: {name} {sorted(own)} instead of {sorted(wanted)}")
    print("\nsections              right wrong missed")
    for name, count in counts.items():
        print(f"{name:22}{count['right']:5}{count['wrong']:6}{count['missed']:7}")


def pages(tell: Callable[[str], None]) -> None:
    """Print for how many sketches it is said rightly and wrongly whether they are about health."""
    counts: Counter[tuple[str, str]] = Counter()
    for row in rows(FOLDER / "pages.tsv"):
        below = (Section(each, 2, row["text"]) for each in row["headings"].split(" / "))
        shown = health_evidence((Section(row["title"], 1, row["lead"]), *below), row["title"], row["language"])
        found = "health" if shown else "other"
        counts[row["expected"], found] += 1
        if found != row["expected"]:
            tell(f"  {row['language']} {row['title']}: {found} instead of {row['expected']}")
    print("\npages     taken for health  for other")
    for kind in ("health", "other"):
        print(f"{kind:10}{counts[kind, 'health']:16}{counts[kind, 'other']:11}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--misses", action="store_true", help="print what is read otherwise than labelled")
    tell = print if options.parse_args().misses else silent
    for part in (headings, titles, sections, pages):
        part(tell)


if __name__ == "__main__":
    main()
