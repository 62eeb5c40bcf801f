"""An entry of a list of references, in words: what of it is the entry, its year, its title where quotes mark it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from seoexport.medical.work_identifiers import trimmed
from seoexport.text import collapse

#: Of the numbers that a sign or a bracket sets apart: [12], (3), 4., ^ a b.
_BEFORE = re.compile(r"(?:\[\s?\d{1,3}\s?\]|\(\d{1,3}\)|\d{1,3}[.)]|[\^↑*†‡•]+(?:\s[a-z](?=\s))*)\s+(?=\S)")
#: What leads back to where an entry was cited, at its end.
_ARROWS = " ↩↑⤴↵⏎^\ufe0e\ufe0f"
#: What links to other copies of a work are called; the words in the second row mean more without brackets.
_COPIES = (
    "crossref|google scholar|pubmed central|pubmed|pmc free article|free pmc article|free full text|web of science"
    "|scopus|europe pmc|view in scopus|view article|medline"
)
_BRACKETED = "abstract|article|full text|pdf|pmc|doi|link|cas|isi|openurl|html|volltext|texte intégral|texto completo"
_LABEL = rf"[\[(]\s*(?:{_COPIES}|{_BRACKETED})\s*[\])]|(?<=[.\])|]\s)(?:{_COPIES})(?:[\s|·]+(?:{_COPIES}))*"
_OF_LINK = re.compile(
    rf"{_COPIES}|{_BRACKETED}|link to .{{1,20}}|view|source|quelle|here|available here", re.IGNORECASE
)
_COPY_ENDS = tuple(_COPIES.split("|"))
_COPY_LABELS = re.compile(rf"(?<![\s.,;|·/])(?:[\s.,;|·/]*+(?:{_LABEL}))+[\s.|·]*$", re.IGNORECASE)
#: When somebody last looked at a page, by language.
_LOOKED = (
    "accessed|last accessed|date accessed|retrieved|last viewed|viewed|cited|abgerufen|zuletzt abgerufen|aufgerufen"
    "|letzter zugriff|zugriff|zugegriffen|consultée?|page consultée|dernier accès|consultad[oa]|último acceso|acceso"
    "|recuperado|acesso|acessado|acedido|disponível|consultato|ultimo accesso|accesso|visitato|geraadpleegd"
    "|bezocht|laatst geraadpleegd|erişim(?: tarihi)?|erişildi|تاريخ الاطلاع|تم الاطلاع|اطلع عليه"
)
#: To look for what each note has in it costs a tenth of looking for notes.
_LOOKED_WORDS = tuple(
    "accessed retrieved viewed cited abgerufen aufgerufen zugriff zugegriffen consult accès acceso recuperado "
    "acesso acessado acedido disponível accesso visitato geraadpleegd bezocht erişim erişildi الاطلاع اطلع "
    "閲覧 アクセス".split()
)
#: What a pattern without case takes for i, s and k, and `lower` does not.
_LIKE_ASCII = "\u0130\u0131\u017f\u212a"
_ACCESS_NOTE = re.compile(
    rf"(?<![\s.,;–—-])[\s.,;–—-]*+(?:[\[(](?:{_LOOKED})\b[^\[\]()]{{0,90}}[\])]|(?<=[\s.,;])(?:{_LOOKED})\b(?=[^\[\]()]{{0,40}}\d)[^\[\]]{{0,90}}$)"
    r"|(?<![\s.,;(（])[\s.,;(（]*+\d{4}年\d{1,2}月\d{1,2}日\s?(?:閲覧|アクセス)[)）]?",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"https?://[^\s<>\"'”“«»]+", re.IGNORECASE)
#: What leads over to an address at the end of an entry.
_AVAILABLE = re.compile(
    r"(?<![\s.,;:–—\[(<-])[\s.,;:–—\[(<-]*+(?:\b(?:(?:available|retrieved|accessed) (?:at|from|via|online(?: at)?)"
    r"|from|url|online|via|verfügbar unter|abrufbar unter|disponible (?:sur|en|à l[’']adresse)|disponível em"
    r"|disponibile (?:su|in|all[’']indirizzo)|beschikbaar op))?[\s:<\[(]*+$",
    re.IGNORECASE,
)
_YEAR = r"(1[89]\d\d|20\d\d)"
#: As bibliographies set a year apart: (2019), (2019, May), 2019;12, 2019 Mar;, 2019. at the end.
_YEARS = re.compile(
    rf"\((?:[^()\d]{{0,12}}\s)?{_YEAR}[a-z]?(?:,[^()]{{0,20}})?\)|\b{_YEAR}(?: [A-Z][a-z]{{2,3}}(?: \d{{1,2}})?)?;"
    rf"|(?<=[,.] ){_YEAR}(?=[.:]?$)"
)
#: What other lines have no reason to write so.
_YEAR_OF_WORK = re.compile(rf"\({_YEAR}[a-z]?(?:,[^()]{{0,20}})?\)|\b{_YEAR}(?: [A-Z][a-z]{{2,3}}(?: \d{{1,2}})?)?;")
_QUOTED = re.compile(
    r"(?:^|(?<=[.,:;)\]] )|(?<=[:：。]))"
    r"(?:“([^“”]+)”|„([^„“”]+)[“”]|\"([^\"]+)\"|«\s?([^«»]+?)\s?»|「([^「」]+)」)"
)
_QUOTES = '“„"«「'
_FEWEST_LETTERS = 8
#: Somebody's name with initials, as entries begin.
_AUTHOR = re.compile(
    r"(?=\w*[^\W\d_A-Z])[^\W\d_][\w'’-]+(?: [\w'’-]+)?,? (?:[A-Z]\.?[ -]?){1,3}(?:,|\.|;|:| et al| and | & |\()"
)


def entry(text: str, links: Iterable[str] = ()) -> str:
    """Return an entry without its number, labels of links to the work, and when somebody looked at it.

    `links` are the words on which the entry has links.

    >>> entry("[1] Sample A. Cramps. J Calves. 2019;3:4. [PubMed] [Google Scholar] ↩")
    'Sample A. Cramps. J Calves. 2019;3:4.'
    >>> entry("Example Clinic. Calf cramps. Available at: https://example.org/calf Accessed May 3, 2021.")
    'Example Clinic. Calf cramps.'
    """
    text = _without_copies(collapse(text).rstrip(_ARROWS))
    if _has(text, _LOOKED_WORDS):
        text = _ACCESS_NOTE.sub("", text)
    text = _without_copies(text)
    for words in reversed(tuple(links)):
        if text.endswith(words) and _OF_LINK.fullmatch(words):
            text = text.removesuffix(words).rstrip(" |·[(")
    if number := _BEFORE.match(text):
        text = text[number.end() :]
    return _without_last_address(text).strip()


def addresses_in(text: str) -> list[str]:
    """Return the addresses that stand in an entry as text.

    >>> addresses_in("Calf cramps (https://example.org/calf).")
    ['https://example.org/calf']
    """
    return [trimmed(each) for each in _ADDRESS.findall(text)]


def year_of(text: str, latest: int) -> int | None:
    """Return the year of a work, where its entry sets exactly one apart and it is not beyond `latest`.

    >>> year_of("Sample A (2019). Cramps of 2016.", 2030), year_of("Cramps. J Calves. 2019;3:4.", 2030)
    (2019, 2019)
    >>> year_of("Cramps (2019) and colds (2020).", 2030), year_of("Cramps (2019).", 2018), year_of("In 2019.", 2030)
    (None, None, None)
    """
    text = _ADDRESS.sub("", text) if "://" in text else text
    found = {int(year) for groups in _YEARS.findall(text) for year in groups if year}
    year = found.pop() if len(found) == 1 else None
    return year if year and year <= latest else None


def quoted_title(text: str) -> str | None:
    """Return what an entry has in quotes as its title: one passage, set apart from the words around it.

    >>> quoted_title('Sample, Ada. "Cramps in calves." Calf Journal, 2019.')
    'Cramps in calves'
    >>> quoted_title('Sample A. The "second wind" of runners. 2019.') is None
    True
    """
    if not any(map(text.__contains__, _QUOTES)):
        return None
    found = [next(filter(None, groups)) for groups in _QUOTED.findall(text)]
    title = found[0].strip(" .,") if len(found) == 1 else ""
    return title if len(title) >= _FEWEST_LETTERS else None


def reads_like_work(text: str) -> bool:
    """Return whether words are those of a bibliography: somebody with initials, a year that is set apart, a title.

    >>> reads_like_work("Sample A, Other B. Cramps. J Calves. 2019;3:4."), reads_like_work("Some say so in the south.")
    (True, False)
    """
    return _AUTHOR.match(text) is not None or _YEAR_OF_WORK.search(text) is not None or quoted_title(text) is not None


def _without_copies(text: str) -> str:
    """Return an entry without the labels at its end, which are looked for only where it ends like one."""
    end = text.rstrip(" .|·")
    may_be = end.endswith(("]", ")")) or end.lower().endswith(_COPY_ENDS) or _has(end, _LIKE_ASCII)
    return _COPY_LABELS.sub(_closing, text) if may_be else text


def _has(text: str, words: Iterable[str]) -> bool:
    """Return whether any of these words in lower case may stand in a text."""
    return any(map(text.lower().__contains__, words)) or any(map(text.__contains__, _LIKE_ASCII))


def _closing(labels: re.Match[str]) -> str:
    """Return the full stop that the labels had before them."""
    return "." if labels[0].startswith(".") else ""


def _without_last_address(text: str) -> str:
    if "://" not in text:
        return text
    *_, last = (None, *_ADDRESS.finditer(text))
    if last is None or text[last.end() :].strip(" .)>]"):
        return text
    lead = _AVAILABLE.search(text[: last.start()])
    before = text[: lead.start()] if lead else text[: last.start()]
    if not before:
        return text
    return before if before[-1] in "?!。" else before + "."
