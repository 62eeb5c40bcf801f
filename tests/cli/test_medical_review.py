"""The table of conditions as `medical review` draws it up: whole, added to, and never changed behind anybody's back."""

import csv
import io
import json
import sys
from dataclasses import replace

import pytest

from seoexport import Site
from seoexport.cli import main
from seoexport.cli.options import only_approved
from seoexport.config import load
from seoexport.config.conditions import rows
from seoexport.medical import icd_10_cm
from seoexport.model import MedicalPolicy
from seoexport.site.splice import with_block

HEAD = "# The codes of conditions"
HEEL = "medical_condition: { name: Plantar fasciitis, alternate_name: [Plantar heel pain] }"
HEEL_ROW = """\
- name: Plantar fasciitis
  also: [Plantar heel pain]
  type: MedicalCondition
  codes:
    - { system: ICD-10-CM, value: M72.2 }
  approved_by:
  approved:
  source: "ICD-10-CM of simple-icd-10-cm 1.5.0, synonym"
  # on content/heel.md
"""
GOUT_ROW = """\
-   name: "gouts"     # as Ada wants it
    codes: [ { system: ICD-10-CM, value: M10.9 } ]
    approved_by: Ada Example
    approved: 2026-05-10
"""


HEALTH_PAGE = b"""<html lang=en><head><title>Gout</title></head><body><h1>Gout</h1>
<p>A doctor can tell gout from other pain by the blood of the patient.</p>
<h2>Causes</h2><p>Crystals.</p><h2>Treatment</h2><p>Medicine.</p></body></html>"""


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    return tmp_path


@pytest.fixture
def page(folder):
    def page(name, seo, title="A page"):
        path = folder / "content" / name
        path.write_text(f"---\ntitle: {title}\nseo:\n  {seo}\n---\nText.\n", encoding="utf-8")
        return path

    return page


