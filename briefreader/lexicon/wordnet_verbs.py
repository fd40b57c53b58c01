"""The verbs of English, by how far each word is a noun or an adjective too, and the adjectives.

Drawn from WordNet 3.1 (c) Princeton University; its licence is in WORDNET.txt beside this file. A verb's class is
the share of its tagged uses in the sense-tagged corpus that WordNet counts: PURE are never anything else, VERBS are
verbs in three uses of four, NOUNS something else in three of four, EITHER lies between. Words that WordNet only ever
tags as another part of speech are left out. Python rather than TOML: the compiled constant loads at once.
"""

from __future__ import annotations

from typing import Final

PURE: Final = """
abate abet abide abolish abound absorb abstain accelerate accentuate accept accommodate accompany accomplish accord
accost accredit accrue accumulate accuse accustom achieve acknowledge acquaint acquiesce acquire acquit activate
actuate adapt add adhere adjoin adjourn adjudge adjust administer admire admit admonish adopt adore adorn advertise
advise aerosolize affirm afflict afford aggravate aggrieve agitate agree alienate align allay allege alleviate
allocate allot allow allude alter amass amaze amend amplify amputate amuse analyse analyze announce annoy annul
antagonize anticipate apologise apologize appal appall appear appease applaud apply appoint apportion appraise
appreciate apprehend approve argue arise arouse arraign arrange arrive ascend ascertain ascribe ask aspire assail
assemble assert assess assign assimilate assume assure astonish astound attach attain attend attest attract augment
authenticate authorise authorize automate avenge avert avoid await awaken backdate backtrack bake balkanize bamboozle
banish baptize bask bate bawl beckon become befall befit beg beget begin beguile behave behead behold bejewel belabor
belie believe belong bemoan berate beseech beset besiege besmirch bestow bethink betray beware bewilder bide bind
blacken bleed bless blink bode boil bore borrow bother breathe brighten bring broaden burgeon bury buy calculate
calibrate capitalise capitalize capitulate captivate carve castigate catalyse categorise cater cavort cease celebrate
centralise centralize certify characterise characterize cherish chew chide choke choose choreograph circulate
circumscribe circumvent cite civilise clarify classify climb cling clothe coalesce coddle coerce coincide collaborate
collate collect collide collude come commandeer commemorate commence commend commentate commercialise commit
communicate commute compare compel compensate compete compile complain complicate comply compose comprehend comprise
compute conceal concede conceive conclude concur condemn condense condone confer confess confide confine confirm
conform confound confront confuse congeal congratulate congregate conjoin conjure connect connote conquer consider
consign consist consolidate conspire constitute construct construe consult consume contain contaminate contemplate
contend continue contradict contravene contribute contrive convene converge convey convince convulse cooperate
correspond corroborate cosponsor counteract covet cram crave create creep cringe criticise criticize croon crucify
crumble crumple crystallize culminate cultivate curtail customise dabble dampen dangle dare darken daunt deafen
deceive decelerate decentralise decide declaim declare decompose decorate decry dedicate deduce deduct deem deepen
deface defend defer define deflect defraud defray defy degrade delete delist deliver delude demean democratize
demolish demonise demonstrate demote demythologize denominate denote denounce deny depart depend depict deplete
deplore deploy deport depose depress deprive depute derail deride derive descend describe deserve designate despise
destabilise destine destroy detach detain detect deter deteriorate determine detest detonate detract devastate develop
devise devote diagnose dialyze differ differentiate dig digitise dilate diminish dine disable disabuse disagree
disallow disappear disappoint disapprove disarm disband discern disclose discontinue discourage discover discuss
disenchant disenfranchise disengage disentangle disgruntle dishearten disintegrate dislodge dismantle dismiss disobey
disorientate dispel dispense disperse dispirit displace dispose disqualify disrupt dissatisfy disseminate dissipate
dissuade distil distill distinguish distort distract distribute disturb diversify divert divide divulge dominate
domineer donate download dramatize drill drip drown dump dwell dwindle earn eat eavesdrop economize edit educate eff
efface effectuate eject elapse elate elect electioneer elevate elicit eliminate elude emanate emancipate embark
embarrass embattle embed embezzle embody embroider embroil emerge emigrate emit emphasise emphasize empower emulate
enable enact encamp encase enchant enclose encompass encourage endanger endear endorse endow endure energise enforce
engage engender engross engulf enhance enjoin enjoy enlarge enlist enliven enmesh enquire enrage enrich enrol enroll
enshrine ensue ensure entail enter entertain enthral enthrall entice entitle entrench entrust enunciate envelop
envisage envision epitomise epitomize equalise equate equilibrate equip eradicate erase erode err erupt escalate
eschew espouse establish eulogize evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate exalt
examine exasperate excavate exceed excel except excite exclaim exclude excommunicate execute exemplify exert exhale
exist exonerate expand expect expedite expel expend expire explain explode explore expose expound expunge extend
extenuate exterminate extirpate extrapolate extricate facilitate fade fail falsify fascinate fasten fatten faze feign
finalise find flatten flatter fledge flee fling float flout fluctuate follow forbid foreclose forego foresee forestall
forewarn forget forgive formulate forsake fortify foster fractionate fraternize freeze frighten frown frustrate fulfil
fulfill fundraise furnish gather generalize generate germinate gesticulate get glamorise glean glorify gnash gnaw go
govern grab grasp gratify greet grieve grind grovel grow guzzle hallow halve hang hanker happen harden hark harry
hasten headbutt headquarter heal hear hearten heave heighten hesitate hibernate hire horrify hover humiliate hurl
hurtle hypothesize identify ignite ignore illuminate illumine illustrate imagine imbed imitate immerse impair impale
impart impede impend impersonate implicate implode implore imply impose impoverish impress imprison improve improvise
impute inaugurate incapacitate incite include incubate incur indicate indict induce induct indulge industrialise
infect infer infest infiltrate inflame inflate inflict inform infringe infuriate ingest inhabit inherit initiate
inject injure innovate inquire inscribe insert insist inspect inspire instal install instigate instil instruct
insulate insure integrate intend intensify inter interact interconnect interfere interject interlace internalize
internationalise interpose interpret interrogate interrupt intersect intertwine intervene interweave intimidate intone
introduce intrude inure invade invent invest investigate invite invoke involve iodinate irrigate irritate isolate
itemize iterate jeopardise jeopardize join josh jump justify juxtapose keep kidnap know lade lambast lambaste languish
laud launch launder laze learn legalise legislate lend lengthen lessen let liaise liberalise liberate lick liken
linger lionize liquefy liquidate listen loathe localise locate loosen lop lose lower lurk lynch madden magnetize
magnify maintain manage manipulate marinate marry materialise materialize maximise maximize meddle meditate memorize
merge mesmerise migrate mingle minimise minimize misconstrue misdirect misjudge mislead misplace misrepresent
misunderstand mitigate mix mobilise mobilize modernise modernize modify moisten molest monetise monopolize motivate
motorise mourn multiply mutter mystify nab nationalize navigate necessitate negotiate neutralize niggle nominate
notify nourish nullify obey oblige observe obsess obstruct obtain occupy occur offend officiate offload ogle omit
operate oppose opt optimise orchestrate ordain organise organize orientate originate oust outclass outdistance outdo
outface outlast outlive outmode outnumber outperform outplay outrun outsmart outsource outstrip outweigh overarch
overcome overcrowd overdose overemphasize overhear overheat overlook overplay overpower overrate overreach overreact
overrule oversee overshadow overspend overstate overstep overtake overwhelm owe pacify pant paralyse paralyze pare
participate pat patronise patronize peddle penalise penalize penetrate perceive perform perish permeate perpetrate
perpetuate persecute persist personalise personalize personify persuade pertain pervade pester pilfer plead please
poach podcast poke polarise polarize pollute ponder popularise populate portray possess postpone pour practise pray
preach precede preclude predetermine predict prefer preoccupy prepare prescribe preside pressurise presume presuppose
pretend prevail prevent prioritise prise privatise proceed proclaim procure profess prohibit proliferate prolong
promote promulgate pronounce propel prophesy propose proscribe prosecute prosper protect protrude prove provide
provoke publicise publicize publish pulsate punctuate punish pupate purify pursue put qualify quash quell quench
quicken quit quote rankle ransack ratify rationalize react reactivate read readjust reaffirm realise realize reap
reappear rearrange reassemble reassert reassure rebuild rebut recall recede receive recharge recite reckon reclaim
reclassify recognise recognize recollect recommend reconcile recondition reconsider reconstruct reconvene recount
recoup recover recreate rectify recur recycle redeem redesign redirect rediscover redistribute redouble reduce reelect
reenact reexamine refer refinance refine reflect refresh refuel refurbish refute regain regulate rehabilitate rehearse
reheat reignite reimburse reinforce reinstate reinterpret reintroduce reinvent reiterate reject rejoice rejoin relate
relax relegate relent relieve relinquish relive reload relocate rely remain remember remind reminisce remodel
remonstrate remove rename rend render renew renovate reopen reorganise reorganize repay repel repent replace replenish
replicate repossess represent repress reprise reproduce repudiate require reread reschedule rescind resemble resent
reshape reside resign resist respond restart restate restore restrain restrict restructure resurrect resuspend retain
retaliate retire retrace retract retrain retrieve reunite revalue revamp reveal revert revisit revitalise revive
revolutionise revolve rewind rid rile rip ripen roam rob romanticize rotate rouse rove rub sadden satisfy saturate
save say scatter scintillate scissor scoot scrutinise scrutinize secede see seek seem seep seize sell send sensitize
serialise serve settle sever sew shake sharpen shatter shelve shine shirk shoot shorten shove shun sicken sidle sift
signify simplify simulate sing sit situate slacken slam slap slash slink smatter smite smuggle snatch soften solicit
solve soothe speak specialise specialize specify speculate spend spin spit sprawl spurn squander stabilise stabilize
stagger stagnate starve steal sterilize stiffen stimulate stipulate stir stoke straighten strangle stratify streamline
strengthen strew strive stumble stun subdue submerge submit subscribe subside subsidise subsidize substantiate subsume
subtend subtract succeed succumb suffer suffice suffocate suffuse suggest summarize summon superimpose supersede
supervise supplant supplicate suppose suppress surmount surpass survive suspend sustain swear swim swinge symbolise
symbolize sympathise sympathize sync synthesise synthesize systematize tabulate take teach teethe televise tell tempt
tend terminate terrify terrorise testify thank theorize thicken thieve think threaten thrive tighten tilt tolerate
topple totter toughen transact transcend transcribe transform translate transmit transmute treat trounce typify
uncover undergo underlie undermine underpin underrate understand understate undertake undervalue underwrite undo
unearth unfold unhitch unify unite unleash unload unlock unmask unplug unravel unscrew unseal unseat unsettle untie
unveil unwind unwire uphold upholster upload uprise usurp utilise utilize vacate validate vanish vary veer verify
vibrate victimize vie vindicate violate visualize vivify vouch waive wander warn weaken wear weep weigh welch wend
wham whet widen wield wipe withdraw wither withhold withstand wive woo worsen write writhe yearn
"""

