"""Names of inflammations in languages where their ending alone is that of many other words."""

from __future__ import annotations

#: The beginnings of French, Italian and Portuguese words in -ite: `leite` and `visite` are none.
INFLAMED = (
    r"(?:amigdal|amygdal|appendic|apendic|art(?:h)?r|blefar|bléphar|bronc(?:h)?|bronqu|brônqu|burs|bors|capsul|celul|"
    r"cellul|cist|cyst|c[oó]l|col|congiuntiv|conjonctiv|conjuntiv|dermat|diverticul|encefal|encéphal|endocard|"
    r"enter|entér|"
    r"[eé]picondil|épicondyl|epat|hepat|hépat|esofag|œsophag|fasc|faring|pharyng|flebo?|phléb|gastr|gastroenter|"
    r"gastro-entér|gengiv|gingiv|kérat|cherat|querat|labirint|laring|laryng|mast|m[eé]ning|miocard|myocard|nefr|néphr|"
    r"neur|névr|ost[eé]omi?el|ot|pancreat|pancréat|parodont|pericard|péricard|prostat|rin|rhin|sinus|tendin|tiroid|"
    r"thyroïd|tonsill|uv[eé]|vagin|polyarthr|poliartr|trache|trachéi)ite"
)
