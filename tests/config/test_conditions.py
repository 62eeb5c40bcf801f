"""The publisher's table of conditions: what its rows say, and what of them is refused, with the line."""

import datetime as dt

import pytest

from seoexport import load
from seoexport.config.conditions import rows
from seoexport.errors import UnusableConfig, UnusablePath
from seoexport.model import Code, ConditionRow

HEEL = """\
- name: Plantar fasciitis
  also: [Plantar heel pain]
  type: MedicalCondition
  codes: [{ system: ICD-10-CM, value: M72.2 }, { system: MeSH, value: D036981 }]
  same_as: [http://id.nlm.nih.gov/mesh/D036981]
  approved_by: Ada Example
  approved: 2026-05-10
  source: the label of the list of 2026
"""
ROW = ConditionRow(
    names=("Plantar fasciitis", "Plantar heel pain"),
    type="MedicalCondition",
    codes=(
        Code("M72.2", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm"),
        Code("D036981", "MeSH", "http://id.nlm.nih.gov/mesh/"),
    ),
    same_as=("http://id.nlm.nih.gov/mesh/D036981",),
    approved_by="Ada Example",
    approved=dt.date(2026, 5, 10),
    line=1,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("# nothing yet\n", ()),
        ("[]", ()),
        (HEEL, (ROW,)),
        ("- names: [Gout, Gouty arthritis]\n", (ConditionRow(("Gout", "Gouty arthritis"), line=1),)),
        ("\n- name: Gout\n  approved_by:\n  approved:\n  codes:\n", (ConditionRow(("Gout",), waits=True, line=2),)),
        ("- name: Gout\n  also: Gout\n  same_as: https://example.org/gout/\n", (ConditionRow(("Gout",), same_as=("https://example.org/gout/",), line=1),)),
        ("- name: Gout\n  codes: [{ system: icd10cm, value: M10 }]\n", (ConditionRow(("Gout",), codes=(Code("M10", "ICD-10-CM", "http://hl7.org/fhir/sid/icd-10-cm"),), line=1),)),
        ("- name: Gout\n  codes: [{ system: SNOMED CT, value: 90560007 }]\n", (ConditionRow(("Gout",), codes=(Code("90560007", "SNOMED CT", "http://snomed.info/sct"),), line=1),)),
        ("- name: Gout\n  codes: [{ system: House list, value: G1, set: https://example.org/list/ }]\n", (ConditionRow(("Gout",), codes=(Code("G1", "House list", "https://example.org/list/"),), line=1),)),
        ("- name: Gout\n  codes: [{ system: House list, value: 7 }]\n", (ConditionRow(("Gout",), codes=(Code("7", "House list"),), line=1),)),
        ("- name: Gout\n- name: Gout of the knee\n", (ConditionRow(("Gout",), line=1), ConditionRow(("Gout of the knee",), line=2))),
    ],
)  # fmt: skip
def test_rows(text, expected):
    assert rows(text, "conditions.yaml") == expected


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("name: Gout\n", 'the value is {"name": "Gout"}; it must be a list or null'),
        ("- Gout\n", ': 0 is "Gout"; it must be a mapping (a condition with its name)'),
        ("- name: Gout\n  code: []\n", ":2: 0.code: unknown key; did you mean 'codes'?"),
        ("- name: Gout\n  zzz: 1\n", ":2: 0.zzz: unknown key; known: name, names"),
        ("- type: MedicalCondition\n", ":1: 0: the row has no name; write name: Plantar fasciitis"),
        ("- name: ' '\n", ":1: 0: the row has no name"),
        ("- name: Gout\n  type: Condition\n", ":2: 0.type: 'Condition' is no type of condition; did you mean 'MedicalCondition'?"),
        ("- name: Gout\n  codes: [M10]\n", ':2: 0.codes: 0 is "M10"; it must be a mapping (a code with its list, such as { system: ICD-10-CM, value: M72.2 })'),
        ("- name: Gout\n  codes:\n    - value: M10\n", ":3: 0.codes.0: system is missing; write a code as { system: ICD-10-CM, value: M72.2 }"),
        ("- name: Gout\n  codes:\n    - { system: ICD-10-CM, vlue: M10 }\n", "value is missing"),
        ("- name: Gout\n  codes:\n    - { system: ICD-10-CM, value: M10, sett: x }\n", ":3: 0.codes.0.sett: unknown key; did you mean 'set'?"),
        ("- name: Gout\n  codes:\n    - system: ICD-10\n      value: M10\n", ":3: 0.codes.0.system: 'ICD-10' is the name of several lists; write ICD-10-CM for a code of the US"),
        ("- name: Gout\n  codes:\n    - system: ICD-10-CN\n      value: M10\n", ":3: 0.codes.0.system: 'ICD-10-CN' is no list of codes that is known; did you mean 'ICD-10-CM'?"),
        ("- name: Heel\n  codes:\n    - system: ICD-10-CM\n      value: M722\n", ":4: 0.codes.0.value: 'M722' is no code of ICD-10-CM; did you mean 'M72.2'?"),
        ("- name: Heel\n  codes: [{ system: MeSH, value: 36981 }]\n", "'36981' is no code of MeSH; they look like D036981"),
        ("- name: Heel\n  codes: [{ system: House, value: 1, set: list }]\n", "'list' is no address of a list of codes"),
        ("- name: Heel\n  same_as: D036981\n", ":2: 0.same_as: 'D036981' is no address"),
        ("- name: Heel\n  same_as: [javascript://alert]\n", ":2: 0.same_as: 'javascript://alert' is no address"),
        ("- name: Gout\n- name: Heel\n  also: [gouts]\n", ":2: 'gouts' stands here again, first on line 1"),
        ("- name: Gout\n  approved_by: Ada\n", ":2: 0.approved_by: Ada approved the row on no day; state it as approved: 2026-05-10"),
        ("- name: Gout\n  approved: 2026-05-10\n", ":2: 0.approved: nobody approved the row on 2026-05-10; state who as approved_by"),
        ("- name: Gout\n  approved_by: Ada\n  approved: soon\n", ":3: 0.approved: 'soon' is no day; write it as 2026-05-10"),
        ("- name: Gout\n  approved_by: Ada\n  approved: 2026-02-30\n", ":3: 0.approved: '2026-02-30' is no day"),
        ("- name: Gout\n  name: Heel\n", ":2: key 'name' stands here again, first on line 1"),
        ("- name: [\n", "conditions.yaml:"),
    ],
)  # fmt: skip
def test_what_is_refused(text, message):
    with pytest.raises(UnusableConfig) as error:
        rows(text, "conditions.yaml")

    assert message in str(error.value)
    assert str(error.value).startswith("conditions.yaml:")
    assert "\n" not in str(error.value)


