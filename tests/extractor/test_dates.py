"""Dates of publication, change and review: what is stated in the head, the mark-up, the address and beside the title."""

import datetime as dt

import pytest

from seoexport import extract

URL = "https://example.org/pain/cramp/"
TEXT = "<p>" + "Calf muscles tighten when they are tired, cold or short of water, and let go again. " * 4


def read(source, url=URL):
    return extract(source, url=url, suffix=".md" if source.startswith("---") else ".html")


def published(source, url=URL):
    found = read(source, url).published
    return found and found.isoformat()


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


@pytest.mark.parametrize(
    "name",
    [
        'property="article:published_time"',
        'property="og:published_time"',
        'name="parsely-pub-date"',
        'name="sailthru.date"',
        'name="DC.date.issued"',
        'name="dcterms.created"',
        'name="citation_publication_date"',
        'name="cXenseParse:recs:publishtime"',
        'name="publish-date"',
        'name="pubdate"',
        'name="date"',
        'itemprop="datePublished"',
    ],
)
def test_a_meta_element_states_the_publication(name):
    assert published(f'<meta {name} content="2024-05-03T10:15:00Z">') == "2024-05-03T10:15:00+00:00"


@pytest.mark.parametrize("content", ["", "today", "2024", "03/04/2024", "0000-00-00"])
def test_a_meta_element_without_a_day_states_nothing(content):
    assert published(f'<meta property="article:published_time" content="{content}">') is None


@pytest.mark.parametrize("name", ["expires", "article:expiration_time", "release_date", "revised", "event-date"])
def test_a_meta_element_of_another_name_states_nothing(name):
    assert published(f'<meta name="{name}" content="2024-05-03">') is None


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://example.org/2024/05/03/cramp/", "2024-05-03"),
        ("https://example.org/blog/2024-05-03-cramp.html", "2024-05-03"),
        ("https://example.org/cramp-20240503.html", "2024-05-03"),
        ("https://example.org/cramp-20240503101500-nt.html", "2024-05-03"),
        ("https://example.org/news/03-05-2024", "2024-05-03"),
        ("https://example.org/2024/05/cramp/", None),
        ("https://example.org/2024/13/40/cramp/", None),
        ("https://example.org/cramp-65464327", None),
        ("https://example.org/cramp-120240503", None),
        ("https://example.org/cramp?on=2024-05-03", None),
    ],
)
def test_the_address_names_the_day(address, expected):
    assert published("<p>x", address) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('<meta property="article:published_time" content="2024-05-01">' + ld('{"@type":"Article","datePublished":"2024-05-02"}'), "2024-05-01"),
        (ld('{"@type":"WebPage","datePublished":"2024-05-01"}') + ld('{"@type":"BlogPosting","datePublished":"2024-05-02"}'), "2024-05-02"),
        (ld('{"@type":"Article","datePublished":"2024-05-02"}') + '<meta name="date" content="2024-05-01">', "2024-05-02"),
        (ld('{"@type":"Article","dateCreated":"2024-05-01"}') + "<h1>A</h1><p>3 May 2024", "2024-05-01"),
        ("<h1>A</h1><p>3 May 2024</p><p>Published: 2 May 2024", "2024-05-02"),
        (ld('{"@type":"DiscussionForumPosting","datePublished":"2024-05-01"}') + "<h1>A</h1><p>Start date 3 May 2024", "2024-05-01"),
        (ld('{"@type":"VideoObject","uploadDate":"2024-05-01"}'), None),
        (ld('{"@type":"Event","startDate":"2024-05-01"}'), None),
    ],
)  # fmt: skip
def test_the_order_of_the_sources(source, expected):
    assert published(source) == expected


