"""A text is told by its script and its small words, and where they do not tell nothing is said."""

import pytest

from seoexport.text_language import is_written_in, language_of

SENTENCES = {
    "cs": "Křeč v lýtku je náhlé stažení svalu, které bolí a budí lidi v noci. Trvá jen pár minut a není to nic vážného, ale po něm se noha cítí unavená. Pomáhá pomalé protažení, teplo a také to, že se před spaním dost napijete.",
    "da": "En krampe i læggen er en pludselig smerte, som vækker mange om natten. Den varer kun et par minutter, og der er meget, man kan gøre for at den ikke kommer igen. Det hjælper at strække musklen og at drikke nok, inden du går i seng.",
    "de": "Ein Krampf in der Wade ist ein plötzlicher Schmerz, der viele Menschen in der Nacht weckt. Er dauert nur wenige Minuten, und man kann einiges tun, damit er nicht wiederkommt. Es hilft, den Muskel langsam zu dehnen und vor dem Schlafen genug zu trinken.",
    "en": "A cramp in the calf is a sudden pain that wakes many people at night. It lasts for a few minutes only, and there is a lot that you can do so that it will not come back. It helps to stretch the muscle slowly and to drink enough.",
    "es": "Un calambre en la pantorrilla es un dolor repentino que despierta a muchas personas por la noche. Dura solo unos minutos y hay mucho que se puede hacer para que no vuelva. Ayuda estirar el músculo y beber lo suficiente antes de dormir.",
    "fi": "Suonenveto pohkeessa on äkillinen kipu, joka herättää monet yöllä. Se kestää vain muutaman minuutin, ja on paljon mitä voi tehdä, että se ei tule uudelleen. Auttaa kun venyttää lihasta hitaasti ja juo tarpeeksi, mutta myös lämpö on hyväksi, jos se tuntuu hyvältä.",
    "fr": "Une crampe au mollet est une douleur soudaine qui réveille beaucoup de gens dans la nuit. Elle ne dure que quelques minutes et il y a bien des choses à faire pour qu'elle ne revienne pas. Il est bon d'étirer le muscle et de boire assez avant de dormir.",
    "id": "Kram di betis adalah rasa sakit yang datang tiba-tiba dan membangunkan banyak orang pada malam hari. Ini hanya berlangsung beberapa menit dan ada banyak yang bisa dilakukan agar tidak datang lagi. Anda dapat meregangkan otot itu dengan pelan dan minum lebih banyak sebelum tidur.",
    "it": "Un crampo al polpaccio è un dolore improvviso che sveglia molte persone di notte. Dura solo pochi minuti e ci sono molte cose che si possono fare perché non torni. Aiuta allungare il muscolo e bere abbastanza prima di andare a dormire, come sa chi ne soffre.",
    "nl": "Een kramp in de kuit is een plotselinge pijn die veel mensen in de nacht wakker maakt. Het duurt maar een paar minuten en er is veel dat je kan doen om te zorgen dat het niet terug komt. Het helpt om de spier te rekken en om meer te drinken.",
    "pl": "Skurcz łydki to nagły ból, który budzi wiele osób w nocy. Trwa tylko kilka minut i jest wiele rzeczy, które można zrobić, aby nie wrócił. Pomaga to, że się powoli rozciąga mięsień i pije dość wody przed snem, a także ciepło, które nie jest zbyt duże.",
    "pt": "Uma cãibra na panturrilha é uma dor súbita que acorda muitas pessoas à noite. Dura apenas alguns minutos e há muito que se pode fazer para que ela não volte. Ajuda alongar o músculo com calma e beber mais água antes de dormir, como já se sabe.",
    "sv": "En kramp i vaden är en plötslig smärta som väcker många på natten. Den varar bara några minuter och det finns mycket som man kan göra för att den inte ska komma tillbaka. Det hjälper att sträcka ut muskeln och att dricka mer innan du går till sängs.",
    "tr": "Baldır krampı birçok kişiyi gece uyandıran ani bir ağrı olarak bilinir ve daha çok yaşlılar için bir sorun olur. Ama bu ağrı en çok birkaç dakika sürer ve bir daha gelmemesi için çok şey vardır. Kası yavaş esnetmek gibi ya da daha çok su içmek de olur.",
    "ru": "Судорога в икре будит многих людей ночью. Она длится всего несколько минут.",
    "uk": "Судома литки будить багатьох людей уночі. Вона триває лише кілька хвилин.",
    "el": "Η κράμπα στη γάμπα ξυπνά πολλούς ανθρώπους τη νύχτα και κρατά λίγα λεπτά.",
    "ar": "تشنج عضلة الساق ألم مفاجئ يوقظ كثيرا من الناس في الليل ويستمر بضع دقائق فقط.",
    "fa": "گرفتگی عضله ساق پا دردی ناگهانی است که بسیاری از مردم را در شب بیدار می‌کند.",
    "ja": "ふくらはぎがつると、夜中に目が覚めることがあります。たいていは数分でおさまり、心配はいりません。寝る前に水を飲むとよいでしょう。",
    "zh": "小腿抽筋是夜里突然发生的疼痛，常常把人从睡梦中惊醒。它只持续几分钟，慢慢拉伸肌肉，睡前多喝水，都会有帮助，不必太担心。",
    "ko": "종아리에 쥐가 나면 밤에 잠에서 깨는 사람이 많습니다. 대개 몇 분 안에 가라앉으며 걱정할 필요는 없습니다. 자기 전에 물을 마시면 도움이 됩니다.",
    "th": "ตะคริวที่น่องทำให้หลายคนตื่นกลางดึก มักหายไปภายในไม่กี่นาที และดื่มน้ำก่อนนอนช่วยได้",
    "hi": "पिंडली की ऐंठन रात में कई लोगों को जगा देती है। यह कुछ ही मिनट रहती है और चिंता की बात नहीं है।",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_two_sentences_are_enough(language):
    assert language_of(SENTENCES[language]) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Calf cramp",
        "iPhone 15 Pro Max 256 GB, iPhone 15 Pro 128 GB, Galaxy S24 Ultra",
        "def main(argv): return run(argv) if argv else usage() " * 10,
        "1 2 3 4 5 " * 100,
        "Ada Example Grace Sample Alan Muster " * 20,
    ],
)
def test_nothing_is_said_of_names_and_code(text):
    assert language_of(text) is None


def test_a_language_is_confirmed_without_asking_for_others():
    assert is_written_in("en", SENTENCES["en"])
    assert not is_written_in("en", SENTENCES["de"])
    assert is_written_in("en", "")
