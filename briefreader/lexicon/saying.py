"""Verbs of saying and nouns of statement, and what each implies about the words it credits.

Compiled by hand from general knowledge of news English; one verb a line: force, frame, forms.
A regular verb gives its base alone; an irregular one its base, third person, past and -ing.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, NamedTuple


class Force(StrEnum):
    """What choosing the verb says about the words that it credits."""

    SAY = "say"
    CLAIM = "claim"
    DENY = "deny"
    ADMIT = "admit"
    CONFIRM = "confirm"
    WARN = "warn"
    ANNOUNCE = "announce"
    PROMISE = "promise"
    DEMAND = "demand"
    ASK = "ask"
    THINK = "think"
    SHOW = "show"
    REPORT = "report"
    JUDGE = "judge"


class Frame(StrEnum):
    """What must follow the verb before it credits anyone.

    FREE: anything ("said the bridge would close"). CLAUSE: a clause, a quotation or nothing ("claimed the bridge
    was safe", never "claimed the title"). THAT: "that", a quotation or nothing ("the study found that"). PERSON:
    somebody told. OBJECT: a thing judged, where only words in quotation marks are credited ("called it “unsafe”").
    """

    FREE = "free"
    CLAUSE = "clause"
    THAT = "that"
    PERSON = "person"
    OBJECT = "object"


class Shape(StrEnum):
    """The form that a verb of saying stands in."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    ING = "ing"


class SayingForm(NamedTuple):
    """One form of a verb of saying. `noun_twin` is True where it is as often a noun ("claims", "report")."""

    lemma: str
    force: Force
    frame: Frame
    shape: Shape
    noun_twin: bool


_VERBS: Final = """
say      free    say says said saying
say      free    stress
say      free    explain
say      clause  add
say      clause  remark
say      clause  comment
say      clause  observe
say      clause  note
say      clause  mention
say      clause  state
say      clause  declare
say      clause  reply
say      clause  respond
say      clause  answer
say      clause  continue
say      clause  recall
say      clause  reiterate
say      clause  repeat
say      clause  conclude
say      clause  emphasise
say      clause  emphasize
say      clause  underline
say      clause  write writes wrote writing
say      clause  tweet
say      clause  post
say      clause  joke
say      clause  quip quips quipped quipping
say      clause  shout
say      clause  whisper
say      clause  argue
say      clause  testify
say      clause  clarify
say      clause  point points pointed pointing
say      clause  elaborate
say      clause  recount
say      clause  read reads read reading
say      person  tell tells told telling
say      person  inform
say      person  remind
say      person  assure
say      person  brief
say      that    hear hears heard hearing
claim    clause  claim
claim    clause  allege
claim    clause  assert
claim    clause  contend
claim    clause  maintain
claim    clause  insist
claim    clause  suggest
claim    clause  imply
claim    clause  hint
claim    clause  speculate
claim    clause  boast
claim    clause  complain
claim    clause  protest
claim    clause  profess
deny     clause  deny
deny     object  reject
deny     object  dispute
deny     object  dismiss
deny     object  rebut rebuts rebutted rebutting
deny     object  refute
deny     clause  counter
admit    clause  admit admits admitted admitting
admit    clause  acknowledge
admit    clause  concede
admit    clause  confess
admit    clause  accept
confirm  clause  confirm
confirm  clause  agree
confirm  clause  affirm
confirm  clause  verify
confirm  person  convince
confirm  clause  certify
warn     clause  warn
warn     person  caution
warn     clause  threaten
announce clause  announce
announce clause  reveal
announce clause  disclose
announce clause  proclaim
announce clause  rule
promise  clause  promise
promise  clause  pledge
promise  clause  vow
promise  clause  swear swears swore swearing
promise  clause  guarantee
demand   that    demand
demand   that    urge
demand   that    recommend
demand   that    propose
demand   that    request
ask      that    ask
ask      that    wonder
ask      that    question
think    clause  believe
think    clause  think thinks thought thinking
think    that    expect
think    clause  predict
think    that    forecast forecasts forecast forecasting
think    that    estimate
think    clause  fear
think    clause  hope
think    clause  suspect
think    clause  reckon
think    that    doubt
think    clause  feel feels felt feeling
think    that    understand understands understood understanding
think    that    assume
show     that    find finds found finding
show     that    show shows showed showing
show     that    indicate
show     that    calculate
show     that    determine
show     that    hold holds held holding
report   that    report
report   object  quote
report   object  cite
judge    object  describe
judge    object  call
judge    object  brand
judge    object  label labels labelled labelling
judge    object  denounce
judge    object  condemn
judge    object  criticise
judge    object  criticize
judge    object  praise
judge    object  hail
judge    object  welcome
judge    object  blame
judge    object  accuse
judge    object  characterise
judge    object  characterize
judge    object  liken
judge    object  slam slams slammed slamming
judge    object  deem
judge    object  decry
judge    object  lament
judge    object  apologise
judge    object  apologize
judge    object  speak speaks spoke speaking
judge    object  refer refers referred referring
"""

_NOUN_TWINS: Final = frozenset(
    "answer boast call claim comment complaint demand doubt estimate fear forecast hint hope joke label mention note"
    " observe pledge point post promise protest question quote read reply report request respond rule show state"
    " tweet vow brand blame brief find guarantee post hold counter slam urge".split()
)

STATEMENTS: Final[dict[str, str]] = {
    "accusation": "accuse", "acknowledgement": "acknowledge", "admission": "admit", "allegation": "allege",
    "announcement": "announce", "argument": "argue", "assertion": "assert", "assurance": "assure", "belief": "believe",
    "claim": "claim", "comment": "comment", "complaint": "complain", "concession": "concede", "conclusion": "conclude",
    "confirmation": "confirm", "declaration": "declare", "denial": "deny", "disclosure": "disclose",
    "estimate": "estimate", "fear": "fear", "finding": "find", "forecast": "forecast", "hint": "hint",
    "insistence": "insist", "pledge": "pledge", "prediction": "predict", "promise": "promise", "remark": "remark",
    "report": "report", "revelation": "reveal", "rumour": "claim", "rumor": "claim", "speculation": "speculate",
    "statement": "say", "suggestion": "suggest", "suspicion": "suspect", "testimony": "testify", "threat": "threaten",
    "view": "believe", "vow": "vow", "warning": "warn",
}  # fmt: skip
"""Nouns of statement, in the singular, with the verb that each stands for ("warnings that" = "warn")."""

HEARSAY: Final[dict[str, str]] = {
    "reportedly": "report", "allegedly": "allege", "purportedly": "claim", "supposedly": "claim",
    "ostensibly": "claim",
}  # fmt: skip
"""Adverbs that credit words to nobody in particular, with the verb that each stands for."""


def _regular(base: str) -> tuple[str, str, str, str]:
    if base.endswith("e"):
        return base, f"{base}s", f"{base}d", f"{base[:-1]}ing"
    if base.endswith("y") and base[-2] not in "aeiou":
        return base, f"{base[:-1]}ies", f"{base[:-1]}ied", f"{base}ing"
    third = f"{base}es" if base.endswith(("s", "sh", "ch", "x")) else f"{base}s"
    return base, third, f"{base}ed", f"{base}ing"


def _forms() -> dict[str, SayingForm]:
    table: dict[str, SayingForm] = {}
    for line in _VERBS.strip().splitlines():
        implied, follows, base, *irregular = line.split()
        force, frame = Force(implied), Frame(follows)
        spelled = (base, *irregular) if irregular else _regular(base)
        for shape, spelling in zip(Shape, spelled, strict=True):
            twin = base in _NOUN_TWINS and shape in (Shape.BASE, Shape.THIRD)
            if spelling not in table or shape is Shape.PAST:  # "read", "forecast": the past is the news form
                table[spelling] = SayingForm(base, force, frame, shape, twin)
    return table


FORMS: Final = _forms()
"""Every form of every verb of saying, in lower case."""


def force_of(lemma: str) -> Force | None:
    """Return what crediting words with the verb `lemma` implies, or None for a verb that is not one of saying."""
    form = FORMS.get(lemma)
    return form.force if form else None
