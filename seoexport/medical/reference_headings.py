"""What stands above the list of works that a text rests on, by language."""

from __future__ import annotations

from functools import cache, lru_cache

#: Words for a list of works and nothing else.
CERTAIN: dict[str, str] = {
    "en": "references, reference list, list of references, cited references, references cited, works cited, "
    "literature cited, bibliography, citations, article sources, medical references, sources and references, "
    "references and sources, scientific references, sources cited, cited sources",
    "de": "literaturverzeichnis, quellenverzeichnis, quellenangaben, quellennachweise, einzelnachweise, "
    "literaturangaben, literatur und quellen, quellen und literatur, verwendete literatur, literaturnachweise",
    "fr": "références, références bibliographiques, bibliographie, liste des références, sources et références, "
    "références et sources, sources bibliographiques",
    "es": "referencias, referencias bibliográficas, bibliografía, lista de referencias, fuentes bibliográficas, "
    "bibliografía consultada, fuentes y referencias, referencias y fuentes",
    "pt": "referências, referências bibliográficas, bibliografia, lista de referências, fontes e referências, "
    "fontes bibliográficas, bibliografia consultada",
    "it": "riferimenti bibliografici, bibliografia, fonti e bibliografia, bibliografia e fonti, fonti bibliografiche, "
    "bibliografia essenziale",
    "nl": "bronvermelding, bronvermeldingen, literatuurlijst, referentielijst, geraadpleegde literatuur, bronnenlijst, "
    "bronnen en referenties, referenties en bronnen",
    "tr": "kaynakça, kaynak listesi, bibliyografya, kaynaklar ve referanslar",
    "ar": "المراجع, قائمة المراجع, المصادر والمراجع, المراجع والمصادر",
    "ja": "参考文献, 参考文献一覧, 引用文献, 引用・参考文献, 参考・引用文献, 文献一覧, 参考資料・文献",
}

#: Words that mean other things as well, where food, water or pain come from for one: the entries have to show it.
OPEN: dict[str, str] = {
    "en": "sources, our sources, source, literature, notes and references",
    "de": "quellen, quelle, literatur, referenzen, anmerkungen und literatur",
    "fr": "sources, source, littérature, notes et références",
    "es": "fuentes, fuente, literatura, notas y referencias",
    "pt": "fontes, fonte, literatura, notas e referências",
    "it": "fonti, fonte, riferimenti, letteratura, note e riferimenti",
    "nl": "bronnen, bron, literatuur, referenties, noten en referenties",
    "tr": "kaynaklar, kaynak, referanslar",
    "ar": "المصادر, مصادر, مراجع",
    "ja": "出典, 参考, 参考資料, 情報源, 文献",
}

#: No heading of a list of works is longer than this.
LONGEST = 40

#: The pages of a site have the same headings over and over.
_REMEMBERED = 1024

_SIGNS = " \t:：.–—-#¶§•*_+▼▾[](){}【】「」0123456789"


@cache
def _table() -> dict[str, bool]:
    of_both = ((OPEN, False), (CERTAIN, True))
    return {
        name: certain for table, certain in of_both for names in table.values() for name in names.casefold().split(", ")
    }


@lru_cache(maxsize=_REMEMBERED)
def names_references(heading: str) -> bool | None:
    """Return whether a heading certainly stands above a list of works; None for all that cannot.

    >>> names_references("5. References"), names_references("Quellen:"), names_references("Sources of iron")
    (True, False, None)
    """
    if len(heading) > LONGEST:
        return None
    return _table().get(heading.strip(_SIGNS).casefold().replace(" & ", " and "))
