"""What people write of things, read by the ranges that schema.org 30.0 has for its properties."""

import json
import math
import subprocess
import sys

import pytest
from in_vocabulary import problems as not_in_vocabulary

from seoexport.stated import described, typed
from seoexport.type_names import ROOTS
from seoexport.vocabulary import properties_of, property_of, superseded_by

BASE = "https://example.org/page/"

#: Type, what is written, and what JSON-LD has for it by the vocabulary.
FITTING = [
    # Keys in any spelling; a property that schema.org retired is written as its successor.
    ("Recipe", {"prepTime": "PT20M"}, {"prepTime": "PT20M"}),
    ("Recipe", {"prep_time": "PT20M"}, {"prepTime": "PT20M"}),
    ("Recipe", {"preptime": "PT20M"}, {"prepTime": "PT20M"}),
    ("Recipe", {"Prep-Time": "PT20M"}, {"prepTime": "PT20M"}),
    ("Recipe", {"https://schema.org/prepTime": "PT20M"}, {"prepTime": "PT20M"}),
    ("Recipe", {"ingredients": ["salt"]}, {"recipeIngredient": ["salt"]}),
    ("Event", {"performers": "The Quiet Ones"}, {"performer": "The Quiet Ones"}),
    # Lengths of time.
    ("Recipe", {"cookTime": "20 min"}, {"cookTime": "PT20M"}),
    ("Recipe", {"cookTime": "1 h 30 min"}, {"cookTime": "PT1H30M"}),
    ("Recipe", {"cookTime": "1h30m"}, {"cookTime": "PT1H30M"}),
    ("Recipe", {"cookTime": "1 hour and 5 minutes"}, {"cookTime": "PT1H5M"}),
    ("Recipe", {"cookTime": "1.5 hours"}, {"cookTime": "PT1H30M"}),
    ("Recipe", {"cookTime": "1,5 Stunden"}, {"cookTime": "PT1H30M"}),
    ("Recipe", {"cookTime": "90 Min."}, {"cookTime": "PT1H30M"}),
    ("Recipe", {"cookTime": "pt45m"}, {"cookTime": "PT45M"}),
    ("HowTo", {"totalTime": "2 days"}, {"totalTime": "P2D"}),
    ("HowTo", {"totalTime": "1 week"}, {"totalTime": "P7D"}),
    ("HowTo", {"totalTime": "P1DT12H"}, {"totalTime": "P1DT12H"}),
    ("HowTo", {"performTime": "45 seconds"}, {"performTime": "PT45S"}),
    # Days, moments, times of day.
    ("Event", {"startDate": "2026-05-10"}, {"startDate": "2026-05-10"}),
    ("Event", {"startDate": "2026-05-10T19:30:00+02:00"}, {"startDate": "2026-05-10T19:30:00+02:00"}),
    ("Event", {"startDate": "2026-05-10 19:30:00 +0200"}, {"startDate": "2026-05-10T19:30:00+02:00"}),
    ("Event", {"startDate": "10 May 2026"}, {"startDate": "2026-05-10"}),
    ("Event", {"doorTime": "19:00"}, {"doorTime": "19:00:00"}),
    ("Event", {"doorTime": "9:05"}, {"doorTime": "09:05:00"}),
    ("Event", {"doorTime": "2026-05-10T19:00"}, {"doorTime": "2026-05-10T19:00:00"}),
    ("Offer", {"priceValidUntil": "2026-12-31T23:59:00Z"}, {"priceValidUntil": "2026-12-31"}),
    ("Book", {"datePublished": "1999"}, {"datePublished": "1999"}),
    ("Book", {"datePublished": 1999}, {"datePublished": "1999"}),
    ("Book", {"datePublished": "1999-05"}, {"datePublished": "1999-05"}),
    ("Dataset", {"temporalCoverage": "2015-01/2019-12"}, {"temporalCoverage": "2015-01/2019-12"}),
    ("Dataset", {"temporalCoverage": "2015/.."}, {"temporalCoverage": "2015/.."}),
    # Numbers, truth values.
    ("ImageObject", {"width": "640", "height": 480}, {"width": 640, "height": 480}),
    ("ImageObject", {"width": "12 cm"}, {"width": "12 cm"}),
    ("WebPageElement", {"cssSelector": [".lead"], "xpath": "/html/head/title"}, {"cssSelector": [".lead"], "xpath": "/html/head/title"}),
    ("Offer", {"price": 12.5}, {"price": 12.5}),
    ("Offer", {"price": 0}, {"price": 0}),
    ("Offer", {"price": "12.50"}, {"price": "12.50"}),
    ("Book", {"numberOfPages": 312}, {"numberOfPages": 312}),
    ("Book", {"numberOfPages": 312.0}, {"numberOfPages": 312}),
    ("Book", {"numberOfPages": "312"}, {"numberOfPages": 312}),
    ("AggregateRating", {"ratingCount": "41"}, {"ratingCount": 41}),
    ("AggregateRating", {"ratingValue": "4.4"}, {"ratingValue": "4.4"}),
    ("Product", {"gtin": 4006381333931}, {"gtin": "4006381333931"}),
    ("SoftwareApplication", {"softwareVersion": 2.5}, {"softwareVersion": "2.5"}),
    ("Dataset", {"isAccessibleForFree": True}, {"isAccessibleForFree": True}),
    ("Dataset", {"isAccessibleForFree": False}, {"isAccessibleForFree": False}),
    ("Dataset", {"isAccessibleForFree": "yes"}, {"isAccessibleForFree": True}),
    ("Dataset", {"isAccessibleForFree": "False"}, {"isAccessibleForFree": False}),
    # Members of enumerations.
    ("Offer", {"availability": "InStock"}, {"availability": "https://schema.org/InStock"}),
    ("Offer", {"availability": "in_stock"}, {"availability": "https://schema.org/InStock"}),
    ("Offer", {"availability": "in stock"}, {"availability": "https://schema.org/InStock"}),
    ("Offer", {"availability": "http://schema.org/InStock"}, {"availability": "https://schema.org/InStock"}),
    ("Offer", {"itemCondition": "new"}, {"itemCondition": "https://schema.org/NewCondition"}),
    ("Event", {"eventStatus": "cancelled"}, {"eventStatus": "https://schema.org/EventCancelled"}),
    (
        "Event",
        {"eventAttendanceMode": "OfflineEventAttendanceMode"},
        {"eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode"},
    ),
    (
        "Event",
        {"event_attendance_mode": "online"},
        {"eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode"},
    ),
    ("Book", {"bookFormat": "paperback"}, {"bookFormat": "https://schema.org/Paperback"}),
    ("Recipe", {"suitableForDiet": ["vegan"]}, {"suitableForDiet": ["https://schema.org/VeganDiet"]}),
    # Addresses.
    ("Recipe", {"url": "https://example.org/soup/"}, {"url": "https://example.org/soup/"}),
    ("Recipe", {"image": "/soup.jpg"}, {"image": "https://example.org/soup.jpg"}),
    ("Recipe", {"image": "soup.jpg?w=1200"}, {"image": "https://example.org/page/soup.jpg?w=1200"}),
    ("Recipe", {"image": ["../a.webp", "b.png"]}, {"image": ["https://example.org/a.webp", "https://example.org/page/b.png"]}),
    ("Dataset", {"license": "https://example.org/terms/"}, {"license": "https://example.org/terms/"}),
    ("Dataset", {"license": "CC-BY-4.0"}, {"license": {"@type": "CreativeWork", "name": "CC-BY-4.0"}}),
    ("Dataset", {"identifier": "doi:10.1000/182"}, {"identifier": "doi:10.1000/182"}),
    ("Recipe", {"description": "javascript: the good soup"}, {"description": "javascript: the good soup"}),
    # Nodes, by the type that they name, by what is meant, by the only one in range, by their keys.
    ("Product", {"offers": {"price": 3}}, {"offers": {"@type": "Offer", "price": 3}}),
    ("Product", {"offers": {"low_price": 3}}, {"offers": {"@type": "AggregateOffer", "lowPrice": 3}}),
    ("Product", {"offers": {"type": "Demand", "name": "Any"}}, {"offers": {"@type": "Demand", "name": "Any"}}),
    ("Product", {"offers": {"@type": "aggregate_offer", "offer_count": 2}}, {"offers": {"@type": "AggregateOffer", "offerCount": 2}}),
    ("Product", {"brand": "Brass & Co"}, {"brand": {"@type": "Brand", "name": "Brass & Co"}}),
    ("Product", {"aggregateRating": {"ratingValue": 4}}, {"aggregateRating": {"@type": "AggregateRating", "ratingValue": 4}}),
    ("Product", {"aggregateRating": 4.5}, {"aggregateRating": {"@type": "AggregateRating", "ratingValue": 4.5}}),
    ("Review", {"reviewRating": 4}, {"reviewRating": {"@type": "Rating", "ratingValue": 4}}),
    ("Review", {"reviewRating": {"ratingValue": 8, "bestRating": 10}}, {"reviewRating": {"@type": "Rating", "ratingValue": 8, "bestRating": 10}}),
    ("Recipe", {"nutrition": {"calories": "240 kcal"}}, {"nutrition": {"@type": "NutritionInformation", "calories": "240 kcal"}}),
    ("Recipe", {"recipeYield": 4}, {"recipeYield": "4"}),
    ("Event", {"location": "Old Mill"}, {"location": "Old Mill"}),
    (
        "Event",
        {"location": {"name": "Old Mill", "address": {"street_address": "1 Weir Lane", "postal_code": "AB1"}}},
        {"location": {"@type": "Place", "name": "Old Mill", "address": {"@type": "PostalAddress", "streetAddress": "1 Weir Lane", "postalCode": "AB1"}}},
    ),
    ("Event", {"location": {"type": "VirtualLocation", "url": "/live/"}}, {"location": {"@type": "VirtualLocation", "url": "https://example.org/live/"}}),
    ("Place", {"geo": {"latitude": 1.5, "longitude": -2}}, {"geo": {"@type": "GeoCoordinates", "latitude": 1.5, "longitude": -2}}),
    ("Dataset", {"spatialCoverage": "Kent"}, {"spatialCoverage": {"@type": "Place", "name": "Kent"}}),
    ("Event", {"performer": "Ada"}, {"performer": "Ada"}),
    ("Event", {"performer": {"type": "Person", "name": "Ada"}}, {"performer": {"@type": "Person", "name": "Ada"}}),
    ("Event", {"performer": {"type": "MusicGroup", "name": "Four"}}, {"performer": {"@type": "MusicGroup", "name": "Four"}}),
    ("Event", {"organizer": {"name": "Ada", "jobTitle": "Host"}}, {"organizer": {"@type": "Person", "name": "Ada", "jobTitle": "Host"}}),
    ("Event", {"organizer": {"name": "Mill", "legal_name": "Mill Ltd"}}, {"organizer": {"@type": "Organization", "name": "Mill", "legalName": "Mill Ltd"}}),
    ("HowTo", {"step": ["Mix."]}, {"step": [{"@type": "HowToStep", "text": "Mix."}]}),
    ("HowTo", {"step": "Mix."}, {"step": "Mix."}),
    (
        "HowTo",
        {"step": [{"name": "Mix", "itemListElement": ["Add water.", {"type": "HowToTip", "text": "Cold."}]}]},
        {"step": [{"@type": "HowToStep", "name": "Mix", "itemListElement": [{"@type": "HowToDirection", "text": "Add water."}, {"@type": "HowToTip", "text": "Cold."}]}]},
    ),
    ("HowTo", {"tool": ["spoon"], "supply": [{"name": "flour"}]}, {"tool": ["spoon"], "supply": [{"@type": "HowToSupply", "name": "flour"}]}),
    ("QAPage", {"mainEntity": {"name": "Why?", "accepted_answer": "So."}}, {"mainEntity": {"@type": "Question", "name": "Why?", "acceptedAnswer": {"@type": "Answer", "text": "So."}}}),
    ("ItemList", {"itemListElement": ["One", "/two/"]}, {"itemListElement": [{"@type": "ListItem", "name": "One"}, {"@type": "ListItem", "url": "https://example.org/two/"}]}),
    ("PodcastEpisode", {"associatedMedia": "/1.mp3"}, {"associatedMedia": {"@type": "AudioObject", "contentUrl": "https://example.org/1.mp3"}}),
    ("PodcastEpisode", {"partOfSeries": {"name": "S", "web_feed": "/f.xml"}}, {"partOfSeries": {"@type": "PodcastSeries", "name": "S", "webFeed": "https://example.org/f.xml"}}),
    ("DefinedTerm", {"inDefinedTermSet": "/glossary/"}, {"inDefinedTermSet": "https://example.org/glossary/"}),
    # What was counted is an action, by its type alone.
    ("Recipe", {"interactionStatistic": {"interactionType": "LikeAction"}}, {"interactionStatistic": {"@type": "InteractionCounter", "interactionType": {"@type": "LikeAction"}}}),
    ("Recipe", {"interactionStatistic": {"interactionType": {"type": "https://schema.org/LikeAction"}}}, {"interactionStatistic": {"@type": "InteractionCounter", "interactionType": {"@type": "LikeAction"}}}),
    ("Recipe", {"interactionStatistic": {"interactionType": "liking"}}, {"interactionStatistic": {"@type": "InteractionCounter", "interactionType": {"@type": "Action", "name": "liking"}}}),
    ("Recipe", {"about": {"@type": "Person"}}, {}),
    ("Recipe", {"isFamilyFriendly": "http://schema.org/False"}, {"isFamilyFriendly": False}),
    ("Recipe", {"about": "Soup"}, {"about": {"@type": "Thing", "name": "Soup"}}),
    ("Recipe", {"about": {"@id": "https://example.org/#soup", "name": "Soup"}}, {"about": {"@type": "Thing", "@id": "https://example.org/#soup", "name": "Soup"}}),
    ("Organization", {"numberOfEmployees": 12}, {"numberOfEmployees": {"@type": "QuantitativeValue", "value": 12}}),
    ("Recipe", {"name": {"@value": "Soup", "@language": "en"}}, {"name": "Soup"}),
    # Blanks are nothing; what cannot be stored is replaced.
    ("Recipe", {"name": "", "keywords": [], "image": None, "nutrition": {}, "cookTime": " "}, {}),
    ("Recipe", {"name": " Soup\n"}, {"name": "Soup"}),
    ("Recipe", {"name": "a\ud800b"}, {"name": "a\ufffdb"}),
    ("Recipe", {"author": "a\ud800b"}, {"author": "a\ufffdb"}),
    ("Recipe", {"type": "Recipe", "@id": "#x", "@context": "https://schema.org", "name": "Soup"}, {"name": "Soup"}),
]  # fmt: skip