@pytest.mark.parametrize(
    "line",
    [
        "<p>May 3, 2024</p>",
        "<div>Friday, 3 May 2024, 10:15</div>",
        "<p>By Bea Sample on May 3, 2024</p>",
        "<p>Bea Sample | 3 May 2024 | 5 min read</p>",
        "<p>dpa am 03.05.2024</p>",
        "<p>Bonn, 3. Mai 2024</p>",
        "<ul><li>Health</li><li>3 May 2024</li></ul>",
        "<h2 class='date-header'>Friday, 3 May 2024</h2>",
        "<p>Friday, <time datetime='2024-05-03'>3 May 2024</time></p>",
        "<p>3 May 2024, Bea Sample</p>",
        "<p>3 May 2024, 10:15 GMT</p>",
        "<p class='post-date'>3 May 2024, Bonn</p>",
        "<p>By Bea Sample, Registered Dietitian, 3 May 2024</p>",
        "<p>Endocrinology | 3 May 2024</p>",
        "<p>Reviews · 3 May 2024</p>",
        "<p>3 May 2024 · 12 comments</p>",
        "<p>Post date: 3 May 2024</p>",
        "<p>Posted on May 3, 2024</p>",
        "<p>Veröffentlicht am 3. Mai 2024 um 10:15 Uhr</p>",
        "<p>Publié le 3 mai 2024</p>",
        "<p>Publicado el 3 de mayo de 2024</p>",
        "<p>Pubblicato il 3 maggio 2024</p>",
        "<p>Yayınlanma Tarihi: 3 Mayıs 2024</p>",
        "<p>3 Mayıs 2024 tarihinde yayınlandı</p>",
        "<p>公開日：2024年5月3日</p>",
        "<p>2024年5月3日公開</p>",
        "<p>입력 2024.05.03 10:15</p>",
        "<p>تاريخ النشر: ٣ مايو ٢٠٢٤</p>",
        "<dl><dt>Published</dt><dd>3 May 2024</dd></dl>",
        "<p>Date: 3 May 2024</p>",
        "<p>Published 3 May 2024, updated 4 June 2024</p>",
        "<p>Updated 4 June 2024. First published 3 May 2024</p>",
        "<p><time datetime='2024-05-03'>2 days ago</time></p>",
        "<p><time class='updated' datetime='2024-06-04'>June 4, 2024</time><time class='published' datetime='2024-05-03'>May 3, 2024</time></p>",
        "<p>June 4, 2024May 3, 2024 by Bea Sample</p>",
        "<p><abbr class='published' title='2024-05-03'>Friday, 10:15</abbr></p>",
        "<p><span itemprop='datePublished' content='2024-05-03'>Fri 3</span></p>",
        "<div class='entry-meta'>Filed under aches by the Sample Foundation for Muscle Health. May 3, 2024</div>",
        "<p>A subtitle of the page</p><p>By Bea Sample</p><p>3 May 2024</p>",
    ],
)
def test_a_line_beside_the_title_states_the_publication(line):
    assert published(f"<main><h1>Cramp</h1>{line}{TEXT}</main>") == "2024-05-03"


