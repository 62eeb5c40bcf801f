"""The house's laws: imports point down, the core is pure, every file says why it exists."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "seoexport"
FILES = sorted(PACKAGE.rglob("*.py"))

#: From the bottom up. A module imports from the layers below its own, and from its own package.
LAYERS = (
    {
        "model",
        "diagnostics",
        "errors",
        "collect",
        "text",
        "text_language",
        "type_names",
        "once",
        "one_or_many",
        "small_words",
        "script_language",
        "urls",
        "globs",
        "media_types",
        "locales",
        "dates",
        "languages",
        "month_names",
        "written_dates",
        "loaded",
        "stated",
        "strict_yaml",
        "jsonable",
        "overrides",
        "vocabulary",
    },
    {"document"},
    {"medical"},
    {"extractor"},
    {"emitters"},
    {"validator"},
    {"exporter", "checker", "baseline", "fixer", "provenance", "sitemap_checker"},
    {"config"},
    {"site", "reports"},
    {"cli", "plugins"},
)
RANK = {name: rank for rank, layer in enumerate(LAYERS) for name in layer}

#: Below the layer of `config`, nothing touches the disk, the clock, the environment or a process. The schemas and
#: profiles of the package itself are read by `validator/schema.py`.
IMPURE_MODULES = {"os", "sys", "subprocess", "socket", "shutil", "tempfile", "time", "random", "pathlib", "threading"}
IMPURE_CALLS = {"open", "print", "input"}
CLOCKS = {"now", "today", "utcnow"}
PURE_FROM_RANK = RANK["config"]
READS_THE_PACKAGE = {"validator/schema.py": {"pathlib"}}

ONLY_IN = {
    "turbohtml": "document/turbohtml_tree.py",
    "selectolax": "document/lexbor_tree.py",
    "extruct": "document/extruct_items.py",
    "yaml": "strict_yaml",
    "click": ("cli", "plugins/lektor.py"),  # the commands of Lektor are made with it: its errors are theirs
    "ada_url": "urls.py",
    "orjson": "emitters/ascii_json.py",
    "sqlite3": "site/state/store.py",
    "docutils": "extractor/formats/restructured_text.py",
    "simple_icd_10_cm": "medical/icd_10_cm.py",
    "markdown_it": "extractor/formats/markdown.py",
}


def name_of(path):
    return path.relative_to(PACKAGE).as_posix()


def module_of(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(tree):
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.fixture(
    params=[path for path in FILES if path.parent != PACKAGE or not path.name.startswith("__")], ids=name_of
)
def path(request):
    return request.param


def test_imports_point_down(path):
    own = module_of(path)
    targets = {name.split(".")[1] for name in imported(tree_of(path)) if name.startswith("seoexport.")}
    known = {target for target in targets if target in RANK}

    assert targets - known <= {"__version__"}
    assert {target for target in known if target != own and RANK[target] > RANK[own]} == set()
    assert {target for target in known - {own} if RANK[target] == RANK[own] and RANK[own] > 0} <= same_layer(own)


@pytest.mark.parametrize("path", sorted((PACKAGE / "plugins").rglob("*.py")), ids=name_of)
def test_a_plugin_is_translation_only(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 60


@pytest.mark.parametrize(("part", "other"), [("emitters", "extractor"), ("extractor", "emitters")])
def test_extractor_and_emitters_share_only_what_is_below_both(part, other):
    """What reads pages can be replaced without touching what writes them, and the other way round."""
    of_part = [path for path in FILES if path.is_relative_to(PACKAGE / part)]
    taken = {name_of(path) for path in of_part if of_package(other, imported(tree_of(path)))}

    assert of_part
    assert taken == set()


def of_package(package, names):
    return any(f"{name}.".startswith(f"seoexport.{package}.") for name in names)


def same_layer(own):
    """The job over a whole site checks pages; a config is checked; commands share nothing with plugins."""
    return (
        {"exporter"}
        if own in ("checker", "provenance")
        else {"checker"}
        if own in ("fixer", "sitemap_checker")
        else set()
    )


def test_the_core_is_pure(path):
    if RANK[module_of(path)] >= PURE_FROM_RANK:
        return
    tree = tree_of(path)
    modules = {name.split(".")[0] for name in imported(tree)} & IMPURE_MODULES
    calls = {node.func.id for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    methods = {func.attr for func in called if isinstance(func, ast.Attribute)}

    assert modules <= READS_THE_PACKAGE.get(name_of(path), set())
    assert calls & IMPURE_CALLS == set()
    assert methods & CLOCKS == set()


def test_a_library_is_known_in_one_place(path):
    used = {name.split(".")[0] for name in imported(tree_of(path))} & ONLY_IN.keys()

    assert {library for library in used if not name_of(path).startswith(ONLY_IN[library])} == set()


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_a_file_says_why_it_exists(path):
    docstring = ast.get_docstring(tree_of(path))

    assert docstring
    assert docstring.split("\n\n")[0].rstrip().endswith((".", ":"))


def test_escaping_is_in_one_place(path):
    """HTML is written by `emitters/head.py`; what becomes HTML of the article, or of a feed, is escaped where it does; a report quotes."""
    uses = [name for name in imported(tree_of(path)) if name in ("html.escape", "xml.sax.saxutils.escape")]

    assert not uses or name_of(path) in (
        "emitters/head.py",
        "emitters/site_files/rss.py",
        "extractor/faq/answers.py",
        "extractor/shortcodes/elements.py",
        "reports/page/elements.py",
    )
