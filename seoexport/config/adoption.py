"""The site's generator beside our configuration: found by its files, and asked for what ours does not say."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any, NamedTuple

from seoexport import languages, urls
from seoexport.config.generator import Generator, Key, Settings, Stated
from seoexport.config.generators import generators
from seoexport.errors import SeoexportError

#: How far above a built folder its generator may have been run: docs/_build/html.
_LEVELS = 3
#: What nobody publishes under, and generators begin with.
_PLACEHOLDERS = ("example.org", "example.com", "example.net", "yoursite.com", "mydomain.com", "yourdomain.com")
_LOCAL = ("localhost", "127.0.0.1", "0.0.0.0", "[::1]")  # noqa: S104 - compared, never bound
_TITLES = ("my new hugo site", "my new hugo project", "your awesome title", "my docs", "my site", "a pelican blog")


class Adopted(NamedTuple):
    """What a generator's configuration gives to ours, with the place of each value, and what was not taken and why."""

    settings: Settings
    values: dict[str, str]
    places: dict[str, str]
    refused: dict[str, str]

    @property
    def given(self) -> dict[str, Any]:
        """What counts where our configuration does not say it: the values, and the authors."""
        return {**self.values, "authors": self.settings.authors} if self.settings.authors else dict(self.values)


def adopted(here: Path, built: Path | None = None) -> Adopted | None:
    """Return what the generator of a site says, or None where no configuration of one is known.

    1. the folders above the built one, the nearest first, up to that of a repository
    2. the current folder `here`, where nothing is built, or where its generator builds into that folder

    No file is executed; one that cannot be read is told in `Settings.notes`.
    """
    for folder in _folders(here, built):
        for settings in _of_folder(folder):
            if built is None or _is_of(settings, built):
                return taken(settings)
    return None


def taken(settings: Settings) -> Adopted:
    """Return what of a generator's settings is of use, and why the rest is not."""
    values: dict[str, str] = {}
    refused: dict[str, str] = {}
    for key, stated in settings.stated.items():
        if reason := _unusable(key, stated):
            refused[key] = f"{stated.place} is {reason}"
        else:
            values[key] = stated.value
    places = {str(key): stated.place for key, stated in settings.stated.items() if key in values}
    return Adopted(settings, values, places, refused)


def production(generator: str) -> str:
    """Return how a generator builds a site for visitors, empty where that is not known."""
    return next((each.production for each in generators() if each.name == generator), "")


def is_local(url: str) -> bool:
    """Return whether an address is one of the machine on which it stands.

    >>> is_local("http://localhost:1313/"), is_local("https://example.org/")
    (True, False)
    """
    host = urls.host(url).rpartition(":")[0] or urls.host(url)
    return host in _LOCAL or host.endswith(".localhost")


def is_placeholder(url: str) -> bool:
    """Return whether an address is one that stands in examples.

    >>> is_placeholder("http://example.org/"), is_placeholder("https://pain.example/")
    (True, False)
    """
    return urls.host(url).removeprefix("www.") in _PLACEHOLDERS


def _folders(here: Path, built: Path | None) -> Iterator[Path]:
    if built is not None:
        for above in built.resolve().parents[:_LEVELS]:
            yield above
            if (above / ".git").exists():
                break
    yield here


def _of_folder(folder: Path) -> Iterator[Settings]:
    try:
        names = frozenset(each.name for each in folder.iterdir())
    except OSError:
        return
    for generator in generators() if names else ():
        if (found := tuple(_files(generator, folder, names))) and (settings := _read(generator, folder, found)):
            yield settings


def _read(generator: Generator, folder: Path, found: tuple[Path, ...]) -> Settings | None:
    """Return what a generator's files say; of files that cannot be read at all, only that."""
    try:
        return generator.read(folder, found)
    except SeoexportError as error:
        note = f"{error}; nothing was taken from {generator.name}'s configuration"
        return Settings(generator=generator.name, root=folder, files=found, notes=(note,))


def _files(generator: Generator, folder: Path, names: frozenset[str]) -> Iterator[Path]:
    for pattern in generator.files:
        first, _, below = pattern.partition("/")
        if first not in names:
            continue
        if not below:
            if (folder / first).is_file():
                yield folder / first
        else:
            above = folder.joinpath(pattern).parent
            known = sorted(above.iterdir()) if above.is_dir() else ()
            yield from (path for path in known if fnmatch(path.name, Path(pattern).name) and path.is_file())


def _is_of(settings: Settings, built: Path) -> bool:
    """Return whether a folder is what a generator built: one below the folder in which it is run, and no source."""
    root, built = settings.root.resolve(), built.resolve()
    if built == (root / settings.output).resolve():
        return True
    sources = [(root / each).resolve() for each in settings.content if each != "."]
    return built.is_relative_to(root) and built != root and not any(built.is_relative_to(each) for each in sources)


def _unusable(key: Key, stated: Stated) -> str | None:
    if not stated.value:
        return "computed, and nothing is executed here"
    if key == "base_url":
        return _unusable_base(stated.value)
    if key == "language" and languages.tag(stated.value.replace("_", "-")) is None:
        return f"{stated.value!r}, which is no language tag such as en-GB"
    if key == "name" and stated.value.lower() in _TITLES:
        return f"{stated.value!r}, with which every site begins"
    return None


def _unusable_base(value: str) -> str | None:
    if "://" not in value or (address := urls.absolute(value)) is None:
        return f"{value!r}, which is no absolute URL"
    if is_local(address):
        return f"{value!r}, which is this machine"
    if is_placeholder(address):
        return f"{value!r}, which stands for a site in examples"
    return None