@pytest.fixture
def run(capfdbinary):
    def run(*arguments):
        code = main(["medical", "review", *arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


def test_prints_a_row_for_each_condition(run, page):
    page("heel.md", HEEL)
    code, out, err = run("content")

    assert code == 0
    assert out.startswith(HEAD)
    assert out.endswith(f"\n{HEEL_ROW}")
    assert err == "seoexport: 1 health page, 1 subject to look up: 1 row added, 1 with a code; printed\n"


def test_what_it_prints_waits_to_be_approved(run, page):
    page("heel.md", HEEL)
    (row,) = rows(run("content")[1], "conditions.yaml")

    assert row.waits
    assert row.names == ("Plantar fasciitis", "Plantar heel pain")
    assert [(each.system, each.value) for each in row.codes] == [("ICD-10-CM", "M72.2")]


class TestOut:
    def test_writes_the_table_once(self, run, page, folder):
        page("heel.md", HEEL)

        assert run("content", "--out", "conditions.yaml")[1].endswith("; conditions.yaml written\n")
        first = (folder / "conditions.yaml").read_bytes()
        assert run("content", "--out", "conditions.yaml")[1].endswith(
            "0 rows added, 0 with a code; conditions.yaml unchanged\n"
        )
        assert (folder / "conditions.yaml").read_bytes() == first
        assert sorted(path.name for path in folder.iterdir()) == ["conditions.yaml", "content"]

    @pytest.mark.parametrize(
        "before",
        [
            GOUT_ROW,
            f"# ours\n\n{GOUT_ROW}\n# the end\n",
            GOUT_ROW.rstrip("\n"),
            "".join(f"  {line}" for line in GOUT_ROW.splitlines(keepends=True)),
            GOUT_ROW.replace("\n", "\r\n"),
            GOUT_ROW + "- name: heel-pain of plantars\n  also: plantar fasciitis\n",
        ],
    )
    def test_what_stands_there_stays_to_the_letter(self, run, page, folder, before):
        page("heel.md", HEEL)
        page("gout.md", "medical_condition: { name: Gout }")
        page("spasm.md", "medical_condition: { name: Muscle spasm }")
        table = folder / "conditions.yaml"
        table.write_bytes(before.encode())

        assert run("content", "--out", "conditions.yaml")[0] == 0
        made = table.read_bytes().decode()
        assert made.startswith(before)
        assert made.count("Muscle spasm") == 1
        assert made.count("\r\n") == (made.count("\n") if "\r" in before else 0)
        names = [row.names[0] for row in rows(made, "conditions.yaml")]
        assert names[: before.count("name:")] == [row.names[0] for row in rows(before, "conditions.yaml")]
        assert ("Plantar fasciitis" in names) == ("plantars" not in before)
        assert rows(made, "")[: before.count("name:")] == rows(before, "")

    @pytest.mark.parametrize("before", ["", "[]\n", "# ours\n", "# ours\n[]\n"])
    def test_a_table_without_rows(self, run, page, folder, before):
        page("heel.md", HEEL)
        (folder / "conditions.yaml").write_text(before)

        assert run("content", "--out", "conditions.yaml")[0] == 0
        made = (folder / "conditions.yaml").read_text()
        assert made.endswith(HEEL_ROW)
        assert made.startswith("# ours\n" if "ours" in before else HEAD)
        assert len(rows(made, "")) == 1

    @pytest.mark.parametrize("before", ["[{ name: Gout }]\n", "[\n  { name: Gout }\n]\n", "- name: Gout\n...\n"])
    def test_a_table_to_which_nothing_can_be_added(self, run, page, folder, before):
        page("heel.md", HEEL)
        (folder / "conditions.yaml").write_text(before)
        code, out, err = run("content", "--out", "conditions.yaml")

        assert (code, out) == (2, "")
        assert "no row can be added behind what stands there" in err
        assert (folder / "conditions.yaml").read_text() == before

    def test_a_table_with_a_mistake_is_left_as_it_is(self, run, page, folder):
        page("heel.md", HEEL)
        (folder / "conditions.yaml").write_text("- name: Gout\n  codes: [{ system: ICD-10, value: M10 }]\n")
        code, out, err = run("content", "--out", "conditions.yaml")

        assert (code, out) == (2, "")
        assert err.startswith("seoexport: conditions.yaml:2: 0.codes.0.system: 'ICD-10' is the name of several lists")


class TestConfig:
    CONFIG = "base_url: https://example.org/\nmedical: { conditions: tables/conditions.yaml }\n"

    def test_the_table_that_the_config_names_is_the_base(self, run, page, folder):
        page("heel.md", HEEL)
        page("gout.md", "medical_condition: { name: Gout }")
        (folder / "seoexport.yaml").write_text(self.CONFIG)
        (folder / "tables").mkdir()
        (folder / "tables" / "conditions.yaml").write_text(GOUT_ROW)

        assert run("content")[1] == f"{GOUT_ROW}\n{HEEL_ROW}"

    def test_it_need_not_be_there_yet(self, run, page, folder):
        page("heel.md", HEEL)
        (folder / "seoexport.yaml").write_text(self.CONFIG)
        (folder / "tables").mkdir()

        assert run("content", "--out", "tables/conditions.yaml")[0] == 0
        assert len(load(folder / "seoexport.yaml").medical.conditions) == 1

    @pytest.mark.parametrize("medical", ["{ codes: true }", "{ codes: true, approved_only: true }"])
    def test_what_pages_look_up_is_no_statement_of_theirs(self, run, page, folder, medical):
        page("heel.md", HEEL)
        (folder / "seoexport.yaml").write_text(f"base_url: https://example.org/\nmedical: {medical}\n")

        assert run("content")[1].endswith(HEEL_ROW)


class TestPages:
    def test_pages_on_one_condition_share_a_row(self, run, page):
        for number in range(7):
            page(
                f"heel-{number}.md", f"medical_condition: {{ name: Plantar-fasciitis, alternate_name: Heel {number} }}"
            )
        out = run("content")[1]

        (row,) = rows(out, "")
        assert row.names == ("Plantar-fasciitis", *(f"Heel {number}" for number in range(7)))
        assert (
            "  # on content/heel-0.md, content/heel-1.md, content/heel-2.md, content/heel-3.md, content/heel-4.md and 2 more\n"
            in out
        )

    def test_another_name_that_is_the_name_of_another_row_is_not_repeated(self, run, page):
        page("a.md", "medical_condition: { name: Heel pain, alternate_name: [Plantar fasciitis, Sore heel] }")
        page("b.md", "medical_condition: { name: Plantar fasciitis, alternate_name: [Sore heels] }")

        assert [row.names for row in rows(run("content")[1], "")] == [
            ("Heel pain", "Sore heel"),
            ("Plantar fasciitis",),
        ]

    @pytest.mark.parametrize(
        "seo",
        [
            "medical_condition: { name: Gout, code: { code_value: M10, coding_system: ICD-10-CM } }",
            "medical_condition: { name: Gout, same_as: https://example.org/gout/ }",
            "product: { name: Gout, sku: A1 }",
            "page_type: MedicalWebPage",
        ],
    )
    def test_pages_that_need_no_row(self, run, page, seo):
        page("gout.md", seo)
        code, out, _ = run("content")

        assert code == 0
        assert rows(out, "") == ()

    @pytest.mark.parametrize(
        ("seo", "choices"),
        [
            ("medical_condition: { name: Muscle spasm }", "  # ICD-10-CM has M62.83 (label)\n"),
            ("medical_condition: { name: Depression }", "  # ICD-10-CM has F32.A (filed under it)\n"),
            ("medical_condition: { name: Muscle knots }", ""),
            ("drug: { name: Gout }", ""),
        ],
    )
    def test_without_a_code_that_is_certain_there_is_none(self, run, page, seo, choices):
        page("it.md", seo)
        out = run("content")[1]

        assert "  codes: []\n" in out
        assert out.endswith(f"  approved_by:\n  approved:\n{choices}  # on content/it.md\n")

    @pytest.mark.parametrize(
        "name",
        [
            "no",
            "Pain: heel",
            "- Gout",
            "#1 pain",
            "'quoted'",
            '"quoted"',
            "a\\b",
            "[x]",
            "{x}",
            "*",
            "&a",
            "é – ü",
            "痛风",
            "5",
            "1.5",
            "~",
            "x #y",
            "-5",
        ],
    )
    def test_any_name_is_the_same_in_the_table(self, run, folder, name):
        condition = json.dumps({"name": name}, ensure_ascii=False)
        (folder / "content" / "it.md").write_text(
            f"---\ntitle: A page\nseo: {{ medical_condition: {condition} }}\n---\nText.\n", encoding="utf-8"
        )

        assert [row.names for row in rows(run("content")[1], "")] == [(name,)]

    def test_the_same_pages_give_the_same_bytes(self, run, page):
        for name in ("b", "a", "c"):
            page(f"{name}.md", f"medical_condition: {{ name: Condition {name} }}")

        assert run("content")[1] == run("content/c.md", "content/b.md", "content/a.md")[1]

    def test_built_pages(self, run, folder):
        (folder / "site" / "heel").mkdir(parents=True)
        (folder / "site" / "heel" / "index.html").write_text("<title>Heel</title><p>Text.")

        assert run("site")[2].startswith("seoexport: 0 health pages, 0 subjects to look up: 0 rows added")

    def test_what_apply_wrote_is_no_statement_of_the_page(self, run, folder):
        """Otherwise a page would state the very code that somebody has to approve."""
        node = {"@type": "MedicalCondition", "@id": "#c", "name": "Gout", "code": {"@type": "MedicalCode"}}
        page = {"@type": "MedicalWebPage", "about": {"@id": "#c"}}
        graph = json.dumps({"@context": "https://schema.org", "@graph": [page, node]})
        block = with_block(HEALTH_PAGE, f'<script type="application/ld+json" data-seoexport="v1">{graph}</script>')
        (folder / "site").mkdir()
        for name, content in (("a.html", HEALTH_PAGE), ("b.html", block)):
            (folder / "site" / name).write_bytes(content)

        assert b"MedicalCode" in block
        assert run("site/a.html") == run("site/b.html")


class TestCsv:
    def test_rows_and_what_is_new(self, run, page, folder):
        page("heel.md", HEEL)
        (folder / "seoexport.yaml").write_text("base_url: https://example.org/\nmedical: { conditions: t.yaml }\n")
        (folder / "t.yaml").write_text(GOUT_ROW)
        code, out, _ = run("content", "--format", "csv")
        gout, heel = csv.DictReader(io.StringIO(out))

        assert code == 0
        assert {key: value for key, value in gout.items() if value} == {
            "name": "gouts",
            "codes": "ICD-10-CM M10.9",
            "approved_by": "Ada Example",
            "approved": "2026-05-10",
        }
        assert (heel["name"], heel["also"], heel["codes"], heel["pages"]) == (
            "Plantar fasciitis",
            "Plantar heel pain",
            "ICD-10-CM M72.2",
            "content/heel.md",
        )

    @pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@x"])
    def test_no_cell_is_a_formula(self, run, page, name):
        page("it.md", f"medical_condition: {{ name: '{name}' }}")
        (row,) = csv.DictReader(io.StringIO(run("content", "--format", "csv")[1]))

        assert row["name"] == f"'{name}"


class TestApprovedOnly:
    """The option of `export` and `apply` is the key of the configuration."""

    @pytest.mark.parametrize("medical", [None, MedicalPolicy(), MedicalPolicy(codes=True, disclaimer="/d/")])
    def test_it_is_the_key_of_the_config(self, medical):
        site = Site(base_url="https://example.org/", medical=medical)

        assert only_approved(site).medical == replace(medical or MedicalPolicy(), approved_only=True)

    def test_it_wants_no_library(self, page, folder, monkeypatch, capfdbinary):
        heel = page("heel.md", HEEL)
        (folder / "seoexport.yaml").write_text("base_url: https://example.org/\nmedical: { codes: true }\n")
        monkeypatch.setitem(sys.modules, "simple_icd_10_cm", None)
        icd_10_cm._terms.cache_clear()

        assert main(["export", str(heel), "--approved-only"]) == 0
        assert b"MedicalCode" not in capfdbinary.readouterr().out
        (folder / "site").mkdir()
        (folder / "site" / "index.html").write_bytes(HEALTH_PAGE)
        assert main(["apply", "site", "--approved-only", "--quiet"]) == 0


class TestTrouble:
    def test_a_page_that_cannot_be_read(self, run, page, folder):
        page("heel.md", HEEL)
        (folder / "content" / "broken.md").write_text("---\ntitle: [\n---\n")
        code, out, err = run("content")

        assert code == 3
        assert out.endswith(HEEL_ROW)
        assert err.startswith("seoexport: content/broken.md: ")

    def test_no_page_that_can_be_read(self, run, folder):
        (folder / "content" / "broken.md").write_text("---\ntitle: [\n---\n")

        assert run("content", "--out", "conditions.yaml")[:2] == (2, "")
        assert not (folder / "conditions.yaml").exists()

    @pytest.mark.parametrize("arguments", [(), ("nowhere",), ("content",), ("content", "--config", "none.yaml")])
    def test_nothing_to_read(self, run, arguments):
        code, out, err = run(*arguments)

        assert (code, out) == (2, "")
        assert err.count("\n") == 1

    def test_without_the_library_there_are_no_codes(self, run, page, monkeypatch):
        page("heel.md", HEEL)
        monkeypatch.setitem(sys.modules, "simple_icd_10_cm", None)
        icd_10_cm.release.cache_clear()
        icd_10_cm._terms.cache_clear()
        code, out, err = run("content")

        assert code == 0
        assert "codes: []" in out
        assert "pip install 'seoexport[medical]' brings it; new rows have no codes\n" in err
