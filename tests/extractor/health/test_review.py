"""What is certain of a review stays, the rest is left out and told; and a page that lacks one can be kept from indexes."""

import datetime as dt

import pytest

from seoexport import Site, check, export, extract
from seoexport.emitters.sitemap import entry
from seoexport.extractor import evidence_from, explanation_of, read
from seoexport.extractor.review_records import record_of
from seoexport.model import MedicalPolicy, Organization, Person, ReviewRecord

BASE = "https://example.org/"
URL = f"{BASE}pain/cramp/"
ADA = Person(name="Ada Example", key="ada", url=f"{BASE}people/ada/")
BEA = Person(name="Bea Sample", key="bea")
DAY = dt.date(2024, 5, 3)
LINE = "<p>Medically reviewed by Ada Example on 3 May 2024</p>"


def site(**values):
    return Site(
        base_url=BASE,
        name="Plain Health",
        publisher=Organization(name="Plain Health"),
        authors=(ADA, BEA),
        page_types=(("/**", "MedicalWebPage"),),
        **values,
    )


def article(source, **values):
    suffix = ".md" if source.startswith("---") else ".html"
    return extract(source, url=URL, suffix=suffix, site=site(**values))


def page(body, markup=""):
    script = f'<script type="application/ld+json">{markup}</script>' if markup else ""
    return f"<html lang=en><head>{script}</head>\n<main>\n<h1>Calf cramp</h1>\n{body}</main>"


def marked(**values):
    stated = ",".join(f'"{key}":{value}' for key, value in values.items())
    return f'{{"@context":"https://schema.org","@type":"MedicalWebPage",{stated}}}'


def told(found):
    return [(each.rule, each.problem.line) for each in found.findings if each.rule.startswith("review")]


PERSON = '{"@type":"Person","name":"Bea Sample"}'
PUBLISHER = '{"@type":"Organization","name":"Plain Health"}'


class TestDate:
    @pytest.mark.parametrize(
        ("source", "reviewed", "findings"),
        [
            (page(f"{LINE}\n<p>Last reviewed: 10 June 2025</p>"), None, [("review-date", 5)]),
            (page(LINE, marked(lastReviewed='"2025-06-10"', reviewedBy=PERSON)), None, [("review-date", 1)]),
            (page(LINE, marked(lastReviewed='["2023-05-03","2027-05-03"]')), None, [("review-date", 1)]),
            (f"---\nlastReviewed: 2024-01-01\n---\n{LINE}", dt.date(2024, 1, 1), [("review-date", 4)]),
            # silence
            (page(LINE), DAY, []),
            (page(f"{LINE}\n<p>Last reviewed: 3 May 2024</p>"), DAY, []),
            (page(LINE, marked(lastReviewed='"2024-05-03"', reviewedBy=PERSON)), DAY, []),
            (page(LINE, marked(lastReviewed='"2024-05-02T23:30:00Z"', reviewedBy=PERSON)), DAY, []),
            (page(f"{LINE}\n<p>Updated on 10 June 2025</p>"), DAY, []),
            (f"---\nlastReviewed: 2024-05-03\n---\n{LINE}", DAY, []),
            (page("<p>A cramp passes.</p>"), None, []),
        ],
    )
    def test_two_dates_that_contradict_each_other_count_for_nothing_unless_a_person_states_one(
        self, source, reviewed, findings
    ):
        found = article(source)

        assert (found.reviewed, told(found)) == (reviewed, findings)

    @pytest.mark.parametrize(
        ("today", "reviewed", "findings"),
        [
            (dt.date(2024, 5, 2), None, [("review-date", 4)]),
            (dt.date(2024, 5, 3), DAY, []),
            (None, DAY, []),
        ],
    )
    def test_a_review_of_a_day_after_the_build_has_not_been(self, today, reviewed, findings):
        found = article(page(LINE), today=today)

        assert (found.reviewed, told(found)) == (reviewed, findings)

    @pytest.mark.parametrize(
        ("published", "findings"), [("2024-06-01", [("review-date", 5)]), ("2024-05-04", []), ("2020-01-01", [])]
    )
    def test_a_review_before_publication_is_kept_and_told(self, published, findings):
        found = article(f"---\ndate: {published}\n---\n# Calf cramp\n{LINE}")

        assert (found.reviewed, told(found)) == (DAY, findings)

    @pytest.mark.parametrize(
        ("stated", "reviewed"),
        [
            ({"lastReviewed": '"2024-05-03"', "dateModified": '"2024-05-03"', "reviewedBy": PUBLISHER}, None),
            ({"lastReviewed": '"2024-05-03"', "reviewedBy": PUBLISHER}, None),
            ({"lastReviewed": '"2024-05-03"'}, None),
            ({"lastReviewed": '"2024-05-03"', "reviewedBy": '""'}, None),
            ({"lastReviewed": '"2024-05-03"', "publisher": PERSON, "reviewedBy": PERSON}, None),
            ({"lastReviewed": '"2024-05-03"', "reviewedBy": PERSON}, DAY),
            ({"lastReviewed": '["2024-05-03","2027-05-03"]', "reviewedBy": PERSON}, DAY),
        ],
    )
    def test_a_date_in_the_mark_up_counts_with_a_reviewer_who_is_not_the_publisher(self, stated, reviewed):
        assert article(page("<p>A cramp passes.</p>", marked(**stated))).reviewed == reviewed

    @pytest.mark.parametrize("key", ["date", "lastmod", "updated", "publishDate"])
    def test_no_other_date_is_that_of_a_review(self, key):
        assert article(f"---\n{key}: 2024-05-03\n---\nA cramp passes.").reviewed is None

    def test_a_contradiction_is_told_with_both_dates_and_the_remedy(self):
        source = f"---\nlastReviewed: 2024-01-01\n---\n{LINE}"

        (found,) = [each.problem for each in article(source).findings if each.rule == "review-date"]

        assert found.message == (
            "the front matter's lastReviewed dates the last review 2024-01-01, the page's text 2024-05-03; "
            "the one of the front matter's lastReviewed counts"
        )

    def test_a_contradiction_is_explained(self):
        source = read(page(f"{LINE}\n<p>Last reviewed: 10 June 2025</p>"))

        found, candidates = explanation_of(source, url=URL, site=site())

        assert "reviewed" not in found.origins
        assert [fact.value for fact in candidates["reviewed"]] == [DAY, dt.date(2025, 6, 10)]


