"""What Eleventy itself makes of data files: our tables of values and addresses."""

import json
import runpy
from pathlib import Path

import pytest

TABLES = Path(__file__).parent.parent / "config" / "test_eleventy_data.py"
SEEN = """
  const fs = process.getBuiltinModule("node:fs"), seen = {}, keys = "a b c tags image m x n s".split(" ");
  c.addPreprocessor("seen", "*", (data) => {
    seen[data.page.inputPath] = Object.fromEntries(keys.filter((key) => key in data).map((key) => [key, data[key]]));
  });
  c.on("eleventy.after", ({ results }) => fs.writeFileSync("seen.json", JSON.stringify(
    Object.fromEntries(results.map((page) => [page.inputPath, [page.outputPath, seen[page.inputPath]]])),
  )));
"""


@pytest.mark.parametrize(("table", "config"), [("BUILT", ""), ("SHALLOW", "c.setDataDeepMerge(false);")])
def test_the_values_of_data_files_are_those_that_we_know(run, npm_packages, tmp_path, table, config):
    tables = runpy.run_path(str(TABLES))
    pages = {name: tables["page"](text) for name, text, _, _ in tables[table]}
    config = tables["CONFIG"] % (config + SEEN)
    for name, text in {"eleventy.config.mjs": config, **tables["FILES"], **pages}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")

    code, output = run(tmp_path, npm_packages("eleventy") / "node_modules" / ".bin" / "eleventy")

    assert code == 0, output
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    known = {f"./{name}": [f"./_site/{page}", json.loads(values)] for name, _, page, values in tables[table]}
    assert seen == known
