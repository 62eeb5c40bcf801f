"""`seoexport rule`: print the manual page of a rule, or the list of all rules."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("rule")
@click.argument("rule_id", metavar="[ID]", required=False)
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "markdown")),
    default="text",
    show_default=True,
    help="Without ID: a line for each rule, or the manual of all.",
)
def COMMAND(rule_id: str | None, form: str) -> None:
    """Print what the rule ID checks and why, with an example of what is wrong and of what is right.

    Without ID, list all rules, group by group.
    """
    from seoexport.errors import UnknownName
    from seoexport.validator.manual import markdown
    from seoexport.validator.rules import by_group

    groups = by_group()
    if rule_id is None:
        options.written(markdown() if form == "markdown" else _listed())
        return
    known = {rule.id: (rule, group) for group, rules in groups.items() for rule in rules}
    if rule_id not in known:
        raise UnknownName("rule", rule_id, tuple(known))
    rule, group = known[rule_id]
    options.written(f"{rule.id} ({rule.severity}, group {group})\n\n{rule.doc.strip()}\n\nSource: {rule.reference}")


def _listed() -> str:
    """Return a line for each rule below one for its group."""
    from seoexport.validator.manual import about
    from seoexport.validator.rules import by_group

    groups = by_group()
    width = max(len(rule.id) for rules in groups.values() for rule in rules)
    return "\n\n".join(
        "\n".join(
            [f"{group}: {about(group)}", *(f"  {rule.id:{width}}  {rule.severity:7}  {rule.summary}" for rule in rules)]
        )
        for group, rules in groups.items()
        if rules
    )
