"""What stands in a file of the configuration, before anything is made of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from seoexport.errors import UnusableConfig, UnusablePath

if TYPE_CHECKING:
    from seoexport.loaded import Loaded


def text_of(path: Path, missing: str = "there is no such file") -> str:
    """Return the text of a file; `missing` is what is said where there is none.

    Raises UnusablePath where it cannot be read, UnusableConfig where it is no UTF-8.
    """
    try:
        return path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise UnusablePath(str(path), missing) from None
    except IsADirectoryError:
        raise UnusablePath(str(path), "this is a folder, not a file") from None
    except OSError as error:
        raise UnusablePath(str(path), f"it cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        reason = f"byte 0x{error.object[error.start]:02x} at offset {error.start} is not UTF-8; save the file as UTF-8"
        raise UnusableConfig(str(path), reason) from None


def yaml_of(text: str, name: str) -> Loaded:
    """Return what a text of YAML says; `name` is that of its file.

    Raises UnusableConfig with the line for what is no YAML, and for a key that stands twice.
    """
    from seoexport.strict_yaml import YamlError, load

    try:
        loaded = load(text)
    except YamlError as error:
        raise UnusableConfig(name, error.reason, error.line) from None
    for each in loaded.repeated:
        reason = f"key {each.path[-1]!r} stands here again, first on line {each.first_line}"
        raise UnusableConfig(name, reason, each.last_line)
    return loaded
