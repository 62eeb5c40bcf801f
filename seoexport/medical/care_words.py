"""The words of medicine, and those of other trades that speak of symptoms, causes and treatment as well.

Whoever writes about lawns, engines or data breaches borrows words of medicine, and is told apart by those that nobody
borrows, and by the words of the trade itself. A page on the illness of an animal has every word of medicine, but sends
its reader to the vet.
"""

from __future__ import annotations

#: By language: who cares for people; the body and what medicine does for it; the words of medicine that others borrow;
#: words of other trades; who cares for animals. `*` stands for the rest of a word, so that `pain` is not in "paint".
#: Words of several parts stand anywhere, and so do those of Japanese, which has no blanks, and of Arabic, which joins
#: articles and particles to words.
WORDS: dict[str, tuple[str, str, str, str, str]] = {
    "en": (
        ("doctor*, physician*, gp, gps, nurse*, pharmacist*, therapist*, surgeon*, dermatologist*, cardiologist*, "
         "neurologist*, dentist*, midwife, midwives, clinician*, pediatrician*, paediatrician*, psychiatrist*, "
         "podiatrist*, urologist*, oncologist*, gynaecologist*, gynecologist*, ophthalmologist*, rheumatologist*, "
         "gastroenterologist*, endocrinologist*"),
        ("muscle*, patients, medication*, medicine*, surger*, surgical, blood, nerve, nerves, clinic*, hospital, "
         "hospitals, swelling, swollen, fever*, rash, hormon*, dosage*, prescri*, cancer*, diabet*, pregnan*, "
         "tendon*, ligament*, artery, arteries, nausea, headache*, dizz*, disorder*, syndrome*, antibiotic*, "
         "painkiller*, vaccin*, asthma, insomnia, cramp*, arthritis, ulcer*, bowel*, bladder*, kidneys, lungs, "
         "physiotherap*, ibuprofen, paracetamol"),
        ("symptom*, disease*, infection*, inflammat*, pain, pains, painful, aching, medical, chronic, diagnos*, "
         "injur*, immune, dose, doses, tissue*, itch*, fatigue*, anxiety, depression"),
        ("software, server*, network*, password*, malware, ransomware, hacker*, attacker*, encrypt*, phishing, "
         "firewall*, cyber*, data, users, app, apps, website*, customer*, revenue, marketing, employee*, pricing, "
         "workflow*, business*, clients, startup*, vendor*, lawyer*, attorney*, solicitor*, lawsuit*, "
         "court, plaintiff*, liable, negligen*, compensation, plants, leaf, leaves, soil, garden*, lawn*, "
         "fungicide*, pesticide*, seed, seeds, crop, crops, prune*, pruning, dog, dogs, cat, cats, puppy, puppies, "
         "kitten*, horse*, pet, pets, breed*, canine*, feline*, livestock, aquarium*, engine*, brake*, vehicle*, "
         "car, cars, mechanic*, garage*, tyre*, tires, gearbox*, roof*, walls, plumb*, contractor*, paint, insulation, "
         "basement*, cart, checkout, shipping, discount*, coupon*, bestseller*, "
         "membership*, gym, gyms, recipe*, oven, tablespoon*, teaspoon*, flour, butter, dough, police, "
         "election*, investor*, inflation, loan*"),
        "vet, vets, veterinar*",
    ),
    "de": (
        ("arzt*, hausarzt*, facharzt*, zahnarzt*, ärzt*, hausärzt*, fachärzt*, kinderärzt*, apotheker*, mediziner*, "
         "therapeut*, physiotherapeut*, hebamme*, pflegekraft, pflegekräfte"),
        ("*entzündung*, entzündlich*, *muskel*, patient*, medikament*, arzneimittel*, *operation, operativ*, *blut, "
         "*blutung*, blutdruck, blutgefäß*, nerven, klinik*, krankenhaus, schwellung*, geschwollen*, fieber*, "
         "ausschlag, hormon*, dosis, dosierung*, rezeptpflichtig*, krebs, diabet*, schwanger*, sehne*, gelenk*, "
         "arterie*, *vene, *venen, *niere, *nieren, *darm, harnblase, geschwür*, gewebe*, juckreiz, übelkeit, "
         "schwindel, syndrom*, antibiotik*, impfung*, asthma, depression*, *krampf*, *krämpfe*, "
         "physiotherap*, ibuprofen, paracetamol"),
        ("*symptom*, *krankheit*, erkrank*, *infektion*, *schmerz*, medizinisch*, chronisch*, diagnos*, "
         "*verletzung*, immunsystem, müdigkeit, *störung*, *therapie*"),
        ("software, server*, netzwerk*, passw*, schadsoftware, hacker*, angreifer*, verschlüssel*, daten, nutzer*, "
         "app, website*, webseite*, kunden*, umsatz*, marketing, mitarbeiter*, unternehmen*, anwalt*, *anwält*, "
         "kanzlei*, klage*, gericht*, schadensersatz*, haftung, pflanze*, *blatt, *blätter*, boden, garten*, "
         "gärtner*, rasen*, erde, dünge*, spritzmittel, pilzmittel, hund, hunde, hunden, katze, katzen, welpe*, "
         "pferd*, haustier*, tier, tiere, rasse*, motor*, bremse*, fahrzeug*, auto, autos, werkstatt, reifen, "
         "getriebe*, wände, wand, mauerwerk, handwerker*, dämmung, keller*, warenkorb, versand*, rabatt*, bestell*, "
         "mitgliedschaft*, monatlich*, fitnessstudio*, rezept, rezepte, backofen, esslöffel, teelöffel, mehl, teig, "
         "polizei, wahl, inflation"),
        "tierarzt*, tierärzt*, tierklinik*, tiermedizin*",
    ),
    "fr": (
        ("médecin*, docteur*, infirmi*, pharmacien*, kinésithérapeute*, chirurgien*, dermatologue*, cardiologue*, "
         "sage-femme, professionnel de santé, professionnels de santé"),
        ("inflammat*, muscle*, musculaire*, patient, patients, patiente*, médicament*, chirurgi*, sang, sanguin*, "
         "nerf*, clinique*, hôpital, hôpitaux, gonflement*, fièvre*, hormon*, dose, doses, posologie, ordonnance*, "
         "cancer*, diabète*, diabétique*, grossesse*, enceinte*, tendon*, ligament*, artère*, démangeaison*, "
         "nausée*, vertige*, veine*, poumon*, intestin*, vessie, ulcère*, fatigue, syndrome*, antibioti*, vaccin*, "
         "asthme, dépression, anxiété, crampe*, articulation*, kinésithérap*, ibuprofène, paracétamol"),
        ("symptôme*, maladie*, infection*, douleur*, douloureu*, médical*, chronique*, diagnosti*, blessure*, "
         "lésion*, immunitaire*, tissu, tissus, trouble*, fatigue*"),
        ("logiciel*, serveur*, réseau*, mot de passe, mots de passe, pirate*, chiffre*, données, utilisateur*, "
         "application*, site web, clients, clientèle, chiffre d'affaires, marketing, employé*, entreprise*, "
         "avocat*, tribunal*, procès, indemnis*, plante*, feuille*, feuillage, sol, jardin*, pelouse*, gazon*, "
         "fongicide*, arros*, semis, chien, chiens, chat, chats, chiot*, chaton*, cheval*, animal*, animaux, race*, "
         "moteur*, frein*, véhicule*, voiture*, garagiste*, pneu*, murs, plombi*, artisan*, isolation, cave, "
         "panier, livraison*, promotion*, abonnement*, par mois, salle de sport, recette*, four, cuillère*, farine, "
         "beurre, pâte, police"),
        "vétérinaire*",
    ),
    "es": (
        ("médico, médicos, médica, doctor*, enfermera*, enfermero*, farmacéutic*, fisioterapeuta*, cirujan*, "
         "dermatólog*, cardiólog*, matrona*, profesional de la salud, profesionales de la salud"),
        ("inflama*, músculo*, muscular*, paciente*, medicament*, medicación, cirugía*, quirúrgic*, sangre, "
         "sanguíne*, nervio*, clínica*, hospital, hospitales, hinchaz*, fiebre, hormon*, dosis, receta médica, "
         "cáncer, diabet*, embaraz*, tendón, tendones, ligamento*, arteria*, picor*, picazón, náusea*, mareo*, "
         "síndrome*, vena, venas, riñón, riñones, pulmón, pulmones, intestino*, vejiga, úlcera*, antibiótic*, "
         "vacuna*, asma, depresión, ansiedad, calambre*, articulaci*, fisioterap*, ibuprofeno, paracetamol"),
        ("síntoma*, enfermedad*, infecci*, dolor, dolores, dolorosa*, doloroso*, crónic*, diagn*, lesi*, inmun*, "
         "tejido*, fatiga, trastorno*"),
        ("software, servidor*, contraseña*, malware, hacker*, atacante*, cifrad*, datos, usuario*, aplicaci*, "
         "sitio web, cliente*, ingresos, marketing, emplead*, empresa*, abogad*, tribunal*, demanda*, indemniza*, "
         "planta, plantas, hoja, hojas, suelo, jardín*, jardines, césped*, fungicida*, riego, semilla*, perro*, "
         "gato*, cachorro*, caballo*, mascota*, animal*, raza*, motor*, freno*, vehículo*, coche*, taller*, "
         "neumático*, pared, paredes, humedad, carrito, envío*, descuento*, suscrip*, al mes, gimnasio*, receta, "
         "recetas, horno, cucharada*, harina, mantequilla, masa, policía*"),
        "veterinari*",
    ),
    "pt": (
        ("médico, médicos, médica, doutor*, enfermeir*, farmacêutic*, fisioterapeuta*, cirurgi*, dermatologista*, "
         "cardiologista*, profissional de saúde, profissionais de saúde"),
        ("inflama*, músculo*, muscular*, paciente*, medicament*, remédio*, cirurgia*, sangue, sanguíne*, nervo*, "
         "clínica*, hospital, hospitais, inchaço*, febre, hormon*, dose, doses, receita médica, câncer, cancro, "
         "diabet*, gravidez, grávida*, gestante*, tendão, tendões, ligamento*, artéria*, coceira*, náusea*, "
         "tontura*, síndrome*, veia*, rins, pulmão, pulmões, intestino*, bexiga, úlcera*, antibiótic*, vacina*, "
         "asma, depressão, ansiedade, cãibra*, articulaç*, fisioterap*, ibuprofeno, paracetamol"),
        ("sintoma*, doença*, infecç*, infeç*, dor, dores, dolorid*, doloros*, crônic*, crónic*, diagn*, lesã*, "
         "lesõ*, imun*, tecido*, fadiga, transtorno*"),
        ("software, servidor*, senha*, malware, hacker*, invasor*, criptograf*, dados, usuári*, utilizador*, "
         "aplicativo*, site, cliente*, receita mensal, marketing, funcionári*, empresa*, advogad*, tribuna*, "
         "processo judicial, indeniza*, planta, plantas, folha, folhas, solo, jardim, jardins, gramado*, "
         "fungicida*, rega, semente*, cachorr*, cão, cães, gato*, filhote*, cavalo*, animal*, animais, raça*, "
         "motor*, freio*, veículo*, carro*, oficina*, pneu*, parede*, umidade, carrinho, frete, desconto*, "
         "assinatura*, por mês, academia*, receita, receitas, forno, colher*, farinha, manteiga, massa, polícia"),
        "veterinári*",
    ),
    "it": (
        ("medico, medici, dottor*, infermier*, farmacist*, fisioterapist*, chirurg*, dermatolog*, cardiolog*, "
         "ostetric*, pediatra"),
        ("infiammat*, infiammaz*, muscolo, muscoli, muscolar*, pazient*, farmaco, farmaci, medicinal*, sangue, "
         "sanguign*, nervo, nervi, clinic*, ospedal*, gonfiore, gonfiori, febbre, ormon*, dose, dosi, dosaggio, "
         "ricetta medica, tumor*, diabet*, gravidanz*, tendine, tendini, legament*, arteri*, prurito, nausea, "
         "vertigin*, sindrom*, vena, vene, polmon*, intestin*, vescica, ulcer*, antibiotic*, vaccin*, asma, "
         "depressione, ansia, cramp*, articolazion*, fisioterap*, ibuprofene, paracetamolo"),
        ("sintom*, malatti*, infezion*, dolore, dolori, doloros*, cronic*, diagnos*, lesion*, immunitari*, tessut*, "
         "stanchezza, disturb*"),
        ("software, server, password, malware, hacker*, crittograf*, dati, utent*, app, sito web, client*, "
         "fatturat*, marketing, dipendent*, aziend*, avvocat*, tribunal*, risarciment*, piant*, foglia, foglie, "
         "terreno, giardin*, prato, fungicid*, irrigazion*, semi, cane, cani, gatto, gatti, cucciol*, cavallo, "
         "cavalli, animal*, razza, motore, motori, freni, veicol*, auto, officin*, pneumatic*, muro, muri, pareti, "
         "umidità, carrello, spedizion*, sconto, sconti, abbonament*, al mese, palestr*, ricetta, ricette, forno, "
         "cucchiai*, farina, burro, impasto, polizia"),
        "veterinari*",
    ),
    "nl": (
        ("arts, artsen, huisarts*, tandarts*, kinderarts*, dokter*, verpleegkundige*, apotheker*, fysiotherapeut*, "
         "therapeut*, verloskundige*"),
        ("*ontsteking*, ontstoken, *spier, *spieren, patiënt*, medicijn*, medicatie, geneesmiddel*, operatie*, "
         "bloed*, zenuw*, ziekenhui*, zwelling*, gezwollen, koorts, uitslag, hormo*, dosering*, dosis, recept van, "
         "kanker, diabet*, zwanger*, pees, pezen, gewricht*, slagader*, jeuk, misselijk*, duizelig*, vermoeid*, "
         "syndroom, nieren, longen, darm, darmen, blaas, aders, antibiotic*, vaccin*, astma, depressie*, *kramp*, "
         "fysiotherap*, ibuprofen, paracetamol"),
        ("*symptom*, *klachten, *ziekte, *ziekten, *ziektes, *infectie*, *pijn, pijnlijk*, medisch*, chronisch*, "
         "diagnos*, *letsel*, blessure*, afweer, weefsel*, stoornis*, angst"),
        ("software, server*, netwerk*, wachtwoord*, hacker*, aanvaller*, versleutel*, gegevens, gebruikers, app, "
         "website*, klanten, omzet, marketing, medewerker*, bedrij*, advoca*, rechtbank*, schadevergoeding*, "
         "aansprakelijk*, plant, planten, blad, bladeren, grond, bodem, tuin*, gazon*, bestrijdingsmiddel*, zaad, "
         "zaden, hond, honden, kat, katten, puppy*, paard*, huisdier*, dier, dieren, ras, rassen, motor*, rem, "
         "remmen, voertuig*, auto, auto's, garage*, band, banden, muur, muren, winkelwagen*, verzending*, korting*, "
         "bestel*, lidmaatschap*, abonnement*, per maand, sportschool*, recept, recepten, oven, eetlepel*, "
         "theelepel*, bloem, boter, deeg, politie"),
        "dierenarts*",
    ),
    "tr": (
        "doktor*, hekim*, hemşire*, eczacı*, fizyoterapist*, cerrah*, kardiyolo*, dermatolo*, uzmanı, uzmanına",
        ("hasta, hastalar*, hastane*, iltihap*, iltihab*, kas, kaslar*, ilaç*, ilac*, ameliyat*, kan, kanı, kanın, "
         "kanama*, sinir*, klinik*, şişlik*, ateş, ateşi, döküntü*, hormon*, doz, dozu, reçete*, kanser*, diyabet*, "
         "gebelik*, hamile*, tendon*, bağ dokusu, damar*, kaşıntı*, bulantı*, baş dönmesi, sendrom*, antibiyotik*, "
         "aşı, aşısı, astım*, depresyon*, kaygı, kramp*, eklem*, stenoz*"),
        ("belirti*, semptom*, hastalı*, enfeksiyon*, ağrı*, tıbbi, kronik*, teşhis*, tanı, tanısı, yaralan*, "
         "bağışıklık*, doku, dokular*, yorgunluk*, bozukluğu, tedavi*, "
         "fizik tedavi, fizyoterap*, ibuprofen, parasetamol"),
        ("yazılım*, sunucu*, şifre*, parola*, kötü amaçlı, saldırgan*, veri, veriler*, kullanıcı*, uygulama, "
         "uygulaması, web site*, müşteri*, gelir, pazarlama, çalışan*, şirket*, işletme*, avukat*, mahkeme*, "
         "tazminat*, bitki*, yaprak*, yaprağ*, toprak*, toprağ*, bahçe*, çim, çimler*, sulama*, tohum*, köpek*, "
         "köpeğ*, kedi*, yavru*, evcil*, hayvan*, cins*, motor, motoru, motorun, fren*, araç, aracın*, araba*, "
         "usta, lastik*, duvar*, sepet*, kargo*, indirim*, üyelik*, aylık, spor salonu*, tarif*, fırın*, kaşık*, "
         "kaşığı*, un, tereyağ*, hamur*, polis*"),
        "veteriner*",
    ),
    "ar": (
        "طبيب, الأطباء, أطباء, صيدلي, ممرض, جراح القلب, أخصائي, مقدم الرعاية",
        ("التهاب, عضلة, العضلات, عضلات, مريض, المرضى, مرضى, دواء, أدوية, الأدوية, جراحة, جراحي, الدم, دموي, عصب, "
         "أعصاب, مستشفى, المستشفى, تورم, حمى, طفح, هرمون, جرعة, وصفة طبية, سرطان, السكري, الحمل, شريان, الشرايين, "
         "القلب, حكة, غثيان, دوخة, متلازمة, مضاد حيوي, المضادات الحيوية, لقاح, الربو, الاكتئاب, تشنج, مفصل, "
         "المفاصل, قسطرة, القسطرة"),
        ("أعراض, الأعراض, مرض, المرض, أمراض, عدوى, العدوى, ألم, الألم, آلام, طبي, طبية, مزمن, تشخيص, التشخيص, "
         "إصابة, المناعة, أنسجة, إرهاق, اضطراب, القلق"),
        ("برنامج, البرمجيات, خادم, الخوادم, شبكة, كلمة المرور, البرامج الضارة, الاختراق, القراصنة, تشفير, البيانات, "
         "المستخدم, تطبيق, موقع الويب, العملاء, الإيرادات, التسويق, الموظفين, الشركات, محام, المحامي, محكمة, تعويض, "
         "نبات, النباتات, أوراق, التربة, حديقة, الحديقة, مبيد, البذور, الكلب, الكلاب, كلبك, القط, القطط, قطتك, "
         "الحيوان, حيوان, المحرك, الفرامل, السيارة, سيارتك, ميكانيكي, الإطارات, الجدران, سلة التسوق, الشحن, خصم, "
         "اشتراك, شهريا, النادي الرياضي, وصفة, الفرن, ملعقة, الدقيق, الزبدة, العجين, الشرطة"),
        "بيطري",
    ),
    "ja": (
        "医師, 医者, 先生に相談, 看護師, 薬剤師, 理学療法士, 専門医, 歯科医, 主治医",
        ("疾患, 炎症, 筋肉, 患者, 医療, 手術, 血液, 血管, 血圧, 神経, 病院, クリニック, 受診, 診察, 怪我, "
         "腫れ, 発熱, 発疹, ホルモン, 服用, 処方, 癌, 抗がん, 糖尿病, 妊娠, 腱, 靭帯, 関節, 動脈, かゆみ, 吐き気, "
         "めまい, 頭痛, 症候群, 抗生, ワクチン, 喘息, うつ病, けいれん"),
        "症状, 病気, 感染, 痛み, 痛む, 薬, 診断, 慢性, 急性, 損傷, 免疫, 組織, 疲労, 障害, 不安, 治療",
        ("ソフトウェア, サーバー, ネットワーク, パスワード, マルウェア, ハッカー, 攻撃者, 暗号, データ, ユーザー, "
         "アプリ, ウェブサイト, 顧客, 売上, マーケティング, 従業員, 社員, 企業, 弁護士, 裁判, 訴訟, 賠償, 植物, 葉, "
         "土壌, 庭, 芝生, 殺菌剤, 農薬, 種子, 犬, 猫, 愛犬, 愛猫, ペット, 飼い主, 子犬, 子猫, エンジン, ブレーキ, "
         "車両, 自動車, 整備, タイヤ, 外壁, 業者, カート, 送料, 割引, 注文, 会員, 月額, ジム, レシピ, オーブン, "
         "大さじ, 小さじ, 小麦粉, バター, 生地, 警察"),
        "獣医, 動物病院",
    ),
}  # fmt: skip
