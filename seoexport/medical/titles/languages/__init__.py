"""How titles of health pages are worded: a table for each language, imported for the first page in it."""

from __future__ import annotations

from importlib import import_module

from seoexport.medical.titles.table import Table


def table(language: str) -> Table:
    """Return the table of one of the languages."""
    module = import_module(f"{__name__}.{language}")
    found: Table = module.TABLE
    return found
