"""What a plugin of WordPress said of a page is what we say of it after the migration."""

import json
import re
import shutil
from io import BytesIO
from pathlib import Path

import pytest

from seoexport import Site, export, extract
from seoexport.cli import main
from seoexport.extractor.wordpress import articles, content_text, items

EXAMPLE = Path(__file__).parents[3] / "examples" / "wordpress"
EXPORTS = ("export.xml", "posts.json")
SITE = Site(base_url="https://example.org/", name="Plain Health", language="en-GB")
ANSWER = json.loads((EXAMPLE / "posts.json").read_text(encoding="utf-8"))
OF_YOAST = [post for post in ANSWER if "yoast_head_json" in post]
#: What Yoast and we both write of a page, by the name of it in `yoast_head_json`.
TAGS = {
    "title": "title",
    "description": "description",
    "canonical": "canonical",
    "og_type": "og:type",
    "og_title": "og:title",
    "og_description": "og:description",
    "og_url": "og:url",
    "og_locale": "og:locale",
    "og_site_name": "og:site_name",
    "article_published_time": "article:published_time",
    "article_modified_time": "article:modified_time",
    "author": "author",
    "twitter_title": "twitter:title",
}


def read(name, **options):
    with (EXAMPLE / name).open("rb") as export:
        return list(items(export, **options))


def tags_of(page):
    found = {}
    for tag in page.tags:
        stated = dict(tag.attributes)
        name = stated.get("name") or stated.get("property") or stated.get("rel") or tag.name
        found[name] = stated.get("content") or stated.get("href") or tag.text
    return found


@pytest.mark.parametrize("name", EXPORTS)
@pytest.mark.parametrize("post", OF_YOAST, ids=lambda post: post["slug"])
def test_the_head_says_what_yoast_said(name, post):
    item = next(each for each in read(name, separator="-") if each.id == str(post["id"]))
    article = extract(content_text(item), url=post["link"], suffix=".md", site=SITE)
    tags, head = tags_of(export(article, SITE)), post["yoast_head_json"]

    assert {key: tags.get(TAGS[key]) for key in TAGS if key in head} == {key: head[key] for key in TAGS if key in head}
    assert set(tags["robots"].split(", ")) == set(head["robots"].values())
    assert tags.get("og:image") == next((each["url"] for each in head.get("og_image", ())), None)
    assert article.findings == ()


def test_types_of_yoast_are_those_of_the_nodes():
    with (EXAMPLE / "export.xml").open("rb") as export:
        made = {article.url: article for article in articles(export, site=SITE)}

    assert made["https://example.org/2024/05/numb-hands/"].article_type == "BlogPosting"
    assert made["https://example.org/about/"].page_type == "AboutPage"


def test_both_exports_state_the_same():
    """The answer of REST lacks earlier slugs, and posts that are not published."""
    of_file = {item.id: dict(item.front_matter) for item in read("export.xml", separator="-")}
    of_rest = {item.id: dict(item.front_matter) for item in read("posts.json")}

    assert of_file.pop("13")["draft"] is True
    assert of_file["7"].pop("aliases") == ["/2024/05/hand-asleep/"]
    assert of_file == of_rest


def test_the_article_of_a_library_caller():
    with (EXAMPLE / "posts.json").open("rb") as answer:
        numb, side, about = articles(answer, site=SITE)

    assert [each.name for each in numb.questions] == ["Is It Dangerous?", "Does a Splint Help?"]
    assert numb.categories == ("Nerves & Muscles",)
    assert numb.keywords == ("sleep", "hands")
    assert (numb.images[0].alt, numb.images[0].width) == ("A hand on a pillow", 1200)
    assert (side.url, side.robots) == ("https://example.org/sleep/positions/", ("noindex", "noarchive"))
    assert about.draft is False


def test_an_answer_without_what_it_refers_to_is_told():
    (bare,) = items(BytesIO(json.dumps({**ANSWER[0], "_embedded": None}).encode()))

    assert bare.front_matter["author"] == "Ada Hill"
    assert "categories" not in bare.front_matter
    assert bare.notes == (
        "its categories, its tags and its picture are only numbers here; add _embed to the address asked",
    )


