"""The names of the meta elements in which systems write their dates, in lower case, the most exact first."""

from __future__ import annotations

#: https://ogp.me/#type_article
PUBLISHED_FIRST = ("article:published_time",)
PUBLISHED = (
    # Open Graph, spelled otherwise
    "og:article:published_time", "og:published_time", "article:published", "article:published_date",
    "article:post_date", "article_published_time", "http://ogp.me/ns/article#published_time",
    "shareaholic:article_published_time", "og:pubdate", "og:publish_date", "og:datepublished",
    # Microdata, in the head or in the article
    "datepublished",
    # analytics: Parse.ly, Sailthru, Cxense, Piano, Bitrix, Acquia, Mail.ru's Mediator
    "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
    "vr:published_time", "vr:published-time", "bt:pubdate", "rbpubdate", "acquia_lift:published_date",
    "mediator_published_time",
    # scholarly: Highwire Press, PRISM, Dublin Core
    "citation_publication_date", "citation_online_date", "citation_date", "prism.publicationdate",
    "dc.date.issued", "dcterms.issued", "dc.date.published", "dc.date.publication", "dc.date", "dcterms.date",
    "dc:date",
    # systems of newspapers
    "publishdate", "publish-date", "publish_date", "publish_time", "published", "published-date", "published_date",
    "published_time", "published_at", "publisheddate", "published-time", "iso-8601-publish-date", "article.published",
    "publication-date", "publication_date", "publicationdate", "originalpublicationdate", "article_date_original",
    "date_published", "pubdate", "pub_date", "displaydate", "dateposted", "date",
    # when it was written, where nothing says when it came out
    "dc.date.created", "dcterms.created", "dc.created", "article.created", "article:created_time", "datecreated",
    "date_created", "date.created", "content_create_date", "cms_creationdate", "created",
)  # fmt: skip
MODIFIED_FIRST = ("article:modified_time", "og:updated_time")
MODIFIED = (
    "og:article:modified_time", "og:modified_time", "article:modified", "article:modified_date",
    "article:post_modified",
    "article_modified_time", "http://ogp.me/ns/article#modified_time", "datemodified", "date_modified", "date.modified",
    "modified_time", "updated_time", "date.updated", "dateupdated", "dcterms.modified", "dc.date.modified",
    "dc.modified",
    "last-modified", "last_modified", "lastmodified", "lastmod", "last-updated", "last_updated", "last_updated_date",
    "article_date_updated", "modificationdate", "revision_date", "bt:moddate", "modified",
)  # fmt: skip
REVIEWED = ("lastreviewed", "last-reviewed", "last_reviewed", "dc.date.reviewed", "dcterms.reviewed")
