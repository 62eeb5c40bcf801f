"""Precision and recall of what titles say that health pages are about, over titles labelled by hand.

    .venv/bin/python benchmarks/health_precision.py [--wrong] [FILE.tsv ...]

Each row of a file is a page: language, title, headings and lead, then what is to be read from it; where no name
stands, nothing may be. A property is counted where it was emitted (precision) and where it is labelled (recall).
"""

import argparse
import csv
from collections import Counter
from pathlib import Path

from seoexport.medical.titles import named

FILES = sorted((Path(__file__).parent.parent / "tests" / "medical").glob("titles*.tsv"))
PROPERTIES = ("name", "type", "anatomy", "population", "alternate")
SCHEMA_ORG = {
    "name": "name",
    "type": "@type",
    "anatomy": "associatedAnatomy",
    "population": "audience",
    "alternate": "alternateName",
}


def rows(path: Path) -> list[dict[str, str]]:
    """Return the labelled pages of a file."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{key: each or "" for key, each in row.items()} for row in csv.DictReader(file, delimiter="\t")]


def emitted(row: dict[str, str]) -> dict[str, str]:
    """Return what is read from a labelled page, in the form of the labels; empty strings where nothing is."""
    found = named(row["title"], row["headings"].split(" / "), row["lead"], row["language"])
    if found is None:
        return dict.fromkeys(PROPERTIES, "")
    return {
        "name": found.name,
        "type": found.type,
        "anatomy": ", ".join(f"{each.name}:{each.type}" for each in found.anatomy),
        "population": found.people or "",
        "alternate": ", ".join(found.alternate_names),
    }


def counted(pages: list[dict[str, str]]) -> dict[str, Counter[str]]:
    """Return for each property how often it was emitted, was labelled, and was both in the same words."""
    counts: dict[str, Counter[str]] = {each: Counter() for each in PROPERTIES}
    for row in pages:
        found = emitted(row)
        for each in PROPERTIES:
            own, wanted = found[each].casefold(), row[each].casefold()
            counts[each].update(emitted=bool(own), labelled=bool(wanted), right=bool(own) and own == wanted)
    return counts


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("files", nargs="*", type=Path, default=FILES)
    options.add_argument("--wrong", action="store_true", help="print each page of which something else is read")
    chosen = options.parse_args()
    pages = [row for path in chosen.files for row in rows(path)]
    if chosen.wrong:
        for row in pages:
            found, wanted = emitted(row), {each: row[each] for each in PROPERTIES}
            if {key: each.casefold() for key, each in found.items()} != {
                k: each.casefold() for k, each in wanted.items()
            }:
                print(f"{row['language']} {row['title']}\n   wanted {wanted}\n   found  {found}")
    print(f"{len(pages)} titles, {sum(not row['name'] for row in pages)} of which are about nothing of the kind")
    print(f"{'':20}{'emitted':>8}{'labelled':>9}{'right':>7}{'precision':>11}{'recall':>8}")
    for each, count in counted(pages).items():
        precision, recall = (count["right"] / count[of] if count[of] else 1.0 for of in ("emitted", "labelled"))
        numbers = f"{count['emitted']:8}{count['labelled']:9}{count['right']:7}"
        print(f"{SCHEMA_ORG[each]:20}{numbers}{precision:11.1%}{recall:8.1%}")


if __name__ == "__main__":
    main()