@pytest.mark.parametrize(
    "line",
    [
        "<p>2 days ago</p>",
        "<p>May 2024</p>",
        "<p>It opened on May 3, 2024.</p>",
        "<p>It opened on May 3, 2024</p>",
        "<p>Patients who were seen before 3 May 2024 get a letter</p>",
        "<p>© 3 May 2024 Example</p>",
        "<p>Copyright 3 May 2024</p>",
        "<p>Next review due: 3 May 2024</p>",
        "<p>Valid until 3 May 2024</p>",
        "<p>Born 3 May 1994</p>",
        "<p>Admission: 3 May 2024</p>",
        "<p>Friday, 3 May 2024</p>",
        "<h2>Freitag, 3. Mai 2024</h2>",
        "<p>3 May 2024, Town Hall</p>",
        "<p>3 May 2024, 12 Example Street</p>",
        "<p>3 May 1994, London</p>",
        "<p>Apply by 3 May 2024</p>",
        "<p>Application deadline: 3 May 2024</p>",
        "<p>Closing date: 3 May 2024</p>",
        "<p>Start date: 3 May 2024</p>",
        "<p>Ends: 3 May 2024</p>",
        "<p>When: 3 May 2024</p>",
        "<p>Due 3 May 2024</p>",
        "<p>Registered on May 3, 2024</p>",
        "<dl><dt>Start</dt><dd>3 May 2024</dd></dl>",
        "<p>Bewerbungsschluss: 3. Mai 2024</p>",
        "<p>Date limite de candidature : 3 mai 2024</p>",
        "<p>Fecha de inicio: 3 de mayo de 2024</p>",
        "<p>Data di scadenza: 3 maggio 2024</p>",
        "<p>Начало: 3 мая 2024</p>",
        "<p>12 reviews · 3 May 2024</p>",
        "<p><b>Admission ends:</b><br>3 May 2024</p>",
        "<p>Video verfügbar bis 3. Mai 2024</p>",
        "<p>3 May 2024 - 5 May 2024</p>",
        "<p>3 May 2024, 10:15-12:00</p>",
        "<p>3 May 1924</p>",
        "<p>A post by @sample, 3 May 2024</p>",
        "<p>Updated 3 May 2024</p>",
        "<p>Reviewed on 3 May 2024</p>",
        "<p hidden>3 May 2024</p>",
        "<p>03/04/2024</p>",
        "<nav><p>3 May 2024</p></nav>",
        "<aside><p>3 May 2024</p></aside>",
        "<blockquote>3 May 2024</blockquote>",
        "<figure><figcaption>3 May 2024</figcaption></figure>",
        "<div class='comment-meta'>3 May 2024</div>",
        "<h2>The cramp report of 3 May 2024</h2>",
        "<article><h3>Another</h3><p>3 May 2024</p></article>",
        "<h2><a href='/a/'>One</a></h2><p>3 May 2024</p><h2><a href='/b/'>Two</a></h2><p>2 May 2024</p>",
        f"{TEXT}{TEXT}<p>3 May 2024</p>",
    ],
)
def test_a_line_beside_the_title_may_be_of_something_else(line):
    assert published(f"<main><h1>Cramp</h1>{line}{TEXT}</main>") is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"<main><p>3 May 2024</p><h1>Cramp</h1>{TEXT}</main>", "2024-05-03"),
        (f"<main><p>1 May 2024</p><h1>Cramp</h1><p>3 May 2024</p>{TEXT}</main>", "2024-05-03"),
        (f"<header><p>3 May 2024</p></header><main><h1>Cramp</h1>{TEXT}</main>", None),
        (f"<main><h1>Cramp <time datetime='2024-05-03'>3 May 2024</time></h1>{TEXT}</main>", "2024-05-03"),
        (f"<main><h1>The report of 3 May 2024</h1>{TEXT}</main>", None),
        (f"<title>Cramp</title><h1>Plain Health</h1>{TEXT}{TEXT}<h1>Cramp</h1><p>3 May 2024</p>{TEXT}", "2024-05-03"),
        (f"<title>Cramp at night – Plain Health</title><h2>Cramp at night</h2><p>3 May 2024</p>{TEXT}", "2024-05-03"),
        (f"<title>Cramp at nightfall – Plain Health</title><b>Cramp at nightfall</b><p>3 May 2024</p>{TEXT}", "2024-05-03"),
        ("<title>Plain Health of Example</title><p>3 May 2024</p><p>Plain Health of Example</p>", None),
        (f"<article><header><b>Cramp</b> <time datetime='2024-05-03'>3 May</time></header>{TEXT}</article>", "2024-05-03"),
    ],
)  # fmt: skip
def test_the_title_is_where_the_date_is_looked_for(source, expected):
    assert published(source) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Published on 3 May 2024", "2024-05-03"),
        ("First published: 3 May 2024", "2024-05-03"),
        ("3 May 2024", None),
        ("Posted in the Health section", None),
    ],
)
def test_a_line_that_closes_the_article_has_to_say_what_it_is(line, expected):
    assert published(f"<main><h1>Cramp</h1>{TEXT * 20}<p>{line}</p></main>") == expected


