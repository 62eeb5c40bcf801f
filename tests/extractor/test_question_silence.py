"""What looks like a question or an FAQ and is none, each beside what is one."""

import pytest

from seoexport import extract
from seoexport.extractor.faq.headings import announcing

URL = "https://example.org/tea/"
FAQ = "<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p><h3>Is it sweet?</h3><p>No.</p>"
HOT, SWEET = ("Is it hot?", "Yes."), ("Is it sweet?", "No.")


def read(source):
    return [(each.name, each.answer_text) for each in extract(source, url=URL).questions]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"{FAQ}<aside><h3>Do you like us?</h3><p>Follow us.</p></aside>", [HOT, SWEET]),
        (f"{FAQ}<aside><button aria-expanded=false>Are you one of us?</button><p>Join.</p></aside>", [HOT, SWEET]),
        ("<main><p>x</p></main><header><h2>FAQ</h2><h3>Is it hot?</h3><p>Yes.</p></header>", []),
        ("<h2>FAQ</h2><aside><p>Q: Is it hot?</p><p>A: Yes.</p></aside>", []),
        ("<h2>FAQ</h2><aside><p><b>Is it hot?</b></p><p>Yes.</p></aside>", []),
        ("<aside><h2>FAQ</h2></aside><aside><h3>Is it hot?</h3><p>Yes.</p></aside>", []),
        (f"<p>Tea.</p><aside>{FAQ}</aside>", [HOT, SWEET]),
        (f"<p>Tea.</p><aside><section>{FAQ}</section></aside>", [HOT, SWEET]),
        ("<aside><h2>FAQ</h2><p><b>Is it hot?</b></p><p>Yes.</p></aside>", [HOT]),
        (f"<article><header><h1>Tea</h1></header>{FAQ}</article>", [HOT, SWEET]),
    ],
)
def test_an_aside_asks_only_what_it_announces(source, expected):
    assert read(source) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2>Related FAQs</h2><h3><a href=/a/>Is it hot?</a></h3><p>It is made with boiling water.</p>", []),
        ("<h2>Related FAQs</h2><a href=/a/><h3>Is it hot?</h3><p>Boiling water.</p></a>", []),
        ("<h2>FAQ</h2><p><b><a href=/a/>Is it hot?</a></b></p><p>Boiling.</p>", []),
        ("<h2>FAQ</h2><p><a href=/a/><b>Is it hot?</b></a></p><p>Boiling.</p>", []),
        ("<h2>FAQ</h2><h3>Is it hot?</h3><p>Read more »</p>", []),
        ("<h2>FAQ</h2><h3>Is it hot?</h3><p><a href=/a/>Weiterlesen</a></p>", []),
        ("<h2>FAQ</h2><h3>Is it hot?</h3><p>続きを読む</p>", []),
        ("<h2>FAQ</h2><h3><a href='#hot'>Is it hot?</a></h3><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><h3><a href='/tea/#hot'>Is it hot?</a></h3><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><h3><a href='javascript:open()'>Is it hot?</a></h3><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><h3><a href=/a/ aria-expanded=false>Is it hot?</a></h3><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><h3>Is <a href=/it/>it</a> hot?</h3><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><p><b>Is <a href=/it/>it</a> hot?</b></p><p>Yes.</p>", [HOT]),
        ("<h2>FAQ</h2><h3>Is it hot?</h3><p>Yes. <a href=/a/>Read more</a></p>", [("Is it hot?", "Yes. Read more")]),
    ],
)
def test_what_leads_to_another_page_is_no_question(source, expected):
    assert read(source) == expected


@pytest.mark.parametrize(
    ("heading", "announces"),
    [
        ("SSS", True),
        ("SSS:", True),
        ("S.S.S. (Sıkça Sorulan Sorular)", True),
        ("ЧаВо о чае", True),
        ("SSS pension plan", False),
        ("How the SSS works", False),
        ("Tri-SSS", False),
    ],
)
def test_an_abbreviation_announces_as_the_whole_heading(heading, announces):
    assert announcing([heading]) == [0] * announces


def details(*titles):
    return "".join(f"<details><summary>{title}</summary>Some words.</details>" for title in titles)


def buttons(*titles):
    return "".join(f"<div><button aria-expanded=false>{title}</button><div>Some words.</div></div>" for title in titles)


def terms(*titles):
    return f"<dl>{''.join(f'<dt>{title}</dt><dd>Some words.</dd>' for title in titles)}</dl>"


ASKED = ("Is it hot?", "Is it sweet?")