VERBS: Final = """
abandon abort abuse acclaim ache advert advocate affect affix alight amble arrest assist associate attribute audition
babble backstitch badger baffle baste bat bathe bear beat bellow bend bet bevel bicker bid birdie bite blame blend
blister blush boast bob bombard boo bounce boycott brag brandish break broil budge build bump buoy burn burst buzz
cackle call cancel capture care caricature carry catapult catch cause centrifuge chafe chant cheat chortle chronicle
chuckle churn clamber clamp clank clasp clench clobber clog clutch coax cock combine compress concentrate conduct
confiscate conserve consort consummate converse convert convict cook coordinate cope correlate cough count cover crawl
creak cross crouch cruise crush cuddle curl curry curse cut dart dash daydream dazzle deal delay delegate deviate
dictate die digest dilute dip discard disconnect discriminate dismount display dissolve dodge doom downgrade doze drag
draw dribble drive drop dub dunk dupe duplicate dye ease ebb ejaculate employ envy escape exhaust exhibit exploit
export express extract fall falter fathom feel feint fell felt ferry fetch fete fidget fight file fill finance finish
fix flaunt flicker flinch flop flounder flourish fluster fly forecast forge found fracture fret fry fumble fume fuse
gain gallop gamble garner gaze giggle give glaze glide glint glisten gloat glower glue glut gobble gouge grapple graze
grimace groan grope growl grumble grunt guarantee guess guide gull gush haggle halt handle harangue harrow hatch hate
haul haunt heed help hide highlight hijack hinder hiss hit hobble hoist hold holler hop huddle hug hum hunt hurry hush
hustle implant implement incorporate institute intercept itch jabber jeer jerk jilt jimmy jive jog jostle kick kill
kneel knock lacerate lag lam laminate lampoon lash latch laugh lay lead lean leave leer levy lie lift live lodge look
loom lounge lug lunge lurch lure make manifest mar marvel masquerade massacre match matriculate mean measure meet melt
mend mention mince miss mistrust monitor mop mottle mount move muck muffle mumble murmur muse muster nag neglect
nestle nod notice nudge nurture obliterate offer offset orient overhaul overlap override overrun overshoot overturn
overwork pack paint pass pay peck peel peep peer pelt permit pick pierce pillory pinch ping plague plat play pledge
plod plow plummet plunge plunk ply pop pose postulate pounce prance precipitate predominate preserve press probe prod
produce proffer prompt prowl pry pull purge purl purport push putt puzzle quarrel quiver radiate raise rake ramble
rape reach rebuke recapture recoil reek reeve refuse regard regenerate register rehash remake remand remit repeat
reprimand repulse rescue resolve resort resume retard rethink return rev revere reverse revise rewrite ricochet ride
rise rival rivet roast roll rout ruffle rummage run rustle sag sail salute salvage savor savour savvy scamper scan
scare scoff scold scour scramble scratch scream scrub scuff scurry scuttle sear secure segregate select shamble shave
shed shiver shout show shrink shrug shudder shuffle sidestep sigh simmer singe sink sip sire skedaddle skid skim skip
slide slip smash smolder smother snap sneak snicker sniff snoop snore snort snub snuggle soak soar solder sorb sow
spill spoil sponsor spout sprain spread sprinkle sprint sprout sputter squall squawk squeeze squint squirm stalk
stammer stand stare start startle stay steam steer stifle stink stomp stoop stop straddle strafe straggle stretch
strike strop strum stutter suck sue surcharge surround swagger swallow swap swathe sway sweep swindle swing swipe
swivel swoop tack tailor talk tamper tap tarnish tear tease teeter tether thrash throb throw thrust thump thwart
tingle titter toil toss trample transplant transpose travel traverse tread tremble trespass trickle trot trudge
trundle try tuck tug tumble turn tweak twiddle twine twirl twitch underestimate underline underscore undress undulate
update uplift urge use utter visit vow wade wail wait walk wallop wallow wane want warp warrant watch waver weave wed
welcome whack whine whinny whip whirl whisk whisper whistle whoop wiggle win wince wink wisecrack wish wobble wonder
worry wrap wreck wrench wrestle wriggle wring yield zoom
"""

