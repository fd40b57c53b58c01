"""What the analyst decides of a briefing: kept beside it, never in it.

A decision is about evidence, words of articles that are known by their content hashes, not about a finding's number:
so it holds when a file is moved, when another article joins, and when a later version finds other things beside it.
"""
