"""The scripts that print how good the recognisers of health pages are run, and say something."""

import subprocess
import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent.parent / "benchmarks"


@pytest.mark.parametrize(
    ("script", "properties"),
    [
        ("health_precision.py", ["cause", "hasHealthAspect", "name", "reviewedBy"]),
        ("health_unseen.py", ["headings", "name", "causes", "pages"]),
        ("health_headings.py", ["ar", "en", "ja"]),
        ("health_lists.py", ["first", "held"]),
    ],
)
def test_prints_its_table(script, properties):
    done = subprocess.run([sys.executable, str(BENCHMARKS / script)], capture_output=True, text=True, check=False)
    first = {line.split()[0].strip("(") for line in done.stdout.splitlines() if line.split()}

    assert (done.returncode, done.stderr) == (0, "")
    assert set(properties) <= first