def test_the_manual_runs(tmp_path, monkeypatch, capfdbinary):
    """Every command of the manual does what it says, and its program runs as it stands there."""
    manual = (EXAMPLE.parents[1] / "docs" / "wordpress.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\$ seoexport (wordpress .+)$", manual, re.MULTILINE)
    (program,) = re.findall(r"```python\n(.*?)```", manual, re.DOTALL)
    for each in (*EXPORTS, "seoexport.yaml"):
        shutil.copy(EXAMPLE / each, tmp_path / each)
    monkeypatch.chdir(tmp_path)

    assert [main(command.split()) for command in commands] == [0, 0, 0]
    capfdbinary.readouterr()
    exec(compile(program, "docs/wordpress.md", "exec"), {})
    assert len(capfdbinary.readouterr().out.splitlines()) == 4 + 3


class TestCommand:
    @pytest.fixture
    def run(self, tmp_path, monkeypatch, capfdbinary):
        monkeypatch.chdir(tmp_path)

        def run(*arguments):
            code = main(["wordpress", *map(str, arguments)])
            out, err = capfdbinary.readouterr()
            return code, out.decode(), err.decode()

        return run

    def test_writes_the_content_files(self, run, tmp_path):
        code, out, err = run(EXAMPLE / "export.xml", "--out", "content", "--separator", "-")
        made = content_of(tmp_path / "content")

        assert (code, out) == (0, "4 written, 0 as they were, 0 left out, in content\n")
        assert err.splitlines() == [
            "seoexport: content/posts/numb-hands.md: the block latest-posts is made by WordPress; it was left out",
            "seoexport: content/posts/not-ready-yet.md: it is draft; its file is a draft",
        ]
        assert made == content_of(EXAMPLE / "expected")

    def test_never_overwrites(self, run, tmp_path):
        run(EXAMPLE / "posts.json", "--out", "content")
        mended = tmp_path / "content" / "pages" / "about.md"
        mended.write_text("mine", encoding="utf-8")

        code, out, err = run(EXAMPLE / "posts.json", "--out", "content")

        assert (code, out) == (3, "0 written, 2 as they were, 1 left out, in content\n")
        assert err == "seoexport: content/pages/about.md: the file is there already; it was left as it is\n"
        assert mended.read_text(encoding="utf-8") == "mine"

    def test_prints_articles(self, run):
        code, out, err = run(EXAMPLE / "posts.json")

        assert [json.loads(line)["title"] for line in out.splitlines()] == [
            "Why Do My Hands Go Numb at Night?",
            "Sleeping on Your Side",
            "About Plain Health",
        ]
        assert (code, err) == (0, "")

    def test_a_truncated_export_is_kept_as_far_as_it_goes(self, run, tmp_path):
        whole = (EXAMPLE / "export.xml").read_bytes()
        (tmp_path / "cut.xml").write_bytes(whole[: whole.index(b"About Plain Health")])

        code, out, err = run("cut.xml", "--out", "content", "--separator", "-")

        assert (code, out) == (3, "2 written, 0 as they were, 0 left out, in content\n")
        assert err.splitlines()[-1].startswith("seoexport: cut.xml: line ")
        assert err.splitlines()[-1].endswith("; what stands in front of it was read")

    def test_two_posts_of_one_address_and_one_name_are_told(self, run, tmp_path):
        post = next(post for post in ANSWER if post["id"] == 11)
        (tmp_path / "twice.json").write_text(json.dumps([post, {**post, "id": 12}]), encoding="utf-8")

        code, _, err = run("twice.json", "--out", "content")

        assert code == 0
        assert sorted(content_of(tmp_path / "content")) == ["pages/about-12.md", "pages/about.md"]
        assert err == (
            "seoexport: content/pages/about-12.md: its address is that of pages/about.md as well: "
            "https://example.org/about/\n"
        )

    @pytest.mark.parametrize(
        ("content", "line"),
        [
            (b"", "this is no export of WordPress; Tools > Export writes one"),
            (b"<rss><channel/></rss>", "this is no export of WordPress; Tools > Export writes one"),
            (b'[{"title": 3}]', "this is no answer of /wp-json/wp/v2/posts or pages"),
            (b'{"code": "rest_forbidden", "message": "Not allowed."}', "WordPress refused to answer: Not allowed."),
            (b"[" * 100_000, "this is no JSON: "),
            (b'<!DOCTYPE rss [<!ENTITY a "aa">]><rss/>', "the export has a DTD"),
        ],
    )
    def test_bad_input_is_one_line(self, run, tmp_path, content, line):
        (tmp_path / "bad").write_bytes(content)

        code, out, err = run("bad")

        assert (code, out, err.count("\n")) == (2, "", 1)
        assert err.startswith("seoexport: bad: ")
        assert line in err

    def test_a_missing_file_is_one_line(self, run):
        assert run("none.xml") == (2, "", "seoexport: none.xml: it cannot be read: No such file or directory\n")


def content_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
