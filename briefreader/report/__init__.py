"""A briefing as a document."""
