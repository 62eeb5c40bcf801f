"""Every row of the catalogue of rules has a fault that was seeded into a good page, sitemap or site, and is found.

Rows of `faults/` name under `covers` the entries that they stand for.
"""

from pathlib import Path

import yaml

FAULTS = Path(__file__).parent / "faults"

#: How many entries each part of the catalogue has.
PARTS = {
    "EXT": 13,
    "GRA": 15,
    "VOC": 13,
    "VAL": 25,
    "GRR": 21,
    "MED": 10,
    "PAR": 10,
    "SITE": 11,
    "HEA": 8,
    "OGP": 13,
    "TWI": 5,
    "SMP": 17,
    "HRL": 8,
    "IMG": 6,
}

#: What cannot be seeded as a fault, and why.
NO_FAULT = {
    "VOC-07": "which terms are pending or in the attic stands in no package that could be read without a network",
    "TWI-02": "says when to be silent: X takes what its own tags lack from Open Graph (rows of silence in x_cards)",
    "VOC-10": "says when to be silent: terms with a foreign prefix are nobody's business",
}


def test_every_entry_is_covered():
    expected = {f"{part}-{number:02}" for part, most in PARTS.items() for number in range(1, most + 1)}
    covered = {
        entry
        for table in FAULTS.rglob("*.yaml")
        for row in yaml.safe_load(table.read_text("utf-8"))
        for entry in row.get("covers", ())
    }

    assert covered - expected == set()
    assert expected - covered - NO_FAULT.keys() == set()
