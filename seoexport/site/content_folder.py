"""Content files that a migration makes: each is new, none takes the place of one that is there."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from seoexport.errors import FailingDisk, UnusablePath
from seoexport.extractor.wordpress import Item, content_text
from seoexport.site import files, writing


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one item: its file, whether that is new, and what a person should know, a line each."""

    path: Path
    new: bool
    notes: tuple[str, ...] = ()
    left: str | None = None


@dataclass(slots=True)
class ContentFolder:
    """A folder into which items are written, a file each; it knows the names and addresses of those before.

    A file that is there already with the same bytes is no news; one with others is left as it is, and told.
    """

    folder: Path
    _names: dict[str, str] = field(default_factory=dict)
    _addresses: dict[str, str] = field(default_factory=dict)

    def write(self, item: Item) -> Written:
        """Write the content file of an item. Raises FailingDisk where no other one would fare better."""
        name = self._name(item)
        path, notes = self.folder / f"{name}.md", (*item.notes, *self._doubled(item, name))
        content = content_text(item).encode()
        try:
            files.make_folder(path.parent, self.folder)
            if os.path.lexists(path):
                same = path.is_file() and files.read(path) == content
                left = None if same else "the file is there already; it was left as it is"
                return Written(path, new=False, notes=notes, left=left)
            writing.write(path, content, writing.How(root=self.folder))
        except FailingDisk:
            raise
        except UnusablePath as error:
            return Written(path, new=False, notes=notes, left=error.reason)
        return Written(path, new=True, notes=notes)

    def _name(self, item: Item) -> str:
        """Return a name that no other item has, on a disk that tells no capitals either."""
        name = item.name if self._names.get(item.name.casefold(), item.id) == item.id else f"{item.name}-{item.id}"
        self._names[name.casefold()] = item.id
        return name

    def _doubled(self, item: Item, name: str) -> tuple[str, ...]:
        if not item.address:
            return ()
        first = self._addresses.setdefault(item.address, name)
        return () if first == name else (f"its address is that of {first}.md as well: {item.address}",)
