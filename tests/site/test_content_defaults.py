"""What counts below front matter reaches the page, and is asked for again when the file that states it changes."""

import pytest

from seoexport.cli import main

PAGE = "<!doctype html><html lang=en><head><title>Calf</title></head><body><h1>Calf</h1><p>By Ada Sample. Words.</p></body></html>"
JEKYLL = "url: https://x.example\ndefaults: [{{scope: {{path: posts}}, values: {{description: {} words.}}}}]\n"


@pytest.fixture
def described(tmp_path, capsys):
    """What applies to a site with these files, and returns the description of its page."""

    def described(config, files):
        page = tmp_path / "_site" / "posts" / "calf" / "index.html"
        if not page.exists():
            page.parent.mkdir(parents=True)
            page.write_text(PAGE, encoding="utf-8")
        for name, text in {"posts/calf.md": "---\ntitle: Calf\n---\n", **files}.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, encoding="utf-8")
        (tmp_path / "seoexport.yaml").write_text("base_url: https://x.example/\nname: Words\n", encoding="utf-8")
        (tmp_path / config).touch()
        code = main(
            ["apply", str(tmp_path / "_site"), "--config", str(tmp_path / "seoexport.yaml"), "--fail-on", "never"]
        )
        assert code == 0, capsys.readouterr().err
        found = page.read_text(encoding="utf-8").partition('name="description" content="')[2]
        return found.partition('"')[0]

    return described


@pytest.mark.parametrize(
    ("config", "name", "text"),
    [
        ("_config.yml", "_config.yml", "permalink: pretty\n" + JEKYLL),
        ("eleventy.config.js", "posts/posts.json", '{{"description": "{} words."}}'),
    ],
)
def test_a_value_that_changes_is_taken_over(described, config, name, text):
    assert described(config, {name: text.format("First")}) == "First words."
    assert described(config, {name: text.format("First")}) == "First words."
    assert described(config, {name: text.format("Other")}) == "Other words."
    assert described(config, {"posts/calf.md": "---\ntitle: Calf\ndescription: Own words.\n---\n"}) == "Own words."


def test_nothing_is_said_where_nothing_is_stated(described):
    files = {"posts/posts.11tydata.js": 'export default { description: "Computed words." };'}

    assert described("eleventy.config.js", files) == ""
