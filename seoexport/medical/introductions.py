"""Whether what introduces a list says that its items are something else: what does *not* help, whom to call.

Looked for in the last sentence before a list and in its heading.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from seoexport.medical.aspects import matters

#: By language, what is said before lists of other things. A sentence is compared as " its words in lower case ", so
#: that a blank in a cue stands for the border of a word.
_OTHERWISE: dict[str, tuple[str, ...]] = {
    "en": (
        " not caus", "n't caus", " not help", "n't help", " not work", "n't work", " not a ", "n't a ", " not the ",
        " not linked ", " not due ", " do not ", " don't ", " cannot ", " never ", " no evidence ", " no proof ",
        " myth", " misconception", " wrong", " false ", " less common ", " less likely ", " unlikely ", " rare in ",
        " protect", " lower your risk", " avoid",
        " instead of ", " rule out ", " ruled out ", " similar ", " confuse", " mistake", " look like ", " resembl",
        " unlike ", " worse", " call ", " emergency", " urgent", " seek ", " doctor if ", " doctor right ",
        " tell your ", " ask your ", " questions ", " related ", " read more", " see also", " further reading",
        " learn more", " in this article", " on this page", " contents ", " shop ", " buy ", " products ", " share ",
        " side effect", " ingredients", " you will need ", " you'll need ", " what you need", " sources ",
        " references ", " steps ", " how to do ",
    ),
    "de": (
        " nicht ", " kein", " mythen", " mythos", " irrtüm", " seltener ", " vermeid", " meiden ", " statt ",
        " ausschließen", " ausgeschlossen", " ähnlich", " verwechsel", " notruf", " notfall", " sofort ", " arzt wenn ",
        " fragen ", " lesen sie ", " auch interessant", " siehe auch", " mehr zum thema", " inhalt", " kaufen ",
        " produkte ", " nebenwirkung", " zutaten ", " quellen ", " schützen ", " schritt", " verschlimmer",
    ),
    "fr": (
        " ne ", " n'", " pas ", " mythe", " idées reçues", " moins fréquent", " évit", " au lieu d", " exclure ",
        " similaire", " confond", " confusion", " urgence", " appele", " immédiatement ", " demandez ", " questions ",
        " lire aussi", " à lire ", " voir aussi", " sommaire ", " acheter ", " produits ", " effets secondaires",
        " ingrédients ", " sources ", " protèg", " étapes ", " aggrav",
    ),
    "es": (
        " no ", " mito", " menos frecuente", " menos común", " menos comunes ", " evit", " en lugar de ", " descartar ",
        " similar", " confund", " urgencia", " emergencia", " llame ", " de inmediato ", " pregunt", " lea también",
        " véase ", " ver también", " relacionad", " índice ", " comprar ", " productos ", " efectos secundarios",
        " ingredientes ", " fuentes ", " proteg", " pasos ", " empeora",
    ),
    "pt": (
        " não ", " mito", " menos comum", " menos comuns ", " menos frequente", " evit", " em vez de ", " descartar ",
        " semelhante", " parecid", " confund", " urgência", " emergência", " ligue ", " imediat", " pergunt",
        " leia também", " veja também", " relacionad", " índice ", " comprar ", " produtos ", " efeitos colaterais",
        " ingredientes ", " fontes ", " proteg", " passos ", " piora",
    ),
    "it": (
        " non ", " mit", " meno comun", " meno frequent", " evit", " invece di ", " esclud", " simil", " confus",
        " emergenza", " pronto soccorso", " immediatamente ", " subito ", " domand", " leggi anche", " vedi anche",
        " correlat", " indice ", " acquist", " prodotti ", " effetti collaterali", " ingredienti ", " fonti ",
        " protegg", " passaggi ", " peggior",
    ),
    "nl": (
        " niet ", " geen ", " mythe", " fabel", " minder vaak ", " vermijd", " in plaats van ", " uitsluiten ",
        " lijken op ", " verwar", " spoed", " bel ", " direct ", " vragen ", " lees ook", " lees meer", " zie ook",
        " inhoud ", " kopen ", " producten ", " bijwerking", " ingrediënten ", " bronnen ", " bescherm", " stappen ",
        " erger",
    ),
    "tr": (
        " değil", " olmayan ", " efsane", " yanlış", " kaçın", " yerine ", " benzer", " karıştır", " acil", " hemen ",
        " sorular", " okuyun ", " ilgili ", " içindekiler ", " satın ", " ürünler", " yan etki", " malzemeler ",
        " kaynaklar ", " korur", " adımlar", " kötüleş", " yardımcı olmaz ", " neden olmaz ", " daha az ", " nadir",
    ),
    "ar": (
        " لا ", " ليس", " خراف", " خرافات", " تجنب", " بدلا ", " مشابه", " مماثل", " طارئ", " الطوارئ", " فورا",
        " أسئلة ", " اقرأ ", " المحتويات ", " شراء ", " منتجات ", " الآثار الجانبية", " المكونات ", " المصادر ",
        " خطوات ", " أقل شيوع", " نادر",
    ),
    "ja": (
        "ではな", "しない", "ません", "誤解", "避け", "控え", "似た", "似てい", "間違え", "救急", "緊急",
        "すぐに", "質問", "関連記事", "目次", "購入", "商品", "副作用", "材料", "参考文献", "手順",
        "悪化", "まれ", "受診",
    ),
}  # fmt: skip

_SIGNS = "?:,.!;()/–—¿¡؟"


#: A longer sentence introduces nothing, unless it says so by a colon.
_MOST_WORDS = 20

#: Few words begin with the first letters of a cue.
_HEAD = 3


class _Cues(NamedTuple):
    """Cues parted by how they are looked for: whole words, beginnings of words and of those the heads, and others."""

    words: frozenset[str]
    heads: frozenset[str]
    beginnings: tuple[str, ...]
    others: tuple[str, ...]


def last_sentence(text: str) -> str:
    """Return the last sentence of a paragraph.

    >>> last_sentence("It is not known why. Likely causes are:")
    'Likely causes are:'
    """
    ends = (text.rstrip(" .:。").rfind(sign) for sign in (". ", "! ", "? ", "。", "؟ "))
    return text[max(ends) + 1 :].strip()


def is_otherwise(sentence: str, language: str, matter: str | None = None) -> bool:
    """Return whether a sentence before a list says that the list is not of what its heading, on `matter`, names.

    A sentence that ends in a colon introduces the list, and may name another matter than the heading.

    >>> is_otherwise("Ulcers are not caused by:", "en"), is_otherwise("Common causes are:", "en", "Causes")
    (True, False)
    >>> is_otherwise("Symptoms can include:", "en", "Causes")
    True
    """
    words = [word.strip(_SIGNS) for word in sentence.lower().replace("’", "'").split()]
    announced = sentence.endswith((":", "："))
    if not words or (len(words) > _MOST_WORDS and not announced):
        return False
    cues = _cues(language)
    if not cues.words.isdisjoint(words):
        return True
    begun = not cues.heads.isdisjoint([word[:_HEAD] for word in words])
    if begun and any(word.startswith(cues.beginnings) for word in words):
        return True
    if any(map(f" {' '.join(words)} ".__contains__, cues.others)):
        return True
    named = matters(sentence, language) if matter and announced else ()
    return bool(named) and matter not in named


@cache
def _cues(language: str) -> _Cues:
    cues = _OTHERWISE.get(language, ())
    single = {cue for cue in cues if cue.startswith(" ") and " " not in cue.strip()}
    beginnings = tuple(sorted(cue.strip() for cue in single if not cue.endswith(" ")))
    return _Cues(
        words=frozenset(cue.strip() for cue in single if cue.endswith(" ")),
        heads=frozenset(each[:_HEAD] for each in beginnings),
        beginnings=beginnings,
        others=tuple(cue for cue in cues if cue not in single),
    )
