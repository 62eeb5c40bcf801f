"""Words of many languages that tell a name from what stands around it: tables only, all in lower case."""

from __future__ import annotations

from seoexport.medical.credentials import SUFFIXES

#: What leads to a name and cannot be one, in the order in which a longer one hides a shorter.
LEADS = (
    "view all posts by", "see all posts by", "all posts by", "more posts by", "posts by", "all articles by",
    "articles by", "posted by", "written by", "written and reported by", "reported by", "published by", "created by",
    "submitted by", "contributed by", "authored by", "article by", "post by", "recipe by", "review by", "report by",
    "story by", "words by", "text by", "by author", "by line", "profile of", "about the author", "about author",
    "author profile", "article author", "post author", "by:", "zeige alle beiträge von", "alle beiträge von",
    "alle artikel von", "beiträge von", "geschrieben von", "verfasst von", "veröffentlicht von", "eingestellt von",
    "erstellt von", "gepostet von", "ein beitrag von", "ein artikel von", "artikel von", "beitrag von", "text von",
    "rezept von", "ein gastbeitrag von", "gastbeitrag von", "über den autor", "über die autorin", "von:",
    "voir tous les articles de", "voir tous les articles par", "tous les articles de", "rédigé par", "écrit par",
    "publié par", "posté par", "proposé par", "article de", "texte de", "propos recueillis par", "par:",
    "ver todas las entradas de", "todas las entradas de", "escrito por", "publicado por", "redactado por",
    "artículo de", "texto de", "texto por", "por:", "ver todos os posts de", "postado por", "artigo de", "scritto da",
    "pubblicato da", "articolo di", "a cura di", "testo di", "di:", "geschreven door", "geplaatst door",
    "gepubliceerd door", "alle berichten van", "artikel van", "door:", "skrevet av", "skrevet af", "skriven av",
    "publicerad av", "publicert av", "av:", "af:", "napisane przez", "opublikowane przez", "autor tekstu",
    "kirjoittanut", "yazan", "ditulis oleh", "oleh", "napsal", "napsala", "írta", "scris de", "publicat de",
    "написал", "написала", "опубликовал", "автор текста",
)  # fmt: skip

#: Words that name a writer before a colon or a name: "Author: Ada", "Autor Ada".
WRITERS = (
    "author", "authors", "author(s)", "writer", "writers", "byline", "autor", "autoren", "autorin",
    "autorin/autor", "autor/autorin", "autor/in", "autor:in", "autor*in",
    "autorinnen", "auteur", "auteurs", "autrice", "autora", "autores", "autore", "autori", "autorzy",
    "forfatter", "författare", "skribent", "kirjoittaja", "yazar", "автор", "автори", "авторы", "συντάκτης", "szerző",
    "penulis", "tác giả", "著者", "作者", "撰文", "執筆者", "執筆", "文責", "文", "記者", "记者", "责任编辑",
    "責任編輯", "编辑", "編輯", "取材・文", "글쓴이", "작성자", "الكاتب", "כותב", "text", "words", "story", "texte",
    "texto", "testo", "tekst",
)  # fmt: skip

#: Those of them that need no colon before a name in full.
ONLY_WRITERS = frozenset(
    "author authors autor autoren autorin autorinnen autorin/autor autor/autorin auteur auteurs autrice autora autores "
    "autore autori forfatter författare автор".split()
)

#: What plugins write in the meta element `twitter:label1` where `twitter:data1` is the writer.
WRITTEN_BY = frozenset(
    (
        "written by", "verfasst von", "geschrieben von", "écrit par", "rédigé par", "escrito por", "escrit per",
        "scritto da", "geschreven door", "skrevet av", "skrevet af", "skriven av", "kirjoittanut", "kirjutas",
        "napisane przez", "napisal", "napsal(a)", "napsal", "napísal", "napisao/la", "parašė", "scris de", "szerző",
        "yazan", "ditulis oleh", "được viết bởi", "написано автором", "написано", "написано от", "автор",
        "συντάχθηκε από", "執筆者", "作者", "글쓴이", "נכתב על יד", "كُتب بواسطة", "نویسنده", "author", "by",
    )
)  # fmt: skip

#: Words that mean "by", with the languages in which they do; in others they may be a part of a name.
BY = {
    "by": (), "par": ("fr",), "por": ("es", "gl", "pt"), "door": ("nl",), "przez": (), "от": (),
    "af": ("da", "is", "fo"), "av": ("nb", "nn", "no", "sv"), "von": ("de",), "vom": ("de",), "di": ("it",),
    "da": ("it",), "de": ("ro", "ca"), "od": ("cs", "sk", "sl", "hr", "bs", "sr"), "oleh": (), "bởi": (),
    "tarafından": (),
}  # fmt: skip

