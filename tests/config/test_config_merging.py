"""What a configuration says of tags and nodes that pages have themselves."""

import pytest

from seoexport.config import load
from seoexport.errors import UnusableConfig
from seoexport.validator.theme_faults import FAULTS


def loaded(tmp_path, text):
    path = tmp_path / "seoexport.yaml"
    path.write_text(f"base_url: https://example.org/\n{text}")
    return load(path)


def test_policies_are_by_path_those_for_all_pages_first(tmp_path):
    site = loaded(
        tmp_path,
        "merge:\n"
        "  /blog/**: {title: keep, '#organization': keep}\n"
        "  title: replace\n"
        "  og:*: replace\n"
        "  BreadcrumbList: add\n"
        "  JSON-LD: keep\n"
        "  https://example.org/#website: replace\n",
    )

    assert site.merge == (
        (
            "/**",
            (
                ("title", "replace"),
                ("og:*", "replace"),
                ("BreadcrumbList", "add"),
                ("JSON-LD", "keep"),
                ("https://example.org/#website", "replace"),
            ),
        ),
        ("/blog/**", (("title", "keep"), ("#organization", "keep"))),
    )


@pytest.mark.parametrize("text", ["", "merge: {}\n", "name: Example\n"])
def test_nothing_is_replaced_where_nothing_is_said(tmp_path, text):
    site = loaded(tmp_path, text)

    assert (site.merge, site.repairs) == ((), ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("merge: {tilte: replace}", "seoexport.yaml:2: merge: no such tag: 'tilte'; did you mean 'title'?"),
        ("merge: {og:titel: keep}", "seoexport.yaml:2: merge: no such tag: 'og:titel'; did you mean 'og:title'?"),
        (
            "merge: {og:image:alt: keep}",
            "seoexport.yaml:2: merge: no such tag: 'og:image:alt'; did you mean 'og:image'?",
        ),
        ("merge: {og*: keep}", "seoexport.yaml:2: merge: no such tag: 'og*'; did you mean 'og:*'?"),
        (
            "merge:\n  /a/**: {BreadcrumbLists: keep}",
            "seoexport.yaml:3: merge./a/**: BreadcrumbLists is no type of schema.org; did you mean 'BreadcrumbList'?",
        ),
        ("merge: {JSONLD: keep}", "seoexport.yaml:2: merge: JSONLD is no type of schema.org; did you mean 'JSON-LD'?"),
        ("merge: {Xyzzy: keep}", "seoexport.yaml:2: merge: Xyzzy is no type of schema.org"),
        (
            "merge: {canonical: add}",
            "seoexport.yaml:2: merge: canonical: add would make two of it, of which no reader knows the right one",
        ),
        ("merge: {/a/: keep}", "seoexport.yaml:2: merge: /a/ is 'keep'; below a path glob stands a mapping"),
        (
            "merge: {title: {og:title: keep}}",
            "seoexport.yaml:2: merge: title is a mapping, as below a path glob, which begins with /",
        ),
        ("repair: [zero-dates]", "seoexport.yaml:2: no such repair: 'zero-dates'; did you mean 'zero-date'?"),
    ],
)
def test_what_nothing_is_called_is_told_with_its_line(tmp_path, text, message):
    with pytest.raises(UnusableConfig) as refused:
        loaded(tmp_path, f"{text}\n")

    assert str(refused.value).partition(str(tmp_path) + "/")[2] == message


@pytest.mark.parametrize("policy", ["replcae", "true", "[keep]"])
def test_a_policy_is_one_of_three(tmp_path, policy):
    with pytest.raises(UnusableConfig):
        loaded(tmp_path, f"merge: {{title: {policy}}}\n")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("repair: all", tuple(each.id for each in FAULTS)),
        ("repair: zero-date", ("zero-date",)),
        ("repair: [none-text, zero-date, none-text]", ("none-text", "zero-date")),
        ("repair: []", None),
    ],
)
def test_repairs_are_asked_for_by_name(tmp_path, text, expected):
    if expected is None:
        with pytest.raises(UnusableConfig):
            loaded(tmp_path, text)
        return

    assert loaded(tmp_path, text).repairs == expected
