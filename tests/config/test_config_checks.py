"""What the configuration says about checks, and what of it is refused, with the line."""

import pytest

from seoexport import load
from seoexport.errors import UnusableConfig
from seoexport.model import Checks


def loaded(tmp_path, text, name="seoexport.yaml"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return load(path).checks


def test_without_the_key_nothing_is_said(tmp_path):
    assert loaded(tmp_path, "base_url: https://example.org/\n") is None


def test_all_keys_are_read(tmp_path):
    text = """\
base_url: https://example.org/
check:
  select: [all]
  ignore: images
  severities: {canonical-link: warning, medical: off}
  paths:
    /blog/**: {title-missing: info}
  fail_on: warning
  baseline: known.json
"""

    assert loaded(tmp_path, text) == Checks(
        ignore=("images",),
        severities=(
            ("/**", (("canonical-link", "warning"), ("medical", None))),
            ("/blog/**", (("title-missing", "info"),)),
        ),
        fail_on="warning",
        baseline=str(tmp_path / "known.json"),
    )


def test_toml_says_the_same(tmp_path):
    text = '[tool.seoexport]\nbase_url = "https://example.org/"\n[tool.seoexport.check.severities]\nhead = "off"\n'

    assert loaded(tmp_path, text, "pyproject.toml") == Checks(severities=(("/**", (("head", None),)),))


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("ignore: [imags]", "4: check: ignore: no such rule or group: 'imags'; did you mean 'images'?"),
        (
            "severities: {title-missing: warn}",
            '4: check.severities: title-missing is "warn"; it must be error, warning',
        ),
        (
            "severities: {title-mising: off}",
            "4: check: severities: no such rule or group: 'title-mising'; did you mean",
        ),
        (
            "paths: {/a/**: {title-mising: off}}",
            "4: check.paths: /a/**: no such rule or group: 'title-mising'; did you mean",
        ),
        ("severity: {title-missing: off}", "4: check: unknown key 'severity'; did you mean 'severities'?"),
        ("fail_on: warn", '4: check: fail_on is "warn"'),
    ],
)
def test_misfits_are_refused_with_their_line(tmp_path, said, message):
    with pytest.raises(UnusableConfig) as error:
        loaded(tmp_path, f"# A site\nbase_url: https://example.org/\ncheck:\n  {said}\n")

    assert str(error.value).startswith(f"{tmp_path / 'seoexport.yaml'}:{message}")
