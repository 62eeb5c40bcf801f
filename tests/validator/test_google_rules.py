"""What the rules about Google say of mark-up, and of what they say nothing."""

import json

import pytest

from seoexport import check
from seoexport.validator.image_file import ImageFile
from seoexport.validator.rules import of_group

RULES = {rule.id: rule for rule in of_group("google")}
URL = "https://example.org/walks/"
ADDRESS = {"@type": "PostalAddress", "addressCountry": "IE"}
RATING = {"@type": "AggregateRating", "ratingValue": "4.5", "ratingCount": "12"}
FILM = {"@type": "VideoObject", "name": "Walk", "thumbnailUrl": "/w.jpg", "uploadDate": "2026-01-01"}
ANSWER = {"@type": "Answer", "text": "Mostly."}
QUESTION = {"@type": "Question", "name": "Is it safe?", "acceptedAnswer": ANSWER}
STEP = {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://example.org/"}
LAST = {"@type": "ListItem", "position": 2, "name": "Walks"}
RUTH = {"@type": "Person", "name": "Ruth", "url": "https://example.org/ruth/"}
JOB = {
    "@type": "JobPosting",
    "title": "Warden",
    "description": "Looks after paths.",
    "datePosted": "2026-01-01",
    "hiringOrganization": "Hill Parks",
}
EVENT = {"@type": "Event", "name": "Walk", "startDate": "2026-07-01"}


def said(rule, *nodes, url=URL, body="", head=""):
    graph = json.dumps({"@context": "https://schema.org", "@graph": nodes})
    source = f'<title>A</title>{head}<script type="application/ld+json">{graph}</script><body>{body}'
    return [(each.message, each.at) for each in check(source, url=url, rules=[RULES[rule]])]


def without(node, *names):
    return {key: value for key, value in node.items() if key not in names}


SILENT = [
    # Clips lead to the page at its time, also where it is told with or without a slash; they begin within the video.
    ("google-clip", {**FILM, "duration": "PT2M", "hasPart": {"@type": "Clip", "name": "A", "startOffset": 90, "url": "https://example.org/walks?t=90"}}),
    ("google-seek-to-action", {**FILM, "potentialAction": {"@type": "SeekToAction", "target": {"@type": "EntryPoint", "urlTemplate": "https://example.org/walks/?t={seek_to_second_number}"}, "startOffset-input": "required name=seek_to_second_number"}}),
    # More answers than the page has room for are counted as well.
    ("google-qa-page", {"@type": "QAPage", "mainEntity": {**QUESTION, "answerCount": "14"}}),
    ("google-aggregate-rating", {"@type": "Book", "name": "Walks", "aggregateRating": {"@id": "#r"}}, {**RATING, "@id": "#r"}),
    ("google-claim-review", {"@type": "ClaimReview", "claimReviewed": "A", "url": "https://checks.example.org/a/", "reviewRating": {"@type": "Rating", "ratingValue": 1}}),
    ("google-breadcrumb", {"@type": "BreadcrumbList", "itemListElement": [LAST, STEP]}),
    ("google-breadcrumb-length", {"@type": "BreadcrumbList", "itemListElement": []}),
    ("google-merchant-listing", {"@type": "Product", "name": "Kettle", "image": "/k.jpg", "sku": "K-7", "brand": "Hob", "offers": {"@type": "Offer", "price": 9, "priceCurrency": "EUR"}}),
    ("google-self-serving-review", {"@type": "Review", "itemReviewed": {"@type": "Organization", "name": "Hill Inn", "url": "https://inn.example/"}}),
    # Sums of offers have no availability of their own; what Google requires is not recommended again.
    ("google-recommended", {"@type": "Product", "name": "Kettle", "offers": {"@type": "AggregateOffer", "lowPrice": 9, "priceCurrency": "EUR"}}),
    # Nothing is required of an article, its author may be a text, a subtype of posts is none.
    ("google-article", {"@type": "Article", "headline": "A", "image": "/a.jpg", "datePublished": "2026-01-01", "author": "Ruth"}),
    ("google-article", {"@type": "DiscussionForumPosting", "text": "A"}),
    ("google-article", {"@type": "WebPage", "isPartOf": {"@type": "Article", "name": "A"}}),
    # Authors by reference: elsewhere in the page, or elsewhere on the web.
    ("google-article", {"@type": "Article", "headline": "A", "image": "/a.jpg", "datePublished": "2026", "author": {"@id": "#r"}}, {**RUTH, "@id": "#r"}),
    ("google-article", {"@type": "Article", "headline": "A", "image": "/a.jpg", "datePublished": "2026", "author": {"@id": "https://example.com/#r"}}),
    ("google-article", {"@type": "Article", "headline": "A", "image": "/a.jpg", "datePublished": "2026", "author": {"@type": "Role", "author": RUTH}}),
    ("google-article", {"@type": "Article", "headline": "A", "image": "/a.jpg", "datePublished": "2026", "author": [RUTH, None, "Bea"]}),
    # One node in two places says what both say.
    ("google-recipe", {"@type": "Recipe", "@id": "#r", "name": "Soup"}, {"@type": "Recipe", "@id": "#r", "image": "/a.jpg"}),
    ("google-recipe", {"@type": "Recipe", "name": "Soup", "image": "/a.jpg", "recipeInstructions": ["Boil.", {"@type": "HowToStep", "text": "Eat."}]}),
    ("google-recipe", {"@type": "WebPage", "mentions": {"@type": "Recipe", "name": "Soup"}}),
    ("google-recipe", {"@type": "HowTo", "name": "Boil"}),
    ("google-faq-page", {"@type": ["MedicalWebPage", "FAQPage"], "mainEntity": [{"@id": "#q"}]}, {**QUESTION, "@id": "#q"}),
    ("google-faq-page", {"@type": "FAQPage", "mainEntity": QUESTION}),
    ("google-faq-page", {"@type": "FAQPage", "mainEntity": {"@list": [QUESTION]}}),
    ("google-faq-page", {"@type": "FAQPage", "mainEntity": [{"@id": "https://example.com/#q"}]}),
    ("google-faq-page", {"@type": "Article", "isPartOf": {"@type": "FAQPage", "name": "Questions"}}),
    ("google-qa-page", {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "A?", "answerCount": 0}}),
    ("google-qa-page", {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "A?", "answerCount": "1", "suggestedAnswer": [ANSWER]}}),
    ("google-breadcrumb", {"@type": "BreadcrumbList", "itemListElement": [STEP, LAST]}),
    ("google-breadcrumb", {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@id": "https://example.org/", "name": "Home"}}, LAST]}),
    ("google-breadcrumb", {"@type": "BreadcrumbList", "itemListElement": [{**without(STEP, "name"), "item": {"@id": "#home"}}, LAST]}, {"@type": "WebPage", "@id": "#home", "name": "Home"}),
    ("google-breadcrumb", {"@type": "WebPage", "breadcrumb": {"@type": "BreadcrumbList", "@id": "#b"}}),
    ("breadcrumb-positions", {"@type": "BreadcrumbList", "itemListElement": [{**STEP, "position": "1"}, {**LAST, "position": 2.0}]}),
    ("breadcrumb-positions", {"@type": "BreadcrumbList", "itemListElement": [without(STEP, "position"), LAST]}),
    ("google-video", FILM),
    ("google-video", {"@type": "Recipe", "recipeInstructions": {"@type": "HowToStep", "video": {"@type": "VideoObject", "name": "A"}}}),
    ("google-video-address", {**FILM, "contentUrl": "https://example.org/walks/film.mp4", "embedUrl": "https://player.example/1"}),
    ("google-clip", {**FILM, "hasPart": [{"@type": "Clip", "name": "A", "startOffset": 0, "url": "?t=0"}]}),
    ("google-clip", {"@type": "Movie", "name": "A", "trailer": {"@type": "MovieClip", "name": "B"}}),
    ("google-live-broadcast", {"@type": "BroadcastEvent", "name": "A"}),
    ("google-seek-to-action", {"@type": "SeekToAction", "name": "A"}),
    # Helpers of a graph state no licence and owe none.
    ("google-image-license", {"@type": "ImageObject", "@id": "#logo", "url": "/logo.png", "caption": "Logo"}),
    ("google-image-license", {"@type": "ImageObject", "url": "/ruth.jpg", "creator": RUTH}),
    ("google-image-license", {"@type": "ImageObject", "url": "/a.jpg", "creditText": "Ruth"}),
    ("google-organization", {"@type": "Organization", "logo": "https://example.org/logo.png"}),
    ("google-organization", {"@type": "Organization", "logo": {"@id": "#l"}}, {"@type": "ImageObject", "@id": "#l", "url": "/l.png", "width": 112, "height": "112px"}),
    ("google-organization", {"@type": "Article", "publisher": {"@type": "Organization", "logo": {"@type": "ImageObject", "url": "/l.png", "width": 600, "height": 60}}}),
    ("google-organization", {"@type": "Brand", "logo": {"@type": "ImageObject", "url": "/l.png", "width": 60}}),
    # Businesses that are mentioned.
    ("google-local-business", {"@type": "Article", "publisher": {"@type": "Dentist", "name": "A"}}),
    ("google-local-business", {"@type": "Article", "author": {"@id": "#d"}}, {"@type": "IndividualPhysician", "@id": "#d", "name": "Dr Who"}),
    ("google-local-business", {"@type": "WebSite", "publisher": {"@id": "#d"}}, {"@type": "Dentist", "@id": "#d", "name": "A"}),
    ("google-local-business", {"@type": "Dentist", "name": "A", "address": "Lindenweg 4, Berlin"}),
    ("google-web-site", {"@type": "WebSite", "@id": "#w", "url": "https://example.org/"}),
    ("google-profile-page", {"@type": "ProfilePage", "mainEntity": {"@type": "Person", "alternateName": "hikerjo"}}),
    ("google-profile-page", {"@type": "ProfilePage", "@id": "#p"}, {"@type": "Person", "name": "Ruth", "mainEntityOfPage": {"@id": "#p"}}),
    ("google-profile-page", {"@type": "Person", "mainEntityOfPage": {"@type": "ProfilePage", "url": "/ruth/"}}),
    ("google-product", {"@type": "Drug", "name": "Paracetamol"}),
    ("google-product", {"@type": "DietarySupplement", "name": "Magnesium"}),
    ("google-product", {"@type": "Review", "itemReviewed": {"@type": "Product", "name": "Boot"}}),
    ("google-product", {"@type": "Review", "itemReviewed": {"@id": "#b"}}, {"@type": "Product", "@id": "#b", "name": "Boot"}),
    ("google-product", {"@type": "Product", "name": "Boot", "isRelatedTo": {"@type": "Product", "name": "Lace"}, "review": []}),
    ("google-product", {"@type": "ProductGroup", "name": "Boot", "hasVariant": [{"@type": "Product", "name": "Boot 42"}]}),
    ("google-product", {"@type": "Product", "name": "Boot", "offers": {"@type": "AggregateOffer", "lowPrice": 9, "priceCurrency": "EUR"}}),
    ("google-product", {"@type": "Product", "name": "Boot", "offers": {"@type": "Offer", "priceSpecification": {"price": 9}}}),
    ("google-merchant-listing", {"@type": "Product", "name": "Boot", "offers": {"@type": "AggregateOffer", "lowPrice": 9}}),
    ("google-merchant-listing", {"@type": "Product", "name": "Boot", "aggregateRating": RATING}),
    ("google-merchant-listing", {"@type": "Service", "name": "Walk", "offers": {"@type": "Offer", "price": 9}}),
    ("google-review", {"@type": "Book", "name": "A", "review": [{"@type": "Review", "author": "Ida", "reviewRating": {"ratingValue": 4}}]}),
    ("google-review", {"@type": "Book", "name": "A", "review": {"@id": "#r"}}, {"@type": "Review", "@id": "#r", "author": "Ida", "reviewRating": {"ratingValue": 4}}),
    ("google-review", {"@type": "Product", "name": "A", "review": {"@type": "Review", "author": "Ida", "positiveNotes": "Warm"}}),
    ("google-review-subject", {"@type": "Dentist", "name": "A", "aggregateRating": RATING}),
    ("google-review-subject", {"@type": "VideoObject", "name": "A", "aggregateRating": RATING}),
    ("google-review-subject", {"@type": "Review", "itemReviewed": {"@id": "https://example.com/#b"}}),
    ("google-review-subject", {"@type": "Review", "itemReviewed": "A book"}),
    ("google-self-serving-review", {"@type": "Restaurant", "name": "A", "url": "https://restaurant.example/", "aggregateRating": RATING}),
    ("google-self-serving-review", {"@type": "Restaurant", "name": "A", "url": "https://example.org/places/a/", "aggregateRating": RATING}),
    ("google-self-serving-review", {"@type": "Product", "name": "A", "url": "https://example.org/", "aggregateRating": RATING}),
    ("google-event", {**EVENT, "location": {"@type": "Place", "address": "Cork"}}),
    ("google-event", {**EVENT, "location": {"@type": "VirtualLocation", "url": "https://example.org/live/"}}),
    ("google-event", {**EVENT, "location": "Cork"}),
    ("google-event", {"@type": "CourseInstance", "name": "A"}),
    ("google-event", {**EVENT, "location": "Cork", "previousStartDate": "2026-06-01", "eventStatus": "https://schema.org/EventRescheduled"}),
    ("google-job-posting", {**JOB, "jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"@type": "Country", "name": "IE"}}),
    ("google-job-posting", {**JOB, "jobLocation": {"@type": "Place", "address": ADDRESS}, "employmentType": ["FULL_TIME", "INTERN"]}),
    ("google-job-posting", {**JOB, "jobLocation": {"@type": "Place", "address": "Cork, Ireland"}}),
    ("google-course-list", {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "item": "https://example.org/"}]}),
    ("google-software-application", {"@type": "Article", "about": {"@type": "WebApplication", "name": "A"}}),
    ("google-discussion", {"@type": "BlogPosting", "headline": "A"}),
    ("google-discussion", {"@type": "DiscussionForumPosting", "author": RUTH, "datePublished": "2026-01-01", "image": "/a.jpg"}),
    ("google-paywall", {"@type": "Article", "isAccessibleForFree": True, "hasPart": {"@type": "WebPageElement", "cssSelector": "#a"}}),
    ("google-paywall", {"@type": "Article", "isAccessibleForFree": False}),
    ("google-retired-feature", {"@type": "Recipe", "name": "Soup"}),
    ("google-recommended", {"@type": "WebPage", "name": "A"}),
    ("google-recommended", {"@type": "Organization", "name": "A"}),
]  # fmt: skip

NOISY = [
    ("google-clip", "a clip begins at second 90 of a video that takes 60; it must begin within it", "/0/@graph/0/hasPart/startOffset", {**FILM, "duration": "PT1M", "hasPart": {"@type": "Clip", "name": "A", "startOffset": 90, "url": "?t=90"}}),
    ("google-clip", "the url of a clip is '/fells/?t=9'; it must be that of the page with a time", "/0/@graph/0/hasPart/1/url", {**FILM, "hasPart": [{"@type": "Clip", "name": "A", "startOffset": 5, "url": "?t=5"}, {"@type": "Clip", "name": "B", "startOffset": 9, "url": "/fells/?t=9"}]}),
    ("google-seek-to-action", "the target is '?t=9'; it must have {seek_to_second_number} where the second stands", "/0/@graph/0/potentialAction/target", {**FILM, "potentialAction": {"@type": "SeekToAction", "target": "?t=9", "startOffset-input": "required name=seek_to_second_number"}}),
    ("google-seek-to-action", "startOffset-input is 'required name=t'; write 'required name=seek_to_second_number'", "/0/@graph/0/potentialAction/startOffset-input", {**FILM, "potentialAction": {"@type": "SeekToAction", "target": "?t={seek_to_second_number}", "startOffset-input": "required name=t"}}),
    ("google-qa-page", "answerCount is 0, the mark-up has 1 answers; count all of them", "/0/@graph/0/mainEntity/answerCount", {"@type": "QAPage", "mainEntity": {**QUESTION, "answerCount": 0}}),
    ("google-qa-page", "answerCount is 'some'; it must be a number", "/0/@graph/0/mainEntity/answerCount", {"@type": "QAPage", "mainEntity": {**QUESTION, "answerCount": "some"}}),
    ("google-aggregate-rating", "AggregateRating states no itemReviewed; Google asks for it", "/0/@graph/0", RATING),
    ("google-aggregate-rating", "AggregateRating states no ratingCount, no reviewCount; Google asks for one of them", "/0/@graph/0/aggregateRating", {"@type": "Book", "name": "Walks", "aggregateRating": without(RATING, "ratingCount")}),
    ("google-review", "Review.itemReviewed states no name; Google asks for it", "/0/@graph/0/itemReviewed", {"@type": "Review", "author": RUTH, "itemReviewed": {"@type": "Book", "isbn": "1"}, "reviewRating": {"@type": "Rating", "ratingValue": 4}}),
    ("google-review", "Review.author states no name; Google asks for it", "/0/@graph/0/author", {"@type": "Review", "author": without(RUTH, "name"), "itemReviewed": {"@type": "Book", "name": "A"}, "reviewRating": {"@type": "Rating", "ratingValue": 4}}),
    ("google-claim-review", "the url of the ClaimReview is 'https://other.example/a/', on another site; write the address of the page", "/0/@graph/0/url", {"@type": "ClaimReview", "claimReviewed": "A", "url": "https://other.example/a/", "reviewRating": {"@type": "Rating", "ratingValue": 1}}),
    ("google-merchant-listing", "sku is 'K 7'; it must be one without blanks", "/0/@graph/0/sku", {"@type": "Product", "name": "Kettle", "image": "/k.jpg", "sku": "K 7", "offers": {"@type": "Offer", "price": 9, "priceCurrency": "EUR"}}),
    ("google-merchant-listing", "the product states several brands; at most one is read", "/0/@graph/0/brand", {"@type": "Product", "name": "Kettle", "image": "/k.jpg", "brand": ["Hob", "Pan"], "offers": {"@type": "Offer", "price": 9, "priceCurrency": "EUR"}}),
    ("google-self-serving-review", "the Review is about the Organization itself; Google shows no stars for it", "/0/@graph/0", {"@type": "Review", "itemReviewed": {"@type": "Organization", "name": "Hill Inn", "url": "https://example.org/"}}),
    ("google-paywall", "a part is not free, and its Article does not say so; state isAccessibleForFree false in it", "/0/@graph/0", {"@type": "Article", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".a"}}),
    ("google-paywall", "the Article is not free, its part does not say so; state isAccessibleForFree false there", "/0/@graph/0/hasPart", {"@type": "Article", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "cssSelector": ".a"}}),
    ("google-article", "Article lacks what Google recommends: author, headline, image, datePublished", "/0/@graph/0", {"@type": "Article", "name": "A"}),
    ("google-article", "BlogPosting lacks what Google recommends: author.name, author.url or author.sameAs", "/0/@graph/0", {"@type": "BlogPosting", "headline": "A", "image": "/a.jpg", "datePublished": "2026", "author": {"@type": "Person", "jobTitle": "Guide"}}),
    ("google-faq-page", "FAQPage states no mainEntity", "/0/@graph/0", {"@type": "FAQPage", "name": "A"}),
    ("google-faq-page", "FAQPage.mainEntity states no acceptedAnswer", "/0/@graph/0/mainEntity/1", {"@type": "FAQPage", "mainEntity": [QUESTION, {"@type": "Question", "name": "B?"}]}),
    ("google-faq-page", "FAQPage.mainEntity.acceptedAnswer states no text", "/0/@graph/1/acceptedAnswer", {"@type": "FAQPage", "mainEntity": [{"@id": "#q"}]}, {"@type": "Question", "@id": "#q", "name": "A?", "acceptedAnswer": {"@type": "Answer", "url": "/a/"}}),
    ("google-faq-page", "mainEntity holds no Question but Article", "/0/@graph/0/mainEntity", {"@type": "FAQPage", "mainEntity": {"@type": "Article", "headline": "A"}}),
    ("google-qa-page", "QAPage.mainEntity states no answerCount; Google asks for it", "/0/@graph/0/mainEntity", {"@type": "QAPage", "mainEntity": QUESTION}),
    ("google-qa-page", "QAPage.mainEntity states no acceptedAnswer, no suggestedAnswer; Google asks for one of them", "/0/@graph/0/mainEntity", {"@type": "QAPage", "mainEntity": {"@type": "Question", "name": "A?", "answerCount": 3}}),
    ("google-breadcrumb", "BreadcrumbList states no itemListElement; Google asks for it", "/0/@graph/0", {"@type": "BreadcrumbList", "name": "A"}),
    ("google-breadcrumb", "step 1 of the breadcrumbs states no position, no item; Google asks for them", "/0/@graph/0/itemListElement/0", {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "name": "Home"}, LAST]}),
    ("breadcrumb-positions", "the positions are 1, 1; they must be 1 to 2", "/0/@graph/0/itemListElement", {"@type": "BreadcrumbList", "itemListElement": [STEP, {**LAST, "position": 1}]}),
    ("breadcrumb-positions", "the positions are first, 2; they must be 1 to 2", "/0/@graph/0/itemListElement", {"@type": "BreadcrumbList", "itemListElement": [{**STEP, "position": "first"}, LAST]}),
    ("google-breadcrumb-length", "the breadcrumbs have fewer than two steps; add the pages above this one, or leave them out", "/0/@graph/0/itemListElement", {"@type": "BreadcrumbList", "itemListElement": STEP}),
    ("google-video", "VideoObject states no uploadDate; Google asks for it", "/0/@graph/0/video", {"@type": "Article", "video": without(FILM, "uploadDate")}),
    ("google-video-address", "embedUrl is the page itself; it must be the player of the video", "/0/@graph/0/embedUrl", {**FILM, "embedUrl": "http://example.org/walks"}),
    ("google-clip", "Clip states no url; Google asks for it", "/0/@graph/0/hasPart", {**FILM, "hasPart": {"@type": "Clip", "name": "A", "startOffset": 0}}),
    ("google-clip", "two clips begin at second 5; each begins at another", "/0/@graph/0/hasPart/1/startOffset", {**FILM, "hasPart": [{"@type": "Clip", "name": n, "startOffset": o, "url": "?t=5"} for n, o in (("A", 5), ("B", "5"))]}),
    ("google-clip", "a clip ends at second 5 and begins at 5; it must end later", "/0/@graph/0/hasPart/endOffset", {**FILM, "hasPart": {"@type": "Clip", "name": "A", "startOffset": 5, "endOffset": 5, "url": "?t=5"}}),
    ("google-clip", "the video takes 20 seconds; one with clips takes 30 or more", "/0/@graph/0/duration", {**FILM, "duration": "PT20S", "hasPart": {"@type": "Clip", "name": "A", "startOffset": 5, "url": "?t=5"}}),
    ("google-seek-to-action", "SeekToAction states no startOffset-input; Google asks for it", "/0/@graph/0/potentialAction", {**FILM, "potentialAction": {"@type": "SeekToAction", "target": "/walks/?t={seek_to_second_number}"}}),
    ("google-live-broadcast", "BroadcastEvent states no endDate, no isLiveBroadcast; Google asks for them", "/0/@graph/0/publication", {**FILM, "publication": {"@type": "BroadcastEvent", "startDate": "2026-01-01"}}),
    ("google-image-license", "ImageObject states no contentUrl, no url; Google asks for one of them", "/0/@graph/0", {"@type": "ImageObject", "license": "https://example.org/terms/"}),
    ("google-image-license", "ImageObject states no license; Google asks for it", "/0/@graph/0/image", {"@type": "Article", "image": {"@type": "ImageObject", "url": "/a.jpg", "creditText": "Ruth", "acquireLicensePage": "/shop/"}}),
    ("google-organization", "the logo has 600 by 60 pixels; it must have 112 by 112 or more", "/0/@graph/0/logo", {"@type": "Hospital", "logo": {"@type": "ImageObject", "url": "/l.png", "width": 600, "height": "60"}}),
    ("google-organization", "the logo has 96 by 96 pixels; it must have 112 by 112 or more", "/0/@graph/0/publisher/logo", {"@type": "Article", "publisher": {"@type": "Organization", "logo": {"@type": "ImageObject", "url": "/l.png", "width": 96, "height": 96}}}),
    ("google-organization", "the logo states no address; write it as url or contentUrl", "/0/@graph/0/logo", {"@type": "Organization", "logo": {"@type": "ImageObject", "@id": "#l", "caption": "A"}}),
    ("google-local-business", "Physician states no name, no address; Google asks for them", "/0/@graph/0", {"@type": "Physician", "telephone": "1"}),
    ("google-profile-page", "ProfilePage.mainEntity states no name, no alternateName; Google asks for one of them", "/0/@graph/0/mainEntity", {"@type": "ProfilePage", "mainEntity": {"@type": "Person", "image": "/a.jpg"}}),
    ("google-profile-page", "ProfilePage states no mainEntity; Google asks for it", "/0/@graph/0", {"@type": "ProfilePage", "name": "A"}),
    ("google-product", "Product states no review, no aggregateRating, no offers; Google asks for one of them", "/0/@graph/0", {"@type": ["Product", "Book"], "name": "A"}),
    ("google-product", "Product.offers states no lowPrice, no priceCurrency; Google asks for them", "/0/@graph/0/offers", {"@type": "Product", "name": "A", "offers": {"@type": "AggregateOffer", "highPrice": 5}}),
    ("google-product", "Product.offers states no price, no priceSpecification; Google asks for one of them", "/0/@graph/1", {"@type": "Product", "name": "A", "offers": {"@id": "#o"}}, {"@type": "Offer", "@id": "#o", "priceCurrency": "EUR"}),
    ("google-merchant-listing", "Product states no image; Google asks for it", "/0/@graph/0", {"@type": "Product", "name": "A", "offers": {"@type": "Offer", "price": 5, "priceCurrency": "EUR"}}),
    ("google-review", "Review states no itemReviewed; Google asks for it", "/0/@graph/0", {"@type": "Review", "author": "Ida", "reviewRating": {"ratingValue": 4}}),
    ("google-review", "Review.reviewRating states no ratingValue; Google asks for it", "/0/@graph/0/review/0/reviewRating", {"@type": "Book", "name": "A", "review": [{"@type": "Review", "author": "Ida", "reviewRating": {"bestRating": 5}}]}),
    ("google-review-subject", "AggregateRating is about WebPage, for which Google shows no stars", "/0/@graph/0/aggregateRating", {"@type": "WebPage", "name": "A", "aggregateRating": RATING}),
    ("google-review-subject", "AggregateRating is about MedicalCondition, for which Google shows no stars", "/0/@graph/1", {"@type": "MedicalCondition", "name": "A", "aggregateRating": {"@id": "#r"}}, {**RATING, "@id": "#r"}),
    ("google-aggregate-rating", "AggregateRating states no ratingValue; Google asks for it", "/0/@graph/0/aggregateRating", {"@type": "Book", "name": "A", "aggregateRating": {"@type": "AggregateRating", "ratingCount": 5}}),
    ("google-self-serving-review", "Dentist states aggregateRating of itself; Google shows no stars for it", "/0/@graph/0/aggregateRating", {"@type": "Dentist", "name": "A", "url": "/", "aggregateRating": RATING}),
    ("google-self-serving-review", "Organization states review of itself; Google shows no stars for it", "/0/@graph/1/review", {"@type": "WebSite", "publisher": {"@id": "#o"}}, {"@type": "Organization", "@id": "#o", "review": {"@type": "Review"}}),
    ("google-recipe", "Recipe states no image; Google asks for it", "/0/@graph/0/mainEntity", {"@type": "WebPage", "mainEntity": {"@type": "Recipe", "name": "Soup"}}),
    ("google-recipe", "HowToStep states no text, no itemListElement; Google asks for one of them", "/0/@graph/0/recipeInstructions/0", {"@type": "Recipe", "name": "Soup", "image": "/a.jpg", "recipeInstructions": [{"@type": "HowToStep", "name": "Boil"}]}),
    ("google-event", "Event states no location; Google asks for it", "/0/@graph/0", EVENT),
    ("google-event", "MusicEvent.location states no address; Google asks for it", "/0/@graph/0/location", {**EVENT, "@type": "MusicEvent", "location": {"@type": "MusicVenue", "name": "Hall"}}),
    ("google-job-posting", "JobPosting states no jobLocation; Google asks for it", "/0/@graph/0", JOB),
    ("google-job-posting", "JobPosting states no applicantLocationRequirements; Google asks for it", "/0/@graph/0", {**JOB, "jobLocationType": "TELECOMMUTE"}),
    ("google-job-posting", "JobPosting.jobLocation.address states no addressCountry; Google asks for it", "/0/@graph/0/jobLocation/address", {**JOB, "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress", "addressLocality": "Cork"}}}),
    ("google-job-posting", 'employmentType is "Vollzeit"; it must be one of FULL_TIME, PART_TIME, CONTRACTOR, TEMPORARY, INTERN, VOLUNTEER, PER_DIEM, OTHER', "/0/@graph/0/employmentType", {**JOB, "jobLocation": {"@type": "Place", "address": ADDRESS}, "employmentType": "Vollzeit"}),
    ("google-job-posting", "the description is the title; it must describe the job", "/0/@graph/0/description", {**JOB, "jobLocation": {"@type": "Place", "address": ADDRESS}, "description": "Warden"}),
    ("google-dataset", "Dataset.distribution states no contentUrl; Google asks for it", "/0/@graph/0/distribution/1", {"@type": "Dataset", "name": "A", "description": "B", "distribution": ["/a.csv", {"@type": "DataDownload", "name": "C"}]}),
    ("google-course-list", "the list has 1 courses; Google shows lists of 3 or more", "/0/@graph/0/itemListElement", {"@type": "ItemList", "itemListElement": [{"@type": "ListItem", "position": 1, "item": {"@type": "Course", "name": "A", "description": "B"}}]}),
    ("google-course-list", "Course states no description; Google asks for it", "/0/@graph/0", {"@type": "Course", "name": "A"}),
    ("google-software-application", "WebApplication states no offers, no aggregateRating or review; Google asks for them", "/0/@graph/0", {"@type": "WebApplication", "name": "A"}),
    ("google-claim-review", "ClaimReview states no reviewRating; Google asks for it", "/0/@graph/0", {"@type": "ClaimReview", "claimReviewed": "A", "url": URL}),
    ("google-discussion", "DiscussionForumPosting.comment states no author; Google asks for it", "/0/@graph/0/comment/0", {"@type": "DiscussionForumPosting", "text": "A", "author": RUTH, "datePublished": "2026-01-01", "comment": [{"@type": "Comment", "text": "B", "datePublished": "2026-01-01"}]}),
    ("google-speakable", "speakable states neither cssSelector nor xpath; it must state one of them", "/0/@graph/0/speakable", {"@type": "Article", "speakable": {"@type": "SpeakableSpecification"}}),
    ("google-speakable", "the selector '.a' of speakable finds nothing in the page", "/0/@graph/0/speakable/cssSelector", {"@type": "Article", "speakable": {"@type": "SpeakableSpecification", "cssSelector": ".a"}}),
    ("google-paywall", "the part that is not free states no cssSelector; write the class of its element", "/0/@graph/0/hasPart", {"@type": "Article", "isAccessibleForFree": "False", "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": "https://schema.org/False"}}),
    ("google-paywall", "cssSelector is '#a'; it must be a class such as '.paywall'", "/0/@graph/0/hasPart/cssSelector", {"@type": "Article", "isAccessibleForFree": False, "hasPart": {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": "#a"}}),
    ("google-retired-feature", "HowTo brings no rich result in Google since 2023-09-13; the mark-up does no harm", "/0/@graph/0", {"@type": "HowTo", "name": "A"}),
    ("google-retired-feature", "Quiz brings no rich result in Google: its gallery of 2026-06-15 has none; the mark-up does no harm", "/0/@graph/0", {"@type": "Quiz", "name": "A"}),
    ("google-recommended", "ClaimReview lacks what Google recommends: author, itemReviewed", "/0/@graph/0", {"@type": "ClaimReview", "url": "/"}),
]  # fmt: skip


@pytest.mark.parametrize("row", SILENT, ids=[f"{row[0]}-{number}" for number, row in enumerate(SILENT)])
def test_silence(row):
    rule, *nodes = row

    assert said(rule, *nodes) == []


@pytest.mark.parametrize("row", NOISY, ids=[f"{row[0]}-{number}" for number, row in enumerate(NOISY)])
def test_noise(row):
    rule, message, at, *nodes = row

    assert said(rule, *nodes) == [(message, at)]


HOME = "https://example.org/"
SITE = {"@type": "WebSite", "name": "Hill Club", "url": HOME}


@pytest.mark.parametrize(
    ("rule", "node", "expected"),
    [
        ("google-web-site", SITE, []),
        ("google-web-site", without(SITE, "name"), ["WebSite states no name; Google asks for it"]),
        ("google-breadcrumb-length", {"@type": "BreadcrumbList", "itemListElement": [STEP]}, []),
        (
            "google-recommended",
            {"@type": "Organization", "name": "A"},
            ["Organization lacks what Google recommends: url, logo"],
        ),
        ("google-local-business", {"@type": "Store", "name": "A"}, ["Store states no address; Google asks for it"]),
    ],
)
def test_the_home_page(rule, node, expected):
    assert [message for message, _ in said(rule, node, url=HOME)] == expected


def test_a_page_that_is_home_only_by_its_path():
    assert said("google-web-site", without(SITE, "name"), url="https://example.org/?p=7") == []


@pytest.mark.parametrize(
    ("stated", "tag", "found"),
    [
        ({}, "Hill Club", False),
        ({}, "HILL CLUB!", False),
        ({"alternateName": ["HC"]}, "HC", False),
        ({"name": None}, "Hikers", False),
        ({}, "Hikers", True),
    ],
)
def test_the_name_of_the_site(stated, tag, found):
    head = f'<meta property="og:site_name" content="{tag}">'

    assert bool(said("google-site-name-disagrees", {**SITE, **stated}, url=HOME, head=head)) is found
    assert said("google-site-name-disagrees", {**SITE, **stated}, head=head) == []


@pytest.mark.parametrize(
    ("selector", "found"),
    [(".a", True), (".a, .b", True), ("p.b", True), (".c", False), ("::before", True), ("p:has(", True), ("", True), (5, True)],
)  # fmt: skip
def test_selectors_of_speakable(selector, found):
    node = {"@type": "Article", "speakable": {"@type": "SpeakableSpecification", "cssSelector": selector}}

    assert (said("google-speakable", node, body='<p class="a b">Text') == []) is found


@pytest.mark.parametrize(
    ("node", "severity"),
    [
        # One thing is missing of what is meant for Google.
        ({"@type": "Event", "name": "A", "startDate": "2027-05-01"}, "error"),
        (
            {"@type": "Restaurant", "name": "A", "telephone": "+44 1874 000000", "geo": {}, "priceRange": "££"},
            "error",
        ),
        ({"@type": "FAQPage"}, "error"),
        # What has next to nothing of it was written for another end.
        ({"@type": "Event", "name": "A"}, "warning"),
        ({"@type": "Restaurant", "name": "A", "servesCuisine": "Welsh"}, "warning"),
    ],
)
def test_what_is_far_from_a_feature_is_no_error(node, severity):
    source = f'<script type="application/ld+json">{json.dumps({"@context": "https://schema.org", **node})}</script>'
    rules = [RULES[name] for name in ("google-event", "google-local-business", "google-faq-page")]

    assert {each.severity for each in check(source, url=URL, rules=rules)} == {severity}


def test_findings_carry_the_document_and_its_date():
    graph = json.dumps({"@context": "https://schema.org", "@type": "Article", "name": "A"})
    source = f'<script type="application/ld+json">{graph}</script>'

    (found,) = check(source, url=URL, rules=[RULES["google-article"]])

    assert found.wish == (
        "https://developers.google.com/search/docs/appearance/structured-data/article",
        "2025-12-10",
    )


@pytest.mark.parametrize("count", [2_000, 4_000])
def test_many_nodes_are_one_pass(count):
    """Each lacks something, so that the slow way is taken for all of them."""
    nodes = [{"@type": "Product", "@id": f"#{number}", "name": "A"} for number in range(count)]

    [(message, _)] = said("google-product", *nodes)
    assert f"(and {count - 1} more of the kind" in message


def test_a_logo_is_known_by_its_file_where_its_address_is_a_path():
    source = (
        '<base href="/img/"><script type="application/ld+json">'
        '{"@context": "https://schema.org", "@type": "Organization", "name": "E", "logo": "l.png"}</script>'
    )
    files = {"https://example.org/img/l.png": ImageFile(width=60, height=60)}
    rules = [rule for rule in of_group("google") if rule.id == "google-organization"]

    found = check(source, url="https://example.org/a/", rules=rules, image_file=files.get)

    assert [each.message for each in found] == ["the logo has 60 by 60 pixels; it must have 112 by 112 or more"]


@pytest.mark.parametrize(
    ("stated", "found"),
    [
        ([{"name": "Hill Club", "url": "https://example.org/"}], []),
        ([{"name": "Hill Club", "url": "https://example.org/walks/"}], ["/0/@graph/0/url"]),
        ([{"name": "Hill Club", "url": "https://app.example/start/"}], []),
        (
            [
                {"name": "Hill Club", "url": "https://example.org/"},
                {"name": "Fell Club", "url": "https://example.org/"},
            ],
            ["/0/@graph/1"],
        ),
        (
            [{"name": "Hill Club", "url": "https://example.org/"}, {"name": "Hill Club", "url": "https://example.org"}],
            [],
        ),
    ],
)
def test_the_website_is_that_of_the_home_page(stated, found):
    nodes = [{"@type": "WebSite", **each} for each in stated]

    assert [at for _, at in said("google-web-site", *nodes, url="https://example.org/")] == found
