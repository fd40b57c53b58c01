"""The closed word classes of English, by what each does in a clause. Written by hand from general knowledge."""

from __future__ import annotations

from typing import Final

DETERMINERS: Final = """
the a an my our their your its his her every no whose these those this another each either neither
"""
QUANTIFIERS: Final = """
some any many all both few several most more much half others enough fewer less plenty such other one two three four
five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand million billion hundreds thousands dozens dozen scores
"""
SUBJECTS: Final = """
i he she we they it who which there you everyone everybody someone somebody nobody anyone none nothing something
everything
"""
OBJECTS: Final = "him me us them himself herself itself themselves myself ourselves yourself"
PREPOSITIONS: Final = """
of in on at by for from with without within into onto upon about against among amid amidst around between behind below
beneath beside besides beyond despite during except inside like near off out outside over past per through throughout
toward towards under underneath unlike up via across above along alongside down aboard versus amongst given following
regarding concerning
"""
SUBORDINATORS: Final = """
that what if because when while whether although though unless whereas where why how once since until till after
before as than whenever wherever lest
"""
COORDINATORS: Final = "and or but nor"
NEGATORS: Final = "not never hardly scarcely barely"
MODALS: Final = "will would can could may might shall should must ought cannot"
HAVE: Final = "have has had having"
BE: Final = "be is are was were been being am"
DO: Final = "do does did"
ADVERBS: Final = """
yet also just still already now then soon ever even only almost nearly quite very too rather so once twice again
always often sometimes usually perhaps maybe instead however therefore thus meanwhile later earlier ago today
yesterday tomorrow tonight here far further well together apart away back ahead abroad forward longer largely mostly
likely since first last next long fast hard late early straight alone else otherwise moreover furthermore nevertheless
nonetheless either though virtually
"""
CONTRACTED: Final = "'m b 're b 've h 'll m 'd m 's b"
"""What a contraction stands for, by the class of the auxiliary: be, have, modal."""

PLURALS: Final = """
people men women children police officials troops feet media data criteria cattle staff youths militia crew mps
"""
"""Nouns that take a plural verb and do not end in -s, or are met mostly so."""
SINGULAR_S: Final = """
news politics economics athletics series reuters us paris crisis analysis basis texas brussels wales
"""
"""Nouns in -s that take a singular verb."""
ABBREVIATIONS: Final = """
mr mrs ms dr gen sen rep gov lt col sgt st prof jr sr jan feb mar apr aug sept oct nov dec no vs maj capt rev
"""
"""Words whose full stop ends no sentence."""

NOT_ADVERBS: Final = """
family supply reply rely apply ally italy july fly assembly daily weekly monthly deadly friendly likely unlikely
costly elderly anomaly monopoly comply imply multiply bully belly jelly rally tally sully
"""
"""Words in -ly that are no adverb."""
