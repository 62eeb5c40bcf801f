"""What a page's result depended on outside the page: pages that were asked for, and files that were read for it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path

from seoexport.site.content_index import ContentFile
from seoexport.site.state.patch import digest
from seoexport.site.state.seen import seen

#: What stands for none.
NO_CONTENT = bytes(16)


def mark(found: tuple[ContentFile, ...]) -> bytes:
    """Return 16 bytes that stand for which content files a page may be made of."""
    return digest(repr([tuple(each) for each in found]).encode("utf-8", "surrogatepass")) if found else NO_CONTENT


class Asked:
    """Notes what is asked about other files while a page is done."""

    def __init__(self, known: Callable[[str], bool]) -> None:
        self._known = known
        self.reset()

    def reset(self) -> None:
        """Forget what was asked."""
        self._pages: dict[str, bool] = {}
        self._files: dict[str, tuple[int, ...]] = {}
        self._there: dict[str, bool] = {}

    def page(self, url: str) -> bool:
        """Return whether the site has a page at an address, and note the answer."""
        answer = self._pages[url] = self._known(url)
        return answer

    def file(self, path: Path) -> None:
        """Note that the result depends on a file, or on that there is none; to be called before it is read."""
        self._files.setdefault(str(path), tuple(seen(path)))

    def is_there(self, path: Path) -> None:
        """Note that the result depends on whether there is a file, whatever it holds."""
        self._there[str(path)] = _is_file(str(path))

    def needs(self) -> bytes:
        """Return what was asked and the answers as bytes, empty where nothing was."""
        if not (self._pages or self._files or self._there):
            return b""
        asked: tuple[Mapping[str, object], ...] = (self._pages, self._files, self._there)
        return json.dumps(asked, separators=(",", ":"), sort_keys=True).encode()


def holding(known: Callable[[str], bool]) -> Callable[[bytes], bool]:
    """Return what tells of `Asked.needs` whether all the answers are still the same.

    Pages of one folder mostly have the same, so the answer of each is kept, for the length of a run.
    """

    @lru_cache(maxsize=4096)
    def holds(needs: bytes) -> bool:
        try:
            pages, files, there = json.loads(needs)
            return (
                all(known(url) == answer for url, answer in pages.items())
                and all(list(seen(path)) == answer for path, answer in files.items())
                and all(_is_file(path) == answer for path, answer in there.items())
            )
        except (ValueError, TypeError, AttributeError):
            return False

    return lambda needs: not needs or holds(needs)


def _is_file(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):
        return False
