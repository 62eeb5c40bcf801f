"""One page from disk to disk: what a worker does, whatever else goes on around it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from seoexport.errors import SeoexportError, UnusablePath
from seoexport.model import Site
from seoexport.site import files
from seoexport.site.addresses import page_address
from seoexport.site.below import has_page
from seoexport.site.ledger import Entry
from seoexport.site.one_page import apply_to_page
from seoexport.site.run_options import RunOptions
from seoexport.site.site_files import Kept, kept


class Done(NamedTuple):
    """What was done to a page, what files about the site need of it, and its change as text where that is asked for."""

    entry: Entry
    kept: Kept = Kept()
    change: str = ""


@dataclass(frozen=True, kw_only=True)
class PageRun:
    """What doing a page takes beside the page: the same for all pages of a run, given once to every worker.

    Called with the path of a page below `source`, it writes the page below `target` and returns what was done.
    """

    source: Path
    target: Path
    site: Site
    options: RunOptions = field(default_factory=RunOptions)

    @cached_property
    def known(self) -> Callable[[str], bool]:
        """What tells whether the site has a page at an address; it asks the disk once for each."""
        return cache(lambda url: has_page(url, self.source, self.site.base_url))

    def __call__(self, path: str) -> Done:
        """Return what was done to a page. What goes wrong with one is told in its entry, and costs no other."""
        url = page_address(Path(path), self.site.base_url)
        page, target = self.source / path, self.target / path
        try:
            return self._done(page, target, path, url)
        except UnusablePath as error:
            return Done(Entry(path=path, url=url, outcome="refused", reason=error.reason))
        except SeoexportError as error:
            reason = str(error)
        except MemoryError:
            raise  # whoever limits it knows what to say
        except Exception as error:  # noqa: BLE001 - a bug of ours on one page must not cost the user the others
            reason = f"internal error: {type(error).__name__}: {error}"
        return self._copied(page, target, Entry(path=path, url=url, outcome="refused", reason=reason))

    def _done(self, page: Path, target: Path, path: str, url: str) -> Done:
        source = files.read(page)
        applied = apply_to_page(source, path=path, url=url, site=self.site, known=self.known)
        if target != page and self.options.writes:
            files.make_folder(target.parent)
        changed = applied.content != source if target == page else True
        changed = changed and files.write(target, applied.content, writes=self.options.writes)
        of_page = kept(applied.sitemap, applied.page, applied.stub, self.site)._replace(misfit=applied.misfit)
        if applied.entry.outcome == "left alone":
            return Done(applied.entry, of_page)
        return Done(replace(applied.entry, outcome="written" if changed else "unchanged"), of_page)

    def _copied(self, page: Path, target: Path, refused: Entry) -> Done:
        """Return the entry of a page that could not be done; what stands elsewhere then is the page as it was."""
        if target != page and self.options.writes:
            try:
                files.copy(page, target)
            except UnusablePath as error:
                return Done(replace(refused, reason=f"{refused.reason}; {error.reason}"))
        return Done(refused)
