"""Headings that are no part of a page's matter: its sources, other pages, comments, authors, advertising; tables only.

A row counts on pages of every language: themes speak English on many.
"""

from __future__ import annotations

import re
from functools import lru_cache

from seoexport.extractor.faq.headings import folded

#: Whole headings, without their digits and signs; `*` stands for whatever follows.
_HEADINGS: dict[str, str] = {
    "en": "references, reference list, sources, article sources, sources and references, references and sources, "
    "bibliography, footnotes, citations, resources, further reading, related posts, related articles, "
    "related content, related reading, related stories, related links, related news, related pages, related "
    "products, related services, related videos, more stories, more articles, more like this, more from*, "
    "you may also like*, you might also like*, you may also be interested*, read next, up next, keep "
    "reading, recommended, recommended for you, recommended reading, recommended articles, recommended "
    "products, latest posts, latest news, recent posts, popular posts, trending, share, share this*, share "
    "on*, share your*, spread the word, follow us*, comments, comment, leave a comment*, leave a reply*, "
    "post a comment, add a comment, join the conversation, join the discussion, reader comments, newsletter, "
    "our newsletter, subscribe*, sign up*, join our newsletter*, get our newsletter*, stay in touch, stay "
    "updated, stay connected, about the author*, about the reviewer*, about us, author, authors, written "
    "by*, reviewed by*, medically reviewed by*, meet the author*, editorial team, how we reviewed*, table of "
    "contents, contents, in this article, on this page, jump to, quick links, disclaimer, medical "
    "disclaimer, legal notice, disclosure, affiliate disclosure, advertisement, advertisements, advertising, "
    "sponsored, sponsored content, shop the look, shop now, shop this*, shop our*, featured products, our "
    "products, buy now, contact, contact us, get in touch, appointment and contact, book an appointment, "
    "make an appointment, search, tags, categories, archives, menu, navigation, copyright, permissions, "
    "image credits, photo credits, credits, feedback, was this helpful, was this article helpful*, was this "
    "page helpful*, rate this*, print this*, support us, donate",
    "de": "quellen, quellenangaben, quellenverzeichnis, quellen und literatur, literatur, literaturverzeichnis, "
    "literaturangaben, einzelnachweise, fußnoten, weiterführende links, weiterführende literatur, weitere "
    "artikel, weitere beiträge, ähnliche artikel, ähnliche beiträge, verwandte artikel, verwandte beiträge, "
    "passend dazu, das könnte sie auch interessieren, das könnte dich auch interessieren, auch interessant, "
    "mehr zum thema, lesen sie auch, lies auch, beliebte artikel, beliebte beiträge, neueste beiträge, "
    "teilen, artikel teilen, beitrag teilen, kommentare, kommentar schreiben, schreibe einen kommentar, "
    "schreiben sie einen kommentar, kommentar hinterlassen, zum newsletter, newsletter abonnieren, "
    "newsletter anmeldung, folgen sie uns*, folge uns*, über den autor*, über die autorin*, über die "
    "autoren, über uns, autor, autorin, autoren, inhalt, inhaltsverzeichnis, in diesem artikel, "
    "haftungsausschluss, hinweis, wichtiger hinweis, medizinischer hinweis, rechtlicher hinweis, anzeige, "
    "anzeigen, werbung, kontakt, termin vereinbaren, termin buchen, impressum, schlagwörter, suche, "
    "bildnachweis, war dieser artikel hilfreich, kategorien, unsere produkte, jetzt kaufen",
    "fr": "références, sources, bibliographie, notes, pour aller plus loin, pour en savoir plus, en savoir plus, "
    "articles similaires, articles liés, articles connexes, articles recommandés, à lire aussi, lire aussi, "
    "à lire également, vous aimerez aussi, vous pourriez aussi aimer, cela pourrait vous intéresser, sur le "
    "même thème, sur le même sujet, derniers articles, partager, partager cet article, partagez*, "
    "commentaires, commentaire, laisser un commentaire, laissez un commentaire, réagir, s'abonner*, "
    "abonnez-vous*, inscrivez-vous*, suivez-nous*, à propos de l'auteur*, à propos de l'autrice*, à propos, "
    "auteur, auteurs, sommaire, table des matières, dans cet article, avertissement, mentions légales, "
    "publicité, contenu sponsorisé, contact, contactez-nous, prendre rendez-vous, crédits photo, nos produits",
    "es": "referencias, referencias bibliográficas, fuentes, bibliografía, notas, lecturas recomendadas, artículos "
    "relacionados, entradas relacionadas, contenido relacionado, contenidos relacionados, noticias "
    "relacionadas, también te puede interesar, te puede interesar, quizás te interese, más información, más "
    "artículos, lee también, últimas entradas, compartir, comparte*, compártelo*, comentarios, deja un "
    "comentario*, deja una respuesta*, añadir comentario, boletín, suscríbete*, síguenos*, sobre el autor*, "
    "sobre la autora*, sobre nosotros, acerca del autor*, autor, autores, índice, contenido, contenidos, "
    "tabla de contenidos, tabla de contenido, en este artículo, aviso legal, aviso médico, descargo de "
    "responsabilidad, publicidad, contenido patrocinado, contacto, contáctanos, pide cita, pedir cita, "
    "etiquetas, nuestros productos",
    "pt": "referências, referências bibliográficas, fontes, fonte, bibliografia, notas, leia também, leia mais, "
    "saiba mais, artigos relacionados, posts relacionados, conteúdo relacionado, conteúdos relacionados, "
    "notícias relacionadas, veja também, você também pode gostar, você pode gostar, últimos posts, "
    "compartilhe*, compartilhar, partilhar, comentários, comentário, deixe um comentário*, deixe uma "
    "resposta*, deixe seu comentário, assine*, inscreva-se*, siga-nos*, sobre o autor*, sobre a autora*, "
    "sobre nós, autor, autores, índice, sumário, conteúdo, neste artigo, aviso legal, aviso médico, isenção "
    "de responsabilidade, publicidade, conteúdo patrocinado, contato, contacto, fale conosco, agende uma "
    "consulta, marcar consulta, nossos produtos",
    "it": "riferimenti, riferimenti bibliografici, fonti, fonte, bibliografia, note, per approfondire, leggi "
    "anche, leggi tutto, articoli correlati, articoli simili, contenuti correlati, post correlati, potrebbe "
    "interessarti*, ti potrebbe interessare*, potrebbero interessarti*, ultimi articoli, condividi*, "
    "commenti, commento, lascia un commento*, lascia una risposta*, iscriviti*, seguici*, informazioni "
    "sull'autore, sull'autore, chi siamo, autore, autori, indice, sommario, indice dei contenuti, in questo "
    "articolo, avvertenza, avvertenze legali, disclaimer medico, note legali, pubblicità, contenuto "
    "sponsorizzato, contatti, contattaci, prenota una visita, prenota un appuntamento, i nostri prodotti",
    "nl": "referenties, bronnen, bron, bronvermelding, literatuur, literatuurlijst, voetnoten, verder lezen, meer "
    "lezen, lees ook, lees verder, lees meer, gerelateerde artikelen, gerelateerde berichten, gerelateerd, "
    "verwante artikelen, misschien ook interessant, dit vind je misschien ook leuk, laatste berichten, "
    "delen, deel dit*, reacties, geef een reactie*, laat een reactie achter*, plaats een reactie, "
    "nieuwsbrief, schrijf je in*, aanmelden*, volg ons*, over de auteur*, over de schrijver*, over ons, "
    "auteur, auteurs, inhoud, inhoudsopgave, in dit artikel, belangrijke opmerking, advertentie, "
    "advertenties, gesponsord, contact opnemen, neem contact op*, afspraak maken, maak een afspraak, onze "
    "producten",
    "tr": "kaynaklar, kaynak, kaynakça, referanslar, dipnotlar, ilgili yazılar, ilgili içerikler, ilgili haberler, "
    "benzer yazılar, benzer içerikler, bunlar da ilginizi çekebilir, ilginizi çekebilir, daha fazla bilgi, "
    "son yazılar, önerilen yazılar, paylaş, paylaşın, bu yazıyı paylaş, yorumlar, yorum, yorum yap, yorum "
    "yapın, bir yorum yazın, bir cevap yazın, yanıt bırak, bülten, abone ol*, kayıt ol*, bizi takip edin*, "
    "yazar hakkında, hakkımızda, yazar, yazarlar, içindekiler, bu yazıda, yasal uyarı, sorumluluk reddi, "
    "feragatname, reklam, sponsorlu içerik, iletişim, bize ulaşın, randevu, randevu al, randevu alın, "
    "randevu ve iletişim, etiketler, ürünlerimiz",
    "ar": "المراجع, مراجع, المصادر, مصادر, الهوامش, قراءة المزيد, اقرأ أيضا, اقرأ المزيد, مقالات ذات صلة, مقالات "
    "مشابهة, مواضيع ذات صلة, مواضيع مشابهة, قد يعجبك أيضا, أحدث المقالات, شارك, مشاركة, شارك المقال, "
    "التعليقات, تعليقات, اترك تعليقا*, أضف تعليقا*, النشرة البريدية, النشرة الإخبارية, اشترك*, تابعنا*, عن "
    "الكاتب, عن المؤلف, نبذة عن الكاتب, من نحن, الكاتب, المحتويات, جدول المحتويات, محتويات المقال, فهرس "
    "المحتويات, إخلاء المسؤولية, إخلاء مسؤولية, تنبيه, إعلان, إعلانات, محتوى ممول, اتصل بنا, تواصل معنا, "
    "احجز موعدا*, الموعد والتواصل, الموعد والاتصال, الوسوم",
    "ja": "参考文献, 参考資料, 参考サイト, 引用文献, 出典, 脚注, 関連記事, 関連ページ, 関連リンク, 関連コンテンツ, "
    "関連商品, おすすめ記事, おすすめの記事, 人気記事, 新着記事, 最新記事, あわせて読みたい, "
    "こちらの記事もおすすめ*, シェア, シェアする, この記事をシェア*, コメント, コメントを残す, コメントする, "
    "メルマガ, メールマガジン*, ニュースレター, フォローする, この記事を書いた人, この記事の執筆者, "
    "この記事の監修者, 監修者*, 執筆者*, 著者プロフィール, 著者について, 著者, プロフィール, 目次, "
    "この記事の目次, 免責事項, 注意事項, 広告, スポンサー, お問い合わせ, ご予約, 予約する, タグ, カテゴリー, "
    "検索",
}  # fmt: skip

_NO_LETTERS = re.compile(r"[\W\d_]+")


@lru_cache(maxsize=1024)
def is_beside(heading: str) -> bool:
    """Return whether a heading is one of the page, and none of its matter.

    >>> is_beside("References"), is_beside("3 Kommentare"), is_beside("Sign up and save"), is_beside("Sources of iron")
    (True, True, True, False)
    """
    words = _words(heading)
    return words in _WHOLE or words.startswith(_BEGINNINGS)


def _words(heading: str) -> str:
    return _NO_LETTERS.sub(" ", folded(heading)).strip()


_ENTRIES = [each for row in _HEADINGS.values() for each in row.split(", ")]
_WHOLE = frozenset(_words(each) for each in _ENTRIES)
#: Behind a beginning a word follows, in Japanese anything.
_BEGINNINGS = tuple(_words(each) + ("" if each[0] > "\u3000" else " ") for each in _ENTRIES if each[-1] == "*")
