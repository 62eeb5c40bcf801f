"""The reference in docs/ is what the code says today."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent


def reference():
    loader = SourceFileLoader("reference", str(ROOT / "scripts" / "reference"))
    module = module_from_spec(spec_from_loader("reference", loader))
    loader.exec_module(module)
    return dict(module.pages())


PAGES = reference()


@pytest.mark.parametrize("path", PAGES)
def test_pages_are_made_anew_after_a_change(path):
    """After a change of command, schema, docstring or rule: .venv/bin/python scripts/reference."""
    assert (ROOT / "docs" / path).read_text(encoding="utf-8") == PAGES[path]


def test_every_command_key_and_name_has_its_place():
    assert "### seoexport apply\n" in PAGES["reference/cli.md"]
    assert "| `--fail-on error, warning, info, never` |" in PAGES["reference/cli.md"]
    assert "| `publisher` | [agent](#agent) |" in PAGES["reference/configuration.md"]
    assert "## with_block\n" in PAGES["reference/api.md"]
