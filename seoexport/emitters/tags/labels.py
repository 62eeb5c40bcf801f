"""Who wrote an article and how long it takes to read, in the language of the page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from seoexport.model import Article


class _Words(NamedTuple):
    """The two labels of a language, and what stands behind the number of minutes: of one, and of more.

    Languages with more than two forms have the abbreviation, which is always the same.
    """

    written_by: str
    reading_time: str
    minute: str
    minutes: str


_WORDS = {
    "ar": _Words("كُتب بواسطة", "وقت القراءة", " د", " د"),
    "cs": _Words("Napsal(a)", "Doba čtení", " min", " min"),
    "da": _Words("Skrevet af", "Læsetid", " minut", " minutter"),
    "de": _Words("Verfasst von", "Lesezeit", " Minute", " Minuten"),
    "el": _Words("Συντάχθηκε από", "Χρόνος ανάγνωσης", " λεπτό", " λεπτά"),
    "en": _Words("Written by", "Reading time", " minute", " minutes"),
    "es": _Words("Escrito por", "Tiempo de lectura", " minuto", " minutos"),
    "fi": _Words("Kirjoittanut", "Lukuaika", " minuutti", " minuuttia"),
    "fr": _Words("Écrit par", "Durée de lecture", " minute", " minutes"),
    "he": _Words("נכתב על יד", "זמן קריאה", " דקה", " דקות"),
    "hu": _Words("Szerző", "Olvasási idő", " perc", " perc"),
    "id": _Words("Ditulis oleh", "Waktu baca", " menit", " menit"),
    "it": _Words("Scritto da", "Tempo di lettura", " minuto", " minuti"),
    "ja": _Words("執筆者", "読了時間", "分", "分"),
    "ko": _Words("글쓴이", "읽는 시간", "분", "분"),
    "nb": _Words("Skrevet av", "Lesetid", " minutt", " minutter"),
    "nl": _Words("Geschreven door", "Leestijd", " minuut", " minuten"),
    "pl": _Words("Napisane przez", "Czas czytania", " min", " min"),
    "pt": _Words("Escrito por", "Tempo de leitura", " minuto", " minutos"),
    "ro": _Words("Scris de", "Timp de citire", " min", " min"),
    "ru": _Words("Автор", "Время чтения", " мин", " мин"),
    "sv": _Words("Skriven av", "Lästid", " minut", " minuter"),
    "tr": _Words("Yazan", "Okuma süresi", " dakika", " dakika"),
    "uk": _Words("Автор", "Час читання", " хв", " хв"),
    "vi": _Words("Được viết bởi", "Thời gian đọc", " phút", " phút"),
    "zh": _Words("作者", "阅读时间", "分钟", "分钟"),
    "zh-Hant": _Words("作者", "閱讀時間", "分鐘", "分鐘"),
}
_WORDS["no"] = _WORDS["nb"]
#: Where Chinese has traditional characters though no script is stated.
_TRADITIONAL = ("zh-HK", "zh-MO", "zh-TW")


def labels(article: Article) -> Iterator[tuple[str, str]]:
    """Yield each label with its text, of articles whose language is among those that have words here."""
    words = _words(article.language) if article.article_type and article.language else None
    if words is None:
        return
    if article.authors:
        yield words.written_by, ", ".join(agent.name for agent in article.authors)
    if article.reading_minutes:
        unit = words.minute if article.reading_minutes == 1 else words.minutes
        yield words.reading_time, f"{article.reading_minutes}{unit}"


def _words(language: str) -> _Words | None:
    if language.startswith(("zh-Hant", *_TRADITIONAL)):
        return _WORDS["zh-Hant"]
    return _WORDS.get(language.partition("-")[0])
