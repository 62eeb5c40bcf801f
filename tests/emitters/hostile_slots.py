"""Where a value of an article or a site can stand, each as a function from the value to both."""

from __future__ import annotations

from dataclasses import replace

from seoexport import Article, Site
from seoexport.errors import UnusableOverride
from seoexport.model import (
    Alternate,
    Anatomy,
    Audio,
    Breadcrumb,
    Citation,
    Clip,
    Code,
    Disclaimer,
    Feed,
    HealthTopic,
    Image,
    Label,
    MedicalAudience,
    Organization,
    Origin,
    Person,
    Question,
    Section,
    Subject,
    Thing,
    Video,
)
from seoexport.overrides import stated

LOGO = Image(url="https://example.org/logo.png", alt="Logo")
PUBLISHER = Organization(name="Calf Press", url="https://example.org/", logo=LOGO, same_as=("https://a.example/",))
SITE = Site(base_url="https://example.org/", name="Calf Press", publisher=PUBLISHER, twitter="@calf", language="en")
ANN = Person(name="Ann", url="https://example.org/ann/", job_title="Editor")
FILM = Video(embed_url="https://v.example/1", content_url="https://v.example/1.mp4", name="Film", description="Short")
QUESTION = Question(name="Why?", answer_text="So.", answer_html="<p>So.</p>")
PICTURE = Image(url="https://example.org/a.png", width=800, height=600, alt="A calf", caption="The calf")
SOUND = Audio(content_url="https://a.example/1.mp3")
STATED = Image(url="https://example.org/b.png", origin=Origin(source="head"))
ARTICLE = Article(
    url="https://example.org/calf/",
    address="https://example.org/calf/",
    title="Calf",
    description="On calves.",
    language="en",
    authors=(ANN,),
    images=(PICTURE,),
    videos=(FILM,),
    questions=(QUESTION,),
    breadcrumbs=(Breadcrumb(name="Home", url="https://example.org/"), Breadcrumb(name="Calf")),
    keywords=("calf",),
    categories=("pain",),
    robots=("index",),
    article_type="Article",
)


def of_article(**changes):
    return replace(ARTICLE, **changes), SITE


def of_health(**changes):
    return of_article(page_type="MedicalWebPage", **changes)


def overridden(wanted):
    try:
        return of_article(overrides=stated(wanted))
    except UnusableOverride:  # which tells the one who wrote it
        return of_article()


def of_author(**changes):
    return of_article(authors=(replace(ANN, **changes),))


def of_image(**changes):
    return of_article(images=(replace(PICTURE, **changes),))


def of_video(**changes):
    return of_article(videos=(replace(FILM, **changes),))


def of_question(**changes):
    return of_article(questions=(QUESTION._replace(**changes),))


def of_breadcrumb(**changes):
    return of_article(breadcrumbs=(ARTICLE.breadcrumbs[0]._replace(**changes), ARTICLE.breadcrumbs[1]))


def of_site(**changes):
    return ARTICLE, replace(SITE, **changes)


def of_publisher(**changes):
    return of_site(publisher=replace(PUBLISHER, **changes))


#: Where any text may stand.
TEXTS = {
    "title": lambda value: of_article(title=value),
    "description": lambda value: of_article(description=value),
    "language": lambda value: of_article(language=value),
    "keyword": lambda value: of_article(keywords=("calf", value)),
    "category": lambda value: of_article(categories=(value,)),
    "robots": lambda value: of_article(robots=("index", value)),
    "author name": lambda value: of_author(name=value),
    "author job title": lambda value: of_author(job_title=value),
    "author description": lambda value: of_author(description=value),
    "image alt": lambda value: of_image(alt=value),
    "image caption": lambda value: of_image(caption=value),
    "video name": lambda value: of_video(name=value),
    "video description": lambda value: of_video(description=value),
    "question name": lambda value: of_question(name=value),
    "answer text": lambda value: of_question(answer_text=value),
    "answer html": lambda value: of_question(answer_html=f"<ul><li>{value}</li></ul>"),
    "breadcrumb name": lambda value: of_breadcrumb(name=value),
    "site name": lambda value: of_site(name=value),
    "site description": lambda value: of_site(description=value),
    "site language": lambda value: of_site(language=value),
    "twitter": lambda value: of_site(twitter=value),
    "publisher name": lambda value: of_publisher(name=value),
    "publisher type": lambda value: of_publisher(type=value),
}

