"""What news does with verbs that the corpus behind WordNet's counts does not show.

Written by hand from general knowledge of English.

NEWS_VERBS are verbs of today's news that the corpus never tags; NEWS_NOUNS are verbs that news as often uses as
nouns ("talks", "strikes", "report"); NOT_VERBS only look like verb forms; ADJECTIVAL are forms that after "be" or
"seem" describe a state rather than tell an event ("is missing", "are worried").
"""

from __future__ import annotations

from typing import Final

NEWS_VERBS: Final = """
tow douse cordon winch furlough divest recuse dredge raze defuse conscript refloat moor dock
extradite redeploy airlift exhume subpoena impeach annex demobilise demobilize vaccinate quarantine hospitalise
hospitalize capsize nationalise nationalize repatriate abduct assassinate sterilise reoffend tweet livestream retweet
reroute restock defund decriminalise decriminalize delist deescalate escalate enact enshrine exfiltrate expropriate
fast-track firebomb gerrymander greenlight handcuff hijack incarcerate incentivise intubate jeopardise lambast leak
legalise legalize liquidate loot militarise militarize mutiny outlaw outvote overfly overhaul overrule oversee petrol
pillage prosecute radicalise radicalize ratify reappoint rearm reassign rebound recapture reconvene reelect refinance
refloat refuel regroup rehouse reimpose reinstate relaunch relegate relocate remand renegotiate renationalise repeal
rescind resettle resupply retaliate sabotage safeguard scapegoat scupper shutter sideline siphon skyrocket smuggle
spearhead stabilise stabilize stockpile strafe stymie surveil sympathise torpedo traffic transit trial unseat unveil
upend vandalise vandalize vaporise veto vilify weaponise weaponize welcome whistleblow wiretap criticise apologise
authorise recognise organise realise finalise minimise mobilise prioritise privatise revise supervise advise televise
penalise scrutinise neutralise paralyse analyse localise subsidise normalise jail sack scrap axe oust mull eye vow
probe slash spark trigger allege condemn denounce besiege
"""

NEWS_NOUNS: Final = """
talk strike help claim report plan attack force deal call move vote rise fall hit win show stop cut rule drive run
watch play visit work test raid share rate cost trade hope need fight gain drop jump change look return support offer
review demand appeal arrest charge probe search shot start study release launch protest threat ban bid bill blast
boost bomb budget fire flood fund guard judge lead march mark name pay point post press price profit question race
record result risk sale sanction shelter ship sign stock storm target tax troop turn view warning water witness word
blow break crash cross damage dispute draw dream drill increase decline decrease slump surge export import murder
order promise purchase rescue research stand state step supply total transfer travel request measure concern limit
lack track land last near back
"""

NOT_VERBS: Final = """
thing nothing something anything everything king string morning evening wing ring ceiling during hundred kindred
sacred naked wicked bed seed indeed greed creed deed united viking sibling sterling darling pudding lightning clothing
offspring herring outstanding forthcoming overwhelming ongoing upcoming according regarding notwithstanding
unprecedented unexpected undisclosed unidentified unnamed unarmed unharmed uninjured unhurt unchanged unlimited
untouched unmanned unemployed unconfirmed unwanted series species news always perhaps whereas besides across us as
this his its thus plus less across yes politics economics athletics headquarters thanks including wrong
"""

ADJECTIVAL: Final = """
missing willing unwilling interesting shocking surprising disappointing encouraging worrying exciting confusing
amazing pending outstanding ongoing promising misleading lacking convincing demanding daunting concerned worried
pleased interested tired delighted disappointed convinced determined married divorced scared afraid aware prepared
supposed committed excited satisfied frustrated confident complicated crowded retired sophisticated experienced
talented shocked saddened devastated disgusting heartbreaking boring distressing thrilling terrifying frightening
alarming disturbing annoying upsetting astonishing fascinating rewarding challenging lasting heartbroken dedicated
qualified
"""

INTRANSITIVE: Final = """
die arrive agree go come rise fall happen occur appear disappear remain live stay walk talk speak lie sit stand sleep
vanish collapse emerge erupt escape flee plunge soar tumble slump surge climb decline arise exist wait laugh cry
retire resign react respond reply succeed fail belong depend consist refer begin depart travel struggle suffer compete
disagree insist hope wish decide plunge fluctuate collide crash explode last seem tend continue proceed increase cheer
apologise apologize complain protest apply listen look grow recover return vote win lose need want believe deserve
"""
"""Verbs whose -ed form after its noun is its predicate, hardly ever a participle that describes the noun."""

INVERTED: Final = """
say add tell warn insist explain claim argue note write ask reply continue recall admit conclude comment observe
declare announce state remark joke confirm report
"""
"""Verbs of saying that may stand before their speaker: ", said Hale"."""

NOUNS_IN_ING: Final = """
building borrowing operating funding housing training meeting spending trading hearing shooting bombing fighting
killing ruling feeling warning opening evening filing finding gathering holding landing listing marketing offering
planning policing pricing ranking rating reading recording reporting saving setting shipping shelling stabbing
standing sailing shopping swimming boxing racing cycling skiing testing timing understanding upbringing wedding
writing banking briefing broadcasting crossing drawing drinking driving earning farming fishing flooding gambling
hiding lending manufacturing mining parking painting proceeding publishing screening sitting smuggling suffering
surrounding teaching peacekeeping trafficking looting rioting undertaking voting advertising beginning being heading
longstanding looming
"""
"""Words in -ing that news mostly uses as nouns."""

DESCRIBING_ING: Final = """
existing remaining leading growing coming rising falling emerging increasing decreasing surviving opposing outgoing
incoming supporting buying neighbouring neighboring visiting ruling governing living working running developing
soaring declining ageing aging booming struggling competing warring escalating mounting lingering striking touring
reigning sweeping continuing speaking
"""
"""Words in -ing that stand before a noun as adjectives, or as prepositions."""

BARE_AFTER: Final = "help let make see watch hear have"
"""Verbs with an infinitive that has no "to": "help them find", "let it go"."""

LEADS_TO_NOUN: Final = """
according due thanks response access relation addition contrast close prior next subject opposed return leading led
lead belong belongs refer refers amount amounts contributed contribute respond responded responding reaction attention
linked related similar equal relative close exposed exposure damage visit trip threat threats answer solution end
contribution approach alternative opposition resistance objection adapt
"""
"""Words whose "to" is a preposition before a noun rather than the sign of an infinitive."""

WEEKDAYS: Final = """
monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight
"""
