"""Numbers, ratings, places, codes and identifiers: what their specifications have, also where they are texts."""

import pytest
from value_pages import changes, found, node, said


def offer(**properties):
    return node("Offer", **{"price": "12.00", "priceCurrency": "EUR", **properties})


def rating(**properties):
    return node("AggregateRating", **{"ratingValue": 4.5, "ratingCount": 3, **properties})


def place(**properties):
    return node("GeoCoordinates", **properties)


def address(country):
    return node("PostalAddress", addressLocality="Leeds", addressCountry=country)


def organization(**properties):
    return node("Organization", name="Walkers", **properties)


SILENT = [
    ("number-format", offer(price=12)),
    ("number-format", offer(price="1299.50")),
    ("number-format", offer(price="-5")),
    ("number-format", offer(price="on request")),
    ("number-format", offer(price="")),
    ("number-format", offer(price={"@type": "PriceSpecification"})),
    ("number-format", offer(price=["12.00", None, True])),
    ("number-format", rating(ratingValue="6 / 10")),
    ("number-format", rating(ratingValue="60%")),
    ("number-format", rating(ratingCount="1299")),
    ("number-format", node("SoftwareApplication", name="Trails", softwareVersion="1,2", version="2,1")),
    ("number-format", node("Book", name="On Cramps", position="1,2")),
    ("rating-range", rating(ratingValue=5)),
    ("rating-range", rating(ratingValue="1")),
    ("rating-range", rating(ratingValue="84", bestRating="100")),
    ("rating-range", rating(ratingValue=0, worstRating=0)),
    ("rating-range", rating(ratingValue="8 / 10")),
    ("rating-range", rating(ratingValue="84%")),
    ("rating-range", rating(ratingValue="excellent")),
    ("rating-range", rating(ratingValue=9, bestRating="ten")),
    ("rating-range", rating(ratingValue=None, bestRating=[5])),
    ("rating-range", node("Movie", contentRating="R", ratingValue=True)),
    ("rating-count", rating(ratingCount="3")),
    ("rating-count", rating(ratingCount=0, reviewCount=2)),
    ("rating-count", rating(ratingCount="many")),
    ("rating-count", node("AggregateRating", ratingValue=4, reviewCount="12")),
    ("rating-count", node("Product", name="Boots", aggregateRating={"@type": "AggregateRating", "ratingCount": 2},
                          review=[{"@type": "Review"}, {"@type": "Review"}])),
    ("rating-count", node("Product", name="Boots", aggregateRating="4", review="good")),
    ("currency-code", offer()),
    ("currency-code", offer(priceCurrency=["USD", "BTC", ""])),
    ("currency-code", offer(priceCurrency="{{ currency }}")),
    ("currency-code", node("MonetaryAmount", currency="XOF", value=3)),
    ("currency-code", node("Store", currenciesAccepted="GBP, EUR")),
    ("country-code", address("GB")),
    ("country-code", address(["XK", "Scotland", "東京"])),
    ("country-code", address({"@type": "Country", "name": "GB"})),
    ("country-code", address({"@id": "https://example.org/#gb"})),
    ("country-code", node("VideoObject", name="Stretch", regionsAllowed=["GBR", "FR"])),
    ("country-name", address("DE")),
    ("country-name", address("USA")),
    ("country-name", address({"@type": "Country", "name": "Germany"})),
    ("country-name", node("Product", name="Boots", countryOfOrigin="Italy")),
    *[("language-tag", node("Article", inLanguage=tag)) for tag in (
        "en", "pt-BR", "zh-Hant-TW", "es-419", "de-CH-1996", "sl-rozaj-biske", "en-x-plain", "x-klingon", "gsw", "i-klingon", "",
        "de-DE-u-co-phonebk", {"@type": "Language", "name": "English"}, ["en", "de"], None)],
    ("language-tag", node("ContactPoint", availableLanguage="English")),
    *[("telephone-country", organization(telephone=number)) for number in (
        "+44 113 496 0000", "0044 113 496 0000", "tel:+441134960000", "(+44) 113 4960000", "116 117", "112", "", 7, None)],
    *[("boolean-text", node("Article", isAccessibleForFree=value)) for value in (
        True, False, "https://schema.org/False", "http://schema.org/True", None, "", "{{ free }}", {"@id": "#x"}, [True])],
    ("boolean-text", node("PropertyValue", value="true")),
    ("geo-coordinates", place(latitude=-33.85678, longitude=151.20695)),
    ("geo-coordinates", place(latitude="90", longitude="-180")),
    ("geo-coordinates", place(latitude="53.79648", longitude=None)),
    ("geo-imprecise", place(latitude=53.79648, longitude=-1.5479)),
    ("geo-imprecise", place(latitude="53.7965", longitude="-1.5479")),
    ("geo-imprecise", place(latitude=53.8)),
    ("identifier-check-digit", node("Product", gtin13="4006381333931", gtin="0614141000036", gtin8="96385074", gtin12="614141000036")),
    ("identifier-check-digit", node("Product", gtin13=4006381333931, sku="4006381333932", gtin="https://id.gs1.org/01/04006381333931")),
    ("identifier-check-digit", node("Book", isbn=["978-0-306-40615-7", "0-8044-2957-X"])),
    ("identifier-check-digit", node("Periodical", issn="2434-561X")),
    ("identifier-check-digit", node("Person", sameAs=["https://orcid.org/0000-0002-1825-0097", "https://orcid.org/"])),
    ("identifier-check-digit", node("ScholarlyArticle", sameAs="https://doi.org/10.1000/182")),
    ("identifier-check-digit", organization(sameAs="https://ror.org/05dxps055", leiCode="5493006MHB84DD0ZWV18")),
    ("identifier-check-digit", node("Product", gtin="", gtin8=None, gtin13={}, gtin14=[])),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "silent"), SILENT)