@pytest.mark.parametrize(
    ("ending", "expected"),
    [
        ("<p>Published on 3 May 2024 by Bea Sample</p>", "2024-05-03"),
        ("<p>Published on 3 May 2024 (1,599 reads)</p>", "2024-05-03"),
        ("<p>Published on 3 May 2024 at 10:15 am</p>", "2024-05-03"),
        ("<h2>Stretching</h2><p>Published on 3 May 2024</p>", "2024-05-03"),
        ("<h2>Sources of salt at home</h2><p>Published on 3 May 2024</p>", "2024-05-03"),
        ("<h2>Comment dormir sans crampe</h2><p>Publié le 3 mai 2024</p>", "2024-05-03"),
        ("<h2>Sources &amp; Notes</h2><p>Published on 3 May 2024</p>", None),
        ("<h3>Leave a comment</h3><p>Posted on 3 May 2024</p>", None),
        ("<p class='entry-meta'>Posted on 3 May 2024 in Aches</p>", "2024-05-03"),
        ("<h2>References</h2><ol><li>Published 3 May 2011 in Sample Letters.</ol>", None),
        ("<h2>References</h2><p>Published 3 May 2011.</p>", None),
        ("<h2>Quellen</h2><p>Veröffentlicht am 3. Mai 2011</p>", None),
        ("<h3>3 Comments</h3><div><p>Posted 3 May 2011 by Bob</p></div>", None),
        ("<ul><li>Posted 3 May 2011 by Bob</ul>", None),
        ("<p>Published 3 May 2011 in Sample Letters</p>", None),
        ("<p>Published 3 May 2011 as the first of six books</p>", None),
        ("<p>Created account: 3 May 2024</p>", None),
        ("<div id='comments'><div><div><div><div><p>Posted 3 May 2011</p></div></div></div></div></div>", None),
    ],
)
def test_what_closes_the_page_may_be_of_something_else(ending, expected):
    assert published(f"<main><h1>Cramp</h1>{TEXT * 20}{ending}</main>") == expected


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ('{"@type":"Event"}', None),
        ('{"@type":"MusicEvent","startDate":"2024-05-03"}', None),
        ('{"@type":"JobPosting"}', None),
        ('{"@type":"ProfilePage","mainEntity":{"@type":"Person"}}', None),
        ('{"@type":"Person"}', None),
        ('{"@graph":[{"@type":"WebPage"},{"@type":"Person"}]}', "2024-05-03"),
        ('[{"@type":"Event"},{"@type":"Event"}]', "2024-05-03"),
        ('[{"@type":"Event"},{"@type":"NewsArticle"}]', "2024-05-03"),
    ],
)
def test_a_page_about_an_event_a_job_or_a_person_has_other_dates(markup, expected):
    assert published(f"{ld(markup)}<main><h1>Cramp</h1><p>3 May 2024</p>{TEXT}</main>") == expected
    assert published(f"{ld(markup)}<main><h1>Cramp</h1><p>Published 3 May 2024</p>{TEXT}</main>") == "2024-05-03"


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ("<article class='comment'><p>Bob</p><time pubdate datetime='2024-05-03'>May 3</time></article>", None),
        ("<ol class='commentlist'><li><article><time pubdate datetime='2024-05-03'>May 3</time></article></ol>", None),
        ("<article><h3>Another</h3><time pubdate datetime='2024-05-03'>May 3</time></article>", None),
        ("<time pubdate datetime='2024-05-03'>May 3</time>", "2024-05-03"),
        ("<div class='comments-open'><time pubdate datetime='2024-05-03'>May 3</time></div>", "2024-05-03"),
    ],
)
def test_a_marked_date_counts_only_in_the_article_of_the_title(rest, expected):
    assert published(f"<main><article><h1>Cramp</h1>{TEXT * 20}{rest}</article></main>") == expected
    assert published(f"<main><article><h1>Cramp</h1>{TEXT * 20}</article>{rest}</main>") == expected


def test_the_only_article_of_a_page_counts_without_its_title():
    rest = f"{TEXT * 20}<div><time pubdate datetime='2024-05-03'>May 3</time></div>"

    assert published(f"<h1>Cramp</h1><article>{rest}</article>") == "2024-05-03"


def test_lines_that_close_a_page_with_several_dates_are_of_other_articles():
    lines = "<p>Published on 3 May 2024</p><p>Published on 4 May 2024</p>"

    assert published(f"<main><h1>Cramp</h1>{TEXT * 20}{lines}</main>") is None


