"""The work itself: a request becomes answers, in whatever process or thread it is done."""

from __future__ import annotations

from collections.abc import Callable

from briefreader.comparing.messages import Answer, Failure, Request
from briefreader.progress import Paced


def compare_and_tell(request: Request, tell: Callable[[Answer], None]) -> None:
    """Compare articles, and tell how far that is and in the end what was found, or why nothing was.

    Raises:
        BrokenPipeError: as `tell` does where nobody waits for the answer any more, which stops the comparison.
    """
    answer: Answer
    try:
        from briefreader.analysis import compare
        from briefreader.lexicon.watch import default_watch_list

        watch = default_watch_list() if request.watch is None else request.watch
        answer = compare(request.articles, watch=watch, progress=Paced(tell))
    except BrokenPipeError:
        raise
    except Exception as error:  # noqa: BLE001 - a border: the articles stay readable without findings
        answer = Failure(f"{type(error).__name__}: {error}")
    tell(answer)
