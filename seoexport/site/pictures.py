"""The pictures that front matter names: some lie beside the page, some below the root of the site."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

#: How the names of pictures end.
IMAGES = (".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")


def beside(value: Any, folder: Path, root: Path) -> Any:
    """Return values with the paths of those pictures as relative ones that lie beside the page, not below the root."""
    if isinstance(value, dict):
        return {key: beside(each, folder, root) for key, each in value.items()}
    if isinstance(value, list):
        return [beside(each, folder, root) for each in value]
    if not isinstance(value, str) or not value.lower().endswith(IMAGES) or value.startswith(("/", ".")) or ":" in value:
        return value
    try:
        is_beside = (folder / value).is_file() and not (root / value).is_file()
    except (OSError, ValueError):
        return value
    return f"./{value}" if is_beside else value


def rooted(value: Any, base: str, root: Path) -> Any:
    """Return values with the paths of pictures from the root as those below `base`, which some have already."""
    if isinstance(value, dict):
        return {key: rooted(each, base, root) for key, each in value.items()}
    if isinstance(value, list):
        return [rooted(each, base, root) for each in value]
    if not isinstance(value, str) or not value.lower().endswith(IMAGES) or not re.match("/(?!/)", value):
        return value
    try:
        has_base = value.startswith(f"{base}/") and not (root / value[1:]).is_file()
    except (OSError, ValueError):
        return value
    return value if has_base else f"{base}{value}"
