"""The smallest words of languages that are written in Latin letters."""

from __future__ import annotations

#: Words that make up a fifth of any text in their language. A word in several lists speaks for each of them.
SMALL_WORDS = {
    "af": frozenset(
        ("aan as baie by daar dat deur die dit ek en gaan geen haar het hier hierdie hoe hom hulle hy in is "
         "jou jy kan maar meer met moet na nie nog nou of om ons ook op oor sal se sy te tot uit van vir was "
         "wat wees word").split()
    ),
    "ca": frozenset(
        ("a al als amb això aquest aquesta cada com de del dels des després el els en entre era és fa fins ha "
         "han hi ho i ja la les li més molt no o on pel pels per perquè però poden pot quan que què qui s se "
         "sense seva seu si són també té tot un una va").split()
    ),
    "cs": frozenset(
        ("a aby ale bez být co dne do že jako je jeho jejich jen jsem jsme jsou k která které který na nebo "
        "není od po pro při se si s tak také to toho tím v ve z za").split()
    ),
    "da": frozenset(
        ("af alle at blev de dem den der deres det dette dig disse du efter eller en end er et for fra går "
        "gøre han har hun hvad hvis hvor i ikke inden jeg kan kun man mange med meget men mere nok nu når "
        "også om på selv sig sin skal som så til ud var ved vi vil være").split()
    ),
    "de": frozenset(
        ("als am an auch auf aus bei das dass dem den der des die durch ein eine einem einen einer er es für "
        "haben hat ich im in ist kann mehr mit nach nicht noch nur oder sich sie sind so über um und uns vom "
        "von vor war was wenn werden wie wir wird zu zum zur").split()
    ),
    "en": frozenset(
        ("a about all an and are as at be been but by can do for from had has have he his if in is it its more "
        "not of on one or our she so that the their there they this to was we were what when which who will "
        "with would you your").split()
    ),
    "es": frozenset(
        ("a al como con cuando de del desde donde el ella en entre era es esta este fue ha han hay la las le "
        "lo los mientras muy más no o para pero por porque que qué se ser si sin sobre son su sus también "
        "tiene un una uno y ya").split()
    ),
    "fi": frozenset(
        ("ei että hän hänen ja jo joka jos kanssa kuin kun me mitä mukaan mutta myös ne niin nyt oli olisi "
        "olla on ovat se sen sekä sitä tai tämä tämän vain voi ja").split()
    ),
    "fr": frozenset(
        ("à au aux avec ce ces cette comme dans de des du elle en est et été être fait il ils je la le les "
        "leur lui mais même ne nous on ont ou où par pas plus pour qu que qui sa sans se ses si son sont sur "
        "tout un une vous y").split()
    ),
    "gl": frozenset(
        ("a ao aos as así cando co coa como da das de do dos e é en entre era esta este está foi hai isto máis "
         "moi moito na nas nin no non nos o os ou para pero pola polo por porque que se sen ser seu súa son "
         "sobre tamén ten un unha xa").split()
    ),
    "hr": frozenset(
        ("a ako ali bi bilo biti da do gdje ga i ih ili iz između je još kad kada kako kao kod koja koje koji "
         "kojeg li može na nakon ne nego nije o od oko po prema prije pri s sa samo se smo su sve što ta tako "
         "također te tijekom tko to u uvijek vrlo već više za zbog").split()
    ),
    "hu": frozenset(
        ("a az és hogy nem is egy meg ez csak mint már volt vagy de ha azt ki még el lehet kell van minden ezt "
        "után majd pedig mert sem akkor").split()
    ),
    "id": frozenset(
        ("ada adalah agar akan anda atau bagi bahwa banyak bisa dalam dan dapat dari dengan di ia ini itu jika "
        "juga kami karena ke kepada lebih mereka oleh pada para saat saja saya sebagai sebelum secara seperti "
        "hanya sudah telah tidak untuk yang").split()
    ),
    "it": frozenset(
        ("a ad al alla alle anche che chi ci come con da dal dalla dei del della delle di e ed era essere gli "
        "ha hanno i il in la le lo ma nel nella non o per più perché quando quello questa questo se si sono "
        "sua sul sulla suo tra un una uno è").split()
    ),
    "ms": frozenset(
        ("ada adalah akan anda atau bagi bahawa beliau berlaku boleh dalam dan dari daripada dengan di hanya "
         "ia iaitu ialah ini itu jika juga kami ke kepada kerana lebih manakala mempunyai mereka oleh pada "
         "sahaja saya sebagai secara sebelum seperti sudah telah tidak untuk yang").split()
    ),
    "nb": frozenset(
        ("alle at av bare ble da de dem den der det dette disse du eller en enn er et etter for fra før gjøre "
        "går ha han har hun hva hvis hvor i ikke jeg kan man mange med men mer mye nok nå når og også om opp "
        "på seg selv sin skal som så til ut var ved vi vil være").split()
    ),
    "nl": frozenset(
        ("aan al als bij dan dat de deze die dit door een en er geen had heb hebben heeft het hij hoe ik in is "
        "je kan maar me meer met naar niet nog nu of om ook op over te tot uit van veel voor was wat we wel "
        "wordt worden zich zijn zo").split()
    ),
    "pl": frozenset(
        ("a aby ale bardzo był była być co czy dla do go i ich jak jako je jego jej jest już które który która "
        "lub ma może na nad nie nich niż o od oraz po pod przez przy się są tak także też to tym tylko w we z "
        "za ze że").split()
    ),
    "pt": frozenset(
        ("a ao aos as até com como da das de do dos e ela ele em entre era essa esse esta este eu foi há isso "
        "já mais mas na nas não no nos o os ou para pela pelo por quando que se sem ser seu sua são também "
        "tem um uma você à é").split()
    ),
    "ro": frozenset(
        ("a ai al ale am ar au ca care că ce cea cel cu cum când de din după este era fi fost iar în într la "
        "le lor lui mai nu o pe pentru prin sa sau se si sunt un unei unui va și").split()
    ),
    "sk": frozenset(
        ("a aj ako ale alebo ani aby bez by byť cez čo do ho ich iba je jeho jej k keď ktorá ktoré ktorí ktorý "
         "len má môže na nie o od po pod podľa pre pred pri s sa si sme so sú tak takže tento to tom tým už v "
         "viac vo však z za zo že").split()
    ),
    "sl": frozenset(
        ("a ali bi bil bila biti bo da do ga in iz je jih jo k kako kar ker ki ko kot lahko le med na ne ni "
         "nekaj o ob od pa po pred pri s sem se si so še ta tako tem ter ti to tudi v vendar več z za zelo že").split()
    ),
    "sr": frozenset(
        ("a ako ali bi bilo biti da do gde ga i ih ili iz između je još kad kada kako kao ko kod koja koje "
         "koji koju li može na nakon ne nego nije o od oko ovde po posle pre prema s sa samo se smo su sve šta "
         "što ta tako takođe te to tokom u uvek veoma već više za zbog").split()
    ),
    "sv": frozenset(
        ("alla att av blir de den denna det detta dig du där efter eller en ett från för han har hon hur här i "
        "inte jag kan man med men mer mot många nu när och också om oss på sig ska som så till under upp ut "
        "vad var vara vi vid vill är").split()
    ),
    "tr": frozenset(
        ("ama bir bu çok da daha de değil diye en gibi göre hem her için ile ise kadar ki mi mı ne neden nasıl "
        "o olan olarak oldu olduğu sonra ve veya ya yani zaman şey").split()
    ),
}  # fmt: skip
