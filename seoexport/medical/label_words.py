"""Words that tell a name from a sentence, an instruction or a sign: what no cause, symptom or treatment is called.

Each language has three kinds. `inside` stand nowhere in a name: pronouns, finite verbs, words that open a clause.
`first` stand nowhere at its beginning: imperatives, prepositions, what links and buttons say. `alone` are no names when
nothing else stands beside them: what sub-headings gather things under. Letters are in lower case, without apostrophes.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Words(NamedTuple):
    """What stands nowhere in a name, not at its beginning, and not alone."""

    inside: frozenset[str]
    first: frozenset[str]
    alone: frozenset[str]


def _words(inside: str, first: str, alone: str) -> Words:
    return Words(
        frozenset(inside.split()), frozenset(first.split()), frozenset(each.strip() for each in alone.split(","))
    )


#: By language. A language without a row here has no names that could be told from sentences.
WORDS: dict[str, Words] = {
    "en": _words(
        "i me my we us our you your yours he him his she her they them their it its this these those is are was were "
        "be "
        "been am isn't aren't has had do does did don't doesn't didn't can can't cannot it's i'm i've you're you've "
        "you'll they're they've we're we've that's there's won't wouldn't shouldn't couldn't wasn't weren't hasn't "
        "haven't could may might will won't "
        "would should must that which who whom whose when while where why how what if because unless until whether "
        "gets get got makes made causes caused feels feel lasts happens happen occurs occur hurts becomes become goes "
        "comes keeps helps increases decreases worsens spreads appears seems starts begins ends wakes affects leads "
        "includes include means needs need becoming works cause symptom symptoms complication "
        "complications treatment treatments usually often sometimes always never see click please not",
        "add aim apply ask avoid bathe bring buy call check choose consider contact continue cut discuss do "
        "don't drink eat ensure elevate enjoy find follow gently give go have hold increase insert join keep learn let "
        "lie lift limit listen look maintain make manage move never no none not note place practice practise "
        "prevent protect pull push put raise read reduce related remember remove repeat replace seek see set share "
        "shop sit slowly sleep speak stand start stay stop subscribe switch take talk tell then think treat try turn "
        "use view visit wait wash watch wear write about additional after also and as at before but by during even "
        "for from further "
        "in just like more next of on once or other others so than the to too under until up when why with without "
        "how here there",
        "adults, babies, children, conclusion, comments, definition, diagnosis, disclaimer, examples, facts, female, "
        "final thoughts, further reading, infants, introduction, key points, key takeaways, less common, location, "
        "male, medical, men, mild, moderate, most common, note, outlook, overview, people, prognosis, rare, recap, "
        "references, seniors, severe, sources, statistics, summary, takeaway, tips, treatment, types, warning, women, "
        "bottom line, physical, emotional, lifestyle, medication, medications, medicines, conservative, natural, "
        "surgical, early, late, acute, chronic, primary, secondary, common, general, teens, toddlers, newborns",
    ),
    "de": _words(
        "ich mich wir uns sie du dich dein deine er ihn sie ihre ihr ihnen es man ist sind war waren wird werden "
        "wurde hat "
        "haben hatte kann können könnte darf dürfen muss müssen soll sollte sollten sollen tut macht machen gibt geht "
        "kommt kommen tritt treten führt führen hilft helfen entsteht entstehen leidet leiden fühlt fühlen schmerzt "
        "dass weil wenn falls ob wie was wer warum wann wo nachdem bevor damit obwohl ursache ursachen symptom "
        "symptome komplikationen behandlung behandlungen nicht nie oft meist manchmal "
        "bitte",
        "achten ab allgemeine an auf aus außerdem bei beim bis bitte durch erfahren für gegen halten hier im in "
        "jetzt kaufen kein keine lesen mehr mit nach ohne oder siehe so tragen trinken um und unter verzichten "
        "vermeiden von "
        "vor während weitere weiterlesen wegen zum zur zurück",
        "andere, erwachsene, fazit, frauen, hinweis, kinder, kommentare, leicht, männer, mittel, quellen, schwer, "
        "selten, sonstige, tipps, zusammenfassung, überblick, einleitung, definition, häufigkeit, akut, chronisch",
    ),
    "fr": _words(
        "je me mon ma nous notre vous votre vos tu il elle ils elles on ce c'est est sont était sera a ont avait peut "
        "peuvent pouvez doit doivent devez fait font va vont devient apparaît survient provoque entraîne aide augmente "
        "diminue qui que qu'il dont où quand si lorsque parce pourquoi comment combien quel quelle quels quelles ne "
        "n'est jamais souvent parfois toujours faut symptôme symptômes complication "
        "complications traitement traitements causes",
        "à adopter ajouter appliquer après arrêter au aux avant avec avoir boire changer chez choisir comme consommer "
        "consulter contre dans de découvrir des dès dormir du en enfin ensuite et être éviter faire fumer garder lire "
        "limiter maintenir manger mettre ne ou par partager pas pendant perdre plus porter pour pratiquer prendre "
        "privilégier protéger réduire rester sans sous suivre sur surveiller utiliser voir",
        "adultes, autres, conclusion, définition, enfants, femmes, hommes, introduction, légère, léger, modérée, "
        "rare, références, résumé, sévère, sources, conseils, commentaires, aiguë, chronique",
    ),
    "es": _words(
        "yo me mi nos nuestro tú te tu usted su sus él ella ellos ellas es son era está están estar fue ha han había "
        "puede pueden podría debe deben debería hay tiene tienen tener hace hacen causa provoca produce ayuda aumenta "
        "suele suelen aparece ocurre dura empeora que quien cuyo cuando si porque donde cómo cuándo dónde cuál qué no "
        "nunca siempre muchas veces usualmente causas síntoma síntomas complicación complicaciones "
        "tratamiento tratamientos",
        "a además al ante antes aplique aplicar beba bebe coma come como con consulte consulta contra de del descanse "
        "desde después durante en entre evita evite haga haz hasta la las leer lávese lo los mantenga más mastique o "
        "para pero por reduzca ser según sin sobre tome toma trate tras un una use utilice ver vea y duerma deje "
        "compre llame estire",
        "adultos, agudo, agudos, bebés, comunes, conclusión, consejos, crónico, definición, fuentes, graves, hombres, "
        "introducción, leve, leves, moderado, mujeres, niños, otros, raro, referencias, resumen, comentarios",
    ),
    "pt": _words(
        "eu me meu minha nós nosso você vocês seu sua seus suas ele ela eles elas é são era está estão foi tem têm ter "
        "há pode podem poderia deve devem faz fazem causa provoca produz ajuda aumenta costuma aparece ocorre dura "
        "piora que quem cujo quando se porque onde como qual por quê não nunca sempre muitas vezes geralmente causas "
        "sintoma sintomas complicação complicações tratamento tratamentos",
        "a além ao antes após aplique até beba com coma consulte contra de depois desde do da dos das durante e em "
        "entre evite faça leia ler mais mantenha mas na nas no nos o os ou para pela pelo procure reduza sem ser sob "
        "sobre tome um uma use utilize ver veja descanse compre durma pare ligue alongue",
        "adultos, agudo, bebês, comuns, conclusão, crianças, crônico, definição, dicas, fontes, graves, homens, "
        "introdução, leve, leves, moderado, mulheres, outros, raro, referências, resumo, comentários",
    ),
    "it": _words(
        "io mi mio noi nostro tu ti tuo lei suo lui loro voi vostro è sono era sia siano ha hanno avere può possono "
        "potrebbe deve devono fa fanno causa provoca produce aiuta aumenta compare avviene dura peggiora che cui chi "
        "quando se perché dove come quale quali cosa non mai sempre spesso talvolta cause sintomo sintomi "
        "complicanza complicanze trattamento trattamenti bisogna viene vengono",
        "a ad al alla alle allo anche applica applicare bere bevi con consulta consultare contro da dal dalla del "
        "della dei delle di dopo dormire durante e ed essere evita evitare fare gli i il in indossare la le leggi lo "
        "ma mangiare mantenere nei nel nella o oltre per più prendere prima riduci ridurre riposare scopri senza "
        "smettere sotto su sul tra fra un una uno usa usare utilizzare vedi",
        "adulti, acuto, altri, bambini, conclusione, conclusioni, consigli, cronico, definizione, donne, fonti, "
        "grave, gravi, introduzione, lieve, lievi, moderato, note, raro, riassunto, uomini, commenti",
    ),
    "nl": _words(
        "ik me mijn wij we ons onze jij je jouw u uw hij hem zij ze hen hun het is zijn was waren wordt worden werd "
        "heeft hebben hebt had kan kunnen kunt mag moet moeten zal zou doet doen maakt geeft gaat komt komen helpt "
        "ontstaat ontstaan voelt dat die omdat wanneer als indien of hoe wat wie waarom waar niet nooit vaak soms "
        "oorzaak oorzaken symptoom symptomen klachten complicaties behandeling behandelingen meestal "
        "altijd drinken eten vermijden nemen gebruiken dragen stoppen maken houden",
        "aan achter bekijk bel beperk bij binnen blijf boven breng dan de deel doe door draag drink een eerst eet en "
        "ga gebruik geen hier houd in kies koop laat lees maak meer met na naar neem om onder ook op overige over per "
        "probeer rust slaap sta stop tegen tijdens tot uit van vanaf vermijd voor vraag wees zie zit zonder zorg",
        "andere, baby's, bronnen, conclusie, definitie, ernstig, inleiding, kinderen, licht, mannen, matig, "
        "samenvatting, tips, volwassenen, vrouwen, zeldzaam, reacties, acuut, chronisch",
    ),
    "tr": _words(
        "ben bana benim biz bize bizim siz size sizin sen o onu onun onlar bu şu var yok değil mi mı mu mü ne neden "
        "nasıl niçin kim hangi eğer ki çünkü olur olabilir edilir edin yapın için oluşur görülür hissedilir gerekir "
        "nedeni nedenleri belirti belirtiler belirtileri tedavisi çoğunlukla bazen her",
        "ayrıca daha diğer lütfen oku okuyun satın ve veya ya önce sonra",
        "bebekler, belirtiler, çocuklar, diğer, erkekler, genel, giriş, hafif, kadınlar, kaynaklar, nadir, orta, "
        "sonuç, tanım, tedavi, yetişkinler, şiddetli, öneriler, özet, yorumlar, akut, kronik",
    ),
    "ar": _words(
        "أنا نحن أنت أنتم هو هي هم هذا هذه ذلك تلك التي الذي الذين إذا أن إن لأن عندما متى كيف لماذا ماذا هل هناك "
        "يجب ينبغي يمكن قد كان كانت يكون تكون ليس لا لم لن يحدث تحدث يسبب تسبب يؤدي تؤدي يساعد تساعد يزيد تزيد "
        "يظهر تظهر يصبح تصبح أسباب أعراض مضاعفات غالبا أحيانا دائما أخرى",
        "اشرب تجنب استخدم ضع خذ قم حاول اتبع احرص مارس استشر راجع اقرأ شاهد المزيد في من إلى على عن مع بدون قبل بعد "
        "أثناء خلال عند لدى ثم أو",
        "أخرى, أطفال, الأطفال, البالغين, الخلاصة, الرجال, المراجع, المصادر, النساء, تعريف, خفيفة, شديدة, مقدمة, نصائح, "
        "التعليقات",
    ),
    "ja": _words("", "", "まとめ, その他, はじめに, 参考文献, 関連記事, 子ども, 大人, 女性, 男性, 軽症, 重症, 定義, "
    "注意, 概要, コメント"),
}  # fmt: skip

#: By language, how sentences and instructions begin that no list of words can hold.
BEGINS = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        "en": r"(?!\w+ing\b)[\w-]+ (?:the|a|an|some|any|out|off|up)\b",
        "fr": r"(?!nez\b)\w+ez\b|\w+er (?:le|la|les|un|une|vos|votre|son|sa|ses|régulièrement)\b|.*\b(?:n|qu|c|j)['’]",
        "es": r"(?!(?:cáncer|malestar|bienestar|mujer|placer|catéter|lunar|éter)\b)\w+[aeiáéí]r(?:se)?\s",
        "pt": r"(?!(?:câncer|bem-estar|mal-estar|mulher|colher|lugar|prazer)\b)\w+[aeiáéí]r(?:-se)?\s",
        "it": r"(?!(?:malessere|benessere|genere|carcere|polvere)\b)\w+[aei]r(?:e|si)\s",
    }.items()
}
#: By language, what the last of several words is in sentences and instructions; in Turkish and Japanese also a single
#: one. German nouns have capitals, and its verbs stand last.
LAST = {
    "de": re.compile(" (?!(?:rechts|links|oben|unten|nachts|morgens|abends)$)[a-zäöüß]"),
    "tr": re.compile(
        r" ?(?!parmak$|ekmek$|yemek$)\w*(?:m[ae]k|yor|[dt][ıiuü]r|[ıiuü]n[ıiuü]z|m[ae]l[ıi]|[ae]bilir|m[ae]y[ıi]n)$"
    ),
    "ja": re.compile(
        ".*(?:[るすうくつぬむぶぐただてでにをがはも]|(?<!めま)[なた]い|しい|ません|ましょう|ください|こと|とき)$"
    ),
}
