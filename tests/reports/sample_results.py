"""One run as reports get to see it: a fault of a template, one with values of the pages, single ones, hostile pages."""

from seoexport.diagnostics import Diagnostic, Wish
from seoexport.reports import Results
from seoexport.validator.preview import Card, Picture, Preview

NAMES = [f"public/pain/{name}/index.html" for name in ("ankle", "back", "calf", "elbow", "heel", "knee", "neck")]
#: What a page may quote to harm its reader: elements, escapes of terminals, turned letters, signs of every format.
HOSTILE = "</script><script>alert(1)</script> \x1b[31mred\x1b[0m \u202ecod.exe ]]> `a|b` **c** 50%, ::error:: &amp; \x00\ufffe"
HOSTILE_FILE = "public/50% off, a:b & c.html"
ARTICLE = Wish("https://developers.google.com/search/docs/appearance/structured-data/article", "2026-06-15")


def _of_template():
    for name in NAMES:
        yield Diagnostic(
            rule="canonical-link",
            severity="error",
            message="the page has no canonical link",
            at="head",
            source=name,
        )
    for number, name in enumerate(NAMES):
        yield Diagnostic(
            rule="date-format",
            severity="warning",
            message=f"datePublished is '{number + 1} May 2024'; it must be a date such as '2024-05-10'",
            at=f"/0/@graph/{number}/datePublished",
            line=20 + number,
            column=7,
            source=name,
            wish=ARTICLE,
        )


def _single():
    yield Diagnostic(
        rule="canonical-link",
        severity="error",
        message="the page has another canonical link: 'https://example.org/knots/'",
        at="html > head > link:nth-of-type(2)",
        line=7,
        column=1,
        source=NAMES[2],
    )
    yield Diagnostic(
        rule="description-missing",
        severity="info",
        message="the page has no description",
        source=NAMES[2],
    )
    for line in (3, 30):
        yield Diagnostic(
            rule="house-rule",
            severity="warning",
            message=f"the text is '{HOSTILE}'",
            at='html > body > p[title="<b>|"]',
            line=line,
            source=HOSTILE_FILE,
        )


CALF = Preview(
    url="https://example.org/pain/calf/",
    title="Calf cramp at night: where it comes from, what helps at once, and how to sleep through again | Example Health",
    description="A cramp in the calf wakes one adult in three. What to do in the first minute, which stretches "
    "prevent the next one, and when it is time to see a doctor about it, explained step by step.",
    site_name="Example Health",
    breadcrumbs=("Pain", "Calf"),
    day="2024-05-10",
    open_graph=Card(
        "Calf cramp at night",
        "What helps at once.",
        Picture("https://example.org/img/calf%20stretch.jpg", 1200, 630, "A person stretches against a wall"),
    ),
    x=Card("Calf cramp at night", "What helps at once.", Picture("https://example.org/img/calf.png"), large=False),
    source=NAMES[2],
)
HARM = Preview(
    url="https://example.org/%3Cscript%3E/<script>alert(2)</script>/",
    title=HOSTILE,
    description=f"{HOSTILE} 脚がつる",
    site_name=HOSTILE,
    breadcrumbs=(HOSTILE,),
    listed=False,
    open_graph=Card(HOSTILE, HOSTILE, Picture("javascript:alert(3)", None, None, HOSTILE)),
    x=Card(),
    source=HOSTILE_FILE,
)

CLEAN = "public/index.html"
RESULTS = Results(diagnostics=[*_of_template(), *_single()], pages=[*NAMES, HOSTILE_FILE, CLEAN], previews=[HARM, CALF])
NOTHING = Results(diagnostics=[], pages=[CLEAN])
