"""Hugo: https://gohugo.io/configuration/all/."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from seoexport.config.generator import Generator, Key, Settings, Stated
from seoexport.config.hugo_cascade import HugoCascade
from seoexport.config.hugo_content import refused
from seoexport.config.hugo_paths import HugoPaths
from seoexport.config.plain.tables import folder, stated, table, within

_SUFFIXES = (".toml", ".yaml", ".yml", ".json")
_NAMES = tuple(f"{name}{suffix}" for name in ("hugo", "config") for suffix in _SUFFIXES)
_FOLDERS = ("config/_default", "config/production")
#: What no configuration of another program has that is called config.toml.
_MARKS = ("baseurl", "theme", "languagecode", "defaultcontentlanguage", "module", "publishdir", "markup")
_KEYS: Mapping[str, Key] = {
    "baseurl": "base_url",
    "title": "name",
    "locale": "language",
    "languagecode": "language",
    "defaultcontentlanguage": "language",
}
_KINDS = {
    "page": "single pages are",
    "home": "the home page is",
    "section": "lists of sections are",
    "sitemap": "Hugo's own sitemap is",
}


def read(root: Path, files: tuple[Path, ...]) -> Settings | None:
    """Return what Hugo's configuration says: one file in the root, and those below config/, of which later ones add."""
    values, notes, places = _values(files)
    is_hugos = any(path.stem == "hugo" for path in files) or any(key in values for key in _MARKS)
    if not is_hugos and not (root / "content").is_dir():
        return None
    found: dict[Key, Stated] = {}
    for key, ours in _KEYS.items():
        for each in stated(places.get(key, ""), values, {key: ours}).values():
            found.setdefault(ours, Stated(each.value, f"{places[key]} {_spelt(key)}"))
    default = values.get("defaultcontentlanguage") or "en"
    if "name" not in found and (title := within(values, "languages", str(default), "title")):
        key = f"languages.{default}.title"
        found |= stated(places["languages"], {key: title}, {key: "name"})
    if text := within(values, "params", "description"):
        found |= stated(places.get("params", ""), {"params.description": text}, {"params.description": "description"})
    return Settings(
        generator="Hugo",
        root=root,
        files=files,
        stated=found,
        content=_content(values),
        languages=_folders(values),
        defaults=HugoCascade(
            root=root,
            content=_content(values),
            stated=values.get("cascade"),
            languages=tuple(_languages(values)),
            folders=_folders(values),
            default=str(default).lower(),
        ),
        output=folder(values.get("publishdir"), "public"),
        rule=_rule(values),
        addresses=("url",),
        keys=("slug", *(("title", "date", "publishDate") if values.get("permalinks") else ())),
        notes=(
            *notes,
            *_unrendered(values, places),
            *filter(None, [refused(root, _content(values), values, files[0].name)]),
        ),
    )


def _values(files: tuple[Path, ...]) -> tuple[dict[str, Any], list[str], dict[str, str]]:
    """Return the keys of the top level in lower case, what could not be read, and the file of each key."""
    values: dict[str, Any] = {}
    notes: list[str] = []
    places: dict[str, str] = {}
    for path in files:
        own, unread = table(path)
        notes += unread
        if path.parent.name in ("_default", "production") and path.stem not in ("hugo", "config"):
            own = {path.stem: own}  # config/_default/params.toml
        for key, value in own.items():
            before = values.get(key.lower())
            joined = {**before, **value} if isinstance(before, dict) and isinstance(value, dict) else value
            values[key.lower()] = joined
            places[key.lower()] = path.name
    return values, notes, places


def _spelt(key: str) -> str:
    return {
        "baseurl": "baseURL",
        "languagecode": "languageCode",
        "defaultcontentlanguage": "defaultContentLanguage",
    }.get(key, key)


def _content(values: Mapping[str, Any]) -> tuple[str, ...]:
    own = [folder(each.get("contentDir"), "") for each in _languages(values).values()]
    mounts = within(values, "module", "mounts")
    mounted = [
        folder(each.get("source"), "")
        for each in (mounts if isinstance(mounts, list) else ())
        if isinstance(each, dict) and each.get("target") == "content"
    ]
    first = folder(values.get("contentdir"), "content")
    return tuple(dict.fromkeys(each for each in (*mounted, first, *own) if each))


def _languages(values: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    found = values.get("languages")
    return (
        {str(key).lower(): each for key, each in found.items() if isinstance(each, dict)}
        if isinstance(found, dict)
        else {}
    )


def _folders(values: Mapping[str, Any]) -> dict[str, str]:
    """Return the languages of whole folders of content."""
    known = _languages(values).items()
    return {folder(each["contentDir"], ""): code for code, each in known if each.get("contentDir")}


def _rule(values: Mapping[str, Any]) -> HugoPaths:
    default = str(values.get("defaultcontentlanguage") or "en").lower()
    first = f"{default}/" if values.get("defaultcontentlanguageinsubdir") is True else ""
    languages = {code: first if code == default else f"{code}/" for code in _languages(values)}
    permalinks = values.get("permalinks")
    permalinks = permalinks if isinstance(permalinks, dict) else {}
    pages = {**permalinks, **_patterns(permalinks.get("page"))}
    days = within(values, "frontmatter", "date")
    return HugoPaths(
        pages=_patterns(pages),
        lists=_patterns(permalinks.get("section")),
        languages={**languages, "": first},
        ugly=values.get("uglyurls") is True,
        case=values.get("disablepathtolower") is True,
        day_in_name=isinstance(days, list) and ":filename" in days,
    )


def _patterns(values: Any) -> dict[str, str]:
    return {key: each for key, each in values.items() if isinstance(each, str)} if isinstance(values, dict) else {}


def _unrendered(values: Mapping[str, Any], places: Mapping[str, str]) -> Iterator[str]:
    """Yield what will not stand in the built pages although it stands in the content."""
    kinds = values.get("disablekinds")
    for kind in kinds if isinstance(kinds, list) else ():
        if isinstance(kind, str) and kind.lower() in _KINDS:
            yield f"{places['disablekinds']} disableKinds has {kind!r}: {_KINDS[kind.lower()]} not built"
    for key, what in (
        ("builddrafts", "drafts"),
        ("buildfuture", "pages of days to come"),
        ("buildexpired", "expired pages"),
    ):
        if values.get(key) is True:
            yield f"{places[key]} build{key[5:].title()} is true: {what} are published; take it out"


GENERATOR = Generator(
    name="Hugo",
    files=(*_NAMES, *(f"{below}/*" for below in _FOLDERS)),
    read=read,
    production="hugo --environment production",
)
