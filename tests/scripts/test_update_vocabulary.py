"""The generator of the vocabulary reads each form that the declarations take; the declarations here are our own."""

from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent.parent / "scripts" / "update-vocabulary"

DECLARATIONS = """\
export type WithContext<T extends JsonLdObject | string> = T & {
    "@context": "https://schema.org";
};
export type Date = string;
interface RoleBase extends ThingBase {
    "startDate"?: SchemaValue<Date, "startDate">;
}
export type RoleLeaf<TContent, TProperty extends string> = Omit<RoleBase, TProperty> & {
    "@type": "Role";
};
/** A role. */
export type Role<TContent = never, TProperty extends string = never> = RoleLeaf<TContent, TProperty> | LinkRole<TContent, TProperty>;
export type LinkRole<TContent = never, TProperty extends string = never> = LinkRoleLeaf<TContent, TProperty>;
export type Text = URL | string;
export type URL = string;
export type DataType = Date | Text;
interface org_example_ThingBase extends Partial<IdReference> {
}
export type org_example_Thing = org_example_ThingLeaf | Thing;
interface _3DThingBase extends ThingBase, org_example_ThingBase {
    /**
     * How deep it is.
     *
     * @deprecated Consider using https://schema.org/size instead.
     */
    "depth"?: SchemaValue<Text | URL | IdReference, "depth">;
    /** How large it is. */
    "size"?: SchemaValue<Thing | IdReference, "size">;
}
export interface _3DThingLeaf extends _3DThingBase {
    "@type": "3DThing";
}
export type _3DThing = _3DThingLeaf;
/**
 * An old one.
 *
 * @deprecated Use Thing instead.
 */
export type OldThing = OldThingLeaf | string;
/** A day. */
export type Day = "https://schema.org/Today" | "Today" | "https://schema.org/URL" | "URL" | DayLeaf;
interface ThingBase extends Partial<IdReference> {
    "size"?: SchemaValue<Text, "size">;
}
export type Thing = ThingLeaf | Day | OldThing | Role | _3DThing;
"""


@pytest.fixture(scope="module")
def script():
    loader = SourceFileLoader("update_vocabulary", str(SCRIPT))
    loader.path = str(SCRIPT)
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def table(script):
    return script.table(DECLARATIONS)


def test_parents_are_read_from_the_unions(table):
    assert table["types"] == {
        "3DThing": ["Thing"],
        "DataType": [],
        "Date": ["DataType"],
        "Day": ["Thing"],
        "LinkRole": ["Role"],
        "OldThing": ["Thing"],
        "Role": ["Thing"],
        "Text": ["DataType"],
        "Thing": [],
        "URL": ["Text"],
    }


def test_a_property_has_the_domain_and_range_of_all_its_places(table):
    assert table["properties"] == {
        "depth": {"domain": ["3DThing"], "range": ["Text", "URL"]},
        "size": {"domain": ["3DThing", "Thing"], "range": ["Text", "Thing"]},
        "startDate": {"domain": ["Role"], "range": ["Date"]},
    }


def test_members_and_superseded_terms(table):
    assert table["enumerations"] == {"Day": ["Today", "URL"]}
    assert table["superseded"] == {"depth": "size", "OldThing": "Thing"}


def test_a_term_is_a_line(script):
    assert script.written({"version": "1", "types": {"Thing": [], "Day": ["Thing"]}}) == (
        '{\n  "version": "1",\n  "types": {\n    "Day": ["Thing"],\n    "Thing": []\n  }\n}\n'
    )
