"""What tells, in a line with a date, that it is the day of something else than the page: an event, a deadline, a birth.

All words are in lower case.
"""

from __future__ import annotations

import re

#: Words directly before a date: when something begins, ends or is due, or somebody signed up.
_BEFORE = frozenset(
    "apply before begins birthday born by close closes closing deadline due ends end held joined opens registered "
    "signup since start starts through until when "
    "anmeldeschluss beginn beginnt bewerbungsfrist bewerbungsschluss einsendeschluss ende endet fällig registriert "
    "startet termin wann "
    "clôture début échéance fin inscrit inscrite quand termine "
    "cierre comienza cuándo empieza fin inicio registrado registrada termina vence "
    "começa encerramento fim início quando termina vencimento "
    "chiusura fine inizia inizio iscritto quando scade scadenza termina "
    "aanvang begint einde eindigt geregistreerd inschrijfdatum sluit sluitingsdatum start wanneer "
    "koniec kiedy początek start termin zarejestrowany "
    "başlangıç bitiş kayıt "
    "дедлайн закінчення зареєстрований зарегистрирован когда коли конец начало окончание початок срок термін "
    "börjar slutar när slutter hvornår når starter frist milloin alkaa päättyy "
    "zahájení konec kdy registrován kezdete vége mikor început sfârșit când mulai selesai kapan".split()
)
#: Words before "date" that leave it that of the page.
_OF_PAGE = frozenset("and article blog entry full issue news page post report story the time".split())
_DATES = frozenset("date datum fecha data datë tarih tarihi дата dato dátum tanggal".split())

#: Places behind a date: where something happens then.
_PLACE = re.compile(
    r"(?i:\b(?:hall|room|street|road|avenue|square|centre|center|hotel|theatre|theater|museum|church|library|park|stadium"
    r"|arena|auditorium|campus|rathaus|saal|halle|kirche|salle|mairie|église|auditorio|sala|teatro|iglesia|igreja|piazza"
    r"|kerk|zaal|schouwburg|kościół)\b|(?:straße|strasse|platz|plein)\b)"
)
_ONE_NAME = re.compile(r"\s*,\s*[^\W\d_]+\.?\s*")
_ZONES = re.compile(r"\W*(?:[A-Z]{2,5}|[ap]\.?m\.?|uhr|noon|today|heute)\W*", re.IGNORECASE)
_COUNTED = re.compile(
    r"\d\s*(?:(?:customer|user|verified)\s)?(?:reviews?|ratings?|bewertung|rezension|avis\b|reseñas|opiniones|valoraciones"
    r"|avaliações|recension|beoordeling|opinii|yorum\b|отзыв|відгук)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\W*(?:on\W+|am\W+|le\W+|el\W+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun"
    r"|(?:mon|diens|donners|frei|sams|sonn)tag|sonnabend|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
    r"|lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?"
    r"|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar"
    r"|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)\W*",
    re.IGNORECASE,
)
_SINCE_SIGN = re.compile(r"[|·•–—/]")
_WORD = re.compile(r"[^\W\d_]+")


def is_of_something_else(before: str) -> bool:
    """Return whether a text before a date says what else than the page is of that day.

    >>> is_of_something_else("Closing date: "), is_of_something_else("Registered on ")
    (True, True)
    >>> is_of_something_else("By Bea Sample, registered dietitian, "), is_of_something_else("Post date: ")
    (False, False)
    """
    words = _WORD.findall(_SINCE_SIGN.split(before)[-1].lower())
    while words and words[-1] in ("on", "at", "am", "le", "el", "il", "em", "op", "dnia", "den"):
        words.pop()
    if words and words[-1] in _DATES:
        return len(words) > 1 and words[-2] not in _OF_PAGE
    if not words or words[-1] not in _BEFORE:
        return False
    return words[-1] != "by" or len(words) > 1


def counts_reviews(line: str) -> bool:
    """Return whether a line says how many reviews something has: its date is that of the last one.

    >>> counts_reviews("12 reviews · 3 May 2024"), counts_reviews("Reviews · 3 May 2024")
    (True, False)
    """
    return _COUNTED.search(line) is not None


def names_place(behind: str) -> bool:
    """Return whether a text behind a date says where something happens then.

    >>> names_place(", Town Hall"), names_place(", London"), names_place(", Bea Sample"), names_place(", GMT")
    (True, True, False, False)
    """
    return _PLACE.search(behind) is not None or (
        _ONE_NAME.fullmatch(behind) is not None and _ZONES.fullmatch(behind) is None
    )


def is_weekday(rest: str) -> bool:
    """Return whether a line has nothing beside its date but the day of the week.

    >>> is_weekday("Saturday, "), is_weekday("Saturday,  10:15"), is_weekday("")
    (True, False, False)
    """
    return _WEEKDAY.fullmatch(rest) is not None and not any(map(str.isdigit, rest))
