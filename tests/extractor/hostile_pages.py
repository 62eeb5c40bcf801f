"""Pages that nobody would write on purpose, by name: what real generators, editors, transfers and attackers leave."""

HEAD = "<!doctype html><html lang=en><head><title>Knots</title></head><body>"
BODY = "<h1>Knots</h1><p>A bowline makes a loop that holds.</p><h2>FAQ</h2><h3>Does it slip?</h3><p>No.</p>"
PAGE = f"{HEAD}{BODY}</body></html>"


def script(text, kind="application/ld+json"):
    return f'<script type="{kind}">{text}</script>'


def article(headline):
    return script(f'{{"@context": "https://schema.org", "@type": "Article", "headline": "{headline}"}}')


#: Bytes that end a script, or do not.
IN_SCRIPTS = {
    "end tag": article("a</script>b"),
    "end tag in capitals": article("a</SCRIPT>b"),
    "end tag with a blank": article("a</script >b"),
    "end tag with a slash": article("a</script/>b"),
    "end tag with a tab": article("a</script\t>b"),
    "end tag with a line end": article("a</script\n>b"),
    "end tag with a form feed": article("a</script\f>b"),
    "no end tag": article("a</scriptx>b"),
    "comment": article("a<!--b"),
    "comment and script": article("a<!--<script>b"),
    "comment and script, closed in another block": article("a<!--<script>b") + article("a-->b"),
    "comment and an open script": "<script type=application/ld+json>{<!--<script ",
    "end of a comment": article("a-->b--!>c"),
    "CDATA": article("a<![CDATA[b]]>c"),
    "escaped end tag": article("a\\u003c/script>b"),
    "line separators": article("a\u2028b\u2029c"),
    "end tag as a key": script('{"@type": "Article", "</script>": 1}'),
    "entities": article("&lt;/script&gt;"),
}

#: Text of elements whose content is raw, or whose end tag stands in the wrong place.
IN_TEXT = {
    text: PAGE.replace("<title>Knots", f"<title>Knots{text}").replace("A bowline", f"A {text} bowline")
    for text in (
        "</title>", "</head>", "<body>", "<plaintext>", "</textarea>", "<textarea>", "</style>", "<style>",
        "</noscript>", "<noscript>", "</template>", "<template>", "<svg><title>", "<math><mtext><table>", "<select>",
        "<frameset>", "<form><form>", "<table><b>", "<a><a>", "<button><button>", "<ruby><rt>", "<option><h3>", "</p>",
        "</br>", "<br/>", "{{7*7}} {% raw %} ${7*7} <%= 7 %>", "<?php echo 1; ?>", "<![CDATA[x]]>", "<!doctype x>",
        "<isindex>", "<image>", "<keygen>", "<details><summary>", "<dl><dt>", "<dialog open>", "<math><annotation-xml>",
    )
}  # fmt: skip

#: Addresses that are none, or not those that they seem to be.
ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)",
    " javascript:alert(1)", "javascript&#58;alert(1)", "javascript&#0000058;alert(1)", "javascript:123", "vbscript:x",
    "data:text/html,x", "data:image/svg+xml,x", "blob:https://example.org/x", "file:///etc/passwd", "https:evil",
    "https://a@b/", "https://b:99999/", "http://[::1", "http://xn--/", "https://exa\u0301mple.org\u2044x/",
    "http://%00/", "http://%ff/", "http://a b/", "http://", "https://", "?", "#", "%", "\\", "//", "/\\", "\ud800",
)  # fmt: skip

#: Signs that cannot be stored, are not seen, or turn the text around.
SIGNS = (
    "\x00", "\x01\x02\x03\x04\x05\x06\x07\x08", "\x0b", "\x0c", "\x1f", "\x7f", "\x85", "\ud800", "\udc00",
    "\udc00\ud800", "\ufffe", "\uffff", "\ufdd0", "\U0001fffe", "\ufeff", "\u202e", "\u2066", "👩‍👩‍👧‍👦", "a" + "\u0301" * 1_000,
    "e\u0301", "\ufdfd", "\U000e0041", "\u200b", "\u00a0", "\u3000", "&#0;", "&#xd800;", "&#x110000;", "&#x80;",
)  # fmt: skip

