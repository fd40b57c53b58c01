"""Given names that one person may go by: Bill is William. Compiled by hand from general knowledge."""

from __future__ import annotations

from typing import Final

_GROUPS: Final = """
alexander alex sandy al sasha aleksandr xander
alfred alf fred alfie
andrew andy drew
anthony tony antony
antonio toni tony
arthur art
barbara barb barbie
benjamin ben benny
bernard bernie
catherine katherine kathryn cathy kathy kate katie kat katy cath
charles charlie chuck chas
christina chris christine tina chrissie
christopher chris kit
daniel dan danny
david dave davy
deborah debbie debra deb
donald don donnie
edward ed eddie ted teddy ned
edmund ed eddie
elizabeth liz beth betty lizzie eliza bess elisabeth libby
emmanuel manny
eugene gene
francis frank fran
frederick fred freddie freddy
gabrielle gabby
geoffrey jeffrey geoff jeff
gerald gerry jerry
gordon gordie
gregory greg
harold harry hal
henry harry hank
isabel isabelle izzy bella
jacob jake
james jim jimmy jamie
janet jan
jennifer jenny jen
jessica jess
john johnny jack jon
jonathan jon jonny
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len leo
lewis lew lou louis
louise lou
margaret maggie meg peggy madge marge
martin marty
matthew matt
megan meg
melissa mel
michael mike mick mickey micky
mikhail misha
natalie nat natasha
nathaniel nathan nat
nicholas nick nicky
nicola nicky
oliver ollie
pamela pam
patricia pat patsy tricia trish
patrick pat paddy
pauline paula
peter pete
philip phil phillip
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie bert
roderick rod
rodney rod
ronald ron ronnie
roland roly
samuel sam sammy
samantha sam
sandra sandy
sarah sally
simon si
stephen steven steve stevie
stuart stewart
susan sue suzanne susie
terence terry
teresa theresa terry tess
thomas tom tommy
timothy tim
valerie val
veronica ronnie
victor vic
victoria vicky tori
vincent vince vinny
walter walt wally
wilfred wilf
william bill billy will willie liam
zachary zach zack
"""


def _groups() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, line in enumerate(_GROUPS.strip().split("\n")):
        for name in line.split():
            groups[name] = groups.get(name, frozenset()) | {number}
    return groups


_BY_NAME: Final = _groups()


def one_given(one: str, other: str) -> bool:
    """Return True where two folded given names may be one person's: equal, an initial, or short for the other.

    >>> one_given("bill", "william"), one_given("j", "john"), one_given("ann", "mary")
    (True, True, False)
    """
    if one == other:
        return True
    if len(one) == 1 or len(other) == 1:
        return one[:1] == other[:1]
    return not _BY_NAME.get(one, frozenset()).isdisjoint(_BY_NAME.get(other, frozenset()))
