"""Who wrote a page: every place that may say so, those that speak of others, and the order among them."""

import pytest

from seoexport import Site, extract
from seoexport.model import Image, Organization, Person

URL = "https://example.org/pain/cramp/"
ADA = Person(name="Ada Example")


def read(source, url=URL, site=None):
    return extract(source, url=url, suffix=".md" if source.startswith("---") else ".html", site=site)


def names(source, url=URL):
    return [agent.name for agent in read(source, url).authors]


def ld(text):
    return f'<script type="application/ld+json">{text}</script>'


def article(author):
    return ld(f'{{"@type":"Article","author":{author}}}')


def labelled(*values):
    keys = ("label1", "data1", "label2", "data2")
    return "".join(f'<meta name="twitter:{key}" content="{value}">' for key, value in zip(keys, values, strict=True))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (article('"Ada Example"'), ["Ada Example"]),
        (article('{"@type":"Person","name":["Ada Example"]}'), ["Ada Example"]),
        (article('{"@type":"Person","givenName":"Ada","familyName":"Example"}'), ["Ada Example"]),
        (article('[{"name":"Ada Example"},{"name":"Bea Sample"}]'), ["Ada Example", "Bea Sample"]),
        (article('{"@type":"Person","name":"Ada Example, Bea Sample"}'), ["Ada Example", "Bea Sample"]),
        (article('[{"name":"ADA EXAMPLE"},{"name":"Ada Example"}]'), ["Ada Example"]),
        (article('{"@type":"Person","name":"ada_ex"}'), []),
        (article('{"@type":"Person","name":""}'), []),
        (article('{"@type":"Person","name":"Redaktion"}'), []),
        (ld('{"@type":"Article","creator":{"name":"Ada Example"}}'), ["Ada Example"]),
        (ld('{"@type":"DiscussionForumPosting","author":{"name":"Ada Example"}}'), ["Ada Example"]),
        (ld('{"@type":"Article","comment":{"@type":"Comment","author":{"name":"Ada Example"}}}'), []),
        (ld('{"@type":"Review","author":{"name":"Ada Example"}}'), []),
        (ld('{"@type":"Book","author":{"name":"Ada Example"}}'), []),
        (ld('{"@type":"ImageObject","author":{"name":"Ada Example"}}'), []),
        (ld('{"@type":"ItemList","itemListElement":[{"@type":"Article","author":"Ada Example"}]}'), []),
        (
            ld(
                '{"@graph":[{"@type":"WebPage","author":"https://example.org/#a"},'
                '{"@type":"Person","@id":"https://example.org/#a","name":"Ada Example"}]}'
            ),
            ["Ada Example"],
        ),
        (
            ld(
                '{"@graph":[{"@type":"Article","author":{"@id":"#a","url":"/ada/"}},'
                '{"@type":"Person","@id":"#a","name":"Ada Example"}]}'
            ),
            ["Ada Example"],
        ),
        # A recipe names in full whom the post calls by a first name.
        (
            ld(
                '{"@graph":[{"@type":"Article","author":{"name":"Ada"}},{"@type":"Recipe","author":{"name":"Ada Example"}}]}'
            ),
            ["Ada Example"],
        ),
    ],
)
def test_authors_in_mark_up(source, expected):
    assert names(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Example">',
            [ADA.name],
        ),
        ('<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada">', ["Ada"]),
        (
            '<meta name="twitter:label1" content="Bir dilde"><meta name="twitter:data1" content="Ada Example">'
            '<meta name="twitter:label2" content="Süre"><meta name="twitter:data2" content="5 dakika">',
            ["Ada Example"],
        ),
        ('<meta name="twitter:label1" content="Est. reading time"><meta name="twitter:data1" content="5 minutes">', []),
        ('<meta name="twitter:label1" content="Price"><meta name="twitter:data1" content="Five Dollars">', []),
        (labelled("Ditulis", "Ada Example", "Waktu", "5 menit"), ["Ada Example"]),
        (labelled("Skrifað", "Ada Example", "Verð", "5 krónur"), []),
        (labelled("Written by", "Ada Example", "Beds", "3"), ["Ada Example"]),
        (labelled("Genre", "Science Fiction", "Pages", "320"), []),
        (labelled("Location", "New York", "Beds", "3"), []),
        (labelled("Price", "Free Shipping", "Stock", "12 left"), []),
        ('<html lang="en">' + labelled("Genre", "Science Fiction", "Running time", "120 min"), []),
        (
            labelled("Genre", "Science Fiction", "Pages", "320") + '<meta name="author" content="Bea Sample">',
            ["Bea Sample"],
        ),
        (
            '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="">'
            '<meta name="author" content="Ada Example">',
            ["Ada Example"],
        ),
        ('<meta name="author" content="Ada Example and Bea Sample">', ["Ada Example", "Bea Sample"]),
        ('<meta name="author" content="Ada Example, Health Editor">', ["Ada Example"]),
        ('<meta property="article:author" content="https://social.example/ada">', []),
        ('<meta property="article:author" content="Ada Example">', ["Ada Example"]),
        (
            '<meta name="parsely-author" content="Ada Example"><meta name="parsely-author" content="Bea Sample">',
            ["Ada Example", "Bea Sample"],
        ),
        ('<meta name="citation_author" content="Ada Example">', ["Ada Example"]),
        ('<meta name="dc.creator" content="Ada Example">', ["Ada Example"]),
        ('<meta name="author" content="ada@example.org">', []),
        ('<meta name="author" content="ada.example">', []),
        ('<meta name="author" content="ada.example"><h1>A</h1><p>ada.example, Monday', ["ada.example"]),
        ('<meta name="author" content="Example Web Design GmbH">', []),
        ('<meta property="og:site_name" content="Plain Health"><meta name="author" content="Plain Health">', []),
        ('<meta name="twitter:creator" content="@ada">', []),
    ],
)
def test_authors_in_the_head(source, expected):
    assert names(source) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<h1>A</h1><span class="author">Ada Example</span>', ["Ada Example"]),
        ('<h1>A</h1><p class="byline">By <a href="/ada/">Ada Example</a> and <a href="/bea/">Bea Sample</a></p>', ["Ada Example", "Bea Sample"]),
        ('<h1>A</h1><div class="post-meta">3 May · <span class="author vcard"><a class="url fn n">Ada</a></span></div>', ["Ada"]),
        ('<h1>A</h1><div itemprop="author" itemscope><span itemprop="name">Ada Example</span></div>', ["Ada Example"]),
        ('<h1>A</h1><div class="c-author__name">By <b>Ada Example</b><span>Staff Writer</span></div>', ["Ada Example"]),
        ('<h1>A</h1><div class="author-box"><div class="author-name">Ada Example</div><div class="author-bio">Bea Sample taught her</div></div>', ["Ada Example"]),
        ("<h1>A</h1><p>By Ada Example</p>", ["Ada Example"]),
        ("<h1>A</h1><p>by ADA EXAMPLE</p>", ["ADA EXAMPLE"]),
        ("<h1>A</h1><p>By</p><p>Ada Example</p>", ["Ada Example"]),
        ("<h1>A</h1><p>10 May 2024 · By Ada Example | 3 min</p>", ["Ada Example"]),
        ("<p>By Ada Example</p><h1>A</h1>", ["Ada Example"]),
        ("<h1>A</h1>" + "<p>Text.</p>" * 40 + "<p>Written by Ada Example</p>", ["Ada Example"]),
        ("<h1>A</h1>" + "<p>Text.</p>" * 40 + "<p>Author:</p><p>Ada Example</p>", ["Ada Example"]),
        ('<h1>A</h1><div class="author">王小明 2024-05-03 10:00</div>', ["王小明"]),
        # silence
        ("<h1>A</h1><p>The book by Ada Example is out.</p>", []),
        ("<h1>A</h1><p>By the numbers</p>", []),
        ("<h1>A</h1><p>By Monday it was over.</p>", []),
        ("<h1>A</h1><p>Photo by Ada Example</p>", []),
        ("<h1>A</h1><p>Reviewed by Ada Example</p>", []),
        ("<h1>A</h1><p>Fact checked by Ada Example</p>", []),
        ('<h1>A</h1><p>Edited by</p><p class="author">Ada Example</p>', []),
        ('<h1>A</h1><p>Medically reviewed by</p><p class="author-name">Ada Example</p>', []),
        ('<h1>A</h1><p class="author">Staff Writer</p>', []),
        ('<h1>A</h1><div itemscope itemtype="https://schema.org/Review"><b itemprop="author">Ada Example</b></div>', []),
        ('<h1>A</h1><p class="author-bio">Ada Example</p>', []),
        ('<h1>A</h1><p class="authority">Ada Example</p>', []),
        ('<h1>A</h1><ol class="comments"><li><b class="author">Ada Example</b></li></ol>', []),
        ('<h1>A</h1><aside class="sidebar"><span class="author">Ada Example</span></aside>', []),
        ('<h1>A</h1><div class="related-posts"><span class="byline">By Ada Example</span></div>', []),
        ('<h1>A</h1><nav><span class="author">Ada Example</span></nav>', []),
        ("<h1>A</h1><footer><p>Posted by Ada Example</p></footer>", []),
        ("<h1>A</h1>" + "<p>Text.</p>" * 40 + "<p>By Ada Example</p>", []),
        ("<h1>A</h1><p hidden>By Ada Example</p>", []),
    ],
)  # fmt: skip
def test_authors_in_the_text(body, expected):
    assert names(body) == expected


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("de", "Von Ada Beispiel", ["Ada Beispiel"]),
        ("de", "12. Mai 2024 von Ada Beispiel", ["Ada Beispiel"]),
        ("de", "Eingestellt von Ada Beispiel", ["Ada Beispiel"]),
        ("de", "Autorin: Ada Beispiel", ["Ada Beispiel"]),
        ("fr", "Par Ada Exemple, le 12 mai 2024", ["Ada Exemple"]),
        ("es", "Por Ada Muestra", ["Ada Muestra"]),
        ("pt", "Por Ada Amostra e Bea Outra", ["Ada Amostra", "Bea Outra"]),
        ("it", "di Ada Esempio", ["Ada Esempio"]),
        ("nl", "Door Ada Voorbeeld", ["Ada Voorbeeld"]),
        ("da", "Af Ada Eksempel", ["Ada Eksempel"]),
        ("sv", "Av Ada Exempel", ["Ada Exempel"]),
        ("pl", "Autor: Ada Przykład", ["Ada Przykład"]),
        ("ru", "Автор: Ада Пример", ["Ада Пример"]),
        ("zh", "作者：王小明", ["王小明"]),
        ("en", "Von Ada Beispiel", []),
        ("de", "Von Bonn bis Berlin", []),
    ],
)
def test_bylines_of_many_languages(language, line, expected):
    assert names(f'<html lang="{language}"><h1>A</h1><p>{line}</p>') == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        # The site's own name gives way to a person, wherever that one stands.
        (
            '<meta property="og:site_name" content="Plain Talk"><meta name="author" content="Plain Talk">'
            "<h1>A</h1><p>By Ada Example</p>",
            (ADA,),
        ),
        (
            article('{"@type":"Organization","name":"Plain Talk"}') + "<h1>A</h1><p>By Ada Example</p>",
            (ADA,),
        ),
        (article('{"@type":"LocalBusiness","name":"Plain Talk"}'), (Organization(name="Plain Talk"),)),
        (article('{"@type":"Dentist","name":"Plain Teeth"}'), (Organization(name="Plain Teeth"),)),
        (article('{"@type":["Person","Organization"],"name":"Ada Example"}'), (ADA,)),
        (article('{"@type":"Person","name":"The Daily Example"}'), (Organization(name="The Daily Example"),)),
        (
            '<meta property="og:site_name" content="Plain Talk">' + article('{"@type":"Person","name":"Plain Talk"}'),
            (Organization(name="Plain Talk"),),
        ),
        (
            '<meta property="og:site_name" content="Ada Example">'
            + ld('{"@type":"Article","author":{"name":"Ada Example"},"publisher":{"@type":["Person","Organization"],"name":"Ada Example"}}'),
            (ADA,),
        ),
        (article('{"@type":"Person","name":"Ada Example"}'), (ADA,)),
        (article('{"@type":"Person","name":"Zed Kitchen"}'), (Person(name="Zed Kitchen"),)),
        (article('{"@type":"Person","name":"Associated Press"}'), (Organization(name="Associated Press"),)),
        (article('{"@type":"Person","name":"Nguyen Le Van"}'), (Person(name="Nguyen Le Van"),)),
        (article('{"@type":"Person","name":"Ada Example Team"}'), (Organization(name="Ada Example Team"),)),
        ("---\nauthor: Ada Example, New York\n---\nx", (ADA,)),
        ("---\nauthor: Ada Example, Registered Dietitian\n---\nx", (Person(name="Ada Example", job_title="Registered Dietitian"),)),
        ("---\nauthor: Ada Example, Bea Sample and Cy Other\n---\nx", (ADA, Person(name="Bea Sample"), Person(name="Cy Other"))),
        ("---\nauthor: Ada Example & Bea Sample\n---\nx", (ADA, Person(name="Bea Sample"))),
        (
            "---\nauthor: Ada Example, MD, Bea Sample\n---\nx",
            (Person(name="Ada Example", properties={"honorificSuffix": "MD"}), Person(name="Bea Sample")),
        ),
        ("---\nauthor: {name: Zed Kitchen}\n---\nx", (Person(name="Zed Kitchen"),)),
        ("---\nauthor: {name: Example Team}\n---\nx", (Organization(name="Example Team"),)),
        ("---\nauthor: Example Team\n---\nx", (Organization(name="Example Team"),)),
        (
            article('{"name":"Ada Example","url":"/ada/","image":{"url":"/ada.jpg"},"jobTitle":"Physiotherapist","sameAs":"https://orcid.org/0"}'),
            (
                Person(
                    name="Ada Example",
                    url="https://example.org/ada/",
                    image=Image(url="https://example.org/ada.jpg"),
                    job_title="Physiotherapist",
                    same_as=("https://orcid.org/0",),
                ),
            ),
        ),
        (
            '<h1>A</h1><p class="author"><a href="/ada/">Ada Example</a>, Senior Editor</p>',
            (Person(name="Ada Example", url="https://example.org/ada/", job_title="Senior Editor"),),
        ),
        ("---\nauthors: [Ada Example, {name: Bea Sample, job_title: Nurse}]\n---\nx", (ADA, Person(name="Bea Sample", job_title="Nurse"))),
        # A byline beside the title says more than a first name in the mark-up.
        (article('{"name":"Ada"}') + "<h1>A</h1><p>By Ada Example</p>", (ADA,)),
        (article('{"name":"Ada"}') + "<h1>A</h1><p>Text.</p>", (Person(name="Ada"),)),
    ],
)  # fmt: skip
def test_people_apart_from_bodies(source, expected):
    assert read(source).authors == expected


