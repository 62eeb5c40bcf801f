"""Zensical, which runs no plugins of others: our command after its build."""

import pytest
from built_site import contents, doubled, example, expected_heads, findings, heads


@pytest.fixture(scope="session")
def tools(python_tools):
    return python_tools("zensical")


def test_heads_are_right_nothing_is_doubled_and_a_second_build_changes_nothing(tools, run, tmp_path):
    folder = example("zensical", tmp_path)
    built = []
    for _ in range(2):
        assert run(folder, tools / "zensical", "build")[0] == 0
        code, output = run(folder, tools / "seoexport", "apply", "site", "--fail-on", "warning")
        assert code == 0, output
        built.append(contents(folder / "site"))

    assert built[0] == built[1]
    assert heads(folder / "site") == expected_heads("zensical")
    assert doubled(folder / "site") == []
    assert findings(folder / "site", "--config", str(folder / "seoexport.yaml")) == []


def test_a_plugin_of_ours_has_no_effect_there(tools, run, tmp_path):
    folder = example("zensical", tmp_path)
    settings = folder / "zensical.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "\n[project.plugins.seoexport]\n", encoding="utf-8")

    assert run(folder, tools / "zensical", "build")[0] == 0
    assert not [path for path, content in contents(folder / "site").items() if b"data-seoexport" in content]
