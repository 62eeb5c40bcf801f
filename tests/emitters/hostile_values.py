"""Hostile values by number: script contexts, attributes, ends of other elements, addresses, and Unicode.

`SHAPES` are what breaks other parts of a tool when it stands in a file, here as the text of a value.

The numbers are those of the list of hostile inputs that the project keeps; a tuple is two values that do harm only
together.
"""

from __future__ import annotations

_SCRIPT = {
    1: "Rest</script>walk",
    2: "Rest</SCRIPT>walk",
    3: "Rest</script walk",
    4: "Rest</script/walk",
    5: "Rest</script\twalk",
    6: "Rest</script\nwalk",
    7: "Rest</script\fwalk",
    8: "Rest</scriptx>walk",
    9: "Rest<!--walk",
    10: "Rest<!--<script>walk",
    11: "Rest<!--<script ",
    12: ("Rest<!--<script>walk", "Rest-->walk"),
    13: "Rest-->walk",
    14: "Rest--!>walk",
    15: "Rest]]>walk",
    16: "Rest<![CDATA[walk",
    17: "Rest\\u003c/script>walk",
    18: "Rest\\\\u003cwalk",
    19: "Rest\u2028walk",
    20: "Rest\u2029walk",
    21: ("Rest<", "/script>walk"),
    22: "</script>",
    23: "https://example.org/</script><script>alert(1)</script>#node",
    24: "Rest&lt;/script&gt;walk",
}

_ATTRIBUTE = {
    25: 'a "quick" rest',
    26: "a 'quick' rest",
    27: "a `quick` rest",
    28: "rest &quot; walk",
    29: "rest &amp;amp; walk",
    30: "rest&copy=walk",
    31: "rest&notit;walk",
    32: '"><img src=x onerror=alert(1)>',
    33: '" onload=alert(1) x="',
    34: "rest\nwalk",
    35: "rest\rwalk",
    36: "rest\r\nwalk",
    37: "rest\twalk",
    38: "rest < walk",
    39: "   ",
    40: "calf & <knot> " * 7_000,
}

_OTHER_ELEMENTS = {
    41: "</title><img src=x>",
    42: "</head><img src=x>",
    43: "<body onload=alert(1)>",
    44: "<plaintext>",
    45: "</textarea><img src=x>",
    46: "</style><img src=x>",
    47: "</noscript><img src=x>",
    48: "</template><img src=x>",
    49: "<svg><title><img src=x>",
    50: "{{7*7}} {% raw %} ${7*7} <%= 7 %>",
}

_ADDRESSES = {
    51: "javascript:alert(1)",
    52: "JaVaScRiPt:alert(1)",
    53: "java\tscript:alert(1)",
    54: "\x01javascript:alert(1)",
    55: " javascript:alert(1)",
    56: "javascript&#58;alert(1)",
    57: "javascript&#0000058;alert(1)",
    58: "javascript:123",
    59: "vbscript:msgbox(1)",
    60: "data:text/html,<script>alert(1)</script>",
    61: "data:image/svg+xml,<svg onload=alert(1)>",
    62: "blob:https://example.org/7c0e3f1a",
    63: "file:///etc/passwd",
    64: "//evil.example/x",
    65: "/\\evil.example/x",
    66: "https:evil",
    67: "https://ann@evil.example/",
    68: "https://evil.example:99999/",
    69: "http://[::1",
    70: "https://ехample.org/",  # the first two letters are Cyrillic
    71: "https://xn--a-ecp.example/",
    72: "https://example.org/%00",
    73: "https://example.org/%ff",
    74: "https://example.org/a \"b\" 'c'/",
    75: "../../x/%2e%2e/y",
    76: "https://example.org/" + "a" * 4_000,
}

_UNICODE = {
    77: "calf\x00knot",
    78: "calf\x01\x02\x03\x04\x05\x06\x07\x08knot",
    79: "calf\x0bknot",
    80: "calf\x0cknot",
    81: "calf\x1fknot",
    82: "calf\x7fknot",
    83: "calf\x85knot",
    84: "calf\ud800knot",
    85: "calf\udc00knot",
    86: "calf\udc00\ud800knot",
    87: "calf\ufffeknot",
    88: "calf\uffffknot",
    89: "calf\ufdd0knot",
    90: "calf\U0001fffeknot",
    91: "calf\ufeffknot",
    92: "calf\u202eknot",
    93: "calf\u2066knot",
    94: "\U0001f468\u200d\U0001f469\u200d\U0001f467",
    95: "calf" + "\u0301" * 1_000,
    96: ("Caf\u00e9 cramp", "Cafe\u0301 cramp"),
    97: "\ufdfd",
    98: "calf\U000e0041\U000e0042knot",
}

_HEADS = {
    99: "<p>",
    100: "</html>",
    101: "",
    102: "\ufeff",
    103: "<!-- -->",
    104: " \t\n ",
    105: "<li>a<li>b",
    106: "<HEAD\n>",
    107: '<head x=">">',
    108: '<head x="</head>">',
    109: "<header>",
    110: "<!-- </head> -->",
    111: "<script>'</head>'</script>",
    112: "<title></head></title>",
    113: '<meta content="</head>">',
    114: "<template></head></template>",
    115: "<noscript></head></noscript>",
    116: "<noscript><img src=x onerror=alert(1)></noscript>",
    117: "<noscript><iframe srcdoc='<script>alert(1)</script>'></noscript>",
    118: "</head>text",
    119: "<div onclick=alert(1)>",
    120: "<svg onload=alert(1)>",
    121: "\x00<p>",
    122: "\xa0",
    123: "</head><head>",
    124: "<body><body>",
    125: "</body><head>",
    126: "<frameset><frame src=javascript:alert(1)>",
    127: "<!--[if IE]><script>alert(1)</script><![endif]--><!--[if !IE]><!--><!--<![endif]-->",
    128: "<!-->",
    129: "<!--->",
    130: "<!-- never closed",
    131: "<script>alert(1)",
    132: "<title>",
    133: "</script ",
    134: "<script>//<![CDATA[\nalert(1)\n//]]></script>",
    135: "<?php echo 1 ?><%= 1 %>{% 1 %}",
}

