"""Precision and recall of what health pages say, per property of schema.org, over what people labelled.

    .venv/bin/python benchmarks/health_precision.py [--wrong]

Titles, sections of lists, whole articles, headings and lines on reviews, all of `tests`. A value is right where the
labels have the same one; precision counts those that were emitted, recall those that are labelled.
"""

import argparse
import csv
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

TESTS = Path(__file__).parent.parent / "tests"
sys.path[:0] = [str(TESTS / "medical"), str(TESTS / "extractor")]

import article_labels  # noqa: E402  # found by the line above
import health_headings  # noqa: E402
import health_lists  # noqa: E402
from review_bylines import BYLINES, SILENCE  # noqa: E402

from seoexport import Site, extract  # noqa: E402
from seoexport.medical.aspects import aspects_of, matters  # noqa: E402
from seoexport.medical.titles import named  # noqa: E402

ALL_MEDICAL = Site(base_url="https://example.org/", page_types=(("/**", "MedicalWebPage"),))
FILES = sorted((TESTS / "medical").glob("titles*.tsv"))
#: What labels call the properties of https://schema.org/MedicalCondition, MedicalWebPage and HealthTopicContent.
SCHEMA_ORG = {
    "name": "name",
    "type": "@type",
    "anatomy": "associatedAnatomy",
    "population": "audience",
    "alternate": "alternateName",
    "alternate_names": "alternateName",
    "causes": "cause",
    "symptoms": "signOrSymptom",
    "risk_factors": "riskFactor",
    "complications": "possibleComplication",
    "treatments": "possibleTreatment",
    "treatment types": "possibleTreatment's @type",
    "primary_prevention": "primaryPrevention",
    "secondary_prevention": "secondaryPrevention",
    "tests": "typicalTest",
    "codes": "code",
    "topic": "hasPart's headline",
    "aspect": "hasHealthAspect",
    "reviewers": "reviewedBy",
    "reviewed": "lastReviewed",
    "next_review": "(next review, in no graph)",
    "specialties": "specialty",
    "audiences": "medicalAudience",
    "citations": "citation",
    "disclaimer": "usageInfo (disclaimer)",
    "questions": "FAQPage's mainEntity",
}


class Case(NamedTuple):
    """What was read from one labelled text, and what is to be: pairs of a property and a value."""

    of: str
    found: set[tuple[str, Any]]
    wanted: set[tuple[str, Any]]


def titles(files: Iterable[Path]) -> Iterator[Case]:
    """Yield each labelled title; where it is about nothing of the kind, nothing is wanted."""
    for path in files:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                yield Case(row["title"], _present(emitted(row)), _present({key: row[key] for key in emitted(row)}))


def emitted(row: dict[str, str | None]) -> dict[str, str]:
    """Return what is read from a labelled title, in the form of the labels; empty strings where nothing is."""
    title, headings, lead, language = (row[each] or "" for each in ("title", "headings", "lead", "language"))
    found = named(title, headings.split(" / "), lead, language)
    if found is None:
        return dict.fromkeys(("name", "type", "anatomy", "population", "alternate"), "")
    return {
        "name": found.name,
        "type": found.type,
        "anatomy": ", ".join(f"{each.name}:{each.type}" for each in found.anatomy),
        "population": found.people or "",
        "alternate": ", ".join(found.alternate_names),
    }


def _present(values: dict[str, str]) -> set[tuple[str, str]]:
    return {(name, value.casefold()) for name, value in values.items() if value}


def sections() -> Iterator[Case]:
    """Yield each labelled section with its lists; names count with their types where those are labelled."""
    for section in health_lists.sections():
        found, labels = health_lists.found(section), section.get("expected", {})
        yield Case(
            section["name"],
            {(each, name) for each in found for name in health_lists.pairs(found[each], labels.get(each, {}))},
            {(each, name) for each in labels for name in health_lists.pairs(labels[each], labels[each])},
        )


def articles() -> Iterator[Case]:
    """Yield each article of the example with all that a reader sees, also what is known to be missed."""
    for name, label in article_labels.labels().items():
        found = article_labels.seen(article_labels.article_of(name))
        yield Case(name, found, article_labels.in_the_page(label, found))


def headings() -> Iterator[tuple[str, Case]]:
    """Yield each labelled heading with its aspects, behind its language; no rule was made after the rows `last`."""
    for file in sorted(health_headings.FOLDER.glob("*.tsv")):
        for part, heading, expected in health_headings.rows(file):
            if part == "last":
                found = aspects_of(matters(heading, file.stem))
                yield file.stem, Case(heading, _each("aspect", found), _each("aspect", aspects_of(expected)))


def reviews() -> Iterator[Case]:
    """Yield each line on a review, and each that sounds like one and is none."""
    silent = [(language, body, [], None, None) for language, body in SILENCE]
    for language, body, people, last, following in [*BYLINES, *silent]:
        page = f'<html lang="{language}"><main><h1>Calf cramp</h1>{body}</main>'
        article = extract(page, url="https://example.org/pain/cramp/", site=ALL_MEDICAL)
        found = _each("reviewers", [each.name for each in article.reviewers])
        days = (each and each.isoformat()[:10] for each in (article.reviewed, article.next_review))
        found |= _each("reviewed", [next(days)]) | _each("next_review", [next(days)])
        wanted = _each("reviewers", people) | _each("reviewed", [last]) | _each("next_review", [following])
        yield Case(body, found, wanted)


def _each(name: str, values: Iterable[Any]) -> set[tuple[str, Any]]:
    return {(name, str(value)) for value in values if value}


def printed(cases: Iterable[Case], *, called: str = "", wrong: bool = False) -> None:
    """Print a row for each property of some cases; with `called` a single one of that name."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for of, found, wanted in cases:
        for kind, pairs in (("emitted", found), ("labelled", wanted), ("right", found & wanted)):
            for name, _ in pairs:
                counts[called or SCHEMA_ORG[name]][kind] += 1
        if wrong and found != wanted:
            print(f"  {of}: emitted {sorted(map(str, found - wanted))}, missed {sorted(map(str, wanted - found))}")
    for name, count in sorted(counts.items()):
        shares = (f"{count['right'] / count[of]:.1%}" if count[of] else "-" for of in ("emitted", "labelled"))
        numbers = f"{count['emitted']:8}{count['labelled']:9}{count['right']:7}"
        print(f"{name:28}{numbers}{next(shares):>11}{next(shares):>8}")


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--wrong", action="store_true", help="print what was read otherwise than it is labelled")
    wrong = options.parse_args().wrong
    tables = {
        "titles": list(titles(FILES)),
        "sections": list(sections()),
        "articles": list(articles()),
        "lines on reviews": list(reviews()),
    }
    for name, cases in tables.items():
        print(f"\n{f'{len(cases)} {name}':28}{'emitted':>8}{'labelled':>9}{'right':>7}{'precision':>11}{'recall':>8}")
        printed(cases, wrong=wrong)
    by_language: dict[str, list[Case]] = defaultdict(list)
    for language, case in headings():
        by_language[language].append(case)
    print(f"\n{sum(map(len, by_language.values()))} headings: hasHealthAspect, by language")
    for language, cases in by_language.items():
        printed(cases, called=language, wrong=wrong)


if __name__ == "__main__":
    main()
