"""Whether a name is that of a drug: common ones, and the stems that WHO gives the names of groups of them.

https://www.who.int/teams/health-product-and-policy-standards/inn/stembook
"""

from __future__ import annotations

import re
import unicodedata

#: Names without a stem that would tell them, and those that stand in other languages with other letters.
_NAMES = frozenset(
    "acetaminophen acetaminofen paracetamol paracetamolo parasetamol aspirin aspirina aspirine acetylsalicylsaure "
    "ibuprofen naproxen naproxene naproxeno naproksen diclofenac diclofenaco diklofenak metamizol indometacin "
    "indomethacin codein codeine codeina morphin morphine morfina tramadol tramadolo oxycodon oxycodone metformin "
    "metformine metformina insulin insuline insulina insulin levothyroxin levothyroxine levotiroxina allopurinol "
    "colchicin colchicine colchicina methotrexat methotrexate metotrexato prednison prednisone prednisona prednisolon "
    "prednisolone prednisolona cortison cortisone dexamethason dexamethasone dexametasona hydrocortison "
    "hydrocortisone hidrocortisona gabapentin gabapentine gabapentina baclofen baclofene baclofeno cyclobenzaprin "
    "cyclobenzaprine diazepam salbutamol albuterol salmeterol warfarin warfarina heparin heparina digoxin digoxina "
    "furosemid furosemide furosemida hydrochlorothiazid hydrochlorothiazide spironolacton spironolactone clopidogrel "
    "tamoxifen finasterid finasteride minoxidil melatonin melatonina loperamid loperamide loperamida sertralin "
    "sertraline sertralina citalopram escitalopram venlafaxin venlafaxine duloxetin bupropion lithium carbamazepin "
    "carbamazepine topiramat topiramate lamotrigin lamotrigine levodopa chinin quinine quinina benzocaine "
    "isotretinoin isotretinoina tretinoin loratadin loratadine loratadina cetirizin cetirizine cetirizina "
    "fexofenadine diphenhydramine semaglutide semaglutid montelukast theophyllin nitroglycerin "
    "イブプロフェン アセトアミノフェン ロキソプロフェン アスピリン ジクロフェナク インスリン メトホルミン "
    "プレドニゾロン "
    "إيبوبروفين ايبوبروفين باراسيتامول أسبرين الأسبرين الإيبوبروفين الباراسيتامول الأنسولين ميتفورمين".split()
)

#: Stems at the ends of names, with the vowel that Romance languages and English put behind them.
_STEM = re.compile(
    r"[a-z]{3,}(?:profen|fenac|coxib|olol|[aeiou]pril|sartan|dipin|[aovi]statin|prazol|tidin|cillin|cilin|silin|mycin"
    r"|micin|misin|floxacin|floksasin|cyclin|ciclin|siklin|conazol|konazol|ciclovir|cyclovir|tamivir|triptan|setron"
    r"|azepam|azolam|oxetin|oksetin|triptylin|triptilin|gabalin|gliptin|gliflozin|xaban|parin|lukast|[a-z]umab|tinib"
    r"|dronat|glitazon|caserin)(?:e|o|a|um)?"
)

#: What may stand behind a name: how a drug is taken.
_FORMS = frozenset(
    "gel cream creme creams ointment tablets tablet tabletten capsules drops spray injections injection pills crema "
    "comprimidos comprimes pomade pommade salbe tropfen zalf tabletten jel krem".split()
)


def is_drug(name: str) -> bool:
    """Return whether a name is that of one drug.

    >>> is_drug("Ibuprofen gel"), is_drug("Simvastatin"), is_drug("Amoxicilina"), is_drug("Statins"), is_drug("April")
    (True, True, True, False, False)
    """
    words = _folded(name).split()
    return bool(words) and _is_name(words[0]) and _FORMS.issuperset(words[1:])


def _is_name(word: str) -> bool:
    return word in _NAMES or _STEM.fullmatch(word) is not None


def _folded(name: str) -> str:
    """Return a name without case, hyphens and the accents of its Latin letters."""
    lower = name.lower().replace("-", " ")
    if lower.isascii():
        return lower
    plain = "".join(sign for sign in unicodedata.normalize("NFD", lower) if not "\u0300" <= sign <= "\u036f")
    return unicodedata.normalize("NFC", plain)
