"""The schema.org types of pages, of articles and of what else a page describes that are read and written."""

from __future__ import annotations

#: https://schema.org/WebPage and its subtypes that a page can be stated to be.
PAGE_TYPES = frozenset(
    (
        "WebPage", "AboutPage", "CheckoutPage", "CollectionPage", "ContactPage", "ItemPage", "MedicalWebPage",
        "ProfilePage", "QAPage", "RealEstateListing", "SearchResultsPage",
    )
)  # fmt: skip

#: https://schema.org/Article and the types below it.
ARTICLES = (
    "Article", "BlogPosting", "NewsArticle", "TechArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "Report",
    "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle", "SocialMediaPosting",
    "LiveBlogPosting",
)  # fmt: skip

#: The types beyond article pages, each with those below it that are written like it. What schema.org has below them
#: and is not here stands inside other nodes (`CourseInstance`, `HowToStep`), is another module's (`ReviewNewsArticle`;
#: of Product, `Drug`), or is superseded (`UserComments`).
THING_TYPES: dict[str, frozenset[str]] = {
    root: frozenset((root, *below.split()))
    for root, below in {
        "Book": "Audiobook SequentialArt",
        "Course": "",
        "Dataset": "CompleteDataFeed DataFeed",
        "DefinedTerm": "CategoryCode",
        "DefinedTermSet": "CategoryCodeSet",
        "DietarySupplement": "",
        "Drug": "",
        "Event": "BusinessEvent ChildrensEvent ComedyEvent ConferenceEvent DanceEvent EducationEvent EventSeries "
        "ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent PerformingArtsEvent SaleEvent "
        "ScreeningEvent SocialEvent SportsEvent TheaterEvent VisualArtsEvent",
        "HowTo": "",
        "ItemList": "OfferCatalog",
        "MedicalCondition": "InfectiousDisease MedicalSignOrSymptom MedicalSign MedicalSymptom VitalSign",
        "MedicalProcedure": "DiagnosticProcedure MedicalTherapy OccupationalTherapy PalliativeProcedure PhysicalExam "
        "PhysicalTherapy PsychologicalTreatment RadiationTherapy RespiratoryTherapy SurgicalProcedure "
        "TherapeuticProcedure",
        "MedicalTest": "BloodTest ImagingTest MedicalTestPanel PathologyTest",
        "PodcastEpisode": "",
        "Product": "BusOrCoach Car IndividualProduct Motorcycle MotorizedBicycle ProductCollection ProductGroup "
        "ProductModel SomeProducts Vehicle",
        "QAPage": "",
        "Recipe": "",
        "Review": "ClaimReview CriticReview EmployerReview MediaReview Recommendation UserReview",
        "SoftwareApplication": "MobileApplication OperatingSystem RuntimePlatform VideoGame WebApplication",
    }.items()
}

#: The type above each of them that has a module of its own.
ROOTS: dict[str, str] = {kind: root for root, kinds in THING_TYPES.items() for kind in kinds}

#: Of the types above all, those that a health page can be about: what is stated of them makes it one.
SUBJECTS = frozenset(("DietarySupplement", "Drug", "MedicalCondition", "MedicalProcedure", "MedicalTest"))

#: Properties with which a theme lays out a page (MkDocs's readthedocs): what has no other states nothing.
OF_LAYOUT = frozenset(("articleBody", "mainContentOfPage"))
