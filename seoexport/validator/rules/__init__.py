"""Rules: one module per thing that is checked, its docstring the manual page, its constant RULE."""

from seoexport.collect import collect
from seoexport.validator.rule import Rule

RULES: tuple[Rule, ...] = collect(__name__, "RULE", Rule)
