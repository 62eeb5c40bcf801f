"""Django: an application that is named in INSTALLED_APPS as `seoexport.plugins.django`.

`settings.SEOEXPORT` is our configuration or its path. Beside the tag `seoexport_head` there are
`middleware.SeoexportMiddleware` and `sitemaps.ArticleSitemap`; each works without the others.
"""