#: Where only an address may stand.
ADDRESSES = {
    "author url": lambda value: of_author(url=value),
    "author same as": lambda value: of_author(same_as=(value,)),
    "image url": lambda value: of_image(url=value),
    "second image url": lambda value: of_article(images=(PICTURE, replace(STATED, url=value))),
    "video embed url": lambda value: of_video(embed_url=value),
    "video content url": lambda value: of_video(content_url=value),
    "video thumbnail url": lambda value: of_video(thumbnail_url=value),
    "breadcrumb url": lambda value: of_breadcrumb(url=value),
    "publisher url": lambda value: of_publisher(url=value),
    "publisher same as": lambda value: of_publisher(same_as=(value,)),
    "logo url": lambda value: of_publisher(logo=replace(LOGO, url=value)),
}

#: What not every emitter writes: no value may do harm there whenever one does.
UNWRITTEN_TEXTS = {
    "subject name": lambda value: of_health(subject=Subject(name=value)),
    "other name of a subject": lambda value: of_health(subject=Subject(name="Cramp", alternate_names=(value,))),
    "anatomy": lambda value: of_health(subject=Subject(name="Cramp", anatomy=(Anatomy(value),))),
    "population": lambda value: of_health(subject=Subject(name="Cramp", population=value)),
    "cause": lambda value: of_health(subject=Subject(name="Cramp", causes=(Label(value, "MedicalCause"),))),
    "complication": lambda value: of_health(subject=Subject(name="Cramp", complications=(Label(value, "Text"),))),
    "code": lambda value: of_health(subject=Subject(name="Cramp", codes=(Code(value, value, value),))),
    "health topic heading": lambda value: of_health(health_topics=(HealthTopic(value, "Text."),)),
    "health topic text": lambda value: of_health(health_topics=(HealthTopic("Rest", value, ("Causes",)),)),
    "health topic anchor": lambda value: of_health(health_topics=(HealthTopic("Rest", "Text.", anchor=value),)),
    "specialty": lambda value: of_health(specialties=(value,)),
    "medical audience": lambda value: of_health(medical_audiences=(MedicalAudience("Patient", value),)),
    "citation": lambda value: of_health(citations=(Citation(text=value, doi=value, pmid=value),)),
    "disclaimer": lambda value: of_health(disclaimer=Disclaimer(text=value)),
    "section heading": lambda value: of_article(sections=(Section(value, 2, "Text."),)),
    "section text": lambda value: of_article(sections=(Section("Rest", 2, value),)),
    "series": lambda value: of_article(series=(value,)),
    "page type": lambda value: of_article(page_type=value),
    "article type": lambda value: of_article(article_type=value),
    "article's site name": lambda value: (replace(ARTICLE, site_name=value), replace(SITE, name=None)),
    "fediverse": lambda value: of_article(fediverse_creator=value),
    "alternate language": lambda value: of_article(alternates=(Alternate(value, "https://example.org/de/"),)),
    "feed title": lambda value: of_article(feeds=(Feed("https://example.org/feed", "application/rss+xml", value),)),
    "feed type": lambda value: of_article(feeds=(Feed("https://example.org/feed", value),)),
    "image type": lambda value: of_image(type=value),
    "image creator name": lambda value: of_image(creator=Person(name=value)),
    "copyright holder name": lambda value: of_article(copyright_holder=Organization(name=value)),
    "speakable": lambda value: of_article(speakable=(value,)),
    "paywalled part": lambda value: of_article(free=False, paywalled=(value,)),
    "author's account": lambda value: of_author(fediverse=value),
    "site's other name": lambda value: of_site(alternate_names=(value,)),
    "site's robots": lambda value: of_site(robots=(("/**", (value,)),)),
    "site image alt": lambda value: (
        replace(ARTICLE, images=()),
        replace(SITE, image=Image(url="https://example.org/s.png", alt=value)),
    ),
    "application": lambda value: of_site(facebook_app_id=value),
    "override of a tag": lambda value: overridden({"set": {"og:title": value}}),
    "override of a property": lambda value: overridden({"set": {"Article": {"alternativeHeadline": value}}}),
    "added node": lambda value: overridden({"add": [{"@type": "Event", "name": value, "about": {"name": value}}]}),
    "thing": lambda value: of_article(things=(Thing(type="Recipe", properties={"name": value, value: value}),)),
    "thing's type": lambda value: of_article(things=(Thing(type=value, properties={"name": "Tea"}),)),
    "image credit": lambda value: of_image(credit=value),
    "image copyright": lambda value: of_image(copyright_notice=value),
    "video transcript": lambda value: of_video(transcript=value),
    "video duration": lambda value: of_video(duration=value),
    "clip name": lambda value: of_video(clips=(Clip(value, 1.0),)),
    "audio name": lambda value: of_article(audios=(replace(SOUND, name=value),)),
    "audio description": lambda value: of_article(audios=(replace(SOUND, description=value),)),
    "audio type": lambda value: of_article(audios=(replace(SOUND, type=value),)),
    "question anchor": lambda value: of_question(anchor=value),
    "author key": lambda value: of_author(key=value),
    "video property": lambda value: of_video(properties={"caption": value, value: [{"name": value}]}),
    "author property": lambda value: of_author(properties={"award": value, "knowsAbout": [{"name": value}]}),
    "publisher description": lambda value: of_publisher(description=value),
    "logo alt": lambda value: of_publisher(logo=replace(LOGO, alt=value)),
}
UNWRITTEN_ADDRESSES = {
    "same as of a subject": lambda value: of_health(subject=Subject(name="Cramp", same_as=(value,))),
    "property of a subject": lambda value: of_health(subject=Subject(name="Cramp", properties={"url": value})),
    "citation url": lambda value: of_health(citations=(Citation(text="Cramps.", url=value),)),
    "disclaimer url": lambda value: of_health(disclaimer=Disclaimer(url=value)),
    "alternate url": lambda value: of_article(alternates=(Alternate("de", value),)),
    "feed url": lambda value: of_article(feeds=(Feed(value, "application/rss+xml"),)),
    "previous url": lambda value: of_article(previous_url=value),
    "next url": lambda value: of_article(next_url=value),
    "alias": lambda value: of_article(aliases=(value,)),
    "comment url": lambda value: of_article(comment_count=1, comment_url=value),
    "significant link": lambda value: of_article(significant_links=(value,)),
    "copyright holder url": lambda value: of_article(copyright_holder=Person(name="Bo", url=value)),
    "image creator url": lambda value: of_image(creator=Person(name="Bo", url=value)),
    "image creator's picture": lambda value: of_image(creator=Person(name="Bo", image=Image(url=value))),
    "site image": lambda value: (replace(ARTICLE, images=()), replace(SITE, image=Image(url=value))),
    "site search": lambda value: of_site(search=value),
    "override of an address": lambda value: overridden({"set": {"Article": {"url": value}}}),
    "override of an image": lambda value: overridden({"append": {"Article": {"image": {"contentUrl": value}}}}),
    "override of og:image": lambda value: overridden({"set": {"og:image": value}}),
    "page in the register": lambda value: (
        replace(ARTICLE, page_type="AboutPage", url="https://example.org/ann/"),
        replace(SITE, authors=(replace(ANN, key="ann", same_as=(value,)),)),
    ),
    "thing's url": lambda value: of_article(things=(Thing(type="Recipe", properties={"name": "Tea", "url": value}),)),
    "image license": lambda value: of_image(license=value),
    "image acquire license page": lambda value: of_image(acquire_license_page=value),
    "author image url": lambda value: of_author(image=Image(url=value)),
    "author image license": lambda value: of_author(image=replace(PICTURE, license=value)),
    "video property url": lambda value: of_video(properties={"license": value, "review": {"url": [value]}}),
    "author property url": lambda value: of_author(properties={"url": value, "worksFor": {"sameAs": [value]}}),
    "reviewer url": lambda value: of_article(reviewers=(Person(name="Bo", url=value),)),
    "video seek url": lambda value: of_video(seek_url=value),
    "clip url": lambda value: of_video(clips=(Clip("Start", 1.0, url=value),)),
    "audio content url": lambda value: of_article(audios=(replace(SOUND, content_url=value),)),
}