EITHER: Final = """
abstract act addict address advance affiliate agglomerate aid ail aim alarm alert allure alternate amalgamate ambush
anchor animate answer ante apparel approach appropriate approximate arch archive articulate assault assent attack
attempt auction auctioneer audit autograph avail awake baa bach backfire backlash bail bait balance balk ban bang
bankroll bankrupt banter bar barbecue barber bargain barge bark base batter bead beam belch benefit bike binge
blacklist blackmail blast blaze bleach blear bleat bleep blight blitz block blog bloom blossom blow blueprint blunt
blur bluster bog bogey bolster bolt bomb boom boost border botch bottleneck bound bow brace bracket braille brawl
breach breed brew bribe bridge brim bristle broadcast brood brook browse bruise brush bubble buccaneer buck buckle bud
buff buffer buffet bug bulge bulk bulletin bundle bunker burke burp burrow bust bustle butcher butt butterfly bypass
calm campaign canvass caper caress carol cast catalogue caution cement censor challenge change charge charm chart
charter chase chat chatter check cheque chill chip chop chuck claim clamor clamour clang clap clash clatter claw clean
clear click climax clinch clip close clot cluck cluster clutter cod coil coin collapse colour comb combat comfort
command comment commune complete compliment compound compromise con concern consent console contest contract control
cool copy copyright correct corrupt cost counsel counterbalance counterfeit cox crab crack crackle cradle crane crank
crap crash cream credit cripple crow crowd crown crunch cry cube cuckoo cull curb cure cushion dab dado dam damage
dance darn daub debit debut decay decline decrease decree default defeat delight deluge demand demise demo dent
deposit desert design desire despatch dial diffuse direct discharge discipline disco discount discredit disdain
disgrace disguise disgust dishonor disillusion dislike dispatch dispute disquiet disregard disrespect dissent distrust
ditch ditto dive divorce dj dock document don dope double doubt draft drain drape dread dream dress drift drink drum
dry duck dwarf dyke dynamite earmark echo eclipse elaborate email embargo embrace emcee encore encounter end endeavor
endeavour equal erect escort esteem estimate exchange excuse exempt exercise exile exit face fan fancy fare favor
favour fax fear feather federate feed feud fiddle filter fin fire fit fizz fizzle flail flank flap flare flash flick
flip flock flood flow fluff flurry flush flutter focus foil fold foray force forfeit form format foul founder frame
fray free frisk frost fuel funnel fuss gag garland gasp gauge gear gel ghost glamour glance glare gleam glimpse
glitter gloss glow goad gong google gore gorge graduate graft grant grill grime grin grip grit groom guard gulp gutter
hack hail hale hammer hamper hamstring handicap harbor harbour harlequin harm harness harp harvest hash hassle hawk
hazard headline heat hector hedge heist herald herd hike hint hitch hoard hoax hog hone honeymoon honor honour hook
hoot hope howl hulk humble hunch hurdle hurt hype idle import imprint incense incline increase index influence ink
inlay insult interview intimate intrigue invoice issue jab jail jam jar jazz jibe jockey jolt judge juggle junk
keynote kiss kite knit knot label labour lack lament land lap lapse lavish leak leap lease lecture leverage libel
limit limp link list litter load lob lock log loop loot lope love lull lump mail malfunction malt mandate maneuver
manoeuvre manufacture map marcel march mark maroon marshal mask massage master mastermind mate mature maul mediate
mellow mentor merit mesh mill mire mirror misconduct mistake misuse moan mock mold monger moor mope mortar motley
motorbike motorcycle mould muddle mull mushroom nail name need neighbour nest nett nettle nibble nick nickname nip
notch note nurse object obscure open order ordinate outgo outlaw outline outrage overdrive overestimate overflow
overload overthrow pace pad pal pan pander panel pantomime parade parallel parcel pardon park parody parrot parry
paste patrol pause pave paw pedal pepper perch perm pet petition phone photograph picket picnic pigeonhole pile pilot
pin pinpoint pioneer pip pitch pity place plan plaster plot plough pluck plumb plump plunder poise poison polish poll
pollard pore post practice praise prank precondition premier premiere premise present preview prick print profit
profiteer progress project promise prop prostrate protest pucker puff pulse pump punch punt purchase purr quadruple
quake query quest quip race rack rage raid rail rain rally ram ramp range rap ratchet rattle ravage rave rear rebate
rebel rebound rebuff recess record recruit redress reel reform refrain regret reign rein reissue relay release relish
remark remedy renege rent repair repeal replay reply report repute request requisition reserve reshuffle respect rest
result retail retort retreat revel review revoke rhyme rick riddle ridicule rig ring rinse ripple risk roar romp roost
rot ruin rule rumble rumour rupture rush rust sack sacrifice safeguard salaam sanction sap saw scalp scam scant
schedule scorch score scorn scotch scout scowl scrag scrap scrape screech screen scribe scroll scupper seal search
seat separate set shanghai shape share shepherd shield shift shimmy shock shop shortlist shower shred shriek shut
shuttle shy sign signal silhouette skate skateboard ski skirmish skirt slang slant slate slaughter sledge sleep slew
slice sling slit slop slow slug sluice slumber slump smack smear smell smile smooth snaffle snag snarl sneer snip
snipe snooker snow snowball snuff sob sock solace sophisticate sound sour spade spam span spar spare spark sparkle
spat spawn spear spearhead speed spell spice splash splatter splinter split sponge spoof spook spot spotlight spray
spring spruce spud spur spurt spy squash squat squeak squeal stab stack stag stain stake stalemate stall stamp
stampede state stave steep stem step stick sting stint stitch stockpile stooge store storm strain strand strap stray
streak stress strip stroke stroll struggle strut stud study stuff stunt sub substitute subtitle suit supplement supply
support surf surge surmise surprise surrender survey suspect swamp swan swank swarm sweat swell swerve swirl switch
swoosh tackle tag taint tame taper taste tat taunt tax taxi telecast telegraph telephone tense test thaw thread thrill
throng throttle thud thumb tick tie tinker tinkle tip tiptoe tire toast toll torment torture tot total tote touch tour
tout tower trace track trade trail train tramp transfer transport trap travesty trawl trek trigger trim triple trump
trumpet trust tunnel tussle tutor twin twinkle twist umpire understudy upgrade upset usher vaunt veil vent venture
vest vet veto view visa void volunteer vomit vote wad wag wager wake ware wash waste wave wax wedge weld welter wharf
wheel wheeze whittle whiz wilt witness work worship wow wrack wrangle wrinkle yank yawn yell yelp zigzag zip
"""