def test_silence(rule, silent):
    assert said(rule, silent) == []


NUMBER = "it must be a number such as '1299.50', without comma, blank or currency"
RANGE = "it must be between 1 and 5; state bestRating and worstRating if the scale is another"
BOOLEAN = "isAccessibleForFree is the text"
NOISE = [
    ("rating-count", node("AggregateRating", ratingValue=4),
        "neither ratingCount nor reviewCount says how many ratings there are; state one"),
    ("geo-coordinates", place(latitude="53° 47' N", longitude=None),
        "latitude is \"53° 47' N\"; it must be degrees with decimals, such as '48.39849'"),
    ("geo-imprecise", place(latitude="53.79648", longitude="-1.55"),
        "53.79648, -1.55 are coordinates of few decimals; state 5 of each"),
    ("opening-hours-order",
        node("OpeningHoursSpecification", opens="17:00", closes="08:00"), "opens 17:00, closes 08:00: closes before it opens"),
    ("number-format", node("MonetaryAmount", value="4,90"),
        "value is '4,90'; it must be a number such as '1299.50', without comma, blank or currency; write '4.90'"),
    ("currency-code", node("Hotel", currenciesAccepted="EUR, Pound"),
        "currenciesAccepted is 'Pound'; it must be a code of ISO 4217 such as 'EUR'"),
    ("number-format", offer(price="$1,299.00"), f"price is '$1,299.00'; {NUMBER}; write '1299.00'"),
    ("number-format", offer(price="12,50 €"), f"price is '12,50 €'; {NUMBER}; write '12.50'"),
    ("number-format", offer(price="1.299,00"), f"price is '1.299,00'; {NUMBER}; write '1299.00'"),
    ("number-format", offer(price="1 299"), f"price is '1 299'; {NUMBER}; write '1299'"),
    ("number-format", offer(price="USD 12"), f"price is 'USD 12'; {NUMBER}; write '12'"),
    ("number-format", offer(price="1,299"), f"price is '1,299'; {NUMBER}"),
    ("number-format", offer(price="1,299,000"), f"price is '1,299,000'; {NUMBER}; write '1299000'"),
    ("number-format", rating(ratingValue="4,5"), f"ratingValue is '4,5'; {NUMBER}; write '4.5'"),
    ("number-format", rating(ratingCount="1,299"), f"ratingCount is '1,299'; {NUMBER}; write '1299'"),
    ("number-format", place(latitude="53,79648"), f"latitude is '53,79648'; {NUMBER}; write '53.79648'"),
    ("number-format", node("AggregateOffer", lowPrice="£10"), f"lowPrice is '£10'; {NUMBER}; write '10'"),
    ("rating-range", rating(ratingValue="8.4"), f"ratingValue is '8.4'; {RANGE}"),
    ("rating-range", rating(ratingValue=0), f"ratingValue is '0'; {RANGE}"),
    ("rating-range", rating(ratingValue="99", bestRating="10"), "ratingValue is '99'; it must be between 1 and 10"),
    ("rating-range", rating(ratingValue="5,5"), f"ratingValue is '5,5'; {RANGE}"),
    ("rating-range", rating(ratingValue="11 / 10"), "ratingValue is '11 / 10', which is more than the whole"),
    ("rating-range", rating(ratingValue="120%"), "ratingValue is '120%', which is more than the whole"),
    ("rating-range", rating(bestRating=1, worstRating=5), "worstRating 5 is more than bestRating 1"),
    ("rating-count", rating(ratingCount="0"), "ratingCount is 0; leave the rating out until there is one"),
    ("rating-count", node("AggregateRating", ratingValue=5, reviewCount=0), "reviewCount is 0; leave the rating out until there is one"),
    (
        "rating-count",
        node("Product", aggregateRating={"@type": "AggregateRating", "ratingCount": "1"}, review=[{"@type": "Review"}, {"@type": "Review"}]),
        "the rating is one of 1, the page marks up 2 reviews of Product",
    ),
    ("currency-code", offer(priceCurrency="€"), "priceCurrency is '€'; it must be a code of ISO 4217 such as 'EUR'; write 'EUR'"),
    ("currency-code", offer(priceCurrency="$"), "priceCurrency is '$'; it must be a code of ISO 4217 such as 'EUR'"),
    ("currency-code", offer(priceCurrency="usd"), "priceCurrency is 'usd'; it must be a code of ISO 4217 such as 'EUR'; write 'USD'"),
    ("currency-code", offer(priceCurrency="HRK"), "priceCurrency is 'HRK', which is paid with no more; today it is 'EUR'"),
    ("country-code", address("UK"), "addressCountry is 'UK'; it must be a code of ISO 3166-1 such as 'GB'; write 'GB'"),
    ("country-code", address("gb"), "addressCountry is 'gb'; it must be a code of ISO 3166-1 such as 'GB'; write 'GB'"),
    ("country-code", address("USA"), "addressCountry is 'USA'; it must be a code of ISO 3166-1 such as 'GB'; write 'US'"),
    ("country-code", address("ZZ"), "addressCountry is 'ZZ'; it must be a code of ISO 3166-1 such as 'GB'"),
    ("country-code", address({"@type": "Country", "name": "UK"}), "addressCountry is 'UK'; it must be a code of ISO 3166-1 such as 'GB'; write 'GB'"),
    ("country-name", address("Deutschland"), "addressCountry is 'Deutschland'; write its code of ISO 3166-1, two letters such as 'GB'"),
    ("country-name", address("U.S."), "addressCountry is 'U.S.'; write its code of ISO 3166-1, two letters such as 'GB'"),
    ("language-tag", node("Article", inLanguage="English"), "inLanguage is 'English'; it must be a tag of BCP 47 such as 'en' or 'pt-BR'"),
    ("language-tag", node("Article", inLanguage="en_US"), "inLanguage is 'en_US'; it must be a tag of BCP 47 such as 'en' or 'pt-BR'; write 'en-US'"),
    ("telephone-country", organization(telephone="0113 496 0000"), "telephone is '0113 496 0000'; begin with the code of the country, such as '+44'"),
    ("boolean-text", node("Article", isAccessibleForFree="False"), f"{BOOLEAN} 'False'; write false"),
    ("boolean-text", node("Article", isAccessibleForFree="yes"), f"{BOOLEAN} 'yes'; write true"),
    ("boolean-text", node("Article", isAccessibleForFree="partly"), f"{BOOLEAN} 'partly'; it must be true or false"),
    ("boolean-text", node("Article", isAccessibleForFree=1), "isAccessibleForFree is the number '1'; write true"),
    ("geo-coordinates", place(latitude=151.2, longitude=-33.8), "latitude is '151.2'; it must be between -90 and 90; latitude and longitude seem to be swapped"),
    ("geo-coordinates", place(latitude=5, longitude="1512"), "longitude is '1512'; it must be between -180 and 180"),
    ("geo-imprecise", place(latitude=53.8, longitude="-1.55"), "53.8, -1.55 are coordinates of few decimals; state 5 of each"),
    ("identifier-check-digit", node("Product", gtin13="4006381333932"), "gtin13 is '4006381333932'; it must be a GTIN of 13 digits, its length and check digit do not fit"),
    ("identifier-check-digit", node("Book", isbn="978-0-306-40615-8"), "isbn is '978-0-306-40615-8'; it must be an ISBN of 10 or 13 digits, its length and check digit do not fit"),
    ("identifier-check-digit", node("Periodical", issn="2434-5618"), "issn is '2434-5618'; it must be an ISSN of 8 digits, its length and check digit do not fit"),
    ("identifier-check-digit", node("Person", sameAs="https://orcid.org/0000-0002-1825-0098"), "sameAs is 'https://orcid.org/0000-0002-1825-0098'; it must be an ORCID, its length and check digit do not fit"),
    ("identifier-check-digit", organization(sameAs="https://ror.org/05dxps056"), "sameAs is 'https://ror.org/05dxps056'; it must be a ROR id, its length and check digit do not fit"),
    ("identifier-check-digit", node("ScholarlyArticle", sameAs="https://doi.org/10.1000"), "sameAs is 'https://doi.org/10.1000'; it must be a DOI, its length and check digit do not fit"),
    ("identifier-check-digit", organization(leiCode="5493006MHB84DD0ZWV19"), "leiCode is '5493006MHB84DD0ZWV19'; it must be a LEI of 20 letters and digits, its length and check digit do not fit"),
]  # fmt: skip