class TestNextReview:
    @pytest.mark.parametrize(
        ("source", "due"),
        [
            ("---\nlastReviewed: 2024-05-03\nnextReview: 2027-05-03\n---\nx", "2027-05-03"),
            ("---\nnext_review: 2027-05-03\n---\nx", "2027-05-03"),
            ("---\nnext_review_due: 2027-05-03\n---\nx", "2027-05-03"),
            ("---\nreview_due: 2027-05-03\n---\nx", "2027-05-03"),
            ("---\nreview: {by: Ada Example, date: 2024-05-03, next: 2027-05-03}\n---\nx", "2027-05-03"),
            (page(f"{LINE}\n<p>Next review due: 3 May 2027</p>"), "2027-05-03"),
            (page(LINE, marked(lastReviewed='["2024-05-03","2027-05-03"]')), "2027-05-03"),
            # silence
            (page("<p>A cramp passes.</p>", marked(lastReviewed='["2024-05-03","2027-05-03"]')), None),
            (page(LINE, marked(lastReviewed='"2024-05-03"')), None),
            (page("<p>Next update: 3 May 2027</p>"), None),
            ("---\nreview: {by: Ada Example, date: 2024-05-03, next: 2027-05-03, rating: 4}\n---\nx", None),
            ("---\nlastReviewed: 2024-05-03\n---\nx", None),
            ("---\nlastReviewed: 2024-05-03\nnextReview: in spring\n---\nx", None),
        ],
    )
    def test_it_is_known(self, source, due):
        found = article(source)

        assert (found.next_review and found.next_review.isoformat(), told(found)) == (due, [])

    @pytest.mark.parametrize("due", ["2024-05-03", "2020-01-01"])
    def test_one_that_is_not_after_the_last_one_is_left_out(self, due):
        found = article(f"---\nlastReviewed: 2024-05-03\nnextReview: {due}\n---\nx")

        assert (found.next_review, told(found)) == (None, [("review-date", 3)])

    def test_it_is_not_written(self):
        found = article(page(f"{LINE}\n<p>Next review due: 3 May 2027</p>"))

        assert "2027" not in export(found, site()).head

    def test_it_is_asked_of_health_pages_alone(self):
        source = "---\nnextReview: 2027-05-03\n---\nx"

        assert extract(source, url=URL, suffix=".md").next_review is None


