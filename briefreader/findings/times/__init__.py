"""When: what is told of one event at one time in one account and at another in the other."""
