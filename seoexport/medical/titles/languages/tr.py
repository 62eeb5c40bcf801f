"""Titles of health pages in Turkish."""

from __future__ import annotations

from seoexport.medical.titles.table import Table

TABLE = Table(
    illness=r"belirti(?:leri|ler)?|semptom(?:ları|lar)?|tedavi(?:si|leri|de)?|tanı(?:sı)?|teşhis(?:i)?",
    further=r"neden(?:leri|ler)|sebep(?:leri|ler)|risk faktörleri|türleri|çeşitleri|önleme|korunma(?: yolları)?|"
    r"komplikasyonları|yan etkileri|kullanımı|dozu|nedir|neden olur|nasıl geçer|nasıl tedavi edilir|iyi gelir|"
    r"yöntemleri",
    described=r"en sık görülen|olası|ilk|ve|erken",
    joined=r",? ve |, |\? | ",
    certain=(
        r"{x} {illness}(?: nelerdir| nedir)?",
        r"{x} nasıl (?:tedavi|teşhis) edilir",
        r"{x} bulaşıcı mı(?:dır)?",
    ),
    plain=(
        r"{x} nedir(?:,? .*)?",
        r"{x} (?:neden|niçin|niye) olur",
        r"{x} nasıl (?:geçer|önlenir|anlaşılır)",
        r"{x} {aspects}(?: nelerdir| nedir)?",
        r"{x}(?:e|a|ye|ya|na|ne) ne iyi gelir",
        r"{x} hakkında (?:her şey|bilmeniz gerekenler)",
    ),
    cues=("belirti", "semptom", "tedavi", "tanı", "teşhis", "bulaşıcı", "doktora"),
    silent=r"vs|fark(?:ı|lar|ları)?|fayda(?:ları|sı)|diyet\w*|tarif\w*|besin\w*|beslenme\w*|araştırma|benim|hikaye\w*|"
    r"deneyim\w*|yatak|yastık\w*|kahve|çay\w*|köpek\w*|kedi\w*|yoga|veya|haber\w*",
    silent_phrases=r"\ben iyi\b|\bm[ıiuü] yoksa\b",
    foreign=r"için|nasıl|neden|ne|mi|mı|mu|mü|ile|olan|değil|bir|bu|nedir",
    others=r".*\b(?:sigorta(?:sı)?|doktoru?|hemşire|fiyat(?:ları|ı)?|masraf\w*|spor|egzersiz|masaj|uyku|sağlık|"
    r"sağlığı|vitamini?|magnezyum|aşı(?:sı)?|gebelik|hamilelik|sistemi)|hastalık|belirti(?:ler)?|tedavi|ağrı",
    circumstances=r"(?:ve|,) (?:nasıl|neden|ne zaman) .*|evde|gece(?:leri)?|hızlı",
    kinds=(
        ("MedicalSymptom", (r"(?:.*\b)?(?:ağrı(?:sı|ları)?|kramp(?:ı|ları)?|öksürük|öksürüğü|ateş|kaşıntı(?:sı)?|"
        r"bulantı(?:sı)?|baş dönmesi|yorgunluk|uyuşma(?:sı)?|kusma|şişlik)")),
        ("SurgicalProcedure", r".*(?:ameliyatı|nakli|ektomi|plasti)"),
        ("ImagingTest", r"(?:.*\b)?(?:mr|mri|tomografi|röntgen|ultrason|mamografi)"),
        ("Drug", r"parasetamol|ibuprofen|aspirin|metformin|\w{3,}(?:silin|statin|olol|pril|sartan|prazol|misin)"),
        ("MedicalCondition", (r"(?:.*\b)?(?:hastalığı|sendromu|enfeksiyonu|alerjisi|kanseri|eksikliği|kırığı|"
        r"bozukluğu|iltihabı|fıtığı|uyuz|kızamık|suçiçeği|zona|siğil|hemoroid|basur|kabızlık|ishal|gut|epilepsi|lupus|"
        r"egzama|ürtiker|kurdeşen|katarakt|glokom|vertigo|varis|böbrek taşı|safra kesesi taşı|"
        r"reflü|topuk dikeni|uyku apnesi|akne|migren|astım|diyabet|grip|kansızlık|tansiyon|yetmezliği|\w{3,}(?:zit|"
        r"trit|şit|jit|"
        r"dit|nit|tit|roz|oloz|emi|alji))")),
    ),
    places=(r"{body} (?:ağrı(?:sı|ları)?|kramp(?:ı|ları)?|şişmesi|uyuşması|kireçlenmesi|kaşıntısı)",),
    people=r"çocuklarda|kadınlarda|erkeklerde|bebeklerde|yetişkinlerde|yaşlılarda|hamilelerde|gençlerde",
    people_named=(
        ("çocuklarda", "çocuklar"), ("kadınlarda", "kadınlar"), ("erkeklerde", "erkekler"), ("bebeklerde", "bebekler"),
        ("yetişkinlerde", "yetişkinler"), ("yaşlılarda", "yaşlılar"), ("hamilelerde", "hamileler"),
        ("gençlerde", "gençler"),
    ),
    among=(r"{people} {x}",),
    stem_length=5,
)  # fmt: skip