NOUNS: Final = """
absent access accession adventure age aggregate air alien allowance ally amnesty amount anger angle antique appeal
apprentice arm armour array ash average award awe ax axe backhand backlog badge bag ball balloon ballot band bank bare
barrage bash batch battle bay bean beard beef belt bench berry berth bias bicycle bill bin birth blackberry blank
blanket blind bloody board bond book bower bowl box brad brake brand brave bread breakfast breast breeze brief brisk
broker bronze brown bucket budget bull bully bunch bunt burden burl burr bus bush busy butter cab cabin cable cache
cage cake calendar camp canal candy cant cap caption card career carpenter carpet cart cartoon case cash castle cave
center centre certificate chagrin chairman chamber champion chance channel cheer cheese chin choir chord chorus chunk
circle circuit clam claret class clerk clock clone closet closure cloud clout clown coach coal coast coat code collar
color commission compact complement concert condition conflict conglomerate contact content contrast cooper copper
cord core corner costume cotton couch counter couple court craft craze crescendo cricket crisp crook crop cub cue cup
curtain curve cycle damn date dawn deaf debate deck defect deliberate desolate despair detail diet dim din
disadvantage discontent disk dismay disorder distress dizzy doctor dog dose dot drug dull dummy dust eagle edge effect
empty essay evidence exact experience experiment eye eyeball factor faint fair fake falcon fantasy farce farm fashion
father fatigue fault feature fence field figure film finger fingerprint fish flag flavour flaw fleet flower fool foot
ford forearm fork fox fragment franchise frank freelance freight frequent fringe front function gage gap garage garden
garment gas gee gentle gesture gift glory golf gossip grace grade grass grease grey groin ground group grudge gut ham
hand hare hat head heap helm hinge hollow hood hoover hound house hue hull humor humour inch inconvenience input
interest invalid inventory iron jack jacket jade japan jaw jet jewel joint joke journey keen key kid kit knight labor
ladder laden layer league leapfrog legitimate letter level licence license light lighter line loan lobby long loose
lunch malign man mantle market martyr mass mat matter menace merchandise meter milk mind mine model moderate monkey
moot mortgage mother motion motor mouth muddy mug murder mute mutiny narrow needle net nickel nose number nut occasion
officer oil okay orbit orphan outcry outfit output package page pain pair palm panic par parole part partner patch
patent pattern peak pearl peg pen pencil pension perfect peril phrase picture piece pig pinnacle pipe pirate pit plane
plank plant plight plug pocket point pole police pool port porter position pot potter pound power prejudice pressure
prey price pride prime prize process program programme proposition prostitute provision pulp purse quarry question
queue quiet quiz racket racketeer radio raft rag ranch rank ransom rat rate razor ready reason receipt referee refund
regiment remainder rendezvous renegade reprieve reproach research respite revenge revolt reward rib rice rifle riot
rock rocket romance roof room root rough round row rubber rubbish ruck rue rumor sabotage saddle saint salt sample
sand satellite scale scent scheme school scoop script sculpture seed segment sense sentence sequence service shade
shadow shallow sham shame shark shear sheer shell shelter shin ship shirt shoulder shrill shrine sideline sight
silence sin single sketch skipper slack slat sleek slick slight slim slot slough slum smart smoke snack snake soap
soil sole solo sorrow soup space speck spike spiral spite spoon sport spree squabble square stable staff stage staple
star station staunch steady steel stereotype stock stone stool stopper stream stride string stripe structure stump
style subject sublime submarine suffix sugar summit sun supple surface tally tan tariff tattoo tee temper tenant
tender tenure term thin thirst throne thunder ticket tide till time tin title tool top torch towel toy trademark
treasure tremor trick trip triumph trouble truck tucker tune turf type vacation vacuum value vault vein verge voice
wage wallpaper wan ward warehouse warm water web wee weed weight welsh wet wholesale widow wind wing winter wire witch
wolf word worm wound wrong yellow yen zinc zone
"""