@pytest.mark.parametrize(("rule", "wrong", "message"), NOISE)
def test_noise(rule, wrong, message):
    assert said(rule, wrong) == [message]


@pytest.mark.parametrize(
    ("rule", "wrong", "change"),
    [
        ("number-format", offer(price="12,50"), ("replace", "/0/price", "12.50")),
        ("currency-code", offer(priceCurrency="€"), ("replace", "/0/priceCurrency", "EUR")),
        ("country-code", address(["FR", "UK"]), ("replace", "/0/addressCountry/1", "GB")),
        ("language-tag", node("Article", inLanguage="en_US"), ("replace", "/0/inLanguage", "en-US")),
        ("boolean-text", node("Article", isAccessibleForFree="False"), ("replace", "/0/isAccessibleForFree", False)),
    ],
)
def test_what_is_certain_is_mended(rule, wrong, change):
    assert changes(rule, wrong) == [change]


@pytest.mark.parametrize(
    ("rule", "wrong"),
    [
        ("number-format", offer(price="1,299")),
        ("currency-code", offer(priceCurrency="$")),
        ("currency-code", offer(priceCurrency="DEM")),
        ("country-code", address({"@type": "Country", "name": "UK"})),
        ("boolean-text", node("Article", isAccessibleForFree="partly")),
    ],
)
def test_what_is_not_certain_is_told_and_left(rule, wrong):
    assert len(said(rule, wrong)) == 1
    assert changes(rule, wrong) == []


def test_how_bad_it_is():
    wrong = node("AggregateRating", ratingValue="9,5", ratingCount=0)
    severities = {rule: found(rule, wrong)[0].severity for rule in ("number-format", "rating-range", "rating-count")}

    assert severities == {"number-format": "error", "rating-range": "error", "rating-count": "error"}