@pytest.fixture
def configured(tmp_path):
    def configured(table, medical="conditions: tables/conditions.yaml"):
        (tmp_path / "tables").mkdir()
        if table is not None:
            (tmp_path / "tables" / "conditions.yaml").write_bytes(table)
        config = tmp_path / "seoexport.yaml"
        config.write_text(f"base_url: https://example.org/\nmedical: {{ {medical} }}\n")
        return load(config)

    return configured


def test_the_table_lies_beside_the_config(configured):
    assert configured(HEEL.encode()).medical.conditions == (ROW,)


def test_a_site_without_a_table_has_no_rows(configured):
    assert configured(None, "codes: true").medical.conditions == ()


@pytest.mark.parametrize(
    ("table", "kind", "message"),
    [
        (None, UnusablePath, "conditions.yaml: there is no such file; seoexport medical review --out writes it"),
        (
            b"- name: G\xfcrtelrose\n",
            UnusableConfig,
            "conditions.yaml: byte 0xfc at offset 9 is not UTF-8; save the file as UTF-8",
        ),
        (b"- zzz: 1\n", UnusableConfig, "conditions.yaml:1: 0.zzz: unknown key"),
    ],
)
def test_a_table_that_cannot_be_read(configured, table, kind, message):
    with pytest.raises(kind) as error:
        configured(table)

    assert message in str(error.value)