def test_the_footer_of_an_article_is_part_of_it():
    line = "<footer><p>Published on 3 May 2024</p></footer>"

    assert published(f"<article><h1>Cramp</h1>{TEXT * 20}{line}</article>") == "2024-05-03"
    assert published(f"<article><h1>Cramp</h1>{TEXT * 20}</article>{line}") is None


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("<html lang='en-US'>", "2024-03-04"),
        ("<html lang='en-GB'>", "2024-04-03"),
        ("<html lang='de'>", "2024-04-03"),
        ("<html lang='en'>", None),
        ("<html lang='en'><meta property='og:locale' content='en_US'>", "2024-03-04"),
        ("<meta property='og:locale' content='fr_FR'>", "2024-04-03"),
        ("", None),
    ],
)
def test_the_country_of_the_page_tells_day_from_month(head, expected):
    assert published(f"{head}<h1>Cramp</h1><p>03/04/2024</p>{TEXT}") == expected


SPANISH = (
    "<p>El calambre de la pantorrilla es un dolor que despierta a muchas personas por la noche y que no es grave. "
    "Se pasa en unos minutos, pero la pierna se queda cansada y hay que estirar los músculos con calma.</p>"
)
AFAR = "<p>Sarkan pelmo turvik, ostalen meriko dafnut bolk, sarine mertok olifan, dulen karpo stelin vormak.</p>" * 3


@pytest.mark.parametrize(
    ("source", "language", "expected"),
    [
        (f"<html lang='en-US'><h1>Calambre</h1><p>Publicado el 03/04/2024</p>{SPANISH}", "es", "2024-04-03"),
        (f"<meta property='og:locale' content='en_US'><h1>A</h1><p>Publicado el 03/04/2024</p>{SPANISH}", "es", "2024-04-03"),
        (f"<html lang='en-US'><meta property='og:locale' content='es_MX'><h1>A</h1><p>03/04/2024</p>{SPANISH}", "es", "2024-04-03"),
        (f"<html lang='en-US'><meta name='date' content='03/04/2024'>{SPANISH}", "es", "2024-04-03"),
        (f"<html lang='en-US'><h1>A</h1><p>Published 03/04/2024</p>{TEXT}", "en-US", "2024-03-04"),
        (f"<html lang='en-US'><h1>A</h1><p>Sarkan: 03/04/2024</p>{AFAR}", "en-US", None),
        (f"<html lang='en-US'><h1>A</h1><p>03/04/2024</p>{AFAR}", "en-US", None),
        (f"<html lang='en-US'><h1>A</h1><p>13/04/2024</p>{AFAR}", "en-US", "2024-04-13"),
        ("---\nlang: de\n---\n# A\n\n03/04/2024", "de", "2024-04-03"),
        ("---\nlang: en-US\n---\n# A\n\n03/04/2024", "en-US", "2024-03-04"),
    ],
)  # fmt: skip
def test_dates_are_read_in_the_language_that_the_page_is_in(source, language, expected):
    assert (read(source).language, published(source)) == (language, expected)


def test_the_mark_up_of_films_is_read_in_that_language_too():
    markup = ld('{"@type":"VideoObject","contentUrl":"/a.mp4","uploadDate":"03/04/2024"}')

    assert [each.uploaded for each in read(f"<html lang='de'>{markup}").videos] == [dt.date(2024, 4, 3)]
    assert [each.uploaded for each in read(f"<html lang='en'>{markup}").videos] == [None]


