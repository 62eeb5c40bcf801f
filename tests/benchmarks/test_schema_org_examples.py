"""The script that checks the examples of schema.org reads their form, and says what it found."""

import subprocess
import sys
from pathlib import Path

import yaml

SCRIPT = Path(__file__).parent.parent.parent / "benchmarks" / "schema_org_examples.py"
MOST_FAULTY_EXAMPLES = 40

FILE = """
TYPES: #eg-0901 Person

PRE-MARKUP:

Ada

MICRODATA:

<p itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada</b></p>

RDFA:

TODO

JSON:

<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Persn", "name": "Ada"}
</script>

TYPES: eg-0902, Person

PRE-MARKUP:

MICRODATA:

RDFA:

JSON:

<script type="application/ld+json">
{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}
</script>
"""


def test_errors_are_told_by_example(tmp_path):
    file = tmp_path / "examples.txt"
    file.write_text(FILE)

    ran = subprocess.run([sys.executable, SCRIPT, file], capture_output=True, text=True, check=True)

    first, *_, last = ran.stdout.splitlines()
    assert first.startswith("eg-0901 json-ld ")
    assert first.endswith("schema.org has no type 'Persn'; did you mean 'Person'? (unknown-type) at /0/@type")
    assert last.startswith("checked: {'microdata': 1, 'json-ld': 2}; faults of examples: 0 of ")
    assert last.endswith("other errors: 1, 0 of them about what Google asks for, with its document")


def test_each_fault_of_an_example_has_a_reason():
    rows = yaml.safe_load(SCRIPT.with_suffix(".yaml").read_text())

    assert all(row.keys() == {"rule", "syntaxes", "reason", "examples"} for row in rows)
    assert len({example for row in rows for example in row["examples"]}) <= MOST_FAULTY_EXAMPLES
