"""The circumstances of a run in 16 bytes: what was remembered under others is forgotten."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import metadata
from io import FileIO
from itertools import chain
from pathlib import Path
from typing import Any

import seoexport
from seoexport.model import Site
from seoexport.site.run_options import RunOptions

#: What changes nothing in what a page becomes; every other option does, those of tomorrow as well.
_OF_NO_WEIGHT = {"writes", "diffs", "jobs", "page_seconds", "page_bytes", "durable", "syncs", "state", "lock_seconds"}


def run_key(site: Site, options: RunOptions, *folders: Path) -> bytes:
    """Return what stands for the configuration, the options, the folders, the code and the libraries of a run.

    The day is not among them: each page tells by itself how long it comes out the same.
    """
    asked = {each.name: getattr(options, each.name) for each in fields(options) if each.name not in _OF_NO_WEIGHT}
    of_site = {each.name: getattr(site, each.name) for each in fields(site) if each.name != "today"}
    stated = (plain(of_site), plain(asked), [str(each.resolve()) for each in folders], site.today is None)
    return hashlib.blake2b(repr(stated).encode("utf-8", "surrogatepass") + _code(), digest_size=16).digest()


def plain(value: Any) -> Any:
    """Return a value as one whose `repr` is the same in every process: sets and mappings in order, types by name."""
    if value is None or isinstance(value, str | bytes | int | float):
        return value
    if is_dataclass(value) and not isinstance(value, type):
        return (type(value).__name__, [(each.name, plain(getattr(value, each.name))) for each in fields(value)])
    if isinstance(value, Mapping):
        return ("mapping", [(plain(name), plain(each)) for name, each in value.items()])
    if isinstance(value, set | frozenset):
        return ("set", sorted(repr(plain(each)) for each in value))
    if isinstance(value, tuple | list):
        return (type(value).__name__, [plain(each) for each in value])
    if isinstance(value, re.Pattern):
        return (value.pattern, value.flags)
    return repr(value)


@cache
def _code() -> bytes:
    """Return what stands for the program: every file of the package, the schemas, Python and the libraries."""
    seen = hashlib.blake2b(digest_size=16)
    package = Path(seoexport.__file__).parent
    schemas = () if (package / "schemas").is_dir() else (package.parent / "schemas",)  # beside it in a checkout
    for each in chain.from_iterable(map(_files, (package, *schemas))):
        with FileIO(each.path) as file:
            content = file.readall()
        seen.update(f"{each.name} {len(content)}\n".encode())
        seen.update(content)
    seen.update(repr((sys.version, *_libraries())).encode())
    return seen.digest()


def _files(folder: str | Path) -> Iterator[os.DirEntry[str]]:
    """Yield the files of a folder in the order of their paths, but for what Python makes of them."""
    for each in sorted(os.scandir(folder), key=lambda entry: entry.name):
        if not each.is_dir():
            yield each
        elif each.name != "__pycache__":
            yield from _files(each.path)


def _libraries() -> Iterator[tuple[str, str]]:
    try:
        needed = metadata.requires("seoexport") or ()
    except metadata.PackageNotFoundError:
        needed = ()
    for each in needed:
        found = re.match(r"[\w.-]+", each)
        try:
            yield each, metadata.version(found[0]) if found else ""
        except metadata.PackageNotFoundError:
            yield each, ""
