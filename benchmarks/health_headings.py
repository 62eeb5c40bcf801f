"""How many headings of health pages are read as a person labelled them, per language.

    .venv/bin/python benchmarks/health_headings.py [--misses [--all]] [LANGUAGE …]

The headings are those of `tests/medical/headings`, written for this purpose: each with its part, its text and the
matters that it names, none for most. A row is right where `seoexport.medical.aspects.matters` returns just these, in
their order. Of the rows written before the cues, one half was looked at while they were chosen (`tuned`) and the other
put aside (`held`). The rows `fresh` were written after the cues, on other conditions and in other words: only these
tell how a heading is read that nobody had in mind.
"""

import argparse
from collections import defaultdict
from pathlib import Path

from seoexport.medical.aspects import aspects_of, matters

FOLDER = Path(__file__).parent.parent / "tests" / "medical" / "headings"


def rows(file: Path) -> list[tuple[str, str, tuple[str, ...]]]:
    """Return part, heading and matters of each row of a file."""
    lines = (line.split("\t") for line in file.read_text(encoding="utf-8").splitlines())
    return [(part, heading, tuple(named.split())) for part, heading, named in lines]


def share(right: list[bool]) -> str:
    return f"{sum(right)}/{len(right)} = {sum(right) / len(right):6.1%}"


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--misses", action="store_true", help="print the rows `tuned` that are read otherwise")
    options.add_argument("--all", action="store_true", help="with --misses: of `held` and `fresh` as well")
    options.add_argument("languages", nargs="*")
    chosen = options.parse_args()
    print(f"{'':9}{'tuned':>16}{'held':>18}{'fresh':>18}{'fresh, silent':>18}{'aspects, fresh':>18}")
    for file in sorted(FOLDER.glob("*.tsv")):
        if chosen.languages and file.stem not in chosen.languages:
            continue
        right, silent, by_aspect = defaultdict(list), [], []
        for part, heading, expected in rows(file):
            found = matters(heading, file.stem)
            right[part].append(found == expected)
            if part == "fresh":
                by_aspect.append(aspects_of(found) == aspects_of(expected))
                silent += [not found] if not expected else []
            if chosen.misses and found != expected and (part == "tuned" or chosen.all):
                print(f"{part}\t{file.stem}\t{heading}\t{' '.join(expected) or '-'}\tread: {' '.join(found) or '-'}")
        print(
            f"{file.stem:6}{share(right['tuned']):>19}{share(right['held']):>18}{share(right['fresh']):>18}{share(silent):>18}{share(by_aspect):>18}"
        )


if __name__ == "__main__":
    main()
