"""The codes that search engines read in `hreflang`, and what is wrong with others.

https://developers.google.com/search/docs/specialty/international/localized-versions#language-codes
"""

from __future__ import annotations

import re
from functools import lru_cache

#: ISO 639-1, https://www.loc.gov/standards/iso639-2/php/code_list.php, with the old codes of Hebrew and others.
LANGUAGES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en
    eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw
    ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt
    my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm
    sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """.split()
)

#: ISO 3166-1 alpha-2, https://www.iso.org/iso-3166-country-codes.html, and Kosovo as it is used.
COUNTRIES = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW
    """.split()
)

DEFAULT = "x-default"

#: Of the languages of ISO 639-1; others have three.
LETTERS = 2

#: Codes of one language, or of what its speakers take for one.
SAME_LANGUAGE = {"no": "nb", "nn": "nb", "iw": "he", "in": "id", "ji": "yi", "sh": "sr", "hr": "sr", "bs": "sr"}

#: What people write for a country, and what ISO calls it.
_COUNTRIES_MEANT = {"UK": "GB", "EN": "GB"}
#: Countries that people take for languages, and one that is spoken there.
_SPOKEN = {
    "at": "de-AT", "au": "en-AU", "cn": "zh-CN", "cz": "cs", "dk": "da", "gb": "en-GB", "gr": "el", "jp": "ja",
    "mx": "es-MX", "ua": "uk", "us": "en-US", "vn": "vi",
}  # fmt: skip
#: ISO 639-2 has three letters for what ISO 639-1 has two.
_SHORT = {
    "ara": "ar", "chi": "zh", "deu": "de", "dut": "nl", "eng": "en", "fra": "fr", "fre": "fr", "ger": "de", "ita": "it",
    "jpn": "ja", "kor": "ko", "nld": "nl", "pol": "pl", "por": "pt", "rus": "ru", "spa": "es", "tur": "tr", "zho": "zh",
}  # fmt: skip

_CODE = re.compile(r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}))?", re.IGNORECASE | re.ASCII)
_REGION = re.compile(r"([a-z]{2,3})-\d{3}", re.IGNORECASE | re.ASCII)


@lru_cache(maxsize=512)
def fault_of(code: str) -> str | None:
    """Return why search engines pass over a code, with what to write instead, None where they do not.

    >>> fault_of("en-UK"), fault_of("en_US")
    ("'UK' is no country; write 'en-GB'", "parts are joined by hyphens; write 'en-US'")
    >>> fault_of("de"), fault_of("zh-hant-tw"), fault_of("x-default")
    (None, None, None)
    """
    if code.lower() == DEFAULT:
        return None
    if code == "UK":
        return "'uk' is Ukrainian; write that, or 'en-GB' for English in the United Kingdom"
    if "_" in code:
        joined = code.replace("_", "-")
        return fault_of(joined) or f"parts are joined by hyphens; write {joined!r}"
    found = _CODE.fullmatch(code)
    if found is None:
        region = _REGION.fullmatch(code)
        remedy = f"Google reads countries, and no regions of several; write {region[1]!r}" if region else ""
        return remedy or "it must be a language such as 'en', 'pt-BR' or 'zh-Hant'"
    return _fault(code, found[1].lower(), (found[3] or "").upper())


def _fault(code: str, language: str, country: str) -> str | None:
    if language in _SHORT:
        return f"languages have two letters; write {_SHORT[language] + code[3:]!r}"
    if len(language) == LETTERS and language not in LANGUAGES:
        return _no_language(language, country)
    if country and country not in COUNTRIES:
        meant = _COUNTRIES_MEANT.get(country)
        remedy = f"write {code[: -len(country)] + meant!r}" if meant else "it must be one of ISO 3166-1, such as 'GB'"
        return f"{country!r} is no country; {remedy}"
    return None


def _no_language(name: str, country: str) -> str:
    if country.lower() in LANGUAGES and (name.upper() in COUNTRIES or name == "uk"):
        return f"the language comes first; write {country.lower() + '-' + name.upper()!r}"
    if spoken := _SPOKEN.get(name):
        return f"{name.upper()!r} is a country, not a language; write {spoken!r}"
    kind = "a country, not a language" if name.upper() in COUNTRIES else "no language"
    return f"{name!r} is {kind}; it must be one of ISO 639-1, such as 'en'"
