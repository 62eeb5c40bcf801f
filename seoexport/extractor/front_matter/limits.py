"""What TOML and JSON front matter may not be: too long, too deep, or no Unicode. YAML sees to it itself."""

from __future__ import annotations

from seoexport.errors import UnusableFrontMatter
from seoexport.loaded import MAX_CHARACTERS, MAX_DEPTH, line_at


def check_characters(text: str) -> None:
    """Raise UnusableFrontMatter for a text that is too long or that cannot be written as UTF-8."""
    if len(text) > MAX_CHARACTERS:
        raise UnusableFrontMatter(f"{len(text):,} characters; {MAX_CHARACTERS:,} are the most", 1)
    try:
        text.encode()
    except UnicodeEncodeError as error:
        reason = "half of a surrogate pair is no character"
        raise UnusableFrontMatter(reason, line_at(text, error.start)) from error


def too_deep(line: int) -> UnusableFrontMatter:
    """Return the error for lists and mappings within one another without end."""
    return UnusableFrontMatter(f"nested deeper than {MAX_DEPTH} levels", line)
