"""Faults that themes are known for: one module, one fault."""

from __future__ import annotations

from seoexport.collect import collect
from seoexport.validator.theme_fault import ThemeFault

FAULTS = collect(__name__, "FAULT", ThemeFault)
