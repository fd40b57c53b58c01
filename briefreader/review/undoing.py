"""Which decisions stand, and which the next undo or redo is about."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from briefreader.review.decisions import Act, Decision


def undone(decisions: Iterable[Decision]) -> frozenset[int]:
    """Return the numbers of the decisions that are taken back; they come in the log's order.

    Only what came before can be taken back, and nothing takes back an undo: redo is for that.
    """
    known: set[int] = set()
    taken_back: set[int] = set()
    for one in decisions:
        if one.target is not None:
            known.add(one.number)
        elif one.of in known:
            (taken_back.add if one.act is Act.UNDO else taken_back.discard)(one.of)
    return frozenset(taken_back)


def standing(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Return the decisions that nobody took back, in the log's order."""
    gone = undone(decisions)
    return tuple(one for one in decisions if one.target is not None and one.number not in gone)


def next_undo(decisions: Sequence[Decision], session: str, begun: int) -> Decision | None:
    """Return the decision that the next undo takes back: the latest that stands, but none of another terminal's.

    Args:
        decisions: those of these articles, in the log's order.
        session: whose undo it is.
        begun: the last number of the log when that session began; up to it, anybody's decision can be undone.
    """
    own = (one for one in reversed(standing(decisions)) if _is_own(one, session, begun))
    return next(own, None)


def next_redo(decisions: Sequence[Decision], session: str, begun: int) -> Decision | None:
    """Return the decision that the next redo restores: the last that was undone, unless something was decided since.

    What another terminal decides meanwhile leaves it as it is.
    """
    undos: dict[int, None] = {}  # in the order of undoing: the last is the next to be restored
    for one in (one for one in decisions if _is_own(one, session, begun)):
        if one.target is not None:
            undos.clear()
        elif one.of is not None:
            undos.pop(one.of, None)
            if one.act is Act.UNDO:
                undos[one.of] = None
    gone = undone(decisions)
    wanted = next((number for number in reversed(undos) if number in gone), None)
    return next((one for one in decisions if one.number == wanted and one.target is not None), None)


def _is_own(one: Decision, session: str, begun: int) -> bool:
    return one.session == session or one.number <= begun
