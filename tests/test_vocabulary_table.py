"""The table holds the whole of its release of schema.org, and nothing is read before it is asked."""

import json
import subprocess
import sys
from collections import Counter
from importlib.resources import files

import pytest

from seoexport import vocabulary


@pytest.fixture(scope="module")
def table():
    return json.loads(files(vocabulary).joinpath("schema_org.json").read_text(encoding="utf-8"))


def test_it_is_the_release_that_the_module_names(table):
    assert table["version"] == vocabulary.VERSION == "30.0"
    assert "CC BY-SA 3.0" in table["licence"]


def test_nothing_of_release_30_is_lost(table):
    """The counts of its own files: 937 plain types and 20 that are members of an enumeration too, and so on.

    Of 1,529 properties one belongs to no type. Seven of the 1,007 steps lead from a data type to `DataType`.
    """
    types, properties = table["types"], table["properties"].values()
    listed = {member for group in table["enumerations"].values() for member in group}

    assert (len(types), len(types.keys() & listed)) == (957, 20)
    assert len(properties) == 1528
    assert sum(len(above) for above in types.values()) == 1007
    assert sum(len(above) > 1 for above in types.values()) == 48
    assert sum(len(each["domain"]) for each in properties) == 2324
    assert sum(len(each["range"]) for each in properties) == 2133
    assert (len(table["enumerations"]), sum(map(len, table["enumerations"].values()))) == (82, 538)


def test_every_name_in_it_is_a_term(table):
    types, properties = table["types"], table["properties"]
    named = {name for above in types.values() for name in above}
    named |= {name for each in properties.values() for name in (*each["domain"], *each["range"])}

    assert named | table["enumerations"].keys() <= types.keys()
    assert {*table["superseded"], *table["superseded"].values()} <= types.keys() | properties.keys()


def test_all_types_end_in_thing_or_in_a_data_type(table):
    roots = Counter(
        root for name in table["types"] for root in ("Thing", "DataType") if root in vocabulary.ancestors(name)
    )

    assert roots.total() == len(table["types"])
    assert roots["DataType"] == 18


def test_it_is_sorted(table):
    parts = [part for part in table.values() if isinstance(part, dict)]

    assert [list(part) for part in parts] == [sorted(part) for part in parts]


def test_importing_reads_nothing():
    script = "import sys, seoexport.vocabulary; print({'json', 'importlib.resources'} & sys.modules.keys())"
    printed = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True, text=True)

    assert printed.stdout.strip() == "set()"
