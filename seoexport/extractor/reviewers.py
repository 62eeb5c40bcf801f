"""Who reviewed the page: only those whom front matter, a visible line or the page's own mark-up call so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from seoexport.document import Block, Element
from seoexport.document.flow import HEADINGS
from seoexport.extractor.bylines import stated as stated_people
from seoexport.extractor.bylines.agents import Agents, is_somebody
from seoexport.extractor.bylines.apart import is_apart
from seoexport.extractor.bylines.author_links import links_in
from seoexport.extractor.bylines.credits import LONGEST, line_of
from seoexport.extractor.bylines.names import names_in
from seoexport.extractor.bylines.shapes import is_credential
from seoexport.extractor.bylines.words import BY
from seoexport.extractor.evidence import Evidence, Fact
from seoexport.extractor.markup import PAGES, main_nodes
from seoexport.extractor.people import unique
from seoexport.model import Agent, Origin, Person

#: A page with more lines of this kind lists reviews, by customers for example.
MOST_LINES = 3

#: What stands in every line about a review, by language, without the letter that may be a capital: a quick look
#: before lines are read.
_STEMS = {
    "en": ("eviewed", "eviewer", "l review", "l Review", "ic review", "ic Review", "t review", "t Review"),
    "de": ("eprüft", "rüfung", "egutachtet"),
    "fr": ("elu par", "elu et", "electure", "évisé", "évision", "alidé", "alidation", "érifié"),
    "es": ("evisado", "evisada", "evisión"),
    "pt": ("evisad", "evisão", "evisto"),
    "it": ("evisionat", "evisione"),
    "nl": ("eoordeeld", "econtroleerd", "agekeken"),
    "sv": ("ranskad",),
    "nb": ("jennomgått", "valitetssikret"),
    "no": ("jennomgått", "valitetssikret"),
    "da": ("ennemgået",),
    "pl": ("weryfikowan", "ecenzowan"),
    "ru": ("роверен", "ецензент"),
    "ja": ("監修",),
    "zh": ("审", "審"),
    "tr": ("nceleyen",),
    "id": ("itinjau",),
}
#: What all stems of English have in common, the language of most pages.
_ENGLISH = "eview"
_ANY_STEM = tuple(sorted({stem for stems in _STEMS.values() for stem in stems}))
_REVIEWED = r"(?: for accuracy)?(?: and (?:approved|verified|fact[ -]checked))?(?: by|(?= on )|$|\s*:)"
#: What a reviewer's name follows. The words of the last line also tell of other reviews, but not where they begin one.
_WORDS = (
    r"(?:medically|clinically|scientifically|professionally|expertly|legally|technically|^peer)[ -]reviewed"
    + _REVIEWED,
    r"(?:medical|clinical|scientific|expert|technical) review(?: by|\s*:|$|ers?\b)",
    r"reviewed for (?:medical )?accuracy by",
    r"(?:medizinisch|fachlich|ärztlich|wissenschaftlich) (?:geprüft|überprüft|begutachtet)(?: von| durch|$|\s*:)",
    r"(?:medizinische|fachliche|wissenschaftliche) prüfung(?: durch|\s*:|$)",
    r"(?:médicalement|relu et|vérifié et) (?:relu|révisé|validé|vérifié|corrigé)(?: par|$|\s*:)",
    r"(?:validé|révisé) médicalement par",
    r"(?:relecture|révision|validation) (?:médicale|scientifique)(?: par|\s*:|$)",
    r"revisad[oa] (?:médicamente|clínicamente|clinicamente|medicamente|científicamente) por",
    r"(?:médicamente|clinicamente) revisado por",
    r"revisi(?:ón|one) (?:médica|medica|clínica|científica)(?: por| a cura di|\s*:|$)",
    r"revisão (?:médica|clínica|científica)(?: por|\s*:|$)",
    r"revisionato da",
    r"(?:medisch|wetenschappelijk) (?:beoordeeld|gecontroleerd|nagekeken) door",
    r"(?:medicinskt|vetenskapligt|fakta)\s?granskad av",
    r"(?:medisinsk|faglig) (?:gjennomgått|kvalitetssikret) av",
    r"(?:lægefagligt|fagligt) gennemgået af",
    r"(?:zweryfikowane|zrecenzowane|recenzowane) przez",
    r"проверено (?:врачом|экспертом)",
    r"медицинский рецензент",
    r"(?:医師|専門家)?監修者?(?:\s*[:：]|医師)",
    r"(?:医学)?(?:审核|審核|审阅|審閱)(?:者|人)?\s*[:：]",
    r"tıbbi olarak inceleyen",
    r"ditinjau secara medis oleh",
    r"(?:^|(?<=[.|•·] ))(?:reviewed(?: and approved)? by|reviewer\s*:|geprüft (?:von|durch)|relu par|revis[ta]d?o por)",
)
#: Words that a thing follows as well as a person, whoever reviewed it: "Expert review: Example Phone".
_VAGUE = re.compile(r"[a-z]+(?: review(?:\s*:)?|[ -]reviewed(?:\s*:)?| reviewers?)[\s|]*", re.IGNORECASE)
_TITLED = re.compile(r"(?:dr|prof|professor)\b", re.IGNORECASE)
#: A page speaks of its own review in a sentence; every other sentence tells of a review of something else.
_OF_THIS_PAGE = re.compile(r"this (?:article|page|content|post|guide) (?:was|is|has been) (?!peer)", re.IGNORECASE)
_BYS = tuple(f" {word}" for word in (*BY, "durch", "a cura di"))
_CLAUSE = re.compile(r"[.!?|•·]\s")
_DATED = re.compile(r"on [^|]{0,24}?\d{4}\s*(?:by\s)?", re.IGNORECASE)


def reviewers(evidence: Evidence) -> Iterator[Fact[tuple[Agent, ...]]]:
    """Yield the candidates for the reviewers.

    1. front matter `reviewedBy`, `reviewed_by`, `reviewer`, `reviewers`
    2. the people in a visible line such as "Medically reviewed by"; who checked facts or edited has not reviewed
    3. `reviewedBy` in the page's own mark-up, but for the site itself: plugins fill it with the publisher

    Nobody else is ever taken for a reviewer.
    """
    agents = Agents(evidence)
    for fact in evidence.stated("reviewedBy", "reviewed_by", "reviewer", "reviewers"):
        if stated := unique(agents.stated(stated_people.entries(fact, evidence))):
            yield Fact(stated, fact.origin)
    if shown := _shown(evidence, agents):
        origin = evidence.document.origin(shown[0][0].element, "review")
        yield Fact(unique(each for _, somebody in shown for each in somebody), origin)
    for node in main_nodes(evidence.main, PAGES):
        found = [each for each in agents.marked_up(node.get("reviewedBy")) if not agents.is_own(each.name)]
        if found:
            yield Fact(unique(found), Origin(source="markup", key="reviewedBy"))


def says_review(text: str) -> bool:
    """Return whether a line begins by saying who reviewed the page.

    >>> says_review("Medically reviewed by Ada Example"), says_review("Reviewed here are six braces")
    (True, False)
    """
    return _line().match(text) is not None


def _shown(evidence: Evidence, agents: Agents) -> list[tuple[Block, list[Agent]]]:
    """Return the reviewers in lines about a review, or else those in the lines behind a label."""
    document, blocks = evidence.document, evidence.blocks
    inside: list[tuple[Block, list[Agent]]] = []
    behind: list[tuple[Block, list[Agent]]] = []
    for at in _likely(evidence):
        block = blocks[at]
        line = line_of(document, block)
        found = _line().search(line) or _line().search(block.text)
        if not found or _is_in_sentence(found) or is_apart(block.element):
            continue
        rest, dates = _DATED.subn("", found.string[found.end() :], count=1)
        is_vague = not dates and _VAGUE.fullmatch(found[0]) is not None
        if rest.strip(" |:"):
            somebody = _people(rest, block.element, evidence, agents)
            inside.append((block, [each for each in somebody if not is_vague or _is_reviewer_like(each)]))
        elif at + 1 < len(blocks) and (block.tag not in HEADINGS or found[0].strip(" |:").lower().endswith(_BYS)):
            below = blocks[at + 1]
            somebody = _people(line_of(document, below), below.element, evidence, agents)
            behind.append((block, [each for each in somebody if not is_vague or _is_reviewer_like(each)]))
    for shown in (inside, behind):
        named = [each for each in shown if each[1]]
        if 0 < len(named) <= MOST_LINES:
            return named
    return []


@cache
def _line() -> re.Pattern[str]:
    """Return what a reviewer's name follows; compiled for the first page that may have one."""
    return re.compile(rf"(?:{'|'.join(_WORDS)})[\s:：|]*", re.IGNORECASE)


