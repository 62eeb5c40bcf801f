"""Which language a page is in, decided once: for the article, and for what 10/11/2022 means in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice

from seoexport import languages
from seoexport.document import Block, Document, Element
from seoexport.extractor.front_matter import FrontMatter
from seoexport.extractor.markup import PAGES, WORKS, main_nodes, string
from seoexport.extractor.plain_words import words_of
from seoexport.model import JSON, Origin
from seoexport.text_language import is_written_in, language_of

#: What page templates state before anybody has said a word.
TEMPLATES_LANGUAGE = "en"

#: The lines of an article that are enough to tell its language.
SAMPLE = 40


@dataclass(frozen=True, kw_only=True)
class PageLanguage:
    """What a page says of its language, and what its text shows; asked for only where it matters."""

    document: Document
    blocks: list[Block]
    metas: Mapping[str, list[Element]]
    front_matter: FrontMatter
    main: Iterable[JSON]
    of_site: str | None

    def candidates(self) -> Iterator[tuple[str, Origin]]:
        """Yield the candidates for the language, as BCP 47 tags.

        1. front matter `lang`, `language` or `locale`
        2. the `lang` attribute of html, then `xml:lang`
        3. the meta elements `content-language`, `language` and `og:locale`, `inLanguage` of the page's own mark-up
        4. the language of the site
        5. the language that the text is plainly in

        It comes before the English of 2 and 3, which many templates state: that counts only where the text is not
        plainly in another language.
        """
        yield from _tags(self._in_front_matter())
        for stated, origin in _tags(chain(self._at_root, self._in_metas(), self._in_markup())):
            if self._overruled(stated) and self._written != TEMPLATES_LANGUAGE:
                yield from _tags(self._in_text())
            yield stated, origin
        yield from _tags([(self.of_site, Origin(source="config", key="language"))])
        yield from _tags(self._in_text())

    @cached_property
    def of_dates(self) -> str | None:
        """Return the language in which the page writes its dates, with the country where `og:locale` names it.

        None where the text is plainly not in the English that a template states, and in what else it is cannot be told.
        """
        found, origin = next(self.candidates(), (None, None))
        if found is None or origin is None:
            return None
        if origin.source != "front matter" and self._overruled(found) and self._written is None:
            return None
        if found.isalpha():
            locales = (languages.tag(element.attr("content") or "") for element in self.metas.get("og:locale", ()))
            return next((each for each in locales if each and each.startswith(f"{found}-")), found)
        return found

    def _in_front_matter(self) -> Iterator[tuple[str, Origin]]:
        for key in ("lang", "language", "locale"):
            if text := words_of(self.front_matter.get(key)):
                yield text, Origin(source="front matter", key=key, line=self.front_matter.line(key))

    @cached_property
    def _at_root(self) -> tuple[tuple[str, Origin], ...]:
        root = self.document.root
        stated = {f"html {name}": value for name in ("lang", "xml:lang") if (value := root.attr(name))}
        return tuple((value, self.document.origin(root, key, "head")) for key, value in stated.items())

    def _in_metas(self) -> Iterator[tuple[str, Origin]]:
        for name in ("content-language", "language", "og:locale"):
            for element in self.metas.get(name, ()):
                if stated := element.attr("content"):
                    yield stated, self.document.origin(element, f"meta {name}", "head")

    def _in_markup(self) -> Iterator[tuple[str, Origin]]:
        for node in main_nodes(self.main, WORKS + PAGES):
            if stated := string(node.get("inLanguage")):
                yield stated, Origin(source="markup", key="inLanguage")

    def _in_text(self) -> Iterator[tuple[str, Origin]]:
        if self._written:
            yield self._written, Origin(source="text", key="words")

    def _overruled(self, stated: str) -> bool:
        return stated.startswith(TEMPLATES_LANGUAGE) and not self._is_english

    @cached_property
    def _sample(self) -> str:
        shown = (block for block in self.blocks if not block.region and not block.hidden)
        return "\n".join(block.text for block in islice(shown, SAMPLE))

    @cached_property
    def _is_english(self) -> bool:
        return is_written_in(TEMPLATES_LANGUAGE, self._sample)

    @cached_property
    def _written(self) -> str | None:
        return language_of(self._sample)


def _tags(stated: Iterable[tuple[str | None, Origin]]) -> Iterator[tuple[str, Origin]]:
    for value, origin in stated:
        if found := languages.tag(value or ""):
            yield found, origin
