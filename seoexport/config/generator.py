"""What a generator of sites is to us: the files that configure it, and what they say of the site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Any, Literal, NamedTuple

from seoexport.config.content_paths import Rule
from seoexport.extractor.front_matter import FrontMatter, with_defaults

#: What a generator's own configuration may say that ours says as well.
Key = Literal["base_url", "name", "description", "language"]


class Stated(NamedTuple):
    """A value with the place that states it, such as `hugo.toml baseURL`; it is empty where it would be computed."""

    value: str
    place: str


def no_rule(path: PurePath, front_matter: FrontMatter) -> str:
    """Return nothing: which file a page was made of is not known."""
    del path, front_matter
    return ""


#: Given a content file's path below the generator's folder: what counts of its page where the file does not say it.
Defaults = Callable[[PurePath], Mapping[str, Any]]


def no_defaults(path: PurePath) -> Mapping[str, Any]:
    """Return nothing: content files say all that there is to say of their pages."""
    del path
    return {}


#: Given a file's front matter, what counts below it, and its path: the two as one. It goes to the processes that do
#: pages, and its representation tells when one of another kind is meant.
Join = Callable[[FrontMatter, Mapping[str, Any], PurePath], FrontMatter]


@dataclass(frozen=True, slots=True)
class OwnFirst:
    """Joins as most do: a key that a file has counts whole, even with no value."""

    def __call__(self, own: FrontMatter, defaults: Mapping[str, Any], path: PurePath) -> FrontMatter:
        """Return front matter with the values whose keys it does not have."""
        del path
        return with_defaults(own, defaults)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the configuration of a site's generator says, as plain data; nothing in it was executed.

    `root` is the folder in which the generator is run, `content` the folders below it with the content files,
    `languages` those of whole folders among them, and `output` the folder that it builds into. `rule` gives the path of
    the page that is made of a content file, asked with the values of `keys` in its front matter alone, unless one of
    the keys `addresses` states it. `defaults` gives the values that lie below a file's own front matter, and `join`
    makes one of the two. `templates` are suffixes of files with front matter that only this generator makes pages of,
    `copied` those of files that are no content without front matter. It `is_rooted` where paths from the root in front
    matter begin at the site and not at its host. `notes` are what could not be used, and what will not be rendered.
    """

    generator: str
    root: Path
    files: tuple[Path, ...]
    stated: Mapping[Key, Stated] = field(default_factory=dict)
    content: tuple[str, ...] = ()
    languages: Mapping[str, str] = field(default_factory=dict)
    output: str = ""
    rule: Rule = no_rule
    addresses: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    defaults: Defaults = no_defaults
    join: Join = OwnFirst()
    templates: tuple[str, ...] = ()
    copied: tuple[str, ...] = ()
    is_rooted: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Generator:
    """A generator: the names of its files of configuration, in the folder in which it is run.

    `read` is given that folder and the files of those names in it, in the order of `files`; it returns None where they
    are not the generator's after all, as others call theirs the same. `production` is how a site is built for visitors.
    """

    name: str
    files: tuple[str, ...]
    read: Callable[[Path, tuple[Path, ...]], Settings | None]
    production: str = ""
