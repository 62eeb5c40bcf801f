"""The languages in which health pages are read: each has a table of its own wherever words are told apart."""

LANGUAGES = ("ar", "de", "en", "es", "fr", "it", "ja", "nl", "pt", "tr")
