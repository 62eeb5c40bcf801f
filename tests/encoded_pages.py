"""One page in every encoding of the web that Python can write, each with signs of its own in head and body."""

import codecs

#: Signs by the labels of the encodings that have them; a codec where Python calls it otherwise.
SIGNS = {
    "Боль в икре": ("windows-1251", "koi8-r", "koi8-u", "ibm866", "iso-8859-5", "x-mac-cyrillic:mac-cyrillic"),
    "Ağrı ve şişlik": ("windows-1254", "iso-8859-9:windows-1254"),
    "Ból łydki žár": ("windows-1250", "iso-8859-2"),
    "Naïve “cœur” – 5 €": ("windows-1252", "iso-8859-1:windows-1252", "macintosh:mac-roman"),
    "Naïve cœur 5 €": ("iso-8859-15",),
    "Sāpes ikrā žņ": ("windows-1257", "iso-8859-4", "iso-8859-10", "iso-8859-13"),
    "Πόνος στη γάμπα": ("windows-1253", "iso-8859-7"),
    "כאב בשוק": ("windows-1255", "iso-8859-8", "iso-8859-8-i:iso-8859-8"),
    "ألم الساق": ("windows-1256", "iso-8859-6"),
    "Đau âm": ("windows-1258",),
    "ปวดน่อง": ("windows-874:cp874", "tis-620:cp874"),
    "Poen croth ẁ": ("iso-8859-14",),
    "Mutħ ġdid": ("iso-8859-3",),
    "痛みとソ表能予約十": ("shift_jis:cp932", "euc-jp:euc_jp", "iso-2022-jp:iso2022_jp"),
    "小腿疼痛许功": ("gbk", "gb2312:gbk", "gb18030"),
    "小腿疼痛許功蓋": ("big5:big5hkscs",),
    "종아리 통증": ("euc-kr:cp949",),
    "Wade – 痛み 🦵": ("utf-8",),
}

PAGE = (
    "<!doctype html>\n<html>\n<head>\n{}<title>{}</title>\n<style>a{{}}</style>\n"
    "<meta name=a content='{}'></head>\n<body><p title=\"{}\">{}</p></body>\n</html>\n"
)


def _page(label: str, signs: str, meta: str) -> bytes:
    name, _, codec = label.partition(":")
    return PAGE.format(meta.format(name), *[signs] * 4).encode(codec or name)


#: By its label, declared first in the head as browsers want it.
DECLARED = {
    label.partition(":")[0]: _page(label, signs, "<meta charset={}>\n")
    for signs, labels in SIGNS.items()
    for label in labels
}
#: The same with the declaration behind what ends the head.
DECLARED_LATE = {
    label.partition(":")[0]: _page(label, signs, "<div></div><meta charset='{}'>")
    for signs, labels in SIGNS.items()
    for label in labels
}
_TEXT = PAGE.format("", *["Wade – 痛み 🦵"] * 4)
WITH_MARK = {
    "UTF-8": codecs.BOM_UTF8 + _TEXT.encode(),
    "UTF-16LE": codecs.BOM_UTF16_LE + _TEXT.encode("utf-16-le"),
    "UTF-16BE": codecs.BOM_UTF16_BE + _TEXT.encode("utf-16-be"),
    "UTF-16LE that declares windows-1251": codecs.BOM_UTF16_LE
    + PAGE.format("<meta charset=windows-1251>", *"abcd").encode("utf-16-le"),
    "UTF-16LE with a second mark": codecs.BOM_UTF16_LE + ("\ufeff" + _TEXT).encode("utf-16-le"),
    "UTF-8 with a second mark": codecs.BOM_UTF8 + ("\ufeff" + _TEXT).encode(),
}
OTHERS = {
    "declared by an XML prolog": b'<?xml version="1.0" encoding="windows-1251"?><html><head><title>\xc0\xe1</title></head>',
    "declared by http-equiv": (
        b"<head><meta http-equiv=Content-Type content='text/html; charset=windows-1251'><title>\xc0\xe1</title></head><p>"
    ),
    "declared utf-8, written in windows-1252": b"<meta charset=utf-8><title>Caf\xe9</title><p>\x93a\x94",
    "two declarations": b"<meta charset=windows-1251><meta charset=utf-8><title>\xc0\xe1</title><p>",
    "no such encoding": b"<meta charset=bogus><title>Caf\xc3\xa9</title><p>",
    "utf-7": b"<meta charset=utf-7><title>+AGE-</title><p>",
    "utf-16 declared, utf-8 written": b"<meta charset=utf-16><title>Caf\xc3\xa9</title><p>",
    "overlong and CESU": b"<meta charset=utf-8><title>\xc0\xaf\xed\xa0\x80\xff</title><p>\xfe",
    "Roman signs of ISO-2022-JP behind the head": b"<meta charset=iso-2022-jp><title>a</title></head>\x1b(J\\~\x1b(B",
    "half signs of ISO-2022-JP": b"<meta charset=iso-2022-jp><title>\x1b(I1<\x1b(Ba\x1b$@0!\x1b$B</head>\x1b(B</title></head>",
    "terminal colours": b"<meta charset=utf-8><title>\x1b[1mA\x1b[0m</title></head><p>\x1b[1mB",
}
ENCODED = {
    **{f"{name}, declared": page for name, page in DECLARED.items()},
    **{f"{name}, declared late": page for name, page in DECLARED_LATE.items()},
    **WITH_MARK,
    **OTHERS,
}
