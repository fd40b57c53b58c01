"""Who and what a text names, where that lies, and who does what to whom."""
