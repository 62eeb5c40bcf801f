"""The vocabulary in the shape of https://schema.org/version/latest/schemaorg-all-https.jsonld, made from our table."""

import json
from importlib.resources import files

from seoexport import vocabulary


def json_ld() -> str:
    """Return all types and properties as the JSON-LD that schema.org publishes, without their descriptions."""
    table = json.loads(files(vocabulary).joinpath("schema_org.json").read_text(encoding="utf-8"))
    types = [_term(name, "rdfs:Class") | {"rdfs:subClassOf": _terms(above)} for name, above in table["types"].items()]
    properties = [
        _term(name, "rdf:Property")
        | {"schema:domainIncludes": _terms(each["domain"]), "schema:rangeIncludes": _terms(each["range"])}
        for name, each in table["properties"].items()
    ]
    return json.dumps({"@graph": types + properties})


def _term(name: str, kind: str) -> dict[str, object]:
    return {"@id": f"schema:{name}", "@type": kind}


def _terms(names: list[str]) -> list[dict[str, str]]:
    return [{"@id": f"schema:{name}"} for name in names]
