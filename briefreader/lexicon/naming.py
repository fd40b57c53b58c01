"""Words that go with names: titles, roles, words of organisations, given names, countries.

Compiled by hand from general knowledge. All in lower case; a hyphen in a text counts as a space in a title.
"""

from __future__ import annotations

from typing import Final

HONORIFICS_HE: Final = frozenset("mr sir lord king prince father pope duke baron sheikh imam rabbi sultan emir".split())
HONORIFICS_SHE: Final = frozenset("mrs ms miss dame lady queen princess duchess baroness madam madame sister".split())

TITLES: Final = HONORIFICS_HE | HONORIFICS_SHE | frozenset(
    """
    dr prof professor doctor rev reverend bishop archbishop cardinal patriarch ayatollah mullah judge justice
    president vice-president premier chancellor minister secretary secretary-general attorney-general general
    director-general governor-general governor mayor senator sen representative rep congressman congresswoman
    councillor alderman ambassador envoy consul commissioner ombudsman speaker whip sheriff constable detective
    inspector superintendent sergeant sgt corporal private lieutenant lt captain capt major maj colonel col brigadier
    gen admiral adm commander cmdr commodore marshal chief chairman chairwoman chairperson chair director ceo cfo coach
    prime foreign defence defense vice deputy assistant acting interim former ex president-elect first pm mp msp
    spokesman spokeswoman spokesperson co-founder founder manager analyst leader officer executive
    """.split()
)  # fmt: skip
"""Words that may stand before a person's name as a title, and are no part of the name."""

SURNAME_TITLES: Final = frozenset("king pope bishop major prince judge duke baron marshal cardinal constable".split())
"""Titles that are surnames as well, where a name ends in one: "Mary King"."""

TITLE_HELPERS: Final = frozenset(
    "prime foreign defence defense vice deputy assistant acting interim former ex first".split()
)
"""Words that make up a title only with another: "Prime Minister", "First Lady"."""

ABBREVIATIONS: Final = frozenset(
    "mr mrs ms dr prof gen col capt lt maj sgt cmdr adm rev sen rep gov st jr sr hon no vs etc inc ltd co corp fr"
    " jan feb mar apr jun jul aug sep sept oct nov dec mt ft messrs supt insp det pres".split()
)
"""Words whose full stop ends no sentence."""

ROLES: Final = TITLES | frozenset(
    """
    activist adviser advisor agent ambassador attorney author boss campaigner captain chairman chief chiefs
    coordinator coroner critic defender detective diplomat diplomats doctor doctors economist economists editor
    engineer expert experts farmer firefighter guard head host investigator investigators journalist lawmaker
    lawmakers lawyer lawyers medic member midfielder negotiator neighbour nurse official officials operator
    organiser owner partner pilot player police politician producer professor prosecutor prosecutors reporter
    researcher researchers resident residents scientist scientists singer soldier source sources star striker
    strategist student surgeon survivor teacher trader traders veteran victim villager villagers witness witnesses
    worker workers actor actress director writer winner champion goalkeeper organisers organizers campaigners
    """.split()
)  # fmt: skip
"""Nouns for somebody who may speak, and the titles."""

ORGANISATION_WORDS: Final = frozenset(
    """
    ministry university inc ltd plc corp corporation council party police agency authority authorities bank
    commission committee company court department federation foundation fund group hospital institute institution
    league network office organisation organization parliament senate congress assembly service services society
    trust union airlines airways association board bureau centre center college club force forces army navy school
    chamber academy times post guardian herald tribune journal news press newspaper television tv radio alliance
    bundestag duma knesset treasury pentagon kremlin nasdaq holdings industries motors energy partners capital
    laboratory labs systems technologies pharmaceuticals brigade regiment division fire ambulance cabinet
    """.split()
)  # fmt: skip
"""Words that make a capitalised run the name of an organisation."""

THINGS: Final = frozenset(
    """
    act airport avenue award awards bay bridge building canal cathedral championship church cup festival island islands
    lake lane law lecture memorial mountain mountains museum open palace park peninsula prize province report river road
    sea show square stadium station street theatre tower treaty tunnel valley
    """.split()
)  # fmt: skip
"""Words that end the names of things and places, never those of people: "Adam Smith Lecture"."""

_GIVEN_HE: Final = """
adam ahmed alan albert alex alexander alexei ali andrew andrei andy anthony antonio arthur ben benjamin bernard
bill bob boris brian bruce carl carlos charles chris christopher colin craig daniel dave david dennis dmitry
donald douglas ed eddie edward emmanuel eric fernando francis frank fred gareth gary george gerald gerhard
giovanni gordon graham greg hans harold harry hassan henry howard hugh ian ibrahim igor ivan jack jacques jake
james jason jean jeff jeremy jens jim jimmy joe john jonathan jorge jose joseph juan justin karl keith kenneth
kevin klaus larry lee leon liam luis luke marco mario mark martin matt matthew max michael miguel mike mohamed
mohammed muhammad neil nicholas nick nigel nikolai oleg oliver omar oscar patrick paul pavel pedro peter phil
philip pierre piotr rafael ralph raymond ricardo richard rob robert roberto robin rodrigo roger roman ron ronald
roy rudy ryan sam samuel scott sean sergei simon stefan stephen steve steven stuart ted terry thomas tim timothy
tom tomas tony trevor viktor vladimir volodymyr walter warren will william yusuf
"""
_GIVEN_SHE: Final = """
aisha alexandra alice alison amanda amy ana andrea angela anita ann anna anne annie barbara beth betty camilla
carla carmen carol caroline catherine charlotte chiara christina christine claire clara clare daniela deborah
diana diane donna dorothy elena elisabeth elizabeth ellen emily emma erika esther eva fatima fiona frances
gillian giulia gloria grace hannah heather helen hillary ingrid irene isabel jacqueline jane janet jennifer
jenny jessica joan joanna judith judy julia julianne julie karen kate katherine kathleen kelly kim laura leila
lesley linda lisa liz lucia lucy margaret maria marie marina mary megan melissa michelle miriam monica nancy
natalia natalie nicola nicole nina olga olivia pamela patricia paula priya rachel rebecca rosa rose ruth sally
samantha sandra sara sarah sharon sheila silvia sofia sonia sophie stephanie susan sylvia tatiana teresa theresa
tina ursula valerie vanessa vera veronica victoria virginia wendy yasmin yvonne zoe
"""
GIVEN_HE: Final = frozenset(_GIVEN_HE.split())
GIVEN_SHE: Final = frozenset(_GIVEN_SHE.split())
GIVEN: Final = GIVEN_HE | GIVEN_SHE