class TestReviewers:
    @pytest.mark.parametrize(
        ("matter", "reviewers", "reviewed", "findings"),
        [
            ("author: ada\nreviewedBy: ada", (), None, [("review-by-author", 3)]),
            ("author: Dr. Bea Sample, MD\nreviewedBy: bea", (), None, [("review-by-author", 3)]),
            ("author: ada\nreviewedBy: ada\nlastReviewed: 2024-05-03", (), DAY, [("review-by-author", 3)]),
            ("author: ada\nreview: {by: ada, date: 2024-05-03}", (), None, [("review-by-author", 3)]),
            ("author: ada\nreviewers: [ada, bea]", (BEA,), None, [("review-by-author", 3)]),
            ("author: ada\nreviewedBy: bea", (BEA,), None, []),
            ("author: ada\nlastReviewed: 2024-05-03", (), DAY, []),
            ("reviewedBy: ada", (ADA,), None, []),
        ],
    )
    def test_an_author_is_no_reviewer(self, matter, reviewers, reviewed, findings):
        found = article(f"---\n{matter}\n---\nA cramp passes.")

        assert (found.reviewers, found.reviewed, told(found)) == (reviewers, reviewed, findings)

    def test_the_date_in_a_line_about_the_author_is_that_of_no_review(self):
        found = article(page(f"<p>By Ada Example</p>\n{LINE}"))

        assert (found.authors, found.reviewers, found.reviewed) == ((ADA,), (), None)
        assert told(found) == [("review-by-author", 5)]

    def test_a_date_that_stands_elsewhere_stays(self):
        found = article("---\nauthor: ada\nreviewedBy: ada\n---\n# Cramp\nLast reviewed: 3 May 2024")

        assert (found.reviewers, found.reviewed) == ((), DAY)

    @pytest.mark.parametrize(
        "value", ["5", "[[ada]]", "[5, null]", "{name: [a]}", "{by: 5}", "true", "[{name: {x: 1}}]"]
    )
    @pytest.mark.parametrize(
        "key", ["reviewedBy", "reviewers", "review", "lastReviewed", "nextReview", "review_required"]
    )
    def test_whatever_is_stated_is_read(self, key, value):
        assert article(
            f"---\n{key}: {value}\nauthor: {{name: A B, orcid: [1], npi: {{}}, credentials: [1, {{}}]}}\n---\nx"
        )

    @pytest.mark.parametrize(
        ("matter", "line"),
        [
            ("reviewedBy: {url: /people/ada/}", 2),
            ("reviewedBy: adaa", 2),
            ("reviewers:\n  - ada\n  - url: /people/bea/", 4),
            ("reviewer: {name: '', job_title: Nurse}", 2),
            ("review: {by: nobody-we-know, date: 2024-05-03}", 2),
        ],
    )
    def test_an_entry_that_names_nobody_is_told(self, matter, line):
        found = article(f"---\n{matter}\n---\nA cramp passes.")

        assert told(found) == [("reviewer-unnamed", line)]
        assert not found.reviewers or found.reviewers == (ADA,)

    @pytest.mark.parametrize(
        "matter",
        ["reviewedBy: ada", "reviewedBy: {name: Cy Other}", "reviewedBy: Cy Other", "reviewers: [ada, Cy Other]", "reviewer: ''",
         "review: {rating: 4, by: somebody}", "review: {rating: 4}", "title: A"],
    )  # fmt: skip
    def test_an_entry_that_names_somebody_is_not(self, matter):
        assert told(article(f"---\n{matter}\n---\nA cramp passes.")) == []

    @pytest.mark.parametrize(
        ("reviewer", "findings"),
        [
            ('{"@type":"Person","url":"https://example.org/a/"}', [("reviewer-unnamed", 1)]),
            ('[{"@type":"Person"}]', [("reviewer-unnamed", 1)]),
            (PERSON, []),
            ('{"@id":"https://example.org/#bea"}', []),
            ('{"@type":"Person","@id":"https://example.org/#bea"}', []),
            ('{"@type":"Person","@id":"https://example.org/#bea","jobTitle":"Nurse"}', [("reviewer-unnamed", 1)]),
            ('"Bea Sample"', []),
            ("null", []),
        ],
    )
    def test_mark_up_without_a_name_is_told_on_its_line(self, reviewer, findings):
        assert told(article(page("<p>A cramp passes.</p>", marked(reviewedBy=reviewer)))) == findings


class TestLedger:
    LEDGER = (
        ("/pain/cramp/", ReviewRecord(by=("ada",), date=DAY, next=dt.date(2027, 5, 3))),
        ("/pain/**", ReviewRecord(by=("Cy Other",), date=dt.date(2020, 1, 1))),
    )
    POLICY = MedicalPolicy(reviews=LEDGER)

    def test_the_first_glob_that_matches_says_who_reviewed_and_when(self):
        found = article("<h1>A</h1><p>A cramp passes.</p>", medical=self.POLICY)

        assert (found.reviewers, found.reviewed, found.next_review) == ((ADA,), DAY, dt.date(2027, 5, 3))
        assert {found.origins[key].key for key in ("reviewers", "reviewed", "next_review")} == {
            "medical.reviews./pain/cramp/"
        }

    @pytest.mark.parametrize(
        ("source", "reviewers", "reviewed"),
        [
            ("---\nreviewedBy: bea\nlastReviewed: 2023-01-01\n---\nx", "Bea Sample", "2023-01-01"),
            (page("<p>Medically reviewed by Bea Sample on 1 January 2023</p>"), "Ada Example", "2024-05-03"),
            (page("", marked(lastReviewed='"2023-01-01"', reviewedBy=PERSON)), "Ada Example", "2024-05-03"),
        ],
    )
    def test_it_counts_behind_front_matter_and_before_all_else(self, source, reviewers, reviewed):
        found = article(source, medical=self.POLICY)

        assert ([each.name for each in found.reviewers], found.reviewed.isoformat()) == ([reviewers], reviewed)
        assert [rule for rule, _ in told(found)] == ["review-date"]

    @pytest.mark.parametrize("path", ["", "food/", "pain"])
    def test_other_pages_are_not_in_it(self, path):
        evidence = evidence_from(read("<h1>A</h1>"), url=f"{BASE}{path}", site=site(medical=self.POLICY))

        assert record_of(evidence) is None


