"""The generators of sites whose configuration is understood, one module each."""

from __future__ import annotations

from seoexport.collect import collect
from seoexport.config.generator import Generator


def generators() -> tuple[Generator, ...]:
    """Return all of them, sorted by name."""
    return collect(__name__, "GENERATOR", Generator)
