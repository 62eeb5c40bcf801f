"""What the checker says of the examples that schema.org publishes: errors that are none of the example are ours.

    .venv/bin/python benchmarks/schema_org_examples.py schemaorg-all-examples.txt [--warnings]

The file is part of every release of schema.org (`data/releases/<version>` of its repository) and is not part of this
project. Each of its examples is written in JSON-LD, Microdata and RDFa; each is checked by itself, with the rules that
look at structured data alone. Faults of the examples themselves are listed in `schema_org_examples.yaml`, with reasons.
"""

import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from seoexport import check
from seoexport.diagnostics import Diagnostic
from seoexport.validator.rules import of_group

GROUPS = ("syntax", "graph", "vocabulary", "values", "google")
SYNTAXES = {"JSON": "json-ld", "MICRODATA": "microdata", "RDFA": "rdfa"}
ALLOWED = Path(__file__).with_suffix(".yaml")

_HEADING = re.compile(r"^(TYPES|PRE-MARKUP|MICRODATA|RDFA|JSON):", re.MULTILINE)
_NUMBER = re.compile(r"#?(eg-\d+)")


class Example(NamedTuple):
    """One way in which an example is written; `number` is the one that schema.org gave it."""

    number: str
    syntax: str
    source: str


def examples(text: str) -> Iterator[Example]:
    """Yield the examples of a file, those without markup left out.

    https://github.com/schemaorg/schemaorg/blob/main/docs/examples.md tells its form.
    """
    number = "?"
    parts = _HEADING.split(text)
    for heading, part in zip(parts[1::2], parts[2::2], strict=True):
        if heading == "TYPES":
            found = _NUMBER.search(part)
            number = found[1] if found else "?"
        elif heading in SYNTAXES and is_marked_up(heading, part):
            yield Example(number, SYNTAXES[heading], part)


def is_marked_up(heading: str, part: str) -> bool:
    """Return whether a part holds an example at all: many say that there is none, or none yet."""
    sign = {"JSON": "ld+json", "MICRODATA": "itemscope", "RDFA": "typeof"}[heading]
    return sign in part


def findings(example: Example) -> list[Diagnostic]:
    """Return what the rules about structured data say of an example."""
    rules = [rule for group in GROUPS for rule in of_group(group)]
    return list(check(f"<!doctype html>{example.source}", url="https://example.org/example/", rules=rules))


def main(path: str, *options: str) -> None:
    """Print how often each rule spoke, and the errors that are not allowed for."""
    rows = yaml.safe_load(ALLOWED.read_text(encoding="utf-8"))
    allowed = {
        (number, syntax, row["rule"]) for row in rows for number in row["examples"] for syntax in row["syntaxes"]
    }
    severities = {"error", "warning"} if "--warnings" in options else {"error"}
    checked, counts = Counter[str](), Counter[tuple[str, str, str]]()
    used: set[tuple[str, str, str]] = set()
    errors = of_google = 0
    for example in examples(Path(path).read_text(encoding="utf-8")):
        checked[example.syntax] += 1
        for each in findings(example):
            key = (example.number, example.syntax, each.rule)
            counts[example.syntax, each.severity, each.rule] += 1
            used |= {key} & allowed
            if each.severity in severities and key not in allowed:
                errors += each.severity == "error"
                of_google += each.severity == "error" and each.wish is not None
                sys.stdout.write(f"{example.number} {example.syntax} {each}\n")
    sys.stdout.write("\n".join(f"{n:5} {' '.join(key)}" for key, n in sorted(counts.items())) + "\n")
    sys.stdout.write(f"checked: {dict(checked)}; faults of examples: {len(used)} of {len(allowed)} listed; ")
    sys.stdout.write(f"other errors: {errors}, {of_google} of them about what Google asks for, with its document\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
