"""A recipe states its name and a picture; its calories stand with its yield, its sections with names and steps.

A section of the instructions is a HowToSection with `name` and `itemListElement`; a step has a `text`, or steps of its
own. Calories are those of one serving, which only the yield makes clear.

Wrong:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Recipe", "name": "Barley soup", "image": "https://example.org/soup.jpg",
     "author": "Ruth Adeyemi", "datePublished": "2026-01-10", "description": "Warm in forty minutes.",
     "keywords": "soup", "recipeCategory": "Main", "recipeCuisine": "Irish", "totalTime": "PT40M",
     "recipeIngredient": ["100 g barley"], "recipeInstructions": "Boil it.",
     "nutrition": {"@type": "NutritionInformation", "calories": "310 calories"}}
    </script>

Right:

    <script type="application/ld+json">
    {"@context": "https://schema.org", "@type": "Recipe", "name": "Barley soup", "image": "https://example.org/soup.jpg",
     "author": "Ruth Adeyemi", "datePublished": "2026-01-10", "description": "Warm in forty minutes.",
     "keywords": "soup", "recipeCategory": "Main", "recipeCuisine": "Irish", "totalTime": "PT40M",
     "recipeIngredient": ["100 g barley"], "recipeInstructions": "Boil it.", "recipeYield": "4 servings",
     "nutrition": {"@type": "NutritionInformation", "calories": "310 calories"}}
    </script>
"""

from __future__ import annotations

from collections.abc import Iterator

from seoexport.diagnostics import Problem
from seoexport.validator.profiles import Feature, features
from seoexport.validator.profiles.demands import held_node, lacking
from seoexport.validator.profiles.holders import holders
from seoexport.validator.profiles.subjects import subjects
from seoexport.validator.rule import Rule
from seoexport.validator.view import LocatedNode, View


def check(view: View) -> Iterator[Problem]:
    """Yield what each recipe and its instructions lack."""
    feature = features()["Recipe"]
    for node in subjects(view, feature):
        yield from held_node(view, feature, node)
        calories = any("calories" in each.value for each in holders(view, node, ("nutrition",)))
        if calories and "recipeYield" not in node.value and "yield" not in node.value:
            yield lacking(feature, node, "Recipe", ["recipeYield, though it states calories"], node.at)
        yield from _instructions(view, feature, node)


def _instructions(view: View, feature: Feature, node: LocatedNode) -> Iterator[Problem]:
    for step in holders(view, node, ("recipeInstructions",)):
        if "HowToSection" in step.kinds:
            missing = [each for each in ("name", "itemListElement") if each not in step.value]
            kind = "HowToSection"
        elif "HowToStep" in step.kinds:
            missing = [] if step.value.keys() & {"text", "itemListElement"} else ["text or itemListElement"]
            kind = "HowToStep"
        else:
            continue
        if missing:
            yield lacking(feature, node, kind, missing, step.at)


RULE = Rule(
    id="google-recipe",
    severity="error",
    reference="https://developers.google.com/search/docs/appearance/structured-data/recipe",
    check=check,
    doc=__doc__,
    needs=frozenset(("Recipe",)),
)
