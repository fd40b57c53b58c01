"""Words that carry no topic: function words, and verbs that only hold a sentence together or say who speaks.

Compiled by hand from the closed word classes of English (articles, pronouns, prepositions, conjunctions,
auxiliaries, quantifying adverbs).
"""

from __future__ import annotations

from typing import Final

STOP_WORDS: Final = frozenset(
    """
    a about above across after again against ago ahead all almost along already also although always am among an and
    another any anyone anything are aren't around as at away back be became because become becomes been before behind
    being below besides between beyond both but by can can't cannot could couldn't despite did didn't do does doesn't
    doing don't done down during each either else ever every everyone everything except far few for from further had
    hadn't has hasn't have haven't having he he'd he'll he's hence her here hers herself him himself his how however
    i i'd i'll i'm i've if in including indeed instead into is isn't it it'd it'll it's its itself just last least less
    let let's like likely made make makes many may maybe me meanwhile might mine more moreover most much must my myself
    near nearly neither never next no nobody none nor not nothing now of off often on once one only onto or other
    others otherwise our ours ourselves out over own per perhaps quite rather really s said same say saying says
    shall she she'd she'll
    she's should shouldn't since so some someone something soon still such t take taken takes than that that'll that's
    the their theirs them themselves then there there's therefore these they they'd they'll they're they've thing
    things this those though through thus to together told too toward towards under until up upon us use used very was
    wasn't we we'd we'll we're we've well went were weren't what what's whatever when where where's whether which
    while who who's whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're
    you've your yours yourself
    """.split()
)