#: Type, what is written and fits nothing, where that is told, and what the message says.
REFUSED = [
    ("Recipe", {"prep_tme": "20 min"}, "prep_tme", "Recipe has no property 'prep_tme' (\"20 min\"); did you mean 'prepTime'?"),
    ("Recipe", {"instructions": "Mix."}, "instructions", "did you mean 'recipeInstructions'?"),
    ("Recipe", {"zzz": 1}, "zzz", "https://schema.org/Recipe"),
    ("Event", {"prepTime": "PT20M"}, "prepTime", "Event has no property 'prepTime' (\"PT20M\"); it is one of HowTo, HowToDirection"),
    ("Recipe", {"prepTime": "PT20M", "prep_time": "PT30M"}, "prep_time", "'prep_time' is prepTime again; what stands first is used"),
    ("Recipe", {"cookTime": 20}, "cookTime", "cookTime is 20; it must be a length of time such as 20 min or PT20M"),
    ("Recipe", {"cookTime": "20"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": "20-30 min"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": "20 min 1 h"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": "P"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": "PT"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": "0 min"}, "cookTime", "a length of time"),
    ("Recipe", {"cookTime": True}, "cookTime", "cookTime is true; it must be a length of time"),
    ("Event", {"startDate": "soon"}, "startDate", 'startDate is "soon"; it must be a date such as 2024-05-10 or a moment'),
    ("Event", {"startDate": "2026-02-30"}, "startDate", "a date"),
    ("Event", {"startDate": "10/11/2026"}, "startDate", "a date"),
    ("Event", {"startDate": 12}, "startDate", "a date"),
    ("Event", {"doorTime": "25:00"}, "doorTime", "a time of day such as 19:30"),
    ("Event", {"doorTime": "after lunch"}, "doorTime", "a time of day"),
    ("Book", {"datePublished": "0001"}, "datePublished", "a date"),
    ("Book", {"datePublished": "1999-13"}, "datePublished", "a date"),
    ("Book", {"numberOfPages": 3.5}, "numberOfPages", "numberOfPages is 3.5; it must be a whole number"),
    ("Book", {"numberOfPages": "many"}, "numberOfPages", "a whole number"),
    ("Book", {"numberOfPages": "1,204"}, "numberOfPages", "a whole number"),
    ("Offer", {"price": math.nan}, "price", "a number"),
    ("Offer", {"price": math.inf}, "price", "a number"),
    ("Offer", {"price": False}, "price", "a number"),
    ("Recipe", {"name": True}, "name", "name is true; it must be a text"),
    ("Recipe", {"name": {"en": "Soup"}}, "name", "a text"),
    ("Dataset", {"isAccessibleForFree": "sometimes"}, "isAccessibleForFree", "true or false"),
    ("Dataset", {"isAccessibleForFree": 1}, "isAccessibleForFree", "true or false"),
    ("Offer", {"availability": "InStok"}, "availability", "did you mean 'InStock'?"),
    ("Offer", {"availability": "stock"}, "availability", "one of BackOrder, Discontinued, InStock"),
    ("Offer", {"availability": True}, "availability", "one of BackOrder"),
    ("Event", {"eventStatus": "EventPostponned"}, "eventStatus", "did you mean"),
    ("Recipe", {"url": "javascript:alert(1)"}, "url", 'url is "javascript:alert(1)"; it must be an http or https address'),
    ("Recipe", {"url": "java\tscript:alert(1)"}, "url", "an http or https address"),
    ("Recipe", {"url": "mailto:a@example.org"}, "url", "an http or https address"),
    ("Recipe", {"url": "ftp://example.org/a"}, "url", "an http or https address"),
    ("Recipe", {"url": "https://user:word@example.org/"}, "url", "an http or https address"),
    ("Recipe", {"url": "a soup"}, "url", "an http or https address"),
    ("Recipe", {"url": "www.example.org"}, "url", "an http or https address"),
    ("Recipe", {"url": 7}, "url", "an http or https address"),
    ("Recipe", {"image": "a bowl of soup"}, "image", "an http or https address"),
    ("Recipe", {"image": "data:image/png;base64,AAAA"}, "image", "an http or https address"),
    ("Recipe", {"keywords": "javascript:alert(1)"}, "keywords", "an http or https address"),
    ("Recipe", {"keywords": "file:///etc/passwd"}, "keywords", "an http or https address"),
    ("Recipe", {"author": "javascript:alert(1)"}, "author", "a mapping of type Organization or Person"),
    ("Dataset", {"license": "vbscript:x"}, "license", "an http or https address"),
    ("Recipe", {"author": {"name": "Ada"}}, "author", 'author is a mapping that does not say its type: {"name": "Ada"}; it must be a mapping of type Organization or Person'),
    ("Recipe", {"author": {"type": "Place", "name": "Ada"}}, "author", "of no type that fits"),
    ("Recipe", {"author": {"type": "Persson", "name": "Ada"}}, "author", "of no type that fits"),
    ("Recipe", {"author": 4}, "author", "a mapping of type Organization or Person"),
    ("Review", {"itemReviewed": {"isbn": "1"}}, "itemReviewed", "a mapping that does not say its type"),
    ("Recipe", {"nutrition": {"calories": 240}}, "nutrition.calories", "an amount with its unit such as 240 kcal"),
    ("Product", {"offers": [{"price": 1}, {"pryce": 2, "price": 3}]}, "offers.1.pryce", "did you mean 'price'?"),
    ("Product", {"offers": {"price": {"a": 1}}}, "offers.price", "a number"),
    ("HowTo", {"step": [{"text": ["Mix."], "image": "mailto:a@example.org"}]}, "step.0.image", "an http or https address"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "values", "expected"),
    FITTING,
    ids=lambda value: None if isinstance(value, str) else json.dumps(value)[:50],
)
def test_reads_what_fits(kind, values, expected):
    assert described(values, kind, BASE) == (expected, ())


@pytest.mark.parametrize(("kind", "values", "at", "message"), REFUSED)
def test_tells_what_does_not_fit(kind, values, at, message):
    found, problems = described(values, kind, BASE)

    assert [problem.at for problem in problems] == [at]
    assert message in problems[0].message
    assert "\n" not in problems[0].message
    assert at not in found


class TestRest:
    """What stands beside a value that does not fit stays."""

    def test_of_a_mapping(self):
        assert described({"cookTime": "x", "name": "Soup"}, "Recipe")[0] == {"name": "Soup"}

    def test_of_a_list(self):
        assert described({"image": ["/a.jpg", "mailto:x@example.org"]}, "Recipe", BASE)[0] == {
            "image": ["https://example.org/a.jpg"]
        }

    def test_of_a_node(self):
        assert described({"offers": {"price": 1, "pryce": 2}}, "Product")[0] == {
            "offers": {"@type": "Offer", "price": 1}
        }

    def test_a_node_of_which_nothing_is_left_goes(self):
        assert described({"offers": {"pryce": 2}}, "Product")[0] == {}


class TestTyped:
    @pytest.mark.parametrize(
        ("values", "expected"),
        [
            ({}, "Event"),
            ({"type": "Event"}, "Event"),
            ({"type": "MusicEvent"}, "MusicEvent"),
            ({"@type": "https://schema.org/MusicEvent"}, "MusicEvent"),
            ({"type": "music_event"}, "MusicEvent"),
        ],
    )
    def test_takes_the_type_or_one_below(self, values, expected):
        assert typed(values, "Event") == (expected, ())

    @pytest.mark.parametrize("stated", ["Recipe", "MuscEvent", "Thing", "Text", 3, ["Event"], {}])
    def test_tells_what_is_none(self, stated):
        kind, problems = typed({"type": stated}, "Event")

        assert kind == "Event"
        assert [problem.at for problem in problems] == ["type"]
        assert "it must be Event or a type below it" in problems[0].message


#: Something of each kind that people may write, anywhere.
ANYTHING = [
    "20 min",
    "2026-05-10",
    "2026-05-10T19:30:00Z",
    "19:30",
    "1999",
    "https://example.org/a/",
    "/a.jpg",
    "javascript:alert(1)",
    "data:text/html,x",
    "InStock",
    "some words",
    "a\ud800\x00b",
    "",
    3,
    0,
    -2.5,
    10**30,
    math.nan,
    -math.inf,
    True,
    ["x", 3, None],
    [["x"]],
    {"name": "A"},
    {"type": "Person", "name": "A"},
    {"@type": ["Place", 3], "name": "A"},
    {"@type": {}, "name": "A"},
    {"@value": "v"},
    {"price": 3, "text": "x"},
    {"@id": "https://example.org/#a", "name": "A"},
    {"name": {"name": {"name": "A"}}},
]


#: Every property of the types that are written, with one of its types.
PROPERTIES = {
    name: kind
    for kind in sorted({*ROOTS, "Offer", "Person", "Organization", "Place", "HowToStep", "Answer"})
    for name in sorted(properties_of(kind))
}


@pytest.mark.parametrize("value", ANYTHING, ids=lambda value: repr(value)[:40])
def test_whatever_is_written_what_comes_out_is_in_the_vocabulary(value):
    """Apart from a name where schema.org wants a node and nobody said of which type: text is tolerated everywhere."""
    for name, kind in PROPERTIES.items():
        found, _ = described({name: value}, kind, BASE)
        wrong = list(not_in_vocabulary([{"@type": kind, "@id": "#it", **found}])) if found else []

        json.dumps(found, allow_nan=False, ensure_ascii=False).encode()
        assert [each for each in wrong if not is_tolerated(each)] == []


@pytest.mark.parametrize("value", ["javascript:alert(1)", "data:text/html,x", "ftp://example.org/a"])
def test_no_address_is_written_that_is_none_of_the_web(value):
    """A property that takes no addresses may hold any text."""
    for name, kind in PROPERTIES.items():
        if "URL" in property_of(superseded_by(name) or name).range:
            assert described({name: value}, kind, BASE)[0] == {}


def is_tolerated(problem):
    """Return whether a problem is a text in the place of a node, in a property that takes nothing but nodes."""
    name = problem.partition(" ")[0].rpartition(".")[2]
    known = property_of(name)
    return " does not expect Text or " in problem and known and not {"Text", "URL", "Date", "Number"} & known.range


def test_of_many_misfits_the_first_are_told():
    _, problems = described({f"key{number}": number for number in range(300)}, "Recipe")

    assert len(problems) == 101
    assert problems[-1].message == "200 more keys or values do not fit"


def test_a_value_is_not_changed():
    values = {"offers": [{"price": 1, "bad": [1]}], "step": ["x"]}
    before = json.dumps(values)

    described(values, "Product", BASE)

    assert json.dumps(values) == before


def test_the_vocabulary_is_read_with_the_first_value_only():
    code = "import sys, seoexport, seoexport.stated; print('seoexport.vocabulary' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout

    assert printed.strip() == "False"