class TestGate:
    @staticmethod
    def gated(source, required, url=URL, **values):
        policy = MedicalPolicy(review_required=required)
        suffix = ".md" if source.startswith("---") else ".html"
        of_site = Site(base_url=BASE, medical=policy, **values)
        found = extract(source, url=url, suffix=suffix, site=of_site)
        rules = {each.rule for each in found.findings}
        return found, entry(found) is not None, "review-required" in rules

    UNREVIEWED = "---\ntitle: Cramp\nseo: {page_type: MedicalWebPage}\n---\nA cramp passes."
    HALF = "---\nreviewedBy: Ada Example\nseo: {page_type: MedicalWebPage}\n---\nA cramp passes."
    REVIEWED = "---\nreviewedBy: Ada Example\nlastReviewed: 2024-05-03\nseo: {page_type: MedicalWebPage}\n---\nx"
    BY_AUTHOR = "---\nauthor: Ada Example\nreviewedBy: Ada Example\nlastReviewed: 2024-05-03\nseo: {page_type: MedicalWebPage}\n---\nx"

    @pytest.mark.parametrize("source", [UNREVIEWED, HALF, BY_AUTHOR])
    @pytest.mark.parametrize("required", [("MedicalWebPage",), ("AboutPage", "/pain/**"), ("/pain/cramp/",)])
    def test_what_is_not_reviewed_stays_out_of_indexes_and_sitemaps(self, source, required):
        found, in_sitemap, is_told = self.gated(source, required)

        assert (found.robots, in_sitemap, is_told) == (("noindex",), False, True)
        assert found.origins["robots"].key == "medical.review_required"
        assert 'content="noindex, follow"' in export(found, Site(base_url=BASE)).head

    @pytest.mark.parametrize(
        ("source", "required"),
        [
            (REVIEWED, ("MedicalWebPage",)),
            (UNREVIEWED, ("AboutPage",)),
            (UNREVIEWED, ("Drug", "BlogPosting", "/food/**")),
            (UNREVIEWED, ()),
            ("---\ntitle: Cramp\n---\nA cramp passes.", ("MedicalWebPage",)),
        ],
    )
    def test_what_is_reviewed_or_needs_no_review_is_untouched(self, source, required):
        found, in_sitemap, is_told = self.gated(source, required)

        assert (found.robots, in_sitemap, is_told) == ((), True, False)

    def test_a_type_of_article_can_require_a_review(self):
        found, in_sitemap, _ = self.gated("---\ntitle: A\nseo: {article_type: BlogPosting}\n---\nx", ("BlogPosting",))

        assert (found.robots, in_sitemap) == (("noindex",), False)

    def test_stated_directives_stay(self):
        source = self.UNREVIEWED.replace("title", "robots: max-snippet:20\ntitle")

        assert self.gated(source, ("MedicalWebPage",))[0].robots == ("max-snippet:20", "noindex")

    @pytest.mark.parametrize(("stated", "robots"), [("true", ("noindex",)), ("false", ())])
    def test_a_page_can_require_its_own_review(self, stated, robots):
        found = article(f"---\nreview_required: {stated}\n---\nA cramp passes.")

        assert found.robots == robots

    def test_it_is_explained(self):
        source = read(self.UNREVIEWED, suffix=".md")
        of_site = Site(base_url=BASE, medical=MedicalPolicy(review_required=("MedicalWebPage",)))

        _, candidates = explanation_of(source, url=URL, site=of_site)

        assert [(fact.value, fact.origin.key) for fact in candidates["robots"]] == [
            (("noindex",), "medical.review_required")
        ]

    def test_the_diagnostic_says_what_to_state(self):
        of_site = Site(base_url=BASE, medical=MedicalPolicy(review_required=("MedicalWebPage",)))
        found = check(self.HALF, url=URL, suffix=".md", site=of_site)

        assert [each.message for each in found if each.rule == "review-required"] == [
            "MedicalWebPage requires a review, and the page states no date of a review; it is kept out of indexes and "
            "sitemaps until front matter, medical.reviews or its text say who reviewed it, and when"
        ]
