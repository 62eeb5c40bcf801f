"""MDX: what a reader of the page sees of it, without modules, components and expressions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoexport import extract

URL = "https://example.org/cramp/"
YOUTUBE = "https://www.youtube.com/embed/abcdefghijk"


def article(source):
    return extract(source, url=URL, suffix=".mdx")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("import A from './a'\n\nRest.", "Rest."),
        ("import A from './a'\nimport {B, C} from \"b\";\n\nRest.", "Rest."),
        ("import {\n  B,\n  C,\n} from 'b';\n\nRest.", "Rest."),
        ("import './a.css'\n\nRest.", "Rest."),
        ("export const a = {\n  b: 1,\n\n  c: 2,\n}\n\nRest.", "Rest."),
        ("export default function A() {\n  return <p>Hidden</p>\n}\n\nRest.", "Rest."),
        ("---\ntitle: A\n---\nimport A from './a'\n\nRest.", "Rest."),
        ("Rest.\n\nimport A from './a'\n\nSleep.", "Rest. Sleep."),
        ("import duties are high.\n\nRest.", "import duties are high. Rest."),
        ("export is a word.", "export is a word."),
        ("Rest.\nimport is a word.", "Rest. import is a word."),
        ("```js\nimport A from './a'\n```", "import A from './a'"),
        ("Rest {/* not\nshown */}helps.", "Rest helps."),
        ("Rest {props.a > 1 ? 'x' : {b: 2}.b} helps.", "Rest helps."),
        ("Rest{' '}helps {\"you\"}.", "Rest helps you."),
        ("Write \\{a\\} or `{a}`.", "Write {a} or {a}."),
        ("An open { brace stays.", "An open { brace stays."),
        ("<Card title='A'>Rest.</Card>", "Rest."),
        ('<Tabs>\n  <TabItem value="a">\n\n    Rest **well**.\n\n  </TabItem>\n</Tabs>', "Rest well."),
        ("<A.B c={{d: '>'}} e={() => <f/>}>\nRest.\n</A.B>", "Rest."),
        ('<A\n  b="c > d"\n/>\n\nRest.', "Rest."),
        ("<>Rest.</>", "Rest."),
        ('Rest <Icon name="a" /> helps.', "Rest helps."),
        ('<div className="a" style={{color: "red"}}>Rest.</div>', "Rest."),
        ("1 < 2 and 3 > 2.", "1 < 2 and 3 > 2."),
        ("1 <A 2.", "1 <A 2."),
        (":::note[Take care]\n\nRest.\n\n:::", "Take care Rest."),
        ("- one\n\n    still one\n\n<A>\n    Rest.\n</A>", "one still one Rest."),
        ("<Steps>\n\n1. Rest\n\n   ```sh\n   {a}\n   ```\n\n2. Sleep\n\n</Steps>", "Rest {a} Sleep"),
    ],
)
def test_what_is_shown(source, text):
    assert " ".join(article(source).text.split()) == text


@pytest.mark.parametrize(
    "source",
    [
        '<YouTube id="abcdefghijk" title="Calf" />',
        '<YouTube videoId={"abcdefghijk"} title={`Calf`} />',
        "<YouTube\n  id='https://youtu.be/abcdefghijk'\n  title='Calf'\n/>",
        '<LiteYouTubeEmbed id="abcdefghijk" title="Calf" />',
        '<ReactPlayer controls url="https://www.youtube.com/watch?v=abcdefghijk" title="Calf" />',
        '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="Calf" allowFullScreen={true} style={{a: 1}}></iframe>',
        '<iframe src={"https://www.youtube.com/embed/abcdefghijk"} title="Calf"></iframe>',
    ],
)
def test_players(source):
    (video,) = article(f"Rest.\n\n{source}\n\nSleep.").videos

    assert (video.embed_url, video.name) == (YOUTUBE, "Calf")


@pytest.mark.parametrize(
    "source",
    [
        "<YouTube id={props.id} />",
        "`<YouTube id='abcdefghijk' />`",
        "{/* <YouTube id='abcdefghijk' /> */}",
        "<YouTube />",
    ],
)
def test_no_players(source):
    assert article(source).videos == ()


@pytest.mark.parametrize(
    "source",
    [
        '<Accordion title="Is it safe at all?">\n  For *most*.\n</Accordion>',
        "<AccordionGroup>\n  <Accordion title='Is it safe at all?'>\n\n    For *most*.\n\n  </Accordion>\n</AccordionGroup>",
        '<Collapsible label={"Is it safe at all?"}>\n\nFor *most*.\n\n</Collapsible>',
        '<FaqItem question="Is it safe at all?" answer="For most." />',
        "<details>\n<summary>Is it safe at all?</summary>\n\nFor *most*.\n\n</details>",
        '<details className="a" open={true}>\n<summary>Is it safe at all?</summary>\n\nFor *most*.\n\n</details>',
    ],
)
def test_a_question_that_opens(source):
    (question,) = article(f"# Cramp\n\n{source}\n\nAfter.").questions

    assert (question.name, question.answer_text) == ("Is it safe at all?", "For most.")


def test_a_computed_address_is_none():
    (image,) = article("<img src={require('./a.png').default} alt=\"A\" />\n\n<img src={'/b.png'} alt=\"B\" />").images

    assert (image.url, image.alt) == ("https://example.org/b.png", "B")


@pytest.mark.parametrize("source", ["## Is it safe? {#safe}", "## Is it safe? {/* #safe */}"])
def test_ids_of_headings(source):
    (section,) = article(source).sections

    assert (section.heading, section.anchor) == ("Is it safe?", "safe")


PIECES = st.sampled_from(
    [
        "<A>",
        "</A>",
        "<A b={",
        "}",
        "{",
        "/>",
        "<>",
        "</>",
        "<Details title='x'>",
        "</Details>",
        "import a from 'b'\n",
        "export const a = {\n",
        "\n",
        "\n\n",
        "`",
        "```\n",
        '"',
        "'",
        "a ",
        "{/*",
        "*/}",
        "<div c={d}>",
        "</div>",
        ":::\n",
    ]
)


@settings(max_examples=300)
@given(st.lists(PIECES, max_size=25))
def test_every_text_is_read(pieces):
    article("x " + "".join(pieces))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("1. One\n\n</Steps>\n\n<Card>\n\t\tUse *cool* water.\n</Card>", "One Use cool water."),
        ("1. One\n   <Card>\n   two **three**\n   </Card>", "One two three"),
        ("<img src={a} />\n**Rest** helps", "Rest helps"),
        ("<details>\n<summary>Why?</summary>\nIt *helps*.\n</details>", "Why? It helps."),
        ("<Mark>Rest</Mark> *helps*", "Rest helps"),
        ("<b>Rest</b> *helps*", "Rest helps"),
    ],
)
def test_a_tag_that_fills_its_line_ends_what_stands_above_it(source, text):
    assert " ".join(article(source).text.split()) == text


def test_pictures_below_one_another():
    found = article("<img src={a} alt='b' />\n<img src='/c.png' />\n![d](/e.png)")

    assert [image.url.rpartition("/")[2] for image in found.images] == ["c.png", "e.png"]
