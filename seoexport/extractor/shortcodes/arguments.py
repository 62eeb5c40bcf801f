"""What stands behind the name of a shortcode: values in order and values by name."""

from __future__ import annotations

import re
from typing import NamedTuple

from seoexport.extractor.shortcodes.shield import unshielded

_ARGUMENT = re.compile(
    r"""(?:([\w.:-]+)\s*[=:]\s*)?(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|`([^`]*)`|([^\s"'`,=]+))""", re.DOTALL
)
_ESCAPED = re.compile(r"\\([\"'\\])")


class Arguments(NamedTuple):
    """The values of a shortcode; names are lower case without dashes and underscores."""

    positional: tuple[str, ...]
    named: dict[str, str]

    def get(self, *names: str) -> str | None:
        """Return the value of the first of these names that has one."""
        return next((self.named[name] for name in names if self.named.get(name)), None)

    def first(self, *names: str) -> str | None:
        """Return the value of the first of these names that has one, else the first value without a name."""
        return self.get(*names) or next(iter(self.positional), None)


def arguments(text: str) -> Arguments:
    r"""Return the values in `text`, as Hugo, Liquid and their like write them.

    >>> arguments('"a \\"b\\"" c id=7 video-title=\'Calf\'')
    Arguments(positional=('a "b"', 'c'), named={'id': '7', 'videotitle': 'Calf'})
    """
    positional: list[str] = []
    named: dict[str, str] = {}
    for name, double, single, raw, bare in _ARGUMENT.findall(unshielded(text)):
        value = _ESCAPED.sub(r"\1", double or single) or raw or bare
        # `https://…` without quotes is a value, not a name with a colon.
        if name and value.startswith("//"):
            positional.append(f"{name}:{value}")
        elif name:
            named[plain_name(name)] = value
        else:
            positional.append(value)
    return Arguments(tuple(positional), named)


def plain_name(name: str) -> str:
    """Return a name as it is compared: lower case, without folder, suffix, dashes and underscores.

    >>> plain_name("embed/You_Tube.html"), plain_name("video-id")
    ('youtube', 'videoid')
    """
    stem = name.rpartition("/")[2].partition(".")[0]
    return stem.lower().replace("-", "").replace("_", "")