#: What stands, or does not, where a head should be.
HEADS = {
    "no head tag": f"<title>Knots</title>{BODY}",
    "no title": BODY,
    "only a comment": "<!--x-->",
    "only a doctype": "<!doctype html>",
    "only a tag": "<p>",
    "only a broken tag": "<p",
    "only an end tag": "</p>",
    "only a sign": "x",
    "head in capitals": "<HEAD\n><TITLE>Knots</TITLE></HEAD>",
    "attribute with the end of its tag": '<head x=">"><title>Knots</title>',
    "attribute with the end of the head": '<head x="</head>"><title>Knots</title>',
    "header and no head": "<header><title>Knots</title></header>",
    "end of the head in a comment": "<head><!--</head>--><title>Knots</title></head>",
    "end of the head in a script": "<head><script>'</head>'</script><title>Knots</title></head>",
    "end of the head in a template": "<head><template></head></template><title>Knots</title></head>",
    "end of the head in noscript": "<head><noscript></head></noscript><title>Knots</title></head>",
    "image in noscript": "<head><noscript><img></noscript><title>Knots</title></head>",
    "frame in noscript": "<head><noscript><iframe></iframe></noscript><title>Knots</title></head>",
    "text in the head": "<head>text<title>Knots</title></head>",
    "box in the head": "<head><div></div><title>Knots</title></head>",
    "drawing in the head": "<head><svg><title>no</title></svg><title>Knots</title></head>",
    "NUL in the head": "<head>\x00<title>Knots</title></head>",
    "blank that does not break in the head": "<head>\u00a0<title>Knots</title></head>",
    "question in no element": "<body>Does it <b>slip?</b> so?<p class=faq>No.</p><p class=accordion>x</p>",
    "question in no element of an FAQ": "<h2>FAQ</h2>Does it <b>slip</b>?<div class=question>No.</div>",
    "two heads": "<head></head><head><title>Knots</title></head>",
    "two bodies": f"<body><body>{BODY}",
    "head behind the body": f"<body>{BODY}</body><head><title>Knots</title></head>",
    "frames": "<frameset><frame><noframes><h1>Knots</h1></noframes></frameset>",
    "conditional comment": "<head><!--[if IE]><title>no</title><![endif]--><title>Knots</title></head>",
    "conditional comment that shows": "<!--[if !IE]><!--><title>Knots</title><!--<![endif]-->",
    "conditional comment of old": "<![if !IE]><title>Knots</title><![endif]>",
    "short comments": "<!--><title>Knots</title><!--->",
    "comment without end": "<title>Knots</title><!-- x",
    "script without end": "<title>Knots</title><script>x",
    "title without end": "<title>Knots",
    "script with half an end": "<title>Knots</title><script>x</script ",
    "XHTML": '<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml"><title>Knots</title>',
    "template code": "<head><?php wp_head(); ?><title>Knots</title></head>",
}

#: Bytes that are no page, or one in another form.
BYTES = {
    "nothing": b"",
    "blanks": b" \n\t ",
    "only a mark": b"\xef\xbb\xbf",
    "CRLF": PAGE.replace("><", ">\r\n<").encode(),
    "CR": PAGE.replace("><", ">\r<").encode(),
    "mixed line ends": PAGE.replace("><", ">\r\n\r\n\n<").encode(),
    "UTF-16LE with mark": b"\xff\xfe" + PAGE.encode("utf-16-le"),
    "UTF-16BE with mark": b"\xfe\xff" + PAGE.encode("utf-16-be"),
    "UTF-16 without mark": PAGE.encode("utf-16-le"),
    "half a sign of UTF-16": b"\xff\xfe" + PAGE.encode("utf-16-le")[:-1],
    "UTF-32": b"\xff\xfe\x00\x00" + PAGE.encode("utf-32-le"),
    "UTF-32BE": b"\x00\x00\xfe\xff" + PAGE.encode("utf-32-be"),
    "UTF-7": b"<meta charset=utf-7>+ADw-h1+AD4-Knots",
    "ISO-2022-JP": "<meta charset=iso-2022-jp><h1>結び".encode("iso-2022-jp"),
    "hz-gb-2312": b"<meta charset=hz-gb-2312>~{VPND~}",
    "unknown encoding": b"<meta charset=nosuch><h1>Knots",
    "encoding of Python alone": b"<meta charset=base64><h1>Knots",
    "overlong UTF-8": b"<h1>\xc0\xaf\xe0\x80\xaf\xf8\x88\x80\x80\x80</h1>",
    "every byte": bytes(range(256)),
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
    "PNG": b"\x89PNG\r\n\x1a\n",
    "PDF": b"%PDF-1.7",
    "zeros": b"\x00" * 1_000,
}