@pytest.mark.parametrize(
    ("source", "modified", "reviewed"),
    [
        ("<h1>A</h1><p>Published 3 May 2024, last updated 4 June 2024</p>", "2024-06-04", None),
        ("<h1>A</h1><p>3 May 2024, last changed <time itemprop='dateModified' datetime='2024-06-04'>4 June</time></p>", "2024-06-04", None),
        ("<h1>A</h1><p>Zuletzt aktualisiert am 4. Juni 2024</p>", "2024-06-04", None),
        ("<h1>A</h1><p>Stand: 4. Juni 2024</p>", "2024-06-04", None),
        ("<h1>A</h1><p>Mis à jour le 4 juin 2024</p>", "2024-06-04", None),
        ("<h1>A</h1><p>Son güncelleme: 4 Haziran 2024</p>", "2024-06-04", None),
        ("<h1>A</h1><p>最終更新日：2024年6月4日</p>", "2024-06-04", None),
        (f"<main><h1>A</h1>{TEXT * 20}<p>Page last updated: 4 June 2024</p></main>", "2024-06-04", None),
        ("<h1>A</h1><p>Medically reviewed by Bea Sample on June 4, 2024</p>", None, "2024-06-04"),
        ("<h1>A</h1><p>Last reviewed: 4 June 2024</p>", None, "2024-06-04"),
        ("<h1>A</h1><dl><dt>Last reviewed</dt><dd>4 June 2024</dd></dl>", None, "2024-06-04"),
        ("<h1>A</h1><p>Zuletzt geprüft am 4. Juni 2024</p>", None, "2024-06-04"),
        ("<h1>A</h1><p>Revisado el 4 de junio de 2024</p>", None, "2024-06-04"),
        (f"<main><h1>A</h1>{TEXT * 20}<p>Page last reviewed: 4 June 2024</p></main>", None, "2024-06-04"),
        ("<h1>A</h1><p>Next review due: 4 June 2024</p>", None, None),
        ("<h1>A</h1><p>4 June 2024</p>", None, None),
        ('<meta property="article:modified_time" content="2024-06-04">', "2024-06-04", None),
        ('<meta name="last-modified" content="2024-06-04">', "2024-06-04", None),
        (ld('{"@type":"WebPage","dateModified":"2024-06-04","lastReviewed":"2024-06-05","reviewedBy":{"@type":"Person","name":"Bea Sample"}}'), "2024-06-04", "2024-06-05"),
        (ld('{"@type":"WebPage","dateModified":"2024-06-04","lastReviewed":"2024-06-04"}'), "2024-06-04", None),
        ('<h1>A</h1><p>Medically reviewed by Bea Sample</p><meta itemprop="lastReviewed" content="2024-06-04">', None, "2024-06-04"),
        ('<meta itemprop="lastReviewed" content="2024-06-04">', None, None),
    ],
)  # fmt: skip
def test_changes_and_reviews_are_told_apart(source, modified, reviewed):
    article = read(source)

    assert (article.modified, article.reviewed) == (
        modified and dt.date.fromisoformat(modified),
        reviewed and dt.date.fromisoformat(reviewed),
    )


def test_a_zone_is_kept():
    line = "<p><time datetime='2024-05-03T10:15:00+02:00'>May 3, 2024</time></p>"

    assert published(f"<h1>Cramp</h1>{line}") == "2024-05-03T10:15:00+02:00"


def test_the_origin_is_the_line():
    origin = read("<main><h1>Cramp</h1><p>Published on 3 May 2024</p></main>").origins["published"]

    assert (origin.source, origin.key, origin.line) == ("text", "date line", 1)


def test_an_element_marked_as_the_date_of_publication_counts_elsewhere_too():
    mark = "<p><span itemprop='datePublished'>3 May 2024</span></p>"

    assert published(f"<main><h1>Cramp</h1>{TEXT * 20}{mark}{TEXT * 20}</main>") == "2024-05-03"


def test_the_date_of_a_comment_is_not_that_of_the_page():
    comment = (
        '<div itemscope itemtype="https://schema.org/Comment"><time itemprop="datePublished" datetime="2024-05-03">'
    )

    assert published(f"<main><h1>Cramp</h1>{TEXT * 20}{comment}</main>") is None


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("<p>Medically reviewed by Ada Example, MD, on 2 October 2023.</p>", ("2023-10-02", None)),
        ("<p>Published on 14 September 2023</p>", (None, "2023-09-14")),
        ("<p>2 October 2023</p>", (None, None)),
        ("<p>Published on 1 May 2023</p><p>Published on 2 May 2023</p>", (None, None)),
        (f"{TEXT}{TEXT}<p>A drug was last reviewed in the hospital on 2 October 2023, said Bea.</p>", (None, None)),
    ],
    ids=["reviewed", "published", "no label", "several", "about something else"],
)
def test_a_page_that_shows_no_title_opens_with_its_dates_if_it_says_so(lines, expected):
    page = read(f"<title>Cramp</title><main>{lines}{TEXT}{TEXT}</main>")

    assert (page.reviewed and page.reviewed.isoformat(), page.published and page.published.isoformat()) == expected
