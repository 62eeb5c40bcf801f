"""Precision and recall of what health pages list by name, per property, on the labelled sections of the tests.

    .venv/bin/python benchmarks/health_lists.py [--misses]

`first` sections were there when the rules were made, `held` ones were looked at once they stood.
"""

import argparse
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from seoexport.extractor import article_from, evidence_from, read
from seoexport.extractor.health.lists import LISTS, listed
from seoexport.model import Subject

SECTIONS = Path(__file__).parent.parent / "tests" / "medical" / "sections.yaml"
FIELDS = tuple(dict.fromkeys(each.field for each in LISTS.values()))
URL = "https://example.org/page/"


@dataclass
class Score:
    """How many names of a property were found rightly and wrongly, and how many were missed."""

    right: int = 0
    wrong: int = 0
    missed: int = 0

    @property
    def precision(self) -> str:
        return f"{self.right / (self.right + self.wrong):.3f}" if self.right + self.wrong else "-"

    @property
    def recall(self) -> str:
        return f"{self.right / (self.right + self.missed):.3f}" if self.right + self.missed else "-"


def sections(file: Path = SECTIONS) -> list[dict]:
    """Return the labelled sections of a file."""
    return yaml.safe_load(file.read_text(encoding="utf-8"))


def found(section: dict) -> dict[str, dict[str, str]]:
    """Return the names that are read from a section, with their types, by property."""
    language = section.get("language", "en")
    page = f'<html lang="{language}"><body><main><h1>The page</h1>{section["html"]}</main></body></html>'
    source = read(page)
    questions = article_from(source, url=URL).questions
    known = {"language": language, "questions": questions}
    subject = listed(evidence_from(source, url=URL), known, Subject(name="the condition"))
    return {name: {each.name: each.type for each in getattr(subject, name)} for name in FIELDS}


def pairs(names: dict[str, str] | list[str], like: dict[str, str] | list[str]) -> set:
    """Return names to compare with others: with their types where those are labelled with types."""
    return set(names.items()) if isinstance(like, dict) and isinstance(names, dict) else set(names)


def scores(*, held: bool, misses: bool = False) -> dict[str, Score]:
    """Return the score of each property over the sections of one half."""
    result: dict[str, Score] = defaultdict(Score)
    for section in sections():
        if bool(section.get("held")) != held:
            continue
        names = found(section)
        for name in FIELDS:
            expected = section.get("expected", {}).get(name, {})
            read_names, wanted = pairs(names[name], expected), pairs(expected, expected)
            result[name].right += len(read_names & wanted)
            result[name].wrong += len(read_names - wanted)
            result[name].missed += len(wanted - read_names)
            if misses and read_names != wanted:
                print(f"{section['name']}: {name}: {sorted(read_names)} instead of {sorted(wanted)}")
    return result


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--misses", action="store_true", help="print what was read wrongly")
    chosen = options.parse_args()
    print(f"{'half':6} {'property':22} {'right':>6} {'wrong':>6} {'missed':>6} {'precision':>10} {'recall':>7}")
    for half in ("first", "held"):
        for name, each in scores(held=half == "held", misses=chosen.misses).items():
            numbers = f"{each.right:6} {each.wrong:6} {each.missed:6}"
            print(f"{half:6} {name:22} {numbers} {each.precision:>10} {each.recall:>7}")


if __name__ == "__main__":
    main()