def test_a_key_of_the_register_need_not_look_like_a_name():
    ada = Person(name="Ada Example", key="ada_ex")
    site = Site(base_url="https://example.org/", authors=(ada,))

    assert read("---\nauthor: ada_ex\n---\nx", site=site).authors == (ada,)


@pytest.mark.parametrize(
    "stated", ["[Ada Example, ada]", "[ada, Ada Example]", "[ada, ada]", "[{name: Ada Example}, ada]"]
)
@pytest.mark.parametrize("key", ["author", "authors", "reviewers"])
def test_a_person_of_the_register_stands_once(stated, key):
    ada = Person(name="Ada Example", key="ada", url="https://example.org/ada/")
    site = Site(base_url="https://example.org/", authors=(ada,))

    found = read(f"---\n{key}: {stated}\n---\nx", site=site)

    assert (found.reviewers if key == "reviewers" else found.authors) == (ada,)


def test_other_people_stand_beside_those_of_the_register():
    ada = Person(name="Ada Example", key="ada")
    site = Site(base_url="https://example.org/", authors=(ada, Person(name="Ada Exampleson", key="adas")))

    found = read("---\nauthors: [Bea Sample, ada, adas]\n---\nx", site=site).authors

    assert [each.name for each in found] == ["Bea Sample", "Ada Example", "Ada Exampleson"]


def test_the_address_alone_makes_no_body_of_a_person():
    assert read('<meta name="author" content="Ada Example">', "https://adaexample.com/a/").authors == (ADA,)


@pytest.mark.parametrize("name", ["(" * 400_000, "a" * 400_000 + " @", "<" * 400_000])
def test_a_hostile_name_of_the_site_costs_no_more_than_its_length(name):
    source = f'<meta property="og:site_name" content="{name}"><meta name="author" content="Ada Example">'

    assert read(source).authors == (ADA,)


@pytest.mark.parametrize(
    ("source", "source_of", "key"),
    [
        (article('"Ada Example"'), "markup", "author"),
        ('<meta name="author" content="Ada Example">', "head", "meta author"),
        ("<h1>A</h1><p>By Ada Example", "text", "byline"),
    ],
)
def test_the_origin_of_an_author(source, source_of, key):
    origin = read(source).origins["authors"]

    assert (origin.source, origin.key) == (source_of, key)
