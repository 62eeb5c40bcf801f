"""What a line of a page says of its date: that the page was published, changed or reviewed then, or something else.

Each entry of the tables is the beginning of a word or phrase, in lower case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from seoexport.extractor.date_text.events import is_of_something_else

Kind = Literal["published", "modified", "reviewed", "due", "other"]

PUBLISHED = (
    "published", "posted", "publication", "written", "created", "uploaded", "submitted", "first appeared",
    "veröffentlich", "erschienen", "erstellt", "publiziert", "geschrieben", "eingestellt", "gepostet",
    "publié", "paru le", "rédigé", "écrit", "posté", "mis en ligne", "créé",
    "publicad", "publicación", "escrito", "creado", "publicação", "postado", "criado",
    "pubblica", "scritto", "creato", "postato",
    "gepubliceerd", "geplaatst", "geschreven", "publicatiedatum",
    "opublikowan", "publikacj", "dodano", "napisan", "utworzono",
    "yayın", "yayım", "eklenme", "oluşturul",
    "опубликован", "публикаци", "размещен", "добавлен", "создан", "публикуван",
    "опублікован", "публікац", "додано", "створено",
    "publikován", "vydáno", "zveřejněn", "vloženo", "publikovan", "zverejnen",
    "publicera", "skriven", "skapad", "offentliggjort", "udgivet", "skrevet", "oprettet",
    "publiser", "opprettet", "julkaist", "julkaisupäivä", "kirjoitettu", "luotu",
    "δημοσι", "αναρτ", "megjelen", "közzé", "publikál", "létrehoz", "publicat", "postat", "scris",
    "diterbitkan", "dipublikasi", "diposting", "terbit", "dibuat",
    "نشر", "النشر", "פורסם", "प्रकाशित", "đăng", "xuất bản",
    "公開", "投稿", "掲載", "発行", "作成", "登録", "公表", "配信",
    "发布", "發布", "發佈", "发表", "發表", "刊登", "创建",
    "게시", "등록", "작성", "입력", "발행", "승인", "เผยแพร่", "โพสต์", "ลงวันที่",
)  # fmt: skip
MODIFIED = (
    "updated", "update", "last update", "last published", "modified", "revised", "edited", "changed", "last change",
    "amended", "as of", "aktualisier", "geändert", "änderung", "stand:", "stand ", "überarbeit", "bearbeitet",
    "mis à jour", "mise à jour", "modifié", "actualisé", "màj", "dernière modification",
    "actualizad", "actualización", "modificad", "editado", "atualiza", "aggiorna", "modificat",
    "bijgewerkt", "gewijzigd", "aangepast", "wijziging",
    "aktualizac", "zaktualizowan", "zmodyfikowan", "zmienion", "edytowan",
    "güncelle", "düzenlen", "değiştir",
    "обновлен", "обновлён", "изменен", "изменён", "отредактирован", "оновлен", "змінен", "обновен", "актуализ",
    "aktualizov", "upraven", "změněn", "zmenen",
    "uppdater", "ändrad", "opdater", "ændret", "oppdatert", "endret", "päivitet", "muokattu", "muutettu",
    "ενημερώ", "ενημέρω", "τροποποι", "frissít", "frissül", "módosít", "actualizat",
    "diperbarui", "diupdate", "diubah", "pembaruan",
    "تحديث", "تعديل", "עודכן", "अपडेट", "अद्यतन", "cập nhật", "chỉnh sửa",
    "更新", "改訂", "改定", "修正", "変更", "修改", "编辑", "編輯", "수정", "업데이트", "변경", "อัปเดต",
    "อัพเดท", "แก้ไข", "ปรับปรุง",
)  # fmt: skip
REVIEWED = (
    "reviewed", "last review", "review date", "date of last review", "medical review",
    "geprüft", "überprüft", "begutachtet", "letzte prüfung", "letzte überprüfung", "letzte medizinische prüfung",
    "relu par", "relu le", "révisé", "vérifié", "validé", "dernière révision", "dernière relecture",
    "relecture médicale", "révision médicale",
    "fecha de la última revisión", "data da última revisão", "data dell'ultima revisione", "date de dernière révision",
    "revisad", "revisión", "verificad", "revisto", "revisão", "revisionat", "rivisto", "revisione", "verificat",
    "beoordeeld", "gecontroleerd", "nagekeken", "zweryfikowan", "zrecenzowan", "sprawdzon",
    "incelen", "inceleyen", "son inceleme", "gözden geçir", "kontrol edil", "onaylan",
    "проверен", "рецензирован", "перевірен", "zkontrolov", "ověřen", "revidov", "recenzov",
    "granska", "gennemgået", "kontrolleret", "gjennomgått", "kontrollert", "tarkistettu", "tarkastettu",
    "αξιολογήθηκε", "ελέγχθηκε", "ellenőriz", "lektorál", "revizuit", "ditinjau", "diperiksa",
    "مراجعة", "راجع", "روجع", "監修", "审核", "審核", "审阅", "審閱", "검토", "감수", "ตรวจสอบ", "ทบทวน",
)  # fmt: skip
DUE = (
    "next review", "next review due", "next review date", "next medical review", "review due", "due for review",
    "nächste prüfung", "nächste überprüfung", "nächste medizinische prüfung", "nächste medizinische überprüfung",
    "prochaine révision", "prochaine relecture", "prochaine vérification", "próxima revisión", "próxima revisão",
    "prossima revisione", "volgende beoordeling", "volgende controle", "sonraki inceleme",
)  # fmt: skip
OTHER = (
    "fact checked", "fact-checked",
    "account:", "account ", "konto:", "member since", "deadline", "apply by", "applications close",
    "copyright", "recorded", "aired", "released", "available", "verfügbar", "disponible", "bis ",
    "next update", "until", "expire",
    "born", "died", "joined", "printed", "print date", "retrieved", "accessed", "valid ", "effective",
    "event", "nächste", "gültig", "geboren", "abgerufen", "gedruckt", "prochain", "jusqu", "né le", "hasta", "próxima",
    "nacid", "fino al", "nato ", "geldig", "ważn", "następn", "geçerli", "sonraki", "действ", "дійсн", "platn",
    "giltig", "gyldig",
)  # fmt: skip
#: Words before a colon that call a date a date and say no more.
DATE = frozenset(
    "date datum fecha data tarih tarihi дата dato päivämäärä päiväys dátum ημερομηνία tanggal tarikh التاريخ تاريخ "
    "日付 日期 时间 時間 日時 날짜 วันที่".split()
)

COLONS = (":", "：")
#: Labels behind a date stand close to it; a longer line before it is no label.
NEAR, LONGEST_LABEL = 20, 40

_KINDS: tuple[tuple[Kind, tuple[str, ...]], ...] = (
    ("published", PUBLISHED),
    ("modified", MODIFIED),
    ("reviewed", REVIEWED),
    ("due", DUE),
    ("other", OTHER),
)

#: The first letters of lines that open with a label, or with a word for "last", "first" or "page" before it.
OPENINGS = frozenset(
    spelling
    for word in (
        *PUBLISHED, *MODIFIED, *REVIEWED, *DUE, "last", "latest", "medically", "originally", "first", "this", "page",
        "content", "zuletzt", "letzte", "medizinisch", "dernier", "última", "último", "ultim", "laatst", "ostatni",
        "son ", "последн", "останн", "posledn", "senast", "sidst", "sist", "viimeksi", "τελευταία", "utols",
        "terakhir", "اخر", "آخر", "تمت",
        "最終", "最后", "最後", "최종", "마지막",
    )
    for spelling in (word[:3], word[:3].title(), word[:3].upper())
)  # fmt: skip


#: Where a word begins: behind what is no letter, at a capital behind a small letter, in other scripts anywhere.
_START = re.compile(r"(?<![^\W\d_])[^\W\d_]|(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])|[\u0590-\uffff]")


def _by_beginning() -> dict[str, list[tuple[str, Kind]]]:
    found: dict[str, list[tuple[str, Kind]]] = {}
    for kind, words in _KINDS:
        for word in words:
            found.setdefault(word[:2], []).append((word, kind))
    return found


_WORDS = _by_beginning()


class Label(NamedTuple):
    """What a text says of a date, and from where to where it says so."""

    kind: Kind
    start: int
    end: int


def last_label(text: str) -> Label | None:
    """Return the last label in a text, of those that end together the longest.

    >>> last_label("Published 3 May, last updated on ")
    Label(kind='modified', start=22, end=29)
    >>> last_label("an outstanding day in")
    """
    small = text.lower()
    if len(small) != len(text):  # Turkish capital I with a dot becomes two signs
        small = text
    found: Label | None = None
    for beginning in _START.finditer(text):
        at = beginning.start()
        for word, kind in _WORDS.get(small[at : at + 2], ()):
            if small.startswith(word, at) and (found is None or at + len(word) > found.end):
                found = Label(kind, at, at + len(word))
    return found


def kinds_of(rest: Sequence[str], previous: str) -> list[Kind | None]:
    """Return what a line says of each of its dates; None where it says nothing, `due` for that of the next review.

    `rest` is the text before, between and behind the dates, `previous` the line before. Labels stand in front of their
    dates, or all of them behind, or in a line of their own.

    >>> kinds_of(["", ", last updated ", " by Ada"], ""), kinds_of(["", " tarihinde güncellendi"], "")
    ([None, 'modified'], ['modified'])
    >>> kinds_of([" ", ""], "Published"), kinds_of(["Admission ends: ", ""], ""), kinds_of(["Date: ", ""], "")
    (['published'], ['other'], [None])
    """
    kinds = [_in_front(text) for text in rest[:-1]]
    if kinds[0] is None and (last := last_label(rest[-1][:NEAR])):
        kind = "other" if last.kind == "reviewed" and _is_sentence(rest[0]) else last.kind
        return [*((label := last_label(text)) and label.kind for text in rest[1:-1]), kind]
    if kinds[0] is None and not rest[0].strip() and len(previous) < LONGEST_LABEL:
        kinds[0] = _in_front(previous)
    return kinds


def _is_sentence(before: str) -> bool:
    from seoexport.extractor.date_text.reviews import is_about_another

    return is_about_another(before)


def _in_front(text: str) -> Kind | None:
    if label := last_label(text):
        return label.kind if label.kind not in ("reviewed", "due") or _is_of_page(text, label) else "other"
    if is_of_something_else(text):
        return "other"
    text = text.rstrip()
    if not text.endswith(COLONS):
        return None
    return None if text.rstrip(":： ").lower().rpartition(" ")[2] in DATE else "other"


def _is_of_page(text: str, label: Label) -> bool:
    """Return whether words about a review are about one of the page: only lines with such words are asked."""
    from seoexport.extractor.date_text.reviews import is_next_of_page, is_of_page

    judged = is_of_page if label.kind == "reviewed" else is_next_of_page
    return judged(text, label.start, label.end)