#: JSON-LD that is broken, huge, or of shapes that no reader expects.
JSON_LD = {
    "empty": script(""),
    "null": script("null"),
    "text": script('"a"'),
    "number": script("1"),
    "long number": script("1" * 5_000),
    "not a number": script('{"@type": "Article", "position": NaN}'),
    "deep": script("[" * 100_000),
    "deep and closed": script('{"a":' * 5_000 + "1" + "}" * 5_000),
    "bad beside good": script("{") + article("Knots"),
    "wrapped": script("<![CDATA[{}]]>") + script("//<![CDATA[\n{}\n//]]>"),
    "type with a parameter": script("{}", "Application/LD+JSON; charset=utf-8"),
    "keys twice": script('{"@type": "Article", "@type": "Person", "headline": "a", "headline": ["b"]}'),
    "escaped": script("{&quot;@type&quot;: &quot;Article&quot;}"),
    "halves of signs": article("\\ud800 \\udc00"),
    "type of the prototype": script('{"@type": "constructor", "__proto__": {"@type": "Article"}}'),
    "a circle": script('{"@id": "#a", "@type": "Article", "author": {"@id": "#a"}, "image": {"@id": "#a"}}'),
}
for _key in ("@type", "@id", "@graph", "headline", "name", "author", "datePublished", "image", "description", "url",
             "mainEntity", "reviewedBy", "keywords", "inLanguage", "isPartOf", "publisher", "dateModified"):  # fmt: skip
    for _value in ("null", "1", "-1e400", "true", '""', "[]", "{}", "[[]]", "[null]", '[{}, "a", 1]', '{"@value": 1}',
                   '{"@type": "Person", "name": null}', '{"@id": 1}', '{"name": {"name": []}}', '"\\u0000"',
                   '"9999999999999-99-99"', '"0000-00-00"', '"http://["', '{"@list": ["a"]}'):  # fmt: skip
        JSON_LD[f"{_key} is {_value}"] = script(f'{{"@type": ["Article", "WebPage"], "{_key}": {_value}}}')

#: Elements that state an address.
LINKS = (
    '<link rel="canonical" href="{}">', '<meta property="og:image" content="{}">', '<base href="{}">',
    '<meta property="og:url" content="{}">', '<a rel=author href="{}">Ada Byron</a>', '<iframe src="{}"></iframe>',
    '<video src="{}"></video>', '<img src="{}">', '<h2>FAQ</h2><h3>Is it?</h3><p>Yes <a href="{}">x</a></p>',
    '<nav aria-label=breadcrumb><a href="{}">a</a><a href="{}">b</a></nav>',
)  # fmt: skip

#: Facts in tags that say nothing or too much.
TAGS = {}
for _tag in ('<meta name="description" content="{}">', '<meta property="og:title" content="{}">',
             '<meta property="article:published_time" content="{}">', '<meta name="author" content="{}">',
             '<link rel="canonical" href="{}">', '<meta property="og:image" content="{}">', '<html lang="{}">',
             '<time datetime="{}" itemprop="datePublished">', '<meta name="robots" content="{}">',
             '<meta name="keywords" content="{}">', '<img src="{}" width="{}" srcset="{}">', '<base href="{}">',
             '<iframe src="https://www.youtube.com/embed/{}"></iframe>', '<p id="{}"><a href="#{}">', "<title>{}",
             '<p itemscope itemtype="{}" itemid="{}" itemref="{}" itemprop="{}">', '<p typeof="{}" vocab="{}">',
             '<p class="h-entry {}"><b class="p-name p-{}">', '<a rel="author" href="{}">{}</a>'):  # fmt: skip
    for _name, _value in {"nothing": "", "blank": " ", "zero": "0", "brackets": "[[[", "quotes": "'`\\", "long": "x" * 5_000,
                          "words": "a " * 3_000, "minus": "-1", "numbers": "9" * 50, "signs": ",;|:/?#%&=+$!~*()"}.items():  # fmt: skip
        TAGS[f"{_tag} with {_name}"] = _tag.replace("{}", _value) + BODY

