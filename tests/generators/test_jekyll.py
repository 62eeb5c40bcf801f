"""What Jekyll itself makes of `defaults` and `baseurl`: our tables of values, and jekyll-seo-tag's pictures."""

import json
import runpy
from pathlib import Path

from built_site import example, heads
from recipes import site_of

TABLES = Path(__file__).parent.parent / "config" / "test_jekyll_defaults.py"
SEEN = """Jekyll::Hooks.register :site, :post_write do |site|
  seen = (site.pages + site.documents).to_h do |page|
    values = page.to_liquid
    keys = %w(a f g h l m n p q s t u w z categories permalink)
    [page.relative_path, [page.destination(site.dest).delete_prefix(site.dest + "/"), keys.to_h { |key| [key, values[key]] }.compact]]
  end
  File.write("seen.json", JSON.dump(seen))
end
"""


def test_the_values_of_defaults_are_those_that_we_know(run, tmp_path):
    tables = runpy.run_path(str(TABLES))
    sources = {name: f"---\n{text}\n---\nx" for name, text, _, _ in tables["BUILT"]}
    for name, text in {"_config.yml": tables["CONFIG"], "_plugins/seen.rb": SEEN, **sources}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    code, output = run(tmp_path, "jekyll", "build")

    assert code == 0, output
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    known = {name: [page, json.loads(values)] for name, _, page, values in tables["BUILT"]}
    assert seen == known


def test_pictures_are_where_jekyll_seo_tag_has_them(build, tmp_path):
    folder = example("jekyll", tmp_path)
    config = folder / "_config.yml"
    config.write_text(config.read_text(encoding="utf-8") + "baseurl: /blog\n", encoding="utf-8")
    ours = (folder / "_plugins" / "seoexport.rb").rename(folder / "seoexport.rb")
    assert build("jekyll", folder)[0] == 0
    theirs = pictures(folder)
    ours.rename(folder / "_plugins" / "seoexport.rb")

    code, output = build("jekyll", folder)

    assert code == 0, output
    assert theirs["index.html"] == ["https://quiet-feet.example/blog/img/feet.png"]
    found = pictures(folder)
    assert found["index.html"] == theirs["index.html"]
    assert found["feet/shoes/index.html"] == theirs["index.html"]


def pictures(folder):
    """The address of each page's picture for previews."""
    return {
        path: [line.partition(" = ")[2] for line in head.splitlines() if line[2:].startswith("meta og:image =")]
        for path, head in heads(site_of("jekyll", folder)).items()
    }
