"""What treatments are called in Turkish, by their type."""

from __future__ import annotations

from collections.abc import Mapping

#: Phrases parted by commas, in lower case, with blanks for hyphens.
TREATMENTS: Mapping[str, str] = {
    "MedicalTherapy": (
        "masaj, akupunktur, kemoterapi, immünoterapi, hormon tedavisi, diyaliz, kan nakli, sıcak uygulama, "
        "soğuk uygulama, sıcak kompres, soğuk kompres, buz, buz uygulaması, kompresyon, elevasyon, ışık tedavisi, "
        "elektroterapi, aşı, aşılar, aşılama"
    ),
    "PhysicalTherapy": "fizik tedavi, fizyoterapi, hidroterapi",
    "RadiationTherapy": "radyoterapi, ışın tedavisi",
    "RespiratoryTherapy": "oksijen tedavisi, solunum fizyoterapisi",
    "OccupationalTherapy": "ergoterapi",
    "PalliativeProcedure": "palyatif bakım",
    "PhysicalActivity": (
        "egzersiz, egzersizler, düzenli egzersiz, germe egzersizleri, esneme, esneme hareketleri, "
        "güçlendirme egzersizleri, fiziksel aktivite, yürüyüş, yüzme, yoga, pilates"
    ),
    "Diet": "diyet, sağlıklı beslenme, dengeli beslenme, akdeniz diyeti",
    "LifestyleModification": (
        "dinlenme, istirahat, yatak istirahati, uyku, kilo verme, kilo kontrolü, stres yönetimi, gevşeme, "
        "gevşeme teknikleri, meditasyon, yaşam tarzı değişiklikleri, nefes egzersizleri, sigarayı bırakma"
    ),
    "DrugClass": (
        "ağrı kesiciler, ağrı kesici, kas gevşeticiler, kas gevşetici, antibiyotikler, antibiyotik, "
        "antihistaminikler, antidepresanlar, kortikosteroidler, opioidler, beta blokerler, diüretikler, "
        "idrar söktürücüler, statinler, triptanlar, kan sulandırıcılar, antiasitler, mide koruyucular, laksatifler, "
        "antiviraller, iltihap gidericiler, antienflamatuar ilaçlar"
    ),
}  # fmt: skip
