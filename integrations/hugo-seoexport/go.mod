module example.org/hugo-seoexport

go 1.18