_PLACES: Final = """
afghanistan|africa|albania|algeria|angola|antigua and barbuda|argentina|armenia|asia|australia|austria
azerbaijan|baghdad|bahrain|bangladesh|beijing|belarus|belgium|berlin|bolivia|bosnia and herzegovina|botswana
brazil|britain|brussels|bulgaria|cairo|cambodia|cameroon|canada|chad|chicago|chile|china|colombia|congo
costa rica|croatia|cuba|cyprus|czech republic|delhi|denmark|ecuador|egypt|england|eritrea|estonia|ethiopia
europe|finland|france|gabon|gaza|geneva|georgia|germany|ghana|greece|guatemala|guinea|haiti|honduras|hong kong
hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|jamaica|japan|jerusalem|jordan|kabul|kazakhstan
kenya|kiev|kosovo|kuwait|kyiv|kyrgyzstan|laos|latvia|lebanon|liberia|libya|lithuania|london|los angeles
luxembourg|madagascar|madrid|malawi|malaysia|mali|malta|mexico|moldova|mongolia|montenegro|morocco|moscow
mozambique|mumbai|myanmar|namibia|nepal|netherlands|new york|new zealand|nicaragua|niger|nigeria|north korea
north macedonia|northern ireland|norway|oman|pakistan|panama|paraguay|paris|peru|philippines|poland|portugal
qatar|romania|rome|russia|rwanda|saudi arabia|scotland|senegal|serbia|sierra leone|singapore|slovakia|slovenia
somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|sydney|syria|taiwan
tajikistan|tanzania|tehran|thailand|tokyo|trinidad and tobago|tunisia|turkey|turkmenistan|u.s|uganda|uk|ukraine
united arab emirates|united kingdom|united states|uruguay|us|usa|uzbekistan|venezuela|vienna|vietnam|wales
warsaw|washington|yemen|zambia|zimbabwe
"""
PLACES: Final = frozenset(name for line in _PLACES.split("\n") for name in line.split("|") if name)
"""A handful of countries and capitals, enough to tell a place where the text does not."""

PLACES_WITH_AND: Final = frozenset(name for name in PLACES if " and " in name)

CALENDAR: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep
    sept oct nov dec christmas easter ramadan gmt bst est edt utc cet am pm
    """.split()
)  # fmt: skip
"""Days, months and hours: capitalised, and no names."""

CONTRACTIONS: Final = frozenset(
    f"{pronoun}'{ending}"
    for pronoun in ("i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "what")
    for ending in ("m", "re", "ve", "ll", "d", "s")
) | frozenset("i don't won't can't isn't didn't doesn't couldn't wouldn't let's".split())
"""Openers with an apostrophe, and the one pronoun that always has a capital."""

OPENERS: Final = frozenset(
    """
    a about above according across actually additionally after afterwards again against ago ahead all allowing
    almost along already also although always amid among amongst an and another any anyone anything apart are
    around as aside asked at away back based be because been before behind being below beneath beside besides
    between beyond both but by can certainly clearly come consequently could critics currently dear despite did
    do does done down due during each earlier early either elsewhere enough especially even eventually ever
    every everybody everyone everything everywhere except experts few fewer finally first firstly following for
    former formerly fortunately four five six seven eight nine ten eleven twelve twenty thirty fifty from
    further furthermore generally get given go good government great had half has have having he hence her here
    hers herself him himself his how however hundreds i if in include included including incidentally indeed
    initially inside instead into is it its itself just last late later least less let like likewise little
    local long look looking made make many may maybe me meanwhile might millions mine more moreover most mostly
    much must my myself namely near nearly neither never nevertheless new news next no nobody none nonetheless
    nor normally not nothing now nowadays of off often oh okay old on once one only onto opposite or other
    others otherwise our ours out outside over overall own part particularly people per perhaps please police
    presumably previously probably quite rather read really recent recently residents right said same say says
    scientists second secondly see seemingly senior several shall shares she should similarly since so some
    somebody someone something sometimes somewhere soon speaking still such sure take taken ten than thanks that
    the their theirs them themselves then there therefore these they thing third this those though thousands
    three through throughout thus to today together tomorrow tonight too toward towards two ultimately under
    unfortunately unless unlike until up upon us used usually very via was we well were what whatever when
    whenever where whereas wherever whether which whichever while who whoever whole whom whose why will with
    within without work would yes yesterday yet you young your yours witnesses officials analysts doctors troops
    soldiers prices sales profits parents teachers voters ministers prosecutors lawyers rescue fire authorities
    researchers investigators shares stocks investors workers crowds campaigners fans students children women
    men man woman weather health education business sport science world play players video photo image listen
    watch
    rival fellow singer actor actress star striker giant
    """.split()
)  # fmt: skip
"""Words that open sentences with a capital and are no names on that account."""