@pytest.mark.parametrize("shape", [details, buttons, terms])
@pytest.mark.parametrize(
    ("titles", "are_faq"),
    [
        (["Have a coupon?"], False),
        (["Forgot your password?"], False),
        (["What's new?"], False),
        (["When?", "Where?"], False),
        (["Forgot your password?", "Looking for a gift?"], False),
        (["Passwort vergessen?", "Noch kein Konto?"], False),
        (["Is it hot?", "Where?"], False),
        (ASKED, True),
        ((*ASKED, "Why?"), True),
        ((*ASKED, "Need help to brew it?"), True),
        (["Wie heiß ist er?", "Wie süß ist er?"], True),
        (["熱いですか？", "甘いですか？"], True),
    ],
)
def test_widgets_are_no_faq(shape, titles, are_faq):
    assert [name for name, _ in read(f"<main>{shape(*titles)}</main>")] == (list(titles) if are_faq else [])


@pytest.mark.parametrize("shape", [details, terms])
@pytest.mark.parametrize("title", ["Why?", "Forgot your password?"])
def test_in_an_faq_a_single_word_asks(shape, title):
    assert [name for name, _ in read(f"<h2>FAQ</h2>{shape(title)}")] == [title]


@pytest.mark.parametrize(
    ("titles", "expected"),
    [
        (["How hot should it be?"], ["How hot should it be?"]),
        (["¿Qué temperatura debe tener?"], ["¿Qué temperatura debe tener?"]),
        (["How hot?"], []),
        (["Have a coupon or a voucher?"], []),
        (["How hot should it be?", "Size"], []),
    ],
)
def test_details_that_stand_alone_ask_in_a_whole_sentence(titles, expected):
    assert [name for name, _ in read(f"<article>{details(*titles)}</article>")] == expected


def headings(*titles):
    return "<h2>FAQ</h2>" + "".join(f"<h3>{title}</h3><p>Some words.</p>" for title in titles)


@pytest.mark.parametrize(
    "title",
    [
        "D3: what does it do?",
        "V8 - why is it loud?",
        "F 16 pilots: who are they?",
        "S24: is it worth it?",
        "F1: who wins?",
        "P 45 or P 60: which one?",
        "В 3 месяца что он умеет?",
        "Question 3 on the form: what is it?",
    ],
)
@pytest.mark.parametrize("shape", [headings, buttons, details, terms])
def test_a_question_keeps_its_subject(shape, title):
    source = f"<h2>FAQ</h2>{shape(title, 'Is it sweet at all?')}"

    assert [name for name, _ in read(source)] == [title, "Is it sweet at all?"]


@pytest.mark.parametrize(
    ("titles", "names"),
    [
        (["Q: Is it hot?"], ["Is it hot?"]),
        (["Q3: Is it hot?"], ["Is it hot?"]),
        (["F: Ist er heiß?"], ["Ist er heiß?"]),
        (["Frage 3: Ist er heiß?"], ["Ist er heiß?"]),
        (["問3：熱いですか？"], ["熱いですか？"]),
        (["F1: Ist er heiß?", "F2: Ist er süß?"], ["Ist er heiß?", "Ist er süß?"]),
        (["F1 Ist er heiß?", "F2 Ist er süß?", "F3 Warum?"], ["Ist er heiß?", "Ist er süß?", "Warum?"]),
        (["S23: is it good?", "S24: is it good?"], ["S23: is it good?", "S24: is it good?"]),
    ],
)
@pytest.mark.parametrize("shape", [headings, buttons])
def test_a_label_is_taken_off(shape, titles, names):
    assert [name for name, _ in read(f"<h2>FAQ</h2>{shape(*titles)}")] == names


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<p>F1: who wins?</p><p>Max.</p><p>D3: what is it?</p><p>A vitamin.</p>", []),
        ("<p>F1: Ist er heiß?</p><p>Ja.</p><p>F2: Ist er süß?</p><p>Nein.</p>", [("Ist er heiß?", "Ja."), ("Ist er süß?", "Nein.")]),
        ("<p>Q: How far?</p><p>A 5 minute walk.</p>", [("How far?", "A 5 minute walk.")]),
        ("<p>Q: How far?</p><p>A 2.5 km run.</p>", [("How far?", "A 2.5 km run.")]),
        ("<p>Q: When?</p><p>A.M. is best.</p>", [("When?", "A.M. is best.")]),
        ("<p>Q1: How far?</p><p>A1: Not at all.</p>", [("How far?", "Not at all.")]),
        ("<p>Q1 How far?</p><p>A1 Not at all.</p>", [("How far?", "Not at all.")]),
        ("<p>Q. How far?</p><p>A. 2 km.</p>", [("How far?", "2 km.")]),
    ],
)  # fmt: skip
def test_labels_of_lines(source, expected):
    assert read(f"<h2>FAQ</h2>{source}") == expected
