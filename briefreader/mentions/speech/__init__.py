"""Who says what: quotations, attributions, and the names of those who are credited."""
