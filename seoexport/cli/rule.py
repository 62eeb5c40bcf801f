"""`seoexport rule`: print the manual page of a rule, or the list of all rules."""

from __future__ import annotations

import click

from seoexport.cli import options


@click.command("rule")
@click.argument("rule_id", metavar="[ID]", required=False)
def COMMAND(rule_id: str | None) -> None:
    """Print what the rule ID checks and why, with an example of what is wrong and of what is right.

    Without ID, list all rules.
    """
    from seoexport.errors import UnknownName
    from seoexport.validator.rules import RULES

    if rule_id is None:
        options.written("\n".join(f"{rule.id:28} {rule.severity:8} {rule.summary}" for rule in RULES))
        return
    found = next((rule for rule in RULES if rule.id == rule_id), None)
    if found is None:
        raise UnknownName("rule", rule_id, tuple(rule.id for rule in RULES))
    options.written(f"{found.id} ({found.severity})\n\n{found.doc.strip()}\n\nSource: {found.reference}")