#: What joins two names.
AND = frozenset("and & und et y e og och en i ja ve и і und/oder con with mit avec con: și dan και és a + e/ou".split())

#: Small words inside a name.
PARTICLES = frozenset(
    "de da do du dos das del della dello degli dei di la le las los lo van von vom der den dem het ter ten te tot "
    "zu zum zur af av bin ibn bint al el ul ben ap mac mc y e i st san 't d' abu op im in't".split()
)

#: What nobody is called: a name that is one of these is no name.
NOBODY = frozenset(
    (
        "admin", "administrator", "administrador", "administrateur", "author", "authors", "autor", "auteur", "editor",
        "editors", "editorial", "guest", "gast", "none", "null", "unknown", "undefined", "n/a", "na", "nan", "user",
        "root", "test", "demo", "webmaster", "web master", "website", "site admin", "siteadmin", "web admin",
        "webadmin", "super user", "superuser", "super admin", "noc admin", "anonymous", "anonym", "anonyme",
        "anónimo", "anonimo", "anônimo", "anoniem", "staff", "staff writer", "team", "redaktion", "die redaktion",
        "redaction", "rédaction", "la rédaction", "redacción", "redacao", "redação", "redazione", "la redazione",
        "redactie", "de redactie", "redaksi", "redakcja", "redakce", "редакция", "編集部", "编辑部", "出版社",
        "formatted text", "newsroom", "newsdesk", "news desk", "marketing", "marketing team", "content team",
        "editorial team", "editorial staff", "editorial", "editors", "contributor", "contributors", "guest author",
        "guest writer", "guest contributor", "guest post", "blog", "blogger", "news", "nachrichten", "press",
        "presse", "press release", "pressemitteilung", "default", "system", "author name", "your name", "name",
        "home", "contact", "about", "about us", "share", "follow", "facebook", "twitter", "instagram", "linkedin",
        "youtube", "read more", "wordpress", "shopify", "wix", "page", "post", "written by", "by", "von", "par",
        "por", "the author", "the editor", "the editors", "owner", "developer", "seo", "support", "red", "red.",
        "info", "content", "writer", "moderator", "manager", "super-admin", "archive", "archiv",
    )
)  # fmt: skip

#: Words that say what somebody is, not who: a name ends before them.
ROLES = frozenset(
    (
        "editor", "editors", "reporter", "writer", "journalist", "correspondent", "contributor", "columnist",
        "producer", "photographer", "author", "blogger", "analyst", "researcher", "strategist", "specialist",
        "consultant", "coordinator", "director", "manager", "founder", "co-founder", "cofounder", "ceo", "cto", "cmo",
        "coo", "president", "professor", "lecturer", "fellow", "nutritionist", "dietitian", "dietician", "expert",
        "intern", "staff", "senior", "junior", "managing", "associate", "assistant", "deputy", "executive",
        "contributing", "freelance", "former", "certified", "registered", "licensed", "board-certified", "trending",
        "head", "vice", "chief", "redakteur", "redakteurin", "chefredakteur", "chefredakteurin", "redaktor",
        "redaktorin", "volontär", "volontärin", "korrespondent", "korrespondentin", "journalistin", "autorin",
        "experte", "expertin", "reporterin", "ressortleiter", "leiter", "leiterin", "geschäftsführer", "journaliste",
        "rédacteur", "rédactrice", "chroniqueur", "correspondant", "correspondante", "chercheur", "periodista",
        "redactor", "redactora", "corresponsal", "jornalista", "repórter", "giornalista", "redattore", "redattrice",
        "redacteur", "redactrice", "journalista", "dziennikarz", "redaktør", "redaktör", "gründer", "gründerin",
        "trainer", "coach", "nurse", "surgeon", "pharmacist", "doctor", "arzt", "ärztin", "facharzt", "fachärztin",
        "apotheker", "apothekerin", "médecin", "médico", "médica", "medico", "arts", "läkare", "lege", "læge",
        "lekarz", "educator",
    )
)  # fmt: skip

#: How the names of professions end.
ROLE_ENDINGS = (
    "ologist",
    "iatrist",
    "ician",
    "therapist",
    "ologe",
    "ologin",
    "ologue",
    "ólogo",
    "óloga",
    "ologa",
    "ologo",
)

