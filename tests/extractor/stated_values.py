"""What is told of values in front matter that cannot be read or meant."""

from seoexport import extract


def problems(lines):
    """Return message, key and line of each value that is told."""
    article = extract(f"---\ntitle: Cramp\n{lines}\n---\n<h1>Cramp</h1>", url="https://example.org/a/")
    found = [each for each in article.findings if each.rule == "stated-value"]
    return [(each.problem.message, each.problem.at, each.problem.line) for each in found]
