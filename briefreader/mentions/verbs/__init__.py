"""What a sentence says happens: verb groups, their stage, and the status that they report."""