def _is_in_sentence(found: re.Match[str]) -> bool:
    """Return whether words about a review are a part of a sentence, which tells of another review than the page's."""
    before = _CLAUSE.split(found.string[: found.start()])[-1]
    is_sentence = found.string.endswith(".") and any(word[0].islower() for word in before.split())
    return is_sentence and not _OF_THIS_PAGE.match(before)


def _is_reviewer_like(person: Agent) -> bool:
    """Return whether a title, a degree, a profession or a page of their own shows that a name is a reviewer's."""
    is_titled = _TITLED.match(person.name) or is_credential(person.name.rsplit(maxsplit=1)[-1])
    return bool(is_titled or person.url or (isinstance(person, Person) and person.job_title))


def _likely(evidence: Evidence) -> list[int]:
    """Return the places of the short blocks that hold a word about reviews."""
    blocks = evidence.blocks
    text = "\n".join([text if len(text := block.text) <= LONGEST else "" for block in blocks])
    language = (evidence.document.root.attr("lang") or "")[:2].lower()
    found: set[int] = set()
    is_english = _ENGLISH in text
    for stem in _STEMS[language] + _STEMS["en"] if language in _STEMS else _ANY_STEM:
        if not is_english and _ENGLISH in stem:
            continue
        line = counted = 0
        at = text.find(stem)
        while at >= 0:
            line += text.count("\n", counted, at)
            counted = at
            found.add(line)
            end = text.find("\n", at)
            at = text.find(stem, end) if end >= 0 else -1
    return [at for at in sorted(found) if not blocks[at].hidden]


def _people(text: str, element: Element, evidence: Evidence, agents: Agents) -> list[Agent]:
    names = names_in(text[:LONGEST].strip("| ").partition("|")[0], evidence.document.root.attr("lang"))
    return [
        each for each in agents.of(names, links_in([element], names)) if isinstance(each, Person) and is_somebody(each)
    ]
