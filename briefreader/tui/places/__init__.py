"""Where the analyst is and what of the briefing that shows: pure values, and what a key looks up in them."""
