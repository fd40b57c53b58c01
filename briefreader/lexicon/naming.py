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
abdul abdullah abraham adam adrian ahmad ahmed aidan akira alan albert alberto alessandro alex alexander alexandre
alexei alfred alfredo ali alistair allan allen alvaro amir anders andre andrei andrew andy angelo anil anthony antoine
anton antonio arjun arnold arthur ashley ashok asif barry bashar ben benjamin bernard bertrand bilal bill björn bob
boris brad bradley brandon brendan brent brian bruce bryan calvin cameron carl carlos cesar charles charlie chris
christopher chuck claude claudio clive colin conor craig curtis cyril damian damien daniel danny darren dave david
declan denis dennis derek desmond diego dmitri dmitry dominic dominique donald douglas duncan dwight dylan ed eddie
edgar edmund eduardo edward edwin emmanuel enrique enzo eric erik ernest ernesto ethan evan fabio federico felipe
felix ferdinand fernando francesco francis francisco franck francois frank fred frederic frederick fredrik gareth gary
gavin gennady geoff geoffrey george georges gerald gerhard gilbert gilles giorgio giovanni giuseppe glenn gonzalo
gordon graeme graham greg gregory guillaume gustavo hamid hamish hans harold harry hasan hassan heinz henri henry
herbert hiroshi howard hugh hugo hussein ian ibrahim igor ismail ivan ivo ivor jack jacob jacques jake jamal james
jamie jan janusz jared jason javier jean jeff jeffrey jens jeremiah jeremy jerome jerry jesse jesus jim jimmy joachim
joe joel johan johann johannes john jon jonas jonathan jorge jose josef joseph josh joshua juan julian julio justin
jürgen kamal karim karl keith kelvin ken kenneth kevin klaus kofi kurt larry lars laurent lawrence lee leo leon
leonard leonardo leonid leroy lewis liam lionel lorenzo louis lucas luigi luis luka lukas luke mahmoud malcolm manuel
marc marcel marcelo marco marcus marek mario marius mark martin marvin massimo mateo matt matthew maurice mauricio max
mehmet micah michael michel mick miguel mike milos mitchell mohamed mohammad mohammed muhammad nathan nathaniel neil
niall nicholas nick nicolas nigel nikita nikolai nils noel olaf oleg oleksandr oliver ollie omar osama oscar owen
pablo paolo pascal patrick paul pavel pedro per perry pete peter phil philip phillip pierre piotr qasim quentin quincy
rafael rahul raj rajesh ralf ralph ramon raphael raul raymond reg reginald rené reza ricardo richard ricky rob robbie
robert roberto robin rodney rodrigo roger rohan roland rolf roman romano ron ronald ross roy ruben rudy rupert ryan
saeed salim salman sam samir samuel sanjay saul scott seamus sean sebastian serge sergei sergey sergio seth shane
shaun sidney silvio simeon simon stan stanislav stefan stephen steve steven stewart stuart sunil sven tadeusz tariq
ted terence terry theo theodore thierry thomas tim timothy tobias todd tom tomas toni tony travis trevor tyler umar
uwe vaclav vernon victor vijay viktor vincent vincenzo vitaly vladimir vladislav volodymyr walter warren wayne wesley
wilfred will willem william wolfgang xavier yasser yevgeny yuri yusuf yves zachary
"""
_GIVEN_SHE: Final = """
abigail ada adele agnes agnieszka aileen aisha alejandra alexa alexandra alice alicia alison amanda amelia amina amira
amy ana anastasia andrea angela angelina angelique anita anja ann anna annabel anne annette annie antonia ariana
astrid audrey ava barbara beatrice beatriz bella bernadette beth betty beverly bianca bonnie brenda bridget brigitte
bryony camilla camille candice carla carly carmel carmen carol caroline cassandra catalina catherine cathy cecilia
celia charlene charlotte chiara chloe christina christine cindy claire clara clare clarissa claudia colette colleen
constance cristina cynthia daniela danielle daphne debbie deborah denise diana diane dolores donna doris dorothy edith
eileen elaine eleanor elena elisabeth elizabeth ellen elsa elsie emilia emilie emily emma erika erin estelle esther
ethel eugenia eva eve evelyn farah fatima fatma felicity fiona frances francesca freya frieda gabriela gabrielle gail
gemma georgina geraldine gillian gina giulia gladys gloria grace greta gwen haley hanna hannah harriet heather heidi
helen helena hilary hillary ida imogen ines ingrid irene irina isabel isabella isabelle jacqueline jacqui jan jane
janet jasmine jean jelena jennifer jenny jessica joan joanna jodie josephine joyce judith judy julia julianne julie
juliet julieta karen karin katarina kate katharine katherine kathleen kathryn kathy katie katrina kay kayla keira
kelly kerry kim kirsten kirsty kristin kristina lara larissa laura lauren leah leanne leila lena leona lesley linda
lindsay lisa liz lois lorna lorraine louisa louise lucia lucille lucinda lucy luisa lydia lyn lynn lynne mabel
madeleine maggie maja mandy marcia margaret margot maria marianne marie marina marion marjorie marlene martha martina
mary maureen maya meera megan melissa michaela michelle mildred mina miranda miriam mona monica muriel nadia nancy
naomi natalia natalie natasha nellie nicola nicole nina noor nora norma odette oksana olga olivia padma paige pam
pamela pascale patricia patsy paula paulina pauline peggy penelope petra philippa phoebe phyllis polly priya rachel
rania rebecca rebekah renata renee rita roberta robyn rosa rosalind rose rosemary rosie roxanne ruth sabrina sadia
sally salma samantha sandra sara sarah sasha selma serena shannon sharon sheila shirley sian silvia simone sinead
sofia sonia sonja sophie stacey stella stephanie sue susan susanna susanne svetlana sylvia tamara tanya tara tatiana
teresa theresa tina tracey tracy trudy una ursula valentina valerie vanessa velma vera verity veronica victoria
virginia vivian vivienne wendy wilma yasmin yolanda yulia yvette yvonne zara zoe
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
