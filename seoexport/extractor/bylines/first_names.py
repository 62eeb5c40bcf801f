"""Names of people that are also words of other meanings: tables only, all in lower case."""

from __future__ import annotations

#: Words that stop a name, but are surnames too: no line ends with one of them unless it ends a name.
SURNAMES = frozenset(
    "on in at is to no the min le la il el en im am um vor op om den kl read date stand more last".split()
)

#: Agencies' letters that are also first names: they are the whole name of a body, or written in capitals.
AGENCIES = frozenset("ap efe upi ansa sda apa kna epd sid".split())

#: Words of bodies that are also surnames: behind a first name, or where mark-up says that it is a person.
SURNAMES_OF_BODIES = frozenset(
    "press presse kitchen daily union austria schweiz deutschland österreich herald center service club wire".split()
)

#: First names that are common enough to tell that a surname follows: "Bill Press", "Maria Austria".
FIRST_NAMES = frozenset(
    "ada adam adrian alan albert alex alexander alice alicia amanda amy ana andrea andreas andrew andy angela ann "
    "anna anne annette anthony antonio barbara ben benjamin bernd bernhard beth bill birgit bob brian bruce carl "
    "carla carlos carol caroline catherine charles charlotte chris christian christina christine christopher "
    "claire claudia daniel daniela dave david deborah dennis diana diane dirk donald dorothy doug ed edward elena "
    "elisabeth elizabeth ella ellen emily emma eric erik eva evelyn felix fernando florian frank franz fred "
    "gabriel gary george gerald giovanni grace greg hannah hans harry heather heidi heike helen henry holger ian "
    "ingrid isabel jack jacob jake james jamie jan jane janet jason jean jeff jennifer jenny jens jeremy jerry "
    "jessica jill jim joan joe johann johannes john jonas jonathan jose joseph joshua juan judith judy julia "
    "julian julie jürgen karen karin karl kate katharina katherine kathy keith kelly ken kevin klaus kurt larry "
    "laura lauren lea leo leon linda lisa lothar louis louise lucas lucy luis lukas luke manfred marc marco maria "
    "marie marina mario marion mark markus martin martina mary matt matthew matthias max megan melanie melissa "
    "mia michael michelle miguel mike monica monika nancy natalie nick nicolas nicole nina noah oliver olivia "
    "pablo pamela pat patricia patrick paul paula peter petra phil philip pierre rachel ralf ralph ray rebecca "
    "renate richard rick rita rob robert roberto robin roger ron rosa rose russell ruth ryan sabine sally sam "
    "samantha samuel sandra sara sarah scott sean sebastian sharon simon sofia sonja sophia sophie stefan "
    "stefanie stephanie stephen steve steven susan susanne sven sylvia tanja teresa theresa thomas tim timothy "
    "tina tobias todd tom tony ulrich ursula uwe vanessa vera veronica victor victoria vincent walter wendy "
    "werner will william wolfgang zoe".split()
)
