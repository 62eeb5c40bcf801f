"""What can go wrong for a user, as opposed to in an article: each kind holds its facts and prints one line."""

from __future__ import annotations

from dataclasses import dataclass


class SeoexportError(Exception):
    """The base of every error that is the caller's to mend."""


@dataclass(eq=False)
class UnknownFormat(SeoexportError):
    """No reader knows the given file suffix."""

    suffix: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        return f"no reader for {self.suffix!r} files; known suffixes: {', '.join(self.known)}"


@dataclass(eq=False)
class BadUrl(SeoexportError):
    """A URL that has to be absolute http or https is not, or has what it must not have."""

    what: str
    value: str
    wanted: str = "be an absolute URL such as https://example.org/"

    def __str__(self) -> str:
        return f"{self.what} is {self.value!r}; it must {self.wanted}"


@dataclass(eq=False)
class NoBaseUrl(SeoexportError):
    """Nobody said where the site is published; `found` is what its generator says instead of that."""

    found: str = ""
    remedy: str = "pass --base-url https://… or set base_url in seoexport.yaml"

    def __str__(self) -> str:
        found = f"{self.found}, " if self.found else ""
        return f"no base URL; {found}{self.remedy}"


@dataclass(eq=False)
class UnusableSource(SeoexportError):
    """A source from which no article can be read, and why."""

    reason: str

    def __str__(self) -> str:
        return self.reason


@dataclass(eq=False)
class MissingLibrary(SeoexportError):
    """A library that is only needed for some files is not installed; `extra` installs it."""

    package: str
    extra: str

    def __str__(self) -> str:
        return f"{self.package} is not installed; pip install 'seoexport[{self.extra}]' brings it"


@dataclass(eq=False)
class UnusableFrontMatter(SeoexportError):
    """Front matter that cannot be read, with the line of the file at which reading ended."""

    reason: str
    line: int

    def __str__(self) -> str:
        return f"line {self.line}: {self.reason}"


@dataclass(eq=False)
class UnusablePath(SeoexportError):
    """A path that cannot be read from or written to."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@dataclass(eq=False)
class FailingDisk(UnusablePath):
    """A path that cannot be written to for a reason that holds for others too: a full disk, a broken one."""


@dataclass(eq=False)
class ChangedMeanwhile(UnusablePath):
    """A file that somebody else changes while it is being done."""

    reason: str = "it changes while it is being done; it was left as it is"


@dataclass(eq=False)
class NoWorkers(SeoexportError):
    """Worker processes that the system does not let us have."""

    reason: str

    def __str__(self) -> str:
        return f"worker processes cannot be started: {self.reason}; with one job there are none"


@dataclass(eq=False)
class DevelopmentBuild(SeoexportError):
    """A site that was built for the machine of its author, by what stands in one of its pages; nothing is written."""

    page: str
    line: int | None
    found: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.page}:{self.line}" if self.line else self.page
        return f"{place}: {self.found}: this is a development build; {self.remedy}, or pass --force"


@dataclass(eq=False)
class UnusableConfig(SeoexportError):
    """A configuration file that says something that has no meaning."""

    path: str
    reason: str
    line: int | None = None

    def __str__(self) -> str:
        place = self.path if self.line is None else f"{self.path}:{self.line}"
        return f"{place}: {self.reason}"


@dataclass(eq=False)
class UnusableOverride(SeoexportError):
    """An override that says something that has no meaning, with its line where it stands in a file."""

    reason: str
    line: int | None = None

    def __str__(self) -> str:
        return self.reason


@dataclass(eq=False)
class TwoValues(SeoexportError):
    """Two nodes of one `@id` that state different values for one property; both are named."""

    identifier: str
    property: str
    values: tuple[object, object]

    def __str__(self) -> str:
        one, other = self.values
        return f"{self.identifier} has two values for {self.property}: {one!r} and {other!r}"


@dataclass(eq=False)
class UnusableValue(SeoexportError):
    """A value of a configuration that has no meaning, with the keys that lead to it."""

    keys: tuple[str, ...]
    reason: str

    def __str__(self) -> str:
        within = ".".join(self.keys[:-1])
        return f"{within}: {self.reason}" if within else self.reason


@dataclass(eq=False)
class UnknownName(SeoexportError):
    """Something was asked for by a name that nothing has."""

    what: str
    name: str
    known: tuple[str, ...]

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.name, self.known, n=1, cutoff=0.5)
        remedy = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(self.known)}"
        return f"no such {self.what}: {self.name!r}; {remedy}"
