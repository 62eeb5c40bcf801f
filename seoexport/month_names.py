"""The months as people write them, by language: in full, as they decline beside a day, and shortened."""

from __future__ import annotations

import unicodedata

#: For each language its twelve months, each with its spellings between commas. What stands before "·" is one as well,
#: and "_" is a blank. Left out are shortened names that are words of their own, such as Czech "pro" and "led".
NAMES = {
    "ar": "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    "ar-LB": "كانون_الثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_الاول تشرين_الثاني كانون_الاول",
    "ar-MA": "يناير فبراير مارس ابريل ماي يونيو يوليوز غشت شتنبر اكتوبر نونبر دجنبر",
    "ar-DZ": "جانفي فيفري مارس افريل ماي جوان جويلية اوت سبتمبر اكتوبر نوفمبر ديسمبر",
    "bg": "ян·уари фев·руари март апр·ил май юни юли авг·уст сеп·тември окт·омври но·ември дек·ември",
    "ca": "gen·er febr·er març abr·il maig juny jul·iol ag·ost set·embre oct·ubre nov·embre des·embre",
    "cs": "ledna,leden února,únor března,březen dubna,duben kvě·tna,květen červ·na,červen července,červenec "
    "srp·na,srpen září říj·na,říjen listopadu,listopad prosince,prosinec",
    "da": "jan·uar feb·ruar mar·ts apr·il maj jun·i jul·i aug·ust sep·tember okt·ober nov·ember dec·ember",
    "de": "jan·uar,jänner feb·ruar,feber mär·z,mrz apr·il mai jun·i jul·i aug·ust sept·ember,sep okt·ober "
    "nov·ember dez·ember",
    "el": "ιαν·ουαρίου,ιανουάριος φεβ·ρουαρίου,φεβρουάριος μαρ·τίου,μάρτιος απρ·ιλίου,απρίλιος μαΐ·ου,μάιος "
    "ιουν·ίου,ιούνιος ιουλ·ίου,ιούλιος αυγ·ούστου,αύγουστος σεπ·τεμβρίου,σεπτέμβριος,σεπτ "
    "οκτ·ωβρίου,οκτώβριος νοε·μβρίου,νοέμβριος δεκ·εμβρίου,δεκέμβριος",
    "en": "jan·uary feb·ruary mar·ch apr·il may jun·e jul·y aug·ust sep·tember,sept oct·ober nov·ember "
    "dec·ember",
    "es": "ene·ro feb·rero mar·zo abr·il may·o jun·io jul·io ago·sto sep·tiembre,sept,setiembre,set "
    "oct·ubre nov·iembre dic·iembre",
    "fi": "tammi·kuuta,tammikuu helmi·kuuta,helmikuu maalis·kuuta,maaliskuu huhti·kuuta,huhtikuu "
    "touko·kuuta,toukokuu kesä·kuuta,kesäkuu heinä·kuuta,heinäkuu elo·kuuta,elokuu syys·kuuta,syyskuu "
    "loka·kuuta,lokakuu marras·kuuta,marraskuu joulu·kuuta,joulukuu",
    "fr": "janv·ier,jan févr·ier,fév mars avr·il mai juin juil·let août sept·embre,sep oct·obre nov·embre "
    "déc·embre",
    "he": "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
    "hi": "जनवरी फ़रवरी,फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर,सितम्बर अक्टूबर,अक्तूबर नवंबर,नवम्बर "
    "दिसंबर,दिसम्बर",
    "hu": "jan·uár febr·uár márc·ius ápr·ilis máj·us jún·ius júl·ius aug·usztus szept·ember okt·óber "
    "nov·ember dec·ember",
    "id": "jan·uari feb·ruari,pebruari mar·et apr·il mei jun·i jul·i agu·stus,agt sep·tember okt·ober "
    "nov·ember,nop·ember des·ember",
    "it": "gen·naio feb·braio mar·zo apr·ile mag·gio giu·gno lug·lio ago·sto set·tembre,sett ott·obre "
    "nov·embre dic·embre",
    "lt": "sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio "
    "gruodžio",
    "nb": "jan·uar feb·ruar mars apr·il mai jun·i jul·i aug·ust sep·tember,sept okt·ober nov·ember "
    "des·ember",
    "nl": "jan·uari feb·ruari maart,mrt apr·il mei jun·i jul·i aug·ustus sep·tember,sept okt·ober nov·ember "
    "dec·ember",
    "pl": "sty·cznia,styczeń lut·ego,luty mar·ca,marzec kwi·etnia,kwiecień maj·a cze·rwca,czerwiec "
    "lip·ca,lipiec sie·rpnia,sierpień wrz·eśnia,wrzesień paź·dziernika,październik "
    "lis·topada,listopad gru·dnia,grudzień",
    "pt": "jan·eiro fev·ereiro mar·ço abr·il mai·o jun·ho jul·ho ago·sto set·embro out·ubro nov·embro "
    "dez·embro",
    "ro": "ian·uarie feb·ruarie mart·ie,mar apr·ilie mai iun·ie iul·ie aug·ust sept·embrie,sep oct·ombrie "
    "noi·embrie,noie dec·embrie",
    "ru": "янв·аря,январь фев·раля,февраль,февр мар·та,март апр·еля,апрель мая,май июн·я,июнь июл·я,июль "
    "авг·уста,август сен·тября,сентябрь,сент окт·ября,октябрь ноя·бря,ноябрь,нояб дек·абря,декабрь",
    "sk": "jan·uára,január feb·ruára,február mar·ca,marec apr·íla,apríl máj·a jún·a júl·a aug·usta,august "
    "sep·tembra,september okt·óbra,október nov·embra,november dec·embra,december",
    "sv": "jan·uari feb·ruari mars,mar apr·il maj jun·i jul·i aug·usti sep·tember,sept okt·ober nov·ember "
    "dec·ember",
    "th": "มกราคม,มค กุมภาพันธ์,กพ มีนาคม,มีค เมษายน,เมย พฤษภาคม,พค มิถุนายน,มิย กรกฎาคม,กค สิงหาคม,สค "
    "กันยายน,กย ตุลาคม,ตค พฤศจิกายน,พย ธันวาคม,ธค",
    "tr": "oca·k şub·at mart nis·an may·ıs haz·iran tem·muz ağu·stos eyl·ül eki·m kas·ım ara·lık",
    "uk": "січ·ня,січень лют·ого,лютий бер·езня,березень квіт·ня,квітень трав·ня,травень черв·ня,червень "
    "лип·ня,липень серп·ня,серпень вер·есня,вересень жовт·ня,жовтень листоп·ада,листопад "
    "груд·ня,грудень",
}  # fmt: skip


def folded(word: str) -> str:
    """Return a word without case, accents and full stops, as months are looked up.

    >>> folded("Févr."), folded("AĞUSTOS"), folded("ม.ค.")
    ('fevr', 'agustos', 'มค')
    """
    if word.isascii():
        return word.lower().replace(".", "")
    word = unicodedata.normalize("NFKD", word.casefold()).replace("ı", "i").replace(".", "")
    return "".join(sign for sign in word if not unicodedata.combining(sign))


def spellings(names: str) -> set[str]:
    """Return the folded spellings of one month.

    >>> sorted(spellings("sept·ember,sep"))
    ['sep', 'sept', 'september']
    """
    each = [name.replace("_", " ") for name in names.split(",")]
    return {folded(name.replace("·", "")) for name in each} | {folded(name.partition("·")[0]) for name in each}


#: The number of each month by its folded spellings in all languages, of which no two disagree.
NUMBERS = {
    spelling: number
    for months in NAMES.values()
    for number, names in enumerate(months.split(), 1)
    for spelling in spellings(names)
}