ADJECTIVES: Final = """
abdominal able above abroad abrupt absent absolute absurd academic acceptable accurate active actual adamant adequate
administrative admirable adverse aesthetic afraid african aggregate aggressive agricultural akin alien alike alive all
alone amber ambitious american ample ancient angry anonymous another anti antique anxious any apparent appropriate
arbitrary artificial artistic asymmetric athletic atomic attentive attractive authentic authoritarian automatic
automotive available average aware awful awkward bad basic beautiful belgian beneficial biblical big bigger billion
biological bizarre blatant bleak blind bloody blunt bold both brave brazilian brief bright brilliant brisk british
broad brown bulky buoyant bureaucratic busy calm capable careful casual cautious central certain chaotic charitable
cheap chemical chief chinese christian chronic cinematic civic civil civilian classical clear clever clinical clumsy
coastal coherent cold collective colonial comfortable comic commercial common commonplace compact comparable
compatible competent competitive complete complex comprehensive conceivable conclusive confident confidential
congressional conscious consecutive conservative considerable consistent constant constructive contemporary
continental continuous contractual contrary convenient conventional cool cooperative corporate corrupt costly
countless crazy creative credible crisp critical crucial crude cruel cuban cultural cumbersome cumulative curious
customary cynical damn dangerous dark dead deadly deaf dear decent deceptive decisive deep defensive defiant definite
definitive deliberate delicate delightful democratic dependable dependent desolate desperate destructive different
difficult dim diminutive diplomatic disastrous disorderly disproportionate disruptive distant distinct distinctive
diverse dizzy domestic dominant done doubtful downward dramatic dreadful drunken dual dubious dull dumb dutch dynamic
each eager earliest early earnest eastern easy economic ecstatic edgy educational effective efficient eight eighteen
eighth eighty elaborate elderly electoral electric electrical electronic eleven eligible elusive emotional empty
endless enigmatic enormous enough enthusiastic entire equal essential eternal ethical ethnic european evangelical
eventual every everyday evident exact excellent exceptional excessive exclusive exempt exotic expensive experimental
explicit explosive extensive external extra extraordinary extravagant extreme fair faithful fake false familiar famous
fantastic far fashionable fatal fearful feasible federal feline fertile festive few fewer fictional fierce fiery fifth
fifty filthy final financial finite fiscal five flashy flat fleet flexible flimsy fond foolish foreign foremost formal
former formidable fortunate forty foul four fourth fragile frank frantic free frequent fresh friendly frivolous
functional fundamental funny furious gay generous gentle genuine geographical gigantic glad glorious golden good
gradual grand graphic grateful great greater grim gruesome guilty halfway handy happy hard harsh healthy heavy helpful
helpless heroic high higher historical honest hopeful horizontal horrible hostile hot huge human humble humorous
hungry hysterical identical idiotic idle ignorant ill illegal illiterate imaginary imaginative immediate immense
impatient impeccable imperative important impossible impractical impressive inaccurate inadequate inappropriate
inaugural incapable inclusive incompatible inconsistent incredible indefinite independent indian indifferent indirect
indispensable indoor industrial inept inevitable infamous infectious inferior influential informal inherent inhumane
inner innocent insane insignificant institutional instrumental insufficient intact integral intelligent intense
intentional interim internal international intimate invisible irish irregular irrelevant irresponsible italian
japanese jealous jewish joyous just keen laden large larger late later latest latter lazy least legal legendary
legislative legitimate lengthy lesser liable likely literary little lively livid local logical lone lonely long loose
loud lousy lovely loyal lucky lukewarm lunar mad magical magnetic magnificent main mandatory manic many marginal
marine massive mathematical mature maximum meaningful meaningless measurable mechanical medical memorable mental mere
merry metropolitan mid midway mighty mild militant military million mindful mindless minimal minimum miserable mobile
moderate modern modest moral moroccan mortal most mountainous much muddy multiple municipal murky musical mutual naive
narrow nasty national native natural naval nearby neat necessary needless negligible neo nervous neutral new next nice
nine nineteen ninety ninth noisy nominal normal northern noticeable notorious nuclear numerical numerous obscene
obvious occasional odd okay old older olympic one operational opposite optical optimistic orderly ordinary organic
original outdoor outside overall overnight painful paramount paranoid parliamentary partial particular passionate
passive pathetic peaceful perennial perfect permanent persistent personal physical plausible pleasant polar polite
political poor popular populous portable positive possible potent powerful practicable practical pragmatic precious
precise predictable pregnant preliminary presidential pretty previous primary prime prior private pro procedural
productive professional profitable profound progressive prominent promotional prone proper proportionate prospective
prosperous proud provincial provisional psychological pure qualitative questionable quick quiet racial radioactive
random rapid rare rational raucous raw ready real realistic reasonable recent reckless recreational redundant
reflective regional regular relative relentless relevant reliable religious reluctant remarkable remote reputable
residential respectable respectful respective responsible restrictive resultant revolutionary rich ridiculous rigid
rigorous ripe rocky romantic rosy rough roundabout royal rude runaway rural russian sad safe same satisfactory scant
schizophrenic scientific seasonal secondary selfish sensational sensible sensitive sentimental serious seven seventh
several severe sexual shabby shallow shameful sharp sheer shiny shrewd significant silent silly similar simple single
sinister six sixteen sixth skinny slack slender slim sloppy slow sluggish small smaller smart smooth social soft solar
solid solitary some sore sorry southern soviet special specific spectacular speedy spiritual spotless stable stagnant
statistical statutory staunch steady steep stern stiff stormy stout straight straightforward strange strategic strict
strong structural stubborn stupid sublime subsequent substantial subtle suburban successful successive such sudden
sufficient suitable super superb superior supportive supreme sure susceptible suspicious swedish sweet swift symbolic
tall technical technological tedious teen teenage temporary ten tender tenth terrestrial terrible terrific theatrical
theoretical thermal thin third thirty thorough three through thunderous tight timely tiny together tolerant tough
toxic traditional tragic transitional transparent tremendous triumphant trivial turbulent twelve twentieth twenty two
typical ugly ultimate unable unanimous unavailable unavoidable unaware uncertain uncomfortable uncooperative
undeniable under underground understandable underwater underway unfortunate unhappy unique universal unknown unlike
unlikely unmistakable unnecessary unofficial unpaid unpleasant unpopular unpredictable unrealistic unsatisfactory
unscrupulous unseen unsuccessful unusual unwelcome unwise upper upright upstairs upward urban urgent usable useful
useless usual utmost vacant vague valid valuable various vast venerable verbal vertical very vibrant vicious victorian
vigorous violent visible visual vital vivid vocal vocational vociferous volatile vulnerable warm wary wasteful wayward
weak wealthy wee weird western wet whole wide widespread wild windy winless wise witty woeful wonderful wooden
workable worse worth worthwhile worthy wrong yellow young younger
"""