#: What takes a parser or a reader that is not careful minutes and gigabytes; every one is below the limits of size.
LARGE = {
    "100,000 div": "<div>" * 100_000,
    "100,000 b": "<b>" * 100_000,
    "50,000 lists": "<ul><li>" * 50_000,
    "b and i": "<b>" * 3_000 + "<i>" * 3_000 + "</b>x" * 3_000,
    "20,000 attributes": "<p " + " ".join(f"a{n}=1" for n in range(20_000)) + ">x",
    "100,000 times one attribute": "<p " + "a=1 " * 100_000 + ">x",
    "1,000,000 times <": "<" * 1_000_000,
    "300,000 comments": "<!--" * 300_000,
    "500,000 references": "&#" * 500_000,
    "a text of 2 MB": "<p>" + "word " * 400_000,
    "an attribute of 2 MB": f'<img src="data:image/png;base64,{"A" * 2_000_000}">',
    "a JSON-LD string of 2 MB": article("x" * 2_000_000),
    "100,000 brackets": script("[" * 100_000),
    "100,000 nodes": script("[" + ",".join(['{"@type": "Article", "@id": "#a"}'] * 100_000) + "]"),
    "open comments in JSON-LD": script("/*" * 500_000),
    "escaped quotes in JSON-LD": script('"\\"' * 300_000),
    "commas in JSON-LD": script("[" + "," * 500_000),
    "10,000 questions": "<h2>FAQ</h2>" + "<h3>Does it slip?</h3><p>No.</p>" * 10_000,
    "10,000 details": "<details><summary>Does it slip?</summary>No.</details>" * 10_000,
    "10,000 headings": "<h2>Knots</h2>" * 10_000,
    "10,000 images": '<img src="a.png">' * 10_000,
    "10,000 articles": "<article><h1>Knots</h1><time datetime=2024-05-01>x</time></article>" * 10_000,
    "10,000 metas": '<meta name="author" content="Ada Byron">' * 10_000,
    "10,000 scripts": script("{}") * 10_000,
    "10,000 broken scripts": script("{") * 10_000,
    "10,000 items": '<p itemscope itemtype="https://schema.org/Article"><b itemprop=name>a</b></p>' * 10_000,
    "items in items": '<div itemscope itemtype="https://schema.org/Article" itemprop="author">' * 500,
    "10,000 items that refer": "<p itemscope itemref=x itemprop=a></p>" * 10_000 + "<b id=x itemprop=y>",
    "text in properties": "<p itemscope>" + "<b itemprop=a>" * 400 + "word " * 100_000,
    "10,000 typed elements": "<p vocab='https://schema.org/' typeof=Article property=a>x</p>" * 10_000,
    "10,000 entries": '<p class="h-entry">x</p>' * 10_000,
    "10,000 bylines": '<p class="byline">By Ada Byron on May 1, 2024</p>' * 10_000,
    "10,000 crumbs": '<nav aria-label="breadcrumb">' + "<a href=/x>x</a>" * 10_000,
    "10,000 templates": "<template>x</template>" * 10_000,
    "10,000 styles": '<p style="display:none">x</p>' * 10_000,
    "10,000 buttons": "<button aria-expanded=false aria-controls=x>Does it slip?</button><p id=x>No." * 10_000,
    "10,000 terms": "<dl>" + "<dt>Does it slip?<dd>No." * 10_000,
    "10,000 bold lines": "<h2>FAQ</h2>" + "<p><b>Does it slip?</b></p><p>No.</p>" * 10_000,
    "10,000 ids": "<p id=x>" * 10_000,
    "10,000 tables": "<table><tr><td>x</table>" * 10_000,
    "a word of 1,000,000 letters": f"<h1>{'x' * 1_000_000}</h1>",
    "a title of 1,000,000 blanks": f"<title>{' ' * 1_000_000}x</title>",
    "a title of separators": f"<title>{'a - ' * 100_000}</title><meta property=og:site_name content=b>",
    "a byline of names": f'<p class="byline">By {"Ada " * 40_000}</p>',
}  # fmt: skip
