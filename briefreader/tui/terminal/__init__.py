"""The terminal itself: what goes down the line, its clipboard, and how its end is heeded."""
