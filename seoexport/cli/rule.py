"""`seoexport rule`: print the manual page of a rule, or the list of all rules."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("rule")
@click.argument("rule_id", metavar="[ID]", required=False)
def COMMAND(rule_id: str | None) -> None:
    """Print what the rule ID checks and why, with an example of what is wrong and of what is right.

    Without ID, list all rules, group by group.
    """
    from seoexport.errors import UnknownName
    from seoexport.validator.rules import by_group

    groups = by_group()
    if rule_id is None:
        lines = (f"{rule.id:34} {rule.severity:8} {rule.summary}" for rules in groups.values() for rule in rules)
        options.written("\n".join(lines))
        return
    known = {rule.id: rule for rules in groups.values() for rule in rules}
    found = known.get(rule_id)
    if found is None:
        raise UnknownName("rule", rule_id, tuple(known))
    options.written(f"{found.id} ({found.severity})\n\n{found.doc.strip()}\n\nSource: {found.reference}")