#: Words at which a line about a name goes on with something else.
STOPS = frozenset(
    (
        "published", "updated", "posted", "modified", "reviewed", "last", "on", "in", "at", "for", "from", "about",
        "with", "read", "reading", "min", "mins", "minute", "minutes", "comment", "comments", "share", "follow",
        "photo", "photos", "photography", "photograph", "illustration", "illustrations", "image", "images", "video",
        "translated", "edited", "medically", "fact", "fact-checked", "date", "category", "categories", "filed",
        "tags", "tagged", "view", "views", "print", "email", "e-mail", "subscribe", "special", "via", "leave", "no",
        "the", "is", "who", "and", "or", "to", "this", "stand", "im", "aktualisiert", "veröffentlicht", "am", "um",
        "vor", "für", "über", "lesezeit", "kommentare", "kommentar", "foto", "fotos", "bild", "bilder", "übersetzt",
        "zuletzt", "erstellt", "publié", "mis", "le", "à", "dans", "avec", "lecture", "el", "en", "hace",
        "actualizado", "publicado", "lectura", "il", "alle", "pubblicato", "op", "om", "den", "kl", "opublikowano",
        "dnia", "kategorie", "archiv", "alle", "now", "today", "yesterday", "ago", "says", "sagt", "more", "mehr",
        "profile", "profil",
    )
)  # fmt: skip

#: Words that only bodies have in their names.
BODIES = frozenset(
    (
        "inc", "llc", "ltd", "limited", "gmbh", "kg", "mbh", "ev", "corp", "corporation", "company", "plc", "sas",
        "bv", "nv", "oy", "srl", "spa", "ohg", "ug", "group", "holding", "team", "staff", "editors", "editorial",
        "redaktion", "webteam", "newsroom", "newsdesk", "news", "nachrichten", "magazine", "magazin", "magazyn",
        "journal", "times", "daily", "weekly", "gazette", "tribune", "herald", "zeitung", "agency", "agentur",
        "agence", "agencia", "press", "presse", "pressestelle", "media", "network", "studio", "studios", "institute",
        "institut", "university", "universität", "université", "universidad", "hochschule", "hospital", "clinic",
        "klinik", "center", "centre", "zentrum", "foundation", "stiftung", "association", "verband", "bundesverband",
        "verein", "society", "union", "council", "committee", "department", "ministry", "ministerium", "community",
        "contributors", "writers", "wire", "services", "service", "solutions", "rédaction", "redacción", "redazione",
        "redactie", "redação", "partners", "club", "dentistry", "dental", "health", "kitchen", "blog", "online", "tv",
        "radio", "collective", "project", "admin", "facebook", "reuters", "afp", "dpa",
        "wirtschaftsnachrichten", "deutschland", "austria", "österreich",
        "schweiz",
    )
)  # fmt: skip

#: Letters behind a name that stand for a degree, a licence or a rank, dots left out: those of health, and others.
CREDENTIALS = frozenset(
    (
        *(title.lower() for title in SUFFIXES),
        *(
            "ld pac jd llm esq cfa cpa cfp ms ma ba bs mfa med nasm ifbb ryt jr sr ii iii iv slp mn nd lac dacvb "
            "lvt vts cpp psp ea"
        ).split(),
    )
)

#: What is written with a full stop that ends no sentence: titles, ranks, legal forms, shortened first names.
SHORTENED = frozenset(
    "dr prof mr mrs ms mx rev fr mag ing dipl dipl-ing drs lic univ med phil rer nat habil priv-doz doz hon capt col "
    "gen sgt lt st ste sta jr sr inc ltd co corp bros vs wm geo thos chas jos".split()
)

#: The beginnings of month names in the languages that write them in Latin letters.
MONTHS = frozenset(
    "jan feb mar mär mrz apr abr avr may mai maj mei jun jui jul aug aoû ago sep set oct okt out ott nov dec dez "
    "déc dic des fév ene gen mag giu lug avg sty lut kwi cze lip sie wrz paź lis gru mon tue wed thu fri sat "
    "sun".split()
)

#: Words with which no name of a person begins, but links and labels do.
FIRST_WORDS_OF_OTHERS = frozenset(
    "a an ein eine einem un une una uno about advertiser all ask build by club contact edit "
    "editorial follow foto full general get image join learn "
    "log login meet more my new our photo post privacy read search see send share sign skip subscribe terms the "
    "this view visit welcome what when where who why your alle archiv artikel bild mehr neue unser unsere zum zur "
    "plus tous nos notre todos nuestro nuestra breaking latest related top popular featured".split()
)
