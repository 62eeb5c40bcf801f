"""Locales as Facebook reads them; expected values are those of its own list and of ISO 639 and 3166."""

import pytest

from seoexport.locales import FACEBOOK, locale


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "en_US"),
        ("en-us", "en_US"),
        ("en_US", "en_US"),
        ("EN-GB", "en_GB"),
        ("en-AU", "en_GB"),
        ("en-IN", "en_GB"),
        ("en-PR", "en_US"),
        ("fr", "fr_FR"),
        ("fr-CA", "fr_CA"),
        ("fr-CH", "fr_FR"),
        ("de", "de_DE"),
        ("de-AT", "de_DE"),
        ("de-DE-1996", "de_DE"),
        ("es", "es_ES"),
        ("es-419", "es_LA"),
        ("es-AR", "es_LA"),
        ("es-MX", "es_MX"),
        ("es-ES", "es_ES"),
        ("pt", "pt_PT"),
        ("pt-br", "pt_BR"),
        ("pt-AO", "pt_PT"),
        ("nl", "nl_NL"),
        ("nl-BE", "nl_BE"),
        ("zh", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh-Hant", "zh_TW"),
        ("zh-Hant-HK", "zh_HK"),
        ("zh-TW", "zh_TW"),
        ("zh-MO", "zh_HK"),
        ("zh-Hant-MO", "zh_HK"),
        ("zh-SG", "zh_CN"),
        ("zh-Hans-CN", "zh_CN"),
        ("ar", "ar_AR"),
        ("ar-EG", "ar_AR"),
        ("no", "nb_NO"),
        ("nb", "nb_NO"),
        ("nn", "nn_NO"),
        ("ja", "ja_JP"),
        ("sr-Latn", "sr_RS"),
        ("fil", "tl_PH"),
        ("iw", "he_IL"),
        ("ckb", "cb_IQ"),
        ("ca", "ca_ES"),
        ("cy", "cy_GB"),
        ("uk", "uk_UA"),
    ],
)
def test_a_language_that_facebook_knows(language, expected):
    assert locale(language) == expected
    assert expected in FACEBOOK


@pytest.mark.parametrize("language", ["", "x", "tlh", "bar-AT", "x-default", "english", "e", "a<b", "und"])
def test_what_facebook_does_not_know_has_none(language):
    assert locale(language) is None
