"""Where: what is told of one place in one account and of another in the other."""