_BYTES = {
    136: "calf\r\nknot\r\n",
    137: "calf\rknot\r",
    138: "calf\r\n\n\r\rknot",
    139: "calf\n",
    140: "\ufeffcalf",
    141: "\ufffecalf",
    142: "c\x00a\x00l\x00f\x00",
    144: "икра",
    145: "表ソ能",  # in Shift_JIS their second byte is a backslash
    146: "㐀𠀀",
    147: "\x1b$B0!\x1b(B<",
    148: "calfâ€™s",
    149: "<meta charset=utf-7>",
    150: "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
    153: "+ADw-script+AD4-alert(1)+ADw-/script+AD4-",
    154: "\xc0\xbcscript\xc0\xbe",
    155: "\x1f\x8b\x08\x89PNG\r\n\x1a\n",
}

_SIZES = {
    159: "<div>" * 1_000,
    160: "<b>" * 1_000,
    161: "<ul><li>" * 1_000,
    162: "<b>" * 300 + "<i>" * 300,
    163: "<p " + " ".join(f"a{number}=1" for number in range(1_000)),
    164: "<p " + "a=1 " * 1_000,
    165: "<" * 2_000,
    166: "<!--" * 1_000,
    167: "&#" * 2_000,
    169: "data:image/png;base64," + "A" * 2_000,
    171: "[" * 2_000,
}

_MARKS = {
    173: "<!--seoexport:begin--><!--seoexport:end-->",
    174: "<!--seoexport:begin-->",
    175: '<script data-seoexport="v1">alert(1)</script>',
    176: "<meta data-seoexport=v1 name=robots content=noindex>",
    177: "<!-- This site is optimized with a plugin -->",
    178: "<link rel=canonical href=https://evil.example/>",
    179: "</head><body><link rel=canonical href=https://evil.example/>",
    180: '<link rel="canonical" href="">',
    182: '{"@context": "https://schema.org", "@type": }',
    183: "/*<![CDATA[*/{}/*]]>*/",
    184: '"type": "application/ld+json; charset=utf-8"',
    185: '{"@id": 1, "@id": 2}',
    186: "a: 1\na: 2",
    187: "&a [*a, *a]",
    188: "&a *a",
    189: "!!python/object/apply:os.system [id]",
    190: "!custom x",
    191: "NO",
    192: "010",
    193: "22:22",
    194: "2024-02-30",
    195: "2024-05-10 08:00:00 +02:00",
    196: "7",
    197: "2024-05-10",
    198: "null",
    199: "true",
    200: "- a\n- b",
    201: "\ta: 1",
    202: "---\na: 1\n",
    203: "%00",
    204: "{" * 1_000,
}

VALUES: dict[int, str | tuple[str, str]] = _SCRIPT | _ATTRIBUTE | _OTHER_ELEMENTS | _ADDRESSES | _UNICODE

SHAPES: dict[int, str] = _HEADS | _BYTES | _SIZES | _MARKS

#: Each value alone, those of pairs one after the other.
ALONE = [
    (number, each) for number, value in VALUES.items() for each in (value if isinstance(value, tuple) else (value,))
]
PAIRS = [(number, value) for number, value in VALUES.items() if isinstance(value, tuple)]

#: What is no character to anybody: https://infra.spec.whatwg.org/#code-points
_LOST = dict.fromkeys(
    (
        *(each for each in range(0x20) if each not in (0x09, 0x0A, 0x0D)),
        *range(0x7F, 0xA0),
        *range(0xD800, 0xE000),
        *range(0xFDD0, 0xFDF0),
        *(plane * 0x10000 + last for plane in range(17) for last in (0xFFFE, 0xFFFF)),
    ),
    "\ufffd",
)

#: Those of them that are addresses, as https://url.spec.whatwg.org/#url-parsing writes them.
WRITTEN = {
    VALUES[23]: "https://example.org/%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E#node",
    VALUES[66]: "https://evil/",
    VALUES[70]: "https://xn--ample-ywe6i.org/",
    VALUES[71]: VALUES[71],
    VALUES[72]: VALUES[72],
    VALUES[73]: VALUES[73],
    VALUES[74]: "https://example.org/a%20%22b%22%20'c'/",
    VALUES[76]: VALUES[76],
}

#: Titles and descriptions override no direction of writing and leave none open.
_TITLES = {VALUES[92]: "calfknot", VALUES[93]: "calf\u2066knot\u2069"}


def kept(value: str) -> str:
    """Return a value as it comes back from an attribute, a title or JSON."""
    return value.translate(_LOST)


def kept_in(slot: str, value: str) -> str:
    """Return a value as it comes back from where it stands in an article."""
    return kept(_TITLES.get(value, value) if slot in ("title", "description") else value)
